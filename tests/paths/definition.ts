import { conditionContext, holds } from "../../packages/core/src/model/evaluate.ts"
import { compileFacts, type Facts, factsOfMessage } from "../../packages/core/src/model/message-facts.ts"
import { openIn } from "../../packages/core/src/model/open-time.ts"
import type { Channel, Organization, Tie } from "../../packages/core/src/model/organization.ts"
import { authorities } from "../../packages/core/src/model/vocabulary.ts"
import type { Duty, Path, PathRequest } from "../../packages/core/src/topology/path.ts"
import type { Question } from "./questions.ts"

/*
 * The slow, obviously right twin: it reads the organization anew for every question, writes down every walk that visits
 * no unit twice with every place where it could be kept, and takes the least by comparing what counts, one after the other.
 */

const unitsOf = (o: Organization): readonly string[] =>
  [...Object.keys(o.departments), ...Object.keys(o.agencies)].sort()

const homeOf = (o: Organization, id: string | undefined): string | undefined =>
  id === undefined || unitsOf(o).includes(id) ? id : o.people[id]?.departments[0]

/** The date of a moment where the organization is at home. */
const dateAt = (o: Organization, moment: number): string => {
  const zone = o.calendars[o.organization.defaultCalendar ?? ""]?.zone ?? "UTC"
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(moment)
}

/** The agency's live engagements on a channel; nothing where nothing is agreed about it, or it is a department. */
const liveEngagements = (o: Organization, { unit, channel, on }: { unit: string; channel: string; on: string }) => {
  const agreed = o.agencies[unit]?.engagements.filter((one) => one.channel === channel) ?? []
  return agreed.length === 0
    ? undefined
    : agreed.filter(({ from = "0000-01-01", until = "9999-12-31" }) => from <= on && on <= until)
}

interface World {
  readonly organization: Organization
  readonly units: readonly string[]
  readonly facts: Facts
  readonly on: string
  readonly channel: Channel | undefined
  readonly ops: readonly string[]
  readonly right: (unit: string) => boolean
  readonly free: (unit: string) => boolean
  readonly outside: (unit: string) => boolean
  readonly may: (from: string, to: string) => ReadonlySet<"hand" | "ask" | "notify" | "request">
  readonly speaks: boolean
  readonly release: string | undefined
}

const leadOf = (o: Organization, { lead, brand }: Channel): string | undefined =>
  homeOf(o, lead) ??
  homeOf(o, brand === undefined ? undefined : o.brands[brand]?.lead) ??
  homeOf(o, o.organization.lead)

const isEngaged = (o: Organization, place: { unit: string; channel: string; on: string }): boolean =>
  liveEngagements(o, place)?.length !== 0

/** The ties of people lifted; of each kind between two units what was declared or measured often enough, unless measured 0. */
const tiesBetween = (o: Organization, a: string, b: string): ReadonlySet<string> => {
  const between = o.ties.filter((tie) => {
    const [x, y] = ("between" in tie ? tie.between : [tie.from, tie.to]).map((end) => homeOf(o, end))
    return (x === a && y === b) || ("between" in tie && x === b && y === a)
  })
  const kinds = new Set(between.map(({ kind }) => kind))
  return new Set(
    [...kinds].filter((kind) => {
      const ties: readonly Tie[] = between.filter((tie) => tie.kind === kind)
      const measured = ties.filter(({ origin }) => origin === "observed")
      const isUncounted = measured.some(({ strength }) => strength === undefined)
      const contacts = measured.reduce((sum, { strength = 0 }) => sum + strength, 0)
      if (measured.length > 0 && (isUncounted || contacts >= o.organization.minimumContactsPerWeek)) {
        if (isUncounted || contacts > 0) return true
      }
      return ties.length > measured.length && (measured.length === 0 || isUncounted || contacts > 0)
    })
  )
}

const permissions = (
  o: Organization,
  crisis: { team: readonly string[]; release: string; operators: ReadonlySet<string> } | undefined
) => {
  const known = new Map<string, ReadonlySet<"hand" | "ask" | "notify" | "request">>()
  return (from: string, to: string) => {
    const key = `${from} ${to}`
    const found = known.get(key)
    if (found !== undefined) return found
    const out = tiesBetween(o, from, to)
    const back = tiesBetween(o, to, from)
    const inTeam = crisis?.team.includes(from) && crisis.team.includes(to)
    const withRelease =
      crisis !== undefined &&
      ((from === crisis.release && crisis.operators.has(to)) || (to === crisis.release && crisis.operators.has(from)))
    const together = out.has("coordinates") || inTeam || withRelease
    const may = new Set<"hand" | "ask" | "notify" | "request">()
    if (together || out.has("hands-over")) may.add("hand")
    if (together || out.has("hands-over") || out.has("consults")) may.add("ask")
    if (may.has("ask") || out.has("shares") || out.has("escalates")) may.add("notify")
    if (o.departments[to]?.openTo.includes("notify")) may.add("notify")
    if (back.has("approves")) may.add("request")
    known.set(key, may)
    return may
  }
}

const worldOf = ({ organization: o, request }: Question): World => {
  const { situation, reply } = request
  const at = Date.parse(String(request.at))
  const { facts } = factsOfMessage(compileFacts(o), request.facts, {
    at,
    ...(situation === undefined ? {} : { situation })
  })
  const on = dateAt(o, at)
  const context = conditionContext(o, openIn(o))
  const channel = typeof facts.channel === "string" ? o.channels[facts.channel] : undefined
  const accountableOf = (one: Channel) => homeOf(o, one.accountable) ?? leadOf(o, one)
  const entriesOf = (one: Channel) => one.operators.filter(({ unit }) => isEngaged(o, { unit, channel: one.id, on }))
  const operatorsOf = (one: Channel): readonly string[] => {
    const chosen = entriesOf(one).find(({ for: when }) => when !== undefined && holds(when, facts, context))
    if (chosen !== undefined) return [chosen.unit]
    const always = entriesOf(one).filter(({ for: when }) => when === undefined)
    if (always.length > 0) return always.map(({ unit }) => unit)
    return [accountableOf(one)].filter((unit) => unit !== undefined)
  }
  const playbook = situation === undefined ? undefined : o.playbooks[situation]
  const crisis = playbook?.kind === "crisis" ? playbook : undefined
  const ops = channel === undefined ? [] : [...new Set(operatorsOf(channel))].sort()
  const operators = new Set(
    Object.values(o.channels).flatMap((one) => [
      ...entriesOf(one).map(({ unit }) => unit),
      ...(entriesOf(one).some(({ for: when }) => when === undefined) ? [] : [accountableOf(one) ?? ""])
    ])
  )
  const right = (unit: string): boolean => {
    if (channel === undefined) return false
    const place = { unit, channel: channel.id, on }
    const mayReply = liveEngagements(o, place)?.some(
      ({ may }) => authorities.indexOf(may) >= authorities.indexOf("reply")
    )
    const isFallback = !entriesOf(channel).some((entry) => entry.unit === unit)
    if (ops.includes(unit) && (isFallback || mayReply !== false)) return true
    if (accountableOf(channel) === unit || crisis?.release === unit) return true
    return crisis === undefined && channel.contributors.includes(unit) && isEngaged(o, place)
  }
  const modes = { public: reply?.public ?? "full", private: reply?.private ?? "full" }
  const scopeOf = (unit: string) => o.departments[unit]?.scope ?? {}
  const excludes = (unit: string): boolean => {
    const { markets, brands, products, languages } = scopeOf(unit)
    const condition = {
      ...(markets === undefined ? {} : { market: markets }),
      ...(brands === undefined ? {} : { brand: brands }),
      ...(products === undefined ? {} : { product: products }),
      ...(languages === undefined ? {} : { language: languages })
    }
    return !holds(condition, facts, context)
  }
  const outside = new Set(unitsOf(o).filter(excludes))
  return {
    organization: o,
    units: unitsOf(o),
    facts,
    on,
    channel,
    ops,
    right,
    free: (unit) => right(unit) || modes.public !== "full",
    outside: (unit) => outside.has(unit),
    may: permissions(o, crisis === undefined ? undefined : { team: crisis.team, release: crisis.release, operators }),
    speaks: modes.public === "full" || modes.private === "full",
    release: crisis?.release
  }
}

interface Walk {
  readonly units: readonly string[]
  readonly keeper: number
}

/** Every walk from a start to a goal that visits no unit twice, units of the organization in any order between. */
const walks = function* (world: World, from: readonly string[], goal: string): Generator<readonly string[]> {
  const last = from.at(-1)
  if (last === goal) {
    yield from
    return
  }
  for (const next of world.units)
    if (!from.includes(next) && last !== undefined && world.may(last, next).size > 0)
      yield* walks(world, [...from, next], goal)
}

/** What counts of a walk, in order: the lesser of two walks is the one that is less in the first that differs. */
const tupleOf = (world: World, { units, keeper }: Walk): readonly (number | string)[] => {
  const between = units.slice(1, -1)
  return [
    between.filter(world.outside).length,
    units.length - 1,
    keeper === units.length - 1 ? 0 : 1,
    keeper,
    between.filter((unit) => Object.hasOwn(world.organization.agencies, unit)).length,
    ...units
  ]
}

const isLess = (a: readonly (number | string)[], b: readonly (number | string)[]): boolean => {
  const place = a.findIndex((value, index) => value !== b[index])
  const [x, y] = [a[place], b[place]]
  return x !== undefined && y !== undefined && x < y
}

const leastWalk = (world: World, all: readonly Walk[]): Walk | undefined =>
  all
    .map((walk) => ({ walk, tuple: tupleOf(world, walk) }))
    .reduce<{ walk?: Walk; tuple: readonly (number | string)[] }>(
      (least, one) => (least.walk === undefined || isLess(one.tuple, least.tuple) ? one : least),
      { tuple: [] }
    ).walk

/** Every way of a message to a unit, kept by each unit that may keep it. */
const waysTo = (world: World, goal: string, mayAsk: boolean): readonly Walk[] =>
  world.ops.flatMap((entry) =>
    [...walks(world, [entry], goal)].flatMap((units) =>
      units.flatMap((unit, keeper): readonly Walk[] => {
        const steps = units
          .slice(1)
          .map((to, place) => world.may(units[place] ?? "", to).has(place < keeper ? "hand" : "ask"))
        if (steps.includes(false)) return []
        if (keeper === units.length - 1) return world.free(goal) ? [{ units, keeper }] : []
        return mayAsk && world.right(unit) ? [{ units, keeper }] : []
      })
    )
  )

/** Whom a selector means, of several disciplines those whose scope says most about the message. */
const meant = (
  world: World,
  target: string | { readonly discipline: string },
  conversation?: string
): readonly string[] => {
  const o = world.organization
  const facets = (unit: string) => Object.keys(o.departments[unit]?.scope ?? {}).length
  const some = (...units: readonly (string | undefined)[]) =>
    [...new Set(units.filter((unit) => unit !== undefined))].sort()
  if (typeof target !== "string") {
    const fitting = Object.values(o.departments)
      .filter(({ id, discipline }) => discipline === target.discipline && !world.outside(id))
      .map(({ id }) => id)
    return some(...fitting.filter((unit) => fitting.every((other) => facets(other) <= facets(unit))))
  }
  if (target === "conversation") return some(homeOf(o, conversation))
  if (target === "lead") return world.channel === undefined ? [] : some(leadOf(o, world.channel))
  if (target === "expert") {
    const tags = (fact: string) => [world.facts[fact] ?? []].flat().map(String)
    const firstUnit = (experts: readonly string[]) =>
      experts.map((id) => homeOf(o, id)).find((unit) => unit !== undefined)
    const ofProducts = some(...tags("product").map((id) => firstUnit(o.products[id]?.experts ?? [])))
    if (ofProducts.length > 0) return ofProducts
    const ranked = (risk: string) =>
      some(...tags("topic").map((id) => (o.topics[id]?.risk === risk ? firstUnit(o.topics[id].experts) : undefined)))
    return ["high", "medium", "low"].map(ranked).find((units) => units.length > 0) ?? []
  }
  return some(homeOf(o, target))
}

/** What counts of an answer. */
export interface Told {
  readonly kind: Path["kind"]
  readonly why?: string
  readonly units?: readonly string[]
  readonly keeper?: string
  readonly speaker?: string
  readonly branches: readonly string[]
}

const branchTo = (
  world: World,
  { duty, from, to }: { duty: Duty; from: string | undefined; to: readonly string[] }
): string => {
  if (to.length === 0) return `${duty} nobody`
  if (from === undefined) return `${duty} ${to[0]} no-operator`
  const right = { notify: "notify", consult: "ask", approve: "ask" } as const
  const all = to.flatMap((goal) =>
    [...walks(world, [from], goal)].filter(
      (units) =>
        units.slice(1).every((unit, place) => world.may(units[place] ?? "", unit).has(right[duty])) ||
        (duty === "approve" && units.length === 2 && world.may(from, goal).has("request"))
    )
  )
  const cost = (units: readonly string[]) => tupleOf(world, { units, keeper: 0 })
  const cheapest = all.reduce<readonly string[] | undefined>((least, one) => {
    if (least === undefined) return one
    const [a, b] = [cost(one), cost(least)]
    const [x, y] = [a.slice(0, 5), b.slice(0, 5)]
    if (x.join() !== y.join()) return isLess(x, y) ? one : least
    const [goal, other] = [one.at(-1) ?? "", least.at(-1) ?? ""]
    return goal === other ? (isLess(a, b) ? one : least) : goal < other ? one : least
  }, undefined)
  return cheapest === undefined ? `${duty} ${to[0]} no-path` : `${duty} ${cheapest.join(" ")}`
}

/** What the definitions say of a question. */
export const byDefinition = (question: Question): Told => {
  const { request } = question
  const world = worldOf(question)
  const mayAsk = request.answeredBy !== "responsible"
  const chosen = [request.to, ...(request.second ?? [])]
    .map((target) => (target === "operator" ? "operator" : meant(world, target, request.conversation)))
    .find((units) => units.length > 0)
  const goals = chosen === "operator" ? world.ops : (chosen ?? [])
  const ways =
    chosen === "operator"
      ? world.ops.filter(world.free).map((unit): Walk => ({ units: [unit], keeper: 0 }))
      : cheapestGoal(world, goals, mayAsk)
  const way = leastWalk(world, ways)
  const voiced = world.ops.filter(world.right)
  const entry = way?.units[0] ?? voiced[0] ?? world.ops[0]
  const keeper = way === undefined ? entry : way.units[way.keeper]
  const duties = (duty: Duty, list: PathRequest["notify"], from: string | undefined) => [
    ...new Set((list ?? []).map((to) => branchTo(world, { duty, from, to: meant(world, to) })))
  ]
  const approvals = duties("approve", request.approve, keeper)
  const released =
    world.release !== undefined && world.speaks
      ? [branchTo(world, { duty: "approve", from: keeper, to: [world.release] })]
      : []
  const branches = [
    ...duties("notify", request.notify, entry),
    ...duties("consult", request.consult, keeper),
    ...new Set([...approvals, ...released])
  ]
  if (way === undefined) {
    const canEnd = (goal: string) =>
      world.free(goal) ||
      (mayAsk &&
        world.ops.some((unit) => unit !== goal) &&
        world.units.some((unit) => unit !== goal && world.right(unit)))
    const why =
      world.ops.length === 0
        ? "no-operator"
        : goals.length === 0
          ? "nobody"
          : chosen !== "operator" && goals.some(canEnd)
            ? "no-path"
            : "no-voice"
    return { kind: "dead-end", why, branches: branches.sort() }
  }
  const isKept = way.keeper < way.units.length - 1
  const speaker = world.speaks ? (world.release ?? keeper) : undefined
  return {
    kind: "path",
    units: way.units,
    ...(isKept && keeper !== undefined ? { keeper } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    branches: branches.sort()
  }
}

/** Of several units that could be meant, the ways to the one that costs least to get to, then by id. */
const cheapestGoal = (world: World, goals: readonly string[], mayAsk: boolean): readonly Walk[] => {
  const best = goals.flatMap((goal) => leastWalk(world, waysTo(world, goal, mayAsk)) ?? [])
  const cost = (walk: Walk) => tupleOf(world, walk).slice(0, 5)
  return best
    .filter((one, place) =>
      best.every((other, at) => isLess(cost(one), cost(other)) || (!isLess(cost(other), cost(one)) && place <= at))
    )
    .slice(0, 1)
}

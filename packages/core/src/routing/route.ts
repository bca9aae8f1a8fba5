import { earliestDeadline, type OpenHours } from "../model/deadline.ts"
import type { Ids } from "../model/ids.ts"
import { epochMillis, type Instant, type InstantLike, toInstant } from "../model/instant.ts"
import type { Target } from "../model/organization.ts"
import type { Problem } from "../problem/problem.ts"
import { matterOf } from "../topology/matter.ts"
import type { Path } from "../topology/path.ts"
import { unitsMeant } from "../topology/responsible.ts"
import { tracePath } from "../topology/trace-path.ts"
import type { Decision, Duty } from "./decision.ts"
import type { Message } from "./message.ts"
import { addresseeOf, joinObligations, type Obligations } from "./obligations.ts"
import { type ReadMessage, readMessage } from "./read-message.ts"
import { nearMissesOf, reasonOfObligation, reasonOfRule } from "./reasons.ts"
import type { DecidingRule, ObligingRule, Router } from "./router.ts"
import { allMatches, eachMatch } from "./rule-index.ts"

/** When a message is routed, and in which situation. */
export interface RouteOptions<I extends Ids = Ids> {
  readonly at: InstantLike
  /** The crisis playbook in force. */
  readonly situation?: I["playbook"]
  /** The unit or person who has the conversation that the message continues. */
  readonly conversation?: I["department"] | I["agency"] | I["person"]
}

/**
 * Decides who should answer a message, how it gets there and what must happen meanwhile. It always decides and never
 * throws: what is odd about the message is in the decision's problems. The same router, message and moment give the same
 * decision. A moment that cannot be read counts as the beginning of 1970, and is a problem.
 */
export const route = <I extends Ids>(router: Router<I>, message: Message<I>, options: RouteOptions<I>): Decision<I> =>
  // border: inside, ids are strings; they are those of the router's own organization
  decisionOf(router, message, options) as Decision<I>

const decisionOf = (router: Router, message: Message, options: RouteOptions): Decision => {
  const at = epochMillis(options.at)
  const moment = { at: at ?? 0, ...(options.situation === undefined ? {} : { situation: options.situation }) }
  const read = readMessage(router, message, moment)
  const { winner, rule, alsoMatched } = decide(router, read)
  const obliging = obligingAt(router, read, moment.at)
  const joined = obliging.reduce((sum, one) => joinObligations(sum, one.obligations), rule.obligations)
  const path = pathOf(router, read, { rule, obligations: joined, moment, conversation: options.conversation })
  const obligations = resolved(joined, path)
  const duties = dutiesOf(router, message, { obligations, at: moment.at })
  const respondBy = dueOf(duties, "first-reply")
  const resolveBy = dueOf(duties, "resolution")
  return {
    hubwrightDecision: 1,
    model: router.model,
    at: instantAt(moment.at),
    channel: message.channel,
    ...(message.id === undefined ? {} : { message: message.id }),
    rule: rule.name,
    ...(path.responsible === undefined ? {} : { responsible: path.responsible }),
    second: secondOf(router, read, { rule, moment, responsible: path.responsible }),
    ...(rule.playbook === undefined ? {} : { playbook: rule.playbook }),
    path,
    obligations,
    duties,
    ...(respondBy === undefined ? {} : { respondBy }),
    ...(resolveBy === undefined ? {} : { resolveBy }),
    priority: obligations.priority,
    detected: read.detected,
    reasons: [reasonOfRule(rule, read), ...obliging.map((one) => reasonOfObligation(one, read))],
    nearest: nearMissesOf(router, read, winner),
    alsoMatched,
    problems: [...(at === undefined ? [noMoment(options.at)] : []), ...read.problems, ...path.problems]
  }
}

interface Decided {
  /** The place of the rule that decided. */
  readonly winner: number
  readonly rule: DecidingRule
  readonly alsoMatched: readonly string[]
}

/** The first rule that holds, and in a group of which one should hold at most, the others that do. */
const decide = ({ deciding, decidingIndex }: Router, { world }: ReadMessage): Decided => {
  let found: DecidingRule | undefined
  let winner = -1
  const alsoMatched: string[] = []
  eachMatch(decidingIndex, world, (place) => {
    const rule = deciding[place]
    if (rule === undefined) return "go on"
    if (found === undefined) {
      found = rule
      winner = place
      return rule.uniqueIn === undefined ? "stop" : "go on"
    }
    if (rule.uniqueIn !== found.uniqueIn) return "stop"
    if (!rule.isOtherwise) alsoMatched.push(rule.name)
    return "go on"
  })
  if (found === undefined) throw new Error("no rule holds, although the fallback always does")
  return { winner, rule: found, alsoMatched }
}

const obligingAt = (router: Router, { world }: ReadMessage, at: number): readonly ObligingRule[] =>
  allMatches(router.obligingIndex, world)
    .flatMap((place) => router.obliging[place] ?? [])
    .filter(({ from, until }) => from <= at && at < until)

interface Moment {
  readonly at: number
  readonly situation?: string
}

interface Way {
  readonly rule: DecidingRule
  readonly obligations: Obligations
  readonly moment: Moment
  readonly conversation: string | undefined
}

const pathOf = (router: Router, { world }: ReadMessage, way: Way): Path => {
  const { rule, obligations, moment, conversation } = way
  const [to = "operator", ...second] = choicesOf(router, rule)
  return tracePath(router.paths, {
    facts: world.facts,
    ...moment,
    ...(conversation === undefined ? {} : { conversation }),
    to,
    second,
    notify: obligations.notify.map(addresseeOf),
    consult: obligations.consult.map(addresseeOf),
    approve: obligations.approve.map(addresseeOf),
    reply: obligations.reply,
    answeredBy: obligations.answeredBy
  })
}

/** Whom a rule names, then whom it names besides, then whom the fallback names: the first who is somebody answers. */
const choicesOf = ({ deciding }: Router, rule: DecidingRule): readonly Target[] => {
  const last = deciding.at(-1)
  const named = [...(rule.to === undefined ? [] : [rule.to]), ...rule.second]
  return last === undefined || last === rule || last.to === undefined ? named : [...named, last.to]
}

interface Others {
  readonly rule: DecidingRule
  readonly moment: Moment
  readonly responsible: string | undefined
}

const secondOf = (
  { paths }: Router,
  { world }: ReadMessage,
  { rule, moment, responsible }: Others
): readonly string[] => {
  if (rule.second.length === 0) return []
  const matter = matterOf(paths, { facts: world.facts, at: moment.at, situation: moment.situation })
  const units = rule.second.flatMap((target) => {
    const meant = unitsMeant(matter, target, undefined)
    return meant.kind === "entry" ? matter.operators : meant.units
  })
  return [...new Set(units.flatMap((unit) => paths.units[unit] ?? []))].filter((unit) => unit !== responsible)
}

/** Obligations with the units that disciplines turned out to mean. */
const resolved = (obligations: Obligations, path: Path): Obligations => {
  const { notify, consult, approve } = obligations
  if (![...notify, ...consult, ...approve].some((word) => typeof addresseeOf(word) !== "string")) return obligations
  const unitsFor = (duty: "notify" | "consult" | "approve", words: readonly string[]): readonly string[] => {
    const reached = path.branches.flatMap((branch) =>
      branch.duty === duty && branch.to !== undefined ? [branch.to] : []
    )
    const named = words.filter((word) => typeof addresseeOf(word) === "string")
    return [...new Set([...named, ...reached])].sort()
  }
  return {
    ...obligations,
    notify: unitsFor("notify", notify),
    consult: unitsFor("consult", consult),
    approve: unitsFor("approve", approve)
  }
}

interface Due {
  readonly obligations: Obligations
  readonly at: number
}

const dutiesOf = (router: Router, message: Message, { obligations, at }: Due): readonly Duty[] => {
  const hours: OpenHours = { named: router.calendars, unnamed: timeOf(router, message.channel) }
  const withTerms = Object.entries(obligations.due).map(([name, terms]) => {
    const due = earliestDeadline(terms, { received: at }, hours)
    return { name, terms, due }
  })
  const named = new Set(withTerms.map(({ name }) => name))
  const without = [
    ...obligations.notify.map((unit) => `notify:${unit}`),
    ...obligations.approve.map((unit) => `approve:${unit}`)
  ].filter((name) => !named.has(name))
  return [...withTerms, ...without.map((name) => ({ name, terms: [], due: undefined }))]
    .sort(
      (a, b) => (a.due ?? Number.POSITIVE_INFINITY) - (b.due ?? Number.POSITIVE_INFINITY) || (a.name < b.name ? -1 : 1)
    )
    .map(({ name, terms, due }): Duty => {
      const colon = name.indexOf(":")
      return {
        kind: colon < 0 ? name : name.slice(0, colon),
        ...(colon < 0 ? {} : { who: name.slice(colon + 1) }),
        ...(due === undefined ? {} : { dueAt: instantAt(due) }),
        terms
      }
    })
}

const timeOf = (router: Router, channel: string): OpenHours["unnamed"] => {
  const { channels } = router.organization
  const calendar = Object.hasOwn(channels, channel) ? channels[channel]?.calendar : undefined
  return (calendar === undefined ? undefined : router.calendars.get(calendar)) ?? router.defaultTime
}

const dueOf = (duties: readonly Duty[], kind: string): Instant | undefined =>
  duties.find((duty) => duty.kind === kind)?.dueAt

const instantAt = (millis: number): Instant => {
  const instant = toInstant(millis)
  if (instant === undefined) throw new Error(`${millis} is no moment`)
  return instant
}

const noMoment = (moment: InstantLike): Problem => ({
  code: "HW0506",
  severity: "warning",
  message: `\`${String(moment)}\` is no moment`,
  help: "write it as `2026-11-21T09:00:00Z`",
  path: ["at"],
  related: [],
  fixes: []
})

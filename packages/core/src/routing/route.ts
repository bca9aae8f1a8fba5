import type { Ids } from "../model/ids.ts"
import { epochMillis, type InstantLike } from "../model/instant.ts"
import type { Problem } from "../problem/problem.ts"
import type { Decision, Duty } from "./decision.ts"
import { datedDuties } from "./duties.ts"
import { instantText } from "./instant-text.ts"
import { allMatches, firstMatch, nextMatch } from "./matching.ts"
import { type Joined, placeFor, rememberWay, type Way } from "./memo.ts"
import type { Message } from "./message.ts"
import { joinObligations, type Obligations } from "./obligations.ts"
import { type Moment, type ReadMessage, readInto } from "./read-message.ts"
import { nearMissesOf, reasonsOf } from "./reasons.ts"
import type { DecidingRule, Router } from "./router.ts"
import type { GroupEntry } from "./rule-list.ts"
import { wayKey, wayOf } from "./way.ts"

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
 *
 * @example
 * ```ts
 * import { defineOrganization, orThrow } from "@hubwright/core"
 * import { compileRouter, route } from "@hubwright/core/routing"
 *
 * const acme = defineOrganization({
 *   hubwright: 1,
 *   organization: { name: "Acme" },
 *   departments: { marketing: {}, care: {} },
 *   channels: { x: { platform: "x", operators: ["marketing"] } },
 *   ties: [{ kind: "coordinates", between: ["marketing", "care"] }],
 *   routing: {
 *     responsible: {
 *       rules: [
 *         { name: "complaints", when: { intent: "complaint" }, to: "care" },
 *         { name: "loud", when: { intent: "complaint", followers: { atLeast: 5000 } }, to: "marketing" }
 *       ],
 *       otherwise: { name: "rest", to: "operator" }
 *     }
 *   }
 * })
 *
 * const router = orThrow(compileRouter(acme))
 * const decision = route(router, { channel: "x", intents: ["complaint"] }, { at: "2026-11-24T09:30:00Z" })
 * decision.responsible // => "care"
 * decision.reasons // => [{ kind: "rule", name: "complaints", groups: [], because: [{ fact: "intent", value: ["complaint"] }] }]
 * route(router, { channel: "y" }, { at: 0 }).problems.map(({ message }) => message) // => ["unknown channel `y`"]
 * ```
 */
export function route<I extends Ids>(router: Router<I>, message: Message<I>, options: RouteOptions<I>): Decision<I>
export function route(router: Router, message: Message, options: RouteOptions): Decision {
  return decisionOf(router, message, options)
}

type Draft = { -readonly [Key in keyof Decision]: Decision[Key] }

const decisionOf = (router: Router, message: Message, options: RouteOptions): Decision => {
  const at = epochMillis(options.at)
  const moment: Moment =
    options.situation === undefined ? { at: at ?? 0 } : { at: at ?? 0, situation: options.situation }
  const read = readInto(router.room, { router, message }, moment)
  const { winner, rule, alsoMatched } = decide(router, read)
  const nearest = nearMissesOf(router, read, winner)
  const obliging = obligingAt(router, read, moment.at)
  const joined = joinedFor(router, rule, obliging)
  const way = wayIn(router, read, { joined, rule, moment, conversation: options.conversation })
  const { path, obligations } = way
  const duties = datedDuties(router, way.duties, { channel: message.channel, at: moment.at })
  const respondBy = dueOf(duties, "first-reply")
  const resolveBy = dueOf(duties, "resolution")
  const problems = at === undefined ? [noMoment(options.at), ...read.problems] : read.problems
  const decision: Draft = {
    hubwrightDecision: 1,
    model: router.model,
    at: instantText(router.clock, moment.at),
    channel: message.channel,
    rule: rule.name,
    second: way.second,
    path,
    obligations,
    duties,
    priority: obligations.priority,
    detected: read.detected,
    reasons: reasonsOf(router, read, { rule, obliging }),
    nearest,
    alsoMatched,
    problems: path.problems.length === 0 ? problems : [...problems, ...path.problems]
  }
  if (message.id !== undefined) decision.message = message.id
  const responsible = path.responsible ?? lastResort(router)
  if (responsible !== undefined) decision.responsible = responsible
  if (rule.playbook !== undefined) decision.playbook = rule.playbook
  if (respondBy !== undefined) decision.respondBy = respondBy
  if (resolveBy !== undefined) decision.resolveBy = resolveBy
  return decision
}

/** Who is responsible where nobody operates the channel: who leads social media, else the first unit there is. */
export const lastResort = ({ organization: { organization }, paths }: Router): string | undefined =>
  paths.units[(organization.lead === undefined ? undefined : paths.indexOf(organization.lead)) ?? 0]

const dueOf = (duties: readonly Duty[], kind: string): Duty["dueAt"] => {
  for (const duty of duties) if (duty.kind === kind) return duty.dueAt
  return undefined
}

/** What the rules say of a message. */
export interface Decided {
  /** The place of the rule that decided. */
  readonly winner: number
  readonly rule: DecidingRule
  readonly alsoMatched: readonly string[]
}

const noNames: readonly string[] = []

/** The first rule that holds, and where one should hold at most, the others that do. */
export const decide = (router: Router, { world }: ReadMessage): Decided => {
  const { deciding, decidingIndex } = router
  const winner = firstMatch(decidingIndex, world)
  const rule = deciding[winner]
  if (rule === undefined) throw new Error("no rule holds, although the fallback always does")
  return { winner, rule, alsoMatched: rule.uniqueUntil > 0 ? overlapping(router, { world }, winner) : noNames }
}

const overlapping = (
  { deciding, decidingIndex }: Router,
  { world }: Pick<ReadMessage, "world">,
  winner: number
): readonly string[] => {
  const { entries = [], uniqueUntil: until = 0 } = deciding[winner] ?? {}
  const next = (place: number): number => nextMatch(decidingIndex, world, { from: place + 1, until })
  const second = next(winner)
  if (second < 0) return noNames
  const alsoMatched: string[] = []
  const seen = new Set<string>()
  for (let place = second; place >= 0; place = next(place)) {
    const rule = deciding[place]
    const other = rule === undefined ? undefined : overlap(entries, rule.entries)
    if (rule === undefined || other === undefined) continue
    const key = `${other.group} ${other.entry}`
    if (!seen.has(key)) alsoMatched.push(rule.name)
    seen.add(key)
  }
  return alsoMatched
}

/** The entry of another rule in a group of which at most one should hold, where the two stand in different ones. */
const overlap = (found: readonly GroupEntry[], others: readonly GroupEntry[]): GroupEntry | undefined => {
  const depth = found.findIndex(({ group, entry }, index) => {
    const there = others[index]
    return there === undefined || there.group !== group || there.entry !== entry
  })
  const [here, there] = [found[depth], others[depth]]
  const isOverlap = here !== undefined && there?.group === here.group && here.hit === "unique" && !there.isOtherwise
  return isOverlap ? there : undefined
}

/** The places of the rules, policies and targets that oblige at a moment. */
const obligingAt = ({ obliging, obligingIndex }: Router, { world }: ReadMessage, at: number): readonly number[] => {
  const places = allMatches(obligingIndex, world)
  for (let one = 0; one < places.length; one++)
    if (!isInForce(obliging[places[one] ?? 0], at)) return inForce(obliging, places, at)
  return places
}

const inForce = (obliging: Router["obliging"], places: readonly number[], at: number): readonly number[] =>
  places.filter((place) => isInForce(obliging[place], at))

const isInForce = (rule: { readonly from: number; readonly until: number } | undefined, at: number): boolean =>
  rule !== undefined && rule.from <= at && at < rule.until

const joinedFor = (router: Router, rule: DecidingRule, obliging: readonly number[]): Joined => {
  const place = placeFor(router.memo, rule.outcome, obliging)
  place.joined ??= { obligations: joinOf(router, rule, obliging), ways: new Map() }
  return place.joined
}

const joinOf = (router: Router, rule: DecidingRule, obliging: readonly number[]): Obligations =>
  obliging.reduce((sum, place) => {
    const one = router.obliging[place]
    return one === undefined ? sum : joinObligations(sum, one.obligations)
  }, rule.obligations)

interface WayRequest {
  readonly joined: Joined
  readonly rule: DecidingRule
  readonly moment: Moment
  readonly conversation: string | undefined
}

const wayIn = (router: Router, read: ReadMessage, { joined, rule, moment, conversation }: WayRequest): Way => {
  const errand = { rule, obligations: joined.obligations, moment, conversation }
  const key = wayKey(router, read, errand)
  return joined.ways.get(key) ?? rememberWay(joined, key, wayOf(router, read, errand))
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

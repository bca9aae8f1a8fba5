import type { Ids } from "../model/ids.ts"
import { compileFacts, type FactSource, factsOfMessage } from "../model/message-facts.ts"
import type { Channel } from "../model/organization.ts"
import type { ModelPath } from "../problem/problem.ts"
import { questOfErrand } from "./branches.ts"
import { couldHold } from "./could-hold.ts"
import { type Expectation, expectationsOf } from "./expectations.ts"
import type { Paths, UnitId } from "./fabric.ts"
import { type Matter, matterOf, questToAnswer } from "./matter.ts"
import type { DeadEndKind, Duty, Missing, Path, PathDecision } from "./path.ts"
import { addressed, meantBy } from "./responsible.ts"
import type { Obstacle } from "./shores.ts"
import { type TraceRequest, tracePath } from "./trace-path.ts"

/** Something that has to be possible with messages on a channel, and whether it is. */
export interface Need<Unit = string> {
  readonly channel: string
  /** `answer`: that somebody can answer; otherwise what must be done beside the answer. */
  readonly duty: "answer" | Duty
  /** The units of which any one will do, best first; nobody where an addressee stands for no unit. */
  readonly to: readonly Unit[]
  /** The elements of the organization that ask for it. */
  readonly because: readonly ModelPath[]
  readonly result:
    | { readonly kind: "reached"; readonly by: Unit; readonly hops: number }
    | { readonly kind: "dead-end"; readonly deadEnd: DeadEndKind; readonly missing: readonly Missing<Unit>[] }
}

/** A need, with what has to be traced to know whether it is met. */
export interface Asked<Unit = string> {
  readonly channel: string
  readonly duty: Need["duty"]
  readonly to: readonly Unit[]
  readonly because: readonly ModelPath[]
  /** Of which any one will do. */
  readonly requests: readonly TraceRequest[]
  /** For each request the units that would do, by index, in the circumstances of its message. */
  readonly wanted: readonly { readonly matter: Matter; readonly units: readonly number[] }[]
}

/** Everything an organization expects of its channels at a moment, the same question once. */
export const askAll = <I extends Ids>(paths: Paths<I>, at: number): readonly Asked<UnitId<I>>[] => {
  const { organization } = paths
  const source = compileFacts(organization)
  const date = new Date(at).toISOString().slice(0, 10)
  const expectations = expectationsOf(organization, date)
  const merged = new Map<string, Asked<UnitId<I>>>()
  for (const channel of Object.values(organization.channels)) {
    if (channel.closed !== undefined && channel.closed <= date) continue
    for (const expectation of expectations.filter((one) => canArise(one, channel, { source, paths })))
      for (const asked of ask(expectation, channel.id, { source, paths, at })) {
        const key = JSON.stringify([asked.duty, asked.requests])
        const known = merged.get(key)
        merged.set(key, known === undefined ? asked : { ...known, because: [...known.because, ...asked.because] })
      }
  }
  return [...merged.values()]
}

/** The needs behind what was asked, each once for each result, and the place of the need behind each question. */
export const needsOf = <Unit>(asked: readonly Asked<Unit>[], results: readonly Need<Unit>["result"][]) => {
  const needs = new Map<string, Need<Unit>>()
  const keys = asked.flatMap(({ channel, duty, to, because }, place) => {
    const result = results[place]
    if (result === undefined) return []
    const key = JSON.stringify([channel, duty, to, result])
    const known = needs.get(key)
    needs.set(key, { channel, duty, to, because: [...(known?.because ?? []), ...because], result })
    return key
  })
  const places = new Map([...needs.keys()].map((key, place) => [key, place]))
  return { needs: [...needs.values()], placeOf: keys.map((key) => places.get(key) ?? -1) }
}

interface Ground {
  readonly source: FactSource
  readonly paths: Paths
}

/** What follows from every channel, or is so of the whole organization. */
const settled: ReadonlySet<string> = new Set([
  "channel",
  "platform",
  "purpose",
  "situation",
  "industry",
  "regime",
  "serves",
  "headcount"
])

const canArise = ({ when, brand }: Expectation, channel: Channel, { source, paths }: Ground): boolean => {
  if (brand !== undefined && channel.brand !== undefined && channel.brand !== brand) return false
  const { facts } = factsOfMessage(source, { channel: channel.id })
  const isKnown = (fact: string): boolean =>
    settled.has(fact) ||
    (fact === "brand" && channel.brand !== undefined) ||
    ((fact === "market" || fact === "jurisdiction") && channel.market !== undefined)
  const { conditions } = paths.organization
  return when.every((condition) =>
    couldHold(condition, { isKnown, conditions, holds: (test) => paths.holds(test, facts) })
  )
}

/** Every duty is asked for by itself, so that each need has requests of its own. */
const ask = <I extends Ids>(
  expectation: Expectation,
  channel: string,
  { source, paths, at }: { readonly source: FactSource; readonly paths: Paths<I>; readonly at: number }
): readonly Asked<UnitId<I>>[] => {
  const { facts } = factsOfMessage(source, { ...expectation.facts, channel }, { at })
  const asked = (duty: Need["duty"], decisions: readonly PathDecision[]): Asked<UnitId<I>> => {
    const requests = decisions.map((decision): TraceRequest => ({ ...decision, facts, at }))
    const wanted = requests.map((request) => unitsWanted(duty, request, matterOf(paths, request)))
    const to = [...new Set(wanted.flatMap(({ units }) => units))].map(paths.unitAt)
    return { channel, duty, to, because: [expectation.because], requests, wanted }
  }
  const alone = expectation.decisions.map(({ notify: _, consult: _c, approve: _a, ...decision }) => decision)
  const duties = expectation.decisions.slice(0, 1).flatMap((decision, place) =>
    (["notify", "consult", "approve"] as const).flatMap((duty) =>
      (decision[duty] ?? []).map((addressee) =>
        asked(
          duty,
          alone.slice(place, place + 1).map((one) => ({ ...one, [duty]: [addressee] }))
        )
      )
    )
  )
  return expectation.answer === "expected" ? [asked("answer", alone), ...duties] : duties
}

const unitsWanted = (duty: Need["duty"], request: TraceRequest, matter: Matter): Asked["wanted"][number] => {
  if (duty !== "answer") {
    const units = (request[duty] ?? []).flatMap((addressee) => addressed(matter, addressee).units)
    return { matter, units }
  }
  const { meant } = meantBy(matter, request)
  return { matter, units: meant?.kind === "units" ? meant.units : meant === undefined ? [] : matter.operators }
}

/** Whether a need is met, and how. */
export const resultOf = <I extends Ids>(asked: Asked, paths: Paths<I>): Need<UnitId<I>>["result"] => {
  const traced = asked.requests.map((request) => tracePath(paths, request))
  const first = traced.find(({ kind }) => kind === "path") ?? traced[0]
  if (asked.duty === "answer" && first?.kind === "path")
    return { kind: "reached", by: first.responsible, hops: first.hops }
  const told = asked.duty === "answer" ? first : first?.branches[0]
  if (told?.kind === "dead-end") return { kind: "dead-end", deadEnd: told.deadEnd, missing: told.missing }
  return told?.kind === "path" && "to" in told
    ? { kind: "reached", by: told.to, hops: told.hops }
    : { kind: "dead-end", deadEnd: "nobody", missing: [] }
}

/** What stands in the way of a need: a quest for each unit that would do. */
export const obstacleOf = ({ duty, requests, wanted }: Asked, paths: Paths): Obstacle => {
  if (duty === "answer")
    return { quests: wanted.flatMap(({ matter, units }) => units.map((unit) => questToAnswer(matter, unit))) }
  const [request] = requests
  const [first] = wanted
  const from = request === undefined ? undefined : rootOf(duty, tracePath(paths, request), paths)
  if (first === undefined || from === undefined) return { quests: [] }
  const quests = first.units.map((to) => questOfErrand(first.matter, { duty, from, to }))
  return duty === "approve" ? { quests, approval: { of: from, by: first.units } } : { quests }
}

/** Where a branch begins: a notice where the message arrives, the rest with whoever keeps it. */
const rootOf = (duty: Duty, path: Path, { indexOf }: Paths): number | undefined => {
  const entry = path.kind === "path" ? path.units[0] : path.entry
  const keeper = path.kind === "path" ? (path.keeper ?? path.responsible) : path.entry
  const root = duty === "notify" ? entry : keeper
  return root === undefined ? undefined : indexOf(root)
}

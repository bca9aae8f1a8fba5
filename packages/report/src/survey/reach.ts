import type { DirectedTieKind, ModelPath, MutualTieKind, Organization } from "@hubwright/core"
import { findDeadEnds, type MissingTie as TieOfCore } from "@hubwright/core/topology"

/** What a message may be about, and who knows the answer. */
export interface Expertise {
  readonly kind: "topic" | "product"
  readonly id: string
  /** The units that know, best first. */
  readonly experts: readonly string[]
}

/** A tie that would have to be made for messages to pass between two units. */
export interface MissingTie {
  readonly kind: MutualTieKind | DirectedTieKind
  readonly from: string
  readonly to: string
}

/** Whether something that a channel may need can be met, and what would help where it cannot. */
interface Outcome {
  readonly channel: string
  readonly isReached: boolean
  /** The tie that would open the way, where a tie would. */
  readonly missing: MissingTie | undefined
  /** The unit that would have to be allowed to reply there, where no tie would help. */
  readonly voiceless: string | undefined
}

/** An expertise that a channel may need, and whether a message there gets to it. */
export interface Need extends Outcome {
  readonly expertise: Expertise
}

/** Something that rules and policies ask for on a channel: that somebody can answer, or is told, asked or approves. */
export interface Errand extends Outcome {
  readonly duty: "answer" | "notify" | "consult" | "approve"
  /** The units of which any one will do; nobody where what is named stands for no unit there. */
  readonly to: readonly string[]
}

/** Which channel gets to whom it may need, and few ties that would open every dead end that ties can open. */
export interface Reach {
  readonly needs: readonly Need[]
  /** What rules and policies ask for besides the experts of topics and products. */
  readonly errands: readonly Errand[]
  readonly missing: readonly MissingTie[]
  /** All ways that were asked for, those among them that are dead ends, and those of these that the missing ties would open. */
  readonly ways: { readonly count: number; readonly closed: number; readonly openable: number }
}

/** What cannot be met of needs or errands. */
export const closedAmong = <One extends Outcome>(outcomes: readonly One[]): readonly One[] =>
  outcomes.filter(({ isReached }) => !isReached)

/** The channels that cannot reach an expert they may need. */
export const blockedChannels = ({ needs }: Pick<Reach, "needs">): ReadonlySet<string> =>
  new Set(closedAmong(needs).map(({ channel }) => channel))

/** The channels from which not everybody can be reached whom rules and policies name. */
export const hinderedChannels = ({ errands }: Pick<Reach, "errands">): ReadonlySet<string> =>
  new Set(closedAmong(errands).map(({ channel }) => channel))

type NeedOfCore = ReturnType<typeof findDeadEnds>["needs"][number]

const tieOf = (tie: TieOfCore): MissingTie =>
  "between" in tie
    ? { kind: tie.kind, from: tie.between[0], to: tie.between[1] }
    : { kind: tie.kind, from: tie.from, to: tie.to }

const outcomeOf = ({ channel, result }: NeedOfCore): Outcome => {
  if (result.kind === "reached") return { channel, isReached: true, missing: undefined, voiceless: undefined }
  const [tie] = result.missing.flatMap((one) => (one.kind === "tie" ? [tieOf(one.tie)] : []))
  const [right] = result.missing.flatMap((one) => (one.kind === "right" ? [one.unit] : []))
  return { channel, isReached: false, missing: tie, voiceless: tie === undefined ? right : undefined }
}

const kinds = { topics: "topic", products: "product" } as const

/** The topic or product that a path leads into. */
const expertiseAt = ([section, id]: ModelPath, experts: readonly string[]): readonly Expertise[] =>
  (section === "topics" || section === "products") && typeof id === "string"
    ? [{ kind: kinds[section], id, experts }]
    : []

/** Which open channel gets to whom on a date. */
export const reachOf = (organization: Organization, at: string): Reach => {
  const { needs: found, openings } = findDeadEnds(organization, { at })
  const needs: Need[] = []
  const errands: Errand[] = []
  for (const need of found) {
    const known = need.duty === "answer" ? need.because.flatMap((path) => expertiseAt(path, need.to)) : []
    const outcome = outcomeOf(need)
    for (const expertise of known) needs.push({ ...outcome, expertise })
    if (known.length === 0) errands.push({ ...outcome, duty: need.duty, to: need.to })
  }
  return {
    needs: inOrder(needs, ({ channel, expertise }) => `${channel} ${expertise.kind} ${expertise.id}`),
    errands: inOrder(errands, ({ channel, duty, to }) => `${channel} ${duty} ${to.join(" ")}`),
    missing: openings.map(({ tie }) => tieOf(tie)),
    ways: {
      count: found.length,
      closed: found.filter(({ result }) => result.kind === "dead-end").length,
      openable: new Set(openings.flatMap(({ opens }) => opens)).size
    }
  }
}

const inOrder = <One>(list: readonly One[], keyOf: (one: One) => string): readonly One[] =>
  list
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one)

import { type Channel, facetsOf, type Organization } from "@hubwright/core"
import { compileFacts, compilePaths, factsOfMessage, type Missing, tracePath } from "@hubwright/core/topology"
import { openChannels } from "./moment.ts"
import { type MissingTie, openingTies } from "./opening-ties.ts"
import type { UnitTie } from "./ties.ts"
import { unitFor } from "./unit.ts"

/** What a message may be about, and who knows the answer. */
export interface Expertise {
  readonly kind: "topic" | "product"
  readonly id: string
  /** The departments and people who know, best first. */
  readonly experts: readonly string[]
}

/** An expertise that a channel may need, and whether a message there gets to it. */
export interface Need {
  readonly channel: string
  readonly expertise: Expertise
  readonly isReached: boolean
  /** The tie that would open it, where it is not reached and a tie would. */
  readonly missing: MissingTie | undefined
  /** The unit that would have to be allowed to reply there, where no tie would help. */
  readonly voiceless: string | undefined
}

/** Which channel gets to which expertise, and a small set of ties that would open every dead end that ties can open. */
export interface Reach {
  readonly needs: readonly Need[]
  readonly missing: readonly MissingTie[]
  /** How many dead ends those ties would open; no tie helps where nobody operates the channel or may reply there. */
  readonly openable: number
}

/** The needs that a channel cannot meet. */
export const deadEndsOf = ({ needs }: Pick<Reach, "needs">): readonly Need[] =>
  needs.filter(({ isReached }) => !isReached)

/** The channels that cannot reach an expert they may need. */
export const blockedChannels = (reach: Reach): ReadonlySet<string> =>
  new Set(deadEndsOf(reach).map(({ channel }) => channel))

const expertiseOf = (organization: Organization): readonly (Expertise & { readonly brand?: string })[] => [
  ...Object.values(organization.topics).map(({ id, experts }) => ({ kind: "topic" as const, id, experts })),
  ...Object.values(organization.products).map(({ id, experts, brand }) => ({
    kind: "product" as const,
    id,
    experts,
    ...(brand === undefined ? {} : { brand })
  }))
]

/** Whether a channel may need a product's experts: it is for no brand, for the product's, or the product has none. */
const mayNeed = (channel: Channel, { brand }: { readonly brand?: string }): boolean =>
  brand === undefined || channel.brand === undefined || channel.brand === brand

/** Asks how messages travel; made once for an organization. */
type Guide = (question: { readonly channel: string; readonly expertise: Expertise }) => Need

const tieOf = ([first]: readonly Missing[]): MissingTie | undefined => {
  if (first?.kind !== "tie") return undefined
  const [from, to] = "between" in first.tie ? first.tie.between : [first.tie.from, first.tie.to]
  return { from, to }
}

const voicelessIn = (missing: readonly Missing[]): string | undefined =>
  missing.flatMap((one) => (one.kind === "right" ? [one.unit] : []))[0]

const guideOf = (organization: Organization, at: string): Guide => {
  const paths = compilePaths(organization)
  const source = compileFacts(organization)
  const moment = Date.parse(at)
  return ({ channel, expertise }) => {
    const { kind, id, experts } = expertise
    const message = kind === "topic" ? { channel, topic: [id] } : { channel, product: [id] }
    const { facts } = factsOfMessage(source, message, { at: moment })
    let missing: MissingTie | undefined
    let voiceless: string | undefined
    for (const expert of experts) {
      const path = tracePath(paths, { facts, to: expert, at: moment })
      if (path.kind === "path") return { channel, expertise, isReached: true, missing: undefined, voiceless: undefined }
      missing ??= tieOf(path.missing)
      voiceless ??= voicelessIn(path.missing)
    }
    return { channel, expertise, isReached: false, missing, voiceless: missing === undefined ? voiceless : undefined }
  }
}

/** An organization with ties made; as observed they live, even where a declared tie was measured to be dead. */
const coordinated = (organization: Organization, made: readonly MissingTie[]): Organization => ({
  ...organization,
  ties: [
    ...organization.ties,
    ...made.map(({ from, to }) => ({
      kind: "coordinates" as const,
      between: [from, to] as const,
      origin: "observed" as const
    }))
  ]
})

const openableIn = (needs: readonly Need[]): readonly Need[] => needs.filter(({ missing }) => missing !== undefined)

/** Ties that would open the dead ends, tried out: what stays closed with them is given the tie that its own way lacks. */
const missingTies = (
  organization: Organization,
  needs: readonly Need[],
  { at, ties }: { readonly at: string; readonly ties: readonly UnitTie[] }
): readonly MissingTie[] => {
  const closed = openableIn(needs)
  if (closed.length === 0) return []
  const unitsIn = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => unitFor(organization, id) ?? [])
  const made = openingTies(
    ties,
    closed.map(({ channel, expertise }) => ({
      from: unitsIn(operatorsOf(organization, channel)),
      to: unitsIn(expertise.experts)
    }))
  )
  const guide = guideOf(coordinated(organization, made), at)
  const still = closed.flatMap((need) => guide(need).missing ?? [])
  return [...new Map([...made, ...still].map((tie) => [`${tie.from} ${tie.to}`, tie])).values()]
}

const operatorsOf = (organization: Organization, channel: string): readonly string[] =>
  facetsOf(organization, channel).find(({ facet }) => facet === "operators")?.holders ?? []

/** Which open channel gets to which expertise on a date. Topics and products without experts are left out. */
export const reachOf = (
  organization: Organization,
  setting: { readonly at: string; readonly ties: readonly UnitTie[] }
): Reach => {
  const known = expertiseOf(organization).filter(({ experts }) => experts.length > 0)
  const guide = guideOf(organization, setting.at)
  const needs = openChannels(organization, setting.at).flatMap((channel) =>
    known
      .filter((expertise) => mayNeed(channel, expertise))
      .map((expertise) => guide({ channel: channel.id, expertise }))
  )
  return { needs, missing: missingTies(organization, needs, setting), openable: openableIn(needs).length }
}

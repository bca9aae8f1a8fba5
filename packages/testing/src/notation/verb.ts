import { directedTieKinds, mutualTieKinds, type TieKind } from "@hubwright/core"

/** The facets that one department or person holds of a channel, an organization or a topic. */
export const facets = ["accountable", "lead", "custodian", "deputy", "voice", "objectives", "data"] as const
/** A facet that one department or person holds. */
export type Facet = (typeof facets)[number]

/** The facets that the organization as a whole has too. */
export const profileFacets = ["lead", "voice", "objectives", "data"] as const

const tieKinds: readonly TieKind[] = [...mutualTieKinds, ...directedTieKinds]
const declaring = ["organization", "agency", "role", "product", "topic", "channel"] as const
const relating = ["in", "under", "operates", "contributes", "may", "expert"] as const

/** What stands between the words of a statement and says what it means. */
export type Verb = TieKind | Facet | (typeof declaring)[number] | (typeof relating)[number]

const verbs: readonly Verb[] = [...tieKinds, ...facets, ...declaring, ...relating]

/** The signs that stand for a verb, and are written in its place. */
export const signs: ReadonlyMap<string, Verb> = new Map([
  ["--", "coordinates"],
  [">", "hands-over"],
  [":", "operates"]
])

/** Whether a text is one of a list of words. */
export const isOneOf = <Word extends string>(words: readonly Word[], text: string): text is Word =>
  words.some((word) => word === text)

/** The verb that a word or sign of the text is, if it is one. */
export const verbOf = (text: string): Verb | undefined => signs.get(text) ?? verbs.find((verb) => verb === text)

/** Whether a verb is a kind of tie. */
export const isTieKind = (verb: Verb | undefined): verb is TieKind => tieKinds.some((kind) => kind === verb)

/** Whether a verb is a facet. */
export const isFacet = (verb: Verb | undefined): verb is Facet => facets.some((facet) => facet === verb)

import { builtInFacts } from "../model/built-in-facts.ts"
import { builtInRoles } from "../model/built-in-roles.ts"
import type { IdKind } from "../model/ids.ts"
import { type InstantLike, toInstant } from "../model/instant.ts"
import type { Organization } from "../model/organization.ts"
import type { ModelPath } from "../problem/problem.ts"
import { suggester, sureSuggester } from "../problem/suggest.ts"
import { findPlaces, findSections, type Places, type Section } from "../schema/places.ts"

/** What the checks know besides the organization. */
export interface CheckContext {
  /** The moment to judge what expires by; without it nothing is said that depends on time. */
  readonly at?: InstantLike
  /**
   * The places, as given, of what was left out of the organization because it did not fit the schema. What would have
   * been declared there counts as declared, and nothing is said that would only follow from its absence.
   */
  readonly omitted?: readonly ModelPath[]
  /** The place as given of a place in the organization, where lists have become shorter by what was left out. */
  readonly writtenPath?: (path: ModelPath) => ModelPath
}

/** An organization with what several checks want to know of it. */
export interface Survey {
  readonly organization: Organization
  /** The date in UTC of the moment to judge by; dates are compared as texts. */
  readonly today: string | undefined
  /** The references to what is not declared, and what else the schema tells by itself. */
  readonly places: Places
  /** Where elements of a kind are declared. */
  readonly section: (kind: IdKind) => Section
  /** Whether an element is declared, in the file or built in, or would be if it fitted the schema. */
  readonly declares: (kind: IdKind, id: string) => boolean
  /** Whether an element of one of the kinds was left out of which nobody knows what id it has. */
  readonly hasNameless: (kinds: readonly IdKind[]) => boolean
  /** Whether something was left out at a path of the organization, around it or inside it. */
  readonly hasGap: (path: ModelPath) => boolean
  /** The ids of one of the kinds, those of built-in roles last. */
  readonly idsOf: (kinds: readonly IdKind[]) => readonly string[]
  /** The id of one of the kinds that was probably meant by a word. */
  readonly suggest: (kinds: readonly IdKind[], word: string) => string | undefined
  /** The same, where no other id can have been meant as well. */
  readonly suggestSurely: (kinds: readonly IdKind[], word: string) => string | undefined
  /** The name of a fact that was probably meant by a word. */
  readonly suggestFact: (word: string) => string | undefined
}

/** Looks through an organization once, for all checks. */
export const surveyOf = (
  organization: Organization,
  { at, omitted = [], writtenPath = (path) => path }: CheckContext
): Survey => {
  const sections = findSections(organization)
  const section = (kind: IdKind): Section => sections.get(kind) ?? nowhere
  const gaps = gapsIn(sections, omitted)
  const nameless = namelessIn(sections, omitted)
  const idsOf = perKinds((kinds) => [
    ...kinds.flatMap((kind) => [...section(kind).ids]),
    ...(kinds.includes("role") ? builtInRoles.keys() : [])
  ])
  const known = knownIds(sections, gaps)
  const declares = (kind: IdKind, id: string): boolean => known.get(kind)?.has(id) === true || gaps.get(kind) === "all"
  return {
    organization,
    today: at === undefined ? undefined : dateOf(at),
    places: findPlaces(organization, (id, kinds) => !kinds.some((kind) => declares(kind, id))),
    section,
    declares,
    hasNameless: (kinds) => kinds.some((kind) => nameless.has(kind)),
    hasGap: (path) => omitted.length > 0 && omitted.some((gap) => areNested(gap, writtenPath(path))),
    idsOf,
    suggest: suggestIds(idsOf, suggester),
    suggestSurely: suggestIds(idsOf, sureSuggester),
    suggestFact: limited(() => suggester([...Object.keys(organization.facts), ...Object.keys(builtInFacts)]))
  }
}

const nowhere: Section = { path: [], ids: new Set() }

/** The ids whose elements were left out, or all, where their section was. */
type Gap = ReadonlySet<string> | "all"

/** The kinds of which an element was left out whose id is not known: a row of a table that has none. */
const namelessIn = (sections: ReadonlyMap<IdKind, Section>, omitted: readonly ModelPath[]): ReadonlySet<IdKind> =>
  new Set(
    [...sections].flatMap(([kind, { path }]) =>
      omitted.some((gap) => startsWith(gap, path) && typeof gap[path.length] === "number") ? kind : []
    )
  )

const gapsIn = (sections: ReadonlyMap<IdKind, Section>, omitted: readonly ModelPath[]): ReadonlyMap<IdKind, Gap> =>
  new Map(
    [...sections].map(([kind, { path }]): readonly [IdKind, Gap] => [
      kind,
      omitted.some((gap) => startsWith(path, gap))
        ? "all"
        : new Set(omitted.filter((gap) => startsWith(gap, path)).map((gap) => String(gap[path.length])))
    ])
  )

/** What is declared, built in, or would be declared if it fitted the schema. */
const knownIds = (
  sections: ReadonlyMap<IdKind, Section>,
  gaps: ReadonlyMap<IdKind, Gap>
): ReadonlyMap<IdKind, ReadonlySet<string>> =>
  new Map(
    [...sections].map(([kind, { ids }]) => {
      const gap = gaps.get(kind) ?? "all"
      const others = [...(gap === "all" ? [] : gap), ...(kind === "role" ? builtInRoles.keys() : [])]
      return [kind, others.length === 0 ? ids : new Set([...ids, ...others])]
    })
  )

/** Dates have four digits for the year; a moment after them is later than all. */
const dateOf = (at: InstantLike): string | undefined => {
  const instant = toInstant(at)
  return instant?.startsWith("+") ? "9999-12-31" : instant?.slice(0, 10)
}

const areNested = (path: ModelPath, other: ModelPath): boolean => startsWith(path, other) || startsWith(other, path)

/** Whether a path leads to another or to something inside it. */
const startsWith = (path: ModelPath, outer: ModelPath): boolean =>
  outer.length <= path.length && outer.every((step, index) => path[index] === step)

/** Nobody mends more misspelt words than this by hand, and looking for each among thousands takes its time. */
const mostSuggestions = 200

/** Makes what suggests words when it is first needed, and lets it suggest for a limited number of words. */
const limited = (make: () => (word: string) => string | undefined): ((word: string) => string | undefined) => {
  let suggest: ((word: string) => string | undefined) | undefined
  const known = new Map<string, string | undefined>()
  return (word) => {
    if (known.has(word) || known.size >= mostSuggestions) return known.get(word)
    suggest ??= make()
    const suggestion = suggest(word)
    known.set(word, suggestion)
    return suggestion
  }
}

const suggestIds = (idsOf: Survey["idsOf"], make: typeof suggester): Survey["suggest"] => {
  const suggestFrom = perKinds((kinds) => limited(() => make(idsOf(kinds))))
  return (kinds, word) => suggestFrom(kinds)(word)
}

/** Works something out once for each list of kinds. */
const perKinds = <Value>(make: (kinds: readonly IdKind[]) => Value): ((kinds: readonly IdKind[]) => Value) => {
  const made = new Map<string, Value>()
  return (kinds) => {
    const key = kinds.join()
    const value = made.get(key) ?? make(kinds)
    made.set(key, value)
    return value
  }
}

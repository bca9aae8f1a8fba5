import { builtInFacts } from "../model/built-in-facts.ts"
import { builtInRoles } from "../model/built-in-roles.ts"
import type { IdKind } from "../model/ids.ts"
import { epochMillis, type InstantLike } from "../model/instant.ts"
import type { Organization } from "../model/organization.ts"
import type { ModelPath } from "../problem/problem.ts"
import { suggester } from "../problem/suggest.ts"
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
  /** Milliseconds since 1970 in UTC. */
  readonly at: number | undefined
  /** The references to what is not declared, and what else the schema tells by itself. */
  readonly places: Places
  /** Where elements of a kind are declared. */
  readonly section: (kind: IdKind) => Section
  /** Whether an element is declared, in the file or built in, or would be if it fitted the schema. */
  readonly declares: (kind: IdKind, id: string) => boolean
  /** Whether something was left out at a path of the organization or below it. */
  readonly hasGap: (path: ModelPath) => boolean
  /** The id of one of the kinds that was probably meant by a word. */
  readonly suggest: (kinds: readonly IdKind[], word: string) => string | undefined
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
  const declares = (kind: IdKind, id: string): boolean =>
    section(kind).ids.has(id) ||
    (kind === "role" && builtInRoles.has(id)) ||
    gaps.get(kind)?.has(id) === true ||
    gaps.get(kind)?.has(everything) === true
  return {
    organization,
    at: at === undefined ? undefined : epochMillis(at),
    places: findPlaces(organization, (id, kinds) => !kinds.some((kind) => declares(kind, id))),
    section,
    declares,
    hasGap: (path) => omitted.length > 0 && omitted.some((gap) => startsWith(gap, writtenPath(path))),
    suggest: suggestIds(section),
    suggestFact: limited(() => suggester([...Object.keys(organization.facts), ...Object.keys(builtInFacts)]))
  }
}

const nowhere: Section = { path: [], ids: new Set() }

/** Stands for all ids of a kind whose whole section was left out; no id looks like it. */
const everything = "*"

/** By kind, the ids whose elements were left out. */
const gapsIn = (
  sections: ReadonlyMap<IdKind, Section>,
  omitted: readonly ModelPath[]
): ReadonlyMap<IdKind, ReadonlySet<string>> =>
  new Map(
    [...sections].map(([kind, { path }]) => {
      const inside = omitted.filter((gap) => startsWith(gap, path)).map((gap) => String(gap[path.length] ?? everything))
      const around = omitted.some((gap) => startsWith(path, gap)) ? [everything] : []
      return [kind, new Set([...inside, ...around])]
    })
  )

/** Whether a path leads to another or to something inside it. */
export const startsWith = (path: ModelPath, outer: ModelPath): boolean =>
  outer.length <= path.length && outer.every((step, index) => path[index] === step)

/** Nobody mends more misspelt words than this by hand, and looking for each among thousands takes its time. */
const mostSuggestions = 500

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

const suggestIds = (section: (kind: IdKind) => Section): Survey["suggest"] => {
  const byKinds = new Map<string, (word: string) => string | undefined>()
  return (kinds, word) => {
    const key = kinds.join()
    const ids = () => [
      ...kinds.flatMap((kind) => [...section(kind).ids]),
      ...(kinds.includes("role") ? builtInRoles.keys() : [])
    ]
    const suggest = byKinds.get(key) ?? limited(() => suggester(ids()))
    byKinds.set(key, suggest)
    return suggest(word)
  }
}

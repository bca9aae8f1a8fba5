import type { IdKind } from "../model/ids.ts"
import { organizationStructure } from "../model/organization-structure.ts"
import type { Keys, Structure } from "../model/structure.ts"
import type { ModelPath } from "../problem/problem.ts"
import { alternativesOf, type PlainStructure } from "./place.ts"

/** A place of an organization where something is named, or inside which something can be. */
export interface NamingPlace {
  /** The kinds of element that a text there names, unless it is one of the words. */
  readonly kinds: readonly IdKind[]
  readonly words: ReadonlySet<string>
  /** Whose ids the keys of a map there are. */
  readonly keys: readonly Keys[]
  /** The elements of a list: those that have a place of their own, and all others. */
  readonly pair: readonly (NamingPlace | undefined)[]
  readonly element: NamingPlace | undefined
  /** The fields of a record, and the entries of a map or what else a record holds. */
  readonly fields: ReadonlyMap<string, NamingPlace | undefined>
  readonly entry: NamingPlace | undefined
}

interface Building extends NamingPlace {
  pair: readonly (Building | undefined)[]
  element: Building | undefined
  fields: ReadonlyMap<string, Building | undefined>
  entry: Building | undefined
}

const placesOf = (structure: Structure): NamingPlace | undefined => {
  const numbers = new Map<PlainStructure, number>()
  const built = new Map<string, Building>()
  const numberOf = (plain: PlainStructure): number => {
    const number = numbers.get(plain) ?? numbers.size
    numbers.set(plain, number)
    return number
  }
  const build = (structures: readonly Structure[]): Building | undefined => {
    const plain = structures.flatMap(alternativesOf)
    if (plain.length === 0) return undefined
    const key = plain.map(numberOf).join()
    const known = built.get(key)
    if (known !== undefined) return known
    const place = bare(plain)
    built.set(key, place)
    const tuples = plain.flatMap((one) => (one.kind === "tuple" ? [one.of] : []))
    const records = plain.flatMap((one) => (one.kind === "record" ? [one] : []))
    const longest = Math.max(0, ...tuples.map(({ length }) => length))
    place.pair = Array.from({ length: longest }, (_, index) =>
      build(tuples.flatMap((of) => of.slice(index, index + 1)))
    )
    place.element = build(plain.flatMap((one) => (one.kind === "list" ? [one.of] : [])))
    const names = new Set(records.flatMap(({ fields }) => Object.keys(fields)))
    place.fields = new Map(
      [...names].map((name) => [name, build(records.flatMap(({ fields }) => fields[name]?.of ?? []))])
    )
    place.entry = build([
      ...plain.flatMap((one) => (one.kind === "map" ? [one.of] : [])),
      ...records.flatMap(({ others }) => others ?? [])
    ])
    return place
  }
  const root = build([structure])
  prune([...built.values()].reverse())
  return root
}

const bare = (plain: readonly PlainStructure[]): Building => ({
  kinds: [...new Set(plain.flatMap((one) => (one.kind === "reference" ? one.to : [])))],
  words: new Set(plain.flatMap((one) => (one.kind === "words" ? one.words : []))),
  keys: plain.flatMap((one) =>
    one.kind === "map" && (one.keys?.kind === "reference" || one.keys?.kind === "duty") ? [one.keys] : []
  ),
  pair: [],
  element: undefined,
  fields: new Map(),
  entry: undefined
})

/** Leaves out the places that lead to nothing that is named. */
const prune = (places: readonly Building[]): void => {
  const fruitful = new Set<Building | undefined>()
  for (let before = -1; before < fruitful.size; ) {
    before = fruitful.size
    for (const place of places) {
      const inner = [...place.pair, place.element, ...place.fields.values(), place.entry]
      if (place.kinds.length > 0 || place.keys.length > 0 || inner.some((one) => fruitful.has(one))) fruitful.add(place)
    }
  }
  const kept = (place: Building | undefined): Building | undefined => (fruitful.has(place) ? place : undefined)
  for (const place of places) {
    place.pair = place.pair.map(kept)
    place.element = kept(place.element)
    place.fields = new Map([...place.fields].map(([name, inner]) => [name, kept(inner)]))
    place.entry = kept(place.entry)
  }
}

/** The place of the organization as a whole. Places in which nothing can be named are left out. */
export const wholeOrganization: NamingPlace | undefined = placesOf(organizationStructure)

/** The place at a path; undefined where nothing can be named there. */
export const namingPlaceAt = (path: ModelPath): NamingPlace | undefined =>
  path.reduce<NamingPlace | undefined>((place, step) => placeIn(place, step), wholeOrganization)

/** The place at a key or index of another. */
export const placeIn = (place: NamingPlace | undefined, step: string | number): NamingPlace | undefined => {
  if (typeof step === "number") return place?.pair[step] ?? place?.element
  return place?.fields.has(step) === true ? place.fields.get(step) : place?.entry
}

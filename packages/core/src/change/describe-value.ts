import { isList, isMap, isSameData } from "../model/plain-data.ts"
import { neutralize } from "../problem/neutralize.ts"
import type { ModelPath } from "../problem/problem.ts"
import { kindOfSection } from "./declared.ts"
import type { ChangeDescription, Versions } from "./description.ts"
import { andList, labelsOf } from "./label.ts"
import { valueAt } from "./value-at.ts"

const sections = new Map<string, string>(Object.entries(kindOfSection))

/** What is to be said of a place in words that fit any: an element that comes or goes, a field that says something else. */
export const describeValue = (versions: Versions, path: ModelPath): ChangeDescription => {
  const { before, after } = versions
  const [section, id] = path
  const isThere = [before, after].map((organization) => valueAt(organization, path.slice(0, 2)) !== undefined)
  const kind = sections.get(String(section))
  if (kind !== undefined && isThere.includes(false)) {
    const code = isThere[1] === true ? "added" : "removed"
    return {
      code,
      values: { section: String(section), id: String(id) },
      sentence: `the ${kind === "course" ? "training course" : kind} ${labelsOf(after, before)(String(id))} ${code === "added" ? "is added" : "goes"}`
    }
  }
  const inside = whereItDiffers({ path, was: valueAt(before, path), is: valueAt(after, path) })
  const place = neutralize(inside.path.join("."))
  const word = wordIn(versions)
  const is = shown(inside.is, word)
  const was = shown(inside.was, word)
  const values = {
    path: place,
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is })
  }
  const isGone = inside.is === undefined
  const sentence = isGone
    ? `\`${place}\` is no longer said`
    : is === undefined
      ? `\`${place}\` ${insideChange(inside.was, inside.is, word)}`
      : `\`${place}\` is now ${is}`
  return { code: "set", values, sentence }
}

/** A place with what it said and what it says. */
interface Difference {
  readonly path: ModelPath
  readonly was: unknown
  readonly is: unknown
}

/** How far down a difference lies: where only one of the same entries says something else, it is that one which differs. */
const whereItDiffers = (difference: Difference): Difference => {
  const { path, was, is } = difference
  const hasInside = isMap(is) || (isList(is) && is.some((entry) => isMap(entry)))
  if (!hasInside) return difference
  const [old, now] = [entriesOf(was), entriesOf(is)]
  const isSameKeys = old.size === now.size && [...now.keys()].every((key) => old.has(key))
  const [changed, ...others] = [...now].filter(([key, entry]) => !isSameData(old.get(key), entry))
  if (!isSameKeys || changed === undefined || others.length > 0) return difference
  const [key, entry] = changed
  return whereItDiffers({ path: [...path, key], was: old.get(key), is: entry })
}

/** The most entries that are told by their names. */
const mostNamed = 4

/** The entries of a list or a map, by what they are called: their `name` or `id`, their key, else their number from 1. */
const entriesOf = (value: unknown): ReadonlyMap<string, unknown> => {
  if (isMap(value)) return new Map(Object.entries(value))
  return new Map(isList(value) ? value.map((entry, index) => [calledIn(entry) ?? `number ${index + 1}`, entry]) : [])
}

const calledIn = (entry: unknown): string | undefined => {
  const called = isMap(entry) ? (entry.name ?? entry.id) : entry
  return typeof called === "string" ? called : undefined
}

/** What becomes of the entries of something with an inside: which come, go and change. */
const insideChange = (was: unknown, is: unknown, word: (text: string) => string): string => {
  const [old, now] = [entriesOf(was), entriesOf(is)]
  const named = (keys: readonly string[]): string =>
    keys.length > mostNamed ? `${keys.length} entries` : andList(keys.map((key) => `\`${word(key)}\``))
  const come = [...now.keys()].filter((key) => !old.has(key))
  const gone = [...old.keys()].filter((key) => !now.has(key))
  const other = [...now].flatMap(([key, entry]) => (old.has(key) && !isSameData(old.get(key), entry) ? [key] : []))
  const parts = [
    ...(come.length === 0 ? [] : [`gains ${named(come)}`]),
    ...(gone.length === 0 ? [] : [`loses ${named(gone)}`]),
    ...(other.length === 0 ? [] : [`says something else in ${named(other)}`])
  ]
  return parts.length === 0 ? "has its entries in another order" : andList(parts)
}

/** How a text of the organization is told: people, who may be named anywhere, by role and unit. */
const wordIn = ({ before, after }: Versions): ((text: string) => string) => {
  const label = labelsOf(after, before)
  return (text) =>
    Object.hasOwn(before.people, text) || Object.hasOwn(after.people, text) ? label(text) : neutralize(text)
}

/** A plain value or a list of them as words; undefined for anything with an inside. */
const shown = (value: unknown, word: (text: string) => string): string | undefined => {
  if (isList(value)) {
    const words = value.map((element) => shown(element, word))
    return words.includes(undefined) ? undefined : words.length === 0 ? "empty" : words.join(", ")
  }
  return value === undefined || isMap(value) ? undefined : word(String(value))
}

import { isList, isMap } from "../model/plain-data.ts"
import { neutralize } from "../problem/neutralize.ts"
import type { ModelPath } from "../problem/problem.ts"
import { kindOfSection } from "./declared.ts"
import type { ChangeDescription, Versions } from "./description.ts"
import { labelsOf } from "./label.ts"
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
  const place = neutralize(path.join("."))
  const word = wordIn(versions)
  const is = shown(valueAt(after, path), word)
  const was = shown(valueAt(before, path), word)
  const values = {
    path: place,
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is })
  }
  const isGone = valueAt(after, path) === undefined
  const sentence = isGone
    ? `\`${place}\` is no longer said`
    : is === undefined
      ? `\`${place}\` changes`
      : `\`${place}\` is now ${is}`
  return { code: "set", values, sentence }
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

import { isList, isMap } from "../model/plain-data.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import type { Doubt } from "./gathering.ts"
import type { Piece } from "./merge.ts"
import { resolve } from "./place.ts"

/**
 * Whether a problem may only follow from a file that could not be read in full: it stands behind the fault there, or is
 * about something that the fault is in, or about an unknown id that the file may declare.
 */
export const isDoubtful = ({ code, path, part }: Problem, { source, from }: Doubt, whole: Piece): boolean => {
  const place = resolve(whole.origin, path)
  if (place.source === source) {
    const { end } = part === "key" ? source.locate(place.path, "key") : source.extent(place.path)
    if (end >= from) return true
  }
  if (code !== "HW0203") return false
  const value = valueAt(whole.data, path)
  const id = part === "key" || typeof value !== "string" ? path.at(-1) : value
  return typeof id === "string" && mayDeclare(source.text.text, id)
}

/** The value at a path, or the text that stands for one on the way to it. */
const valueAt = (data: unknown, path: ModelPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "string"
        ? value
        : isMap(value) && Object.hasOwn(value, step)
          ? value[step]
          : isList(value) && typeof step === "number"
            ? value[step]
            : undefined,
    data
  )

/** Whether a text may declare an id: as the key of a map, as the first word of a line, or in the first cell of a row. */
const mayDeclare = (text: string, id: string): boolean => {
  for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + 1)) {
    const before = text[at - 1] ?? "\n"
    if (beginsLine(text, at) && !/[a-z0-9-]/u.test(text[at + id.length] ?? "\n")) return true
    const after = /^["']?[ \t]*[:,;\t]/u.exec(text.slice(at + id.length, at + id.length + 10))?.[0]
    if (after === undefined || !/[\s{,"']/u.test(before)) continue
    if (after.endsWith(":") || /[\r\n"]/u.test(before)) return true
  }
  return false
}

const beginsLine = (text: string, at: number): boolean =>
  text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trim() === ""

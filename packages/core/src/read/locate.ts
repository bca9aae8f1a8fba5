import type { Files } from "../problem/files.ts"
import type { ModelPath, Span } from "../problem/problem.ts"
import { resolve } from "./place.ts"
import { gatherFiles, type ReadOptions } from "./read.ts"
import { spanOf } from "./source.ts"

/** Tells where in the files something of the organization stands; where it stands in none, the nearest around it. */
export type Locate = (path: ModelPath) => Span | undefined

/**
 * Finds the places of an organization's elements in the files it was read from. The files are read once, however many places
 * are asked for.
 *
 * @example
 * ```ts
 * import { locateIn } from "@hubwright/core/read"
 *
 * const files = { "hubwright.yaml": "hubwright: 1\norganization: { name: Acme }\ndepartments:\n  care: {}\n" }
 * locateIn(files)(["departments", "care"])?.line // => 4
 * ```
 */
export const locateIn = (files: Files, options: Pick<ReadOptions, "entry"> = {}): Locate => {
  const whole = gatherFiles(files, options)
  return (path) => {
    if (whole === undefined) return undefined
    const place = resolve(whole.origin, path)
    return spanOf(place.source, place.source.locate(place.path, "key"))
  }
}

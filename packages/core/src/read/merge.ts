import { isList, isMap } from "../model/plain-data.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { errorIn } from "./complaint.ts"
import { type Source, spanOf } from "./source.ts"

/** Where data comes from: one place of one file, with everything below it, or several places joined. */
export type Origin =
  | { readonly kind: "place"; readonly source: Source; readonly path: ModelPath }
  | { readonly kind: "map"; readonly first: Place; readonly entries: Map<string, Origin> }
  | { readonly kind: "list"; readonly first: Place; readonly elements: Origin[] }

/** A place in a file. */
export interface Place {
  readonly source: Source
  readonly path: ModelPath
}

/** Data with where it comes from. */
export interface Piece {
  readonly data: unknown
  readonly origin: Origin
}

/** A piece that comes from one place. */
export const pieceAt = (place: Place, data: unknown): Piece => ({ data, origin: { kind: "place", ...place } })

/** The place where a piece begins. */
export const firstPlace = (origin: Origin): Place =>
  origin.kind === "place" ? { source: origin.source, path: origin.path } : origin.first

/**
 * Joins what two files say under one key: maps key by key, and with `levels` above 1 the maps in them likewise; lists one
 * after the other. Anything else can be said only once, and what the second file says is left out, with a problem.
 */
export const join = (before: Piece, added: Piece, { levels, problems, path }: Joining): Piece => {
  if (levels > 0 && isMap(before.data) && isMap(added.data)) return joinMaps(before, added, { levels, problems, path })
  if (levels > 0 && isList(before.data) && isList(added.data)) {
    const elements = [...elementsOf(before), ...elementsOf(added)]
    return {
      data: [...before.data, ...added.data],
      origin: { kind: "list", first: firstPlace(before.origin), elements }
    }
  }
  problems.push(declaredTwice(path, firstPlace(before.origin), firstPlace(added.origin)))
  return before
}

/** How far to join, and where to say what could not be joined. */
export interface Joining {
  readonly levels: number
  readonly problems: Problem[]
  /** The place in the model of what is joined. */
  readonly path: ModelPath
}

const joinMaps = (before: Piece, added: Piece, { levels, problems, path }: Joining): Piece => {
  const pieces = new Map(piecesOf(before))
  for (const [key, piece] of piecesOf(added)) {
    const known = pieces.get(key)
    pieces.set(
      key,
      known === undefined ? piece : join(known, piece, { levels: levels - 1, problems, path: [...path, key] })
    )
  }
  return mapOf(firstPlace(before.origin), pieces)
}

/** A map made of pieces from several places. */
export const mapOf = (first: Place, pieces: ReadonlyMap<string, Piece>): Piece => {
  const data: { [key: string]: unknown } = {}
  const entries = new Map<string, Origin>()
  for (const [key, piece] of pieces) {
    // a plain assignment of `__proto__` would change the object instead of getting a key
    if (key === "__proto__") Object.defineProperty(data, key, { value: piece.data, enumerable: true })
    else data[key] = piece.data
    entries.set(key, piece.origin)
  }
  return { data, origin: { kind: "map", first, entries } }
}

/** A list made of pieces from several places. */
export const listOf = (first: Place, pieces: readonly Piece[]): Piece => ({
  data: pieces.map(({ data }) => data),
  origin: { kind: "list", first, elements: pieces.map(({ origin }) => origin) }
})

const piecesOf = ({ data, origin }: Piece): readonly (readonly [string, Piece])[] =>
  isMap(data) ? Object.entries(data).map(([key, value]) => [key, { data: value, origin: below(origin, key) }]) : []

const elementsOf = ({ data, origin }: Piece): readonly Origin[] =>
  isList(data) ? data.map((_, index) => below(origin, index)) : []

/** Where what stands under a key or at an index comes from. */
export const below = (origin: Origin, step: string | number): Origin => {
  switch (origin.kind) {
    case "place":
      return { ...origin, path: [...origin.path, step] }
    case "map":
      return origin.entries.get(String(step)) ?? { kind: "place", ...origin.first, path: [...origin.first.path, step] }
    case "list":
      return (
        (typeof step === "number" ? origin.elements[step] : undefined) ?? {
          kind: "place",
          ...origin.first,
          path: [...origin.first.path, step]
        }
      )
  }
}

const declaredTwice = (path: ModelPath, first: Place, second: Place): Problem => ({
  ...errorIn(
    second.source,
    { path: second.path, part: "key" },
    {
      code: "HW0208",
      message: `${quoted(String(path.at(-1)))} is declared twice`,
      help: "leave out one of the two, or give it another id",
      related: [{ message: "first declared here", span: spanOf(first.source, first.source.locate(first.path, "key")) }]
    }
  ),
  path
})

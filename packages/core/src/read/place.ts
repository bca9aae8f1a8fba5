import type { Edit, Fix, ModelPath, Problem } from "../problem/problem.ts"
import { below, firstPlace, type Origin, type Place } from "./merge.ts"
import { spanOf } from "./source.ts"

/** The place in a file of a place in data that was put together from files. */
export const resolve = (origin: Origin, path: ModelPath): Place => {
  let here = origin
  for (const [index, step] of path.entries()) {
    if (here.kind === "place") return { source: here.source, path: [...here.path, ...path.slice(index)] }
    here = below(here, step)
  }
  return firstPlace(here)
}

/** A problem of data that was put together from files, with where it stands in them and how its fixes change them. */
export const placeProblem = (problem: Problem, origin: Origin): Problem => {
  if (problem.span !== undefined) return problem
  const { source, path } = resolve(origin, problem.path)
  return {
    ...problem,
    span: spanOf(source, source.locate(path, problem.part ?? "value")),
    related: problem.related.map((other) => placeRelated(other, origin)),
    fixes: problem.fixes.flatMap((fix) => placeFix(fix, origin))
  }
}

type Related = Problem["related"][number]

const placeRelated = (related: Related, origin: Origin): Related => {
  if (related.path === undefined || related.span !== undefined) return related
  const { source, path } = resolve(origin, related.path)
  return { ...related, span: spanOf(source, source.locate(path, "key")) }
}

/** A fix as edits of text; nothing where one of its edits cannot be done in the text as it is. */
const placeFix = ({ title, edits }: Fix, origin: Origin): readonly Fix[] => {
  const placed = edits.map((edit) => placeEdit(edit, origin)).filter((edit) => edit !== undefined)
  return placed.length === edits.length && placed.length > 0 ? [{ title, edits: placed }] : []
}

const placeEdit = (edit: Edit, origin: Origin): Edit | undefined => {
  if (edit.span !== undefined) return edit
  if (edit.path === undefined) return undefined
  const { source, path } = resolve(origin, edit.path)
  const replacement = source.edit({ ...edit, path })
  return replacement === undefined ? undefined : { span: spanOf(source, replacement), text: replacement.text }
}

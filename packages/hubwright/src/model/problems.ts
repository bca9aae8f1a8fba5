import { type Files, formatProblems, type Problem, type ProblemStyle } from "@hubwright/core"
import type { ProblemData } from "../results/check.ts"
import type { Model } from "./load.ts"

/** Writes problems of a model, with the paths of its files as they are from here. */
export const formatModelProblems = (
  { prefix, files }: Pick<Model, "prefix" | "files">,
  problems: readonly Problem[],
  style: ProblemStyle
): string => {
  const shown: Files = Object.fromEntries(Object.entries(files).map(([path, content]) => [`${prefix}${path}`, content]))
  return formatProblems(
    problems.map((problem) => withPrefix(problem, prefix)),
    { files: shown, style }
  )
}

const withPrefix = (problem: Problem, prefix: string): Problem => {
  const moved = <Item extends { readonly span?: Problem["span"] }>(item: Item): Item =>
    item.span === undefined ? item : { ...item, span: { ...item.span, file: `${prefix}${item.span.file}` } }
  return {
    ...moved(problem),
    related: problem.related.map(moved),
    fixes: problem.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(moved) }))
  }
}

/** A problem as `--json` prints it: places from the model's folder, what is not known `null`. */
export const problemData = ({ code, severity, message, help, path, span, fixes }: Problem): ProblemData => ({
  code,
  severity,
  file: span?.file ?? null,
  line: span?.line ?? null,
  column: span?.column ?? null,
  endLine: span?.endLine ?? null,
  endColumn: span?.endColumn ?? null,
  message,
  help: help ?? null,
  path,
  fixes: fixes.map(({ title }) => title)
})

import { byteOrderMark, type Files, textIn } from "./files.ts"
import type { Edit, Problem, Span } from "./problem.ts"
import { offsetAt, type SourceText, sourceText } from "./source-text.ts"

/** An edit that is known to stand in a file. */
type Placed = Edit & { readonly span: Span }

/** A piece of a text that is to be replaced, by offsets. */
interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The files with the first fix of every problem applied. A fix is applied as a whole or not at all: one that would change
 * what an earlier one changes already is left for the next run, as is one whose place is in no file given.
 */
export const applyFixes = (files: Files, problems: readonly Problem[]): Files => {
  const sources = new Map<string, SourceText>()
  const replacements = new Map<string, readonly Replacement[]>()
  for (const { fixes } of problems) {
    const edits = fixes[0]?.edits ?? []
    const placed = edits.filter((edit): edit is Placed => edit.span !== undefined)
    for (const { span } of placed) {
      const text = sources.has(span.file) ? undefined : textIn(files, span.file)
      if (text !== undefined) sources.set(span.file, sourceText(text))
    }
    if (placed.length < edits.length || !placed.every(({ span }) => sources.has(span.file))) continue
    const wanted = placed.map((edit) => ({ file: edit.span.file, ...replacementOf(edit, sources) }))
    if (wanted.some((one) => (replacements.get(one.file) ?? []).some((other) => overlaps(one, other)))) continue
    for (const { file, ...one } of wanted) replacements.set(file, [...(replacements.get(file) ?? []), one])
  }
  const mended = [...replacements].map(([file, changes]) => [
    file,
    withMark(files[file], replaced(sources.get(file), changes))
  ])
  return { ...files, ...Object.fromEntries(mended) }
}

const replacementOf = ({ span, text }: Placed, sources: ReadonlyMap<string, SourceText>): Replacement => {
  const source = sources.get(span.file) ?? sourceText("")
  const start = offsetAt(source, span)
  return { start, end: Math.max(start, offsetAt(source, { line: span.endLine, column: span.endColumn })), text }
}

const overlaps = (a: Replacement, b: Replacement): boolean =>
  a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end

const replaced = (source: SourceText | undefined, changes: readonly Replacement[]): string => {
  let text = source?.text ?? ""
  for (const { start, end, text: by } of [...changes].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + by + text.slice(end)
  return text
}

/** Puts a byte order mark back where there was one. */
export const withMark = (before: string | Uint8Array | undefined, text: string): string => {
  const hadMark =
    typeof before === "string" ? before.startsWith(byteOrderMark) : before?.[0] === 0xef && before[1] === 0xbb
  return hadMark ? byteOrderMark + text : text
}

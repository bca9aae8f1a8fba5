import { displayWidth, wrap } from "./display-width.ts"
import { frameOf } from "./frame.ts"
import { neutralize } from "./neutralize.ts"
import type { ModelPath, Problem, Span } from "./problem.ts"
import type { SourceText } from "./source-text.ts"

/** The widest line. */
const columns = 80

/** What a piece of output is, which decides its color. */
type Tone = "error" | "warning" | "strong" | "gutter" | "help"

/** Colors a piece of text, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string

/** Paints nothing. */
export const unpainted: Paint = (_tone, text) => text

const codes: { readonly [tone in Tone]: string } = {
  error: "1;31",
  warning: "1;33",
  strong: "1",
  gutter: "1;34",
  help: "36"
}

/** Paints with the escape sequences of terminals. */
export const painted: Paint = (tone, text) => (text === "" ? "" : `\u001b[${codes[tone]}m${text}\u001b[0m`)

/** Finds the text of a file with its lines. */
export type FindSource = (file: string) => SourceText | undefined

/** One problem as compilers print it: what is wrong, where, the line with a mark under it, what to try, and related places. */
export const formatForTerminal = (problem: Problem, findSource: FindSource, paint: Paint): string => {
  const spans = [problem, ...problem.related].flatMap(({ span }) => (span === undefined ? [] : [span]))
  const digits = Math.max(1, ...spans.map(({ line }) => String(line).length))
  const context: Context = { findSource, paint, digits }
  const head = headline(problem, paint)
  const place = { path: problem.path, tone: problem.severity, mark: "^", ...spanOf(problem) }
  const body = placeLines({ ...place, ...helpOf(problem) }, context)
  const related = problem.related.flatMap((other) => [
    ...indented(`note: ${neutralize(other.message)}`, { columns, indent: 2 }).map((line) => paint("strong", line)),
    ...placeLines({ path: other.path ?? [], tone: "gutter", mark: "-", ...spanOf(other) }, context)
  ])
  return [...head, ...body, ...related].join("\n")
}

interface Context {
  readonly findSource: FindSource
  readonly paint: Paint
  /** How many digits the longest line number has. */
  readonly digits: number
}

/** A place to show, the mark to put under it, and what to say beside the mark. */
interface Place {
  readonly span?: Span
  readonly path: ModelPath
  readonly tone: Tone
  readonly mark: string
  readonly help?: string
}

const spanOf = ({ span }: { readonly span?: Span }) => (span === undefined ? {} : { span })

const helpOf = ({ help }: Problem) => (help === undefined ? {} : { help: neutralize(help) })

const headline = ({ severity, code, message }: Problem, paint: Paint): readonly string[] => {
  const tag = `${severity}[${neutralize(code)}]`
  const [first = "", ...rest] = indented(`${tag}: ${neutralize(message)}`, { columns, indent: 2 })
  return [
    `${paint(severity, tag)}${paint("strong", first.slice(tag.length))}`,
    ...rest.map((line) => paint("strong", line))
  ]
}

/** A text in lines of at most so many columns, all but the first indented. */
const indented = (text: string, room: { readonly columns: number; readonly indent: number }): readonly string[] =>
  wrap(text, room.columns - room.indent).map((line, index) => (index === 0 ? line : " ".repeat(room.indent) + line))

const placeLines = (place: Place, context: Context): readonly string[] => {
  const { span, path, help } = place
  const { paint, digits } = context
  const arrow = paint("gutter", `${" ".repeat(digits)}-->`)
  if (span === undefined) {
    const where = path.length === 0 ? [] : [`${arrow} ${neutralize(path.join("."))}`]
    return [...where, ...(help === undefined ? [] : helpLines(help, context))]
  }
  const location = `${arrow} ${neutralize(span.file)}:${span.line}:${span.column}`
  const source = context.findSource(span.file)
  if (source === undefined) return [location, ...(help === undefined ? [] : helpLines(help, context))]
  return [location, ...frameLines(place, { span, source, context })]
}

const frameLines = (
  { tone, mark, help }: Place,
  { span, source, context }: { readonly span: Span; readonly source: SourceText; readonly context: Context }
): readonly string[] => {
  const { paint, digits } = context
  const { line, indent, width } = frameOf(source, span, columns - digits - 3)
  const bar = paint("gutter", `${" ".repeat(digits)} |`)
  const numbered = `${paint("gutter", `${String(span.line).padStart(digits)} |`)} ${line}`.trimEnd()
  const marks = mark.repeat(width)
  const pointer = `${bar} ${" ".repeat(indent)}${paint(tone, marks)}`
  if (help === undefined) return [bar, numbered, pointer]
  return digits + 3 + indent + width + 1 + displayWidth(help) <= columns
    ? [bar, numbered, `${pointer} ${paint("help", help)}`]
    : [bar, numbered, pointer, ...helpLines(help, context)]
}

const helpLines = (help: string, { paint, digits }: Context): readonly string[] => {
  const room = { columns: columns - digits - 3, indent: 6 }
  return indented(`help: ${help}`, room).map(
    (line, index) => `${paint("gutter", `${" ".repeat(digits)} ${index === 0 ? "=" : " "}`)} ${paint("help", line)}`
  )
}

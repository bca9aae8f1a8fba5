import { neutralize } from "./neutralize.ts"

/** A place in the files: lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Span {
  /** The path of the file, relative to the model's folder. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Where in the organization something is: `["channels", "x-main", "operators", 0]`. */
export type ModelPath = readonly (string | number)[]

/** A piece of a value that is a text, such as a word of a query: offsets in UTF-16 units of the text as it reads. */
export interface TextPart {
  readonly at: number
  readonly length: number
}

/** A replacement of a piece of text. */
export interface Edit {
  /** What is replaced, by its place in the organization; absent where only the text has it. */
  readonly path?: ModelPath
  /**
   * What of it: its value where this is left out; its key; its whole entry, key and value or element of a list, which is
   * taken out; or a piece of its value, which is a text: then only a word can stand instead.
   */
  readonly part?: "key" | "entry" | TextPart
  /** Where in the files; absent where the organization was not read from any. */
  readonly span?: Span
  /** What stands there instead. For a path it is a plain value, to be quoted where the file needs it. */
  readonly text: string
  /** `json` where the text for a path is no plain value but a piece of data, written as JSON. */
  readonly form?: "json"
}

/** A change of the text that would mend a problem. */
export interface Fix {
  /** What it does, such as ``replace by `customer-care` ``. */
  readonly title: string
  /** The edits, which do not overlap. */
  readonly edits: readonly Edit[]
}

/** The stable code of a kind of problem; each has an entry in the reference of problems. */
export type ProblemCode = `HW${string}`

/** Something wrong with what was given: a value, never thrown. */
export interface Problem {
  readonly code: ProblemCode
  /** An error prevents the use of the organization; a warning does not. */
  readonly severity: "error" | "warning"
  /** One sentence, the user's words in backticks. */
  readonly message: string
  /** What to try. */
  readonly help?: string
  /** Where in the organization. */
  readonly path: ModelPath
  /** `key` where the key at the path is wrong, not its value; or the piece of its value that is wrong. */
  readonly part?: "key" | TextPart
  /** Where in the files; absent where the organization was not read from any. */
  readonly span?: Span
  /** Other places that have to do with it, such as the first declaration of an id. */
  readonly related: readonly { readonly message: string; readonly path?: ModelPath; readonly span?: Span }[]
  /** Edits that would mend it. */
  readonly fixes: readonly Fix[]
}

/** A value with its warnings, or the problems that prevented it. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] }

/** Whether a problem prevents the use of what it was found in. */
export const isError = (problem: Problem): boolean => problem.severity === "error"

/** A value that was checked: good unless one of the problems is an error. */
export const checked = <Value>(value: Value, problems: readonly Problem[]): Checked<Value> => {
  const [first, ...rest] = problems
  return first !== undefined && problems.some(isError)
    ? { ok: false, problems: [first, ...rest] }
    : { ok: true, value, problems }
}

/** What {@link orThrow} throws: its message lists the problems, each with its place and what to try. */
export class HubwrightError extends Error {
  override readonly name = "HubwrightError"
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => neutralize(lineOf(problem))).join("\n"))
    this.problems = problems
  }
}

const lineOf = ({ code, message, span, path, help }: Problem): string => {
  const place = span === undefined ? path.join(".") : `${span.file}:${span.line}:${span.column}`
  return `${code}: ${message}${place && ` (${place})`}${help ? `; ${help}` : ""}`
}

/** The value, or a {@link HubwrightError} with its problems: for scripts and tests. */
export const orThrow = <Value>(result: Checked<Value>): Value => {
  if (!result.ok) throw new HubwrightError(result.problems)
  return result.value
}

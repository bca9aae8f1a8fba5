import { isMap } from "../model/plain-data.ts"
import { type Checked, checked, isError, type Problem, type Span } from "../problem/problem.ts"
import type { Message } from "../routing/message.ts"
import { inspectAlone } from "../schema/inspection.ts"
import { ArrivedMessage as ArrivedMessageInput } from "../schema/message.ts"
import { mostElements } from "./limits.ts"
import { placeProblem } from "./place.ts"
import { readDataFile } from "./yaml-source.ts"

/** A message that was read, and what its file says of when it arrived. */
export interface ArrivedMessage {
  readonly message: Message
  /** ISO 8601, as it was written. */
  readonly at?: string
  /** The crisis playbook in force. */
  readonly situation?: string
}

/** Where a message is written: as a text of YAML or JSON, or already as data, such as a row of a table. */
export type WrittenMessage =
  | { readonly kind: "text"; readonly file: string; readonly text: string; readonly line?: number }
  | { readonly kind: "row"; readonly file: string; readonly data: unknown; readonly line: number }

/**
 * Reads one message: a map in YAML or JSON with the keys of `Message`, and `at` and `situation` besides. `line` is that
 * on which the text begins in its file, 1 where it is left out. What does not fit is a problem with its place; what is
 * unknown to an organization is for `route` to say.
 */
export const readMessage = (written: WrittenMessage): Checked<ArrivedMessage> => {
  const { data, problems } = written.kind === "row" ? rowOf(written) : textOf(written)
  const [first, ...others] = problems.filter(isError)
  if (first !== undefined) return { ok: false, problems: [first, ...others] }
  // border: the data was just held against the schema of messages
  const { at, situation, ...message } = data as Message & Omit<ArrivedMessage, "message">
  return checked(
    { message, ...(at === undefined ? {} : { at }), ...(situation === undefined ? {} : { situation }) },
    problems
  )
}

interface Data {
  readonly data: unknown
  readonly problems: readonly Problem[]
}

const rowOf = ({ file, data, line }: Extract<WrittenMessage, { readonly kind: "row" }>): Data => {
  const { rest, problems } = inspectAlone(ArrivedMessageInput.ast, data)
  const span: Span = { file, line, column: 1, endLine: line, endColumn: 1 }
  return { data: rest, problems: problems.map((problem) => ({ ...problem, span, fixes: [] })) }
}

const textOf = ({ file, text, line = 1 }: Extract<WrittenMessage, { readonly kind: "text" }>): Data => {
  const fast = parsed(text)
  if (isMap(fast)) {
    const { rest, problems } = inspectAlone(ArrivedMessageInput.ast, fast)
    if (problems.length === 0) return { data: rest, problems }
  }
  const { source, data, problems } = readDataFile(file, text, { elements: mostElements })
  const inspected = inspectAlone(ArrivedMessageInput.ast, data)
  const misfits = inspected.problems.map((problem) => placeProblem(problem, { kind: "place", source, path: [] }))
  return {
    data: inspected.rest,
    problems: [...problems, ...misfits].map((problem) => ({ ...moved(problem, line - 1), fixes: [] }))
  }
}

/** JSON as data, which is far faster than reading it as YAML; nothing where it is none. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // what is no JSON is read as YAML, which says what is wrong with it
  }
}

const moved = (problem: Problem, lines: number): Problem => {
  const { span } = problem
  return span === undefined || lines === 0
    ? problem
    : { ...problem, span: { ...span, line: span.line + lines, endLine: span.endLine + lines } }
}

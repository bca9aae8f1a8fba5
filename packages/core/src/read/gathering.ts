import * as SchemaAST from "effect/SchemaAST"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem, Span } from "../problem/problem.ts"
import { OrganizationInput } from "../schema/organization.ts"
import { errorIn, sayUnreadable } from "./complaint.ts"
import { readText } from "./content.ts"
import { readFilePath } from "./file-path.ts"
import type { Budget } from "./limits.ts"
import { join, type Piece, type Place } from "./merge.ts"
import type { Source } from "./source.ts"

/** What answers the request for a file: its content, or why there is none to be had. */
export type FileAnswer =
  | { readonly kind: "content"; readonly content: string | Uint8Array }
  | { readonly kind: "missing" }
  /** It leads out of the model's folder, through a link. */
  | { readonly kind: "outside" }
  | { readonly kind: "too large" }
  /** The system does not let it be read. */
  | { readonly kind: "denied"; readonly reason: string }

/** The steps of reading a model: each yields the path of a file that is needed and is given what can be had of it. */
export type Steps<Result> = Generator<string, Result, FileAnswer>

/** A file to be read, and where it is asked for. */
export interface FileRequest {
  readonly path: string
  readonly from?: Place
}

/** A file of which what stands behind an offset may not be what was meant. */
export interface Doubt {
  readonly source: Source
  readonly from: number
}

/** A model while its files are put together. */
export interface Gathering {
  readonly budget: Budget
  readonly problems: Problem[]
  readonly omitted: ModelPath[]
  readonly doubts: Doubt[]
  readonly files: string[]
  readonly sections: Map<string, Piece>
  first: Place | undefined
}

/** Whether a file was asked for before, which is a problem. */
export const isRepeated = ({ path, from }: FileRequest, { files, problems }: Gathering): boolean => {
  if (!files.includes(path)) {
    files.push(path)
    return false
  }
  if (from !== undefined)
    problems.push(
      errorIn(from.source, from, {
        code: "HW0109",
        message: `${quoted(path)} is read twice`,
        help: "name each file once, and let no file include one that includes it"
      })
    )
  return true
}

/** The text of a file that was asked for; nothing, with a problem, where there is none. */
export const textIn = (
  answer: FileAnswer,
  { path, from }: FileRequest,
  { problems }: Gathering
): string | undefined => {
  const refuse = (problem: Problem): undefined => {
    problems.push(problem)
    return undefined
  }
  const refuseRequest = (complaint: Pick<Problem, "code" | "message" | "help">): undefined =>
    refuse(from === undefined ? unplaced(complaint) : errorIn(from.source, from, complaint))
  switch (answer.kind) {
    case "missing":
      return refuseRequest({
        code: "HW0101",
        message: `there is no file ${quoted(path)}`,
        ...(from === undefined ? {} : { help: "paths begin at the folder of the model" })
      })
    case "denied":
      return refuseRequest({
        code: "HW0101",
        message: `the file ${quoted(path)} cannot be read`,
        help: `the system says ${quoted(answer.reason)}`
      })
    case "outside":
      return refuseRequest({
        code: "HW0108",
        message: `${quoted(path)} leads out of the model's folder`,
        help: "copy the file into the folder"
      })
    case "too large":
      return refuseRequest(sayUnreadable(path, answer))
    case "content": {
      const read = readText(answer.content)
      if ("text" in read) return read.text
      const said = sayUnreadable(path, read)
      return read.kind === "too large"
        ? refuseRequest(said)
        : refuse({ ...unplaced(said), span: lineSpan(path, read.line) })
    }
  }
}

const unplaced = (said: Pick<Problem, "code" | "message" | "help">): Problem => ({
  ...said,
  severity: "error",
  path: [],
  related: [],
  fixes: []
})

const lineSpan = (file: string, line: number): Span => ({ file, line, column: 1, endLine: line, endColumn: 1 })

/** The file that a path asks for; nothing, with a problem, where the path is refused. */
export const requestedFile = (written: string, from: Place, { problems }: Gathering): FileRequest | undefined => {
  const file = readFilePath(written)
  if (file.kind === "inside") return { path: file.path, from }
  problems.push(errorIn(from.source, from, { code: "HW0108", message: `the path ${quoted(written)} ${file.reason}` }))
  return undefined
}

/** The sections that are maps of fixed keys, whose own maps and lists are joined too. */
const composed: ReadonlySet<string> = new Set(
  OrganizationInput.ast.propertySignatures
    .filter(({ type }) => SchemaAST.isObjects(type) && type.indexSignatures.length === 0)
    .map(({ name }) => String(name))
)

/** Joins a section with what other files said of it. */
export const addSection = (key: string, piece: Piece, { sections, problems }: Gathering): void => {
  const before = sections.get(key)
  if (before === undefined) sections.set(key, piece)
  else if (key === "hubwright") sections.set(key, Number(piece.data) > Number(before.data) ? piece : before)
  else sections.set(key, join(before, piece, { levels: composed.has(key) ? 2 : 1, problems, path: [key] }))
}

import type * as SchemaAST from "effect/SchemaAST"
import { isMap } from "../model/plain-data.ts"
import type { Files } from "../problem/files.ts"
import { quoted } from "../problem/neutralize.ts"
import { isError, type Problem } from "../problem/problem.ts"
import { inspectAlone } from "../schema/inspection.ts"
import { knownPart } from "../schema/known-part.ts"
import { sayUnreadable } from "./complaint.ts"
import { readText } from "./content.ts"
import { readJsonFile } from "./json-source.ts"
import { mostElements } from "./limits.ts"
import { placeProblem } from "./place.ts"
import { readDataFile } from "./yaml-source.ts"

/** What a file that stands for itself holds. */
export interface FileFormat {
  readonly ast: SchemaAST.AST
  /** The key that says so, with the version of the format. */
  readonly versionKey: string
  /** What it is called: `a change`. */
  readonly what: string
  /** What to do where it is something else. */
  readonly help: string
  /**
   * Who writes such files; people unless told. What a program wrote is JSON, may be large, and may say more than this
   * version knows: keys that the schema does not have are left alone.
   */
  readonly writer?: "people" | "program"
}

/** A file that was read as far as it can be. */
export type SingleFile =
  | { readonly kind: "refused"; readonly problems: readonly [Problem, ...Problem[]] }
  | {
      readonly kind: "read"
      /** What it holds, found to fit the schema, as it is written. */
      readonly value: unknown
      /** What is doubtful about it. */
      readonly problems: readonly Problem[]
      /** Gives problems of the value their places in the file. */
      readonly placed: (problems: readonly Problem[]) => readonly Problem[]
    }

/** Reads a file that stands for itself, and holds it against the schema of what it should be. */
export const readSingleFile = (files: Files, entry: string, format: FileFormat): SingleFile => {
  const content = Object.hasOwn(files, entry) ? files[entry] : undefined
  if (content === undefined) return refused([errorOf({ code: "HW0101", message: `there is no file ${quoted(entry)}` })])
  const { ast, writer = "people" } = format
  const text = readText(content, writer === "people" ? {} : { largestBytes: Number.POSITIVE_INFINITY })
  if (!("text" in text)) return refused([errorOf(sayUnreadable(entry, text))])
  const { source, data, problems } =
    writer === "people" ? readDataFile(entry, text.text, { elements: mostElements }) : readJsonFile(entry, text.text)
  const origin = { kind: "place", source, path: [] } as const
  const placed = (found: readonly Problem[]) => found.map((problem) => placeProblem(problem, origin))
  const isOther = !isMap(data) || (writer === "program" && !Object.hasOwn(data, format.versionKey))
  if (problems.some(isError) || isOther)
    return refused([...problems, ...placed(isOther ? [nothingOfTheKind(format)] : [])])
  const newer = newerFormat(format, Object.hasOwn(data, format.versionKey) ? data[format.versionKey] : undefined)
  if (newer.length > 0) return refused([...problems, ...placed(newer)])
  const inspected = inspectAlone(ast, writer === "people" ? data : knownPart(ast, data))
  const misfits = placed(inspected.problems)
  return misfits.some(isError)
    ? refused([...problems, ...misfits])
    : { kind: "read", value: inspected.rest, problems: [...problems, ...misfits], placed }
}

/** The only file that ends as its kind does, else the only file, else the name it is looked for under. */
export const entryAmong = (
  files: Files,
  { ending, otherwise }: { readonly ending: RegExp; readonly otherwise: string }
): string => {
  const paths = Object.keys(files)
  const meant = paths.filter((path) => ending.test(path))
  const [only = "", ...others] = meant.length > 0 ? meant : paths
  return others.length === 0 ? only : otherwise
}

/** A file that cannot be read, with what is wrong with it. */
const refused = (problems: readonly Problem[]): SingleFile => {
  const [first, ...others] = problems
  if (first === undefined) throw new Error("a file that cannot be read has a problem that says why")
  return { kind: "refused", problems: [first, ...others] }
}

const errorOf = (said: Pick<Problem, "code" | "message" | "help">, path: Problem["path"] = []): Problem => ({
  ...said,
  severity: "error",
  path,
  related: [],
  fixes: []
})

const nothingOfTheKind = ({ what, help }: FileFormat): Problem =>
  errorOf({ code: "HW0204", message: `this file holds no ${what}`, help })

const newerFormat = ({ versionKey, what }: FileFormat, version: unknown): readonly Problem[] =>
  typeof version === "number" && version > 1
    ? [
        errorOf(
          {
            code: "HW0110",
            message: `this ${what} is of format ${quoted(String(version))}, and this version of Hubwright reads format 1`,
            help: `use a version of Hubwright that reads format ${version}`
          },
          [versionKey]
        )
      ]
    : []

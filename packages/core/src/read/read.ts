import { checkOrganization, withPaths } from "../check/check.ts"
import type { FileIds } from "../model/ids.ts"
import type { InstantLike } from "../model/instant.ts"
import type { Organization } from "../model/organization.ts"
import type { Pack } from "../model/pack.ts"
import { addPacksLeniently } from "../packs/add-packs.ts"
import type { Files } from "../problem/files.ts"
import { quoted } from "../problem/neutralize.ts"
import { type Checked, checked, type Problem, type Span } from "../problem/problem.ts"
import { decodeLeniently } from "../schema/decode.ts"
import { isDoubtful } from "./doubt.ts"
import { readFilePath } from "./file-path.ts"
import { gather } from "./gather.ts"
import type { FileAnswer, Steps } from "./gathering.ts"
import type { Piece } from "./merge.ts"
import { placeProblem } from "./place.ts"

/** How to read a model. */
export interface ReadOptions {
  /** The file to begin with; `hubwright.yaml`, or the only file there is, where it is left out. */
  readonly entry?: string
  /** The moment to judge what expires by; without it nothing is said that depends on time. */
  readonly at?: InstantLike
  /**
   * The packs there are, such as those of `@hubwright/packs`: what the model names of them is brought in, and the model can
   * refer to it. Without this the names of packs are not looked at.
   */
  readonly packs?: readonly Pack[]
}

/** An organization that was read from files. */
export type FileOrganization = Organization<FileIds>

/**
 * Reads a model and everything it includes. Every problem of every file is found at once, each with its place, in the
 * order of the files: the entry first, then what it includes, by line and column. Never throws on what is in the files.
 * Without errors the result is the organization, with its warnings.
 *
 * Files are YAML 1.2 with the core schema (dates stay texts; `yes` and `no` are words), or JSON, and tables CSV. Anchors
 * and aliases are read; tags of one's own, merge keys (`<<`) and several documents in a file are not.
 *
 * @example
 * ```ts
 * import { readOrganization } from "@hubwright/core/read"
 *
 * const files = {
 *   "hubwright.yaml": "hubwright: 1\norganization: { name: Acme }\ninclude: [units.yaml]\npeople: { csv: staff.csv }\n",
 *   "units.yaml": "departments: { care: {} }\n",
 *   "staff.csv": "id,departments\nada,cre\n"
 * }
 * const [problem] = readOrganization(files).problems
 * problem?.message // => "unknown department or agency `cre`"
 * problem?.help // => "did you mean `care`?"
 * problem?.span // => { file: "staff.csv", line: 2, column: 5, endLine: 2, endColumn: 8 }
 * ```
 */
export const readOrganization = (files: Files, options: ReadOptions = {}): Checked<FileOrganization> => {
  const steps = readSteps({ ...options, entry: options.entry ?? entryOf(files) })
  let step = steps.next({ kind: "missing" })
  while (step.done !== true) step = steps.next(answerFrom(files, step.value))
  return step.value
}

/** The data of a model's files put together, with where it comes from; nothing where there is no entry to read. */
export const gatherFiles = (files: Files, { entry = entryOf(files) }: ReadOptions = {}): Piece | undefined => {
  const start = readFilePath(entry)
  if (start.kind === "outside") return undefined
  const steps = gather(start.path)
  let step = steps.next({ kind: "missing" })
  while (step.done !== true) step = steps.next(answerFrom(files, step.value))
  return step.value.whole
}

/** The name of the file that a model begins with. */
export const defaultEntry = "hubwright.yaml"

const entryOf = (files: Files): string => {
  const [only, ...others] = Object.keys(files)
  return only === undefined || others.length > 0 ? defaultEntry : only
}

const answerFrom = (files: Files, path: string): FileAnswer => {
  const content = Object.hasOwn(files, path) ? files[path] : undefined
  return content === undefined ? { kind: "missing" } : { kind: "content", content }
}

/** {@link readOrganization} step by step, for who has to fetch the files. */
export function* readSteps({ entry = defaultEntry, at, packs }: ReadOptions): Steps<Checked<FileOrganization>> {
  const start = readFilePath(entry)
  if (start.kind === "outside") return withoutModel([impossibleEntry(entry, start.reason)])
  const { whole, files, problems, omitted, doubts } = yield* gather(start.path)
  if (whole === undefined) return withoutModel(problems)
  const decoded = decodeLeniently(whole.data)
  const { writtenPath } = decoded
  const { organization, problems: ofPacks } =
    packs === undefined
      ? { organization: decoded.organization, problems: [] }
      : addPacksLeniently(decoded.organization, packs)
  const context = { omitted: [...omitted, ...decoded.omitted], writtenPath, ...(at === undefined ? {} : { at }) }
  const placed = [
    ...decoded.problems,
    ...ofPacks.map((problem) => withPaths(problem, writtenPath)),
    ...checkOrganization(organization, context)
  ]
    .filter((problem) => !doubts.some((doubt) => isDoubtful(problem, doubt, whole)))
    .map((problem) => placeProblem(problem, whole.origin))
  // border: every id of an organization that was read without errors is declared in its files
  return checked(organization as FileOrganization, inFileOrder([...problems, ...placed], files))
}

const withoutModel = ([first, ...others]: readonly Problem[]): Checked<FileOrganization> => {
  if (first === undefined) throw new Error("a model that cannot be read has a problem that says why")
  return { ok: false, problems: [first, ...others] }
}

const impossibleEntry = (entry: string, reason: string): Problem => ({
  code: "HW0108",
  severity: "error",
  message: `the path ${quoted(entry)} ${reason}`,
  path: [],
  related: [],
  fixes: []
})

const inFileOrder = (problems: readonly Problem[], files: readonly string[]): readonly Problem[] => {
  const ranks = new Map(files.map((file, rank) => [file, rank]))
  const rank = (span: Span | undefined): number => (span === undefined ? -1 : (ranks.get(span.file) ?? files.length))
  return [...problems].sort(
    ({ span: a }, { span: b }) =>
      rank(a) - rank(b) || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0)
  )
}

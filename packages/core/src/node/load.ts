import { open, realpath, stat } from "node:fs/promises"
import { basename, dirname, join, resolve, sep } from "node:path"
import { fileURLToPath } from "node:url"
import type { FileIds, Ids } from "../model/ids.ts"
import type { InstantLike } from "../model/instant.ts"
import type { Organization } from "../model/organization.ts"
import type { Pack } from "../model/pack.ts"
import type { Checked } from "../problem/problem.ts"
import { gather } from "../read/gather.ts"
import type { FileAnswer, Steps } from "../read/gathering.ts"
import { largestFileBytes } from "../read/limits.ts"
import { defaultEntry, type FileOrganization, readSteps } from "../read/read.ts"

/** How to load a model. */
export interface LoadOptions {
  /** The moment to judge what expires by; without it nothing is said that depends on time. */
  readonly at?: InstantLike
  /** The packs there are: what the model names of them is brought in. Without this their names are not looked at. */
  readonly packs?: readonly Pack[]
}

/** A model on disk: its files, and what reading them gave. */
export interface LoadedModel {
  /** The model's folder, as an absolute path: the paths of files begin there. */
  readonly folder: string
  /** The file that reading began with. */
  readonly entry: string
  /** The content of every file that could be read, by its path from the folder. */
  readonly files: { readonly [path: string]: Uint8Array }
  /** The paths of all files that were asked for, also of those that are missing: what to watch. */
  readonly asked: readonly string[]
  readonly organization: Checked<FileOrganization>
}

/**
 * Reads a model from disk, and all that it includes: a folder stands for `hubwright.yaml` in it. Only files below the
 * folder are read, whatever links there are. Files that cannot be read are problems; it never throws on what is on disk.
 * What `hubwright types` writes of the model, given as `I`, makes its ids literals.
 */
export function loadOrganization<I extends Ids = FileIds>(
  path: string | URL,
  options?: LoadOptions
): Promise<Checked<Organization<I>>>
export async function loadOrganization(path: string | URL, options?: LoadOptions): Promise<Checked<Organization>> {
  return (await loadModel(path, options)).organization
}

/** Reads a model from disk like {@link loadOrganization}, and gives its files too: for who shows problems in their lines. */
export const loadModel = async (path: string | URL, options: LoadOptions = {}): Promise<LoadedModel> => {
  const { result: organization, ...loaded } = await load(path, (entry) => readSteps({ ...options, entry }))
  return { ...loaded, organization }
}

/** The files of a model on disk, as `readOrganization` takes them, without checking what is in them; missing ones are left out. */
export const loadFiles = async (path: string | URL): Promise<Omit<LoadedModel, "organization">> => {
  const { result: _, ...loaded } = await load(path, gather)
  return loaded
}

/** Takes the steps of reading a model with its files from disk. */
const load = async <Result>(
  path: string | URL,
  begin: (entry: string) => Steps<Result>
): Promise<Omit<LoadedModel, "organization"> & { readonly result: Result }> => {
  const { folder, entry } = await findEntry(path)
  const files = new Map<string, Uint8Array>()
  const asked: string[] = []
  const steps = begin(entry)
  let step = steps.next({ kind: "missing" })
  while (step.done !== true) {
    const answer = await readBelow(folder, step.value)
    asked.push(step.value)
    if (answer.kind === "content") files.set(step.value, answer.content)
    step = steps.next(answer)
  }
  return { folder, entry, files: Object.fromEntries(files), asked, result: step.value }
}

const findEntry = async (path: string | URL): Promise<{ readonly folder: string; readonly entry: string }> => {
  const absolute = resolve(typeof path === "string" ? path : fileURLToPath(path))
  const isFolder = await stat(absolute).then(
    (found) => found.isDirectory(),
    () => false
  )
  return isFolder ? { folder: absolute, entry: defaultEntry } : { folder: dirname(absolute), entry: basename(absolute) }
}

type DiskAnswer =
  | Exclude<FileAnswer, { readonly kind: "content" }>
  | { readonly kind: "content"; readonly content: Uint8Array }

/** Reads a file that lies below a folder once all links are followed, unless it is too large. */
const readBelow = async (folder: string, path: string): Promise<DiskAnswer> => {
  try {
    const [realFolder, file] = await Promise.all([realpath(folder), realpath(join(folder, path))])
    if (!file.startsWith(realFolder.endsWith(sep) ? realFolder : realFolder + sep)) return { kind: "outside" }
    // opening what is no file, such as a pipe, could wait for ever
    if (!(await stat(file)).isFile()) return { kind: "missing" }
    return await readLimited(file)
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error"
    return missingCodes.has(code) ? { kind: "missing" } : { kind: "denied", reason: code }
  }
}

const missingCodes: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"])

const readLimited = async (file: string): Promise<DiskAnswer> => {
  const handle = await open(file)
  try {
    const content = Buffer.alloc(largestFileBytes + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < content.length; length += read)
      read = (await handle.read(content, length, content.length - length)).bytesRead
    return length > largestFileBytes
      ? { kind: "too large" }
      : { kind: "content", content: new Uint8Array(content.subarray(0, length)) }
  } finally {
    await handle.close()
  }
}

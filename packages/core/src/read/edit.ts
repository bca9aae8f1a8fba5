import { applyChange } from "../change/apply.ts"
import type { Change } from "../change/change.ts"
import { checkOrganization } from "../check/check.ts"
import type { Ids } from "../model/ids.ts"
import { isSameData } from "../model/plain-data.ts"
import { withMark } from "../problem/apply-fixes.ts"
import type { Files } from "../problem/files.ts"
import { quotedList } from "../problem/neutralize.ts"
import { type Checked, checked, isError } from "../problem/problem.ts"
import { OrganizationInput } from "../schema/organization.ts"
import { editedCsv } from "./csv-edit.ts"
import { isTableSource } from "./csv-source.ts"
import { changedData, type FileChange, fileChanges } from "./file-change.ts"
import { gatherFiles, type ReadOptions, readOrganization } from "./read.ts"
import { editedYaml } from "./yaml-edit.ts"

/**
 * The files of a model after a change. What the change does not touch keeps its text: comments, order, layout, and how it
 * is spread over files and tables; lines in which nothing changes stay as they are, byte for byte. What changes is
 * written where it stood, what is new behind its neighbors, in the file that declares the last of them. A comment stays
 * where it is, also above something that goes. Reading the files then gives what the change makes of what they say now.
 *
 * Problems are those of the files, those of the change, and those that the model would have after it; besides, text that
 * cannot be edited in its place, such as an alias whose anchor others use too, or what no cell of a table can hold.
 */
export const editFiles = (files: Files, change: Change, given: ReadOptions = {}): Checked<Files> => {
  const options = optionsToEdit(files, given)
  const read = readOrganization(files, options)
  if (!read.ok) return read
  const after = applyChange<Ids>(read.value, change)
  if (!after.ok) return after
  const wrong = checkOrganization(after.value, options.at === undefined ? {} : { at: options.at })
  if (wrong.some(isError)) return checked(files, wrong)
  const whole = gatherFiles(files, options)
  if (whole === undefined) throw new Error("files that were read can be gathered")
  const rewriting = { written: whole.data, was: read.value, is: after.value }
  const changes = fileChanges(OrganizationInput.ast, whole.origin, rewriting)
  const edited = Object.fromEntries(
    changes.map((file) => [file.source.file, withMark(files[file.source.file], editedText(file))])
  )
  const result: Files = { ...files, ...edited }
  const again = readOrganization(result, options)
  return again.ok && isSameData(again.value, after.value)
    ? checked(result, after.problems)
    : { ok: false, problems: [notInPlace(changes)] }
}

/** What packs bring in stands in no file, so it takes part only where the files refer to it. */
const optionsToEdit = (files: Files, { packs, ...plain }: ReadOptions): ReadOptions =>
  packs === undefined || readOrganization(files, plain).ok ? plain : { ...plain, packs }

const editedText = (change: FileChange): string => {
  const { source } = change
  return isTableSource(source)
    ? editedCsv(source, change)
    : editedYaml(source.text.text, (data) => changedData(data, change), { isJson: source.file.endsWith(".json") })
}

const notInPlace = (changes: readonly FileChange[]) => ({
  code: "HW0709" as const,
  severity: "error" as const,
  message: `this change cannot be made in the text of ${quotedList(changes.map(({ source }) => source.file))} as it is`,
  help: "write out aliases, and what a table cannot hold in YAML; or apply the change and write the model anew",
  path: [],
  related: [],
  fixes: []
})

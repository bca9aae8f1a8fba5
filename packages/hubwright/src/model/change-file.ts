import {
  applyChange,
  type Change,
  type Checked,
  checked,
  type Files,
  type Organization,
  type Problem
} from "@hubwright/core"
import { editFiles, readChange } from "@hubwright/core/read"
import { packs } from "@hubwright/packs"
import { createTwoFilesPatch } from "diff"
import type { ChangeDescribeResult } from "../results/change.ts"
import { compareOrganizations } from "./compare.ts"
import type { Model } from "./load.ts"
import { problemData } from "./problems.ts"

/** A change that was read from a file, with what it makes of an organization. */
export interface AppliedChange {
  readonly change: Change
  readonly told: ChangeDescribeResult
  /** What is doubtful about the file. */
  readonly problems: readonly Problem[]
}

/** Reads a change file, applies it to an organization, and says what that brings about. */
export const applyChangeFile = (
  file: Files,
  organization: Organization,
  { at }: { readonly at: string }
): Checked<AppliedChange> => {
  const read = readChange(file, organization)
  if (!read.ok) return read
  const { title, note, change } = read.value
  const after = applyChange(organization, change)
  if (!after.ok) return after
  const told = {
    title: title ?? null,
    note: note ?? null,
    ...compareOrganizations(organization, after.value, at),
    problems: read.problems.map(problemData)
  }
  return checked({ change, told, problems: read.problems }, read.problems)
}

/** The files of a model that a change alters, with their new content, by their paths from the model's folder. */
export const changedFiles = ({ files, entry }: Pick<Model, "files" | "entry">, change: Change): Checked<Files> => {
  const after = editFiles(files, change, { entry, packs })
  if (!after.ok) return after
  const altered = Object.entries(after.value).filter(([path, content]) => content !== files[path])
  return checked(Object.fromEntries(altered), [])
}

/** The changed lines of files, as a unified diff that `patch` takes. */
export const unifiedDiff = (before: Files, after: Files): string =>
  Object.entries(after)
    .map(([path, content]) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, textOf(before[path]), textOf(content), undefined, undefined, {
        context: 3
      }).replace(/^=+\n/u, "")
    )
    .join("")

const textOf = (content: string | Uint8Array | undefined): string =>
  typeof content === "string" ? content : new TextDecoder("utf-8", { ignoreBOM: true }).decode(content)

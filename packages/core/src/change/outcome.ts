import type { ModelPath, Problem } from "../problem/problem.ts"
import type { Edit } from "./draft.ts"

/** The codes of what can be wrong with a change. */
export type ChangeCode = "HW0701" | "HW0702" | "HW0703" | "HW0704" | "HW0705" | "HW0706" | "HW0707" | "HW0708"

/** The codes of what can be wrong with a change in a file. */
export type ChangeFileCode = ChangeCode | "HW0710"

/** Something wrong with a change, and where in the change. */
export interface Fault {
  readonly code: ChangeCode
  readonly at: ModelPath
  readonly message: string
  readonly help?: string
  /** The id that is not there: nothing is said of it if an earlier change failed to add it. */
  readonly missing?: string
}

/** What a change does to the organization it is asked about: edits to be made in order, or why it cannot be made. */
export type Outcome =
  | { readonly kind: "edits"; readonly edits: readonly Edit[] }
  | { readonly kind: "faults"; readonly faults: readonly Fault[] }

/** The edits, unless there are faults. */
export const outcome = (faults: readonly Fault[], edits: () => readonly Edit[]): Outcome =>
  faults.length > 0 ? { kind: "faults", faults } : { kind: "edits", edits: edits() }

/** A fault as a problem of the change that stands at a path. */
export const problemOf = ({ code, at, message, help }: Fault, path: ModelPath): Problem => ({
  code,
  severity: "error",
  message,
  ...(help === undefined ? {} : { help }),
  path: [...path, ...at],
  related: [],
  fixes: []
})

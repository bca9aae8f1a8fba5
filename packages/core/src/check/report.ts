import type { ModelPath, Problem } from "../problem/problem.ts"
import { type CheckCode, severities } from "./severities.ts"

/** What a check says of a problem, besides its code. */
export interface Finding {
  readonly message: string
  readonly path: ModelPath
  readonly help?: string
  readonly part?: "key"
  readonly related?: Problem["related"]
  readonly fixes?: Problem["fixes"]
}

/** A problem between elements, with the severity of its code. */
export const problemOf = (code: CheckCode, { message, path, help, part, related, fixes }: Finding): Problem => ({
  code,
  severity: severities[code],
  message,
  path,
  ...(help === undefined ? {} : { help }),
  ...(part === undefined ? {} : { part }),
  related: related ?? [],
  fixes: fixes ?? []
})

/** Takes out the whole entry at a path. */
export const removal = (title: string, path: ModelPath): Problem["fixes"] => [
  { title, edits: [{ path, part: "entry", text: "" }] }
]

import { checkCatalogue } from "../check/catalogue.ts"
import { readCatalogue } from "../problem/catalogue.ts"
import type { ExampleModel, Explanation } from "../problem/explanation.ts"
import type { Files } from "../problem/files.ts"
import { defaultEntry } from "./read.ts"

/** What the reference says of every problem there is, by code. */
export const problemCatalogue: readonly Explanation[] = [...readCatalogue, ...checkCatalogue].toSorted((a, b) =>
  a.code < b.code ? -1 : 1
)

/** The files of an example. */
export const filesOf = (example: ExampleModel): Files =>
  typeof example === "string" ? { [defaultEntry]: example } : example

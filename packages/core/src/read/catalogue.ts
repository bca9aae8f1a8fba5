import { checkCatalogue, exampleMoment } from "../check/catalogue.ts"
import { packCatalogue } from "../packs/catalogue.ts"
import { examplePacks } from "../packs/example-packs.ts"
import { readCatalogue } from "../problem/catalogue.ts"
import type { ExampleModel, Explanation } from "../problem/explanation.ts"
import type { Files } from "../problem/files.ts"
import { defaultEntry, type ReadOptions } from "./read.ts"

/** What the reference says of every problem there is, by code. */
export const problemCatalogue: readonly Explanation[] = [
  ...readCatalogue,
  ...checkCatalogue,
  ...packCatalogue
].toSorted((a, b) => (a.code < b.code ? -1 : 1))

/** The files of an example. */
export const filesOf = (example: ExampleModel): Files =>
  typeof example === "string" ? { [defaultEntry]: example } : example

/** How the examples are read. */
export const exampleOptions: ReadOptions = { at: exampleMoment, packs: examplePacks }

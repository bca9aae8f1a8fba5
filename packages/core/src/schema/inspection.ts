import type * as SchemaAST from "effect/SchemaAST"
import { fitter } from "./fit.ts"
import { type Inspection, inspect } from "./inspect.ts"

/** An inspection that is over, and what it left of the value, if anything. */
export interface Inspected extends Inspection {
  readonly rest: unknown
}

/** Inspects a value on its own: see {@link inspect}. */
export const inspectAlone = (ast: SchemaAST.AST, value: unknown): Inspected => {
  const inspection: Inspection = {
    problems: [],
    errorCount: 0,
    omitted: [],
    places: new WeakMap(),
    spellings: new WeakMap(),
    nonIds: new Map(),
    fits: fitter()
  }
  const rest = inspect({ ast, value, path: [] }, inspection)
  return { ...inspection, rest: rest?.value }
}

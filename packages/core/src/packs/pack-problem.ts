import type { ModelPath, Problem, ProblemCode } from "../problem/problem.ts"

/** How bad each kind of problem with packs is. */
export const packSeverities = {
  HW0601: "error",
  HW0602: "error",
  HW0603: "warning",
  HW0604: "warning",
  HW0605: "warning",
  HW0606: "error",
  HW0607: "warning"
} as const satisfies { readonly [Code in ProblemCode]: Problem["severity"] }

/** The code of a problem with packs. */
export type PackCode = keyof typeof packSeverities

/** What is said of a problem with packs. */
interface Finding {
  readonly message: string
  readonly help: string
  readonly path: ModelPath
  readonly part?: "key"
  readonly related?: Problem["related"]
  readonly fixes?: Problem["fixes"]
}

/** A problem with packs, with the severity of its code. */
export const packProblem = (code: PackCode, { related = [], fixes = [], ...said }: Finding): Problem => ({
  code,
  severity: packSeverities[code],
  ...said,
  related,
  fixes
})

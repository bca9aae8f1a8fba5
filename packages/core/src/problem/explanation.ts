import type { Problem, ProblemCode } from "./problem.ts"

/** A model that shows something: the text of its only file, or of each file by path, `hubwright.yaml` first. */
export type ExampleModel = string | { readonly [path: string]: string }

/** What the reference of problems says about one code. */
export interface Explanation {
  readonly code: ProblemCode
  readonly severity: Problem["severity"]
  /** What is wrong, in a few words, without a full stop. */
  readonly title: string
  /** Why it is a problem and what to do about it: one to four sentences. */
  readonly explanation: string
  /** A whole model that has the problem. */
  readonly failing: ExampleModel
  /** The same model without it. */
  readonly mended: ExampleModel
}

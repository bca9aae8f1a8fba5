import type { Problem, ProblemCode } from "./problem.ts"

/** What the reference of problems says about one code. */
export interface Explanation {
  readonly code: ProblemCode
  readonly severity: Problem["severity"]
  /** What is wrong, in a few words, without a full stop. */
  readonly title: string
  /** Why it is a problem and what to do about it: one to four sentences. */
  readonly explanation: string
  /** A whole model file that has the problem. */
  readonly failing: string
  /** The same file without it. */
  readonly mended: string
}

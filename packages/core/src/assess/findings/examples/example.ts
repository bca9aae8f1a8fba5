import type { Observations } from "../../observations.ts"

/** The smallest model in which something is found, for tests and for the reference. */
export interface FindingExample {
  /** The sections of a model whose organization is called Acme, in YAML. */
  readonly failing: string
  /** The same without it, where no change can mend it. */
  readonly mended?: string
  readonly observations?: Observations
}

/** Examples by code. */
export interface FindingExamples {
  readonly [code: string]: FindingExample
}

/** The day on which the examples are looked at. */
export const exampleDay = "2026-07-01"

import type { Source } from "./organization.ts"

/** What the value of a benchmark counts. A share lies from 0 to 1, a growth of 0.21 is 21 % more, a ratio of 2 twice as much. */
export type BenchmarkUnit =
  | "share"
  | "growth"
  | "ratio"
  | "people"
  | "employees per publisher"
  | "accounts"
  | "messages"
  | "messages per day"
  | "posts per reply"
  | "minutes"
  | "hours"
  | "hours per month"
  | "USD"

/** What others measured, once and somewhere: something to compare with, never a target and never a constant of nature. */
export interface Benchmark {
  readonly id: string
  /** What was measured, of whom. */
  readonly title: string
  readonly value: number
  readonly unit: BenchmarkUnit
  /** How many were asked or counted; absent where that is not known. */
  readonly n?: number
  /** When it was measured, or published where only that is known; absent where neither is. */
  readonly year?: number
  readonly source: Source
  /** Whether the figure was read in the named source, or in an excerpt of it; otherwise it was told by others. */
  readonly verified: boolean
  /** What to know before comparing with it. */
  readonly note?: string
  /** The claims of the source documents that it bears on, such as `S2-19`. */
  readonly claims: readonly string[]
}

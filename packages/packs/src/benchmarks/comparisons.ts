import type { Benchmark } from "@hubwright/core"
import { benchmarkOf } from "./benchmarks.ts"

/** The benchmarks that measure the same, in the same unit, as a number of an assessment, by the name of the number. */
const comparable: { readonly [number: string]: readonly string[] } = {
  "response-rate": ["response-rate-2016"],
  "unanswered-after-72-hours": ["unanswered-72-hours-2015"],
  "in-house-ratio": ["in-house-activities"]
}

/** The numbers of assessments that benchmarks compare with. */
export const comparableNumbers: readonly string[] = Object.keys(comparable)

/** What others measured of the same as a number of an assessment; empty where nobody did, or not in a way that compares. */
export const benchmarksFor = (number: string): readonly Benchmark[] =>
  Object.hasOwn(comparable, number) ? (comparable[number] ?? []).flatMap((id) => benchmarkOf(id) ?? []) : []

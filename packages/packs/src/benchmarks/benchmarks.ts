import type { Benchmark } from "@hubwright/core"
import { arrangementBenchmarks } from "./arrangements.ts"
import { crisisBenchmarks } from "./crises.ts"
import { responseBenchmarks } from "./responses.ts"
import { teamBenchmarks } from "./teams.ts"
import { workBenchmarks } from "./work.ts"
import { writerBenchmarks } from "./writers.ts"

/**
 * All benchmarks there are. What was asked of companies and customers was mostly asked by vendors, from 2010 to 2017, of
 * those who cared to answer: whoever compares with one says with which.
 */
export const benchmarks: readonly Benchmark[] = [
  ...arrangementBenchmarks,
  ...teamBenchmarks,
  ...responseBenchmarks,
  ...crisisBenchmarks,
  ...writerBenchmarks,
  ...workBenchmarks
]

/** The benchmark with an id, or nothing where there is none. */
export const benchmarkOf = (id: string): Benchmark | undefined => byId.get(id)

const byId: ReadonlyMap<string, Benchmark> = new Map(benchmarks.map((benchmark) => [benchmark.id, benchmark]))

// Runs the benchmarks beside this file: `npm run bench -- [name] [--json]`. One is a `<name>.bench.ts` that exports `bench`.
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import type { Row } from "./measure.ts"

/** What a benchmark module exports: it measures and gives its rows. */
export interface BenchModule {
  readonly bench: () => readonly Row[] | Promise<readonly Row[]>
}

const suffix = ".bench.ts"

const names = (): readonly string[] =>
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort()

/** Rows as a table of at most 120 columns; the ratio has two places, the speeds are whole. */
const table = (rows: readonly Row[]): string => {
  const whole = (value: number) => Math.round(value).toLocaleString("en-US")
  const cells = rows.map((row) => [
    row.name,
    `${row.subject} / ${row.yardstick}`,
    `${row.ratio.toFixed(2)}×`,
    `${whole(row.subjectPerSecond)} / ${whole(row.yardstickPerSecond)} ${row.unit}s/s`,
    `n ${whole(row.n)}`
  ])
  const head = ["benchmark", "ours / yardstick", "ratio", "speeds", "size"]
  const widths = head.map((title, column) =>
    Math.max(...[head, ...cells].map((line) => (line[column] ?? title).length))
  )
  return [head, ...cells]
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()
    )
    .join("\n")
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false } }
})
const available = names()
const unknown = positionals.filter((name) => !available.includes(name))
if (unknown.length > 0) {
  console.error(
    `no benchmark \`${unknown.join("`, `")}\`; there ${available.length === 0 ? "is none" : `are ${available.join(", ")}`}`
  )
  process.exit(2)
}
const results: Row[] = []
for (const name of positionals.length > 0 ? positionals : available) {
  const module: BenchModule = await import(join(import.meta.dirname, name + suffix))
  results.push(...(await module.bench()))
}
console.log(values.json ? JSON.stringify({ results }, null, 2) : table(results))

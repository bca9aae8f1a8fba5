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

/** A figure as people read it: whole from 100 on, else with two digits that count. */
const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString("en-US") : String(Number(value.toPrecision(2)))

/** So many units: those of measurement, as `MB`, have no plural. */
const units = (count: number, unit: string): string =>
  `${figure(count)} ${unit}${count === 1 || unit === unit.toUpperCase() ? "" : "s"}`

/** What both did in a second; nothing where what is compared is no speed, but room. */
const speeds = ({ subjectPerSecond, yardstickPerSecond, unit }: Row): string =>
  subjectPerSecond === 0 ? "" : `${figure(subjectPerSecond)} / ${units(yardstickPerSecond, unit)}/s`

/** Rows as a table; the ratio has two places. */
const table = (rows: readonly Row[]): string => {
  const cells = rows.map((row) => [
    row.name,
    `${row.subject} / ${row.yardstick}`,
    `${row.ratio.toFixed(2)}×`,
    speeds(row),
    units(row.n, row.unit)
  ])
  const head = ["benchmark", "ours / yardstick", "ratio", "speeds", "timed at once"]
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

import { readFileSync } from "node:fs"
import { elapsedMinutes, parseDuration } from "@hubwright/core/time"
import { expect, test } from "vitest"
import { parse } from "yaml"
import { loadExample } from "../scripts/calibrate/example.ts"
import { type Sourced, sourced } from "../scripts/calibrate/sources.ts"

interface Entry {
  readonly name?: string
  readonly act?: string
  readonly unit?: string
  readonly when?: { readonly situation?: string }
}

/** A number as it is written: its place, its value (durations in minutes) and half of its last digit. */
interface Written {
  readonly path: readonly string[]
  readonly value: number
  readonly half: number
}

const written = (path: readonly string[], value: unknown): readonly Written[] => {
  if (typeof value === "number") return [{ path, value, half: halfOf(value) }]
  if (typeof value === "string") {
    const duration = parseDuration(value)
    const unit = duration === undefined ? undefined : elapsedMinutes({ ...duration, amount: 1 })
    if (duration === undefined || unit === undefined) return []
    return [{ path, value: duration.amount * unit, half: halfOf(duration.amount) * unit }]
  }
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, one]) => written([...path, key], one))
    : []
}

const halfOf = (value: number): number => 0.5 / 10 ** (String(value).split(".")[1] ?? "").length

const isAt = ({ at }: Sourced, path: readonly string[]): boolean =>
  at.length === path.length && at.every((part, place) => part === "*" || part.split("|").includes(path[place] ?? ""))

const model = parse(readFileSync(new URL("../examples/pharma/hubwright.yaml", import.meta.url), "utf8"))
const classes: readonly Entry[] = model.demand.classes
const work: readonly Entry[] = model.work
const numbers: readonly Written[] = [
  ...classes.flatMap(({ name = "", ...rest }) => written(["demand", "classes", name], rest)),
  ...work.flatMap(({ unit, act, when, ...rest }) =>
    written(["work", [unit, act, when?.situation].filter((part) => part !== undefined).join(" ")], rest)
  ),
  ...written(["playbooks", "recall", "noticed"], model.playbooks.recall.noticed)
]

/** What the company counts itself, and over what is counted. */
const own = ["demand classes applicants perWeek", "playbooks recall noticed within"]

test("every number of the demand and the work of the pharma example follows from published figures", () => {
  const others = numbers.filter(({ path }) => !own.includes(path.join(" ")))
  expect(others.length).toBeGreaterThan(60)
  for (const { path, value, half } of others) {
    const source = sourced.find((one) => isAt(one, path))
    expect(source, path.join(" ")).toBeDefined()
    expect(Math.abs((source?.value ?? Number.NaN) - value), path.join(" ")).toBeLessThanOrEqual(half + 1e-9)
  }
})

test("every source is of a number that stands in the example", () => {
  for (const source of sourced)
    expect(
      numbers.some(({ path }) => isAt(source, path) && sourced.find((one) => isAt(one, path)) === source),
      source.title
    ).toBe(true)
})

test("the applicants are those that the company's own goal counts", async () => {
  const { organization } = await loadExample()
  const perMonth = organization.goals.applications?.current ?? Number.NaN
  expect(numbers.find(({ path }) => path.join(" ") === own[0])?.value).toBe(Math.round((perMonth * 12) / 52))
})

import { readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { crashes } from "@hubwright/connect/contract"
import { expect, test } from "vitest"
import { storedCrashes } from "../scripts/crash-table/stored.ts"
import { subjects } from "../scripts/crash-table/subjects.ts"

const sources = join(import.meta.dirname, "..", "packages", "connect", "src")
const { rows } = storedCrashes()

test("the crash table is of every connector that has a worker", () => {
  const workers = new Set(subjects.map(({ subject }) => fileURLToPath(subject.worker)))
  const there = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith("contract-worker.ts")
  )
  expect([...workers].sort()).toEqual(there.map((path) => join(sources, path)).sort())
})

test("the crash table has every point at which the contract kills each connector: `npm run crash-table` counts anew", () => {
  const known = subjects.flatMap(({ subject }) =>
    crashes(subject).map(({ killed, skipped }) => `${subject.name} ${killed}: ${skipped ?? "counted"}`)
  )
  const kept = rows.map((row) => `${row.connector} ${row.killed}: ${"skipped" in row ? row.skipped : "counted"}`)
  expect(kept).toEqual(known)
})

test("at no point of the crash table was anything lost or said twice, and processes were killed at each", () => {
  for (const row of rows)
    if ("messages" in row)
      expect(row).toMatchObject({ lost: 0, duplicated: 0, kills: expect.toSatisfy((kills) => kills > 0) })
})

test("of every connector is told what its test cannot show", () => {
  for (const { subject } of subjects) expect(subject.evidence, subject.name).toBeDefined()
})

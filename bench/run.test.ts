import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

test("the page on performance explains each benchmark, and no other", () => {
  const page = readFileSync(join(import.meta.dirname, "../docs/performance.md"), "utf8")
  const headings = [...page.matchAll(/^## ([a-z]+)$/gmu)].map(([, heading]) => heading)
  const benchmarks = readdirSync(import.meta.dirname).flatMap((file) => /^(.+)\.bench\.ts$/u.exec(file)?.[1] ?? [])
  expect(headings).toEqual(benchmarks.sort())
})

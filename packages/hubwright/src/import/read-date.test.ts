import { expect, test } from "vitest"
import { readDate } from "./read-date.ts"

test.each([
  ["2026-03-31", "2026-03-31"],
  ["2026-03-31T08:00:00Z", "2026-03-31"],
  ["31.3.2026", "2026-03-31"],
  ["03.04.2026", "2026-04-03"],
  ["31/03/2026", "2026-03-31"],
  ["3/31/2026", "2026-03-31"],
  ["4/4/2026", "2026-04-04"],
  ["3/4/2026", undefined],
  ["31.2.2026", undefined],
  ["2026-13-01", undefined],
  ["soon", undefined]
])("readDate takes `%s` for %s", (cell, date) => {
  expect(readDate(cell)).toBe(date)
})

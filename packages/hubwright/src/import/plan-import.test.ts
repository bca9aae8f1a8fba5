import { readOrganization } from "@hubwright/core/read"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { planImport } from "./plan-import.ts"
import type { ReadTable } from "./read-tables.ts"
import { recognize } from "./table.ts"

const tablesOf = (sheets: readonly (readonly (readonly string[])[])[]): readonly ReadTable[] =>
  sheets.flatMap((rows, index) => {
    const sheet = {
      file: `file${index}.csv`,
      rows: rows.map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => cell.trim()) }))
    }
    const table = recognize(sheet)
    return "reason" in table ? [] : [{ table, format: "CSV" }]
  })

/** Begins a model; a table that names nobody is there even if no other is. */
const begin = (some: readonly ReadTable[]) => {
  const tables = some.length > 0 ? some : tablesOf([[["Department", "Parent"]]])
  return planImport(tables, { before: undefined, folder: "acme", sources: ["a\nb.csv"] })
}

/** Words that come up again and again, so that rows are about the same people, and words that nobody expects. */
const word = fc.oneof(
  fc.constantFrom(
    "Ana Ruiz",
    "Ruiz, Ana",
    "Müller",
    "ana@x.example",
    "Sales",
    "PR; Sales",
    "Sales/PR",
    "x",
    "1",
    "2",
    ""
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "=1+1",
    "a: b",
    "- x",
    "__proto__",
    "constructor",
    "operator",
    '"',
    "'",
    "null",
    "yes",
    "#",
    "[x]",
    "\u202e"
  )
)
const headers = {
  people: ["Name", "E-Mail", "Abteilung", "Division", "Vorgesetzte/r", "Titel", "Sprachen", "Id", "Austritt", "Anzahl"],
  departments: ["Department", "Parent", "Headcount", "Id"],
  channels: ["Platform", "Account", "URL", "Team", "Admin", "Deputy", "Accountable", "Language", "Id"],
  ties: ["From", "To", "Kind", "Contacts per week", "Note"]
}
const sheet = fc
  .constantFrom(...Object.values(headers))
  .chain((header) =>
    fc
      .array(fc.array(word, { minLength: header.length, maxLength: header.length }), { maxLength: 6 })
      .map((rows) => [header, ...rows])
  )
const sheets = fc.array(sheet, { minLength: 1, maxLength: 4 })

describe("planImport", { timeout: 60_000 }, () => {
  test("makes of any tables a model that reads without errors", () => {
    fc.assert(
      fc.property(sheets, (some) => {
        const plan = begin(tablesOf(some))
        if (!plan.ok) throw new Error(JSON.stringify(plan.problems))
        const read = readOrganization(plan.value.files)
        expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([])
      }),
      { numRuns: 200 }
    )
  })

  test("takes any further tables into it, and removes nothing", () => {
    fc.assert(
      fc.property(sheets, sheets, (first, second) => {
        const begun = begin(tablesOf(first))
        if (!begun.ok) throw new Error(JSON.stringify(begun.problems))
        const read = readOrganization(begun.value.files)
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        const target = { folder: "acme", sources: ["b.csv"] }
        const more = planImport(tablesOf(second), {
          ...target,
          before: { organization: read.value, files: begun.value.files }
        })
        if (!more.ok) throw new Error(JSON.stringify(more.problems))
        const files = { ...begun.value.files, ...more.value.files }
        const after = readOrganization(files)
        expect(after.problems.filter(({ severity }) => severity === "error")).toEqual([])
        if (!after.ok) return
        for (const section of ["departments", "people", "channels"] as const)
          expect(Object.keys(after.value[section])).toEqual(expect.arrayContaining(Object.keys(read.value[section])))
      }),
      { numRuns: 100 }
    )
  })

  test("takes ten thousand people in about a second", () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [
      `Person ${at}`,
      `p${at}@x.example`,
      `Department ${at % 300}`,
      `Person ${at % 97}`
    ])
    const start = performance.now()
    const plan = begin(tablesOf([[["Name", "E-Mail", "Department", "Manager"], ...rows]]))
    expect(plan.ok && plan.value.result.people.length).toBe(10_000)
    expect(performance.now() - start).toBeLessThan(8_000)
  })
})

import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import writeWorkbook from "write-excel-file/node"
import { readSheets } from "./read-sheets.ts"

const workbook = await writeWorkbook([
  {
    sheet: "Mitarbeiter",
    data: [
      [null, null, null],
      ["Stand: November", null, null],
      ["Name", "Austritt", "Nr."],
      [" Jürgen Müßig ", { value: new Date(Date.UTC(2026, 2, 31)), type: Date, format: "dd.mm.yyyy" }, 1001],
      [null, null, null],
      ["Ana Ruiz", null, true]
    ]
  },
  { sheet: "Kanäle", data: [["Plattform"], ["X"]] },
  { sheet: "Leer", data: [] }
]).toBuffer()

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe("readSheets", () => {
  test("reads all sheets of a workbook, each cell as text, each row with its number", async () => {
    const { sheets, unplaced, format } = await readSheets("staff.xlsx", workbook)
    expect([unplaced, format]).toEqual([[], "workbook"])
    expect(sheets).toEqual([
      {
        file: "staff.xlsx",
        name: "Mitarbeiter",
        rows: [
          { line: 2, cells: ["Stand: November", "", ""] },
          { line: 3, cells: ["Name", "Austritt", "Nr."] },
          { line: 4, cells: ["Jürgen Müßig", "2026-03-31", "1001"] },
          { line: 6, cells: ["Ana Ruiz", "", "true"] }
        ]
      },
      {
        file: "staff.xlsx",
        name: "Kanäle",
        rows: [
          { line: 1, cells: ["Plattform"] },
          { line: 2, cells: ["X"] }
        ]
      },
      { file: "staff.xlsx", name: "Leer", rows: [] }
    ])
  })

  test("says what it took a text for, and which lines it could not read", async () => {
    const { sheets, unplaced, format } = await readSheets("staff.csv", bytes('Name;Team\n"A"na;PR\nBo;Legal\n'))
    expect(format).toBe('CSV with ";", utf-8')
    expect(sheets[0]?.rows).toHaveLength(2)
    expect(unplaced).toEqual([{ what: "row", file: "staff.csv", line: 2, reason: "its quotation marks do not match" }])
  })

  test("reads a text in the encoding it is told", async () => {
    const { sheets, format } = await readSheets("a.csv", Uint8Array.of(0xb9, 0xf3), { encoding: "windows-1250" })
    expect([sheets[0]?.rows[0]?.cells, format]).toEqual([["ąó"], 'CSV with ",", windows-1250'])
  })

  test.each([
    ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /old format/u],
    ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d], /PDF/u],
    ["an archive that is no workbook", [0x50, 0x4b, 3, 4, 1, 2, 3], /no workbook/u],
    ["an image", [0x89, 0x50, 0x4e, 0x47, 0, 0, 1], /neither a workbook nor text/u]
  ])("says so of %s", async (_, content, reason) => {
    const { sheets, unplaced } = await readSheets("file", Uint8Array.from(content))
    expect(sheets).toEqual([])
    expect(unplaced).toEqual([{ what: "file", file: "file", reason: expect.stringMatching(reason) }])
  })

  test("never fails, whatever the bytes", async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }).map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest))
    )
    await fc.assert(
      fc.asyncProperty(content, async (any) => {
        expect(Array.isArray((await readSheets("file", any)).sheets)).toBe(true)
      })
    )
  })
})

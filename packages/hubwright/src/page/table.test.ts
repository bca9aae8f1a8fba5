import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { plainPage } from "./page.ts"
import { formatTable } from "./table.ts"
import { textWidth } from "./wrap-words.ts"

describe("formatTable", () => {
  test("sets words to the left and numbers to the right, and leaves out columns without text", () => {
    const text = formatTable(plainPage, {
      headings: ["Unit", "Note", "People"],
      rows: [
        ["marketing", "", "7"],
        ["legal", "", "12"]
      ],
      numeric: [2]
    })
    expect(text).toBe(["Unit       People", "marketing       7", "legal          12"].join("\n"))
  })

  test("breaks cells that are too wide between words, then after hyphens, then anywhere", () => {
    const text = formatTable(
      { columns: 23, colors: "left out" },
      {
        headings: ["A", "B"],
        rows: [
          ["corporate-communications", "who answers for it"],
          ["x".repeat(14), ""]
        ]
      }
    )
    expect(text.split("\n")).toEqual([
      "A               B",
      "corporate-      who",
      "communications  answers",
      "                for it",
      "xxxxxxxxxxxxxx"
    ])
  })

  test("leaves numbers with their units", () => {
    const text = formatTable(
      { ...plainPage, columns: 24 },
      { headings: ["Team", "with one fewer"], rows: [["east-africa office", "78.4 %"]], numeric: [1] }
    )
    expect(text).toMatch(/78\.4 %$/mu)
  })

  test("keeps to the page whatever is in the cells, and loses no letter of it", () => {
    const cell = fc.stringMatching(/^[a-z日 -]{0,60}$/u)
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = formatTable(plainPage, { headings: ["One", "Two", "Three", "Four"], rows })
        expect(text.split("\n").filter((line) => textWidth(line) > 80)).toEqual([])
        const letters = (words: string): readonly string[] => [...words.replaceAll(/[\s-]/gu, "")].sort()
        const shown = rows.flat().join("")
        const headings = ["One", "Two", "Three", "Four"].filter((_, at) => rows.some((row) => row[at] !== ""))
        expect(letters(text)).toEqual(letters(shown + headings.join("")))
      })
    )
  })
})

import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readCsv } from "./read-csv.ts"

const rowsOf = (text: string) => {
  const result = readCsv(text)
  expect(result.brokenLines).toEqual([])
  return result.rows.map(({ line, cells }) => [line, ...cells])
}

describe("readCsv", () => {
  test.each([",", ";", "\t", "|"])("finds that %j is the delimiter", (delimiter) => {
    const text = ["name,email,team", "Ana Ruiz,ana@novagen.example,PR", "Ben Vogt,,Marketing"].join("\n")
    expect(rowsOf(text.replaceAll(",", delimiter))).toEqual([
      [1, "name", "email", "team"],
      [2, "Ana Ruiz", "ana@novagen.example", "PR"],
      [3, "Ben Vogt", "", "Marketing"]
    ])
  })

  test("takes the delimiter that splits all rows alike, not the one that is most frequent", () => {
    expect(rowsOf("Name;Sprachen\nRuiz, Ana;de, en, es\nVogt, Ben;de, en")).toEqual([
      [1, "Name", "Sprachen"],
      [2, "Ruiz, Ana", "de, en, es"],
      [3, "Vogt, Ben", "de, en"]
    ])
  })

  test("believes the first line that a spreadsheet writes to name the delimiter", () => {
    expect(rowsOf("sep=|\r\nname|team\r\na,b|c,d\r\n")).toEqual([
      [2, "name", "team"],
      [3, "a,b", "c,d"]
    ])
  })

  test("counts lines as an editor does: blank ones, quoted line breaks, rows of empty cells", () => {
    expect(rowsOf('\n\nname,team\r\n\r\n"Ana\nRuiz",PR\n , \n"",""\n\nBen,Marketing')).toEqual([
      [3, "name", "team"],
      [5, "Ana\nRuiz", "PR"],
      [10, "Ben", "Marketing"]
    ])
  })

  test("keeps rows that are too short or too long, and quotation marks inside a cell", () => {
    expect(rowsOf('name,team,title\nAna\nBen "Benny" Vogt,Marketing,x,y')).toEqual([
      [1, "name", "team", "title"],
      [2, "Ana"],
      [3, 'Ben "Benny" Vogt', "Marketing", "x", "y"]
    ])
  })

  test("reads a single column, and nothing", () => {
    expect(rowsOf("name\nAna\n")).toEqual([
      [1, "name"],
      [2, "Ana"]
    ])
    expect(rowsOf("")).toEqual([])
  })

  test("leaves out lines whose quotation marks do not match, and goes on below", () => {
    const { rows, brokenLines } = readCsv('name,team\nAna,"PR\nBen,Marketing\n"Cho"x,Legal\n\nDirk,Safety')
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, "name", "team"],
      [3, "Ben", "Marketing"],
      [6, "Dirk", "Safety"]
    ])
    expect(brokenLines).toEqual([2, 4])
  })

  test("gives a file up in which hardly a quotation mark matches", () => {
    const { brokenLines, isCut } = readCsv(`name,team\n${'"a"b,c\n'.repeat(1000)}`)
    expect(brokenLines).toHaveLength(50)
    expect(isCut).toBe(true)
  })

  test("gives back every table that was written as CSV, with the lines it was written on", () => {
    const cell = fc.stringMatching(/^[a-zé"',;|\n -]{1,8}$/u).map((text) => `x${text}x`)
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 })
      )
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t", "|"), (rows, delimiter) => {
        const written = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter))
        const lines = written.map((_, at) => written.slice(0, at).join("\n").split("\n").length + (at === 0 ? 0 : 1))
        expect(rowsOf(written.join("\n"))).toEqual(rows.map((cells, at) => [lines[at], ...cells]))
      })
    )
  })
})

import { describe, expect, test } from "vitest"
import { readLanguages } from "./read-languages.ts"

describe("readLanguages", () => {
  test.each([
    ["German, English", ["de", "en"]],
    ["Deutsch / Englisch / Französisch", ["de", "en", "fr"]],
    ["DE;EN", ["de", "en"]],
    ["español (nativo), inglés: C1, de-at", ["es", "en", "de-AT"]],
    ["français et anglais", ["fr", "en"]],
    ["Italiano\nPortuguês", ["it", "pt"]],
    ["日本語", ["ja"]],
    ["English & German und DE", ["en", "de"]]
  ])("reads `%s`", (cell, tags) => {
    expect(readLanguages(cell)).toEqual({ tags, unknown: [] })
  })

  test("gives back what is no language", () => {
    expect(readLanguages("English, Klingon, xx-YY")).toEqual({ tags: ["en"], unknown: ["Klingon", "xx-YY"] })
    expect(readLanguages(" ")).toEqual({ tags: [], unknown: [] })
  })
})

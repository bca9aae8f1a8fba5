import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { textWidth, wrapWords } from "./wrap-words.ts"

describe("wrapWords", () => {
  test.each([
    ["who answers for it", 11, ["who answers", "for it"]],
    ["one\ntwo three", 20, ["one", "two three"]],
    ["abcdefghij kl", 4, ["abcd", "efgh", "ij", "kl"]],
    ["日本語の名前", 5, ["日本", "語の", "名前"]],
    ["  two   spaces ", 20, ["two spaces"]],
    ["", 10, [""]]
  ])("breaks %j at %i columns", (text, columns, lines) => {
    expect(wrapWords(text, columns)).toEqual(lines)
  })

  test("does not count colors", () => {
    expect(wrapWords("\u001b[1mbold\u001b[22m word", 9)).toEqual(["\u001b[1mbold\u001b[22m word"])
    expect(wrapWords("\u001b[1mlengthy\u001b[22m", 4)).toEqual(["\u001b[1mleng", "thy\u001b[22m"])
  })

  test("keeps to the columns and to the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (text, columns) => {
        const lines = wrapWords(text.replaceAll("\u001b", ""), columns)
        expect(lines.filter((line) => textWidth(line) > columns)).toEqual([])
        const letters = (words: string): string => words.replaceAll(/[\n ]/gu, "").replaceAll("\u001b", "")
        expect(letters(lines.join(""))).toBe(letters(text))
      })
    )
  })
})

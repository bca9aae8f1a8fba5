import * as fc from "fast-check"
import { expect, test } from "vitest"
import { fitted, textLines } from "./text-lines.ts"
import { textWidth } from "./text-width.ts"

const style = { size: 12, weight: "normal" } as const

test("a text is set at its spaces and after its hyphens", () => {
  expect(textLines("Drug safety and pharmacovigilance", { ...style, width: 120, lines: 3 })).toEqual([
    "Drug safety and",
    "pharmacovigilance"
  ])
  expect(textLines("hub-and-spoke", { ...style, width: 60, lines: 3 })).toEqual(["hub-and-", "spoke"])
})

test("what does not fit ends in an ellipsis", () => {
  expect(textLines("Marketing and sales of medicines abroad", { ...style, width: 80, lines: 2 })).toEqual([
    "Marketing",
    "and sales…"
  ])
  expect(fitted("Communications", { ...style, width: 60 })).toBe("Comm…")
})

test("no line is wider or more than asked, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 30, max: 200 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, lines) => {
        const set = textLines(text, { ...style, width, lines })
        expect(set.length).toBeLessThanOrEqual(lines)
        for (const line of set) expect(textWidth(line, style)).toBeLessThanOrEqual(width)
      }
    )
  )
})

test("nothing is lost where there is room", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 }), (words) => {
      const set = textLines(words.join(" "), { ...style, width: 120, lines: 20 })
      expect(set.join(" ")).toBe(words.join(" "))
    })
  )
})

test("a short prefix stays with its word", () => {
  expect(textLines("Facebook, e-mail", { ...style, width: 70, lines: 2 })).toEqual(["Facebook,", "e-mail"])
})

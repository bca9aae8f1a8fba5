import fc from "fast-check"
import { expect, test } from "vitest"
import { lineText, offsetAt, positionAt, sourceText } from "./source-text.ts"

test("places count from 1, and lines end in any of the three ways", () => {
  const source = sourceText("a\r\nbc\rd\n")
  expect(source.lineStarts).toEqual([0, 3, 6, 8])
  expect(positionAt(source, 4)).toEqual({ line: 2, column: 2 })
  expect([1, 2, 3, 4, 5].map((line) => lineText(source, line))).toEqual(["a", "bc", "d", "", ""])
})

test("the offset of the place of an offset is that offset", () => {
  const text = fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", "漢")).map((parts) => parts.join(""))
  fc.assert(
    fc.property(text, fc.nat(), (given, any) => {
      const source = sourceText(given)
      const offset = any % (given.length + 1)
      expect(offsetAt(source, positionAt(source, offset))).toBe(offset)
    })
  )
})

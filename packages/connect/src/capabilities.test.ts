import * as fc from "fast-check"
import { expect, test } from "vitest"
import { cutTo, lengthIn } from "./capabilities.ts"

const unit = fc.constantFrom("graphemes", "utf-16-units", "bytes")
const text = fc.string({ unit: "grapheme", maxLength: 40 })

test("what is cut is as long as the platform takes, begins as it did, and breaks no letter", () => {
  fc.assert(
    fc.property(text, fc.record({ amount: fc.integer({ min: 3, max: 60 }), unit }), (whole, longest) => {
      const cut = cutTo(whole, longest)
      expect(lengthIn(cut, longest.unit)).toBeLessThanOrEqual(longest.amount)
      if (lengthIn(whole, longest.unit) <= longest.amount) expect(cut).toBe(whole)
      else {
        expect(cut.endsWith("…") && whole.startsWith(cut.slice(0, -1))).toBe(true)
        expect(/\p{Cs}/u.test(cut)).toBe(false)
      }
    })
  )
})

test("without a limit nothing is cut", () => {
  expect(cutTo("a".repeat(1e6), undefined)).toHaveLength(1e6)
})

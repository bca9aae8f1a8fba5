import * as fc from "fast-check"
import { expect, test } from "vitest"
import { gapsBetween } from "./list-diff.ts"

const words = fc.array(fc.constantFrom(..."abcdef"), { maxLength: 12 })

/** The length of the longest common part, by the definition. */
const commonLength = (a: readonly string[], b: readonly string[]): number => {
  const [first, ...rest] = a
  if (first === undefined) return 0
  const at = b.indexOf(first)
  const without = commonLength(rest, b)
  return at < 0 ? without : Math.max(without, 1 + commonLength(rest, b.slice(at + 1)))
}

const keptLength = (before: readonly string[], after: readonly string[]): number =>
  before.length - gapsBetween(before, after).reduce((sum, gap) => sum + gap.before.until - gap.before.from, 0)

test("filling each gap with what stands there in the other list gives that list", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const filled = [...before]
      for (const gap of [...gapsBetween(before, after)].reverse())
        filled.splice(
          gap.before.from,
          gap.before.until - gap.before.from,
          ...after.slice(gap.after.from, gap.after.until)
        )
      expect(filled).toEqual(after)
    })
  )
})

test("equal lists have no gap, and where no element comes twice no longer part is in common", () => {
  const distinct = fc.shuffledSubarray([..."abcdefgh"])
  fc.assert(fc.property(words, (list) => gapsBetween(list, list).length === 0))
  fc.assert(
    fc.property(distinct, distinct, (before, after) => {
      expect(keptLength(before, after)).toBe(commonLength(before, after))
    })
  )
})

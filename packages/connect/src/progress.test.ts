import * as fc from "fast-check"
import { expect, test } from "vitest"
import { makeProgress } from "./progress.ts"

test("settled in any order, the cursor never passes what is open", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.infiniteStream(fc.nat()), (count, draws) => {
      const progress = makeProgress()
      const open = Array.from({ length: count }, (_, index) => progress.enter(String(index)))
      const settled = new Set<number>()
      let at = -1
      while (settled.size < count) {
        const left = open.filter((_, index) => !settled.has(index))
        const place = left[draws.next().value % left.length]
        if (place === undefined) return
        settled.add(Number(place.cursor))
        at = Number(progress.settle(place) ?? at)
        const expected = open.findIndex((_, index) => !settled.has(index))
        expect(at).toBe(expected === -1 ? count - 1 : expected - 1)
      }
    })
  )
})

test("settling twice moves nothing", () => {
  const progress = makeProgress()
  const first = progress.enter("1")
  const second = progress.enter("2")
  expect(progress.settle(first)).toBe("1")
  expect(progress.settle(first)).toBeUndefined()
  expect(progress.settle(second)).toBe("2")
})

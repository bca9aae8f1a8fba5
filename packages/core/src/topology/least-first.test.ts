import * as fc from "fast-check"
import { expect, test } from "vitest"
import { leastFirst } from "./least-first.ts"

test("what waits comes out by its key, however putting and taking alternate", () => {
  const steps = fc.array(fc.oneof(fc.nat({ max: 50 }), fc.constant(undefined)))
  fc.assert(
    fc.property(steps, (keys) => {
      const heap = leastFirst()
      const model: number[] = []
      for (const key of keys) {
        if (key !== undefined) {
          heap.put(key, key * 2)
          model.push(key)
          model.sort((a, b) => a - b)
        } else {
          expect(heap.leastKey()).toBe(model[0] ?? Number.POSITIVE_INFINITY)
          const least = model.shift()
          expect(heap.take()).toBe(least === undefined ? -1 : least * 2)
        }
      }
    })
  )
})

test("nothing waits any more after clearing", () => {
  const heap = leastFirst()
  heap.put(3, 1)
  heap.clear()
  expect([heap.take(), heap.leastKey()]).toEqual([-1, Number.POSITIVE_INFINITY])
})

import * as fc from "fast-check"
import { expect, test } from "vitest"
import { emptyAgenda, putDown, takeNext } from "./agenda.ts"

test("events come in order of time, those of one time in the order in which they were put down", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat({ max: 9 }), fc.constant("take" as const)), { maxLength: 300 }), (steps) => {
      const agenda = emptyAgenda(2)
      const slow: { time: number; what: number }[] = []
      steps.forEach((step, what) => {
        if (step !== "take") {
          agenda.at = step
          putDown(agenda, what, 2 * what)
          slow.push({ time: step, what })
          return
        }
        const next = slow.toSorted((a, b) => a.time - b.time || a.what - b.what)[0]
        expect(takeNext(agenda)).toBe(next !== undefined)
        if (next === undefined) return
        expect([agenda.time, agenda.what, agenda.stamp]).toEqual([next.time, next.what, 2 * next.what])
        slow.splice(slow.indexOf(next), 1)
      })
    })
  )
})

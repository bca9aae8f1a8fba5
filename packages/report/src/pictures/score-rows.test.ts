import * as fc from "fast-check"
import { expect, test } from "vitest"
import { collidingLabels, shapeBox } from "./box.ts"
import { drawScoreRows } from "./score-rows.ts"

const scale = { most: 100, least: "one company", greatest: "sealed silos" }

const row = fc
  .tuple(
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: 100 }),
    fc.constantFrom("Now", "Mend units that nothing connects, all of those that there are")
  )
  .map(([a, b, label]) => ({
    label,
    note: "some 17 days of work, 91 findings left",
    low: Math.min(a, b),
    high: Math.max(a, b)
  }))

test("rows of any scores stay inside the picture, their labels off each other", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom("wide", "narrow"), (rows, breadth) => {
      const picture = drawScoreRows(rows, { breadth, title: "", description: "", scale })
      expect(collidingLabels(picture)).toEqual([])
      const boxes = picture.body.map(shapeBox)
      expect(boxes.every(({ left, right }) => left >= 0 && right <= picture.width)).toBe(true)
      expect(boxes.every(({ bottom }) => bottom <= picture.height)).toBe(true)
    })
  )
})

test("a lower score lies further to the left", () => {
  const rows = [60, 40, 20].map((score) => ({ label: "a", note: "b", low: score, high: score }))
  const { body } = drawScoreRows(rows, { breadth: "wide", title: "", description: "", scale })
  const dots = body.flatMap((shape) => (shape.kind === "circle" ? [shape.x] : []))
  expect(dots).toEqual([...dots].sort((a, b) => b - a))
  expect(dots).toHaveLength(3)
})

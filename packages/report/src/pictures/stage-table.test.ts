import * as fc from "fast-check"
import { expect, test } from "vitest"
import { collidingLabels, shapeBox } from "./box.ts"
import { drawStageTable, type StageTable } from "./stage-table.ts"

const levels = ["Planning", "Presence", "Engagement", "Formalized", "Strategic", "Converged with everything there is"]

const row = fc
  .tuple(fc.integer({ min: -1, max: 5 }), fc.integer({ min: -1, max: 5 }), fc.option(fc.integer({ min: 0, max: 5 })))
  .map(([a, b, wanted]) => ({
    label: "Attitude of everybody who leads a department of the group",
    note: "1.38 to 2.69 of 4.25",
    least: Math.min(a, b),
    most: Math.max(a, b),
    ...(wanted === null ? {} : { wanted })
  }))

test("tables of any number of rows stay inside the picture, their labels off each other", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom("wide", "narrow"),
      (rows, count, breadth) => {
        const table: StageTable = {
          levels: levels.slice(0, count),
          rows: rows.map(({ wanted, ...one }) => ({
            ...one,
            least: Math.min(one.least, count - 1),
            most: Math.min(one.most, count - 1),
            ...(wanted === undefined ? {} : { wanted: Math.min(wanted, count - 1) })
          }))
        }
        const picture = drawStageTable(table, { breadth, title: "", description: "" })
        expect(collidingLabels(picture)).toEqual([])
        const boxes = picture.body.map(shapeBox)
        expect(boxes.every(({ left, right, top }) => left >= 0 && right <= picture.width && top >= 0)).toBe(true)
        expect(boxes.every(({ bottom }) => bottom <= picture.height)).toBe(true)
      }
    )
  )
})

test("a dot stands at the stage that is sure, a band goes to the one that may be, a ring is where it is to get", () => {
  const table = { levels: levels.slice(0, 3), rows: [{ label: "a", note: "b", least: 0, most: 2, wanted: 1 }] }
  const { body } = drawStageTable(table, { breadth: "wide", title: "", description: "" })
  const marks = body.flatMap((shape) => (shape.kind === "circle" && shape.radius > 2 ? [shape] : []))
  const [ring, dot] = marks
  expect(marks.map(({ fill }) => fill)).toEqual(["paper", "blue"])
  expect(dot?.x).toBeLessThan(ring?.x ?? 0)
  const bands = body.filter((shape) => shape.kind === "outline" && shape.stroke?.paint === "soft")
  expect(bands).toHaveLength(1)
})

test("nothing is wanted where it is there already", () => {
  const table = { levels: levels.slice(0, 3), rows: [{ label: "a", note: "b", least: 2, most: 2, wanted: 1 }] }
  const { body } = drawStageTable(table, { breadth: "wide", title: "", description: "" })
  expect(body.filter((shape) => shape.kind === "circle" && shape.fill === "paper")).toEqual([])
})

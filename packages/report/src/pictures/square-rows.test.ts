import * as fc from "fast-check"
import { expect, test } from "vitest"
import { collidingLabels, shapeBox } from "./box.ts"
import { drawSquareRows } from "./square-rows.ts"

const row = fc.record({
  label: fc.constantFrom("Side effect", "Somebody would like to buy a very large number of machines at once", "安全"),
  note: fc.constantFrom("reached by 3 of 40", "0 of 0"),
  squares: fc.array(
    fc.record({ kind: fc.constantFrom("good", "wanting", "unknown", "absent"), says: fc.constant("x") }),
    {
      maxLength: 240
    }
  )
})

test("rows of any length stay inside the picture and off each other", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom("wide", "narrow"), (rows, breadth) => {
      const picture = drawSquareRows(rows, { breadth, title: "", description: "" })
      expect(collidingLabels(picture)).toEqual([])
      const boxes = picture.body.map(shapeBox)
      expect(boxes.every(({ left, right }) => left >= 0 && right <= picture.width)).toBe(true)
      expect(boxes.every(({ bottom }) => bottom <= picture.height)).toBe(true)
    })
  )
})

test("there is a square for each channel that is concerned", () => {
  const squares = (["good", "wanting", "absent", "good"] as const).map((kind) => ({ kind, says: "x" }))
  const { body } = drawSquareRows([{ label: "a", note: "b", squares }], { breadth: "wide", title: "", description: "" })
  const drawn = body.filter((shape) => shape.kind === "rectangle")
  expect(drawn.map(({ fill }) => fill)).toEqual(["soft", "paper", "soft"])
})

test("of very many channels a row is a bar whose parts are as long as they are many", () => {
  const squares = Array.from({ length: 200 }, (_, index) => ({
    kind: index < 150 ? ("good" as const) : ("wanting" as const),
    says: "x"
  }))
  const { body } = drawSquareRows([{ label: "a", note: "b", squares }], { breadth: "wide", title: "", description: "" })
  const [good, wanting, ...others] = body.flatMap((shape) => (shape.kind === "rectangle" ? [shape] : []))
  expect(others).toEqual([])
  expect(Math.round((good?.width ?? 0) / (wanting?.width ?? 0))).toBe(3)
})

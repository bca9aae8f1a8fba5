import { describe, expect, test } from "vitest"
import { drawContactMatrix, type Matrix } from "./contact-matrix.ts"
import { textWidth } from "./text-width.ts"

const matrixOf = (count: number): Matrix => ({
  units: Array.from({ length: count }, (_, index) => ({ id: `u${index}`, label: `Department number ${index}` })),
  cells: [{ units: ["u0", "u1"], strength: "daily", says: "u0 and u1" }]
})
const frame = { title: "Who is in contact", description: "u0 and u1" }

describe("the matrix of contacts", () => {
  test("shows each pair on both sides of the diagonal, in the color of its strength", () => {
    const { body } = drawContactMatrix(matrixOf(3), { breadth: "wide", ...frame })
    const filled = body.flatMap((shape) => (shape.kind === "rectangle" && shape.fill === "blue" ? [shape] : []))
    expect(filled).toHaveLength(2)
    const [first, second] = filled
    const side = (first?.width ?? 0) + 2
    // one is a row below the other and a column before it
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(side)
    expect((first?.x ?? 0) - (second?.x ?? 0)).toBe(side)
  })

  test.each([2, 14, 40])("of %i units stays within its width in both breadths", (count) => {
    for (const breadth of ["wide", "narrow"] as const) {
      const { body, width, height } = drawContactMatrix(matrixOf(count), { breadth, ...frame })
      for (const shape of body) {
        if (shape.kind === "rectangle") {
          expect(shape.x + shape.width, breadth).toBeLessThanOrEqual(width)
          expect(shape.y + shape.height).toBeLessThanOrEqual(height)
        }
        if (shape.kind === "label" && shape.anchor === "end")
          expect(shape.x - textWidth(shape.text, shape)).toBeGreaterThanOrEqual(0)
      }
    }
  })

  test("leaves out pairs of units that it does not have", () => {
    const { body } = drawContactMatrix(
      { units: matrixOf(2).units, cells: [{ units: ["u0", "elsewhere"], strength: "some", says: "" }] },
      { breadth: "wide", ...frame }
    )
    expect(body.filter((shape) => shape.kind === "rectangle" && shape.fill !== "none")).toEqual([])
  })
})

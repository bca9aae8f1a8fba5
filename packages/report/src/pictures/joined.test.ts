import * as fc from "fast-check"
import { expect, test } from "vitest"
import { joined } from "./joined.ts"
import { label, type Outline, type Picture, type Shape } from "./picture.ts"

const place = { x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: 0, max: 99 }) }
const fill = fc.constantFrom("blue", "orange", "none")
const drawn = fc.constantFrom({}, { stroke: { paint: "line", width: 1 } as const }, { says: "it says" })

const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc
    .record({ kind: fc.constant("circle" as const), ...place, radius: fc.constantFrom(1, 4), fill, more: drawn })
    .map(({ more, ...circle }) => ({ ...circle, ...more })),
  fc
    .record({
      kind: fc.constant("rectangle" as const),
      ...place,
      width: fc.constant(8),
      height: fc.constant(6),
      corner: fc.constantFrom(0, 1.5, 4),
      fill,
      more: drawn
    })
    .map(({ more, ...rectangle }) => ({ ...rectangle, ...more })),
  fc.record(place).map((at) => label("name", { ...at, weight: at.x % 2 === 0 ? "bold" : "normal" }))
)

const picture = fc
  .array(shape, { maxLength: 30 })
  .map((body): Picture => ({ width: 120, height: 120, title: "t", description: "d", body }))

/** The corners and dots of an outline, one after the other, as text. */
const pointsOf = ({ steps }: Outline): readonly string[] =>
  steps.flatMap((step) => (step.kind === "from" || step.kind === "dot" ? [`${step.x} ${step.y}`] : []))

test("every shape is still there, where it was, and nothing else", () => {
  fc.assert(
    fc.property(picture, (before) => {
      const after = joined(before)
      expect(after.body.length).toBeLessThanOrEqual(before.body.length)
      const places = (body: readonly Shape[]): readonly string[] =>
        body.flatMap((one) => (one.kind === "outline" ? pointsOf(one) : [`${one.x} ${one.y}`])).toSorted()
      expect(places(after.body)).toEqual(places(before.body))
    })
  )
})

test("what says something where a pointer rests stays a shape of its own, and names keep their looks and come last", () => {
  fc.assert(
    fc.property(picture, (before) => {
      const { body } = joined(before)
      const telling = (shapes: readonly Shape[]) => shapes.filter((one) => "says" in one)
      expect(telling(body)).toEqual(telling(before.body))
      const names = before.body.filter(({ kind }) => kind === "label")
      expect(body.slice(body.length - names.length).every(({ kind }) => kind === "label")).toBe(true)
      for (const name of names) expect(body).toContainEqual(name)
    })
  )
})

test("squares of one look are one outline, and of another look another, in their order", () => {
  const square = (x: number, paint: "blue" | "orange"): Shape => ({
    kind: "rectangle",
    x,
    y: 0,
    width: 8,
    height: 8,
    corner: 0,
    fill: paint
  })
  const body = [square(0, "blue"), square(10, "blue"), square(20, "orange"), square(30, "blue")]
  const outlines = joined({ width: 40, height: 8, title: "", description: "", body }).body
  expect(outlines.map((one) => one.kind === "outline" && [one.fill, pointsOf(one)])).toEqual([
    ["blue", ["0 0", "10 0"]],
    ["orange", ["20 0"]],
    ["blue", ["30 0"]]
  ])
})

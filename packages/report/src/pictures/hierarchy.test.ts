import * as fc from "fast-check"
import { expect, test } from "vitest"
import { collidingLabels } from "./box.ts"
import { drawHierarchy, type Ranked } from "./hierarchy.ts"

/** Units of which each is placed under an earlier one or none, at most four levels deep. */
const units: fc.Arbitrary<readonly Ranked[]> = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom("Press", "Communications and public affairs", "Donaudampfschifffahrt")), {
    minLength: 1,
    maxLength: 40
  })
  .map((drafts) => {
    const depths: number[] = []
    return drafts.map(([choice, label], index) => {
      const candidates = [undefined, ...depths.flatMap((depth, of) => (depth < 3 ? [of] : []))]
      const parent = candidates[choice % candidates.length]
      depths.push(parent === undefined ? 0 : (depths[parent] ?? 0) + 1)
      return {
        id: `u${index}`,
        label,
        note: index % 3 === 0 ? "12 people, 3 channels" : "",
        ...(parent === undefined ? {} : { parent: `u${parent}` })
      }
    })
  })

test("no name lies on another or leaves the picture, whatever the hierarchy", () => {
  fc.assert(
    fc.property(units, (drawn) => {
      expect(collidingLabels(drawHierarchy(drawn, { title: "", description: "" }))).toEqual([])
    })
  )
})

test("a unit is drawn for each, even under a parent that is not there or in a circle", () => {
  const ranked: readonly Ranked[] = [
    { id: "a", label: "A", note: "" },
    { id: "b", parent: "gone", label: "B", note: "" }
  ]
  const { body } = drawHierarchy(ranked, { title: "", description: "" })
  expect(body.filter(({ kind }) => kind === "circle").length).toBe(2)
})

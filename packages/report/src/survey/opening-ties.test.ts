import * as fc from "fast-check"
import { expect, test } from "vitest"
import { type ClosedWay, openingTies } from "./opening-ties.ts"

type Tie = Parameters<typeof openingTies>[0][number]

const units = ["a", "b", "c", "d", "e"]
const unit = fc.constantFrom(...units)

const tie: fc.Arbitrary<Tie> = fc
  .record({
    kind: fc.constantFrom("coordinates", "hands-over", "consults", "approves", "shares", "escalates"),
    from: unit,
    to: unit
  })
  .filter(({ from, to }) => from !== to)

const way: fc.Arbitrary<ClosedWay> = fc.record({
  from: fc.uniqueArray(unit, { minLength: 1, maxLength: 2 }),
  to: fc.uniqueArray(unit, { minLength: 1, maxLength: 2 })
})

const together = ({ from, to }: { readonly from: string; readonly to: string }): Tie => ({
  kind: "coordinates",
  from,
  to
})

/** Whether a way is open, by trying every unit in turn until nothing new is reached. */
const isOpen = (ties: readonly Tie[], { from, to }: ClosedWay): boolean => {
  let reached = new Set(from)
  for (let step = 0; step < units.length; step += 1)
    reached = new Set([
      ...reached,
      ...ties.flatMap(({ kind, from: a, to: b }) => [
        ...(["coordinates", "hands-over", "consults"].includes(kind) && reached.has(a) ? [b] : []),
        ...(kind === "coordinates" && reached.has(b) ? [a] : [])
      ])
    ])
  return to.some((end) => reached.has(end))
}

const pairs = units.flatMap((from, index) => units.slice(index + 1).map((to) => ({ from, to })))

/** The fewest ties that open every way, by trying all sets of ties. */
const fewest = (ties: readonly Tie[], ways: readonly ClosedWay[]): number => {
  let least = pairs.length
  for (let set = 0; set < 2 ** pairs.length; set += 1) {
    const made = pairs.filter((_, index) => (set >> index) & 1)
    if (made.length < least && ways.every((one) => isOpen([...ties, ...made.map(together)], one))) least = made.length
  }
  return least
}

test("the ties open every way, and none where all are open", () => {
  fc.assert(
    fc.property(fc.array(tie, { maxLength: 6 }), fc.array(way, { maxLength: 6 }), (ties, ways) => {
      const made = openingTies(ties, ways)
      expect(ways.filter((one) => !isOpen([...ties, ...made.map(together)], one))).toEqual([])
      if (ways.every((one) => isOpen(ties, one))) expect(made).toEqual([])
    })
  )
})

test("they are at most one more than the fewest there are, among five units", () => {
  fc.assert(
    fc.property(fc.array(tie, { maxLength: 4 }), fc.array(way, { minLength: 1, maxLength: 5 }), (ties, ways) => {
      expect(openingTies(ties, ways).length).toBeLessThanOrEqual(fewest(ties, ways) + 1)
    }),
    { numRuns: 40 }
  )
})

test("islands that all need one expert are tied to it, not each to each", () => {
  const ways = ["b", "c", "d", "e"].map((from) => ({ from: [from], to: ["a"] }))
  expect(openingTies([], ways)).toEqual([
    { from: "a", to: "b" },
    { from: "a", to: "c" },
    { from: "a", to: "d" },
    { from: "a", to: "e" }
  ])
})

test("islands that all need each other make a hub, one tie fewer than there are islands", () => {
  const ways = units.flatMap((from) => units.filter((to) => to !== from).map((to) => ({ from: [from], to: [to] })))
  expect(openingTies([], ways).length).toBe(units.length - 1)
})

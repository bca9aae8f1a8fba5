import { parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  complete,
  type Drawing,
  dandelion,
  dandelionSize,
  organizationOf,
  type Pair,
  star,
  unitNames
} from "../../../../tests/topology/drawing.ts"
import { type Topology, topologies } from "../model/vocabulary.ts"
import { classifyTopology } from "./classify.ts"

/** Ideal drawings of each shape, from the fewest units it has up to two hundred. */
const idealOf: { readonly [T in Topology]: fc.Arbitrary<Drawing> } = {
  decentralized: fc.integer({ min: 2, max: 200 }).map((n) => ({ units: unitNames(n), ties: [] })),
  centralized: fc.integer({ min: 2, max: 200 }).map((n) => ({ units: unitNames(n), ties: star(n), channels: [3] })),
  "hub-and-spoke": fc.integer({ min: 3, max: 200 }).map((n) => ({ units: unitNames(n), ties: star(n) })),
  dandelion: fc
    .array(fc.integer({ min: 2, max: 12 }), { minLength: 2, maxLength: 14 })
    .filter((served) => 3 * Math.max(...served) <= 2 * served.reduce((sum, count) => sum + count, 0))
    .map((served) => ({ units: unitNames(dandelionSize(served)), ties: dandelion(served) })),
  holistic: fc
    .integer({ min: 3, max: 40 })
    .map((n) => ({ units: unitNames(n), ties: complete(n), enabled: Array.from({ length: n }, () => 100) }))
}

const shuffled = fc.infiniteStream(fc.nat()).map(
  (stream) =>
    <Item>(items: readonly Item[]): readonly Item[] =>
      items
        .map((item) => ({ item, key: stream.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item)
)

describe("the laws of classifying", () => {
  test.each(topologies)("an ideal %s of any size and any naming scores 1 and nothing else does", (topology) => {
    fc.assert(
      fc.property(idealOf[topology], shuffled, (drawing, shuffle) => {
        const { actual, scores, margin } = classifyTopology(
          organizationOf({ ...drawing, units: shuffle(drawing.units) })
        )
        expect(actual).toBe(topology)
        expect(scores[topology]).toBe(1)
        expect(margin).toBeGreaterThan(0)
      }),
      { numRuns: 8 }
    )
  })

  test.each([7, 50, 200])("ideal shapes of %i units are told apart", (n) => {
    const count = Math.floor((n - 1) / 4)
    const served = Array.from({ length: Math.max(2, count) }, (_, index) =>
      index === 0 && count > 1 ? 3 + ((n - 1) % 4) : 2 + Number(count > 1)
    )
    const drawings: readonly Drawing[] = [
      { units: unitNames(n), ties: [] },
      { units: unitNames(n), ties: star(n), channels: [1] },
      { units: unitNames(n), ties: star(n) },
      { units: unitNames(n), ties: dandelion(served) },
      { units: unitNames(n), ties: complete(n), enabled: Array.from({ length: n }, () => 100) }
    ]
    expect(dandelionSize(served)).toBe(n)
    expect(drawings.map((drawing) => classifyTopology(organizationOf(drawing)).actual)).toEqual(topologies)
  })

  const anything = fc.integer({ min: 1, max: 14 }).chain((n) =>
    fc.record({
      units: fc.constant(unitNames(n)),
      ties: fc.array(
        fc.tuple(fc.nat(n - 1), fc.nat(n - 1)).filter(([a, b]) => a !== b),
        { maxLength: n > 1 ? 40 : 0 }
      ),
      channels: fc.array(fc.nat(3), { minLength: n, maxLength: n }),
      enabled: fc.array(fc.constantFrom(0, 10, 70, 100), { minLength: n, maxLength: n })
    })
  )

  test("scores lie between 0 and 1, and the margin is the distance of the best two", () => {
    fc.assert(
      fc.property(anything, (drawing) => {
        const { scores, margin, likeliest } = classifyTopology(organizationOf(drawing))
        const sorted = Object.values(scores).sort((a, b) => b - a)
        expect(sorted.every((score) => score >= 0 && score <= 1)).toBe(true)
        expect(margin).toBe((sorted[0] ?? 0) - (sorted[1] ?? 0))
        expect(scores[likeliest]).toBe(sorted[0])
      })
    )
  })

  test("a classification is plain data", () => {
    fc.assert(
      fc.property(anything, (drawing) => {
        const found = classifyTopology(organizationOf(drawing))
        expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found)
      })
    )
  })

  test("declaring another topology changes no score, no place and no evidence", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...topologies), (drawing, topology) => {
        const organization = organizationOf(drawing)
        const declaring = { ...organization, organization: { ...organization.organization, topology } }
        const { declared, difference, sentence, ...rest } = classifyTopology(declaring)
        const { sentence: _, ...before } = classifyTopology(organization)
        expect(rest).toEqual(before)
        expect(declared).toBe(topology)
        expect(difference === undefined).toBe(rest.actual === "not-decidable" || rest.actual === topology)
        expect(sentence.values.declared).toBe(topology)
      })
    )
  })

  test("reordering changes nothing but the places of ties, and renaming in order nothing but the names", () => {
    fc.assert(
      fc.property(anything, shuffled, (drawing, shuffle) => {
        const { units, ties } = drawing
        const text = (names: readonly string[], list: readonly Pair[]) =>
          JSON.stringify(classifyTopology(organizationOf({ ...drawing, units: names, ties: list })), (key, value) =>
            key === "paths" ? [] : value
          )
        const order = shuffle(units.map((_, index) => index))
        const place = new Map(order.map((from, to) => [from, to]))
        const at = (index: number): number => place.get(index) ?? 0
        const reordered = classifyTopology(
          organizationOf({
            units: order.map((index) => units[index] ?? ""),
            ties: shuffle(ties).map(([a, b]): Pair => [at(b), at(a)]),
            channels: order.map((index) => drawing.channels[index] ?? 0),
            enabled: order.map((index) => drawing.enabled[index] ?? 0)
          })
        )
        const withoutPaths = JSON.stringify(reordered, (key, value) => (key === "paths" ? [] : value))
        expect(withoutPaths).toBe(text(units, ties))
        const renamed = text(
          units.map((unit) => unit.replace("unit", "team")),
          ties
        )
        expect(renamed.replaceAll("team", "unit")).toBe(text(units, ties))
      })
    )
  })

  test("a department that has nothing to do with social media changes no score", () => {
    fc.assert(
      fc.property(anything, (drawing) => {
        fc.pre(drawing.units.length > 1)
        const organization = organizationOf(drawing)
        const { departments } = parseNotation("canteen; legal under canteen")
        const larger = { ...organization, departments: { ...organization.departments, ...departments } }
        const { bystanders, ...rest } = classifyTopology(larger)
        const { bystanders: before, ...same } = classifyTopology(organization)
        expect(rest).toEqual(same)
        expect([bystanders, before]).toEqual([["canteen", "legal"], []])
      })
    )
  })

  test("an agency that works for one department changes no score", () => {
    const text = "hub -- care pr hr; care: x; pr: y; hr: z"
    const { evidence: _, ...before } = classifyTopology(parseNotation(text))
    const { evidence: __, ...after } = classifyTopology(
      parseNotation(`${text}; agency brightline; brightline > care; brightline care: x`)
    )
    expect(after).toEqual(before)
  })
})

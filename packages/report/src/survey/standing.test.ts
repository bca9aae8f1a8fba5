import { parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findingsOf } from "../findings.ts"
import { renderReport } from "../report.ts"
import { surveyOf } from "./survey.ts"

const at = "2026-11-21"

const dandelionOf = (notation: string) => {
  const { arrangements } = surveyOf({ organization: parseNotation(notation) }, { at })
  return arrangements.dandelion.kind === "dandelion" ? arrangements.dandelion : undefined
}

/** So many units, each with a channel, tied in pairs. */
const notationOf = (count: number, pairs: readonly (readonly [number, number])[]): string =>
  [
    ...Array.from({ length: count }, (_, index) => `u${index}: c${index}`),
    ...pairs.filter(([a, b]) => a !== b && a < count && b < count).map(([a, b]) => `u${a} -- u${b}`)
  ].join("; ")

describe("a dandelion made from an organization's own units", () => {
  test("gives every hub two units or more, whoever is tied to whom", () => {
    const unit = fc.integer({ min: 0, max: 29 })
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 30 }),
        fc.array(fc.tuple(unit, unit), { maxLength: 80 }),
        (count, pairs) => {
          const fans = dandelionOf(notationOf(count, pairs))?.fans ?? []
          expect(fans.length).toBeGreaterThan(1)
          expect(fans.filter(({ leaves }) => leaves.length < 2)).toEqual([])
          const placed = fans.flatMap(({ hub, leaves }) => [hub, ...leaves])
          expect(placed.length).toBe(new Set(placed).size)
        }
      ),
      { numRuns: 60 }
    )
  })

  test("shares the units of a lattice out evenly", () => {
    const all = Array.from({ length: 13 }, (_, a) => Array.from({ length: a }, (_, b) => [a, b] as const)).flat()
    expect(dandelionOf(notationOf(13, all))?.fans.map(({ leaves }) => leaves.length)).toEqual([3, 3, 3])
  })

  test("is left out where there are too few units", () => {
    expect(dandelionOf(notationOf(6, []))?.fans).toEqual([])
  })
})

describe("hubs that nobody ties together", () => {
  const organization = parseNotation(`
    organization "Twins" (dandelion); one -- a b c d; two -- e f g h
    a: ca; b: cb; c: cc; d: cd; e: ce; f: cf; g: cg; h: ch; one: c1; two: c2
  `)
  const page = renderReport({ organization }, { at })

  test("have no center, whatever the fit", () => {
    const { classification, arrangements } = surveyOf({ organization }, { at })
    expect([classification.actual, classification.hub]).toEqual(["dandelion", undefined])
    expect(arrangements.dandelion).toMatchObject({ hub: undefined, fans: [{ hub: "one" }, { hub: "two" }] })
  })

  test("are told and drawn without one, and the tie between them is named as missing", () => {
    expect(page).toContain("<h1>Twins is 2 hubs without a center")
    expect(page).toContain("Today it is a dandelion without a center")
    expect(page).toContain("No unit ties 2 hubs together; missing: One – Two")
    expect(page).not.toContain("around A<")
    expect(findingsOf({ organization }, { at }).length).toBeGreaterThan(0)
  })
})

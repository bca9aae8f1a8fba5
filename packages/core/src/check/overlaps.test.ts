import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { overlapsIn, type Span } from "./overlaps.ts"

const span = (path: string, from: number, until: number): Span => ({ from, until, path: [path] })
const pairs = (spans: readonly Span[], period?: number) =>
  overlapsIn(spans, period).map(({ first, second, at }) => `${first} ${second} ${at}`)

describe("overlaps", () => {
  test("are none where one ends as the next begins", () => {
    expect(pairs([span("b", 3, 5), span("a", 0, 3)])).toEqual([])
  })

  test("name the place written first first, whichever begins earlier", () => {
    expect(pairs([span("late", 2, 9), span("early", 0, 3)])).toEqual(["late early 2"])
  })

  test("run over the end of a period", () => {
    expect(pairs([span("night", 9, 12), span("morning", 1, 3)], 10)).toEqual(["night morning 1"])
    expect(pairs([span("night", 9, 12), span("morning", 2, 3)], 10)).toEqual([])
  })

  test("of the same two places are told once", () => {
    expect(pairs([span("a", 0, 2), span("a", 10, 12), span("b", 1, 3), span("b", 11, 13)])).toEqual(["a b 1"])
  })

  test("are found where any hour is named twice, and only there", () => {
    const spans = fc.array(
      fc
        .record({ from: fc.nat(9), length: fc.integer({ min: 1, max: 10 }) })
        .map(({ from, length }) => ({ from, until: from + length })),
      { maxLength: 5 }
    )
    fc.assert(
      fc.property(spans, (all) => {
        const named = all.flatMap(({ from, until }) =>
          Array.from({ length: until - from }, (_, hour) => (from + hour) % 10)
        )
        const placed = all.map((one, index) => ({ ...one, path: [index] }))
        expect(overlapsIn(placed, 10).length > 0).toBe(new Set(named).size < named.length)
      })
    )
  })
})

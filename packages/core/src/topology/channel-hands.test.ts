import { parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { channelHands, ownershipOf } from "./channel-hands.ts"

const hands = (text: string, at?: string) =>
  channelHands(parseNotation(text), at).map(({ channel, operators, contributors }) =>
    [`${channel}: ${operators.join(" ")}`, ...contributors].join(" + ")
  )

describe("the hands a channel is in", () => {
  test.each<[text: string, hands: readonly string[]]>([
    ["care: x", ["x: care"]],
    ["care pr: x", ["x: care pr"]],
    ["care: x; pr contributes x; care contributes x", ["x: care + pr"]],
    ["agency brightline; brightline: x; pr accountable x", ["x: pr"]],
    ["agency brightline; brightline care: x; pr accountable x", ["x: care pr"]],
    ["agency brightline; brightline care: x", ["x: care"]],
    ["agency brightline; brightline: x", ["x: brightline"]],
    ["agency brightline; brightline: x; ana in pr; ana lead", ["x: pr"]],
    ["agency brightline; care: x; brightline contributes x; pr accountable x", ["x: care + pr"]],
    [": x; care accountable x", ["x: care"]],
    [": x; pr; ana in pr; ana lead", ["x: pr"]],
    [": x; care", ["x: "]]
  ])("%s", (text, expected) => {
    expect(hands(text)).toEqual(expected)
  })

  test.each<[text: string, hands: readonly string[]]>([
    ["brightline may reply x (..2026-03-31)", ["x: "]],
    ["brightline may reply x (..2026-03-31); pr accountable x", ["x: pr"]],
    ["brightline may reply x (..2026-11-21)", ["x: brightline"]],
    ["brightline may reply x (..2026-03-31); brightline may reply x", ["x: brightline"]],
    ["brightline may reply y (..2026-03-31); care: y", ["x: brightline", "y: care"]]
  ])("an agency whose engagements there are over operates nothing: %s", (text, expected) => {
    expect(hands(`agency brightline; brightline: x; ${text}`, "2026-11-21")).toEqual(expected)
  })

  test("an operator that works there at times works there", () => {
    const organization = parseNotation("care pr: x")
    const [channel] = Object.values(organization.channels)
    const operators = [{ unit: "care", for: { language: "de" } }, { unit: "pr" }]
    const conditional = { ...organization, channels: { x: { ...channel, id: "x", platform: "x" as const, operators } } }
    // border: the compiler does not see that the channel is there
    expect(channelHands(conditional as typeof organization)[0]?.operators).toEqual(["care", "pr"])
  })
})

describe("ownership", () => {
  const shares = (text: string, units: number) => ownershipOf(channelHands(parseNotation(text)), units)

  test("a channel of several units is shared, and one of nobody counts for none", () => {
    const found = shares("care: x y; care pr: z; : lost; hr", 3)
    expect(found.shares).toEqual([
      { unit: "care", share: 2.5 / 3 },
      { unit: "pr", share: 0.5 / 3 }
    ])
    expect([found.operated.length, found.orphans]).toEqual([3, ["lost"]])
    expect(found.concentration).toBeCloseTo((2.5 / 3 - 1 / 3) / (2 / 3), 12)
  })

  test("openness is how far the others may reply", () => {
    expect(shares("care: x; pr hr contributes x", 3).openness).toBe(1)
    expect(shares("care: x y; pr contributes x", 3).openness).toBe(0.25)
    expect(shares("care pr hr: x", 3).openness).toBe(0)
  })

  test("nothing operated is spread over nobody", () => {
    expect(shares("care", 1)).toMatchObject({ shares: [], concentration: 0, effectiveUnits: 0, openness: 0 })
    expect(shares("care: x", 1)).toMatchObject({ concentration: 1, effectiveUnits: 1 })
  })

  test("concentration is 0 where all operate alike, 1 where one operates all, and between otherwise", () => {
    const counts = fc.array(fc.nat(4), { minLength: 2, maxLength: 8 }).filter((list) => list.some((count) => count > 0))
    fc.assert(
      fc.property(counts, (list) => {
        const operated = list.flatMap((count, unit) =>
          Array.from({ length: count }, (_, index) => ({
            channel: `c${unit}-${index}`,
            operators: [`u${unit}`],
            contributors: []
          }))
        )
        const { concentration, effectiveUnits } = ownershipOf(operated, list.length)
        const isEven = new Set(list).size === 1
        const isAlone = list.filter((count) => count > 0).length === 1
        if (isAlone) expect([concentration, effectiveUnits]).toEqual([1, 1])
        if (isEven) expect(concentration).toBeCloseTo(0, 12)
        expect(concentration > 1e-9 || isEven).toBe(true)
        expect(concentration <= 1 && effectiveUnits <= list.length + 1e-9).toBe(true)
      })
    )
  })
})

import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { editDistance, suggest, suggester, sureSuggester } from "./suggest.ts"

/** The recursive definition, for short words: what the fast table must equal. */
const distanceByDefinition = (from: string, to: string): number => {
  if (from === "" || to === "") return from.length + to.length
  const replaced = from.at(-1) === to.at(-1) ? 0 : 1
  const swapped =
    from.length > 1 && to.length > 1 && from.at(-1) === to.at(-2) && from.at(-2) === to.at(-1)
      ? distanceByDefinition(from.slice(0, -2), to.slice(0, -2)) + 1
      : Number.POSITIVE_INFINITY
  return Math.min(
    distanceByDefinition(from.slice(0, -1), to) + 1,
    distanceByDefinition(from, to.slice(0, -1)) + 1,
    distanceByDefinition(from.slice(0, -1), to.slice(0, -1)) + replaced,
    swapped
  )
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "-"), maxLength: 6 })

describe("suggest", () => {
  test.each([
    ["custmer-care", "customer-care"],
    ["costumer-care", "customer-care"],
    ["marketting", "marketing"],
    ["Marketing", "marketing"],
    ["care", "customer-care"],
    ["elgal", "legal"]
  ])("takes `%s` for `%s`", (written, meant) => {
    expect(suggest(written, ["sales", "customer-care", "marketing", "legal", "pr"])).toBe(meant)
  })

  test.each(["hr", "zzzzzz", "", "m".repeat(10_000)])("has no idea what `%s` means", (written) => {
    expect(suggest(written, ["sales", "customer-care", "marketing", "legal", "pr"])).toBeUndefined()
  })

  test("takes the nearest, and of several the first", () => {
    expect(suggest("team-a", ["team-xyz", "team-c", "team-b"])).toBe("team-c")
    expect(suggest("safty", ["salty", "safety"])).toBe("salty")
  })

  test("is sure of what nothing else is as near to, and no digit of which differs", () => {
    const surely = sureSuggester(["team-1", "team-2", "sales", "salty", "customer-care", "pr"])
    expect(["custmer-care", "care", "slaes"].map(surely)).toEqual(["customer-care", "customer-care", "sales"])
    expect(["team-3", "team-12", "salts", "zzzz"].map(surely)).toEqual([undefined, undefined, undefined, undefined])
  })

  test("does not choose between several that have the word as a part", () => {
    expect(suggest("team", ["cardivex-team", "dermolan-team"])).toBeUndefined()
  })

  test("finds what a look at every candidate finds, whatever it skips", () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 8 }), (written, candidates) => {
        const limit = Math.min(3, Math.floor(written.length / 3))
        const ranked = candidates
          .map((text, index) => ({ text, index, distance: editDistance(written, text, limit) }))
          .filter(({ distance }) => distance <= limit)
          .sort((a, b) => a.distance - b.distance || a.index - b.index)
        const parts = candidates.filter((text) => text.split("-").includes(written))
        const expected = ranked[0]?.text ?? (parts.length === 1 ? parts[0] : undefined)
        expect(suggester(candidates)(written)).toBe(expected)
      })
    )
  })

  test("counts edits as their definition does, up to the limit", () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (from, to, limit) => {
        expect(editDistance(from, to, limit)).toBe(Math.min(distanceByDefinition(from, to), limit + 1))
      }),
      { numRuns: 50 }
    )
  })
})

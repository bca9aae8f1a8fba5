import { describe, expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

describe("declared facts", () => {
  test("of every type are fine", () => {
    expect(
      sentencesIn(
        "facts: { a: boolean, b: { type: integer, min: 1, max: 1 }, c: number, d: [x, y], e: tags, f: { type: tags, values: [x] }, g: string }"
      )
    ).toEqual([])
  })

  test("do not take the name of a built-in fact or of a word that joins conditions", () => {
    expect(sentencesIn("facts: { topic: string, any: boolean, author-kind: string, toString: string }")).toEqual([
      "HW0212 facts.topic `topic` is a built-in fact",
      "HW0212 facts.any `any` joins conditions",
      "HW0212 facts.author-kind `author-kind` is a built-in fact"
    ])
  })

  test("have a number between their bounds", () => {
    expect(
      sentencesIn(`
facts:
  a: { type: number, min: 2, max: 1 }
  b: { type: integer, min: 1.2, max: 1.8 }
  c: { type: number, min: 1.2, max: 1.8 }
  d: { type: integer, max: -5 }`)
    ).toEqual([
      "HW0213 facts.a.max no number lies between `2` and `1`",
      "HW0213 facts.b.max no whole number lies between `1.2` and `1.8`"
    ])
  })

  test("list every value once", () => {
    const path = ["facts", "tier", "values", 2]
    expect(problemsIn("facts: { tier: [gold, silver, gold] }")).toMatchObject([
      {
        code: "HW0213",
        message: "`gold` is listed twice",
        path,
        related: [{ path: ["facts", "tier", "values", 0] }],
        fixes: [{ edits: [{ path, part: "entry", text: "" }] }]
      }
    ])
  })
})

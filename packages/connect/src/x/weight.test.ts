import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { weightIn } from "./weight.ts"

describe("the weight of a text on X", () => {
  // github.com/twitter/twitter-text, conformance/tests/validate.yml at 3b8031c
  test.each([
    ["https://www.twitter.com/aloha ".repeat(10), 240],
    ["A\u0301B", 2],
    ["A\u{fb2c}", 4],
    ["😷👾😡🔥💩", 10],
    ["😷".repeat(160), 320],
    ["the故人西辞黄鹤楼，烟花三月下扬州。", 35],
    [`285 chars- http://www.twitter.com/jack ${"xxxxxxxxxx-".repeat(24)}`, 299]
  ])("is as published: %s", (text, weight) => {
    expect(weightIn(text)).toBe(weight)
  })

  test("counts an emoji of several code points as one, and a bare domain as a link", () => {
    expect(weightIn("H🐱☺👨‍👩‍👧‍👦")).toBe(7)
    expect(weightIn("🙋🏽👨‍🎤")).toBe(4)
    expect(weightIn("see acme.example")).toBe(4 + 23)
    expect(weightIn("@acme.example")).toBe(13)
  })

  test("of plain words is their length, however long they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "Z", " ", "!", "é") }), (text) => {
        expect(weightIn(text)).toBe(text.length)
      })
    )
    expect(weightIn("a".repeat(200_000))).toBe(200_000)
    expect(weightIn("a.".repeat(100_000))).toBe(200_000)
    expect(weightIn("ж".repeat(200_000))).toBe(200_000)
  })
})

import { parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Condition } from "./condition.ts"
import { conditionContext, holds } from "./evaluate.ts"
import type { Facts } from "./message-facts.ts"

const context = conditionContext(
  {
    ...parseNotation("care: x"),
    facts: {
      tier: { type: "enum", values: ["gold", "silver"] },
      labels: { type: "tags" },
      total: { type: "number" },
      serious: { type: "boolean" },
      note: { type: "string" }
    },
    conditions: {
      grave: { serious: true, risk: "high" },
      german: { language: "de" },
      loop: { is: "loop" },
      nested: { is: "german" }
    }
  },
  (calendar, at) => calendar === "hq" && at >= 9 && at < 17
)
const facts: Facts = {
  channel: "x",
  language: "de-AT",
  followers: 10,
  verified: false,
  topic: ["jobs", "press"],
  intent: [],
  risk: "high",
  at: 12,
  tier: "gold",
  labels: ["a", "b"],
  total: 4.5,
  note: "see order 77"
}

type Row = readonly [condition: Condition, holds: boolean]

const check = (rows: readonly Row[]) =>
  test.each(rows)("%j: %s", (condition, expected) => {
    expect(holds(condition, facts, context)).toBe(expected)
  })

describe("a test of one value", () => {
  check([
    [{ channel: "x" }, true],
    [{ channel: "y" }, false],
    [{ channel: ["y", "x"] }, true],
    [{ channel: [] }, false],
    [{ channel: { none: ["y"] } }, true],
    [{ channel: { none: ["y", "x"] } }, false],
    [{ channel: { absent: false } }, true],
    [{ channel: { absent: true } }, false],
    [{ tier: "gold" }, true],
    [{ tier: "Gold" }, false]
  ])
})

describe("a test of an absent fact", () => {
  check([
    [{ stage: "purchase" }, false],
    [{ stage: { none: ["purchase"] } }, false],
    [{ not: { stage: "purchase" } }, true],
    [{ stage: { absent: true } }, true],
    [{ stage: { absent: false } }, false],
    [{ serious: true }, false],
    [{ serious: false }, false],
    [{ not: { serious: false } }, true],
    [{ headcount: { atLeast: 0 } }, false]
  ])
})

describe("a test of a language", () => {
  check([
    [{ language: "de" }, true],
    [{ language: "DE-at" }, true],
    [{ language: "de-CH" }, false],
    [{ language: ["fr", "de"] }, true],
    [{ language: { none: ["de"] } }, false],
    [{ language: { none: ["d"] } }, true]
  ])
})

describe("a test of a text", () => {
  check([
    [{ note: "see order 77" }, true],
    [{ note: { prefix: "see" } }, true],
    [{ note: { prefix: ["call", "see "] } }, true],
    [{ note: { prefix: "order" } }, false],
    [{ note: { none: ["see"] } }, true]
  ])
})

describe("a test of tags", () => {
  check([
    [{ topic: "jobs" }, true],
    [{ topic: ["sport", "press"] }, true],
    [{ topic: { any: ["sport"] } }, false],
    [{ topic: { all: ["jobs", "press"] } }, true],
    [{ topic: { all: ["jobs", "sport"] } }, false],
    [{ topic: { none: ["sport"] } }, true],
    [{ topic: { any: ["jobs"], none: ["press"] } }, false],
    [{ intent: { none: ["spam"] } }, true],
    [{ intent: { all: [] } }, true],
    [{ intent: { any: [] } }, false],
    [{ intent: "spam" }, false],
    [{ product: { none: ["cardivex"] } }, true],
    [{ labels: ["b"] }, true],
    [{ labels: { none: ["a"] } }, false]
  ])
})

describe("a test of a number", () => {
  check([
    [{ followers: 10 }, true],
    [{ followers: [1, 10] }, true],
    [{ followers: { atLeast: 10, atMost: 10 } }, true],
    [{ followers: { above: 10 } }, false],
    [{ followers: { below: 10 } }, false],
    [{ total: { above: 4, below: 5 } }, true],
    [{ total: { atLeast: 5 } }, false]
  ])
})

describe("a test of a boolean", () => {
  check([
    [{ verified: false }, true],
    [{ verified: true }, false],
    [{ verified: { absent: false } }, true]
  ])
})

describe("a test of the moment", () => {
  check([
    [{ at: "hq" }, true],
    [{ at: { inside: "hq" } }, true],
    [{ at: { outside: "hq" } }, false],
    [{ at: "moon" }, false],
    [{ at: { outside: "moon" } }, true]
  ])

  test("is false without a moment, inside as outside", () => {
    const tests: readonly Condition[] = [{ at: "hq" }, { at: { outside: "hq" } }]
    expect(tests.map((condition) => holds(condition, {}, context))).toEqual([false, false])
  })
})

describe("what joins conditions", () => {
  check([
    [{}, true],
    [{ channel: "x", tier: "silver" }, false],
    [{ all: [] }, true],
    [{ any: [] }, false],
    [{ any: [{ tier: "silver" }, { channel: "x" }] }, true],
    [{ all: [{ tier: "gold" }, { channel: "y" }] }, false],
    [{ not: { tier: "gold", channel: "y" } }, true],
    [{ not: {} }, false],
    [{ is: "german" }, true],
    [{ is: ["german", "grave"] }, false],
    [{ not: { is: "grave" } }, true],
    [{ is: "loop" }, false],
    [{ is: "nested" }, false],
    [{ is: "nowhere" }, false],
    [{ is: "constructor" }, false],
    [{ unheardOf: { absent: true } }, false]
  ])
})

describe("the laws of conditions", () => {
  const atom = fc.constantFrom<Condition>(
    { channel: "x" },
    { tier: "silver" },
    { stage: "purchase" },
    { topic: { none: ["jobs"] } },
    { followers: { above: 3 } }
  )
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: "small" },
      atom,
      fc.record({ not: tie("condition") }),
      fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) })
    )
  }))
  const is = (one: Condition) => holds(one, facts, context)

  test("`not` turns every condition around", () => {
    fc.assert(fc.property(condition, (one) => is({ not: one }) === !is(one)))
  })

  test("`any` is what is left when not all fail", () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), (some) => {
        expect(is({ any: some })).toBe(!is({ all: some.map((one) => ({ not: one })) }))
      })
    )
  })
})

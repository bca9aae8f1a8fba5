import { parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { orThrow } from "../problem/problem.ts"
import { findHops } from "./hops.ts"

const walk = (text: string, from: string, to: string): string => {
  const hops = orThrow(findHops(parseNotation(text), { from, to }))
  return hops.kind === "no-walk"
    ? hops.kind
    : [hops.units[0], ...hops.hops.map((hop) => `${hop.over === "consult" ? "asks" : "hands to"} ${hop.to}`)].join(" ")
}

describe("findHops", () => {
  test.each([
    ["a -- b > c; c consults d", "a hands to b hands to c asks d"],
    ["a -- b -- c -- d; a consults d", "a asks d"],
    ["a consults d; a > d", "a hands to d"],
    ["a -- c b -- d", "a hands to b hands to d"],
    ["a -- north b -- d; agency north", "a hands to b hands to d"],
    ["a -- north; north -- d; agency north", "a hands to north hands to d"],
    ["b > a; a shares d; a escalates d; a reports d; d approves a; d", "no-walk"],
    ["a under d", "no-walk"]
  ])("in %s, %s", (text, expected) => {
    expect(walk(text, "a", "d")).toBe(expected)
  })

  test("finds people where they are at home", () => {
    expect(walk("a -- b; ana in a; ben in b c; cho in a", "ana", "ben")).toBe("a hands to b")
    expect(walk("a -- b; ana in a; ben in b c; cho in a", "ana", "cho")).toBe("a")
  })

  test("names the tie that is missing", () => {
    expect(orThrow(findHops(parseNotation("a b"), { from: "a", to: "b" }))).toEqual({
      kind: "no-walk",
      from: "a",
      to: "b",
      missing: [{ kind: "tie", tie: { kind: "consults", from: "a", to: "b", origin: "declared" } }]
    })
  })

  test("says of every end that is no unit what was meant", () => {
    const result = findHops(parseNotation("marketing care"), { from: "marketng", to: "nowhere" })
    expect(result.problems.map(({ code, message, help, path }) => [code, message, help, path])).toEqual([
      ["HW0507", "unknown unit `marketng`", "did you mean `marketing`?", ["from"]],
      ["HW0507", "unknown unit `nowhere`", "name a department, an agency or a person in one", ["to"]]
    ])
  })

  test("is as short as a walk by breadth", () => {
    const letters = ["a", "b", "c", "d", "e", "f"] as const
    const pair = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)).filter(([x, y]) => x !== y)
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), pair, (pairs, [from, to]) => {
        const reached = new Map([[from, 0]])
        for (const [unit, steps] of reached)
          for (const [x, y] of pairs) if (x === unit && !reached.has(y)) reached.set(y, steps + 1)
        const text = [letters.join(" "), ...pairs.map(([x, y]) => `${x} > ${y}`)].join("; ")
        const hops = orThrow(findHops(parseNotation(text), { from, to }))
        expect(hops.kind === "walk" ? hops.hops.length : undefined).toBe(reached.get(to))
      }),
      { numRuns: 100 }
    )
  })
})

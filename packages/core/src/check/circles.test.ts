import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { circlesIn, type Step } from "./circles.ts"

/** `"a>b b>a"` as steps. */
const steps = (text: string): readonly Step[] =>
  text
    .split(" ")
    .filter((step) => step !== "")
    .map((step, index) => {
      const [from = "", to = ""] = step.split(">")
      return { from, to, path: [index] }
    })

const circles = (text: string) =>
  circlesIn(steps(text)).map((circle) => circle.map(({ from, to }) => `${from}>${to}`).join(" "))

/** Whether an element can be come back to, by following steps until nothing new is met. */
const leadsBack = (all: readonly Step[], id: string): boolean => {
  const met = new Set<string>()
  const ahead = all.filter(({ from }) => from === id).map(({ to }) => to)
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (met.has(next)) continue
    met.add(next)
    ahead.push(...all.filter(({ from }) => from === next).map(({ to }) => to))
  }
  return met.has(id)
}

const letter = fc.constantFrom("a", "b", "c", "d", "e")
const someSteps = fc.array(fc.record({ from: letter, to: letter, path: fc.constant([]) }), { maxLength: 12 })

describe("circles", () => {
  test.each([
    ["", []],
    ["a>b b>c c>d", []],
    ["a>b a>c b>d c>d", []],
    ["a>a", ["a>a"]],
    ["a>b b>a", ["a>b b>a"]],
    ["z>a a>b b>c c>a", ["a>b b>c c>a"]],
    ["a>b b>a c>d d>c", ["a>b b>a", "c>d d>c"]],
    ["a>b b>a b>c c>b", ["a>b b>a"]]
  ])("of `%s` are %j", (text, expected) => {
    expect(circles(text)).toEqual(expected)
  })

  test("are closed walks along the steps, and no element is in two", () => {
    fc.assert(
      fc.property(someSteps, (all) => {
        const found = circlesIn(all)
        for (const circle of found)
          for (const [index, step] of circle.entries()) {
            expect(all).toContain(step)
            expect(step.to).toBe(circle[(index + 1) % circle.length]?.from)
          }
        const members = found.flatMap((circle) => circle.map(({ from }) => from))
        expect(new Set(members).size).toBe(members.length)
      })
    )
  })

  test("are found wherever something leads back to itself, and only there", () => {
    fc.assert(
      fc.property(someSteps, (all) => {
        const returns = ["a", "b", "c", "d", "e"].some((id) => leadsBack(all, id))
        expect(circlesIn(all).length > 0).toBe(returns)
      })
    )
  })

  test("are found in a chain as long as a large organization", () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => ({
      from: `p${index}`,
      to: `p${(index + 1) % 100_000}`,
      path: []
    }))
    expect(circlesIn(chain)).toHaveLength(1)
    expect(circlesIn(chain.slice(1))).toEqual([])
  })
})

import { expect, test } from "vitest"
import { draw, drawsOf } from "../random/draws.ts"
import { normalQuantile } from "../random/normal.ts"
import { looksUpTo, outlook, type Verdict, verdictAt } from "./sequential.ts"

/** What comes out of looking at normal values of a mean until it is clear. */
const decided = (mean: number, replication: number): { readonly verdict: Verdict; readonly count: number } => {
  const draws = drawsOf(9, replication)
  const values: number[] = []
  for (const [look, count] of looksUpTo(160).entries()) {
    while (values.length < count) {
      draws.register.c0 = values.length
      draw(draws)
      values.push(mean + normalQuantile(draws.first))
    }
    const verdict = verdictAt(look, values, { atLeast: 0, confidence: 0.9 })
    if (verdict !== "unsure") return { verdict, count }
  }
  return { verdict: "unsure", count: 160 }
}

const runs = 2_000
const all = (mean: number) => Array.from({ length: runs }, (_, replication) => decided(mean, replication))

test("looks double, and the last is at the most there may be", () => {
  expect(looksUpTo(160)).toEqual([5, 10, 20, 40, 80, 160])
  expect(looksUpTo(50)).toEqual([5, 10, 20, 40, 50])
  expect(looksUpTo(3)).toEqual([3])
})

test("a mean at the border is decided no oftener than the confidence allows, though there are six looks", () => {
  const wrong = all(0).filter(({ verdict }) => verdict !== "unsure").length / runs
  expect(wrong).toBeLessThan(0.1)
  expect(wrong).toBeGreaterThan(0.03)
})

test("a mean that is clearly enough is found to be so, sooner the clearer it is", () => {
  const near = all(0.5)
  const far = all(2)
  const count = (some: typeof near) => some.reduce((sum, one) => sum + one.count, 0) / runs
  expect(near.filter(({ verdict }) => verdict === "meets").length / runs).toBeGreaterThan(0.95)
  expect(far.filter(({ verdict }) => verdict === "meets").length).toBe(runs)
  expect(count(far)).toBeLessThan(count(near) / 2)
})

test("values that never differ are decided by themselves, and of one value nothing is known", () => {
  const goal = { atLeast: 0.9, confidence: 0.95 }
  expect(verdictAt(0, [1, 1, Number.NaN], goal)).toBe("meets")
  expect(verdictAt(0, [0.8, 0.8], goal)).toBe("fails")
  expect(verdictAt(0, [1], goal)).toBe("unsure")
})

test("shares of few messages that never differ decide nothing yet", () => {
  const goal = { atLeast: 0.9, confidence: 0.95 }
  const alike = Array.from({ length: 10 }, () => 1)
  expect(verdictAt(0, alike, { ...goal, messages: 10 })).toBe("unsure")
  expect(verdictAt(0, alike, { ...goal, messages: 200 })).toBe("meets")
  const never = alike.map(() => 0)
  expect(verdictAt(0, never, { ...goal, messages: 10 })).toBe("fails")
  expect(verdictAt(0, never, { atLeast: 0.1, confidence: 0.95, messages: 10 })).toBe("unsure")
})

test("what the last look will find is predicted as often as it comes true", () => {
  const goal = { atLeast: 0, confidence: 0.95 }
  const looks = looksUpTo(80)
  const drawn = Array.from({ length: 4_000 }, (_, replication) => {
    const draws = drawsOf(10, replication)
    const values = Array.from({ length: 80 }, (_, place) => {
      draws.register.c0 = place
      draw(draws)
      // means spread wide about the goal: nothing is known of them before
      return 4 * (replication / 4_000) - 2 + normalQuantile(draws.first)
    })
    const { meets = Number.NaN, fails = Number.NaN } = outlook(looks, values.slice(0, 5), goal) ?? {}
    return { meets, fails, verdict: verdictAt(looks.length - 1, values, goal) }
  })
  for (const verdict of ["meets", "fails"] as const)
    for (const low of [0.05, 0.2, 0.4, 0.6, 0.8]) {
      const alike = drawn.filter((one) => one[verdict] >= low && one[verdict] < low + 0.15)
      const predicted = alike.reduce((sum, one) => sum + one[verdict], 0) / alike.length
      const came = alike.filter((one) => one.verdict === verdict).length / alike.length
      expect(Math.abs(came - predicted)).toBeLessThan(4 * Math.sqrt((predicted * (1 - predicted)) / alike.length))
    }
})

test("nothing is predicted of values that never differ, and after the last look there is nothing to predict", () => {
  const goal = { atLeast: 0.5, confidence: 0.95 }
  expect(outlook([5, 10], [1, 1, 1], goal)).toBeUndefined()
  expect(outlook([5], [0.9, 0.8, 0.9, 0.8, 0.9], goal)).toEqual({ meets: 1, fails: 0 })
  expect(outlook([5], [0.1, 0.2, 0.1, 0.2, 0.1], goal)).toEqual({ meets: 0, fails: 1 })
})

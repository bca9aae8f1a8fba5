import { expect, test } from "vitest"
import { compare, median } from "./measure.ts"

/** Adds up so many numbers, and notes its name when it is called. */
const adding = (name: string, count: number, calls: string[]) => ({
  name,
  work: () => {
    calls.push(name)
    let sum = 0
    for (let number = 0; number < count; number++) sum += number
    return sum
  }
})

const comparing = (calls: string[]) => ({
  name: "sums",
  unit: "sum",
  n: 1,
  subject: adding("short", 10_000, calls),
  yardstick: adding("long", 10_000_000, calls),
  rounds: 4,
  warmUpRounds: 2
})

test("the median is the middle value, or the mean of the two in the middle", () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(() => median([])).toThrow(RangeError)
})

test("both contenders run in every round and take turns going first", () => {
  const calls: string[] = []
  compare(comparing(calls))
  const [one, other] = [
    ["short", "long"],
    ["long", "short"]
  ]
  expect(calls).toEqual([one, other, one, other, one, other].flat())
})

test("the ratio is above one where ours does the same in less time", () => {
  const row = compare(comparing([]))
  expect(row.ratio).toBeGreaterThan(1)
  expect(row.subjectPerSecond).toBeGreaterThan(row.yardstickPerSecond)
})

test("work that gives nothing is refused, since an engine may skip it", () => {
  const nothing = { name: "nothing", work: () => undefined }
  expect(() => compare({ ...comparing([]), subject: nothing })).toThrow(TypeError)
})

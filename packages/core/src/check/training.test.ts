import { expect, test } from "vitest"
import { sentencesIn } from "../../../../tests/problems-in.ts"

const trained = (date: string) => `
departments: { care: {} }
training: { safety: {} }
people: { ada: { departments: [care], training: { safety: ${date} } } }`

test("a training counts from its day on, and none is yet to come", () => {
  expect(sentencesIn(trained("2026-07-01"), { at: "2026-07-01" })).toEqual([])
  expect(sentencesIn(trained("2026-07-02"))).toEqual([])
  expect(sentencesIn(trained("2026-07-02"), { at: "2026-07-01" })).toEqual([
    "HW0325 people.ada.training.safety the training `safety` of `ada` is dated `2026-07-02`, which is yet to come"
  ])
})

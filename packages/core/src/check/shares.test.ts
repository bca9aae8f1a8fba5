import { describe, expect, test } from "vitest"
import { sentencesIn } from "../../../../tests/problems-in.ts"

const work = (rest: string) => sentencesIn(`departments: { care: {}, press: {} }\nwork: [{ act: answer, ${rest} }]`)

describe("work", () => {
  test("is passed on in parts of what there is", () => {
    expect(work("time: 5 min, passesOn: { care: 0.5, press: 0.5 }")).toEqual([])
    expect(work("time: 5 min, passesOn: { care: 0.9, press: 0.5 }")).toEqual([
      "HW0344 work.0.passesOn `1.4` of the work is passed on, more than there is"
    ])
  })

  test("takes times whose phases are one whole", () => {
    const phases = (share: number) =>
      work(`time: { hyperexponential: [{ share: 0.7, mean: 5 min }, { share: ${share}, mean: 1 hour }] }`)
    expect(phases(0.3)).toEqual([])
    expect(phases(0.2)).toEqual(["HW0342 work.0.time.hyperexponential the shares add up to `0.9`, not to 1"])
  })

  test.each([
    ["2 min", "1 hour", 0],
    ["5 min", "5 min", 0],
    ["2 hours", "90 min", 1],
    ["20 openMinutes", "10 openMinutes", 1],
    ["20 openMinutes", "10 min", 0]
  ])("takes from %s to %s, as far as that can be compared", (min, max, problems) => {
    expect(work(`time: { uniform: { min: ${min}, max: ${max} } }`)).toHaveLength(problems)
  })
})

test("patience is a distribution too", () => {
  expect(
    sentencesIn(`
channels: { main: { platform: x } }
demand: { classes: [{ name: c, channel: main, perDay: 1, patience: { uniform: { min: 2 days, max: 1 day } } }] }`)
  ).toEqual(["HW0345 demand.classes.0.patience.uniform.min the least, `2 days`, is more than the most, `1 day`"])
})

import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Interval, sure } from "../interval.ts"
import { example, samm } from "./example-models.ts"
import { activitiesOf, type MaturityModel } from "./maturity-model.ts"
import { distanceTo, type HowFar, profileOf, progressSince } from "./score.ts"
import { stageOf } from "./stage.ts"

/** The golden example of OWASP SAMM 2.2.0, practice Secure Build: what is, and what is wanted. */
const current: { readonly [activity: string]: number } = { a1: 0.25, a2: 0, a3: 0, b1: 1, b2: 0, b3: 0 }
const target = new Map(Object.entries({ a1: 1, a2: 1, a3: 0, b1: 1, b2: 0.5, b3: 0 }))

const from =
  (values: { readonly [activity: string]: number }): HowFar =>
  (activity) =>
    sure(values[activity] ?? 0)

describe("the scoring of OWASP SAMM", () => {
  test("scores its golden example 0.625 of 3", () => {
    const [build] = profileOf(samm, from(current)).dimensions[0]?.practices ?? []
    expect(build).toMatchObject({ score: sure(0.625), most: 3 })
  })

  test("finds its golden example at 35.7143 % of the target", () => {
    const { percentToTarget, gaps } = distanceTo(target, from(current))
    expect(percentToTarget.low).toBeCloseTo(0.357143, 6)
    expect(percentToTarget).toEqual(sure(percentToTarget.low))
    expect(gaps.map(({ activity, gap }) => [activity, gap.low])).toEqual([
      ["a2", 1],
      ["a1", 0.75],
      ["b2", 0.5]
    ])
  })

  test("tells progress from where it began", () => {
    const baseline = new Map([["b1", 0.5]])
    expect(progressSince(baseline, target, from(current))).toEqual(sure((1.25 - 0.5) / (3.5 - 0.5)))
    expect(progressSince(target, target, from(current))).toBeUndefined()
  })

  test("gives nothing for going further than wanted", () => {
    const wanted = new Map([["a1", 0.5]])
    expect(distanceTo(wanted, () => sure(1)).percentToTarget).toEqual(sure(1))
  })
})

const answers = [0, 0.25, 0.5, 1]

/** What is known of each activity: a value, or an interval of them. */
const known = (model: MaturityModel) =>
  fc
    .tuple(...activitiesOf(model).map(() => fc.tuple(fc.constantFrom(...answers), fc.constantFrom(...answers))))
    .map((pairs) =>
      activitiesOf(model).map(({ activity }, place): readonly [string, Interval] => {
        const [a, b] = pairs[place] ?? [0, 0]
        return [activity.id, { low: Math.min(a, b), high: Math.max(a, b) }]
      })
    )

const howFarOf = (entries: readonly (readonly [string, Interval])[]): HowFar => {
  const values = new Map(entries)
  return (activity) => values.get(activity) ?? { low: 0, high: 1 }
}

const isWithin = (inner: Interval, outer: Interval): boolean =>
  outer.low <= inner.low + 1e-12 && inner.high <= outer.high + 1e-12

describe("what is not known", () => {
  const targets = new Map(activitiesOf(example).map(({ activity }) => [activity.id, 0.5]))

  test("learning an answer never widens an interval, and what is learned lies in what was known", () => {
    fc.assert(
      fc.property(known(example), fc.nat(), fc.boolean(), (entries, place, isHigh) => {
        const index = place % entries.length
        const learned = entries.map((entry, other): readonly [string, Interval] =>
          other === index ? [entry[0], sure(isHigh ? entry[1].high : entry[1].low)] : entry
        )
        const [before, after] = [howFarOf(entries), howFarOf(learned)]
        expect(isWithin(profileOf(example, after).score, profileOf(example, before).score)).toBe(true)
        expect(isWithin(distanceTo(targets, after).percentToTarget, distanceTo(targets, before).percentToTarget)).toBe(
          true
        )
        const [first, then] = [stageOf(example, before), stageOf(example, after)]
        expect(first.least.place).toBeLessThanOrEqual(then.least.place)
        expect(then.most.place).toBeLessThanOrEqual(first.most.place)
      })
    )
  })

  test("doing more of an activity never lowers a score, a stage or the way to the target", () => {
    fc.assert(
      fc.property(known(example), fc.nat(), fc.constantFrom(...answers), (entries, place, to) => {
        const index = place % entries.length
        const raised = entries.map((entry, other): readonly [string, Interval] =>
          other === index ? [entry[0], { low: Math.max(entry[1].low, to), high: Math.max(entry[1].high, to) }] : entry
        )
        const [before, after] = [howFarOf(entries), howFarOf(raised)]
        expect(profileOf(example, after).score.low).toBeGreaterThanOrEqual(profileOf(example, before).score.low - 1e-12)
        expect(stageOf(example, after).least.place).toBeGreaterThanOrEqual(stageOf(example, before).least.place)
        expect(stageOf(example, after).most.place).toBeGreaterThanOrEqual(stageOf(example, before).most.place)
        expect(distanceTo(targets, after).percentToTarget.low).toBeGreaterThanOrEqual(
          distanceTo(targets, before).percentToTarget.low - 1e-12
        )
      })
    )
  })

  test("the stage is that of its definition, whatever is answered", () => {
    fc.assert(
      fc.property(known(example), (entries) => {
        const howFar = howFarOf(entries)
        const reaches = (level: number, end: "low" | "high"): boolean =>
          activitiesOf(example).every(
            (placed) =>
              !placed.dimension.gated || placed.level > level || howFar(placed.activity.id)[end] >= example.gate
          )
        const highest = (end: "low" | "high"): number =>
          example.levels.reduce((stage, _, level) => (reaches(level, end) ? level : stage), -1)
        expect(stageOf(example, howFar)).toMatchObject({
          least: { place: highest("low") },
          most: { place: highest("high") }
        })
      })
    )
  })
})

describe("stages", () => {
  test("name what stands before the next one, and whether it is known not to be done", () => {
    const howFar = howFarOf([
      ["listen", sure(1)],
      ["plan", { low: 0, high: 1 }],
      ["policy", sure(0.25)],
      ["hub", sure(0)],
      ["joke", sure(0)]
    ])
    expect(stageOf(example, howFar)).toEqual({
      least: { place: -1 },
      most: { place: 0, level: "first", name: "First" },
      blocking: [{ activity: "plan", level: "first", because: "unknown" }]
    })
  })

  test("a level without activities is reached by everybody", () => {
    const levels = [{ id: "dormant", name: "Dormant" }, ...example.levels]
    expect(stageOf({ ...example, levels }, () => sure(0)).least).toEqual({
      place: 0,
      level: "dormant",
      name: "Dormant"
    })
  })
})

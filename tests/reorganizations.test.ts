import { applyChange, type Change, invertChange, type Organization, orThrow } from "@hubwright/core"
import { assess, findingRules } from "@hubwright/core/assess"
import { type MeasureName, mergeSummaries, prepareScenario, replicatePrepared, type Summary } from "@hubwright/simulate"
import { change, demand, organization } from "@hubwright/testing"
import fc from "fast-check"
import { describe, expect, test } from "vitest"

const at = "2026-11-23"
const codes = new Set(findingRules.map(({ code }) => code))

/** An organization with demand, and something that is changed in it. */
interface Reorganization {
  readonly before: Organization
  readonly change: Change
  readonly after: Organization
}

const reorganization: fc.Arbitrary<Reorganization> = organization({ channels: [1, 5], people: [1, 8] })
  .chain((made) => demand(made).map((own): Organization => ({ ...made, demand: own })))
  .chain((before) =>
    change(before).map((made) => ({ before, change: made, after: orThrow(applyChange(before, made)) }))
  )

describe("random reorganizations", () => {
  test("are scored within what scores can be, and what is unknown never makes an interval empty", () => {
    fc.assert(
      fc.property(reorganization, ({ after }) => {
        const { silo, findings } = assess(after, { at })
        expect(silo.score.low).toBeGreaterThanOrEqual(0)
        expect(silo.score.high).toBeLessThanOrEqual(100)
        expect(silo.score.low).toBeLessThanOrEqual(silo.score.high)
        for (const { value } of silo.components) {
          expect(value.low).toBeGreaterThanOrEqual(0)
          expect(value.high).toBeLessThanOrEqual(1)
          expect(value.low).toBeLessThanOrEqual(value.high)
        }
        for (const { code } of findings) expect(codes).toContain(code)
      }),
      { numRuns: 60 }
    )
  })

  test("taken back leave the assessment that was before", () => {
    fc.assert(
      fc.property(reorganization, ({ before, change: made, after }) => {
        const back = orThrow(applyChange(after, invertChange(before, made)))
        expect(assess(back, { at })).toEqual(assess(before, { at }))
      }),
      { numRuns: 40 }
    )
  })

  test("lose no message in the simulation: each one ends in one way, whatever is changed", () => {
    fc.assert(
      fc.property(reorganization, ({ before, after }) => {
        const both = [before, after].flatMap((one) => simulated(one, { from: 0, count: 2 }) ?? [])
        for (const summary of both) {
          const ends = endings.map((name) => valuesOf(summary, name))
          const arrived = valuesOf(summary, "arrived")
          expect(arrived.map((_, run) => ends.reduce((sum, end) => sum + (end[run] ?? 0), 0))).toEqual(arrived)
          for (const name of shares)
            for (const share of valuesOf(summary, name))
              if (!Number.isNaN(share)) expect(share >= 0 && share <= 1, `${name} ${share}`).toBe(true)
        }
      }),
      { numRuns: 40 }
    )
  })

  test("are simulated alike in one piece and in two, and the same messages arrive before and after", () => {
    fc.assert(
      fc.property(reorganization, ({ before, after }) => {
        const [whole, first, second] = [
          { from: 0, count: 2 },
          { from: 0, count: 1 },
          { from: 1, count: 1 }
        ].map((range) => simulated(after, range))
        fc.pre(whole !== undefined && first !== undefined && second !== undefined)
        expect(mergeSummaries([first, second])).toEqual(whole)
        const earlier = simulated(before, { from: 0, count: 2 })
        const isSameDemand = JSON.stringify(before.demand) === JSON.stringify(after.demand)
        if (
          earlier !== undefined &&
          isSameDemand &&
          before.organization.defaultCalendar === after.organization.defaultCalendar
        )
          expect(valuesOf(whole, "arrived")).toEqual(valuesOf(earlier, "arrived"))
      }),
      { numRuns: 40 }
    )
  })
})

const endings = ["replied", "settled", "abandoned", "forgotten", "refused", "unfinished"] as const
const shares = ["share-replied", "share-in-time", "share-unanswered-72h", "share-waiting-on-others"] as const

const valuesOf = ({ measures }: Summary, name: MeasureName): readonly number[] =>
  [...(measures[name] ?? [])].map((value) => value ?? Number.NaN)

/** Five days of an organization; nothing where it cannot be simulated. */
const simulated = (
  one: Organization,
  range: { readonly from: number; readonly count: number }
): Summary | undefined => {
  const prepared = prepareScenario({ name: "one", organization: one, days: 5 })
  return prepared.ok ? replicatePrepared(prepared.value, { ...range, seed: 7 }) : undefined
}

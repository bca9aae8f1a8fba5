import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Arc, packArcs, permit } from "./arcs.ts"
import { leastPath } from "./least-path.ts"
import { type Quest, searchRoom, weightsFor } from "./quest.ts"

const hand = permit.hand | permit.ask
const { ask } = permit

interface Draft {
  readonly units: number
  readonly arcs: readonly Arc[]
  readonly starts: readonly number[]
  readonly goal: number
  readonly keepers: readonly number[]
  readonly outside?: readonly number[]
  readonly agencies?: readonly number[]
  readonly ends?: Quest["ends"]
}

const marks = (units: number, marked: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: units }, (_, unit) => (marked.includes(unit) ? 1 : 0))

const questOf = ({ units, arcs, starts, goal, keepers, outside = [], agencies = [], ends }: Draft): Quest => ({
  arcs: packArcs(units, arcs),
  starts,
  goal,
  ends: ends ?? { hand: keepers.includes(goal), ask: true },
  permits: { hand: permit.hand, ask: permit.ask },
  mayKeep: marks(units, keepers),
  isOutside: marks(units, outside),
  isAgency: marks(units, agencies)
})

const find = (draft: Draft) => leastPath(questOf(draft), searchRoom(draft.units))

const arc = (from: number, to: number, permits: number): Arc => ({ from, to, permits })

describe("leastPath", () => {
  test("hands over to who may speak rather than asks", () => {
    const arcs = [arc(0, 1, hand)]
    expect(find({ units: 2, arcs, starts: [0], goal: 1, keepers: [0, 1] })).toMatchObject({ units: [0, 1], keeper: 1 })
    expect(find({ units: 2, arcs, starts: [0], goal: 1, keepers: [0] })).toMatchObject({ units: [0, 1], keeper: 0 })
  })

  test("goes a longer way around a unit whose scope excludes the message", () => {
    const arcs = [arc(0, 1, ask), arc(1, 4, ask), arc(0, 2, ask), arc(2, 3, ask), arc(3, 4, ask)]
    expect(find({ units: 5, arcs, starts: [0], goal: 4, keepers: [0], outside: [1] })?.units).toEqual([0, 2, 3, 4])
    expect(find({ units: 5, arcs, starts: [0], goal: 4, keepers: [0] })?.units).toEqual([0, 1, 4])
  })

  test("goes around an agency only where that is no longer", () => {
    const arcs = [arc(0, 1, ask), arc(1, 3, ask), arc(0, 2, ask), arc(2, 3, ask)]
    expect(find({ units: 4, arcs, starts: [0], goal: 3, keepers: [0], agencies: [1] })?.units).toEqual([0, 2, 3])
  })

  test("takes the lesser id where all else is equal", () => {
    const arcs = [arc(0, 1, ask), arc(1, 3, ask), arc(0, 2, ask), arc(2, 3, ask)]
    expect(find({ units: 4, arcs, starts: [0], goal: 3, keepers: [0] })?.units).toEqual([0, 1, 3])
  })

  test("never asks again who handed the message over", () => {
    // 0 may not keep it, 1 may, but only 0 knows the way to 2
    const arcs = [arc(0, 1, hand), arc(1, 0, ask), arc(0, 2, ask)]
    expect(find({ units: 3, arcs, starts: [0], goal: 2, keepers: [1] })).toBeUndefined()
    const around = [...arcs, arc(1, 3, ask), arc(3, 4, ask), arc(4, 2, ask)]
    expect(find({ units: 5, arcs: around, starts: [0], goal: 2, keepers: [1] })).toMatchObject({
      units: [0, 1, 3, 4, 2],
      keeper: 1
    })
  })

  test("gives up at once where every way would have to pass one unit twice", () => {
    const crowd = Array.from({ length: 30 }, (_, index) => index + 2)
    const among = crowd.flatMap((from) => crowd.map((to) => arc(from, to, hand)))
    // from 0 over 1 into a crowd in which only 2 may keep the message, and back over 1 to the goal
    const arcs = [arc(0, 1, hand), ...crowd.map((to) => arc(1, to, hand)), ...among, arc(2, 1, ask), arc(1, 32, ask)]
    expect(find({ units: 33, arcs, starts: [0], goal: 32, keepers: [2] })).toBeUndefined()
  })

  /** Every walk that visits no unit twice, each kept wherever it may be, by the order of what counts. */
  const byEnumeration = (draft: Draft) => {
    const quest = questOf(draft)
    const weights = weightsFor(draft.units)
    const permits = (from: number, to: number, bit: number) =>
      draft.arcs.some((one) => one.from === from && one.to === to && (one.permits & bit) !== 0)
    const found: { units: readonly number[]; keeper: number; cost: number }[] = []
    const extend = (units: readonly number[], keeper: number | undefined, cost: number): void => {
      const last = units.at(-1) ?? -1
      if (last === draft.goal) {
        if (keeper === undefined && quest.ends.hand) found.push({ units, keeper: units.length - 1, cost })
        if (keeper !== undefined && quest.ends.ask) found.push({ units, keeper, cost: cost + weights.ask })
        return
      }
      for (let next = 0; next < draft.units; next++) {
        if (units.includes(next)) continue
        const between =
          next === draft.goal ? 0 : (quest.isOutside[next] ?? 0) * weights.outside + (quest.isAgency[next] ?? 0)
        const after = cost + weights.arc + between
        if (keeper === undefined && permits(last, next, permit.hand))
          extend([...units, next], undefined, after + weights.keeper)
        if ((keeper !== undefined || quest.mayKeep[last] === 1) && permits(last, next, permit.ask))
          extend([...units, next], keeper ?? units.length - 1, after)
      }
    }
    for (const start of draft.starts) extend([start], undefined, 0)
    return found.sort((a, b) => a.cost - b.cost || (a.units.join() < b.units.join() ? -1 : 1))[0]
  }

  const drafts: fc.Arbitrary<Draft> = fc.integer({ min: 2, max: 7 }).chain((units) => {
    const unit = fc.nat({ max: units - 1 })
    const set = (maxLength: number) => fc.uniqueArray(unit, { maxLength }).map((list) => list.sort((a, b) => a - b))
    const drawn = fc.record({
      units: fc.constant(units),
      arcs: fc.array(fc.record({ from: unit, to: unit, permits: fc.constantFrom(hand, hand, ask) }), {
        maxLength: 3 * units,
        size: "max"
      }),
      starts: fc.uniqueArray(unit, { minLength: 1, maxLength: 2 }).map((list) => list.sort((a, b) => a - b)),
      goal: unit,
      keepers: set(2),
      outside: set(2),
      agencies: set(2),
      ends: fc.constantFrom({ hand: true, ask: true }, { hand: false, ask: true }, { hand: true, ask: false })
    })
    // where nobody may keep it from the start, the least walk may pass a unit twice
    return fc.oneof(
      drawn,
      drawn.map((draft) => ({ ...draft, keepers: draft.keepers.filter((one) => !draft.starts.includes(one)) }))
    )
  })

  test("is the least of all walks that visit no unit twice", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(find(draft)).toEqual(byEnumeration(draft))
      }),
      { numRuns: 3000 }
    )
  })
})

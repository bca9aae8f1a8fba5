import { type Checked, orThrow } from "@hubwright/core"
import type { PairedEstimate } from "../analysis/estimate.ts"
import { inProcess, type SharingOptions, shareOut } from "../study/executor.ts"
import type { MeasureName } from "../study/measures.ts"
import { prepareScenario, type Scenario } from "../study/scenario.ts"
import { compareMeasure } from "../study/study.ts"
import { findParameter, isWhole, type ParameterValue, todayOf } from "./parameter.ts"
import type { ParameterRange } from "./range.ts"
import { withSettings } from "./sweep.ts"

/** How break-evens are looked for. */
export interface BreakEvenOptions extends SharingOptions {
  readonly seed: number
  readonly measure: MeasureName
  /** The assumptions, each with the range in which it may lie; how many values a range has says how many are looked at. */
  readonly ranges: readonly ParameterRange[]
  /** How many replications of both scenarios each value gets; 30 unless told. */
  readonly replications?: number
  /** How sure the conclusion is to be, at each value; 0.95 unless told. */
  readonly confidence?: number
  /** How exactly a break-even is found, as a share of its range; 0.01 unless told. */
  readonly tolerance?: number
}

/** What becomes of a conclusion as one assumption is varied over its range. */
export interface BreakEven {
  readonly parameter: string
  readonly kind: ParameterValue["kind"]
  readonly today: number
  readonly from: number
  readonly to: number
  /** By how much the measure is more after the change, with the assumption at either end of its range. */
  readonly atFrom: PairedEstimate
  readonly atTo: PairedEstimate
  /**
   * The value nearest to today's at which the change makes no difference any more; absent where there is none in the range.
   * Where only whole numbers can stand, half-way between the last for which the conclusion holds and the next.
   */
  readonly breakEven?: number
  /** Until where, on the way there, the conclusion is as sure as was asked for. */
  readonly sureUntil?: number
  /** The same on either side of today's value, where the conclusion turns there, least first: it holds in between. */
  readonly turns: readonly Turn[]
  /** How far the break-even is from today, as a share of the range; infinite where there is none. */
  readonly distance: number
}

/** Where the change makes no difference any more, coming from today's value, and until where on the way the conclusion is sure. */
export interface Turn {
  readonly breakEven: number
  readonly sureUntil: number
}

/** What a change does today, and how near each assumption is to turning that round. */
export interface BreakEvens {
  readonly measure: MeasureName
  readonly confidence: number
  readonly replications: number
  /** By how much the measure is more after the change, as the model is. */
  readonly today: PairedEstimate
  /** Whether that is sure: without it there is no conclusion to turn round. */
  readonly isSure: boolean
  /** Nearest first. */
  readonly assumptions: readonly BreakEven[]
}

/** The difference that a change makes, with an assumption at a value. */
type DifferenceAt = (value: number) => Promise<PairedEstimate>

/**
 * Says of a comparison how far each assumption may be wrong before the conclusion is: one after the other is varied over
 * its range in both scenarios, all else as it is. From today's value on either side the values of the range are looked at
 * until the difference has the other sign; where exactly it turns is found by bisection, on the same messages, so that the
 * difference moves with the assumption and not by chance. That it turns at most once between two values is assumed.
 *
 * Problems are those of the scenarios, and of parameters that are not there or cannot have a value of their range.
 */
export const findBreakEvens = async (
  scenarios: { readonly before: Scenario; readonly after: Scenario },
  { seed, measure, ranges, replications = 30, confidence = 0.95, tolerance = 0.01, ...sharing }: BreakEvenOptions
): Promise<Checked<BreakEvens>> => {
  const { before, after } = scenarios
  for (const scenario of [before, after]) {
    const prepared = prepareScenario(scenario)
    if (!prepared.ok) return prepared
  }
  for (const range of ranges)
    for (const value of [range.from, range.to]) {
      const varied = withSettings(before, [{ parameter: range.parameter, value: { kind: range.kind, value } }])
      if (!varied.ok) return varied
    }
  const executor = sharing.executor ?? inProcess()
  const differ = async (one: Scenario, other: Scenario): Promise<PairedEstimate> => {
    const range = { from: 0, count: replications, seed }
    const [first, second] = orThrow(await shareOut([one, other], range, { ...sharing, executor }))
    if (first === undefined || second === undefined) throw new Error("two scenarios have two summaries")
    return compareMeasure(first, second, { measure, confidence })
  }
  const today = await differ(before, after)
  const assumptions: BreakEven[] = []
  for (const range of ranges) {
    const { parameter, kind } = range
    const at = (value: number): readonly [Scenario, Scenario] => {
      const settings = [{ parameter, value: { kind, value } }]
      return [orThrow(withSettings(before, settings)), orThrow(withSettings(after, settings))]
    }
    const known = new Map<number, PairedEstimate>()
    const differenceAt: DifferenceAt = async (value) => {
      const found = known.get(value) ?? (await differ(...at(value)))
      known.set(value, found)
      return found
    }
    const found = orThrow(findParameter(before.organization, parameter))
    const start = todayOf(before.organization, found, kind)
    const inWholes = kind === "number" && isWhole(found) && Number.isInteger(start)
    assumptions.push(await breakEvenOf({ range, start, inWholes, today, tolerance, differenceAt }))
  }
  return {
    ok: true,
    problems: [],
    value: {
      measure,
      confidence,
      replications,
      today,
      isSure: isSure(today),
      assumptions: assumptions.toSorted((a, b) => a.distance - b.distance || (a.parameter < b.parameter ? -1 : 1))
    }
  }
}

const isSure = ({ mean, halfWidth }: PairedEstimate): boolean => Math.abs(mean) > halfWidth

interface Varied {
  readonly range: ParameterRange
  readonly start: number
  /** Whether only whole numbers are looked at. */
  readonly inWholes: boolean
  readonly today: PairedEstimate
  readonly tolerance: number
  readonly differenceAt: DifferenceAt
}

const breakEvenOf = async ({ range, start, inWholes, today, tolerance, differenceAt }: Varied): Promise<BreakEven> => {
  const { parameter, kind, from, to, count } = range
  const width = inWholes ? 1 : (to - from) * tolerance
  const sign = Math.sign(today.mean)
  const holds = ({ mean }: PairedEstimate): boolean => mean * sign > 0
  const holdsSurely = (difference: PairedEstimate): boolean => holds(difference) && isSure(difference)
  const turns: Turn[] = []
  for (const end of [from, to]) {
    let good = start
    for (const value of between(start, end, { count, inWholes })) {
      if (holds(await differenceAt(value))) {
        good = value
        continue
      }
      const breakEven = await turningPoint(differenceAt, { good, bad: value, width, inWholes, holds })
      const bad = inWholes && breakEven < start ? Math.floor(breakEven) : inWholes ? Math.ceil(breakEven) : breakEven
      const sureUntil = holdsSurely(today)
        ? await turningPoint(differenceAt, { good: start, bad, width, inWholes, holds: holdsSurely })
        : start
      turns.push({ breakEven, sureUntil })
      break
    }
  }
  const [nearest] = turns.toSorted((a, b) => Math.abs(a.breakEven - start) - Math.abs(b.breakEven - start))
  return {
    parameter,
    kind,
    today: start,
    from,
    to,
    atFrom: await differenceAt(from),
    atTo: await differenceAt(to),
    ...nearest,
    turns,
    distance: nearest === undefined ? Number.POSITIVE_INFINITY : Math.abs(nearest.breakEven - start) / (to - from)
  }
}

/** Values from behind the first up to the end, evenly. */
const between = (
  start: number,
  end: number,
  { count, inWholes }: { readonly count: number; readonly inWholes: boolean }
): readonly number[] => {
  const values = Array.from({ length: count - 1 }, (_, place) => start + ((end - start) * (place + 1)) / (count - 1))
  const known = inWholes ? values.map(Math.round) : values
  return [...new Set(known)].filter((value) => value !== start)
}

interface Bracket {
  readonly good: number
  readonly bad: number
  readonly width: number
  readonly inWholes: boolean
  readonly holds: (difference: PairedEstimate) => boolean
}

/** Where something that holds at `good` and not at `bad` ceases to hold, by bisection, until they are as near as the width says. */
const turningPoint = async (
  differenceAt: DifferenceAt,
  { good, bad, width, inWholes, holds }: Bracket
): Promise<number> => {
  let near = good
  let far = bad
  while (Math.abs(far - near) > width) {
    const half = (near + far) / 2
    const middle = inWholes ? Math.floor(half) : half
    if (holds(await differenceAt(middle))) near = middle
    else far = middle
  }
  return (near + far) / 2
}

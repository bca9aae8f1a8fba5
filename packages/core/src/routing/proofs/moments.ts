import { isOpen, type OpenTime } from "../../model/open-time.ts"
import type { Calendar } from "../../model/organization.ts"
import { dayMillis, zoneClock } from "../../model/zone-clock.ts"

/** A stretch of time in milliseconds since 1970 in UTC; the end is exclusive. */
export interface Stretch {
  readonly from: number
  readonly until: number
}

/** Something that is so at some moments and not at others. */
export interface MomentTest {
  /** Equal for tests that are the same. */
  readonly key: string
  readonly holds: (at: number) => boolean
  /** The moments within a stretch at which it may change. */
  readonly turns: (stretch: Stretch) => readonly number[]
  readonly rhythm: Rhythm
}

/**
 * When a test changes.
 * - `weekly`: as the weeks go by on the clock of one zone, but for some dates (counted from 1970-01-01).
 * - `once`: at a few moments.
 * - `any`: whenever it likes.
 */
export type Rhythm =
  | {
      readonly kind: "weekly"
      readonly zone: string
      readonly offsetAt: (at: number) => number
      readonly odd: readonly number[]
    }
  | { readonly kind: "once"; readonly at: readonly number[] }
  | { readonly kind: "any" }

/** Whether a calendar is open. */
export const openTest = (calendar: Calendar, time: OpenTime): MomentTest => {
  const { zone, open, holidays, dates } = calendar
  const odd = [...new Set([...holidays, ...Object.keys(dates)])].map((date) => Date.parse(date) / dayMillis)
  return {
    key: `open ${JSON.stringify([zone, open, holidays, dates])}`,
    holds: (at) => isOpen(time, at),
    turns: ({ from, until }) => {
      const turns: number[] = []
      for (let day = time.dayOf(from); time.on(day).from < until; day++)
        for (const span of time.on(day).spans) turns.push(span.from, span.until)
      return turns
    },
    rhythm: { kind: "weekly", zone, offsetAt: time.clock.offsetMillisAt, odd: odd.sort((a, b) => a - b) }
  }
}

/** Whether a moment lies in a stretch, either end of which can be infinite. */
export const withinTest = ({ from, until }: Stretch): MomentTest => {
  const at = [from, until].filter(Number.isFinite)
  return {
    key: `within ${from} ${until}`,
    holds: (moment) => from <= moment && moment < until,
    turns: () => at,
    rhythm: { kind: "once", at }
  }
}

/** The stretch from the first to the last day of a period, by the clock of a zone; days are counted from 1970-01-01. */
export const stretchOfDays = (
  { from, until }: { readonly from: number; readonly until: number },
  zone: string
): Stretch => {
  const { firstMomentOf } = zoneClock(zone)
  return {
    from: Number.isFinite(from) ? firstMomentOf(from * dayMillis) : from,
    until: Number.isFinite(until) ? firstMomentOf((until + 1) * dayMillis) : until
  }
}

/** A moment, and which of some tests hold at it. */
export interface SampledMoment {
  readonly at: number
  readonly holds: readonly boolean[]
}

/** Moments at which tests hold in every combination that was found, each combination once. */
export interface Timeline {
  readonly moments: readonly [SampledMoment, ...SampledMoment[]]
  /** `all` where no moment of the stretch that was asked about has another combination; `some` where one might. */
  readonly covers: "all" | "some"
}

/**
 * Finds moments of a stretch at which tests hold in every combination in which they ever do.
 *
 * Where the stretch has an end, every change within it is looked at. Otherwise it falls into eras between the moments at
 * which something begins or ends for good. In an era open hours repeat from week to week by the clock of their zone, so
 * one week without odd dates shows all combinations, and each odd date is looked at besides. That is all there is as long
 * as there is one zone: the clock put forward or back skips or repeats moments of a week, and makes no new ones. Several
 * zones are looked at for each difference between their clocks in two years; other tests for a year.
 */
export const sampleMoments = (tests: readonly MomentTest[], stretch: Stretch): Timeline => {
  const rhythms = tests.map(({ rhythm }) => rhythm)
  const zones = new Set(rhythms.flatMap((rhythm) => (rhythm.kind === "weekly" ? [rhythm.zone] : [])))
  const isSteady = zones.size <= 1 && rhythms.every(({ kind }) => kind !== "any")
  const isBounded = Number.isFinite(stretch.until)
  const windows = erasOf(rhythms, stretch).flatMap((era) => (isBounded && !isSteady ? [era] : windowsOf(rhythms, era)))
  const found = new Map<string, SampledMoment>()
  for (const window of windows)
    for (const at of momentsIn(tests, window)) {
      const holds = tests.map((test) => test.holds(at))
      const key = holds.map(Number).join("")
      if (!found.has(key)) found.set(key, { at, holds })
    }
  const [first, ...others] = found.values()
  if (first === undefined) throw new Error("a stretch of time without a moment")
  return { moments: [first, ...others], covers: isSteady || isBounded ? "all" : "some" }
}

/** The Monday that questions about any time begin with. */
const plainMonday = Date.UTC(2026, 0, 5)

/** The stretches between the moments at which something begins or ends. */
const erasOf = (rhythms: readonly Rhythm[], { from, until }: Stretch): readonly Stretch[] => {
  const inner = rhythms
    .flatMap((rhythm) => (rhythm.kind === "once" ? rhythm.at : []))
    .filter((at) => at > from && at < until)
  const ends = [from, ...[...new Set(inner)].sort((a, b) => a - b), until]
  return ends.slice(1).map((end, index) => ({ from: ends[index] ?? end, until: end }))
}

/** What of an era is looked at: an ordinary week first. */
const windowsOf = (rhythms: readonly Rhythm[], era: Stretch): readonly Stretch[] => {
  const odd = rhythms.flatMap((rhythm) => (rhythm.kind === "weekly" ? rhythm.odd : [])).map(aroundDay)
  const start = startIn(era, odd)
  const isWild = rhythms.some(({ kind }) => kind === "any")
  const windows = [
    ordinaryWeek(rhythms, odd, { from: start, until: era.until }) ?? { from: start, until: era.until },
    ...(isWild ? [{ from: start, until: start + 366 * dayMillis }] : []),
    ...odd,
    ...clockWindows(rhythms, { from: start, until: Math.min(era.until, start + 2 * 366 * dayMillis) })
  ]
  return windows
    .map(({ from, until }) => ({ from: Math.max(from, era.from), until: Math.min(until, era.until) }))
    .filter(({ from, until }) => from < until)
}

/** Where to begin to look: at a plain Monday if it can be, and early enough for an ordinary week before the end. */
const startIn = ({ from, until }: Stretch, odd: readonly Stretch[]): number => {
  if (!Number.isFinite(until)) return Math.max(from, plainMonday)
  return Number.isFinite(from)
    ? from
    : Math.min(plainMonday, until - 60 * dayMillis, ...odd.map((one) => one.from - 60 * dayMillis))
}

/** A date in any zone, and the night after it. */
const aroundDay = (day: number): Stretch => ({ from: (day - 1) * dayMillis, until: (day + 3) * dayMillis })

/**
 * The first week from a Monday on, and a day more, that meets no odd date and in which no clock is put forward or back;
 * nothing where an era has none.
 */
const ordinaryWeek = (
  rhythms: readonly Rhythm[],
  odd: readonly Stretch[],
  { from, until }: Stretch
): Stretch | undefined => {
  const day = Math.ceil(from / dayMillis)
  // 1970-01-05 was a Monday
  const first = (day + ((((4 - day) % 7) + 7) % 7)) * dayMillis
  for (let start = first; start + weekAndDay <= until; start += 7 * dayMillis) {
    const end = start + weekAndDay
    const isOrdinary =
      odd.every((stretch) => stretch.until <= start || end <= stretch.from) &&
      rhythms.every((rhythm) => rhythm.kind !== "weekly" || rhythm.offsetAt(start) === rhythm.offsetAt(end))
    if (isOrdinary) return { from: start, until: end }
  }
  return undefined
}

const weekAndDay = 8 * dayMillis

/** Where there are several zones, the weeks around each moment at which their clocks come to differ in another way. */
const clockWindows = (rhythms: readonly Rhythm[], { from, until }: Stretch): readonly Stretch[] => {
  const clocks = new Map(
    rhythms.flatMap((rhythm) => (rhythm.kind === "weekly" ? [[rhythm.zone, rhythm.offsetAt] as const] : []))
  )
  if (clocks.size < 2) return []
  const windows: Stretch[] = []
  const seen = new Set<string>()
  for (let at = from; at < until; at += 7 * dayMillis) {
    const key = [...clocks.values()].map((offsetAt) => offsetAt(at)).join(" ")
    if (!seen.has(key)) windows.push({ from: at - 8 * dayMillis, until: at + 9 * dayMillis })
    seen.add(key)
  }
  return windows
}

/** The first moment of a stretch, and those at which a test may change; where one changes freely, the moments before them, too. */
const momentsIn = (tests: readonly MomentTest[], stretch: Stretch): readonly number[] => {
  const turns = tests.flatMap((test) => test.turns(stretch))
  const isWild = tests.some(({ rhythm }) => rhythm.kind === "any")
  const moments = isWild ? [...turns, ...turns.map((at) => at - 1)] : turns
  const within = moments.filter((at) => at > stretch.from && at < stretch.until)
  return [stretch.from, ...[...new Set(within)].sort((a, b) => a - b)]
}

import { Temporal } from "@js-temporal/polyfill"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { zoneClock } from "./zone-clock.ts"

const zones = [
  "UTC",
  "Europe/Berlin",
  "Europe/Dublin",
  "America/New_York",
  "America/St_Johns", // changed at a minute past midnight
  "America/Sao_Paulo", // changed at midnight
  "America/Havana",
  "Africa/Casablanca", // goes back for a month each year
  "Asia/Kathmandu",
  "Asia/Tehran",
  "Asia/Gaza",
  "Australia/Lord_Howe", // by half an hour
  "Pacific/Apia", // left out 2011-12-30
  "Pacific/Chatham",
  "Antarctica/Troll" // by two hours
]
const clocks = new Map(zones.map((zone) => [zone, zoneClock(zone)]))
const clockOf = (zone: string) => clocks.get(zone) ?? zoneClock(zone)

const zonedAt = (zone: string, at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)

const wallMillisOf = (time: Temporal.ZonedDateTime): number =>
  Temporal.PlainDateTime.from(time.toPlainDateTime()).toZonedDateTime("UTC").epochMilliseconds

const anyMoment = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2090, 0, 1) })
const nearChange = fc.record({ after: anyMoment, shift: fc.integer({ min: -7_300_000, max: 7_300_000 }) })
const anyZone = fc.constantFrom(...zones)

/** A moment within about two hours of the next change of offset. */
const momentNear = (zone: string, near: { readonly after: number; readonly shift: number }): number =>
  (zonedAt(zone, near.after).getTimeZoneTransition("next")?.epochMilliseconds ?? near.after) + near.shift

describe("offsetMillisAt", () => {
  test("is what Temporal says, for random zones and moments", () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, at) => {
        expect(clockOf(zone).offsetMillisAt(at)).toBe(zonedAt(zone, at).offsetNanoseconds / 1e6)
      }),
      { numRuns: 300 }
    )
  })

  test("is what Temporal says close to every change", () => {
    fc.assert(
      fc.property(anyZone, nearChange, (zone, near) => {
        const at = momentNear(zone, near)
        expect(clockOf(zone).offsetMillisAt(at)).toBe(zonedAt(zone, at).offsetNanoseconds / 1e6)
      }),
      { numRuns: 300 }
    )
  })

  test("changes in the very millisecond in which the clock does", () => {
    const change = Date.UTC(2026, 9, 25, 1)
    expect([change - 1, change].map(clockOf("Europe/Berlin").offsetMillisAt)).toEqual([7_200_000, 3_600_000])
  })

  test.each([
    ["-271821-04-20T00:00:00Z", 3_208_000],
    ["-000044-03-15T12:00:00Z", 3_208_000],
    ["1800-02-28T12:00:00.5Z", 3_208_000], // local mean time: 53 minutes 28 seconds
    ["+275760-09-13T00:00:00Z", 7_200_000]
  ])("knows Berlin at %s", (text, offset) => {
    expect(clockOf("Europe/Berlin").offsetMillisAt(Date.parse(text))).toBe(offset)
  })
})

describe("firstMomentOf", () => {
  /**
   * The earlier of two moments; where the clock never shows the time, the moment of the change. That is searched for by
   * halves, since `getTimeZoneTransition` of the polyfill overlooks two weeks of summer time in Gaza in 2073.
   */
  const firstByTemporal = (zone: string, wallMillis: number): number => {
    const wall = zonedAt("UTC", wallMillis).toPlainDateTime()
    const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
      wall.toZonedDateTime(zone, { disambiguation })
    )
    if (earlier === undefined || later === undefined) throw new TypeError("two times were asked for")
    if (wallMillisOf(earlier) === wallMillis) return earlier.epochMilliseconds
    let [low, high] = [earlier.epochMilliseconds, later.epochMilliseconds]
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (zonedAt(zone, middle).offsetNanoseconds === earlier.offsetNanoseconds) low = middle
      else high = middle
    }
    return high
  }

  test("is the first moment at which Temporal's clock shows the time or a later one", () => {
    fc.assert(
      fc.property(
        anyZone,
        fc.oneof(
          anyMoment.map((after) => ({ after, shift: undefined })),
          nearChange
        ),
        (zone, near) => {
          const at = near.shift === undefined ? near.after : momentNear(zone, near)
          const wallMillis = at + zonedAt(zone, at).offsetNanoseconds / 1e6
          const forwards = wallMillis + 1_800_000 // a time that may fall into the hour left out
          for (const wall of [wallMillis, forwards])
            expect(clockOf(zone).firstMomentOf(wall)).toBe(firstByTemporal(zone, wall))
        }
      ),
      { numRuns: 400 }
    )
  })

  test("keeps the order of wall times", () => {
    fc.assert(
      fc.property(anyZone, nearChange, fc.nat(200), (zone, near, minutes) => {
        const wall = momentNear(zone, near) + zonedAt(zone, near.after).offsetNanoseconds / 1e6
        const { firstMomentOf } = clockOf(zone)
        expect(firstMomentOf(wall)).toBeLessThanOrEqual(firstMomentOf(wall + minutes * 60_000))
      }),
      { numRuns: 200 }
    )
  })
})

import { orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { zoneClock } from "@hubwright/core/time"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { compileRate, expectedArrivals, type RateTable, rateCursor } from "./rate.ts"

const weekMinutes = 10_080
const start = Date.UTC(2026, 0, 5) // a Monday

const rateOf = (ofClass: string, ofDemand = "", { zone = "UTC", startMillis = start } = {}): RateTable => {
  const organization = orThrow(
    readOrganization({
      "hubwright.yaml": `
hubwright: 1
organization: { name: Acme }
departments: { care: {} }
channels: { shop: { platform: x, operators: [care] } }
demand:
  start: 2026-01-05T00:00:00Z
  classes: [{ name: letters, channel: shop, ${ofClass} }]
  ${ofDemand}
`
    })
  )
  const [letters] = organization.demand.classes
  if (letters === undefined) throw new Error("there is one class")
  return compileRate(letters, {
    organization,
    clock: zoneClock(zone),
    startMillis,
    minuteOf: (moment) => (Date.parse(moment) - startMillis) / 60_000
  })
}

/** The messages that are to be expected from one minute to another: the area under the rates. */
const expectedIn = (table: RateTable, from: number, until: number): number => {
  let messages = 0
  for (let minute = from; minute < until; ) {
    const { perMinute, untilMinute } = rateCursor(table, { minute, batch: 1, horizon: until })
    const end = Math.min(until, untilMinute)
    messages += perMinute * (end - minute)
    minute = end
  }
  return messages
}

const weekOf = (table: RateTable, week: number): number =>
  expectedIn(table, week * weekMinutes, (week + 1) * weekMinutes)

describe("demand", () => {
  test("is spread over a week by its profile, and as large as the class says", () => {
    const weight = fc.nat({ max: 9 })
    fc.assert(
      fc.property(weight, weight, fc.integer({ min: 1, max: 9 }), (morning, sunday, otherwise) => {
        const profile = `{ mon-fri: { 06-12: ${morning} }, sun: ${sunday}, otherwise: ${otherwise} }`
        const table = rateOf("perWeek: 84, profile: hours", `profiles: { hours: ${profile} }`)
        expect(weekOf(table, 0)).toBeCloseTo(84, 6)
        const [monday, noon] = [expectedIn(table, 360, 720), expectedIn(table, 720, 1080)]
        expect(monday * otherwise).toBeCloseTo(noon * morning, 6)
        expect(expectedIn(table, 6 * 1440, 7 * 1440) * otherwise).toBeCloseTo(4 * noon * sunday, 6)
      }),
      { numRuns: 20 }
    )
  })

  test("grows by whole weeks, so that a year later it is as many times as large as the class says", () => {
    const twice = rateOf("perDay: 12, growthPerYear: 1")
    const weeks = 365.25 / 7
    for (const week of [0, 1, 52, 104]) expect(weekOf(twice, week)).toBeCloseTo(84 * 2 ** (week / weeks), 6)
    expect(weekOf(rateOf("perDay: 12, growthPerYear: -0.5"), 52)).toBeCloseTo(84 * 0.5 ** (52 / weeks), 6)
    expect(weekOf(rateOf("perDay: 12"), 104)).toBeCloseTo(84, 6)
  })

  test("is multiplied in a burst, from its first minute to its last, of the classes that it is about", () => {
    const burst = (classes: string) =>
      `bursts: [{ name: fair, from: 2026-01-06, until: 2026-01-08, times: 3${classes} }]`
    const table = rateOf("perHour: 1", burst(", classes: [letters]"))
    const days = [0, 1, 2, 3].map((day) => expectedIn(table, day * 1440, (day + 1) * 1440))
    expect(days.map(Math.round)).toEqual([24, 72, 72, 24])
  })

  test.each([
    ["put back", "Europe/Berlin", Date.UTC(2026, 9, 24)],
    ["put forward", "Europe/Berlin", Date.UTC(2026, 2, 28)],
    ["put back by half an hour", "Australia/Lord_Howe", Date.UTC(2026, 3, 4)],
    ["put back at midnight", "America/Havana", Date.UTC(2026, 9, 31)]
  ])("goes by the wall clock where that is %s", (_, zone, startMillis) => {
    const hours = Array.from({ length: 24 }, (_value, hour) => {
      const [from, until] = [hour, hour + 1].map((one) => String(one).padStart(2, "0"))
      return `${from}:00-${from}:10: ${hour}, ${from}:10-${from}:40: ${30 + hour}, ${from}:40-${until}:00: ${60 + hour}`
    })
    const profiles = `profiles: { hours: { mon-sun: { ${hours.join(", ")} } } }`
    const table = rateOf("perWeek: 10080, profile: hours", profiles, { zone, startMillis })
    const wall = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "numeric", minute: "numeric" })
    const mean = 11.5 + (30 * 30 + 20 * 60) / 60
    let expected = 0
    for (let minute = 0; minute < 2 * 1440; minute += 5) {
      expect(expectedArrivals(table, minute), `${minute}`).toBeCloseTo(expected, 6)
      const [hour = 0, past = 0] = wall
        .format(startMillis + minute * 60_000)
        .split(":")
        .map(Number)
      const weight = hour + (past < 10 ? 0 : past < 40 ? 30 : 60)
      expected += (5 * weight) / mean
    }
  })
})

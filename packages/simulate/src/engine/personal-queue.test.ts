import { orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import { compileSimulation } from "../simulation.ts"
import type { LogEntry } from "./log.ts"
import { runReplication } from "./replication.ts"

const day = 1440

const logOf = (
  assign: string,
  { people, arrivals }: { readonly people: string; readonly arrivals: string }
): readonly LogEntry[] => {
  const organization = orThrow(
    readOrganization({
      "hubwright.yaml": `
hubwright: 1
organization: { name: Acme }
calendars:
  early: { zone: UTC, open: { mon-sun: "06:00-12:00" } }
  late: { zone: UTC, open: { mon-sun: "14:00-20:00" } }
departments: { care: { queue: { kind: personal, assign: ${assign} } } }
people: ${people}
channels: { help: { platform: x, operators: [care] } }
work: [{ act: answer, time: 12 min }]
demand:
  start: 2026-01-05T00:00:00Z
  profiles: { when-nobody-works: { mon-sun: { "21-24": 1, "12-13": 1 } } }
  classes: [{ name: letters, channel: help, ${arrivals} }]`
    })
  )
  const log: LogEntry[] = []
  const horizon = 21 * day
  runReplication(orThrow(compileSimulation(organization)), {
    seed: 4,
    replication: 0,
    horizon,
    from: 0,
    log: (entry) => log.push(entry)
  })
  return log
}

const begins = (log: readonly LogEntry[]) => log.filter(({ what }) => what === "begins")

test.each(["least-loaded", "round-robin"])(
  "nothing waits for somebody on holiday while others are there: %s",
  (assign) => {
    const log = logOf(assign, {
      people: `{ ana: { departments: [care], shift: early },
       ben: { departments: [care], shift: early, absences: [{ from: 2026-01-12, until: 2026-01-18 }] } }`,
      arrivals: "perHour: 0.5"
    })
    const isInHoliday = ({ minute }: LogEntry) => minute >= 7 * day && minute < 14 * day
    const arrived = log.filter((entry) => entry.what === "arrives" && entry.minute < 13 * day)
    const answered = log.filter((entry) => entry.what === "replied" && entry.minute < 14 * day)
    expect(begins(log).some((entry) => entry.by === "ben" && !isInHoliday(entry))).toBe(true)
    expect(begins(log).filter((entry) => entry.by === "ben" && isInHoliday(entry))).toEqual([])
    // all that came before the last day of the holiday had an answer by its end, but what ben had before it began
    const late = arrived.filter(({ number }) => !answered.some((one) => one.number === number))
    expect(late.every(({ minute }) => minute < 7 * day)).toBe(true)
  }
)

test.each(["least-loaded", "round-robin"])("at night work goes to those whose shift begins first: %s", (assign) => {
  const log = logOf(assign, {
    people:
      "{ ana: { departments: [care], shift: early }, cleo: { departments: [care], shift: early }, ben: { departments: [care], shift: late } }",
    arrivals: "perDay: 8, profile: when-nobody-works"
  })
  const who = (from: number, until: number) =>
    new Set(
      log
        .filter(({ what, minute }) => what === "arrives" && minute % day >= from * 60 && minute % day < until * 60)
        .flatMap(({ number }) => begins(log).flatMap((one) => (one.number === number ? [one.by] : [])))
    )
  expect(who(21, 24)).toEqual(new Set(["ana", "cleo"]))
  expect(who(12, 13)).toEqual(new Set(["ben"]))
})

import { orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import { compileSimulation } from "../simulation.ts"
import type { LogEntry } from "./log.ts"
import { runReplication } from "./replication.ts"

/** Two who begin at nine and go home at five, and do work that always takes as long. */
const logOf = (desk: {
  readonly ana: string
  readonly ben: string
  readonly time: string
  readonly perDay: number
}) => {
  const organization = orThrow(
    readOrganization({
      "hubwright.yaml": `
hubwright: 1
organization: { name: Acme }
calendars: { office: { zone: UTC, open: { mon-sun: "09:00-17:00" } } }
departments: { care: { calendar: office } }
people:
  ana: { departments: [care], atShiftEnd: ${desk.ana} }
  ben: { departments: [care], atShiftEnd: ${desk.ben} }
channels: { help: { platform: x, operators: [care] } }
work: [{ act: answer, time: ${desk.time} }]
demand: { start: 2026-01-05T00:00:00Z, classes: [{ name: letters, channel: help, perDay: ${desk.perDay} }] }`
    })
  )
  const log: LogEntry[] = []
  const simulation = orThrow(compileSimulation(organization))
  runReplication(simulation, { seed: 4, replication: 0, horizon: 14 * 1440, from: 0, log: (entry) => log.push(entry) })
  return log
}

const dayMinutes = 1440
const closing = 17 * 60
const isAtClosing = ({ minute }: LogEntry) => minute % dayMinutes === closing

test.each(["finish", "keep", "hand-back"])("what ends as the shift does is done: %s", (atShiftEnd) => {
  const log = logOf({ ana: atShiftEnd, ben: "hand-back", time: "4 h", perDay: 20 })
  const ended = (by: string) => log.filter((entry) => entry.what === "ends" && entry.by === by && isAtClosing(entry))
  expect(ended("ana").length).toBeGreaterThan(10)
  expect(ended("ben")).toHaveLength(ended("ana").length)
  expect(log.filter(({ what }) => what === "interrupted")).toEqual([])
})

test("what is handed back goes to nobody who goes home at the same minute", () => {
  const log = logOf({ ana: "hand-back", ben: "finish", time: "7 h", perDay: 1 })
  expect(log.filter((entry) => entry.what === "interrupted" && isAtClosing(entry)).length).toBeGreaterThan(1)
  expect(log.filter((entry) => entry.what === "begins" && isAtClosing(entry))).toEqual([])
})

test.each(["least-loaded", "round-robin"])(
  "nobody is given work who left, nor keeps what waits for them: %s",
  (assign) => {
    const organization = orThrow(
      readOrganization({
        "hubwright.yaml": `
hubwright: 1
organization: { name: Acme }
calendars: { office: { zone: UTC, open: { mon-sun: "09:00-17:00" } } }
departments: { care: { calendar: office, queue: { kind: personal, assign: ${assign} } } }
people: { ana: { departments: [care] }, ben: { departments: [care], left: 2026-01-12 } }
channels: { help: { platform: x, operators: [care] } }
work: [{ act: answer, time: 12 min }]
demand: { start: 2026-01-05T00:00:00Z, classes: [{ name: letters, channel: help, perHour: 1 }] }`
      })
    )
    const log: LogEntry[] = []
    const simulation = orThrow(compileSimulation(organization))
    runReplication(simulation, {
      seed: 4,
      replication: 0,
      horizon: 21 * 1440,
      from: 0,
      log: (entry) => log.push(entry)
    })
    const count = (what: LogEntry["what"]) =>
      log.filter((entry) => entry.what === what && entry.minute < 20 * 1440).length
    expect(log.some(({ by }) => by === "ben")).toBe(true)
    // those of the last night are still there
    expect(count("arrives") - count("replied")).toBeLessThan(20)
  }
)

test.each(["shared", "personal"])("what somebody kept who left is gone on with by others: %s queues", (kind) => {
  const organization = orThrow(
    readOrganization({
      "hubwright.yaml": `
hubwright: 1
organization: { name: Acme }
calendars: { office: { zone: UTC, open: { mon-sun: "09:00-17:00" } } }
departments: { care: { calendar: office, queue: { kind: ${kind} } } }
people: { ana: { departments: [care] }, ben: { departments: [care], atShiftEnd: keep, left: 2026-01-12 } }
channels: { help: { platform: x, operators: [care] } }
work: [{ act: answer, time: 9 h }]
demand: { start: 2026-01-05T00:00:00Z, classes: [{ name: letters, channel: help, perDay: 1.5 }] }`
    })
  )
  const log: LogEntry[] = []
  runReplication(orThrow(compileSimulation(organization)), {
    seed: 4,
    replication: 0,
    horizon: 28 * 1440,
    from: 0,
    log: (entry) => log.push(entry)
  })
  const began = log.filter(({ what, by }) => what === "begins" && by === "ben")
  const unended = began.filter(({ number }) => !log.some((one) => one.what === "ends" && one.number === number))
  expect(began.length).toBeGreaterThan(0)
  expect(unended).toEqual([])
  // ben had one in hand on his last day, which somebody else ended
  const endedByAna = began.filter(({ number }) =>
    log.some((one) => one.what === "ends" && one.number === number && one.by === "ana")
  )
  expect(endedByAna).toHaveLength(1)
})

import { orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import { compileSimulation } from "../simulation.ts"
import type { LogEntry } from "./log.ts"
import { runReplication } from "./replication.ts"

const day = 1440

/** Ana is on holiday in the second week; Ben, of another department, is her deputy. */
const logOf = ({ target = "1 businessDay", ben = "de" }: { readonly target?: string; readonly ben?: string }) => {
  const organization = orThrow(
    readOrganization({
      "hubwright.yaml": `
hubwright: 1
organization: { name: Acme, defaultCalendar: office }
calendars: { office: { zone: UTC, open: { mon-sun: "09:00-17:00" } } }
departments: { care: {}, sales: {} }
people:
  ana: { departments: [care], languages: [de], deputy: ben, absences: [{ from: 2026-01-12, until: 2026-01-18 }] }
  ben: { departments: [sales], languages: [${ben}] }
channels: { help: { platform: x, operators: [care] } }
targets: [{ name: soon, firstReply: ${target} }]
work: [{ act: answer, time: 12 min }]
demand: { start: 2026-01-05T00:00:00Z, classes: [{ name: letters, channel: help, perHour: 0.5, facts: { language: de } }] }`
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
  return log.filter(({ what }) => what === "begins")
}

const isInHoliday = ({ minute }: LogEntry): boolean => minute >= 7 * day && minute < 14 * day

test("somebody's deputy takes, also in another department, what they are not back for in time", () => {
  const begun = logOf({})
  const bens = begun.filter(({ by }) => by === "ben")
  expect(bens.length).toBeGreaterThan(50)
  // what came on the last day before, for which she is not back in time
  expect(bens.filter((one) => !isInHoliday(one) && one.minute < 7 * day)).toEqual([])
  // on the last day of her holiday she is back in time for what comes
  expect(bens.filter(({ minute }) => minute >= 14 * day)).toEqual([])
})

test("a deputy takes nothing for which somebody is back in time", () => {
  expect(logOf({ target: "14 days" }).filter(({ by }) => by === "ben")).toEqual([])
})

test("a deputy who does not speak the language takes nothing", () => {
  expect(logOf({ ben: "en" }).filter(({ by }) => by === "ben")).toEqual([])
})

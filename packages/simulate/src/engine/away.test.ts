import { orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import { compileSimulation } from "../simulation.ts"
import type { LogEntry } from "./log.ts"
import { runReplication } from "./replication.ts"

const day = 1440

/** Ana is on holiday in the second week; Ben, of another department, is her deputy. */
interface Desk {
  readonly target?: string
  /** What Ben speaks. */
  readonly ben?: string
  /** When he works. */
  readonly shift?: "office" | "evening"
  readonly work?: string
  readonly days?: number
}

const logOf = ({ target = "1 businessDay", ben = "de", shift = "office", work = "12 min", days = 21 }: Desk) => {
  const organization = orThrow(
    readOrganization({
      "hubwright.yaml": `
hubwright: 1
organization: { name: Acme, defaultCalendar: office }
calendars:
  office: { zone: UTC, open: { mon-sun: "09:00-17:00" } }
  evening: { zone: UTC, open: { mon-sun: "17:00-20:00" } }
departments: { care: {}, sales: {} }
people:
  ana: { departments: [care], languages: [de], deputy: ben, absences: [{ from: 2026-01-12, until: 2026-01-18 }] }
  ben: { departments: [sales], languages: [${ben}], shift: ${shift} }
channels: { help: { platform: x, operators: [care] } }
targets: [{ name: soon, firstReply: ${target} }]
work: [{ act: answer, time: ${work} }]
demand: { start: 2026-01-05T00:00:00Z, classes: [{ name: letters, channel: help, perHour: 0.5, facts: { language: de } }] }`
    })
  )
  const log: LogEntry[] = []
  const horizon = days * day
  runReplication(orThrow(compileSimulation(organization)), {
    seed: 4,
    replication: 0,
    horizon,
    from: 0,
    log: (entry) => log.push(entry)
  })
  return log
}

const begunBy = (who: string, log: readonly LogEntry[]) => log.filter(({ what, by }) => what === "begins" && by === who)

const isInHoliday = ({ minute }: LogEntry): boolean => minute >= 7 * day && minute < 14 * day

test("somebody's deputy takes, also in another department, what they are not back for in time", () => {
  const bens = begunBy("ben", logOf({}))
  expect(bens.length).toBeGreaterThan(50)
  // what came on the last day before, for which she is not back in time
  expect(bens.filter((one) => !isInHoliday(one) && one.minute < 7 * day)).toEqual([])
  // on the last day of her holiday she is back in time for what comes
  expect(bens.filter(({ minute }) => minute >= 14 * day)).toEqual([])
})

test("a deputy takes nothing for which somebody is back in time", () => {
  expect(begunBy("ben", logOf({ target: "14 days" }))).toEqual([])
})

test("a deputy who does not speak the language takes nothing", () => {
  expect(begunBy("ben", logOf({ ben: "en" }))).toEqual([])
})

test("what waits as a shift ends, and cannot wait for the next, goes to a deputy as well", () => {
  const log = logOf({ target: "8 hours", shift: "evening", work: "2 h" })
  const bens = new Set(begunBy("ben", log).map(({ number }) => number))
  const hourOf = ({ minute }: LogEntry): number => Math.floor((minute % day) / 60)
  const arrivedAtWork = log.filter(
    (one) => one.what === "arrives" && hourOf(one) >= 9 && hourOf(one) < 17 && !isInHoliday(one)
  )
  expect(arrivedAtWork.filter(({ number }) => bens.has(number)).length).toBeGreaterThan(3)
})

test("for how long is simulated changes nothing of what happens until then", () => {
  const long = logOf({ target: "1 businessDay" })
  expect(logOf({ target: "1 businessDay", days: 13 })).toEqual(long.filter(({ minute }) => minute < 13 * day))
})

import { type Organization, orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import { compileSimulation } from "../simulation.ts"
import type { LogEntry } from "./log.ts"
import { runReplication } from "./replication.ts"

interface Desk {
  /** More sections of the model. */
  readonly more?: string
  readonly queue?: string
  /** More of each person. */
  readonly ana?: string
  readonly ben?: string
  readonly boss?: string
}

const deskWith = ({ more = "", queue = "{}", ana = "", ben = "", boss = "" }: Desk): Organization =>
  orThrow(
    readOrganization({
      "hubwright.yaml": `
hubwright: 1
organization: { name: Acme }
departments: { care: { queue: ${queue} }, board: {} }
people:
  ana: { departments: [care]${ana} }
  ben: { departments: [care]${ben} }
  boss: { departments: [board]${boss} }
channels: { help: { platform: x, operators: [care] } }
work: [{ act: answer, unit: board, time: 1 min }, { act: answer, time: { exponential: { mean: 1 h } } }]
demand: { start: 2026-01-05T00:00:00Z, classes: [{ name: letters, channel: help, perHour: 1.9 }] }
${more}`
    })
  )

const logOf = (organization: Organization): readonly LogEntry[] => {
  const log: LogEntry[] = []
  const simulation = orThrow(compileSimulation(organization))
  runReplication(simulation, { seed: 4, replication: 0, horizon: 14 * 1440, from: 0, log: (entry) => log.push(entry) })
  return log
}

const escalated = "escalation: [{ unit: care, after: 90 minutes, to: boss }]"
const away = ", absences: [{ from: 2026-01-01, until: 2026-12-31 }]"

test.each(["{}", "{ kind: personal }"])(
  "whoever is never there takes nothing away from those who are: queue %s",
  (queue) => {
    const without = logOf(deskWith({ queue }))
    const withNobody = logOf(deskWith({ more: escalated, queue, boss: away }))
    const answeredIn = (log: readonly LogEntry[]) => log.filter(({ what }) => what === "replied").length
    expect(withNobody.filter(({ what }) => what === "escalates").length).toBeGreaterThan(50)
    expect(answeredIn(withNobody)).toBeGreaterThanOrEqual(answeredIn(without) - 2)
    if (queue === "{}") expect(withNobody.filter(({ what }) => what !== "escalates")).toEqual(without)
  }
)

test("whoever is free takes it the moment it is escalated, and does it in their own time", () => {
  const log = logOf(deskWith({ more: escalated }))
  const begun = log.filter(({ what, by }) => what === "begins" && by === "boss")
  expect(begun.length).toBeGreaterThan(50)
  for (const { minute, number } of begun) {
    const waits = log.find((entry) => entry.what === "waits" && entry.number === number)?.minute ?? 0
    expect(minute - waits).toBeGreaterThanOrEqual(90 - 1e-6)
    const ends = log.find((entry) => entry.what === "ends" && entry.number === number)
    expect([ends?.by, ends?.minute]).toEqual(["boss", minute + 1])
  }
})

test("what is escalated keeps its turn: of its queue nothing that joined later is begun before", () => {
  const log = logOf(deskWith({ more: escalated }))
  const order = log.flatMap(({ what, by, number }) => (what === "begins" && by !== "boss" ? [number] : []))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test("training is judged when work begins: nobody begins before it is valid, or after it ceased to be", () => {
  const log = logOf(
    deskWith({
      ana: ", training: { course: 2026-01-01 }",
      ben: ", training: { course: 2026-01-12 }",
      more: `
training: { course: { name: Course, validFor: 7 days } }
routing: { obligations: { hit: collect, rules: [{ name: taught, requires: { training: [course] } }] } }`
    })
  )
  const day = ({ minute }: LogEntry): number => Math.floor(minute / 1440)
  const daysOf = (who: string): readonly number[] => [
    ...new Set(log.flatMap((entry) => (entry.what === "begins" && entry.by === who ? [day(entry)] : [])))
  ]
  // the simulation begins on January 5: Ana may until the 7th, Ben from the 12th on
  expect(daysOf("ana")).toEqual([0, 1, 2])
  expect(daysOf("ben")).toEqual([7, 8, 9, 10, 11, 12, 13])
  const first = log.find(({ what, by }) => what === "begins" && by === "ben")
  expect(first?.minute).toBe(7 * 1440)
})

test("what is handed back as a shift ends waits anew, and is escalated when that is too long", () => {
  const office = 'calendars: { office: { zone: UTC, open: { mon-fri: "09:00-17:00" } } }'
  const person = ", shift: office, atShiftEnd: hand-back"
  const log = logOf(deskWith({ more: `${escalated}\n${office}`, ana: person, ben: person }))
  const back = log.filter(({ what }) => what === "interrupted")
  expect(back.length).toBeGreaterThan(5)
  for (const { minute, number } of back) {
    const next = log.find((entry) => entry.number === number && entry.minute > minute)
    // the boss is always there: nobody else can take it at night
    expect([next?.what, next?.minute]).toEqual(["escalates", minute + 90])
  }
})

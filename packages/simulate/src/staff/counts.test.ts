import { type Organization, orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { inProcess } from "../study/executor.ts"
import { prepareScenario, replicate, type Scenario, staffPrepared } from "../study/scenario.ts"
import type { Summary } from "../study/summary.ts"
import { countsChange } from "./counts.ts"

/** A desk with its queue, reviewers of some of its answers, and others who come in at night and take what waited long. */
const acme = (queue: string): Organization =>
  orThrow(
    readOrganization({
      "hubwright.yaml": `
hubwright: 1
organization: { name: Acme, defaultCalendar: office }
calendars:
  office: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00" } }
  night: { zone: Europe/Berlin, open: { mon-sun: ["00:00-08:00", "20:00-24:00"] } }
departments:
  desk: { queue: ${queue} }
  review: {}
roles: { reviewer: { authority: [approve] } }
people:
  ana: { departments: [desk], languages: [de, en], count: 2 }
  ben: { departments: [desk], languages: [en], slots: 2 }
  cho: { departments: [review], roles: [reviewer], hourlyCost: 50 EUR }
  dee: { departments: [desk, review], shift: night, absences: [{ from: 2026-01-07, until: 2026-01-08 }] }
channels: { help: { platform: x, operators: [desk] } }
ties: [{ kind: approves, from: review, to: desk }]
topics: { claims: {} }
routing:
  responsible: { rules: [], otherwise: { name: all, to: operator } }
  obligations: { hit: collect, rules: [{ name: four-eyes, when: { topic: claims }, approve: [review] }] }
escalation: [{ unit: desk, after: 2 hours, to: review }]
targets: [{ name: soon, firstReply: 4 openHours }]
work: [{ act: answer, time: { exponential: { mean: 30 minutes } } }]
demand:
  start: 2026-01-05T00:00:00+01:00
  classes: [{ name: letters, channel: help, perDay: 40, facts: { topic: { claims: 0.3 }, language: { de: 0.4, en: 0.6 } } }]
`
    })
  )

const span = { days: 3, warmUpDays: 1 }
const range = { from: 0, count: 2, seed: 3 }
const measured = ({ model: _model, ...summary }: Summary) => summary
const anyCounts = fc.record({ ana: fc.nat(4), ben: fc.nat(3), dee: fc.nat(2) })

describe("a scenario with other numbers of people", () => {
  test.each(["{ take: scarcest, give: specialists }", "{ kind: personal, assign: least-loaded }"])(
    "is what it is when its model says so, in a queue that is %s",
    (queue) => {
      const organization = acme(queue)
      const scenario: Scenario = { name: "today", organization, ...span }
      const prepared = orThrow(prepareScenario(scenario))
      fc.assert(
        fc.property(anyCounts, (staffing) => {
          const written = orThrow(replicate({ ...scenario, change: countsChange(staffing) }, range))
          expect(measured(orThrow(replicate({ ...scenario, staffing }, range)))).toEqual(measured(written))
          const { simulation } = orThrow(staffPrepared(prepared, staffing))
          const changed = orThrow(prepareScenario({ ...scenario, change: countsChange(staffing) }))
          expect(simulation.organization).toEqual(changed.simulation.organization)
        }),
        { numRuns: 12 }
      )
    }
  )

  test("is told apart from others, whoever runs it and whatever was run before", async () => {
    const scenario: Scenario = { name: "today", organization: acme("{}"), ...span }
    const executor = inProcess()
    const models = new Set<string>()
    for (const staffing of [undefined, { ana: 1 }, { ana: 3 }, { ana: 1, ben: 0 }]) {
      const one: Scenario = { ...scenario, ...(staffing === undefined ? {} : { staffing }) }
      const summary = orThrow(await executor.run(one, range))
      expect(summary).toEqual(orThrow(replicate(one, range)))
      models.add(summary.model)
    }
    expect(models.size).toBe(4)
  })

  test("is refused where somebody is not there, or cannot be so many", () => {
    const scenario: Scenario = { name: "today", organization: acme("{}"), ...span }
    for (const staffing of [{ eve: 1 }, { ana: -1 }, { ana: 1.5 }])
      expect([staffing, prepareScenario({ ...scenario, staffing }).ok]).toEqual([staffing, false])
  })
})

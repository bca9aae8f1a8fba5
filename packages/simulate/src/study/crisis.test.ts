import { applyChange, type Change, type Organization, orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import { crisisScenarios } from "./crisis.ts"
import { compareMeasure, estimateMeasure, runStudy } from "./study.ts"

const model = `
hubwright: 1
organization: { name: Acme, withoutPath: hold }
departments:
  press: { discipline: public-relations }
  care: { discipline: customer-service }
  product: { discipline: product }
people:
  ana: { departments: [press], count: 2 }
  ben: { departments: [care], count: 2 }
  cho: { departments: [product] }
channels:
  x: { platform: x, operators: [care] }
  news: { platform: linkedin, operators: [press] }
routing: { responsible: { hit: first, rules: [{ name: defects, when: { topic: defect }, to: product }], otherwise: { name: rest, to: operator } } }
topics: { defect: { experts: [product] } }
playbooks:
  recall: { kind: crisis, release: press, team: [press, care, product], roles: { product: says what is wrong } }
demand:
  start: 2026-01-05T00:00:00Z
  classes:
    - { name: buyers, channel: x, perDay: 20, facts: { topic: { defect: 0.7 } } }
    - { name: readers, channel: news, perDay: 5, facts: { topic: { defect: 0.2 } } }
  bursts:
    - { name: sale, from: 2026-02-01T00:00:00Z, until: 2026-02-02T00:00:00Z, times: 3 }
    - { name: fire, from: 2026-03-02T00:00:00Z, until: 2026-03-04T00:00:00Z, times: 5, situation: recall }
work: [{ act: answer, time: { exponential: { mean: 6 min } } }, { act: approve, time: 1 min }]
`
const acme: Organization = orThrow(readOrganization({ "hubwright.yaml": model }))

test("with the plan a crisis gets to those who know, one department speaks, and the same messages arrive", async () => {
  const scenarios = orThrow(crisisScenarios(acme, { warmUpDays: 2 }))
  expect(scenarios.map(({ name, days }) => [name, days])).toEqual([
    ["without-plan", 5],
    ["with-plan", 5]
  ])
  const [without, planned] = orThrow(await runStudy(scenarios, { seed: 1, replications: 6 }))
  if (without === undefined || planned === undefined) throw new Error("a scenario is missing")
  expect(planned.measures.arrived).toEqual(without.measures.arrived)
  // two days of 5 × 25 messages, and three of 25
  expect(Math.abs(estimateMeasure(without, "arrived").mean - 325)).toBeLessThan(30)
  const fewer = compareMeasure(without, planned, { measure: "share-unanswered-72h" })
  expect(fewer.mean + fewer.halfWidth).toBeLessThan(-0.3)
  expect(estimateMeasure(without, "speakers").mean).toBe(2)
  expect(without.flows.some(({ end }) => end === "forgotten")).toBe(true)
})

test("while the plan is in force nobody but its release speaks", async () => {
  const scenarios = orThrow(crisisScenarios(acme, { warmUpDays: 0 }))
  const inForce = scenarios.map((scenario) => ({ ...scenario, days: 2 }))
  const [without, planned] = orThrow(await runStudy(inForce, { seed: 1, replications: 3 }))
  if (without === undefined || planned === undefined) throw new Error("a scenario is missing")
  expect(estimateMeasure(without, "speakers").mean).toBe(2)
  expect(estimateMeasure(planned, "speakers").mean).toBe(1)
  expect(estimateMeasure(planned, "first-reply-after-minutes").mean).toBeGreaterThan(0)
})

test("a reorganization goes through the same burst, with the plan as it leaves it", async () => {
  const change: Change = { kind: "update", section: "playbooks", id: "recall", fields: { team: ["press", "care"] } }
  const scenarios = orThrow(crisisScenarios(acme, { burst: "fire", warmUpDays: 1, changes: { smaller: change } }))
  const [, planned, smaller] = orThrow(await runStudy(scenarios, { seed: 1, replications: 3 }))
  if (planned === undefined || smaller === undefined) throw new Error("a scenario is missing")
  expect(smaller.measures.arrived).toEqual(planned.measures.arrived)
  const more = compareMeasure(planned, smaller, { measure: "share-unanswered-72h" })
  expect(more.mean - more.halfWidth).toBeGreaterThan(0)
})

const noticed = { messages: 10, within: "2 hours", inNewsAfter: "1 day" } as const
const watched: Change = { kind: "update", section: "playbooks", id: "recall", fields: { noticed } }
const monitoring: Change = {
  kind: "update",
  section: "departments",
  id: "press",
  fields: { responsibilities: ["monitoring"], calendar: "office" }
}
const withOffice: Organization = orThrow(
  readOrganization({
    "hubwright.yaml": model.replace(
      "departments:",
      'calendars: { office: { zone: UTC, open: { mon-fri: "09:00-17:00" } } }\ndepartments:'
    )
  })
)

test("whoever monitors notices a crisis at work, long before it is in the news, and more is answered in time", async () => {
  const changed = orThrow(applyChange(withOffice, { kind: "sequence", changes: [watched, monitoring] }))
  const scenarios = orThrow(crisisScenarios(changed, { warmUpDays: 2 }))
  expect(scenarios.map(({ name }) => name)).toEqual(["without-plan", "unmonitored", "with-plan"])
  const [without, late, soon] = orThrow(await runStudy(scenarios, { seed: 1, replications: 6 }))
  if (without === undefined || late === undefined || soon === undefined) throw new Error("a scenario is missing")
  // the burst begins on a Monday at midnight: loud soon, noticed when press comes at nine
  expect(soon.measures["crisis-noticed-minutes"]).toEqual([540, 540, 540, 540, 540, 540])
  expect(estimateMeasure(late, "crisis-noticed-minutes").mean).toBe(1440)
  expect(without.measures["crisis-noticed-minutes"]).toEqual([null, null, null, null, null, null])
  const fewer = compareMeasure(late, soon, { measure: "share-unanswered-72h" })
  expect(fewer.mean + fewer.halfWidth).toBeLessThan(0)
})

test("of messages of a log all that arrive while the crisis lasts are heard", async () => {
  const changed = orThrow(applyChange(withOffice, { kind: "sequence", changes: [watched, monitoring] }))
  const { demand } = changed
  const ofReaders = demand.bursts.map((burst) => ({ ...burst, classes: ["readers"] }))
  const organization: Organization = { ...changed, demand: { ...demand, bursts: ofReaders } }
  const log = Array.from({ length: 12 }, (_, minute) => ({
    at: `2026-03-02T10:${String(minute).padStart(2, "0")}:00Z`,
    message: { channel: "x" }
  }))
  const scenario = { name: "logged", organization, log, start: "2026-03-02T00:00:00Z", days: 1 }
  const [summary] = orThrow(await runStudy([scenario], { seed: 1, replications: 1 }))
  // ten within two hours, as the playbook says: the tenth comes nine minutes after ten
  expect(summary?.measures["crisis-noticed-minutes"]).toEqual([609])
})

test("nobody notices what is not loud enough, and where nobody monitors there is nothing to compare", async () => {
  const quiet: Change = {
    kind: "update",
    section: "playbooks",
    id: "recall",
    fields: { noticed: { ...noticed, messages: 500 } }
  }
  const changed = orThrow(applyChange(withOffice, { kind: "sequence", changes: [quiet, monitoring] }))
  const [, , soon] = orThrow(await runStudy(orThrow(crisisScenarios(changed)), { seed: 1, replications: 2 }))
  expect(soon?.measures["crisis-noticed-minutes"]).toEqual([1440, 1440])
  const deaf = orThrow(applyChange(acme, watched))
  expect(orThrow(crisisScenarios(deaf)).map(({ name }) => name)).toEqual(["without-plan", "with-plan"])
})

test("a burst without a crisis, and one that does not exist, are problems", () => {
  expect(crisisScenarios(acme, { burst: "sale" })).toMatchObject({
    ok: false,
    problems: [{ code: "HW1004", help: "what does is `fire`" }]
  })
  expect(crisisScenarios({ ...acme, demand: { ...acme.demand, bursts: [] } })).toMatchObject({
    problems: [{ message: "no burst of the demand brings a crisis playbook into force" }]
  })
})

import { type Organization, orThrow, topologies } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import type { ReplicationExecutor } from "./executor.ts"
import { prepareScenario, type ReplicationRange, replicate, replicatePrepared, type Scenario } from "./scenario.ts"
import { compareMeasure, estimateMeasure, runStudy } from "./study.ts"
import { mergeSummaries, typicalResponses } from "./summary.ts"
import { topologiesLeftOut, topologyScenarios } from "./topologies.ts"

const model = `
hubwright: 1
organization: { name: Acme, withoutPath: ask-cold, defaultCalendar: office }
calendars: { office: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00" } } }
departments:
  hub: { discipline: social-media }
  care: { discipline: customer-service }
  press: { discipline: public-relations }
  marketing: { discipline: marketing }
topics: { refund: { experts: [care] } }
people:
  ana: { departments: [marketing], hourlyCost: 30 EUR }
  ben: { departments: [care], count: 2 }
  cho: { departments: [press] }
  dee: { departments: [hub] }
channels:
  shop: { platform: x, operators: [marketing], language: en }
  news: { platform: linkedin, operators: [press], language: en }
ties: [{ kind: coordinates, between: [marketing, press] }]
routing: { responsible: { hit: first, rules: [{ name: refunds, when: { topic: refund }, to: care }], otherwise: { name: rest, to: operator } } }
targets: [{ name: soon, firstReply: 4 openHours }]
demand:
  start: 2026-01-05T00:00:00+01:00
  classes:
    - { name: buyers, channel: shop, perDay: 30, facts: { topic: { refund: 0.6 } }, patience: { exponential: { mean: 2 days } } }
    - { name: readers, channel: news, perDay: 8 }
`
const acme: Organization = orThrow(readOrganization({ "hubwright.yaml": model }))
const scenario: Scenario = { name: "today", organization: acme, days: 7, warmUpDays: 1 }
const range: ReplicationRange = { from: 0, count: 12, seed: 5 }

test("pieces put together are the whole, to the last bit", () => {
  const whole = orThrow(replicate(scenario, range))
  const prepared = orThrow(prepareScenario(scenario))
  const pieces = [
    orThrow(replicate(scenario, { from: 8, count: 4, seed: 5 })),
    replicatePrepared(prepared, { from: 0, count: 3, seed: 5 }),
    replicatePrepared(prepared, { from: 3, count: 5, seed: 5 })
  ]
  expect(mergeSummaries(pieces)).toEqual(whole)
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole)
})

test("summaries of other seeds, or with a gap between them, are not put together", () => {
  const first = orThrow(replicate(scenario, { from: 0, count: 1, seed: 1 }))
  expect(() => mergeSummaries([first, orThrow(replicate(scenario, { from: 1, count: 1, seed: 2 }))])).toThrow("seeds")
  expect(() => mergeSummaries([first, orThrow(replicate(scenario, { from: 2, count: 1, seed: 1 }))])).toThrow("follow")
  expect(() => replicate(scenario, { from: 0, count: 1, seed: -1 })).toThrow("-1 is no seed")
})

test("who runs the replications, and in which order they end, changes nothing", async () => {
  const alone = orThrow(await runStudy([scenario], { seed: 5, replications: 12 }))
  const lastFirst: ReplicationExecutor = {
    parallel: 3,
    run: async (one, wanted) => {
      for (let turn = 0; turn < 20 - wanted.from; turn++) await Promise.resolve()
      return replicate(one, wanted)
    }
  }
  expect(orThrow(await runStudy([scenario], { seed: 5, replications: 12, executor: lastFirst }))).toEqual(alone)
})

test("every message is counted in one end, and in one flow", () => {
  const { measures, flows } = orThrow(replicate(scenario, range))
  const ends = ["replied", "settled", "abandoned", "forgotten", "refused", "unfinished"]
  for (let index = 0; index < range.count; index++) {
    const arrived = measures.arrived?.[index]
    expect(ends.reduce((sum, end) => sum + (measures[end]?.[index] ?? 0), 0)).toBe(arrived)
    expect(flows.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0)).toBe(arrived)
  }
})

test("a study goes on until it is as precise as was asked, and stops where it may not", async () => {
  const told: number[] = []
  const options = {
    seed: 5,
    precision: 0.02,
    watched: ["share-unanswered-72h"],
    replications: 200,
    onProgress: (done: number) => told.push(done)
  } as const
  const [summary] = orThrow(await runStudy([scenario], options))
  if (summary === undefined) throw new Error("there is no summary")
  const { mean, halfWidth, replications } = estimateMeasure(summary, "share-unanswered-72h")
  expect(halfWidth).toBeLessThanOrEqual(0.02 * mean)
  expect(replications).toBeGreaterThan(10)
  expect(told.at(-1)).toBe(replications)
  await expect(runStudy([scenario], { seed: 5, signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow(
    "enough"
  )
})

test("problems of the model are told in place of numbers", async () => {
  const silent = { ...acme, demand: { ...acme.demand, classes: [] } }
  expect(await runStudy([{ ...scenario, organization: silent }], { seed: 1 })).toMatchObject({
    ok: false,
    problems: [{ code: "HW1001" }]
  })
})

test("a tie that was missing answers more messages, and nearly the same ones arrive in every shape", async () => {
  const scenarios = topologyScenarios(acme, { days: 14, at: "2026-01-05" })
  expect(scenarios.map(({ name }) => name)).toContain("hub-and-spoke")
  const [today, ...shapes] = orThrow(await runStudy(scenarios, { seed: 3, replications: 8 }))
  if (today === undefined) throw new Error("there is no summary")
  for (const shape of shapes) expect(shape.measures.arrived).toEqual(today.measures.arrived)
  const hub = shapes.find(({ scenario: name }) => name === "hub-and-spoke")
  if (hub === undefined) throw new Error("there is no hub-and-spoke")
  const fewer = compareMeasure(today, hub, { measure: "share-unanswered-72h" })
  expect(fewer.mean + fewer.halfWidth).toBeLessThan(0)
  expect(estimateMeasure(hub, "waiting-no-tie").mean).toBe(0)
  expect(estimateMeasure(today, "waiting-no-tie").mean).toBeGreaterThan(0)
})

test("every shape is compared or left out, and left out is what today is and what cannot be made", () => {
  for (const names of ["a", "abc", "abcdefg"]) {
    const units = [...names]
    const organization = orThrow(
      readOrganization({
        "hubwright.yaml": `
hubwright: 1
organization: { name: Acme }
departments: { ${units.map((unit) => `${unit}: {}`).join(", ")} }
channels: { ${units.map((unit) => `${unit}-x: { platform: x, operators: [${unit}] }`).join(", ")} }
ties: [${units.slice(1).map((unit) => `{ kind: coordinates, between: [a, ${unit}] }`)}]
`
      })
    )
    const at = "2026-01-05"
    const compared = topologyScenarios(organization, { days: 1, at }).map(({ name }) => name)
    const leftOut = topologiesLeftOut(organization, { at })
    expect([...compared, ...leftOut.map(({ topology }) => topology)].sort()).toEqual(["today", ...topologies].sort())
    const dandelion = leftOut.find(({ topology }) => topology === "dandelion")?.sentence
    const few = units.length === 1 ? "1 takes part" : `${units.length} take part`
    expect(dandelion).toBe(units.length < 7 ? `\`dandelion\` is not compared: it takes 7 units, and ${few}` : undefined)
  }
})

test("messages that stand for all wait as long as the replies took, as many up to 72 hours as of those that had so long", () => {
  const summary = orThrow(replicate(scenario, range))
  const waits = typicalResponses(summary, 1000)
  const times = waits.filter((minutes) => minutes !== undefined)
  const unanswered = estimateMeasure(summary, "share-unanswered-72h").mean
  const soon = times.filter((minutes) => minutes <= 72 * 60)
  expect(Math.abs(soon.length / 1000 - (1 - unanswered))).toBeLessThan(0.002)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  const mean = estimateMeasure(summary, "first-response-minutes").mean
  expect(Math.abs(times.reduce((all, one) => all + one, 0) / times.length / mean - 1)).toBeLessThan(0.05)
})

test("the hours of the week add up to all that was due, and weekends show in them", () => {
  const { week, measures } = orThrow(replicate(scenario, range))
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
  const inTime = (measures["share-in-time"] ?? []).map((share) => share ?? 0)
  expect(week.due).toHaveLength(168)
  expect(total(week.inTime) / total(week.due)).toBeCloseTo(inTime.reduce((sum, one) => sum + one, 0) / inTime.length, 1)
  const [monday, saturday] = [0, 120].map(
    (from) => total(week.inTime.slice(from, from + 24)) / total(week.due.slice(from, from + 24))
  )
  expect(monday).toBeGreaterThan(saturday ?? 1)
})

test("unanswered after 72 hours are those of old enough messages that got no reply in time", () => {
  const { measures } = orThrow(replicate({ ...scenario, days: 3.5, warmUpDays: 0 }, { from: 0, count: 1, seed: 1 }))
  const share = measures["share-unanswered-72h"]?.[0] ?? -1
  expect(share).toBeGreaterThan(0)
  expect(share).toBeLessThan(1)
})

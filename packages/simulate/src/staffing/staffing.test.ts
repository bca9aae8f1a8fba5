import { applyChange, type Organization, orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { describe, expect, test } from "vitest"
import { estimateOf } from "../analysis/estimate.ts"
import { countsChange } from "../staff/counts.ts"
import type { ReplicationExecutor } from "../study/executor.ts"
import { prepareScenario, replicate, replicatePrepared, type Scenario } from "../study/scenario.ts"
import { fewestPeople } from "../theory/erlang.ts"
import { findStaffing, type Staffing, type StaffingOptions } from "./staffing.ts"
import { type Counts, countsOf, leavesNothingToNobody, peopleIn, rosterOf } from "./teams.ts"

const read = (text: string): Organization => orThrow(readOrganization({ "hubwright.yaml": text }))

/** Two shifts of one desk, and reviewers of some of its answers. */
const shifts = ({ perHour, night }: { readonly perHour: number; readonly night: number }): Organization =>
  read(`
hubwright: 1
organization: { name: Acme }
calendars:
  day: { zone: UTC, open: { mon-sun: "06:00-18:00" } }
  late: { zone: UTC, open: { mon-sun: "12:00-24:00" } }
departments: { desk: {}, review: {} }
roles: { reviewer: { authority: [approve] } }
people:
  early: { departments: [desk], shift: day, count: 3 }
  late: { departments: [desk], shift: late, count: 3 }
  checkers: { departments: [review], roles: [reviewer], count: 2 }
channels: { help: { platform: x, operators: [desk] } }
ties: [{ kind: approves, from: review, to: desk }]
topics: { claims: { } }
routing:
  responsible: { rules: [], otherwise: { name: all, to: operator } }
  obligations: { hit: collect, rules: [{ name: four-eyes, when: { topic: claims }, approve: [review] }] }
targets: [{ name: soon, firstReply: 90 minutes }]
work:
  - { act: answer, time: { exponential: { mean: 25 minutes } } }
  - { act: approve, time: { exponential: { mean: 10 minutes } } }
demand:
  start: 2026-01-05T00:00:00Z
  profiles: { waking: { mon-sun: { "00-04": ${night}, "06-22": 1 } } }
  classes: [{ name: letters, channel: help, perHour: ${perHour}, profile: waking, facts: { topic: { claims: 0.3 } } }]
`)

const span = { days: 2, warmUpDays: 0.5 }
const scenarioOf = (organization: Organization): Scenario => ({ name: "today", organization, ...span })
const found = async (scenario: Scenario, options: Partial<StaffingOptions> = {}): Promise<Staffing> =>
  orThrow(await findStaffing(scenario, { seed: 1, goal: 0.8, ...options }))

/** The share answered in time of every staffing with up to so many people, on chance of its own. */
const exhaustive = (scenario: Scenario, mostPeople: number) => {
  const prepared = orThrow(prepareScenario(scenario))
  replicatePrepared(prepared, { from: 0, count: 1, seed: 1 })
  const roster = rosterOf(prepared)
  const all = roster.teams.reduce<readonly Counts[]>(
    (counts) => counts.flatMap((some) => Array.from({ length: mostPeople + 1 }, (_, count) => [...some, count])),
    [[]]
  )
  return all
    .filter((counts) => peopleIn(counts) <= mostPeople && leavesNothingToNobody(roster, counts))
    .map((counts) => {
      const organization = orThrow(applyChange(scenario.organization, countsChange(countsOf(roster, counts))))
      const { measures } = orThrow(replicate({ ...scenario, organization }, { from: 0, count: 12, seed: 77 }))
      const shares = (measures["share-in-time"] ?? []).map((share) => share ?? Number.NaN)
      return { counts, share: estimateOf(shares, { confidence: 0.99 }) }
    })
}

describe("the fewest people", () => {
  test.each([
    { perHour: 3, night: 0 },
    { perHour: 4, night: 0.1 }
  ])("of two shifts and their reviewers are those of an exhaustive search, with $perHour an hour", async (demand) => {
    const scenario = scenarioOf(shifts(demand))
    const { kind, people, teams, isFewest, share } = await found(scenario, { replications: 640 })
    expect([kind, isFewest]).toEqual(["found", true])
    const all = exhaustive(scenario, people)
    const fewer = all.filter(({ counts }) => peopleIn(counts) < people)
    expect(fewer.length).toBeGreaterThan(10)
    expect(fewer.filter(({ share: { mean } }) => mean >= 0.8)).toEqual([])
    const own = all.find(({ counts }) => counts.every((count, place) => count === teams[place]?.people))
    expect((own?.share.mean ?? 0) + (own?.share.halfWidth ?? 0)).toBeGreaterThan(0.8)
    const apart = Math.abs((own?.share.mean ?? 0) - share.mean)
    expect(apart).toBeLessThan((own?.share.halfWidth ?? 0) + share.halfWidth)
  })

  test("of many teams are found with few replications, and nobody of them can be spared", async () => {
    const desks = Array.from({ length: 6 }, (_, place) => `desk-${place}`)
    const perHour = (place: number) => 1 + 4 * (place % 3)
    const organization = read(`
hubwright: 1
organization: { name: Acme }
departments: { ${desks.map((desk) => `${desk}: {}`).join(", ")} }
people: { ${desks.map((desk) => `${desk}-agents: { departments: [${desk}] }`).join(", ")} }
channels: { ${desks.map((desk) => `${desk}-help: { platform: x, operators: [${desk}] }`).join(", ")} }
targets: [{ name: soon, firstReply: 60 minutes }]
work: [{ act: answer, time: { exponential: { mean: 20 minutes } } }]
demand:
  start: 2026-01-05T00:00:00Z
  classes: [${desks.map((desk, place) => `{ name: ${desk}, channel: ${desk}-help, perHour: ${perHour(place)} }`).join(", ")}]
`)
    const scenario: Scenario = { name: "today", organization, days: 1, warmUpDays: 0.5 }
    const { kind, isCutShort, teams, replications, share } = await found(scenario, { goal: 0.85 })
    expect([kind, isCutShort]).toEqual(["found", false])
    expect(replications).toBeLessThan(1500)
    expect(share.mean).toBeGreaterThanOrEqual(0.85)
    const counts = Object.fromEntries(teams.map(({ id, people }) => [id, people]))
    for (const { id, people } of teams) {
      const fewer = { ...scenario, staffing: { ...counts, [id]: people - 1 } }
      const { measures } = orThrow(replicate(fewer, { from: 0, count: 30, seed: 77 }))
      const { mean, halfWidth } = estimateOf((measures["share-in-time"] ?? []).map((one) => one ?? Number.NaN))
      // at most a person too many where the search had only probability to go by
      expect([id, mean - halfWidth < 0.86]).toEqual([id, true])
    }
  })

  test("of one desk without hours are about those of Erlang, where the search begins", async () => {
    const organization = read(`
hubwright: 1
organization: { name: Acme }
departments: { desk: {} }
people: { agents: { departments: [desk], count: 2 } }
channels: { help: { platform: x, operators: [desk] } }
targets: [{ name: soon, firstReply: 40 minutes }]
work: [{ act: answer, time: 20 minutes }]
demand: { start: 2026-01-05T00:00:00Z, classes: [{ name: letters, channel: help, perHour: 30 }] }
`)
    const { teams, people, share } = await found({ name: "today", organization, days: 2, warmUpDays: 1 })
    const [agents] = teams
    expect(Math.abs((agents?.load ?? 0) - 10)).toBeLessThan(1)
    const erlang = fewestPeople({ arrivalsPerMinute: 0.5, serviceMinutes: 20, minutes: 20, share: 0.8 })
    expect(Math.abs((agents?.start ?? 0) - erlang)).toBeLessThanOrEqual(1)
    expect(Math.abs(people - erlang)).toBeLessThanOrEqual(1)
    expect(share.mean).toBeGreaterThanOrEqual(0.8)
    expect(agents?.fewer?.share.mean).toBeLessThan(share.mean)
  })

  test("do not depend on who runs the replications, and come with a change that makes them so", async () => {
    const scenario = scenarioOf(shifts({ perHour: 3, night: 0 }))
    const alone = await found(scenario)
    const threefold: ReplicationExecutor = {
      parallel: 3,
      run: async (one, range) => {
        for (let turn = 0; turn < 5 - (range.from % 5); turn++) await Promise.resolve()
        return replicate(one, range)
      }
    }
    expect(await found(scenario, { executor: threefold })).toEqual(alone)
    const { people } = orThrow(applyChange(scenario.organization, alone.change))
    for (const { id, people: count } of alone.teams) if (count > 0) expect(people[id]?.count).toBe(count)
  })

  test("are searched for among the teams that are named, and whoever else there is stays", async () => {
    const scenario = scenarioOf(shifts({ perHour: 3, night: 0 }))
    const { teams } = await found(scenario, { teams: ["checkers"] })
    expect(teams.map(({ id }) => id)).toEqual(["checkers"])
    expect(await findStaffing(scenario, { seed: 1, teams: ["chekers"] })).toMatchObject({
      ok: false,
      problems: [{ code: "HW1005" }]
    })
  })

  test("are out of reach where nobody is there when most messages are due", async () => {
    const scenario = scenarioOf(shifts({ perHour: 3, night: 60 }))
    const { kind, beyond, waits, people, share, teams } = await found(scenario, { replications: 20 })
    expect(kind).toBe("partly")
    expect(beyond.map(({ target, goal }) => [target, goal])).toEqual([
      [undefined, 0.8],
      ["soon", 0.8]
    ])
    // no more than arrive while somebody is there: what is wanting waits for the next shift
    const causes = Object.values(waits)
    expect(waits["waiting-no-shift"]).toBe(Math.max(...causes))
    expect(waits["waiting-no-shift"]).toBeGreaterThan(0.5 * causes.reduce((sum, minutes) => sum + minutes, 0))
    for (const { best, asked } of beyond) expect(best.mean).toBeLessThan(0.8 * (asked < best.mean ? 1 : 0))
    // ten times as many are no gain worth the name
    const many = orThrow(
      applyChange(
        scenario.organization,
        countsChange(Object.fromEntries(teams.map(({ id, people: count }) => [id, 10 * Math.max(1, count)])))
      )
    )
    const { measures } = orThrow(replicate({ ...scenario, organization: many }, { from: 0, count: 12, seed: 77 }))
    const reached = estimateOf((measures["share-in-time"] ?? []).map((one) => one ?? Number.NaN)).mean
    expect(reached - share.mean).toBeLessThan(0.06)
    expect(people).toBeLessThan(30)
  })

  test("are not executives, unless they are named or nobody else has work", async () => {
    const base = shifts({ perHour: 3, night: 0 })
    const { checkers } = base.people
    if (checkers === undefined) throw new Error("nobody checks")
    const led: Organization = { ...base, people: { ...base.people, checkers: { ...checkers, clevel: true } } }
    const { teams, leftOut } = await found(scenarioOf(led))
    expect([teams.map(({ id }) => id), leftOut]).toEqual([["early", "late"], ["checkers"]])
    const named = await found(scenarioOf(led), { teams: ["checkers"] })
    expect([named.teams.map(({ id }) => id), named.leftOut]).toEqual([["checkers"], []])
  })

  test("of messages that are never due are a problem", async () => {
    const organization = { ...shifts({ perHour: 3, night: 0 }), targets: [] }
    expect(await findStaffing(scenarioOf(organization), { seed: 1 })).toMatchObject({
      ok: false,
      problems: [{ code: "HW1006" }]
    })
  })
})

describe("several targets", () => {
  const organization = read(`
hubwright: 1
organization: { name: Acme }
departments: { desk: {} }
people: { agents: { departments: [desk], count: 2 } }
channels: { help: { platform: x, operators: [desk] } }
targets:
  - { name: urgent, when: { form: direct-message }, firstReply: 25 minutes }
  - { name: soon, firstReply: 3 hours }
work: [{ act: answer, time: 20 minutes }]
demand:
  start: 2026-01-05T00:00:00Z
  classes: [{ name: letters, channel: help, perHour: 12, facts: { form: { direct-message: 0.1, post: 0.9 } } }]
`)
  const scenario: Scenario = { name: "today", organization, days: 2, warmUpDays: 0.5 }

  test("are each to be met: a rare one is not made up for by the others", async () => {
    const { people, targets } = await found(scenario, { goal: 0.9 })
    expect(targets.map(({ target, verdict }) => [target, verdict])).toEqual([
      ["urgent", "meets"],
      ["soon", "meets"]
    ])
    const lenient = await found(scenario, { goal: 0.9, targets: { urgent: { goal: 0.2, confidence: 0.8 } } })
    expect(lenient.targets[0]).toMatchObject({ target: "urgent", atLeast: 0.2, confidence: 0.8 })
    expect(lenient.people).toBeLessThan(people)
  })

  test("a search ends at its most runs, and says so", async () => {
    const { kind, isCutShort, isFewest, replications } = await found(scenarioOf(shifts({ perHour: 3, night: 0 })), {
      mostRuns: 60
    })
    expect([kind, isCutShort, isFewest]).toEqual(["found", true, false])
    expect(replications).toBeLessThan(60 + 3 * 80)
  })
})

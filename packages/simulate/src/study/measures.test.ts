import { orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { describe, expect, test } from "vitest"
import { type MeasureName, measureNames } from "./measures.ts"
import { replicate } from "./scenario.ts"
import { estimateMeasure } from "./study.ts"

/** An answer takes 10 minutes, advice 30, an approval 20, and everybody works from 9 to 17. */
const office = `
hubwright: 1
organization: { name: Acme, defaultCalendar: office, withoutPath: ask-cold, search: { time: 50 min, success: 1 } }
calendars: { office: { zone: UTC, open: { mon-fri: "09:00-17:00" } } }
roles: { counsel: { authority: [approve] } }
departments: { desk: {}, care: {}, legal: {}, plant: {}, archive: {} }
people:
  dan: { departments: [desk], count: 2, hourlyCost: 30 EUR }
  cal: { departments: [care] }
  lee: { departments: [legal], roles: [counsel] }
  pat: { departments: [plant] }
  eve: { departments: [archive], absences: [{ from: 2026-01-01, until: 2026-02-01 }] }
topics: { refund: { experts: [care] }, claim: {}, recall: {}, thanks: {}, rumor: {} }
channels: { shop: { platform: x, operators: [desk] } }
ties: [{ kind: consults, from: desk, to: care }, { kind: approves, from: legal, to: desk }, { kind: hands-over, from: desk, to: archive }]
routing:
  responsible:
    hit: first
    rules:
      - { name: refunds, when: { topic: refund }, to: operator, consult: [care] }
      - { name: recalls, when: { topic: recall }, to: plant }
      - { name: rumors, when: { topic: rumor }, to: archive }
    otherwise: { name: rest, to: operator }
  obligations:
    hit: collect
    rules:
      - { name: claims, when: { topic: claim }, approve: [legal] }
      - { name: thanks, when: { topic: thanks }, reply: { public: none, private: none } }
targets: [{ name: soon, firstReply: 15 min }]
demand: { start: 2026-01-05T00:00:00Z, log: { file: log.jsonl, mode: replay } }
work:
  - { act: triage, time: { constant: 0 min } }
  - { act: consult, time: { constant: 30 min } }
  - { act: approve, time: { constant: 20 min } }
  - { act: answer, time: { constant: 10 min } }
`

/** A message of Monday, by the time of its arrival. */
type Arrival = readonly [time: string, topic?: string]

/** What is measured of a week in which these messages arrive on Monday. */
const measuring = (messages: readonly Arrival[], model = office): ((name: MeasureName) => number) => {
  const organization = orThrow(readOrganization({ "hubwright.yaml": model }))
  const log = messages.map(([time, topic]) => ({
    at: `2026-01-05T${time}:00Z`,
    message: { channel: "shop", ...(topic === undefined ? {} : { topics: [topic] }) }
  }))
  const summary = orThrow(replicate({ name: "office", organization, days: 7, log }, { from: 0, count: 2, seed: 1 }))
  return (name) => estimateMeasure(summary, name).mean ?? Number.NaN
}

/** What messages waited for, in minutes, each by its cause. */
const waitingOf = (...messages: readonly Arrival[]): unknown => {
  const measured = measuring(messages)
  const of = (name: MeasureName): number => measured(name) * messages.length
  return Object.fromEntries(
    causes.flatMap((name) => (of(`waiting-${name}`) === 0 ? [] : [[name, Number(of(`waiting-${name}`).toFixed(9))]]))
  )
}

const causes = ["minutes", "own-queue", "other-department", "approval", "no-tie", "no-shift"] as const

describe("what messages wait for", () => {
  test("is their own queue, where two people have three messages", () => {
    expect(waitingOf(["09:00"], ["09:00"], ["09:00"])).toEqual({ minutes: 10, "own-queue": 10 })
  })

  test("is another department, where one person there is asked twice", () => {
    expect(waitingOf(["09:00", "refund"], ["09:00", "refund"])).toEqual({ minutes: 30, "other-department": 30 })
  })

  test("is an approval, where one person has two to give", () => {
    expect(waitingOf(["09:00", "claim"], ["09:00", "claim"])).toEqual({ minutes: 20, approval: 20 })
  })

  test("is somebody to be found, where no tie leads to whoever is to answer", () => {
    expect(waitingOf(["09:00", "recall"])).toEqual({ minutes: 50, "no-tie": 50 })
  })

  test("is the beginning of a shift, where nobody is there who could do it", () => {
    expect(waitingOf(["08:00"])).toEqual({ minutes: 60, "no-shift": 60 })
  })

  test("is each of them for as long as it lasts", () => {
    expect(waitingOf(["08:50", "refund"], ["08:50", "refund"], ["09:00", "recall"])).toEqual({
      ...{ minutes: 20 + 30 + 50, "no-shift": 20, "other-department": 30, "no-tie": 50 }
    })
  })
})

test("whose shift is half for this work takes twice as long", () => {
  const halves = office.replace("count: 2,", "count: 2, share: 0.5,")
  expect(measuring([["09:00"]])("first-response-minutes")).toBeCloseTo(10, 9)
  expect(measuring([["09:00"]], halves)("first-response-minutes")).toBeCloseTo(20, 9)
})

test("what costs is the time that people give to it, however long a case is in hand", () => {
  const cost = (people: string) => measuring([["09:00"], ["09:00"]], office.replace("count: 2,", people))("cost")
  expect(cost("count: 2,")).toBeCloseTo(10, 9)
  expect(cost("count: 2, share: 0.5,")).toBeCloseTo(10, 9)
  expect(cost("slots: 2,")).toBeCloseTo(5, 9)
})

test("of a queue that only grows, work that began waited no longer than there was time", () => {
  const model = office.replace("count: 2, ", "").replace("constant: 10 min", "constant: 4 h")
  const organization = orThrow(readOrganization({ "hubwright.yaml": model }))
  const log = Array.from({ length: 40 }, () => ({ at: "2026-01-05T09:00:00Z", message: { channel: "shop" } }))
  const summary = orThrow(replicate({ name: "full", organization, days: 2, log }, { from: 0, count: 1, seed: 1 }))
  // one begins at once, one at 13:00, then two on the next day
  expect(summary.units.desk?.waitMinutes).toEqual([(0 + 240 + 1440 + 1680) / 4])
  expect(summary.units.desk?.waiting[0]).toBeCloseTo((39 * 4 + 38 * 20 + 37 * 4 + 36 * 11) / 48, 9)
})

test("whoever takes the newest first leaves the oldest late", () => {
  const alone = office.replace("count: 2, ", "").replace("firstReply: 15 min", "firstReply: 25 min")
  const newest = alone.replace("desk: {}", "desk: { queue: { take: newest } }")
  const arrivals: readonly Arrival[] = [["09:00"], ["09:01"], ["09:08"]]
  expect(measuring(arrivals, alone)("share-in-time")).toBe(1)
  expect(measuring(arrivals, newest)("share-in-time")).toBeCloseTo(2 / 3, 9)
})

test("what is measured of a morning is what can be worked out by hand", () => {
  // two reply at 9:10 and one at 9:20, to thanks nobody does, and whoever knows of the rumor is away
  const of = measuring([["09:00"], ["09:00"], ["09:00"], ["12:00", "thanks"], ["12:00", "rumor"]])
  const awayMinutes = 6.5 * 1440
  const expected: { readonly [Name in Exclude<MeasureName, "crisis-noticed-minutes">]: number } = {
    ...{ arrived: 5, replied: 3, settled: 1, abandoned: 0, forgotten: 0, refused: 0, unfinished: 1 },
    ...{ "calling-for-reply": 4, "share-replied": 3 / 4, "share-in-time": 2 / 4, "share-unanswered-72h": 1 / 4 },
    "first-response-minutes": 40 / 3,
    ...{ "first-response-minutes-p50": 10, "first-response-minutes-p90": 20, "first-response-minutes-p95": 20 },
    "waiting-minutes": (10 + awayMinutes) / 5,
    ...{ "waiting-own-queue": 10 / 5, "waiting-other-department": 0, "waiting-approval": 0, "waiting-no-tie": 0 },
    "waiting-no-shift": awayMinutes / 5,
    "share-waiting-on-others": awayMinutes / (10 + awayMinutes),
    "first-reply-after-minutes": 9 * 60 + 10,
    ...{ speakers: 1, hops: 1 / 5, visits: (4 + 2) / 5 },
    ...{ cost: 40 / 2, "cost-per-reply": 20 / 3 }
  }
  // quantiles are known to a bar of their histogram
  for (const name of measureNames.filter((one) => one !== "crisis-noticed-minutes"))
    expect(of(name) / (expected[name] || 1), name).toBeCloseTo(
      expected[name] === 0 ? 0 : 1,
      name.includes("-p") ? 1.7 : 9
    )
})

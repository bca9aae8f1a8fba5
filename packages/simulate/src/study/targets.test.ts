import { applyChange, type Organization, orThrow } from "@hubwright/core"
import { recommend, recommendByTargets } from "@hubwright/core/assess"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import { inProcess } from "./executor.ts"
import { compareMeasure, runStudy } from "./study.ts"
import { targetMeter } from "./targets.ts"

// two channels whose messages are for others to whom nobody is tied: who gets them looks for those for hours
const model = `
hubwright: 1
organization: { name: Acme, withoutPath: ask-cold, search: { time: 90 min, success: 0.9 }, defaultCalendar: office }
calendars: { office: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00" } } }
departments: { hub: { discipline: social-media }, care: {}, press: {}, marketing: {} }
topics: { refund: { experts: [care] }, crisis: { experts: [press] } }
people:
  ana: { departments: [marketing] }
  ben: { departments: [care], share: 0.4 }
  cho: { departments: [press] }
  dee: { departments: [hub] }
channels:
  shop: { platform: x, operators: [marketing] }
  news: { platform: linkedin, operators: [hub] }
routing:
  responsible:
    hit: first
    rules: [{ name: refunds, when: { topic: refund }, to: care }, { name: alarms, when: { topic: crisis }, to: press }]
    otherwise: { name: rest, to: operator }
targets: [{ name: soon, firstReply: 2 openHours }]
demand:
  start: 2026-01-05T00:00:00+01:00
  classes:
    - { name: buyers, channel: shop, perDay: 9, facts: { topic: refund } }
    - { name: readers, channel: news, perDay: 9, facts: { topic: crisis } }
`
const acme: Organization = orThrow(readOrganization({ "hubwright.yaml": model }))
const at = "2026-01-05"
const run = { days: 7, warmUpDays: 1, seed: 5, replications: 6 }

test("what it says of a change is what a study of both says", async () => {
  const change = { kind: "hub-and-spoke", hub: "hub" } as const
  const after = orThrow(applyChange(acme, change))
  const effect = await targetMeter(run)(acme, after)
  const span = { organization: acme, days: 7, warmUpDays: 1 }
  const [first, second] = orThrow(
    await runStudy(
      [
        { name: "today", ...span },
        { name: "hub", change, ...span }
      ],
      { seed: 5, replications: 6 }
    )
  )
  if (first === undefined || second === undefined) throw new Error("two scenarios have two summaries")
  const { mean, halfWidth } = compareMeasure(first, second, { measure: "share-in-time" })
  expect(effect).toMatchObject({ mean, halfWidth, confidence: 0.95, replications: 6 })
  expect(effect?.after).toBeGreaterThan(effect?.before ?? 1)
})

test("simulates every organization once, and nothing but the first where no message has a target", async () => {
  const { run: runAll, parallel } = inProcess()
  let runs = 0
  const executor: ReturnType<typeof inProcess> = {
    parallel,
    run: (scenario, range) => {
      runs += range.count
      return runAll(scenario, range)
    }
  }
  const after = orThrow(applyChange(acme, { kind: "hub-and-spoke", hub: "hub" }))
  const measure = targetMeter({ ...run, executor })
  expect(await measure(acme, after)).toEqual(await measure(acme, structuredClone(after)))
  expect(await measure(acme, acme)).toMatchObject({ mean: 0, halfWidth: 0 })
  expect(runs).toBe(12)
  const aimless = targetMeter({ ...run, executor })
  expect(await aimless({ ...acme, targets: [] }, { ...after, targets: [] })).toBeUndefined()
  expect(runs).toBe(18)
})

test("what is recommended by targets met is ranked otherwise than by structure alone, and keeps what it promises", async () => {
  const options = { at, mostSteps: 2 }
  const plain = recommend(acme, options)
  const measured = await recommendByTargets(acme, { ...options, measure: targetMeter(run), mostMeasured: 4 })
  const titles = (found: typeof plain): readonly string[] => found.options.map(({ title }) => title)
  expect(titles(measured).toSorted()).toEqual(titles(plain).toSorted())
  // whoever is there for two days a week is no hub for all messages, however well placed
  expect(titles(plain)[0]).toBe("a hub that helps all: Care")
  expect(titles(measured)[0]).toBe("a hub that helps all: Hub")
  const merits = measured.options.map(
    ({ gain, effortDays, targets: { mean, halfWidth } = { mean: 0, halfWidth: 0 } }) =>
      (gain + (Math.abs(mean) > halfWidth ? 100 * mean : 0)) / Math.max(0.5, effortDays)
  )
  expect(merits).toEqual(merits.toSorted((a, b) => b - a))
  const after = orThrow(applyChange(acme, measured.change))
  expect(measured.targets).toEqual(await targetMeter(run)(acme, after))
})

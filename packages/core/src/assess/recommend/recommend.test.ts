import { change, organization, parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { applyChange } from "../../change/apply.ts"
import { defineOrganization } from "../../define/define.ts"
import type { Organization } from "../../model/organization.ts"
import { orThrow } from "../../problem/problem.ts"
import { classifyTopology } from "../../topology/classify.ts"
import { assess } from "../assess.ts"
import { subjectOf } from "../subject.ts"
import { effortDays } from "./effort.ts"
import { recommend, recommendByTargets } from "./recommend.ts"
import { mayMoveMessages, standingOf } from "./standing.ts"
import type { MeasureTargets } from "./targets.ts"
import { whereShouldItSit } from "./where.ts"

const at = "2026-11-21"
const islands =
  "care: x; press: facebook; jobs: linkedin; legal; care expert complaint; press expert recall; legal expert claims"
const apart = parseNotation(islands)
const regulated: Organization = { ...apart, organization: { ...apart.organization, regimes: ["medicines-eu"] } }

describe("recommend", () => {
  test("tells of every step what it does, and that is what applying it does", () => {
    const { start, steps, end, change: all } = recommend(apart, { at })
    expect(steps.length).toBeGreaterThan(1)
    let here: Organization = apart
    let before = start
    for (const step of steps) {
      expect(step.before).toEqual(before)
      here = orThrow(applyChange(here, step.change))
      const { silo, findings } = assess(here, { at })
      expect(step.after.silo).toEqual(silo.score)
      const own = findings.filter(({ code }) => code !== "HF0603").map(({ code, about }) => `${code} ${about}`)
      expect(step.after.faults.map(({ code, about }) => `${code} ${about}`).sort()).toEqual(own.sort())
      expect(step.gain).toBeCloseTo(before.burden - step.after.burden, 9)
      before = step.after
    }
    expect(end).toEqual(before)
    expect(orThrow(applyChange(apart, all))).toEqual(here)
  })

  test("opens what cannot be reached where nobody works together", () => {
    const { start, end } = recommend(apart, { at })
    expect(start.deadEnds).toBeGreaterThan(0)
    expect(end.deadEnds).toBe(0)
    expect(end.burden).toBeLessThan(start.burden)
  })

  test("compares whole reorganizations with single remedies", () => {
    const { options } = recommend(apart, { at })
    expect(new Set(options.map(({ kind }) => kind))).toEqual(new Set(["remedy", "reorganization"]))
    const merits = options.map(({ gain, effortDays: days }) => gain / Math.max(0.5, days))
    expect(merits).toEqual([...merits].sort((a, b) => b - a))
  })

  test("never decentralizes what is regulated", () => {
    const together = parseNotation("hub -- care press jobs; care: x; press: facebook; jobs: linkedin")
    const bound = { ...together, organization: { ...together.organization, regimes: ["medicines-eu"] } }
    for (const one of [regulated, bound]) {
      const { refused, options, change: all } = recommend(one, { at })
      expect(refused).toContainEqual({ title: "every department on its own", because: "regulated" })
      expect(options.map(({ title }) => title)).not.toContain("every department on its own")
      expect(classifyTopology(orThrow(applyChange(one, all)), { at }).actual).not.toBe("decentralized")
    }
  })

  test("spends no more effort than there is, and takes as much of what belongs together as fits", () => {
    const free = recommend(apart, { at })
    const bound = recommend(apart, { at, effortLimitDays: 3 })
    expect(bound.steps.reduce((sum, { effortDays: days }) => sum + days, 0)).toBeLessThanOrEqual(3)
    expect(bound.steps.length).toBeGreaterThan(0)
    expect(bound.end.burden).toBeGreaterThanOrEqual(free.end.burden)
    expect(bound.refused.map(({ because }) => because)).toContain("effort")
    expect(recommend(apart, { at, effortLimitDays: 0 }).steps).toEqual([])
  })

  test("removes no department that is to stay, never adds to the burden, and says the same again", () => {
    fc.assert(
      fc.property(organization(), (any) => {
        const { start, steps, end, change: all } = recommend(any, { at, mostSteps: 2 })
        const after = orThrow(applyChange(any, all))
        for (const id of Object.keys(any.departments)) expect(Object.hasOwn(after.departments, id)).toBe(true)
        expect(end.burden).toBeLessThanOrEqual(start.burden)
        for (const { gain, effortDays: days } of steps) expect(gain / Math.max(0.5, days)).toBeGreaterThanOrEqual(0.1)
        expect(recommend(any, { at, mostSteps: 2 })).toEqual({
          start,
          steps,
          end,
          change: all,
          options: expect.anything(),
          refused: expect.anything()
        })
      }),
      { numRuns: 8 }
    )
  }, 60_000)
})

/** A measure by which a share of messages is answered in time, whatever chance does. */
const shareBy =
  (share: (any: Organization) => number, halfWidth = 0.001): MeasureTargets =>
  (before, after) =>
    Promise.resolve({
      before: share(before),
      after: share(after),
      mean: share(after) - share(before),
      halfWidth,
      confidence: 0.95,
      replications: 20
    })

const lessWithHub = (any: Organization): number =>
  classifyTopology(any, { at }).actual === "hub-and-spoke" ? 0.1 : 0.9

describe("recommendByTargets", () => {
  test("puts first what lets more messages be answered in time, where its structure alone puts something else", async () => {
    const plain = recommend(apart, { at })
    expect(plain.steps[0]?.change.kind).toBe("hub-and-spoke")
    const measured = await recommendByTargets(apart, { at, measure: shareBy(lessWithHub) })
    expect(measured.steps[0]?.change.kind).not.toBe("hub-and-spoke")
    expect(measured.targets).toMatchObject({ before: 0.9, after: 0.9 })
    const hub = measured.options.find(({ change: { kind } }) => kind === "hub-and-spoke")
    expect(hub?.targets).toMatchObject({ before: 0.9, after: 0.1 })
    expect(measured.steps[0]?.gain).toBe(plain.options.find(({ title }) => title === measured.steps[0]?.title)?.gain)
  })

  test("says the same as without a measure where nothing changes for messages, for sure", async () => {
    const plain = recommend(apart, { at })
    for (const measure of [shareBy(() => 0.5), shareBy(lessWithHub, 0.81)]) {
      const { targets, ...measured } = await recommendByTargets(apart, { at, measure })
      expect(targets?.before).toBeLessThanOrEqual(0.9)
      expect(measured.end).toEqual(plain.end)
      expect(measured.steps.map(({ title }) => title)).toEqual(plain.steps.map(({ title }) => title))
    }
    const silent = await recommendByTargets(apart, { at, measure: () => Promise.resolve(undefined) })
    expect(silent).toEqual(plain)
  })

  test("asks about no change that nothing can become of for messages, and of each kind about the best only", async () => {
    const asked: (readonly [Organization, Organization])[] = []
    const counting = shareBy(() => 0.5)
    const measure: MeasureTargets = (before, after) => {
      asked.push([before, after])
      return counting(before, after)
    }
    const { options, steps } = await recommendByTargets(apart, { at, measure, mostMeasured: 1, mostSteps: 1 })
    expect(steps).toHaveLength(1)
    for (const [before, after] of asked) expect(mayMoveMessages(before, after)).toBe(true)
    const measured = options.filter(({ targets }) => targets !== undefined)
    expect(measured.map(({ kind }) => kind).sort()).toEqual(["remedy", "reorganization"])
  })
})

describe("mayMoveMessages", () => {
  test.each([
    [{ kind: "add-tie", tie: "coordinates", from: "care", to: "press" }, true],
    [{ kind: "set-operators", channel: "x", operators: ["press"] }, true],
    [{ kind: "add", section: "documents", id: "tone", element: { kind: "voice-guide" } }, false],
    [{ kind: "set-credentials", channel: "x", credentials: { mfa: true } }, false]
  ] as const)("of %j is %s", (made, moves) => {
    const together = parseNotation("care: x; press: facebook")
    expect(mayMoveMessages(together, orThrow(applyChange(together, made)))).toBe(moves)
  })
})

describe("standingOf", () => {
  const subject = (any: Organization) => subjectOf(any, { at, observations: {}, smallestGroup: 5 })

  test("is the same whether or not it is known where the organization stood before", () => {
    const changed = organization().chain((any) => change(any).map((made) => ({ any, made })))
    fc.assert(
      fc.property(changed, ({ any, made }) => {
        const after = applyChange(any, made)
        fc.pre(after.ok)
        const before = { organization: any, standing: standingOf(subject(any)) }
        expect(standingOf(subject(orThrow(after)), before)).toEqual(standingOf(subject(orThrow(after))))
      }),
      { numRuns: 60 }
    )
  }, 60_000)
})

describe("effortDays", () => {
  const acme = defineOrganization({
    hubwright: 1,
    organization: { name: "Acme" },
    departments: { care: {}, press: {}, hub: {} },
    training: { basics: {} },
    people: { ana: { departments: ["care"], count: 3 } },
    channels: { x: { platform: "x", operators: ["care"] } }
  })

  test.each([
    [{ kind: "add-tie", tie: "coordinates", from: "care", to: "press" }, 2],
    [{ kind: "train", people: ["ana"], course: "basics", on: "2026-01-01" }, 3],
    [{ kind: "set-operators", channel: "x", operators: ["press"] }, 3],
    [{ kind: "hub-and-spoke", hub: "hub", units: ["care", "press"] }, 4],
    [{ kind: "add", section: "documents", id: "tone", element: { kind: "voice-guide" } }, 5],
    [{ kind: "remove-tie", tie: "coordinates", from: "care", to: "press" }, undefined]
  ] as const)("of %j is %s", (change, days) => {
    expect(effortDays(acme, change)).toBe(days)
  })
})

describe("whereShouldItSit", () => {
  const seven = parseNotation(
    "hub -- care press jobs legal safety sales; care: x; press: facebook; jobs: linkedin; legal expert claims; safety expert recall; hub lead"
  )

  test("compares places, those that leave least amiss first", () => {
    const { current, seats } = whereShouldItSit(seven, { at })
    expect(current).toBe("hub-and-spoke")
    const burdens = seats.flatMap(({ outcome }) => ("because" in outcome ? [] : [outcome.after.burden]))
    expect(burdens).toEqual([...burdens].sort((a, b) => a - b))
    expect(new Set(seats.map(({ topology }) => topology)).size).toBeGreaterThanOrEqual(4)
  })

  test("gives regulated organizations reasons to be coordinated, and rules out that they are not", () => {
    const bound = { ...seven, organization: { ...seven.organization, regimes: ["medicines-eu"] } }
    const { seats } = whereShouldItSit(bound, { at })
    const decentralized = seats.find(({ topology }) => topology === "decentralized")
    expect(decentralized).toMatchObject({
      outcome: { because: "regulated" },
      reasons: [{ code: "regulated-apart", speaks: "against" }]
    })
    for (const seat of seats.filter(({ topology }) => topology === "hub-and-spoke"))
      expect(seat.reasons.map(({ code }) => code)).toContain("regulated-coordinated")
    expect(
      whereShouldItSit(seven, { at }).seats.flatMap(({ reasons }) => reasons.map(({ code }) => code))
    ).not.toContain("regulated-coordinated")
  })

  test("answers differently for different organizations", () => {
    const best = (told: Organization) => whereShouldItSit(told, { at }).seats[0]
    const trained = defineOrganization({
      hubwright: 1,
      organization: { name: "Small" },
      departments: { shop: {}, workshop: {} },
      training: { basics: { about: ["social-media"] } },
      people: {
        ana: { departments: ["shop"], training: { basics: "2026-01-01" } },
        ben: { departments: ["workshop"], training: { basics: "2026-01-01" } }
      },
      channels: { x: { platform: "x", operators: ["shop"] } }
    })
    const reasons = whereShouldItSit(trained, { at }).seats.find(({ topology }) => topology === "holistic")?.reasons
    expect(reasons).toContainEqual({
      code: "people-able",
      speaks: "for",
      values: { share: 1 },
      sources: ["S4-19", "S0-25"]
    })
    expect(whereShouldItSit(trained, { at }).without).toEqual(["dandelion"])
    expect(best(regulated)?.topology).not.toBe("decentralized")
  })

  test("compares the departments that could lead by what they have to do with it", () => {
    const { leads } = whereShouldItSit(seven, { at })
    expect(leads[0]).toEqual({ department: "hub", leadsNow: true, channelShare: 0, tiedShare: 1, expertShare: 0 })
    expect(leads.find(({ department }) => department === "legal")?.expertShare ?? 0.5).toBe(0.5)
  })
})

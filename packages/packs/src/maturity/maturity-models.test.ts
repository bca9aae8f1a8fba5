import { defineOrganization, orThrow } from "@hubwright/core"
import { assessMaturity, planMaturity } from "@hubwright/core/assess"
import { readMaturityModel } from "@hubwright/core/read"
import { organization } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { stringify } from "yaml"
import { altimeter } from "./altimeter.ts"
import { forrester } from "./forrester.ts"
import { gartnerReading } from "./gartner-reading.ts"
import { maturityModels } from "./maturity-models.ts"

const at = "2026-11-21"
const activitiesOf = (model: (typeof maturityModels)[number]) =>
  model.dimensions.flatMap(({ practices }) => practices.flatMap(({ activities }) => activities))

describe.each(maturityModels.map((model) => [model.id, model] as const))("the maturity model %s", (_, model) => {
  test("is one that could stand in a file: every name is there, every condition can hold", () => {
    expect(orThrow(readMaturityModel({ "model.yaml": stringify(model) }))).toEqual(model)
  })

  test("has an activity at every level, save at the lowest, which may ask for nothing", () => {
    const levels = new Set(activitiesOf(model).map(({ level }) => level))
    for (const { id } of model.levels.slice(1)) expect(levels, id).toContain(id)
  })

  test("waits with no activity for one of a higher level", () => {
    const place = new Map(model.levels.map(({ id }, index) => [id, index]))
    const levelOf = new Map(activitiesOf(model).map(({ id, level }) => [id, place.get(level) ?? -1]))
    for (const { id, dependsOn } of activitiesOf(model))
      for (const before of dependsOn)
        expect(levelOf.get(before), `${before} before ${id}`).toBeLessThanOrEqual(levelOf.get(id) ?? -1)
  })

  test("can answer at least half of its questions from a model alone", () => {
    const byEvidence = activitiesOf(model).filter(({ evidenceRules }) => evidenceRules.length > 0)
    expect(byEvidence.length).toBeGreaterThanOrEqual(activitiesOf(model).length / 2)
  })

  test("says where it comes from and what of it is ours", () => {
    expect(model.sources.length).toBeGreaterThan(0)
    expect(model.notice).toMatch(/ ours/u)
  })

  test("places any organization, and plans a way that leads to the next stage or is not needed", () => {
    fc.assert(
      fc.property(organization(), (any) => {
        const assessment = assessMaturity(any, model, { at })
        const { least, most, blocking } = assessment.stage
        expect(least.place).toBeLessThanOrEqual(most.place)
        const { phases } = planMaturity(model, assessment)
        const isAtTop = least.place === model.levels.length - 1
        expect(blocking.length === 0).toBe(isAtTop)
        if (!isAtTop && assessment.distance.targets === "next-stage")
          expect(phases.at(-1)?.stage.place).toBeGreaterThan(least.place)
      }),
      { numRuns: 25 }
    )
  })
})

/** An organization that has what can be shown in a model, and a hub that helps three departments. */
const grown = defineOrganization({
  hubwright: 1,
  organization: { name: "Grown", lead: "hub" },
  departments: {
    hub: { discipline: "social-media", responsibilities: ["coordination"] },
    care: { discipline: "customer-service" },
    press: { discipline: "public-relations" },
    marketing: { discipline: "marketing" }
  },
  training: { basics: { about: ["social-media"] } },
  people: {
    ana: { departments: ["care"], roles: ["care-agent"], training: { basics: "2026-01-01" } },
    ben: { departments: ["hub"], roles: ["social-media-manager"], training: { basics: "2026-01-01" } },
    cleo: { departments: ["hub"], roles: ["executive-sponsor"], clevel: true, training: { basics: "2026-01-01" } }
  },
  channels: {
    help: { platform: "x", operators: ["care"], purpose: "service" },
    news: { platform: "x", operators: ["press"], purpose: "press" },
    shop: { platform: "instagram", operators: ["marketing"], purpose: "brand" }
  },
  topics: { recall: { experts: ["press"] } },
  ties: [
    { kind: "coordinates", between: ["hub", "care"] },
    { kind: "coordinates", between: ["hub", "press"] },
    { kind: "coordinates", between: ["hub", "marketing"] }
  ],
  documents: { policy: { kind: "policy" }, tone: { kind: "voice-guide" } },
  listening: { queries: { us: { query: "grown", about: ["brand", "product", "competitor"], subscribers: ["hub"] } } },
  targets: [{ name: "fast", firstReply: "1 hour" }],
  playbooks: {
    fire: {
      kind: "crisis",
      release: "press",
      team: ["press", "care", "marketing", "hub"],
      statements: [{ language: "en", text: "We know." }]
    }
  },
  goals: { love: { measure: "score", target: 5, current: 4, discipline: "marketing" } },
  routing: {
    responsible: {
      hit: "first",
      rules: [{ name: "help", when: { intent: "complaint" }, to: "care" }],
      otherwise: { name: "rest", to: "operator" }
    }
  }
})

const yes = (model: string, activity: string, criteria: { readonly [id: string]: boolean } = {}) => ({
  model,
  activity,
  criteria,
  coverage: 1,
  source: "interview",
  at: "2026-11-01"
})

describe("an organization that has grown", () => {
  test("is formalized by Altimeter once people have said what no model shows", () => {
    const unsaid = assessMaturity(grown, altimeter, { at })
    expect(unsaid.stage).toMatchObject({ least: { level: "planning" }, most: { level: "formalized" } })
    expect(unsaid.stage.blocking.map(({ activity, because }) => `${activity} ${because}`)).toEqual([
      "accounts-listed unknown",
      "reach-known unknown"
    ])
    const answers = [
      yes("altimeter-2013", "accounts-listed", { complete: true }),
      yes("altimeter-2013", "reach-known"),
      yes("altimeter-2013", "governance-policy", { "known-to-staff": true }),
      yes("altimeter-2013", "response-measured", { measured: true })
    ]
    expect(assessMaturity(grown, altimeter, { at, answers }).stage).toMatchObject({
      least: { level: "formalized" },
      most: { level: "formalized" },
      blocking: [
        { activity: "goals-by-unit", because: "not-done" },
        { activity: "council" },
        { activity: "insights-used" },
        { activity: "outcomes-tied" }
      ]
    })
  })

  test("is coordinating by Forrester with a small victory", () => {
    expect(assessMaturity(grown, forrester, { at }).stage).toMatchObject({
      least: { level: "dormant" },
      most: { level: "scaling" }
    })
    const answers = [yes("forrester-2011", "small-victory")]
    expect(assessMaturity(grown, forrester, { at, answers }).stage).toMatchObject({ least: { level: "coordinating" } })
  })

  test("leaves the early attitudes behind by what people say of its leaders", () => {
    const answers = [
      yes("modified-gartner", "risks-seen"),
      yes("modified-gartner", "replies"),
      yes("modified-gartner", "no-longer-sold", { budget: true, accepted: true })
    ]
    expect(assessMaturity(grown, gartnerReading, { at, answers }).stage).toMatchObject({
      least: { level: "formulating" },
      blocking: [{ activity: "talents", because: "not-done" }]
    })
  })
})

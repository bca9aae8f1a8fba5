import { organization, parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { checkMaturityModel } from "../../check/maturity-model.ts"
import { defineOrganization } from "../../define/define.ts"
import { orThrow } from "../../problem/problem.ts"
import { readOrganization } from "../../read/read.ts"
import { findingRules } from "../findings/rules.ts"
import { example } from "../maturity/example-models.ts"
import type { Readiness } from "./check.ts"
import { crisisReadiness, groupHeadDuties, groupHeadMeans, hubDuties, teamReadiness } from "./duties.ts"
import { pillars } from "./pillars.ts"
import { strategyOf } from "./strategy.ts"

const at = "2026-11-21"

/** An organization with all that the documents ask of a group. */
const complete = {
  hubwright: 1,
  organization: { name: "Complete", serves: ["b2c"], lead: "hub" },
  departments: {
    hub: {
      discipline: "social-media",
      responsibilities: [
        "coordination",
        "exchange-of-learning",
        "understanding-what-works",
        "rapid-response",
        "monitoring"
      ]
    },
    care: { discipline: "customer-service" },
    press: { discipline: "public-relations" },
    investors: { discipline: "investor-relations" },
    people: { discipline: "human-resources" }
  },
  training: { basics: { about: ["social-media"] }, service: { about: ["customer-service"] } },
  people: {
    head: { departments: ["hub"], roles: ["group-head"], deputy: "second", training: { basics: "2026-01-01" } },
    second: { departments: ["hub"], roles: ["social-media-manager"], training: { basics: "2026-01-01" } },
    ana: {
      departments: ["care"],
      roles: ["care-agent"],
      count: 2,
      training: { basics: "2026-01-01", service: "2026-01-01" }
    },
    ben: { departments: ["press"], roles: ["press-officer"], training: { basics: "2026-01-01" } },
    cleo: { departments: ["investors"], roles: ["analyst"], training: { basics: "2026-01-01" } },
    dan: { departments: ["people"], roles: ["moderator"], training: { basics: "2026-01-01" } }
  },
  channels: {
    help: {
      platform: "x",
      operators: ["care"],
      accountable: "care",
      custodian: "head",
      credentials: { shared: false }
    },
    news: {
      platform: "x",
      operators: ["press"],
      accountable: "press",
      credentials: { shared: false, storage: "vault" }
    }
  },
  topics: { recall: { experts: ["press"] } },
  ties: [
    { kind: "coordinates", between: ["hub", "care"] },
    { kind: "coordinates", between: ["hub", "press"] },
    { kind: "coordinates", between: ["hub", "investors"] },
    { kind: "coordinates", between: ["hub", "people"] }
  ],
  documents: {
    rules: { kind: "policy", author: "head" },
    tone: { kind: "voice-guide" },
    list: { kind: "dos-and-donts" }
  },
  listening: {
    queries: {
      us: { query: "complete", about: ["product", "service", "brand", "staff"], subscribers: ["press", "investors"] },
      alarm: { query: "fire", about: ["crisis"], subscribers: ["people"] }
    }
  },
  insights: { slow: { name: "Too slow", at: "2026-01-01", changed: "Opened on Sundays" } },
  goals: { love: { measure: "score", target: 5 } },
  campaigns: {
    spring: { objectives: ["love"], audience: "all", content: "jokes", integratedWith: ["print"], insights: ["slow"] }
  },
  targets: [{ name: "fast", firstReply: "1 hour" }],
  escalation: [{ unit: "care", after: "1 hour", to: "head" }],
  playbooks: {
    fire: {
      kind: "crisis",
      release: "press",
      team: ["hub", "care", "press", "investors", "people"],
      statements: [{ language: "en", text: "We know." }]
    }
  },
  routing: {
    responsible: {
      rules: [{ name: "help", when: { intent: "complaint" }, to: "care" }],
      otherwise: { name: "rest", to: "operator" }
    }
  }
} as const

const all = (told: ReturnType<typeof strategyOf>): readonly Readiness[] => [
  ...told.pillars,
  told.groupHead.duties,
  told.groupHead.means,
  told.hub,
  told.crisis,
  told.team
]

const missing = (told: ReturnType<typeof strategyOf>): readonly string[] =>
  all(told).flatMap(({ id, checks }) =>
    checks.flatMap((check) => (check.isMet === "yes" ? [] : [`${id}.${check.id} ${check.isMet}`]))
  )

describe("strategyOf", () => {
  test("finds nothing missing in an organization that has everything", () => {
    const told = strategyOf(defineOrganization(complete), { at })
    expect(missing(told)).toEqual([])
    expect(all(told).map(({ verdict }) => verdict)).toEqual(Array(9).fill("ready"))
    expect(told.need.isNeeded).toBe("yes")
  })

  test.each([
    [
      "a query for a crisis",
      { listening: { queries: { us: complete.listening.queries.us } } },
      ["monitoring.crisis-heard no", "monitoring.subscribers no", "crisis.heard no"]
    ],
    [
      "the crisis plan",
      { playbooks: {} },
      ["group-head.crisis unknown", "crisis.plan unknown", "crisis.roles unknown"]
    ],
    [
      "the group head's part in the crisis team",
      { playbooks: { fire: { ...complete.playbooks.fire, team: ["care", "press", "investors", "people"] } } },
      ["group-head.crisis no", "crisis.roles no"]
    ],
    [
      "the policy",
      { documents: { tone: { kind: "voice-guide" }, list: { kind: "dos-and-donts" } } },
      ["training.written no", "group-head.policy no"]
    ],
    ["the lead", { organization: { name: "Complete", serves: ["b2c"] } }, ["team.one-decider unknown"]],
    [
      "the duties of the hub",
      {
        departments: { ...complete.departments, hub: { discipline: "social-media", responsibilities: ["strategy"] } },
        people: { ...complete.people, second: { departments: ["hub"] } }
      },
      ["hub.exchange-of-learning no", "hub.rapid-response no"]
    ],
    [
      "an objective",
      { campaigns: { spring: { audience: "all" } } },
      ["campaigns.steps no", "campaigns.from-insights no"]
    ],
    [
      "a way to the expert",
      { ties: complete.ties.slice(2) },
      ["customer-care.reach no", "group-head-means.contacts no", "team.together no"]
    ]
  ])("misses %s where it is taken away, and nothing else", (_, without, expected) => {
    const files = { "hubwright.json": JSON.stringify({ ...complete, ...without }) }
    const organization = orThrow(readOrganization(files, { entry: "hubwright.json" }))
    expect(missing(strategyOf(organization, { at }))).toEqual(expected)
  })

  test("names the elements that keep something from being so", () => {
    const told = strategyOf(defineOrganization({ ...complete, ties: complete.ties.slice(1) }), { at })
    const contacts = told.groupHead.means.checks.find(({ id }) => id === "contacts")
    expect(contacts?.facts[0]?.against).toEqual([["departments", "care"]])
  })

  test("knows nothing of an organization of which nothing is said", () => {
    const told = strategyOf(parseNotation("care"), { at })
    expect(all(told).map(({ verdict }) => verdict)).not.toContain("ready")
    expect(all(told).flatMap(({ checks }) => checks.filter(({ isMet }) => isMet === "no"))).toEqual([])
  })

  test("sees no need for a strategy where one department takes part, or several in one voice for businesses", () => {
    const need = (text: string) => strategyOf(parseNotation(text), { at }).need
    expect(need("care: x facebook").isNeeded).toBe("no")
    const several = need("care: x; press: facebook")
    expect(several.isNeeded).toBe("yes")
    expect(several.reasons.filter(({ isMet }) => isMet === "yes").map(({ id }) => id)).toEqual(["several-voices"])
  })

  test("a share is the share of checks, and ready means that all are met", () => {
    fc.assert(
      fc.property(organization(), (any) => {
        for (const { verdict, share, checks } of all(strategyOf(any, { at }))) {
          const met = checks.filter(({ isMet }) => isMet === "yes").length
          expect(share.low).toBeCloseTo(met / checks.length, 12)
          expect(share.low <= share.high).toBe(true)
          expect(verdict === "ready").toBe(met === checks.length)
        }
      }),
      { numRuns: 20 }
    )
  })

  test("tests only facts that an organization has, in ways that can hold", () => {
    const criteria = [...pillars, groupHeadDuties, groupHeadMeans, hubDuties, crisisReadiness, teamReadiness].flatMap(
      (topic) => topic.criteria
    )
    const rules = criteria.map(({ when }) => ({ coverage: 1, when }))
    const [dimension] = example.dimensions
    const [practice] = dimension?.practices ?? []
    const [activity] = practice?.activities ?? []
    if (dimension === undefined || practice === undefined || activity === undefined)
      throw new Error("the example is empty")
    const model = {
      ...example,
      dimensions: [{ ...dimension, practices: [{ ...practice, activities: [{ ...activity, evidenceRules: rules }] }] }]
    }
    expect(checkMaturityModel(model)).toEqual([])
  })
})

describe("the questions of executives", () => {
  test("name kinds of finding that there are, none under two questions", () => {
    const { executive } = strategyOf(parseNotation("care"), { at })
    const codes = executive.flatMap(({ findings }) => findings)
    const known = findingRules.map(({ code }) => code)
    expect(codes.filter((code) => !known.includes(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })

  const messages = [
    { arrived: "2026-11-01T09:00:00Z", answered: "2026-11-01T10:00:00Z", by: "care", intent: "praise" },
    { arrived: "2026-11-01T09:00:00Z", by: "care", intent: "complaint" },
    { arrived: "2026-11-02T09:00:00Z", answered: "2026-11-02T09:30:00Z", by: "care", intent: "complaint" },
    { arrived: "2026-11-02T09:00:00Z", answered: "2026-11-09T09:30:00Z", by: "care" }
  ]
  const numbersIn = (questions: ReturnType<typeof strategyOf>["impacts"]) =>
    new Map(questions.flatMap(({ numbers }) => numbers.map(({ name, value }) => [name, value])))

  test("are three, and answered with numbers from what was observed", () => {
    const { executive } = strategyOf(defineOrganization(complete), { at, observations: { messages } })
    expect(executive.map(({ question }) => question)).toEqual([
      "How is our content performing?",
      "Are we responding and engaging online?",
      "What is our audience saying about us?"
    ])
    const numbers = numbersIn(executive)
    expect(numbers.get("response-rate")).toBe(3 / 4)
    expect(numbers.get("unanswered-after-72-hours")).toBe(2 / 4)
    expect(numbers.get("minutes-to-answer-median")).toBe(60)
    expect(numbers.get("praise-share")).toBeCloseTo(1 / 3, 12)
    expect(numbers.get("complaint-share")).toBeCloseTo(2 / 3, 12)
  })

  test("say what they need where nothing was measured", () => {
    const { executive, impacts } = strategyOf(parseNotation("care"), { at })
    const all = [...executive, ...impacts].flatMap(({ numbers }) => numbers)
    expect(all.filter(({ value }) => value !== undefined)).toEqual([])
    expect(all.map(({ needs }) => needs)).not.toContain("")
  })

  test("stand beside the five impacts of isolation, each with a measure of its own", () => {
    const { impacts } = strategyOf(
      defineOrganization({
        ...complete,
        publications: [
          { at: "2026-11-01", channel: "news", from: "care", topic: "recall", reach: 100, kind: "interactive" },
          { at: "2026-11-02", channel: "news", from: "press", topic: "recall", reach: 300 }
        ]
      }),
      { at, observations: { messages } }
    )
    expect(impacts.map(({ sources }) => sources)).toEqual([["S2-05"], ["S2-06"], ["S2-07"], ["S2-08"], ["S2-09"]])
    const numbers = numbersIn(impacts)
    expect(numbers.get("mean-reach")).toBe(200)
    expect(numbers.get("content-sources")).toBe(2)
    expect(numbers.get("topic-diversity")).toBe(1)
    expect(numbers.get("interactive-share")).toBe(1 / 2)
    expect(numbers.get("praise-over-complaints")).toBeCloseTo(1 / 3, 12)
    expect(numbers.get("listening-coverage")).toBeCloseTo(4 / 6, 12)
  })
})

import { organization, parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { defineOrganization } from "../../define/define.ts"
import type { Organization } from "../../model/organization.ts"
import { type Interval, sure } from "../interval.ts"
import { factReader, organizationFacts } from "./organization-facts.ts"

const at = "2026-11-21"
const valueIn = (told: Organization | string, fact: string) =>
  factReader(typeof told === "string" ? parseNotation(told) : told, at)(fact)?.value

const head = { hubwright: 1, organization: { name: "Acme" }, departments: { care: {}, press: {} } } as const

describe("facts of channels", () => {
  const four = defineOrganization({
    ...head,
    agencies: { brightline: {} },
    people: { ana: { departments: ["care"] } },
    channels: {
      a: {
        platform: "x",
        operators: ["care"],
        custodian: "ana",
        deputy: "press",
        accountable: "care",
        purpose: "service",
        credentials: { mfa: true, rotated: "2026-01-01", shared: false }
      },
      b: {
        platform: "x",
        operators: ["brightline"],
        custodian: "brightline",
        credentials: { mfa: false, rotated: "2025-01-01", personalAccount: "ana" }
      },
      c: { platform: "x", operators: ["press"] },
      d: { platform: "x", closed: "2026-01-01" }
    }
  })

  test.each([
    ["channel-count", sure(3)],
    ["channels-accountable", sure(1 / 3)],
    ["channels-operated", sure(1)],
    ["channels-operated-inside", sure(2 / 3)],
    ["channels-with-custodian", sure(2 / 3)],
    ["channels-with-deputy", sure(1 / 3)],
    ["channels-held-inside", { low: 1 / 3, high: 2 / 3 }],
    ["channels-with-second-factor", { low: 1 / 3, high: 2 / 3 }],
    ["channels-rotated", { low: 1 / 3, high: 2 / 3 }],
    ["channels-unshared", { low: 1 / 3, high: 2 / 3 }],
    ["channels-with-purpose", sure(1 / 3)],
    ["channels-under-policy", { low: 0, high: 1 }]
  ])("%s", (fact, value) => {
    expect(valueIn(four, fact)).toEqual(value)
  })

  test("name the elements that keep a share down, and those of which nothing is said", () => {
    expect(factReader(four, at)("channels-with-second-factor")).toMatchObject({
      against: [["channels", "b"]],
      open: [["channels", "c"]]
    })
  })

  test("are not known of an organization that names no custodian at all, or no channel", () => {
    expect(valueIn("care: x; press: facebook", "channels-with-custodian")).toEqual({ low: 0, high: 1 })
    expect(valueIn("care; press", "channels-with-custodian")).toBeUndefined()
  })

  test("a policy covers all channels, or those it names", () => {
    const covering = (channels?: readonly ["c"]) =>
      ({
        ...four,
        documents: {
          rules: { id: "rules", kind: "policy", jurisdictions: [], ...(channels === undefined ? {} : { channels }) }
        }
      }) as const
    expect(valueIn(covering(), "channels-under-policy")).toEqual(sure(1))
    expect(valueIn(covering(["c"]), "channels-under-policy")).toEqual(sure(1 / 3))
  })
})

describe("facts of people", () => {
  const staff = defineOrganization({
    ...head,
    departments: { care: { discipline: "customer-service" }, press: { responsibilities: ["crisis"] } },
    agencies: { brightline: {} },
    training: {
      basics: { about: ["social-media"], validFor: "365 days" },
      service: { about: ["customer-service"] }
    },
    competencies: { sense: { requiredOfExecutives: true } },
    people: {
      ana: { departments: ["care"], roles: ["care-agent"], training: { basics: "2026-06-01", service: "2026-06-01" } },
      ben: { departments: ["care"], roles: ["care-agent"], count: 2, training: { basics: "2020-06-01" } },
      cleo: { departments: ["press"], enabled: true },
      dora: { departments: ["press"], clevel: true, competencies: ["sense"] },
      eve: { departments: ["press"], clevel: true },
      finn: { departments: ["brightline"], roles: ["group-head"] },
      gus: { departments: ["care"], roles: ["group-head"], left: "2026-01-01" }
    },
    ties: [{ kind: "coordinates", between: ["care", "press"] }]
  })

  test.each([
    ["people-trained", sure(1 / 4)],
    ["everybody-trained", sure(1 / 6)],
    ["care-trained-in-both", sure(1 / 3)],
    ["people-enabled", sure(1 / 6)],
    ["units-with-social-people", sure(1)],
    ["units-with-trained-people", sure(1 / 2)],
    ["roles", ["care-agent"]],
    ["responsibilities", ["crisis", "customer-care"]],
    ["executive-sponsor", false],
    ["executives-competent", sure(1 / 2)],
    ["group-head-deputy", undefined]
  ])("%s", (fact, value) => {
    expect(valueIn(staff, fact)).toEqual(value)
  })

  test("training is not known where no courses are named", () => {
    expect(valueIn("ana in care (enabled)", "people-trained")).toEqual({ low: 0, high: 1 })
  })
})

describe("facts of structure", () => {
  test("tell the arrangement, the hub and whom it serves", () => {
    const hub = "hub -- care press; care: x; press: facebook; hr (human-resources)"
    expect(valueIn(hub, "actual-topology")).toBe("hub-and-spoke")
    expect(valueIn(hub, "hub")).toBe(true)
    expect(valueIn(hub, "units-served-by-hub")).toEqual(sure(1))
    expect(valueIn(hub, "units-tied")).toEqual(sure(1))
    expect(valueIn(hub, "departments-taking-part")).toEqual(sure(3 / 4))
    expect(valueIn("care: x; press: facebook; sales: linkedin", "hub")).toBe(false)
    expect(valueIn("care: x", "hub")).toBeUndefined()
  })

  test("tell how much of what is expected can be reached", () => {
    const lost = "care: x; press: facebook; press expert recall; care consults press"
    expect(valueIn(lost, "needs-reached")).toEqual(sure(1))
    expect(valueIn(lost.replace("; care consults press", ""), "needs-reached")).toEqual(sure(1 / 2))
    expect(valueIn("care: x", "needs-reached")).toBeUndefined()
  })

  test("tell how people keep to their unit", () => {
    expect(valueIn("ana ben in care; cleo dora in press; ana -- ben; cleo -- dora", "segregation")).toEqual(sure(1))
    expect(valueIn("ana in care; cleo in press", "segregation")).toBeUndefined()
  })

  test("follow chains of escalation to their end", () => {
    const chained = (...escalation: readonly (readonly ["care" | "press", "care" | "press" | "ana"])[]) =>
      defineOrganization({
        ...head,
        people: { ana: { departments: ["care"] } },
        escalation: escalation.map(([unit, to]) => ({ unit, to, after: "1 hour" }))
      })
    expect(valueIn(chained(["care", "press"], ["press", "ana"]), "escalations-to-person")).toEqual(sure(1))
    expect(valueIn(chained(["care", "press"]), "escalations-to-person")).toEqual(sure(0))
    expect(valueIn(chained(), "escalations-to-person")).toBeUndefined()
  })
})

describe("facts of practice", () => {
  const busy = defineOrganization({
    ...head,
    documents: {
      tone: { kind: "voice-guide", reviewBy: "2027-01-01" },
      old: { kind: "policy", reviewBy: "2020-01-01" }
    },
    playbooks: {
      fire: { kind: "crisis", release: "press", team: ["press"], statements: [{ language: "en", text: "We know." }] }
    },
    targets: [
      { name: "fast", firstReply: "1 hour" },
      { name: "settled", resolution: "1 day" }
    ],
    listening: {
      queries: {
        us: { query: "acme", about: ["brand"], subscribers: ["press"] },
        them: { query: "apex", about: ["competitor"] }
      }
    },
    goals: { love: { measure: "score", target: 5, discipline: "marketing" }, vague: {} },
    campaigns: {
      spring: { objectives: ["love"], audience: "all", content: "jokes", integratedWith: ["print"] },
      lone: {}
    },
    insights: { slow: { name: "Too slow", at: "2026-01-01", changed: "Opened on Sundays" } },
    channels: { main: { platform: "x", operators: ["care"] } },
    ties: [{ kind: "coordinates", between: ["care", "press"] }]
  })

  test.each([
    ["documents", ["voice-guide"]],
    ["documents-reviewed", sure(1 / 2)],
    ["playbooks", ["crisis"]],
    ["crisis-roles", sure(1 / 2)],
    ["response-targets", sure(1)],
    ["listening-objects", ["brand", "competitor"]],
    ["listening-stages", []],
    ["listening-subscribed", sure(1 / 2)],
    ["campaigns-complete", sure(1 / 2)],
    ["campaigns-integrated", sure(1 / 2)],
    ["campaigns-from-insights", sure(0)],
    ["goals-measured", sure(1 / 2)],
    ["goals-tracked", sure(0)],
    ["goal-disciplines", ["marketing"]],
    ["insights-acted-on", sure(1)],
    ["routing-rules", undefined],
    ["planned-publications", undefined]
  ])("%s", (fact, value) => {
    expect(valueIn(busy, fact)).toEqual(value)
  })
})

const isInterval = (value: unknown): value is Interval => typeof value === "object" && value !== null && "low" in value

describe("every fact", () => {
  test("has a value that its declaration admits, whatever the organization", () => {
    fc.assert(
      fc.property(organization(), (any) => {
        const read = factReader(any, at)
        for (const [name, { declaration }] of organizationFacts) {
          const value = read(name)?.value
          if (value === undefined) continue
          if (declaration.type === "number" || declaration.type === "integer") {
            const within = isInterval(value)
              ? [declaration.min ?? 0, value.low, value.high, declaration.max ?? value.high]
              : []
            expect(within, name).toEqual([...within].sort((a, b) => a - b))
            expect(within, name).toHaveLength(4)
          } else if (declaration.type === "boolean") expect(typeof value, name).toBe("boolean")
          else if (declaration.type === "tags")
            expect(declaration.values ?? value, name).toEqual(expect.arrayContaining([value].flat()))
          else if (declaration.type === "enum") expect(declaration.values, name).toContain(value)
          else expect(typeof value, name).toBe("string")
        }
      }),
      { numRuns: 30 }
    )
  })

  test("is not known of an organization of which nothing is said, unless it is of ties and channels", () => {
    const told = [...organizationFacts.keys()].filter((name) => {
      const value = valueIn(parseNotation("care"), name)
      return value !== undefined && !(isInterval(value) && value.low === 0 && value.high === 1)
    })
    expect(told).toEqual(["regime", "departments-taking-part", "regulated"])
  })
})

import { defineOrganization, orThrow, type RuleGroup, stages } from "@hubwright/core"
import { compileRouter, type Message, route } from "@hubwright/core/routing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { stageByDiscipline } from "./stage-by-discipline.ts"

const [group] = stageByDiscipline.ruleGroups
if (group === undefined) throw new Error("the pack has a group of rules")

const router = orThrow(
  compileRouter({
    ...defineOrganization({
      hubwright: 1,
      organization: { name: "Acme" },
      departments: {
        marketing: { discipline: "marketing" },
        advertising: { discipline: "advertising" },
        press: { discipline: "public-relations" },
        sales: { discipline: "sales" },
        care: { discipline: "customer-service" },
        desk: {}
      },
      channels: { x: { platform: "x", operators: ["desk"] } }
    }),
    routing: {
      responsible: { hit: "first", rules: [group], otherwise: { name: "fallback", to: "operator" } },
      obligations: { hit: "collect", rules: [] }
    }
  })
)

const decided = (message: Omit<Message, "channel">) => route(router, { channel: "x", ...message }, { at: 0 })

describe("who answers at which stage", () => {
  test.each([
    ["S3-11", { stages: ["pre-purchase"] }, "marketing", ["advertising"]],
    ["S3-12", { stages: ["pre-purchase"], author: { kind: "journalist" } }, "press", ["marketing"]],
    ["S3-12", { stages: ["pre-purchase"], author: { kind: "influencer" } }, "press", ["marketing"]],
    ["S3-13", { stages: ["pre-purchase"], customer: "b2b", intents: ["question"] }, "sales", ["marketing"]],
    ["S3-15", { stages: ["purchase"] }, "sales", ["marketing", "advertising", "press"]],
    ["S3-16", { stages: ["purchase"], customer: "b2c" }, "sales", ["marketing", "advertising", "press"]],
    ["S3-17", { stages: ["purchase"], customer: "b2b" }, "sales", ["marketing"]],
    ["S3-18", { stages: ["purchase"], form: "review", intents: ["complaint"] }, "press", ["care"]],
    ["S3-20", { stages: ["post-purchase"], intents: ["complaint"] }, "care", ["marketing", "advertising", "press"]],
    [
      "S3-19",
      { stages: ["post-purchase"], intents: ["help"], customer: "b2b" },
      "care",
      ["marketing", "advertising", "press"]
    ],
    ["S3-22", { stages: ["post-purchase"], customer: "b2b" }, "sales", ["care"]],
    ["S3-23", { stages: ["post-purchase"], intents: ["praise"] }, "marketing", ["press", "advertising"]],
    ["a fallback", {}, "desk", []]
  ] as const)("%s: %o", (...[, message, responsible, second]) => {
    expect(decided(message)).toMatchObject({ responsible, second })
  })

  test("advertising and public relations are asked before praise is used (S3-25)", () => {
    expect(decided({ stages: ["post-purchase"], intents: ["praise"] }).obligations.consult).toEqual([
      "advertising",
      "press"
    ])
  })

  test("a message with a stage never falls through", () => {
    const message = fc.record({
      stages: fc.subarray([...stages], { minLength: 1 }),
      intents: fc.subarray(["question", "complaint", "praise", "purchase", "help", "spam"] as const),
      customer: fc.constantFrom("b2b" as const, "b2c" as const)
    })
    fc.assert(
      fc.property(message, (one) => {
        expect(decided(one).rule).not.toBe("fallback")
      })
    )
  })
})

test("every rule names the sentence it is from", () => {
  const titles = (of: RuleGroup): readonly string[] =>
    of.rules.flatMap((rule) => ("rules" in rule ? titles(rule) : [rule.title ?? ""]))
  const named = titles(group)
  expect(named.length).toBeGreaterThan(10)
  for (const title of named) expect(title).toMatch(/\(S3-\d\d.*\)$/)
})

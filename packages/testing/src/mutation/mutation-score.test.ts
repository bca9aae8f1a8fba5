import { defineOrganization } from "@hubwright/core"
import type { RuleTest } from "@hubwright/core/routing/proofs"
import { describe, expect, test } from "vitest"
import { mutationScore, survivingMutants } from "./mutation-score.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { care: {}, pr: {} },
  topics: { rash: {} },
  channels: { x: { platform: "x", operators: ["pr"] } },
  routing: {
    responsible: {
      rules: [{ name: "complaints", when: { intent: "complaint", visibility: "public" }, to: "care" }],
      otherwise: { name: "rest", to: "pr" }
    },
    obligations: { hit: "collect", rules: [{ name: "events", when: { topic: "rash" }, notify: ["pr"], priority: 9 }] }
  }
})

const at = "2026-03-02T09:00:00Z"
const complaint: RuleTest = {
  name: "complaints go to care",
  message: { channel: "x", intents: ["complaint"], visibility: "public" },
  at,
  expect: { to: "care" }
}
const privately: RuleTest = {
  name: "private complaints do not",
  message: { channel: "x", intents: ["complaint"], visibility: "private" },
  at,
  expect: { to: "pr" }
}
const praise: RuleTest = {
  name: "praise does not",
  message: { channel: "x", intents: ["praise"], visibility: "public" },
  at,
  expect: { to: "pr" }
}
const event: RuleTest = {
  name: "pr is told of events",
  message: { channel: "x", topics: ["rash"] },
  at,
  expect: { notify: ["pr"], priority: 9 }
}

const survivors = (...tests: readonly RuleTest[]) => survivingMutants(acme, tests).map(({ description }) => description)

describe("mutation score", () => {
  test("without tests every mutant survives, each shown by a message", () => {
    const score = mutationScore(acme, [])
    expect(score).toMatchObject({ mutants: 8, noticed: 0, equivalent: 0, score: 0 })
    expect(score.survivors.map(({ description }) => description)).toEqual([
      "`complaints` dropped",
      "`complaints` without its condition on `visibility`",
      "`complaints` without its condition on `intent`",
      "`complaints` with another `to`",
      "`rest` with another `to`",
      "`events` dropped",
      "`events` with another `notify`",
      "`events` with another `priority`"
    ])
    expect(score.survivors.every(({ witness }) => witness !== undefined)).toBe(true)
  })

  test("tells what tests leave open, and nothing once they do not", () => {
    expect(survivors(complaint)).toContain("`complaints` without its condition on `visibility`")
    expect(survivors(complaint, privately, event)).toEqual(["`complaints` without its condition on `intent`"])
    expect(survivors(complaint, privately, praise, event)).toEqual([])
    expect(mutationScore(acme, [complaint, privately, praise, event]).score).toBe(1)
  })

  test("its witness is a test that notices", () => {
    const [open] = survivingMutants(acme, [complaint, privately, event])
    const { message = { channel: "" }, at: moment = at } = open?.witness ?? {}
    expect(open?.differences).toEqual(["to"])
    expect(
      survivors(complaint, privately, event, { name: "its witness", message, at: moment, expect: { to: "pr" } })
    ).toEqual([])
  })

  test("its witness is on a channel where the mutant shows, or there is none", () => {
    const sent = (second: "care" | "pr") => {
      const sending = defineOrganization({
        hubwright: 1,
        organization: { name: "Acme" },
        departments: { care: {}, pr: {} },
        channels: {
          first: { platform: "x", operators: ["care"] },
          second: { platform: "x", operators: [second] }
        },
        routing: {
          responsible: {
            rules: [{ name: "complaints", when: { intent: "complaint" }, to: "operator" }],
            otherwise: { name: "rest", to: "pr" }
          }
        }
      })
      return survivingMutants(sending, []).find(({ description }) => description === "`complaints` with another `to`")
        ?.witness
    }
    expect(sent("pr")?.message.channel).toBe("second")
    expect(sent("care")).toBeUndefined()
  })

  test("the fallback of a group is changed, too", () => {
    const grouped = defineOrganization({
      hubwright: 1,
      organization: { name: "Acme" },
      departments: { care: {}, pr: {} },
      channels: { x: { platform: "x", operators: ["pr"] } },
      routing: {
        responsible: {
          rules: [
            {
              name: "asked",
              hit: "first",
              when: { intent: "question" },
              rules: [{ name: "complaints", when: { intent: "complaint" }, to: "care" }],
              otherwise: { name: "answers", to: "care" }
            }
          ],
          otherwise: { name: "rest", to: "pr" }
        }
      }
    })
    const open = survivingMutants(grouped, []).find(({ description }) => description === "`answers` with another `to`")
    expect(open?.witness?.message).toMatchObject({ intents: ["question"] })
  })

  test("mutants that change nothing do not count", () => {
    const twice = defineOrganization({
      hubwright: 1,
      organization: { name: "Acme" },
      departments: { care: {}, pr: {} },
      channels: { x: { platform: "x", operators: ["pr"] } },
      routing: {
        responsible: {
          rules: [
            { name: "complaints", when: { intent: "complaint" }, to: "care" },
            { name: "again", when: { intent: "complaint" }, to: "care" }
          ],
          otherwise: { name: "rest", to: "pr" }
        }
      }
    })
    expect(mutationScore(twice, [])).toMatchObject({ mutants: 2, equivalent: 4 })
  })

  test("another name for the same unit on the only channel is no mutant, so that every survivor has a witness", () => {
    const alone = defineOrganization({
      hubwright: 1,
      organization: { name: "Acme" },
      departments: { pr: {}, care: {} },
      channels: { x: { platform: "x", operators: ["pr"] } },
      routing: {
        responsible: {
          rules: [{ name: "complaints", when: { intent: "complaint" }, to: "care" }],
          otherwise: { name: "rest", to: "operator" }
        }
      }
    })
    const { equivalent, survivors } = mutationScore(alone, [])
    expect(equivalent).toBeGreaterThan(0)
    expect(survivors.length).toBeGreaterThan(0)
    expect(survivors.filter(({ witness }) => witness === undefined)).toEqual([])
  })

  test("tests have to pass on the rules as they are", () => {
    expect(() => mutationScore(acme, [complaint, { ...complaint, expect: { to: "pr" } }])).toThrow(
      'the test "complaints go to care" fails'
    )
  })
})

test("a witness is on a channel where somebody else answers", () => {
  const acme = defineOrganization({
    hubwright: 1,
    organization: { name: "Acme" },
    departments: { care: {}, press: {} },
    channels: { help: { platform: "x", operators: ["care"] }, news: { platform: "x", operators: ["press"] } },
    routing: {
      responsible: {
        rules: [{ name: "complaints", when: { intent: "complaint" }, to: "care" }],
        otherwise: { name: "rest", to: "operator" }
      }
    }
  })
  const dropped = survivingMutants(acme, []).find(({ description }) => description === "`complaints` dropped")
  expect(dropped?.witness?.message).toEqual({ channel: "news", intents: ["complaint"] })
})

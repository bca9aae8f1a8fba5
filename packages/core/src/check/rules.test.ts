import { describe, expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

const responsible = (rules: string) => `
departments: { care: {} }
routing: { responsible: { rules: [${rules}], otherwise: { name: others, to: operator } } }`

const obligations = (rules: string) => `
departments: { care: {} }
routing: { obligations: { rules: [${rules}] } }`

describe("a rule under responsible", () => {
  test("says who answers, at any depth", () => {
    expect(sentencesIn(responsible("{ name: a, to: care }, { name: b, rules: [{ name: c, to: operator }] }"))).toEqual(
      []
    )
    expect(
      sentencesIn(responsible("{ name: a, notify: [care] }, { name: b, rules: [{ name: c, priority: 1 }] }"))
    ).toEqual([
      "HW0351 routing.responsible.rules.0 `a` does not say who answers",
      "HW0351 routing.responsible.rules.1.rules.0 `c` does not say who answers"
    ])
  })

  test("stands in no group that collects", () => {
    expect(sentencesIn(responsible("{ name: a, hit: collect, rules: [{ name: b, to: care }] }"))).toEqual([
      "HW0350 routing.responsible.rules.0.hit `a` collects, but one department answers"
    ])
    expect(sentencesIn(obligations("{ name: a, hit: collect, rules: [{ name: b, priority: 1 }] }"))).toEqual([])
  })
})

describe("a rule under obligations", () => {
  test("does not say who answers", () => {
    const path = ["routing", "obligations", "rules", 0, "second"]
    expect(problemsIn(obligations("{ name: a, second: [care], priority: 1 }"))).toMatchObject([
      {
        code: "HW0352",
        severity: "warning",
        path,
        part: "key",
        message: "`second` of `a` has no effect",
        fixes: [{ edits: [{ path, part: "entry" }] }]
      }
    ])
    expect(sentencesIn(obligations("{ name: a, to: care }"))).toEqual([
      "HW0352 routing.obligations.rules.0.to `to` of `a` has no effect"
    ])
  })

  test.each([
    "notify: [care]",
    "within: 1 hour",
    "due: { first-reply: 1 hour }",
    "reply: { public: none }",
    "answeredBy: responsible",
    "forbid: [hide]",
    "requires: { languages: [de] }",
    "retainFor: 90 days",
    "priority: 0"
  ])("asks for something: %s", (outcome) => {
    expect(sentencesIn(obligations(`{ name: a, ${outcome} }`))).toEqual([])
  })

  test.each(["when: { stage: purchase }", "notify: []", "due: {}", "reply: {}", "requires: {}"])(
    "that asks for nothing has no effect: %s",
    (outcome) => {
      expect(sentencesIn(obligations(`{ name: a, ${outcome} }`))).toEqual([
        "HW0353 routing.obligations.rules.0 `a` has no effect: nothing follows from it"
      ])
    }
  )

  test("is not said to ask for nothing where what it asked for was malformed", () => {
    const path = ["routing", "obligations", "rules", 0]
    expect(sentencesIn(obligations("{ name: a, notify: [] }"), { omitted: [[...path, "notify", 0]] })).toEqual([])
    const writtenPath = () => ["routing", "obligations", "rules", 1]
    expect(sentencesIn(obligations("{ name: a, notify: [] }"), { omitted: [path], writtenPath })).toHaveLength(1)
  })
})

test("policies, targets and groups ask for something too", () => {
  expect(
    sentencesIn(`
policies: { rules: [{ id: p, status: law, source: { title: Act } }] }
targets: [{ name: t, when: { stage: purchase } }]
routing: { obligations: { rules: [{ name: g, rules: [] }] } }`)
  ).toEqual([
    "HW0353 routing.obligations.rules.0 `g` has no effect: nothing follows from it",
    "HW0353 policies.rules.0 `p` has no effect: nothing follows from it",
    "HW0353 targets.0 `t` has no effect: nothing follows from it"
  ])
})

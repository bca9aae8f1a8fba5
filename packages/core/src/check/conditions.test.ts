import { describe, expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

const facts = `
facts:
  vip: boolean
  tier: [gold, silver]
  labels: { type: tags, values: [urgent, legal] }
  tags: tags
  score: { type: integer, min: 0, max: 10 }
  share: number
  contract: string
topics: { safety: {}, jobs: {} }
calendars: { hq: { zone: UTC, open: { mon: "09:00-10:00" } } }
`

/** What is said of one condition, without its code and place. */
const saidOf = (when: string) =>
  problemsIn(`${facts}targets: [{ name: t, when: ${when}, firstReply: 1 hour }]`).map(({ message }) => message)

describe("a condition", () => {
  test.each([
    "{ vip: true }",
    "{ vip: { absent: true } }",
    "{ tier: gold }",
    "{ tier: [gold, silver] }",
    "{ tier: { none: [gold] } }",
    "{ labels: { any: [urgent], all: [legal], none: [] } }",
    "{ tags: [anything, at-all] }",
    "{ score: 0 }",
    "{ score: { atLeast: 10 } }",
    "{ score: { above: 3, below: 5 } }",
    "{ share: { above: 0.3, below: 0.4 } }",
    "{ share: { atLeast: 0.3, atMost: 0.3 } }",
    "{ contract: { prefix: [A, B] } }",
    "{ contract: { none: [x] } }",
    "{ at: hq, topic: { all: [safety, jobs] } }",
    "{ followers: { atLeast: 0 } }",
    "{ any: [{ vip: true }, { not: { all: [] } }] }"
  ])("that can hold is fine: %s", (when) => {
    expect(saidOf(when)).toEqual([])
  })

  test.each([
    ["{ tears: gold }", "unknown fact `tears`"],
    ["{ any: [{ not: { teir: gold } }] }", "unknown fact `teir`"],
    ["{ toString: x }", "unknown fact `toString`"],
    ["{ vip: gold }", "`vip` is true or false and cannot be `gold`"],
    ["{ vip: [gold] }", "`vip` is true or false and cannot be tested by a list"],
    ["{ tier: 5 }", "`tier` is `gold` or `silver` and cannot be `5`"],
    ["{ tier: { prefix: g } }", "`tier` is `gold` or `silver` and cannot be tested by `prefix`"],
    ["{ tier: platinum }", "`tier` is never `platinum`"],
    ["{ tier: { none: [platinum] } }", "`tier` is never `platinum`"],
    ["{ labels: { absent: true } }", "`labels` is `urgent` or `legal` and cannot be tested by `absent`"],
    ["{ labels: { all: [later] } }", "`labels` is never `later`"],
    ["{ score: high }", "`score` is a whole number and cannot be `high`"],
    ["{ score: 11 }", "`score` is never `11`"],
    ["{ score: 1.5 }", "`score` is never `1.5`"],
    ["{ share: { none: [x] } }", "`share` is a number and cannot be tested by `none`"],
    ["{ contract: true }", "`contract` is a text and cannot be `true`"],
    ["{ contract: { atLeast: 3 } }", "`contract` is a text and cannot be tested by `atLeast`"],
    ["{ tier: { topic: safety } }", "`tier` is `gold` or `silver` and cannot be tested by `topic`"]
  ])("that does not fit its fact is told so: %s", (when, message) => {
    expect(saidOf(when)).toEqual([message])
  })

  test.each([
    ["{ followers: { atLeast: 9, below: 5 } }", "`followers` can never be at least `9` and below `5`"],
    ["{ followers: { below: 0 } }", "`followers` can never be below `0`"],
    ["{ score: { above: 10 } }", "`score` can never be above `10`"],
    ["{ score: { above: 3, below: 4 } }", "`score` can never be above `3` and below `4`"],
    ["{ share: { above: 3, atMost: 3 } }", "`share` can never be above `3` and at most `3`"],
    ["{ tier: [] }", "`tier` can never be one of an empty list"],
    ["{ topic: { any: [] } }", "`topic` can never have one of an empty list"],
    ["{ topic: { all: [safety], none: [safety, jobs] } }", "`topic` can never have `safety` and not have it"],
    ["{ topic: { any: [safety], none: [safety, jobs] } }", "`topic` can never have one of what it is not to have"],
    ["{ contract: { prefix: [] } }", "`contract` can never begin with one of an empty list"],
    ["{ any: [] }", "one of no conditions can never hold"]
  ])("that can never hold is told so: %s", (when, message) => {
    expect(saidOf(when)).toEqual([message])
  })

  test("with a misspelt fact or value is put right", () => {
    const path = ["targets", 0, "when", "teir"]
    expect(problemsIn(`${facts}targets: [{ name: t, when: { teir: gold }, firstReply: 1 hour }]`)).toMatchObject([
      {
        code: "HW0211",
        path,
        part: "key",
        help: "did you mean `tier`?",
        fixes: [{ edits: [{ path, part: "key", text: "tier" }] }]
      }
    ])
    expect(problemsIn(`${facts}targets: [{ name: t, when: { tier: glod }, firstReply: 1 hour }]`)).toMatchObject([
      {
        code: "HW0215",
        help: "did you mean `gold`?",
        fixes: [{ edits: [{ path: ["targets", 0, "when", "tier"], text: "gold" }] }]
      }
    ])
    expect(problemsIn(`${facts}targets: [{ name: t, when: { score: 99 }, firstReply: 1 hour }]`)[0]?.help).toBe(
      "it is a whole number, at least `0`, at most `10`"
    )
  })

  test("on a fact whose declaration was malformed is left alone", () => {
    const text = "targets: [{ name: t, when: { tier: gold }, firstReply: 1 hour }]"
    expect(sentencesIn(text, { omitted: [["facts", "tier", "values"]] })).toEqual([])
    expect(sentencesIn(text, { omitted: [["facts"]] })).toEqual([])
  })

  test("with a name uses no other named condition, itself included", () => {
    expect(
      sentencesIn("conditions: { a: { vip: true, is: b }, b: { any: [{ is: [b] }] } }\nfacts: { vip: boolean }")
    ).toEqual([
      "HW0217 conditions.a.is a named condition cannot use `b`",
      "HW0217 conditions.b.any.0.is.0 a named condition cannot use `b`"
    ])
  })
})

describe("what a condition speaks about", () => {
  const policy = (subject: string, when: string) => `
departments: { legal: {} }
conditions: { claiming: { claims: true, language: de } }
policies: { rules: [{ id: p, subject: ${subject}, status: law, source: { title: Act }, when: ${when}, approve: [legal] }] }`

  test("has the facts that are tested", () => {
    expect(sentencesIn(policy("publication", "{ claims: true, is: claiming }"))).toEqual([])
    expect(sentencesIn(policy("person", "{ role: group-head, headcount: { atLeast: 100 } }"))).toEqual([])
    expect(sentencesIn(policy("channel", "{ mfa: false, platform: x }"))).toEqual([])
  })

  test("lacks those of other subjects", () => {
    expect(sentencesIn(policy("person", "{ not: { followers: 3 } }"))).toEqual([
      "HW0218 policies.rules.0.when.not.followers a person has no `followers`"
    ])
    expect(sentencesIn("targets: [{ name: t, when: { claims: true }, firstReply: 1 hour }]")).toEqual([
      "HW0218 targets.0.when.claims a message has no `claims`"
    ])
  })

  test("lacks those that a named condition tests", () => {
    expect(problemsIn(policy("message", "{ is: [claiming] }"))).toMatchObject([
      {
        code: "HW0218",
        path: ["policies", "rules", 0, "when", "is", 0],
        message: "`claiming` tests a fact that a message lacks: `claims`",
        related: [{ path: ["conditions", "claiming", "claims"] }]
      }
    ])
  })
})

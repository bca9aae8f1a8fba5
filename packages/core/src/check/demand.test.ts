import { describe, expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

const base = `
channels: { main: { platform: x } }
topics: { safety: {} }
facts: { tier: [gold, silver], score: { type: integer, min: 0, max: 5 }, vip: boolean }
`
const demandClass = (rest: string) => `${base}demand: { classes: [{ name: c, channel: main, ${rest} }] }`
const withFacts = (facts: string) => sentencesIn(demandClass(`perDay: 5, facts: { ${facts} }`))
const factsPath = "demand.classes.0.facts"

describe("a class of demand", () => {
  test("gives its rate once", () => {
    expect(sentencesIn(demandClass("perHour: 0"))).toEqual([])
    expect(sentencesIn(demandClass("batch: 2"))).toEqual([
      "HW0340 demand.classes.0 `c` does not say how many messages arrive"
    ])
    expect(sentencesIn(demandClass("perHour: 1, perDay: 24, perWeek: 168"))).toEqual([
      "HW0340 demand.classes.0.perDay `c` says in 3 ways how many messages arrive"
    ])
  })

  test("has facts there are, with values they can have", () => {
    expect(
      withFacts(
        "form: { comment: 0.33, post: 0.33, mention: 0.33 }, topic: [safety], intent: { question: 0.2, praise: 0.1 }, tier: gold, score: { 1: 0.5, 5: 0.5 }, vip: { true: 0.1, false: 0.9 }, language: { en: 1 }"
      )
    ).toEqual([])
    expect(withFacts("from: comment")).toEqual([`HW0211 ${factsPath}.from unknown fact \`from\``])
    expect(withFacts("form: { coment: 0.5, post: 0.5 }")).toEqual([
      `HW0215 ${factsPath}.form.coment \`form\` is never \`coment\``
    ])
    expect(withFacts("topic: [safty]")).toEqual([`HW0203 ${factsPath}.topic.0 unknown topic \`safty\``])
    expect(withFacts("score: { 1: 0.5, 9: 0.5 }")).toEqual([`HW0215 ${factsPath}.score.9 \`score\` is never \`9\``])
    expect(withFacts("score: high")).toEqual([
      `HW0214 ${factsPath}.score \`score\` is a whole number and cannot be \`high\``
    ])
    expect(withFacts("vip: maybe")).toEqual([
      `HW0214 ${factsPath}.vip \`vip\` is true or false and cannot be \`maybe\``
    ])
    expect(withFacts("claims: true")).toEqual([`HW0218 ${factsPath}.claims a message has no \`claims\``])
  })

  test("has misspelt values of a mix put right as keys", () => {
    const path = ["demand", "classes", 0, "facts", "form", "coment"]
    expect(problemsIn(demandClass("perDay: 5, facts: { form: { coment: 1 } }"))).toMatchObject([
      { path, part: "key", fixes: [{ edits: [{ path, part: "key", text: "comment" }] }] }
    ])
  })

  test("shares out one whole, and tags at most one", () => {
    expect(withFacts("language: { en: 0.5, de: 0.48 }")).toEqual([
      `HW0342 ${factsPath}.language the shares add up to \`0.98\`, not to 1`
    ])
    expect(withFacts("intent: { question: 0.9, praise: 0.3 }")).toEqual([
      `HW0342 ${factsPath}.intent the shares add up to \`1.2\`, not to 1`
    ])
  })
})

describe("demand", () => {
  test("is given by classes or by a log", () => {
    expect(sentencesIn(`${base}demand: { log: { file: a.csv, mode: replay } }`)).toEqual([])
    expect(
      sentencesIn(
        `${base}demand: { classes: [{ name: c, channel: main, perDay: 1 }], log: { file: a.csv, mode: replay } }`
      )
    ).toEqual(["HW0343 demand.log demand is given both by classes and by a log"])
  })

  test("rises for classes there are", () => {
    const burst = (classes: string) =>
      `${base}demand: { classes: [{ name: chatter, channel: main, perDay: 1 }], bursts: [{ name: b, from: 2026-01-01, until: 2026-01-02, times: 2, classes: [${classes}] }] }`
    expect(sentencesIn(burst("chatter"))).toEqual([])
    expect(problemsIn(burst("chater"))).toMatchObject([
      { code: "HW0203", message: "unknown demand class `chater`", fixes: [{ edits: [{ text: "chatter" }] }] }
    ])
  })

  test("has profiles that weigh every hour once, and some of them", () => {
    const profile = (rest: string) => sentencesIn(`demand: { profiles: { p: { ${rest} } } }`)
    expect(profile('mon-fri: { "09-18": 3, "18-22:05": 1 }, sat: 0, otherwise: 0')).toEqual([])
    expect(profile('mon: 0, tue: { "09-18": 0 }, otherwise: 0')).toEqual([
      "HW0341 demand.profiles.p `p` gives no time any weight"
    ])
    expect(profile('mon-fri: { "09-18": 3, "17-20": 1 }, otherwise: 1')).toEqual([
      "HW0311 demand.profiles.p.mon-fri.17-20 `p` weighs the same time twice"
    ])
    expect(profile("mon-fri: 3, fri: 1, otherwise: 1")).toEqual([
      "HW0311 demand.profiles.p.fri `p` weighs the same time twice"
    ])
  })
})

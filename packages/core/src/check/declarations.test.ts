import { describe, expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

describe("ids", () => {
  test("are shared by departments, agencies and people", () => {
    const problems = problemsIn(`
departments: { care: {}, bright: {}, ada: {} }
agencies: { bright: {}, ada: {} }
people: { ada: { departments: [care] } }`)
    expect(problems.map(({ path, related }) => [path, related[0]?.path])).toEqual([
      [
        ["agencies", "bright"],
        ["departments", "bright"]
      ],
      [
        ["agencies", "ada"],
        ["departments", "ada"]
      ],
      [
        ["people", "ada"],
        ["departments", "ada"]
      ]
    ])
    expect(problems[0]).toMatchObject({ code: "HW0208", part: "key", message: "`bright` is declared twice" })
  })

  test("of other kinds may be the same", () => {
    expect(
      sentencesIn("departments: { care: {} }\nbrands: [care]\ntopics: { care: {} }\ncampaigns: { care: {} }")
    ).toEqual([])
  })

  test("of rules, groups and fallbacks are shared over the whole routing, at any depth", () => {
    const problems = problemsIn(`
departments: { care: {} }
routing:
  responsible:
    rules:
      - { name: a, to: care }
      - { name: b, rules: [{ name: a, to: care }], otherwise: { name: c, to: care } }
    otherwise: { name: b, to: care }
  obligations:
    rules: [{ name: c, priority: 1 }, { name: d, priority: 2 }]`)
    const at = (...path: (string | number)[]) => ["routing", ...path, "name"]
    expect(problems.map(({ path, related }) => [path, related[0]?.path])).toEqual([
      [at("responsible", "rules", 1, "rules", 0), at("responsible", "rules", 0)],
      [at("responsible", "otherwise"), at("responsible", "rules", 1)],
      [at("obligations", "rules", 0), at("responsible", "rules", 1, "otherwise")]
    ])
  })

  test("of policies, targets, assertions, classes and bursts are each used once", () => {
    expect(
      sentencesIn(`
departments: { care: {} }
channels: { main: { platform: x } }
policies:
  rules:
    - { id: a, status: law, source: { title: Act }, notify: [care] }
    - { id: a, status: law, source: { title: Act }, notify: [care] }
targets: [{ name: a, firstReply: 1 hour }, { name: a, firstReply: 2 hours }]
assertions: [{ name: a, must: { to: care } }, { name: a, must: { to: care } }]
demand:
  classes: [{ name: a, channel: main, perDay: 1 }, { name: a, channel: main, perDay: 1 }]
  bursts:
    - { name: a, from: 2026-01-01, until: 2026-01-02, times: 2 }
    - { name: a, from: 2026-01-01, until: 2026-01-02, times: 2 }`)
    ).toEqual([
      "HW0208 policies.rules.1.id `a` is declared twice",
      "HW0208 targets.1.name `a` is declared twice",
      "HW0208 assertions.1.name `a` is declared twice",
      "HW0208 demand.classes.1.name `a` is declared twice",
      "HW0208 demand.bursts.1.name `a` is declared twice"
    ])
  })

  test.each(["operator", "conversation", "lead", "expert"])("of departments are not the selector `%s`", (word) => {
    expect(sentencesIn(`departments: { ${word}: {} }\npeople: { ${word}s: { departments: [${word}] } }`)).toEqual([
      `HW0210 departments.${word} no department can be called \`${word}\``
    ])
  })

  test("of people may be a selector, which never names a person", () => {
    expect(sentencesIn("departments: { care: {} }\npeople: { lead: { departments: [care] } }")).toEqual([])
  })
})

import { describe, expect, test } from "vitest"
import { decodeLeniently } from "./decode.ts"

const model = (sections: { readonly [section: string]: unknown }) => ({
  hubwright: 1,
  organization: { name: "A" },
  ...sections
})

/** What is said of a model: place, message and help of every problem. */
const said = (written: unknown): readonly string[] =>
  decodeLeniently(written).problems.map(
    ({ path, message, help }) => `${path.join(".")}: ${message}${help === undefined ? "" : ` | ${help}`}`
  )

const cases: readonly (readonly [
  name: string,
  sections: { readonly [section: string]: unknown },
  said: readonly string[]
])[] = [
  [
    "a misspelt key, with the one that was meant",
    { departments: { care: { parnt: "x" } } },
    ["departments.care.parnt: unknown key `parnt` | did you mean `parent`?"]
  ],
  [
    "a missing key, with what it takes",
    { channels: { main: {} } },
    [
      "channels.main: the key `platform` is missing | it takes one of `x`, `facebook`, `instagram`, `linkedin`, `tiktok`, `youtube`, `threads`, `bluesky`, `mastodon`, `reddit`, `pinterest` or 23 more (where the account is)"
    ]
  ],
  [
    "a value alone where a list is taken",
    { people: { ada: { departments: "care" } } },
    ["people.ada.departments: `departments` takes a list, not the text `care` | make it a list"]
  ],
  [
    "a number where a text is taken",
    { departments: { care: { name: 12 } } },
    ["departments.care.name: `name` takes a text, not the number `12` | put it into quotation marks"]
  ],
  [
    "nothing after a key",
    { departments: { care: null } },
    ["departments.care: nothing stands after `care` | write `{}`"]
  ],
  [
    "a word that is none of the values",
    { topics: { t: { risk: "hgh" } } },
    ["topics.t.risk: `hgh` is no value of `risk` | did you mean `high`?"]
  ],
  [
    "a name where an id is taken",
    { departments: { "Côte d'Or": {} } },
    ["departments.Côte d'Or: `Côte d'Or` is not an id | did you mean `cote-d-or`?"]
  ],
  [
    "a language by its name",
    { agencies: { a: { languages: ["German"] } } },
    ["agencies.a.languages.0: `German` is not a language | did you mean `de`?"]
  ],
  [
    "a misspelt time zone",
    { calendars: { hq: { zone: "Europe/Brelin", open: {} } } },
    ["calendars.hq.zone: `Europe/Brelin` is not a time zone | did you mean `Europe/Berlin`?"]
  ],
  [
    "a city without a zone, however near another one's name is",
    { calendars: { hq: { zone: "Europe/Porto", open: {} } } },
    ["calendars.hq.zone: `Europe/Porto` is not a time zone | write an IANA name such as `Europe/Berlin`"]
  ],
  [
    "hours in short",
    { calendars: { hq: { zone: "UTC", open: { mon: "9-17" } } } },
    ["calendars.hq.open.mon: `9-17` are not hours | did you mean `09:00-17:00`?"]
  ],
  [
    "a date as Germans write it",
    { channels: { main: { platform: "x", closed: "1.3.2026" } } },
    ["channels.main.closed: `1.3.2026` is not a date | did you mean `2026-03-01`?"]
  ],
  ["an empty text", { departments: { care: { name: "" } } }, ["departments.care.name: `name` is empty"]],
  [
    "a list that must not be empty",
    { people: { ada: { departments: [] } } },
    ["people.ada.departments: `departments` names no department"]
  ],
  [
    "a pair of three",
    { ties: [{ kind: "shares", between: ["a", "b", "c"] }] },
    ["ties.0.between: `between` takes 2 elements, not 3"]
  ],
  [
    "a kind of tie that there is not, among all kinds",
    { ties: [{ kind: "consult", from: "a", to: "b" }] },
    ["ties.0.kind: `consult` is no value of `kind` | did you mean `consults`?"]
  ],
  [
    "a kind of tie with the keys of another, once",
    { ties: [{ kind: "coordinates", from: "a", to: "b" }] },
    [
      "ties.0.kind: `coordinates` does not go with the keys beside it | they are those of a directed tie, and it is said of a mutual tie"
    ]
  ],
  [
    "a step of a playbook against the kind its keys show",
    { playbooks: { p: { kind: "triage", start: "a", nodes: { a: { ask: "Why?", yes: "b" } } } } },
    ["playbooks.p.nodes.a: the key `no` is missing | it takes a text (the step to go to if not)"]
  ],
  [
    "a selector in capitals as the word it is",
    { routing: { responsible: { rules: [], otherwise: { name: "f", to: "Operator" } } } },
    ["routing.responsible.otherwise.to: `Operator` is no value of `to` | did you mean `operator`?"]
  ],
  [
    "what is wrong with an element as a whole",
    { assertions: [{ name: "x" }] },
    ["assertions.0: the assertion says neither `must` nor `never`"]
  ]
]

describe("an inspection says", () => {
  test.each(cases)("%s", (_name, sections, expected) => {
    expect(said(model(sections))).toEqual(expected)
  })

  test("everything wrong in every element at once", () => {
    const sections = {
      departments: { Care: {}, press: { kind: "departmnt", headcount: "4", x: 1 } },
      channels: { main: { platform: "x", closed: "soon", operators: [5, "press"] } }
    }
    expect(decodeLeniently(model(sections)).problems.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["HW0207", "departments.Care"],
      ["HW0205", "departments.press.kind"],
      ["HW0204", "departments.press.headcount"],
      ["HW0201", "departments.press.x"],
      ["HW0206", "channels.main.closed"],
      ["HW0204", "channels.main.operators.0"]
    ])
  })

  test("of a synonym what it is called here, and reads it as that", () => {
    const { organization, problems } = decodeLeniently({
      hubwright: 1,
      organization: { name: "A", topology: "honeycomb" },
      channels: { main: { platform: "twitter" } }
    })
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ["HW0209", "warning"],
      ["HW0209", "warning"]
    ])
    expect(organization.organization.topology).toBe("holistic")
    expect(organization.channels.main?.platform).toBe("x")
  })

  test("nothing in words of the library that decodes", () => {
    const wrong = [
      "departments",
      "people",
      "channels",
      "ties",
      "facts",
      "brands",
      "listening",
      "demand",
      "work",
      "routing"
    ]
    for (const section of wrong)
      for (const value of [null, 5, "x", [5], [[]], { a: 5 }, { a: { b: {} } }, true])
        for (const { message, help = "" } of decodeLeniently(model({ [section]: value })).problems)
          expect(`${message} ${help}`, section).not.toMatch(/Expected|actual|undefined|readonly|Struct|schema/u)
  })
})

describe("what is left after an inspection", () => {
  const left = (sections: { readonly [section: string]: unknown }) => decodeLeniently(model(sections)).organization

  test("is an element without the optional value that is wrong", () => {
    expect(left({ departments: { care: { headcount: "4", name: "Care" } } }).departments.care).toMatchObject({
      name: "Care"
    })
  })

  test("is nothing of an element that lacks what it needs, and the others whole", () => {
    expect(Object.keys(left({ channels: { one: { handle: "a" }, two: { platform: "x" } } }).channels)).toEqual(["two"])
  })

  test("is no rule whose condition is wrong, since it would hold for more without it", () => {
    const rules = [
      { name: "a", when: { stage: "prepurchase" }, notify: ["x"] },
      { name: "b", notify: ["x"] }
    ]
    const { obligations } = left({ routing: { obligations: { rules } } }).routing
    expect(obligations.rules.map(({ name }) => name)).toEqual(["b"])
  })

  test("is no triage graph that lacks a step", () => {
    const nodes = { a: { ask: "Why?", yes: "b", no: "c" }, b: { leaf: "b" }, c: { lef: "c" } }
    expect(left({ playbooks: { p: { kind: "triage", start: "a", nodes } } }).playbooks).toEqual({})
  })
})

import { type Organization, orThrow } from "@hubwright/core"
import { assess } from "@hubwright/core/assess"
import { readOrganization } from "@hubwright/core/read"
import {
  assign,
  compileRouter,
  type Decision,
  emptyDesk,
  type Message,
  type Router,
  route
} from "@hubwright/core/routing"
import { describe, expect, test } from "vitest"
import { replicate } from "../packages/simulate/src/study/scenario.ts"

// What keys of a model do, as read from a text: tests of packages often begin behind the reading.

const at = "2026-11-24T09:30:00Z"

const read = (text: string): Organization =>
  orThrow(readOrganization({ "hubwright.yaml": `hubwright: 1\norganization: { name: Acme }\n${text}` }))

/** What is decided of a message by the rules of a text. */
const decidedBy = (text: string, message: Partial<Message> = {}): Decision => {
  const router: Router = orThrow(compileRouter(read(text)))
  return route(router, { channel: "news", ...message }, { at })
}

const desks = `
departments: { care: {}, sales: {}, press: {} }
channels: { news: { platform: x, operators: [care] }, leads: { platform: x, operators: [care] } }
ties: [{ kind: coordinates, between: [care, press] }]
`

test("a rule for organizations that serve businesses decides in those alone", () => {
  const decided = (serves: string) => {
    const model = `
hubwright: 1
organization: { name: Acme, serves: [${serves}] }
${desks}
routing: { responsible: { rules: [{ name: ours, when: { serves: b2b }, to: sales }], otherwise: { name: rest, to: press } } }
`
    const router: Router = orThrow(compileRouter(orThrow(readOrganization({ "hubwright.yaml": model }))))
    return route(router, { channel: "news" }, { at }).responsible
  }
  expect([decided("b2b"), decided("b2c")]).toEqual(["sales", "press"])
})

test("who could answer, too, is told in second place", () => {
  const rule = "name: ours, when: { intent: complaint }, to: sales, second: [press]"
  const text = `${desks}routing: { responsible: { rules: [{ ${rule} }], otherwise: { name: rest, to: operator } } }`
  expect(decidedBy(text, { intents: ["complaint"] }).second).toEqual(["press"])
  expect(decidedBy(text).second).toEqual([])
})

test("messages of a kind arrive on its channel", () => {
  const arriving = (channel: string) => {
    const organization = read(`${desks}
demand: { start: 2026-01-05T00:00:00Z, classes: [{ name: letters, channel: ${channel}, perDay: 20 }] }`)
    const range = { from: 0, count: 1, seed: 1 }
    return orThrow(replicate({ name: "demand", organization, days: 7 }, range)).flows.map((flow) => flow.channel)
  }
  expect([new Set(arriving("news")), new Set(arriving("leads"))]).toEqual([new Set(["news"]), new Set(["leads"])])
})

/** A part of what a rule can oblige to, as it is written, and where a decision says it. */
interface Obliged {
  readonly written: string
  readonly said: (obligations: Decision["obligations"]) => unknown
  readonly value: unknown
}

const obliged: readonly Obliged[] = [
  { written: "capture: [text, link]", said: ({ capture }) => capture, value: ["link", "text"] },
  { written: "retainFor: 100 days", said: ({ retainDays }) => retainDays, value: 100 },
  { written: "priority: 7", said: ({ priority }) => priority, value: 7 },
  { written: "approve: [press]", said: ({ approve }) => approve, value: ["press"] }
]

test.each(obliged)("what a rule obliges to is in the decision: $written", ({ written, said, value }) => {
  const text = `${desks}routing: { obligations: { rules: [{ name: careful, when: { intent: complaint }, ${written} }] } }`
  const decided = (message: Partial<Message>) => said(decidedBy(text, message).obligations)
  expect(decided({ intents: ["complaint"] })).toEqual(value)
  expect(decided({})).not.toEqual(value)
})

describe("work is given to", () => {
  /** Whether Ada is given the answer to a complaint, of Ada, who is so, and Zoe, who is as she has to be. */
  const isGiven = (ada: string) => {
    const organization = read(`
departments: { care: {} }
roles: { reader: { authority: [read] }, agent: { authority: [read, draft, reply] } }
training: { events: {} }
people:
  ada: { departments: [care], ${ada} }
  zoe: { departments: [care], skills: [video], languages: [de], training: { events: 2026-01-10 } }
channels: { news: { platform: x, operators: [care] } }
routing:
  obligations:
    rules: [{ name: able, when: { intent: complaint }, requires: { skills: [video], languages: [de], training: [events] } }]
`)
    const decision = route(orThrow(compileRouter(organization)), { channel: "news", intents: ["complaint"] }, { at })
    return orThrow(assign(organization, decision, { desk: emptyDesk })).person === "ada"
  }
  const able = "skills: [video], languages: [de], training: { events: 2026-01-10 }"

  test.each([
    { who: "whoever has the skill, the language, the training and the authority", ada: able, given: true },
    { who: "nobody without the skill", ada: able.replace("skills: [video]", "skills: [chess]"), given: false },
    { who: "nobody without the language", ada: able.replace("[de]", "[fr]"), given: false },
    { who: "nobody without the training", ada: able.replace("{ events: 2026-01-10 }", "{}"), given: false },
    { who: "whoever has a role that may reply", ada: `${able}, roles: [agent]`, given: true },
    { who: "nobody whose role may only read", ada: `${able}, roles: [reader]`, given: false }
  ])("$who", ({ ada, given }) => {
    expect(isGiven(ada)).toBe(given)
  })
})

test("content comes from whoever it is from, and not from whoever posts it", () => {
  const sources = (from: string) => {
    const organization = read(`
departments: { press: {}, care: {}, lab: {} }
channels: { news: { platform: x, operators: [press] } }
publications: [{ at: 2026-06-01, channel: news, by: press${from} }, { at: 2026-06-02, channel: news, by: press }]
`)
    return assess(organization, { at }).indicators.find(({ name }) => name === "content-sources")?.value
  }
  expect([sources(""), sources(", from: lab")]).toEqual([1, 2])
})

test("a goal serves the discipline that it names, whoever it is for", () => {
  const without = (rest: string) => {
    const organization = read(`
departments: { shop: { discipline: sales } }
goals: { leads: { measure: leads, target: 50${rest} } }
`)
    return assess(organization, { at }).findings.filter(({ code }) => code === "HF0823").length
  }
  expect([without(""), without(", discipline: marketing"), without(", discipline: sales")]).toEqual([1, 1, 0])
})

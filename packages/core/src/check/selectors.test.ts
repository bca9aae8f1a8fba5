import { describe, expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

const base = `
departments: { care: { discipline: customer-service }, safety: {} }
topics: { events: { experts: [safety] }, recalls: { experts: [care] }, jobs: {} }
products: { pill: { experts: [safety] }, cream: {} }
conditions: { about-events: { topic: events }, about-jobs: { topic: jobs } }
`
const rule = (when: string, to: string) => `${base}
routing: { responsible: { rules: [{ name: r, when: ${when}, to: ${to} }], otherwise: { name: o, to: operator } } }`

const toPath = "routing.responsible.rules.0.to"

describe("a discipline", () => {
  test("is some department's, wherever it is named", () => {
    expect(sentencesIn(rule("{}", "{ discipline: customer-service }"))).toEqual([])
    expect(
      sentencesIn(`${base}
routing: { obligations: { rules: [{ name: r, notify: [care, { discipline: legal }] }] } }
assertions: [{ name: a, must: { to: { discipline: medical } } }]`)
    ).toEqual([
      "HW0354 routing.obligations.rules.0.notify.1.discipline no department has the discipline `legal`",
      "HW0354 assertions.0.must.to.discipline no department has the discipline `medical`"
    ])
  })

  test("may be that of a department that was malformed", () => {
    expect(sentencesIn(rule("{}", "{ discipline: legal }"), { omitted: [["departments", "law", "kind"]] })).toEqual([])
  })
})

describe("`expert`", () => {
  test.each([
    "{ topic: events }",
    "{ topic: [events, recalls] }",
    "{ topic: { any: [events] } }",
    "{ topic: { all: [jobs, events] } }",
    "{ product: pill, topic: jobs }",
    "{ all: [{ stage: purchase }, { topic: events }] }",
    "{ any: [{ topic: events }, { product: pill }] }",
    "{ is: [about-events] }"
  ])("is somebody where what a message is about has experts: %s", (when) => {
    expect(sentencesIn(rule(when, "expert"))).toEqual([])
  })

  test.each([
    "{}",
    "{ topic: jobs }",
    "{ topic: [events, jobs] }",
    "{ topic: { none: [jobs] } }",
    "{ not: { topic: events } }",
    "{ any: [{ topic: events }, { stage: purchase }] }",
    "{ is: about-jobs }"
  ])("may be nobody elsewhere: %s", (when) => {
    expect(problemsIn(rule(when, "expert"))).toMatchObject([
      { code: "HW0355", severity: "warning", related: [{ path: ["topics", "jobs"] }, { path: ["products", "cream"] }] }
    ])
  })

  test("is not said to be nobody for a topic that is not there", () => {
    expect(sentencesIn(rule("{ topic: evnts }", "expert"))).toEqual([
      "HW0203 routing.responsible.rules.0.when.topic unknown topic `evnts`"
    ])
  })

  test("is somebody for the rules of a group that holds only where there are experts", () => {
    const group = (when: string) => `${base}
routing:
  responsible:
    rules: [{ name: g, when: ${when}, rules: [{ name: r, to: expert }], otherwise: { name: s, to: expert } }]
    otherwise: { name: o, to: operator }`
    expect(sentencesIn(group("{ topic: events }"))).toEqual([])
    expect(sentencesIn(group("{}"))).toHaveLength(2)
  })

  test("is nobody where nothing has experts", () => {
    expect(
      sentencesIn(`
topics: { jobs: {} }
routing: { responsible: { rules: [{ name: r, when: { topic: jobs }, to: operator, second: [expert] }], otherwise: { name: o, to: operator } } }`)
    ).toEqual(["HW0354 routing.responsible.rules.0.second.0 `expert` is nobody: no topic and no product has experts"])
  })
})

describe("`conversation`", () => {
  test("is somebody only in a running conversation", () => {
    expect(sentencesIn(rule("{ conversation: open }", "conversation"))).toEqual([])
    expect(sentencesIn(rule("{ stage: purchase }", "conversation"))).toEqual([
      `HW0355 ${toPath} \`conversation\` is nobody where a message begins a conversation`
    ])
  })
})

describe("`lead`", () => {
  const led = (rest: string, when = "{}") => `
departments: { care: {} }
routing: { responsible: { rules: [{ name: r, when: ${when}, to: lead }], otherwise: { name: o, to: operator } } }
${rest}`

  test("is that of the organization, or of every channel or its brand", () => {
    expect(sentencesIn(led("organization: { name: Acme, lead: care }"))).toEqual([])
    expect(
      sentencesIn(
        led(
          "brands: { acme: { lead: care } }\nchannels: { main: { platform: x, brand: acme }, shop: { platform: x, lead: care } }"
        )
      )
    ).toEqual([])
  })

  test("is nobody where there is none", () => {
    expect(sentencesIn(led("brands: [acme]\nchannels: { main: { platform: x, brand: acme } }"))).toEqual([
      `HW0354 ${toPath} \`lead\` is nobody: neither the organization nor a brand or channel has a lead`
    ])
  })

  test("is nobody on a channel without one, unless the rule picks channels", () => {
    const channels = "channels: { main: { platform: x }, shop: { platform: x, lead: care } }"
    expect(problemsIn(led(channels))).toMatchObject([
      { code: "HW0355", message: "`lead` is nobody on a channel", related: [{ path: ["channels", "main"] }] }
    ])
    expect(sentencesIn(led(channels, "{ channel: shop }"))).toEqual([])
  })
})

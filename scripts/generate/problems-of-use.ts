import { organizationWith, type ProblemOfUse, type Shown, type Told } from "./problem-of-use.ts"
import { problemsOfSimulation } from "./problems-of-simulation.ts"

const routerWith = (
  more: string
): string => `import { defineOrganization, type Organization, orThrow } from "@hubwright/core"
import { compileRouter, route } from "@hubwright/core/routing"

${organizationWith(more)}
const router = orThrow(compileRouter(acme))
const at = "2026-11-21T09:00:00Z"`

const packed = `import { defineOrganization, type Organization, orThrow } from "@hubwright/core"
import { compileRouter, packRouter, unpackRouter } from "@hubwright/core/routing"

${organizationWith("")}
const packed = packRouter(orThrow(compileRouter(acme)))`

const replying = (obligations: string): string => `${routerWith(
  obligations === ""
    ? ""
    : `routing: {\n    responsible: { rules: [], otherwise: { name: "care", to: "care" } },\n    obligations: { rules: [{ name: "duty", ${obligations} }] }\n  }`
).replace(
  "\n\n",
  '\nimport { type Capabilities, type Outgoing, refusalsOf, unkeepable } from "@hubwright/connect"\n\n'
)}
const decision = route(router, { channel: "help", id: "m1" }, { at })
const platform: Capabilities = {
  privateReply: true,
  publicReply: true,
  edit: true,
  delete: true,
  longestText: { amount: 280, unit: "graphemes" },
  atMostOnce: "client-chosen-key",
  order: "by-conversation"
}
const outgoing: Outgoing = {
  id: "reply:m1",
  kind: "reply",
  answers: "m1",
  to: {},
  conversation: "c1",
  text: "We are on it.",
  visibility: "public",
  extent: "full",
  composedBy: "machine",
  discloses: []
}`

const routed = (message: string, options = "{ at }"): string => `route(router, ${message}, ${options})`
const refused = (dispatch: string, capabilities = "platform"): string =>
  `{ problems: refusalsOf(${dispatch}, ${capabilities}) }`

const shown = (code: string, { begin, failing, mended }: Shown): string =>
  `${begin}

const failing = ${failing}
failing.problems.map(({ code }) => code) // => ["${code}"]

const mended = ${mended}
mended.problems.map(({ code }) => code) // => []
`

const entries: { readonly [code: `HW${number}`]: Told } = {
  HW0401: {
    severity: "error",
    title: "query that cannot be read",
    explanation:
      'A listening query is words, "phrases", `AND`, `OR`, `NOT`, `NEAR/n` and parentheses. The problem names the place at which it stops making sense.',
    begin: `import { readOrganization } from "@hubwright/core/read"

const modelWith = (query: string) =>
  readOrganization({
    "hubwright.yaml": [
      "hubwright: 1",
      "organization: { name: Acme }",
      "departments: { care: {} }",
      "topics: { refunds: {} }",
      \`listening: { queries: { refunds: { query: "\${query}", topic: refunds } } }\`
    ].join("\\n")
  })`,
    failing: 'modelWith("refund AND (late")',
    mended: 'modelWith("refund AND (late OR slow)")'
  },
  HW0501: {
    severity: "warning",
    title: "message on an unknown channel",
    explanation:
      "A message names a channel that the organization does not have. It is decided nevertheless: nobody operates the channel, so it goes to whoever leads social media.",
    begin: routerWith(""),
    failing: routed('{ channel: "hlep" }'),
    mended: routed('{ channel: "help" }')
  },
  HW0502: {
    severity: "warning",
    title: "value that a fact of a message cannot have",
    explanation:
      "What a message says of one of its facts is of another type, or none of the values there are. The fact counts as absent.",
    begin: routerWith('facts: { serious: "boolean" }'),
    failing: routed('{ channel: "help", facts: { serious: "very" } }'),
    mended: routed('{ channel: "help", facts: { serious: true } }')
  },
  HW0503: {
    severity: "warning",
    title: "unknown fact of a message",
    explanation:
      "A message brings a fact that the organization does not declare, so no rule can test it. It is left out.",
    begin: routerWith('facts: { serious: "boolean" }'),
    failing: routed('{ channel: "help", facts: { seriuos: true } }'),
    mended: routed('{ channel: "help", facts: { serious: true } }')
  },
  HW0504: {
    severity: "warning",
    title: "nobody is meant",
    explanation:
      "A rule sends a message to whoever is the expert, the lead or of a discipline, and for this message there is nobody. Name a department. A `second` choice of the rule gets the message, and the problem stays.",
    begin: `import { defineOrganization, type Organization } from "@hubwright/core"
import { findPath } from "@hubwright/core/topology"

${organizationWith("")}
const facts = { channel: "help" }
const at = "2026-11-21T09:00:00Z"`,
    failing: 'findPath(acme, { facts, at, to: "expert" })',
    mended: 'findPath(acme, { facts, at, to: "care" })'
  },
  HW0505: {
    severity: "warning",
    title: "situation that is no crisis",
    explanation:
      "The situation in which a message is decided is the id of a crisis playbook. Of any other no crisis is in force.",
    begin: routerWith('playbooks: { recall: { kind: "crisis", release: "legal", team: ["care"] } }'),
    failing: routed('{ channel: "help" }', '{ at, situation: "flood" }'),
    mended: routed('{ channel: "help" }', '{ at, situation: "recall" }')
  },
  HW0506: {
    severity: "warning",
    title: "moment that cannot be read",
    explanation:
      "When a message is decided is a `Date`, milliseconds or an ISO 8601 text. Anything else counts as the beginning of 1970.",
    begin: routerWith(""),
    failing: routed('{ channel: "help" }', '{ at: "soon" }'),
    mended: routed('{ channel: "help" }')
  },
  HW0507: {
    severity: "error",
    title: "walk from or to nobody",
    explanation:
      "`findHops` goes from a department, an agency or a person to another. One of the ends is none of them, or a person in no unit.",
    begin: `import { defineOrganization, type Organization } from "@hubwright/core"
import { findHops } from "@hubwright/core/topology"

${organizationWith('ties: [{ kind: "coordinates", between: ["care", "legal"] }]')}`,
    failing: 'findHops(acme, { from: "care", to: "leagl" })',
    mended: 'findHops(acme, { from: "care", to: "legal" })'
  },
  HW0510: {
    severity: "error",
    title: "no packed router",
    explanation: "`unpackRouter` takes what `packRouter` gave, as it was or after a walk through JSON.",
    begin: packed,
    failing: "unpackRouter(acme)",
    mended: "unpackRouter(JSON.parse(JSON.stringify(packed)))"
  },
  HW0511: {
    severity: "error",
    title: "packed router that was changed",
    explanation:
      "A packed router carries a hash of what is in it, and what is in it is not what was packed. Pack the router once more.",
    begin: packed,
    failing: 'unpackRouter({ ...packed, model: "0" })',
    mended: "unpackRouter(packed)"
  },
  HW0512: {
    severity: "error",
    title: "packed router of a newer format",
    explanation: "A later version of Hubwright packed the router. Use that version, or pack the router with this one.",
    begin: packed,
    failing: "unpackRouter({ ...packed, hubwrightRouter: 2 })",
    mended: "unpackRouter(packed)"
  },
  HW0520: {
    severity: "error",
    title: "nobody can take it",
    explanation:
      "Nobody in the unit may, can and knows how to do a step before it is due, nor a deputy, nor anybody of whom it is escalated to, nor anybody in second place. The problem counts what people lack and says who comes closest.",
    begin: `import { defineOrganization, type Organization, orThrow } from "@hubwright/core"
import { assign, compileRouter, emptyDesk, route } from "@hubwright/core/routing"

${organizationWith('people: { ana: { departments: ["care"], languages: ["de"] } }')}
const decision = route(orThrow(compileRouter(acme)), { channel: "help" }, { at: "2026-11-21T09:00:00Z" })`,
    failing: 'assign(acme, decision, { desk: emptyDesk, language: "fr" })',
    mended: 'assign(acme, decision, { desk: emptyDesk, language: "de" })'
  },
  HW0709: {
    severity: "error",
    title: "change that cannot be made in the text",
    explanation:
      "`editFiles` changes only the lines that a change is about. Where the same text stands for several elements by an alias, or a table has no column for a value, no such lines exist. Write the alias out, or write the changed model anew.",
    begin: `import type { Change } from "@hubwright/core"
import { editFiles } from "@hubwright/core/read"

const model = (legal: string) => ({
  "hubwright.yaml": \`hubwright: 1
organization: { name: Acme }
departments:
  care: &unit { discipline: customer-service }
  legal: \${legal}
channels: { help: { platform: x, operators: [care] } }
\`
})
const change: Change = { kind: "update", section: "departments", id: "care", fields: { headcount: 7 } }`,
    failing: 'editFiles(model("*unit"), change)',
    mended: 'editFiles(model("{ discipline: customer-service }"), change)'
  },
  ...problemsOfSimulation,
  HW1201: {
    severity: "error",
    title: "text notation that cannot be read",
    explanation:
      "A statement of the text notation for tests is not a sentence that it knows. `parseNotation` throws a `HubwrightError` with all problems.",
    begin: `import { HubwrightError } from "@hubwright/core"
import { parseNotation } from "@hubwright/testing"

const read = (text: string) => {
  try {
    parseNotation(text)
    return { problems: [] }
  } catch (error) {
    if (error instanceof HubwrightError) return { problems: error.problems }
    throw error
  }
}`,
    failing: 'read("care -- ; care: x")',
    mended: 'read("care -- legal; care: x")'
  },
  HW1401: {
    severity: "error",
    title: "reply without an approval",
    explanation: "The decision asks for an approval, and it is not among those that come with the reply.",
    begin: replying('approve: ["legal"]'),
    failing: refused("{ decision, outgoing }"),
    mended: refused('{ decision, outgoing, approvals: [{ by: "legal" }] }')
  },
  HW1402: {
    severity: "error",
    title: "decision of another message",
    explanation: "What is sent answers one message, and the decision that allows it is of another.",
    begin: replying(""),
    failing: refused('{ decision, outgoing: { ...outgoing, answers: "m2" } }'),
    mended: refused("{ decision, outgoing }")
  },
  HW1403: {
    severity: "error",
    title: "reply by a machine where that is forbidden",
    explanation: "The decision forbids `auto-reply`, and the reply was not written by a person.",
    begin: replying('forbid: ["auto-reply"]'),
    failing: refused("{ decision, outgoing }"),
    mended: refused('{ decision, outgoing: { ...outgoing, composedBy: "person" } }')
  },
  HW1404: {
    severity: "error",
    title: "reply where nothing may be said",
    explanation: "The decision allows no reply in public, or none in private, and this would be one.",
    begin: replying('reply: { public: "none" }'),
    failing: refused("{ decision, outgoing }"),
    mended: refused('{ decision, outgoing: { ...outgoing, visibility: "private" } }')
  },
  HW1405: {
    severity: "error",
    title: "full answer in public",
    explanation:
      "In public may only be said where the answer is given; the answer itself belongs into a private message.",
    begin: replying('reply: { public: "signpost" }'),
    failing: refused("{ decision, outgoing }"),
    mended: refused('{ decision, outgoing: { ...outgoing, extent: "signpost" } }')
  },
  HW1406: {
    severity: "error",
    title: "disclosure that is missing",
    explanation:
      "The decision asks for something to be disclosed, such as that a machine writes, and the reply does not list it.",
    begin: replying('disclose: ["machine"]'),
    failing: refused("{ decision, outgoing }"),
    mended: refused('{ decision, outgoing: { ...outgoing, discloses: ["machine"] } }')
  },
  HW1407: {
    severity: "error",
    title: "reply that the platform does not offer",
    explanation:
      "The platform of the channel has no private replies, or no public ones. Hand the message to a channel that has.",
    begin: replying(""),
    failing: refused(
      '{ decision, outgoing: { ...outgoing, visibility: "private" } }',
      "{ ...platform, privateReply: false }"
    ),
    mended: refused("{ decision, outgoing }", "{ ...platform, privateReply: false }")
  },
  HW1408: {
    severity: "error",
    title: "reply that is too long for the platform",
    explanation:
      "The platform counts graphemes, UTF-16 units, bytes or weights of its own, and the reply has more of them than it takes.",
    begin: replying(""),
    failing: refused('{ decision, outgoing: { ...outgoing, text: "long ".repeat(100) } }'),
    mended: refused("{ decision, outgoing }")
  },
  HW1409: {
    severity: "error",
    title: "reply that says nothing",
    explanation: "The text of a reply is empty, or nothing but white space.",
    begin: replying(""),
    failing: refused('{ decision, outgoing: { ...outgoing, text: " " } }'),
    mended: refused("{ decision, outgoing }")
  },
  HW1410: {
    severity: "error",
    title: "answer that the platform cannot give in private",
    explanation:
      "The decision allows only a signpost in public, the answer itself has to be private, and the platform of the channel has no private replies.",
    begin: replying('reply: { public: "signpost" }'),
    failing: "{ problems: unkeepable(decision, { ...platform, privateReply: false }) }",
    mended: "{ problems: unkeepable(decision, platform) }"
  },
  HW1411: {
    severity: "error",
    title: "message handed over to where people see it",
    explanation:
      "What is handed over needs no approval, since it stays inside. The platform does not say that what is sent there does: of the connectors only `webhookTarget`, `slackTarget`, `zendeskTarget` and `chatwootTarget` do.",
    begin: replying(""),
    failing: refused('{ decision, outgoing: { ...outgoing, kind: "hand-over" } }'),
    mended: refused("{ decision, outgoing }")
  }
}

const isCode = (code: string): code is `HW${number}` => Object.hasOwn(entries, code)

/** What the reference says of the problems of calls: routing, assigning, editing, simulating, testing and sending. */
export const problemsOfUse: readonly ProblemOfUse[] = Object.keys(entries)
  .filter(isCode)
  .flatMap((code) => {
    const entry = entries[code]
    if (entry === undefined) return []
    const { severity, title, explanation } = entry
    return [{ code, severity, title, explanation, example: shown(code, entry) }]
  })

import { type Entry, model } from "./entry.ts"

/** Problems of ids, facts and the conditions that test them. */
export const idsAndFacts = {
  HW0203: {
    title: "unknown reference",
    explanation:
      "A word refers to an element that is not declared, or to one of another kind. Every id is declared as a key of its section (`departments`, `people`, `channels`, ...); steps of a playbook and classes of demand are declared where they stand. Roles that every organization has need no declaration.",
    failing: model(`
departments: { customer-care: {} }
channels: { main: { platform: x, operators: [custmer-care] } }`),
    mended: model(`
departments: { customer-care: {} }
channels: { main: { platform: x, operators: [customer-care] } }`)
  },
  HW0208: {
    title: "declared twice",
    explanation:
      "Two elements have the same id or name, so that nobody can tell which of them is meant. Departments, agencies and people share their ids, because many places name any of them; rules and groups share their names over the whole routing.",
    failing: model(`
departments: { brightline: {} }
agencies: { brightline: {} }`),
    mended: model(`
departments: { bright: {} }
agencies: { brightline: {} }`)
  },
  HW0210: {
    title: "id is a reserved word",
    explanation:
      "`operator`, `conversation`, `lead` and `expert` say in a rule who answers without naming anybody, so no department can have them as its id.",
    failing: model("departments: { lead: {} }"),
    mended: model("departments: { social-lead: {} }")
  },
  HW0211: {
    title: "unknown fact",
    explanation: "A condition or a class of demand names a fact that is neither built in nor declared under `facts`.",
    failing: model(`
departments: { care: {} }
targets: [{ name: fast, when: { intnet: complaint }, firstReply: 1 hour }]`),
    mended: model(`
departments: { care: {} }
targets: [{ name: fast, when: { intent: complaint }, firstReply: 1 hour }]`)
  },
  HW0212: {
    title: "fact has a built-in name",
    explanation:
      "A fact of your own is called like a built-in fact, or like a word that joins conditions (`all`, `any`, `not`, `is`), and could never be tested.",
    failing: model("facts: { language: string }"),
    mended: model("facts: { contract-language: string }")
  },
  HW0213: {
    title: "fact that can hold nothing, or something twice",
    explanation: "The bounds of a number leave nothing between them, or a value is listed twice.",
    failing: model("facts: { score: { type: integer, min: 10, max: 1 } }"),
    mended: model("facts: { score: { type: integer, min: 1, max: 10 } }")
  },
  HW0214: {
    title: "test does not fit the fact",
    explanation:
      "A fact is tested in a way that its type does not have: a number by a word, a list of values by `prefix`, true or false by a list.",
    failing: model(`
facts: { vip: boolean }
targets: [{ name: fast, when: { vip: gold }, firstReply: 1 hour }]`),
    mended: model(`
facts: { vip: boolean }
targets: [{ name: fast, when: { vip: true }, firstReply: 1 hour }]`)
  },
  HW0215: {
    title: "value that the fact cannot have",
    explanation:
      "A fact is compared with a value that is not among those it was declared with, or not within its bounds.",
    failing: model(`
facts: { tier: [gold, silver] }
targets: [{ name: fast, when: { tier: glod }, firstReply: 1 hour }]`),
    mended: model(`
facts: { tier: [gold, silver] }
targets: [{ name: fast, when: { tier: gold }, firstReply: 1 hour }]`)
  },
  HW0216: {
    title: "test that can never hold",
    explanation:
      "No value meets the test: its bounds leave nothing between them, its list is empty, or it asks for a tag and excludes it. The test is false of everything. Whether a whole rule can hold is proven by `hubwright rules check`; this is seen in a single test.",
    failing: model(
      "targets: [{ name: fast, when: { followers: { atLeast: 9000, below: 5000 } }, firstReply: 1 hour }]"
    ),
    mended: model("targets: [{ name: fast, when: { followers: { atLeast: 5000, below: 9000 } }, firstReply: 1 hour }]")
  },
  HW0217: {
    title: "named condition uses another",
    explanation:
      "Named conditions do not build on each other, so that each can be read by itself and none can use itself. Write out what the other says.",
    failing: model(`
conditions:
  urgent: { intent: complaint }
  urgent-german: { is: urgent, language: de }`),
    mended: model(`
conditions:
  urgent: { intent: complaint }
  urgent-german: { intent: complaint, language: de }`)
  },
  HW0218: {
    title: "fact that the subject lacks",
    explanation:
      "A condition tests a fact of something else than it speaks about: a rule about messages tests what only a publication has, say. Such a test is always false. Rules, targets and assertions speak about messages; a policy says its `subject`.",
    failing: model(`
departments: { legal: {} }
routing: { obligations: { rules: [{ name: claims, when: { claims: true }, approve: [legal] }] } }`),
    mended: model(`
departments: { legal: {} }
policies:
  rules:
    - { id: claims, subject: publication, status: practice, source: { title: Handbook }, when: { claims: true }, approve: [legal] }`)
  }
} as const satisfies { readonly [code: string]: Entry }

import type { Pack } from "../model/pack.ts"

const empty = {
  hubwrightPack: 1,
  version: "1",
  notice: "An example.",
  made: "To show problems with packs.",
  limits: "It is no more than an example.",
  sources: [],
  claims: [],
  names: {},
  facts: {},
  topics: {},
  queries: {},
  policies: [],
  playbooks: {},
  ruleGroups: []
} as const

/** Three small packs that the examples of the reference of problems are read with. */
export const examplePacks: readonly Pack[] = [
  {
    ...empty,
    id: "complaint",
    title: "Complaints",
    kind: "listening",
    queries: {
      "complaint-en": {
        id: "complaint-en",
        query: "complaint OR disappointed",
        languages: ["en"],
        intent: "complaint",
        about: [],
        subscribers: [],
        claims: []
      }
    }
  },
  {
    ...empty,
    id: "medicines-eu",
    title: "Medicines in the European Union",
    kind: "policy",
    names: { "safety-unit": "safety" },
    facts: { serious: { type: "boolean" } },
    topics: { "adverse-event": { id: "adverse-event", experts: [], risk: "high" } },
    policies: [
      {
        id: "eu-serious-event",
        version: "1",
        status: "law",
        jurisdictions: ["EU"],
        subject: "message",
        source: { title: "Directive 2001/83/EC", section: "article 107(3)" },
        verified: false,
        when: { topic: "adverse-event", not: { serious: false } },
        notify: ["safety-unit"]
      }
    ]
  },
  { ...empty, id: "stage-by-discipline", title: "Who answers at which stage", kind: "rules" }
]

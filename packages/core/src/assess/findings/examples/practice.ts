import type { FindingExamples } from "./example.ts"

const care = "departments: { care: {} }\n"
const campaign = (fields: string, more = ""): string =>
  `departments: { shop: { discipline: marketing } }\n${more}campaigns: { spring: { ${fields} } }\n`
const goal = "goals: { reach: { measure: followers, target: 1000 } }\n"
const insight = "insights: { taste: { name: Less sugar, at: 2026-02-01, changed: The recipe } }\n"
const plan = (fields: string, units = "care: {}, press: {}"): string =>
  `departments: { ${units} }\nplaybooks: { recall: { kind: crisis, ${fields} } }\n`
const only = (kind: string): string => `${care}documents: { one: { kind: ${kind}, date: 2026-01-10 } }\n`

/** Answers, listening, plans and crises. */
export const practiceExamples: FindingExamples = {
  HF0601: { failing: `${care}topics: { price: {} }\n` },
  HF0602: { failing: "departments: { shop: { discipline: product } }\nproducts: { mug: {} }\n" },
  HF0603: {
    failing: `departments: { care: {}, legal: {} }
channels: { help: { platform: x, operators: [care] } }
topics: { claims: { experts: [legal] } }
ties: [{ kind: reports, from: legal, to: care }]
`
  },
  HF0604: {
    failing: `departments: { lab: {}, social: { discipline: social-media } }
people: { ana: { departments: [lab], left: 2026-01-31 }, ben: { departments: [social] } }
topics: { recipe: { experts: [lab] } }
`
  },
  HF0605: {
    failing: `departments: { lab: {} }
people: { ana: { departments: [lab] }, ben: { departments: [lab] } }
topics: { recipe: { experts: [ana] } }
`
  },
  HF0606: {
    failing: `departments: { shop: { discipline: marketing }, care: { discipline: customer-service } }
routing: { responsible: { rules: [{ name: complaints, when: { intent: complaint }, to: shop }],
                          otherwise: { name: rest, to: operator } } }
`
  },
  HF0607: {
    failing: `departments: { care: {}, jobs: { discipline: human-resources } }
routing: { responsible: { rules: [{ name: complaints, when: { intent: complaint }, to: care }],
                          otherwise: { name: rest, to: operator } } }
`
  },
  HF0608: {
    failing: `${care}routing: { responsible: { rules: [{ name: complaints, when: { intent: complaint }, to: care }],
                          otherwise: { name: rest, to: operator } } }
`
  },
  HF0611: {
    failing: `departments: { press: { discipline: public-relations }, care: { discipline: customer-service } }
routing: { responsible: { rules: [{ name: complaints, when: { intent: complaint }, to: care }],
                          otherwise: { name: rest, to: operator } } }
`
  },
  HF0609: { failing: `${care}targets: [{ name: cases, resolution: 3 days }]\n` },
  HF0610: {
    failing: `departments: { lab: { discipline: product }, legal: { discipline: legal } }
products: { mug: { experts: [lab] } }
routing: { obligations: { rules: [{ name: mugs, when: { product: mug }, approve: [legal] }] } }
`
  },
  HF0701: { failing: `${care}targets: [{ name: all, firstReply: 1 day }]\n` },
  HF0702: {
    failing: `${care}listening: { queries: { mug: { query: mug, about: [product, competitor, industry, service, staff] } } }\n`
  },
  HF0703: {
    failing: `departments: { press: { discipline: public-relations } }
listening: { queries: { acme: { query: acme, about: [brand] } } }
`
  },
  HF0704: {
    failing: `${care}listening: { queries: { thinking: { query: acme, stage: pre-purchase }, using: { query: acme, stage: post-purchase },
                       buying: { query: acme, stage: purchase } } }
campaigns: { spring: { stages: [pre-purchase, post-purchase] } }
routing: { responsible: { rules: [{ name: all, when: { stage: [pre-purchase, purchase, post-purchase] }, to: care }],
                          otherwise: { name: rest, to: operator } } }
`,
    mended: `${care}listening: { queries: { thinking: { query: acme, stage: pre-purchase }, using: { query: acme, stage: post-purchase },
                       buying: { query: acme, stage: purchase } } }
campaigns: { spring: { stages: [pre-purchase, purchase, post-purchase] } }
routing: { responsible: { rules: [{ name: all, when: { stage: [pre-purchase, purchase, post-purchase] }, to: care }],
                          otherwise: { name: rest, to: operator } } }
`
  },
  HF0705: {
    failing: `${care}insights: { taste: { name: Less sugar, at: 2026-02-01 } }\n`,
    mended: `${care}${insight}`
  },
  HF0706: {
    failing: plan("release: press, team: [care, press], freeze: [campaign], roles: { care: answers, press: releases }")
  },
  HF0801: { failing: only("policy") },
  HF0802: { failing: only("policy") },
  HF0803: { failing: only("strategy") },
  HF0804: { failing: only("policy") },
  HF0805: { failing: only("policy") },
  HF0806: { failing: only("policy") },
  HF0807: { failing: only("policy") },
  HF0808: { failing: `${care}documents: { rules: { kind: policy, date: 2024-01-10, reviewBy: 2025-12-31 } }\n` },
  HF0811: { failing: campaign("audience: tea drinkers", goal) },
  HF0812: {
    failing: campaign("objectives: [reach]", goal),
    mended: campaign("objectives: [reach], audience: tea drinkers", goal)
  },
  HF0813: { failing: campaign("audience: tea drinkers"), mended: campaign("audience: tea drinkers, content: recipes") },
  HF0814: { failing: campaign("content: recipes"), mended: campaign("content: recipes, integratedWith: [website]") },
  HF0815: { failing: campaign("content: recipes", insight) },
  HF0816: { failing: campaign("agency: brightline", "agencies: { brightline: {} }\n") },
  HF0821: { failing: campaign("content: recipes"), mended: campaign("content: recipes", goal) },
  HF0822: { failing: `${care}goals: { reach: { measure: followers } }\n`, mended: `${care}${goal}` },
  HF0823: {
    failing: `departments: { shop: { discipline: sales } }\n${goal}`,
    mended:
      "departments: { shop: { discipline: sales } }\ngoals: { leads: { for: shop, measure: leads, target: 50 } }\n"
  },
  HF0824: {
    failing: `${care}channels: { main: { platform: instagram, operators: [care] } }
consents: { picture: { author: somebody, scope: [repost], given: 2025-01-10, until: 2025-12-31 } }
publications: [{ at: 2026-06-01, channel: main, consent: picture }]
`
  },
  HF0825: {
    failing: `${care}documents: { budget: { kind: business-case, date: 2026-03-02 } }\n`,
    mended: `${care}documents: { budget: { kind: business-case, date: 2026-03-02 } }
goals: { leads: { measure: leads, target: 50, current: 41 } }
`
  },
  HF0901: { failing: only("policy") },
  HF0902: { failing: plan("release: press, team: [care, press], freeze: [campaign], roles: { press: releases }") },
  HF0903: {
    failing: plan(
      "release: press, team: [press], freeze: [campaign], roles: { press: releases }",
      "press: {}, lawyers: { discipline: legal }"
    )
  },
  HF0904: {
    failing: `departments: { care: {}, press: {} }
playbooks:
  recall: { kind: crisis, release: press, team: [care, press] }
  outage: { kind: crisis, release: care, team: [care, press] }
`
  },
  HF0905: { failing: plan("release: press, team: [care, press]") },
  HF0906: {
    failing: plan("release: press, team: [press], freeze: [campaign], roles: { press: releases }"),
    mended: plan(
      "release: press, team: [press], freeze: [campaign], roles: { press: releases }, statements: [{ language: en, text: We are looking into it. }]"
    )
  },
  HF0907: {
    failing: `departments: { social: {}, press: {} }
people: { ana: { departments: [social], roles: [group-head] } }
playbooks: { recall: { kind: crisis, release: press, team: [press] } }
`
  }
}

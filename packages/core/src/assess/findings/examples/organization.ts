import type { FindingExamples } from "./example.ts"

const threeUnits = `departments: { care: {}, press: {}, sales: {} }
channels:
  help: { platform: x, operators: [care] }
  news: { platform: facebook, operators: [press] }
ties:
  - { kind: coordinates, between: [care, press] }
  - { kind: coordinates, between: [care, sales] }
`

const duties = `departments:
  hub: { kind: hub, responsibilities: [coordination, exchange-of-learning, understanding-what-works, rapid-response] }
`

/** Who leads, decides and works together. */
export const organizationExamples: FindingExamples = {
  HF0101: { failing: threeUnits },
  HF0102: {
    failing: `departments: { care: {}, press: {} }
brands: [acme]
channels:
  help: { platform: x, brand: acme, operators: [care], lead: care }
  news: { platform: facebook, brand: acme, operators: [press], lead: press }
`
  },
  HF0103: {
    failing: `departments: { care: {}, legal: {}, medical: {}, press: {}, quality: {} }
routing:
  obligations:
    rules: [{ name: claims, when: { intent: complaint }, approve: [legal, medical, press, quality] }]
`
  },
  HF0104: { failing: threeUnits },
  HF0105: {
    failing: `departments: { hub: { kind: hub }, care: {} }
channels: { help: { platform: x, operators: [care] } }
`
  },
  HF0106: {
    failing:
      "departments: { hub: { kind: hub, responsibilities: [coordination, rapid-response, exchange-of-learning] } }\n"
  },
  HF0107: { failing: `${duties}` },
  HF0121: {
    failing: `departments: { care: {}, press: {}, board: { discipline: executive } }
escalation: [{ unit: care, after: 60 openMinutes, to: press }]
`
  },
  HF0122: {
    failing: `departments: { care: {}, board: { discipline: executive } }
people: { ana: { departments: [board], clevel: true }, ben: { departments: [board] } }
escalation: [{ unit: care, after: 60 openMinutes, to: ana }]
`
  },
  HF0123: {
    failing: `departments: { a: {}, b: {}, c: {}, d: {}, board: { discipline: executive } }
escalation:
  - { unit: a, after: 1 hour, to: b }
  - { unit: b, after: 1 hour, to: c }
  - { unit: c, after: 1 hour, to: d }
  - { unit: d, after: 1 hour, to: board }
`
  },
  HF0124: {
    failing: `organization: { name: Acme, lead: ana }
departments: { north: { kind: company }, south: { kind: company }, social: { discipline: social-media } }
people: { ana: { departments: [social] } }
`
  },
  HF0125: {
    failing: `departments: { social: {}, care: {}, press: {}, sales: {} }
people: { ana: { departments: [social], roles: [group-head] } }
ties:
  - { kind: coordinates, between: [social, care] }
  - { kind: coordinates, between: [press, sales] }
`
  },
  HF0126: {
    failing: `departments: { social: {} }
people: { ana: { departments: [social], roles: [group-head] }, ben: { departments: [social] } }
`
  },
  HF0201: {
    failing: `departments: { care: {}, press: {}, sales: {} }
channels: { help: { platform: x, operators: [care] }, news: { platform: facebook, operators: [press] } }
ties: [{ kind: coordinates, between: [care, sales] }]
`
  },
  HF0202: {
    failing: `departments: { care: { discipline: customer-service }, shop: { discipline: sales } }
channels: { help: { platform: x, operators: [care] } }
`
  },
  HF0203: {
    failing: `departments: { care: {} }
people: { ana: { departments: [care] } }
channels: { help: { platform: x, operators: [care] } }
`
  },
  HF0204: {
    failing: `departments: { spain: { kind: branch }, care: {}, press: {} }
channels: { help: { platform: x, operators: [care] }, spain: { platform: x, operators: [spain] } }
ties: [{ kind: coordinates, between: [care, press] }]
`
  },
  HF0205: {
    failing: `departments: { care: {}, press: {}, sales: {} }
channels:
  a: { platform: x, operators: [care] }
  b: { platform: facebook, operators: [care] }
  c: { platform: instagram, operators: [care] }
ties:
  - { kind: coordinates, between: [care, press] }
  - { kind: coordinates, between: [care, sales] }
`
  },
  HF0206: {
    failing: `departments: { care: {}, press: {} }
channels: { a: { platform: x, operators: [care] }, b: { platform: facebook, operators: [care] } }
ties: [{ kind: consults, from: care, to: press }]
`
  },
  HF0207: {
    failing: `departments: { care: {}, press: {} }
ties:
  - { kind: coordinates, between: [care, press] }
  - { kind: coordinates, between: [care, press], strength: 0, origin: observed }
`
  },
  HF0221: {
    failing: `organization: { name: Acme, topology: hub-and-spoke, lead: social }
departments: { social: {}, care: {}, press: {}, jobs: {} }
channels:
  help: { platform: x, operators: [care] }
  news: { platform: facebook, operators: [press] }
  work: { platform: linkedin, operators: [jobs] }
ties: [{ kind: reports, from: care, to: social }]
`
  },
  HF0222: {
    failing: `organization: { name: Acme, regimes: [medicines-eu], lead: social }
departments: { social: {}, care: {}, press: {}, jobs: {} }
channels:
  help: { platform: x, operators: [care] }
  news: { platform: facebook, operators: [press] }
  work: { platform: linkedin, operators: [jobs] }
ties: [{ kind: reports, from: care, to: social }]
`
  },
  HF0223: {
    failing: `departments: { jobs: {}, care: {}, press: {} }
channels: { work: { platform: linkedin, purpose: recruiting, operators: [jobs] } }
ties: [{ kind: coordinates, between: [care, press] }]
`
  },
  HF0224: {
    failing: `departments: { press: {}, care: {}, sales: {} }
channels: { news: { platform: x, purpose: press, operators: [press] } }
ties: [{ kind: coordinates, between: [care, sales] }]
`
  }
}

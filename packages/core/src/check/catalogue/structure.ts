import { type Entry, model } from "./entry.ts"

/** Problems of units, ties and the people who hold something. */
export const structure = {
  HW0301: {
    title: "units belong to each other in a circle",
    explanation: "Following `parent` from a department leads back to it.",
    failing: model("departments: { care: { parent: service }, service: { parent: care } }"),
    mended: model("departments: { care: { parent: service }, service: {} }")
  },
  HW0302: {
    title: "reporting in a circle",
    explanation: "Following managers and `reports` ties from somebody leads back to them, so nobody is at the top.",
    failing: model(`
departments: { care: {} }
people:
  ada: { departments: [care], manager: ben }
  ben: { departments: [care], manager: ada }`),
    mended: model(`
departments: { care: {} }
people:
  ada: { departments: [care], manager: ben }
  ben: { departments: [care] }`)
  },
  HW0303: {
    title: "escalation in a circle",
    explanation:
      "A case that is escalated comes back to the unit it came from. An escalation chain ends with somebody who decides.",
    failing: model(`
departments: { care: {}, press: {} }
escalation:
  - { unit: care, after: 1 hour, to: press }
  - { unit: press, after: 1 hour, to: care }`),
    mended: model(`
departments: { care: {}, press: {} }
people: { lea: { departments: [press] } }
escalation:
  - { unit: care, after: 1 hour, to: press }
  - { unit: press, after: 1 hour, to: lea }`)
  },
  HW0304: {
    title: "deputies in a circle",
    explanation:
      "Three or more people stand in for each other in turn and for nobody else: when all of them are away nobody is there. Two who stand in for each other are the usual arrangement.",
    failing: model(`
departments: { care: {} }
people:
  ada: { departments: [care], deputy: ben }
  ben: { departments: [care], deputy: cho }
  cho: { departments: [care], deputy: ada }`),
    mended: model(`
departments: { care: {} }
people:
  ada: { departments: [care], deputy: ben }
  ben: { departments: [care], deputy: cho }
  cho: { departments: [care] }`)
  },
  HW0305: {
    title: "tie to itself",
    explanation: "A tie joins a unit or a person to itself. Within a unit no tie is needed.",
    failing: model(`
departments: { care: {}, press: {} }
ties: [{ kind: consults, from: care, to: care }]`),
    mended: model(`
departments: { care: {}, press: {} }
ties: [{ kind: consults, from: care, to: press }]`)
  },
  HW0306: {
    title: "tie written twice",
    explanation:
      "Two ties have the same kind, ends and origin. Ties that run both ways have the same ends in either order. A declared and an observed tie are two.",
    failing: model(`
departments: { care: {}, press: {} }
ties:
  - { kind: shares, between: [care, press] }
  - { kind: shares, between: [press, care] }`),
    mended: model(`
departments: { care: {}, press: {} }
ties:
  - { kind: shares, between: [care, press] }`)
  },
  HW0307: {
    title: "unit approves in two stages",
    explanation: "`approvalOrder` names every unit once: in the stage in which it approves.",
    failing: `hubwright: 1
organization: { name: Acme, approvalOrder: [[medical], [legal, medical]] }
departments: { medical: {}, legal: {} }
`,
    mended: `hubwright: 1
organization: { name: Acme, approvalOrder: [[medical], [legal]] }
departments: { medical: {}, legal: {} }
`
  },
  HW0320: {
    title: "agency operates without an engagement",
    explanation:
      "An agency operates a channel, and none of its engagements is for that channel. What it may do there is said by an engagement.",
    failing: model(`
agencies: { brightline: {} }
channels: { main: { platform: x, operators: [brightline] } }`),
    mended: model(`
agencies: { brightline: { engagements: [{ channel: main, may: reply }] } }
channels: { main: { platform: x, operators: [brightline] } }`)
  },
  HW0321: {
    title: "engagement not in force",
    explanation:
      "An agency operates a channel, and at the moment of the check its engagement there has expired or not begun. Without an engagement in force it has no right there, and messages pass it by.",
    failing: model(`
agencies: { brightline: { engagements: [{ channel: main, may: reply, until: 2025-12-31 }] } }
channels: { main: { platform: x, operators: [brightline] } }`),
    mended: model(`
agencies: { brightline: { engagements: [{ channel: main, may: reply, until: 2027-12-31 }] } }
channels: { main: { platform: x, operators: [brightline] } }`)
  },
  HW0322: {
    title: "somebody who left still holds a channel",
    explanation:
      "A custodian, a deputy or another holder of a channel's credentials left before the moment of the check.",
    failing: model(`
departments: { care: {} }
people: { ada: { departments: [care], left: 2026-03-31 } }
channels: { main: { platform: x, operators: [care], custodian: ada } }`),
    mended: model(`
departments: { care: {} }
people:
  ada: { departments: [care], left: 2026-03-31 }
  ben: { departments: [care] }
channels: { main: { platform: x, operators: [care], custodian: ben } }`)
  },
  HW0323: {
    title: "closed channel with operators",
    explanation: "A channel was closed before the moment of the check, and still has operators.",
    failing: model(`
departments: { care: {} }
channels: { main: { platform: x, operators: [care], closed: 2026-03-31 } }`),
    mended: model(`
departments: { care: {} }
channels: { main: { platform: x, closed: 2026-03-31 } }`)
  },
  HW0324: {
    title: "own deputy",
    explanation: "Somebody stands in for themselves: as deputy of a channel they are custodian of, or as a person.",
    failing: model(`
departments: { care: {} }
people: { ada: { departments: [care] } }
channels: { main: { platform: x, operators: [care], custodian: ada, deputy: ada } }`),
    mended: model(`
departments: { care: {} }
people: { ada: { departments: [care] } }
channels: { main: { platform: x, operators: [care], custodian: ada, deputy: care } }`)
  },
  HW0325: {
    title: "training yet to come",
    explanation: "A training is dated after the moment of the check. A training counts from the day it was taken.",
    failing: model(`
departments: { care: {} }
training: { dos-and-donts: {} }
people: { ada: { departments: [care], training: { dos-and-donts: 2062-05-01 } } }`),
    mended: model(`
departments: { care: {} }
training: { dos-and-donts: {} }
people: { ada: { departments: [care], training: { dos-and-donts: 2026-05-01 } } }`)
  },
  HW0346: {
    title: "several currencies",
    explanation: "Amounts of money are in different currencies and cannot be added. One model has one currency.",
    failing: model("departments: { care: { budget: 1000 EUR }, press: { budget: 1000 USD } }"),
    mended: model("departments: { care: { budget: 1000 EUR }, press: { budget: 900 EUR } }")
  }
} as const satisfies { readonly [code: string]: Entry }

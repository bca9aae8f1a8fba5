import type { FindingExamples } from "./example.ts"

const care = "departments: { care: {} }\n"

/** Channels, who holds their keys, and the people behind them. */
export const channelExamples: FindingExamples = {
  HF0301: { failing: `${care}channels: { help: { platform: x } }\n` },
  HF0302: {
    failing: `${care}brands: [acme]
channels:
  help: { platform: x, brand: acme, operators: [care] }
  help-too: { platform: x, brand: acme, operators: [care] }
`
  },
  HF0303: { failing: `${care}channels: { help: { platform: x, operators: [care], lastPost: 2025-11-01 } }\n` },
  HF0304: {
    failing: `${care}channels: { news: { platform: x, operators: [care] } }
publications:
  - { at: 2026-06-01, channel: news }
  - { at: 2026-06-08, channel: news }
  - { at: 2026-06-15, channel: news }
`,
    mended: `${care}channels: { news: { platform: x, operators: [care] } }
publications:
  - { at: 2026-06-01, channel: news }
  - { at: 2026-06-08, channel: news }
  - { at: 2026-06-15, channel: news, kind: interactive }
`
  },
  HF0305: {
    failing: `${care}agencies: { brightline: { engagements: [{ channel: fair, may: publish }] } }
channels: { fair: { platform: x, purpose: event, operators: [brightline], accountable: care } }
`
  },
  HF0306: {
    failing: "departments: { care: {}, press: {} }\nchannels: { help: { platform: x, operators: [care, press] } }\n"
  },
  HF0307: {
    failing: `${care}people: { ana: { departments: [care], languages: [en] } }
channels: { hilfe: { platform: x, language: de, operators: [care] } }
`,
    mended: `${care}people: { ana: { departments: [care], languages: [en, de] } }
channels: { hilfe: { platform: x, language: de, operators: [care] } }
`
  },
  HF0401: { failing: `${care}channels: { help: { platform: x, operators: [care] } }\n` },
  HF0402: {
    failing: `${care}agencies: { brightline: {} }
channels: { help: { platform: x, operators: [care], custodian: brightline } }
`
  },
  HF0403: {
    failing: `${care}people: { ana: { departments: [care] } }
channels: { help: { platform: x, operators: [care], custodian: ana } }
`
  },
  HF0404: { failing: `${care}channels: { help: { platform: x, operators: [care], credentials: { mfa: false } } }\n` },
  HF0405: {
    failing: `${care}channels: { help: { platform: x, operators: [care], credentials: { rotated: 2025-01-31 } } }\n`
  },
  HF0406: {
    failing: `${care}people: { ana: { departments: [care], left: 2026-03-31 }, ben: { departments: [care] } }
channels: { help: { platform: x, operators: [care], custodian: ana, credentials: { access: [ana, ben] } } }
`
  },
  HF0407: {
    failing: `${care}people: { ana: { departments: [care] } }
channels: { help: { platform: x, operators: [care], credentials: { personalAccount: ana } } }
`
  },
  HF0408: { failing: `${care}channels: { help: { platform: x, operators: [care], credentials: { shared: true } } }\n` },
  HF0409: {
    failing: `departments: { social: {}, care: {} }
people: { ana: { departments: [social], roles: [group-head] } }
channels: { help: { platform: x, operators: [care], custodian: care } }
`
  },
  HF0410: {
    failing: `${care}agencies: { brightline: { engagements: [{ channel: help, may: reply, until: 2026-05-31 }] } }
channels: { help: { platform: x, operators: [brightline], accountable: care } }
`
  },
  HF0411: {
    failing: `${care}brands: [cardivex]
products: { cardivex: { brand: cardivex, prescriptionOnly: true, experts: [care] } }
agencies: { brightline: { engagements: [{ channel: help, may: reply }] } }
channels: { help: { platform: x, brand: cardivex, operators: [brightline], accountable: care } }
`
  },
  HF0412: {
    failing: `${care}agencies: { brightline: { engagements: [{ channel: help, may: reply }] } }
channels: { help: { platform: x, operators: [brightline, care], accountable: care } }
`
  },
  HF0501: {
    failing: `${care}training: { safety: { validFor: 365 days } }
people: { ana: { departments: [care], training: { safety: 2024-06-01 } } }
`
  },
  HF0502: {
    failing: `${care}training: { basics: { about: [social-media] } }
people: { ana: { departments: [care], enabled: true } }
`
  },
  HF0503: {
    failing: `${care}training: { safety: { about: [safety] } }
people: { ana: { departments: [care], enabled: true } }
`
  },
  HF0504: { failing: `${care}people: { ana: { departments: [care], enabled: true, roles: [care-agent] } }\n` },
  HF0505: {
    failing: `${care}people:
  ana: { departments: [care], roles: [social-media-manager, social-media-strategist, community-manager] }
channels: { help: { platform: x, operators: [care] } }
demand: { classes: [{ name: all, channel: help, perWeek: 400 }] }
`,
    mended: `${care}people:
  ana: { departments: [care], roles: [social-media-manager, social-media-strategist] }
  ben: { departments: [care], roles: [community-manager] }
channels: { help: { platform: x, operators: [care] } }
demand: { classes: [{ name: all, channel: help, perWeek: 400 }] }
`
  },
  HF0506: {
    failing: "departments: { care: { discipline: customer-service } }\npeople: { ana: { departments: [care] } }\n"
  },
  HF0507: {
    failing: `departments: { care: { discipline: customer-service } }
training: { basics: { about: [social-media] }, service: { about: [customer-service] } }
people: { ana: { departments: [care], enabled: true, training: { service: 2026-01-10 } } }
`
  },
  HF0508: { failing: "departments: { board: {} }\npeople: { ana: { departments: [board], clevel: true } }\n" },
  HF0509: {
    failing: `departments: { board: {} }
competencies: { literacy: { requiredOfExecutives: true } }
people: { ana: { departments: [board], clevel: true } }
`
  },
  HF0510: {
    failing: `${care}competencies: { literacy: {} }
people: { ana: { departments: [care], roles: [care-agent] } }
`
  },
  HF0511: {
    failing: `${care}people: { ana: { departments: [care], count: 1, usesSocial: true }, ben: { departments: [care], usesSocial: true },
          cho: { departments: [care], usesSocial: true }, dan: { departments: [care], usesSocial: true },
          eve: { departments: [care], usesSocial: true } }
`,
    mended: `${care}people: { ana: { departments: [care], usesSocial: true, advocate: true }, ben: { departments: [care], usesSocial: true },
          cho: { departments: [care], usesSocial: true }, dan: { departments: [care], usesSocial: true },
          eve: { departments: [care], usesSocial: true } }
`
  }
}

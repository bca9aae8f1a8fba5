import { type Entry, model } from "./entry.ts"

/** Problems of demand and work. */
export const demandAndWork = {
  HW0340: {
    title: "rate given not once",
    explanation: "A class of demand says by exactly one of `perHour`, `perDay` and `perWeek` how many messages arrive.",
    failing: model(`
channels: { main: { platform: x } }
demand: { classes: [{ name: chatter, channel: main, perDay: 20, perWeek: 140 }] }`),
    mended: model(`
channels: { main: { platform: x } }
demand: { classes: [{ name: chatter, channel: main, perWeek: 140 }] }`)
  },
  HW0341: {
    title: "profile without weight",
    explanation: "All weights of a demand profile are 0, so its messages would never arrive.",
    failing: model("demand: { profiles: { office: { mon-fri: 0, otherwise: 0 } } }"),
    mended: model("demand: { profiles: { office: { mon-fri: 1, otherwise: 0 } } }")
  },
  HW0342: {
    title: "shares are not those of a whole",
    explanation:
      "The shares of a mix or of the phases of a distribution do not add up to 1; they may miss it by 0.01. Of tags, of which a message may have none, they add up to at most 1.",
    failing: model(`
channels: { main: { platform: x } }
demand: { classes: [{ name: chatter, channel: main, perWeek: 140, facts: { language: { en: 0.9, de: 0.9 } } }] }`),
    mended: model(`
channels: { main: { platform: x } }
demand: { classes: [{ name: chatter, channel: main, perWeek: 140, facts: { language: { en: 0.9, de: 0.1 } } }] }`)
  },
  HW0343: {
    title: "demand by classes and by a log",
    explanation: "A message log takes the place of the classes of demand. With both nobody can tell which is meant.",
    failing: model(`
channels: { main: { platform: x } }
demand: { classes: [{ name: chatter, channel: main, perWeek: 140 }], log: { file: log.csv, mode: replay } }`),
    mended: model(`
channels: { main: { platform: x } }
demand: { log: { file: log.csv, mode: replay } }`)
  },
  HW0344: {
    title: "more work passed on than there is",
    explanation: "The shares of work that turn out to belong to other units add up to more than 1.",
    failing: model(`
departments: { care: {}, press: {} }
work: [{ act: answer, time: 5 min, passesOn: { care: 0.7, press: 0.7 } }]`),
    mended: model(`
departments: { care: {}, press: {} }
work: [{ act: answer, time: 5 min, passesOn: { care: 0.2, press: 0.7 } }]`)
  },
  HW0345: {
    title: "least above most",
    explanation: "The least value of a uniform distribution is more than its most.",
    failing: model("work: [{ act: answer, time: { uniform: { min: 10 min, max: 2 min } } }]"),
    mended: model("work: [{ act: answer, time: { uniform: { min: 2 min, max: 10 min } } }]")
  }
} as const satisfies { readonly [code: string]: Entry }

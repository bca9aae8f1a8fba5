import { benchmarkOf } from "@hubwright/packs"

/** A number of the pharma example that follows from published figures, wherever it stands. */
export interface Sourced {
  /** What it is. */
  readonly title: string
  /** Where it stands in the model: the parts of its path, `*` for any. */
  readonly at: readonly string[]
  /** What follows from the figures: durations in minutes. */
  readonly value: number
  /** The ids of the benchmarks it follows from. */
  readonly from: readonly string[]
  /** How it follows from them, where it is none of them. */
  readonly how?: string
  /** What they do not tell. */
  readonly open?: string
}

const figure = (id: string): number => {
  const benchmark = benchmarkOf(id)
  if (benchmark === undefined) throw new Error(`there is no benchmark \`${id}\``)
  return benchmark.value
}

const minutesPerHour = 60
const weeksPerQuarter = 13

/** All messages of a week to an account, those of them that call for an answer, and those to all six accounts of customers. */
const messages = figure("messages-per-account-2016") / weeksPerQuarter
const wanted = messages * figure("need-response-2015")
const accounts = 6

const sideEffects = messages * figure("side-effects-2011")
const negative = figure("negative-airlines-2015")
const complaints = negative / (negative + figure("neutral-airlines-2015"))
const newcomers = figure("no-customers-yet-1999")
const spread = figure("call-variation-1999")

/** The mean of a lognormal distribution, from its median and coefficient of variation. */
const meanOfMedian = (median: number, variation: number): number => median * Math.sqrt(1 + variation * variation)

/** The usual messages of an hour to the four accounts of the burst, and how many more lift a day above its mean so far. */
const usual = (accounts - 2) * (wanted / (7 * 24))
const alarming = Math.ceil(usual + figure("alert-deviations") * Math.sqrt(24 * usual))

const shareOf = (title: string, fact: readonly [string, string], rest: Omit<Sourced, "title" | "at">): Sourced => ({
  title,
  at: ["demand", "classes", "*", "facts", ...fact],
  ...rest
})

/** How many write, who they are and what about. */
const demand: readonly Sourced[] = [
  {
    title: "messages a week of an account that call for an answer",
    at: [
      "demand",
      "classes",
      "chatter|dermolan-comments|german-comments|spanish-comments|american-comments",
      "perWeek"
    ],
    value: wanted,
    from: ["messages-per-account-2016", "need-response-2015"],
    how: "40 % of a thirteenth",
    open: "that every account here gets as many; of a brand with all its accounts 957 a quarter needed a response (Sprout Social 2016)"
  },
  {
    title: "side effects a week",
    at: ["demand", "classes", "cardivex-side-effects", "perWeek"],
    value: sideEffects,
    from: ["messages-per-account-2016", "side-effects-2011"],
    how: "2 % of a thirteenth",
    open: "it was less than 2 %"
  },
  {
    title: "other messages a week about Cardivex",
    at: ["demand", "classes", "cardivex-comments", "perWeek"],
    value: wanted - sideEffects,
    from: ["messages-per-account-2016", "need-response-2015", "side-effects-2011"],
    how: "the rest of the account"
  },
  {
    title: "physicians a week",
    at: ["demand", "classes", "physicians", "perWeek"],
    value: accounts * wanted * figure("professionals-2016"),
    from: ["professionals-2016"],
    how: "2 % of the messages to the six accounts of customers",
    open: "of tweets about an illness, not to a company"
  },
  {
    title: "growth a year",
    at: ["demand", "classes", "*", "growthPerYear"],
    value: figure("inbound-growth-2015"),
    from: ["inbound-growth-2015"]
  },
  shareOf("complaints", ["intent", "complaint"], {
    value: complaints,
    from: ["negative-airlines-2015", "neutral-airlines-2015"],
    how: "without praise, which calls for no answer",
    open: "of airlines"
  }),
  shareOf("questions", ["intent", "question"], {
    value: 1 - complaints,
    from: ["negative-airlines-2015", "neutral-airlines-2015"],
    how: "the rest",
    open: "that what is neutral is a question"
  }),
  shareOf("people who have not bought", ["stage", "pre-purchase"], {
    value: newcomers,
    from: ["no-customers-yet-1999"],
    open: "of a bank, by telephone"
  }),
  shareOf("customers", ["stage", "post-purchase"], {
    value: 1 - newcomers,
    from: ["no-customers-yet-1999"],
    how: "the rest"
  }),
  shareOf("serious side effects", ["serious", "true"], {
    value: figure("serious-side-effects"),
    from: ["serious-side-effects"],
    open: "of comments, which are less formal"
  }),
  shareOf("side effects that are not serious", ["serious", "false"], {
    value: 1 - figure("serious-side-effects"),
    from: ["serious-side-effects"],
    how: "the rest"
  }),
  shareOf("about the price", ["topic", "price"], {
    value: figure("price-calls-2020"),
    from: ["price-calls-2020"],
    open: "of a maker, whose patients may pay more"
  }),
  shareOf("about use that is not approved", ["topic", "off-label"], {
    value: figure("off-label-2006"),
    from: ["off-label-2006"],
    open: "of use, not of messages about it"
  }),
  shareOf("Spanish in the United States", ["language", "es-US"], {
    value: figure("spanish-at-home-2019"),
    from: ["spanish-at-home-2019"],
    open: "in which language they write"
  }),
  shareOf("English there", ["language", "en"], {
    value: 1 - figure("spanish-at-home-2019"),
    from: ["spanish-at-home-2019"],
    how: "the rest"
  }),
  {
    title: "how long authors wait",
    at: ["demand", "classes", "*", "patience", "exponential", "mean"],
    value: figure("patience-twitter-2017") * minutesPerHour,
    from: ["patience-twitter-2017"],
    open: "it is only known to be 3.5 days or more"
  },
  {
    title: "messages of a recall in an hour by which somebody who monitors would notice it",
    at: ["playbooks", "recall", "noticed", "messages"],
    value: alarming,
    from: ["alert-deviations", "messages-per-account-2016", "need-response-2015"],
    how: "as many as lift a day above its mean so far, where messages come by chance alone",
    open: "how tools are set"
  },
  {
    title: "until a crisis is in the news",
    at: ["playbooks", "recall", "noticed", "inNewsAfter"],
    value: 24 * minutesPerHour,
    from: ["crises-abroad-within-day-2013"],
    open: "this one"
  }
]

/** How long work takes, and what comes of it. */
const work: readonly Sourced[] = [
  {
    title: "seeing what a message is",
    at: ["work", "triage", "time", "lognormal", "mean"],
    value: figure("sorting-minutes-2015"),
    from: ["sorting-minutes-2015"],
    open: "of people paid by the piece"
  },
  {
    title: "how much that varies",
    at: ["work", "triage", "time", "lognormal", "cv"],
    value: figure("sorting-variation-2015"),
    from: ["sorting-variation-2015"]
  },
  {
    title: "how much all other work varies",
    at: ["work", "*", "time", "lognormal", "cv"],
    value: spread,
    from: ["call-variation-1999"],
    open: "of calls"
  },
  {
    title: "an answer",
    at: ["work", "answer", "time", "lognormal", "mean"],
    value: figure("phone-minutes-felt-bad") / (1 + figure("served-more-hp")),
    from: ["phone-minutes-felt-bad", "served-more-hp"],
    how: "as much shorter as more customers are served",
    open: "how long a call takes on average; ICMI told of up to 167 % more customers, which would make it 3 minutes, and a live chat took 12.5"
  },
  {
    title: "an answer in a recall, for which there is a statement",
    at: ["work", "answer recall", "time", "lognormal", "mean"],
    value: figure("reply-from-draft-2025"),
    from: ["reply-from-draft-2025"],
    open: "of physicians to patients"
  },
  {
    title: "an answer to a colleague",
    at: ["work", "consult", "time", "lognormal", "mean"],
    value: figure("interruption-2011"),
    from: ["interruption-2011"]
  },
  {
    title: "an approval",
    at: ["work", "approve|medical approve|regulatory approve", "time", "lognormal", "mean"],
    value: figure("reply-from-draft-2025"),
    from: ["reply-from-draft-2025"],
    open: "of who writes, not of who approves"
  },
  {
    title: "a report of a side effect",
    at: ["work", "safety answer", "time", "lognormal", "mean"],
    value: meanOfMedian(figure("side-effect-report-2021"), spread),
    from: ["side-effect-report-2021", "call-variation-1999"],
    how: "the mean that has this median",
    open: "of a maker's drug safety"
  },
  ...(["medical", "regulatory"] as const).map((unit) => ({
    title: `answers sent back by ${unit}`,
    at: ["work", `${unit} approve`, "sentBack"],
    value: figure(`sent-back-${unit}-2022`),
    from: [`sent-back-${unit}-2022`],
    open: "of answers: it is of promotional content"
  }))
]

/** Every number of the demand and the work of the pharma example, but what the company counts itself and what hours of the week are. */
export const sourced: readonly Sourced[] = [...demand, ...work]

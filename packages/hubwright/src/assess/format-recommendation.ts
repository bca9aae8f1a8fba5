import { neutralize } from "@hubwright/core"
import type {
  Interval,
  Option,
  Recommendation,
  RecommendedStep,
  Refusal,
  Seat,
  SeatReason,
  Seats,
  Standing,
  TargetEffect
} from "@hubwright/core/assess"
import { listItem, mark, type Page, wrap } from "../page/page.ts"
import { formatTable } from "../page/table.ts"
import type { RecommendResult } from "../results/recommend.ts"

/** How many things a step brings are told; `--json` and `change describe` have them all. */
const mostBrought = 6
/** How many options are shown of those that were tried. */
const mostOptions = 12

/** How a recommendation came about. */
interface Told {
  /** The change file that was written. */
  readonly written: string | null
  /** How changes were simulated; nothing where they were not. */
  readonly simulated: RecommendResult["simulated"]
  /** Whether they could be. */
  readonly canSimulate: boolean
}

type Run = NonNullable<RecommendResult["simulated"]>

/** Says what to do about an organization, and where that leads. */
export const formatRecommendation = (page: Page, found: Recommendation, told: Told): string =>
  [
    wrap(page, `It stands ${standing(found.start)}.`),
    ...found.steps.map((step, index) => stepLines(page, step, index)),
    wrap(
      page,
      found.steps.length === 0
        ? "Nothing that was tried brings more than it takes."
        : `In the end it stands ${standing(found.end)}, for some ${days(found.steps.reduce((sum, { effortDays }) => sum + effortDays, 0))} of work.${found.targets === undefined ? "" : ` Simulated all together, ${targetsSentence(found.targets)}.`}`
    ),
    ...optionsTable(page, found.options, told),
    ...refusals(page, found.refused),
    mark(page, "quiet", wrap(page, notes(found, told)))
  ].join("\n\n")

const notes = ({ options }: Recommendation, { written, simulated, canSimulate }: Told): string =>
  [
    ...(simulated === null ? [] : [simulatedNote(options, simulated)]),
    written === null
      ? "Days are a judgment of size. With -o all steps are written as a change file, which `change apply` takes."
      : `Wrote ${neutralize(written)}. Look at it with \`change describe\`.`,
    ...(canSimulate ? ["With --simulate changes are ranked by how many messages are answered in time as well."] : [])
  ].join(" ")

const simulatedNote = (options: readonly Option[], { replications, days: length }: Run): string => {
  const confidence = options.find(({ targets }) => targets !== undefined)?.targets?.confidence
  return confidence === undefined
    ? "Nothing was simulated: no message has a target, or no change makes a difference to messages."
    : `In time is the share of messages answered within their targets, in ${replications} runs of ${length} days; the change is against today, with the same messages, ± its ${100 * confidence} % interval. The best of each kind were simulated where they can make a difference to messages; each percent counts as a point.`
}

const targetsSentence = ({ before, after, mean, halfWidth }: TargetEffect): string => {
  if (mean === 0 && halfWidth === 0)
    return `no message is answered earlier or later for it (${percent(before)} are in time)`
  const change = `${points(mean)} ± ${(100 * halfWidth).toFixed(1)} points`
  return Math.abs(mean) > halfWidth
    ? `${percent(after)} of messages are answered in time in place of ${percent(before)} (${change})`
    : `it makes no sure difference to how many messages are answered in time (${percent(before)}, ${change})`
}

const points = (share: number): string => `${share > 0 ? "+" : ""}${(100 * share).toFixed(1)}`

const score = ({ low, high }: Interval): string => `${low.toFixed(0)} to ${high.toFixed(0)}`

const days = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`

const standing = ({ silo, needs, deadEnds, faults }: Standing): string =>
  `at ${score(silo)} of 100 on the silo score, with ${needs === 0 ? `${faults.length} findings` : `${deadEnds} of the ${needs} needs of its channels unmet and ${faults.length} other findings`}`

const stepLines = (page: Page, step: RecommendedStep, index: number): string => {
  const { title, effortDays, after, mended, raised, brings, targets } = step
  const heading = `${index + 1}. ${titleOf(step, title)}: ${days(effortDays)}`
  const more = brings.length - mostBrought
  return [
    mark(page, "heading", wrap(page, heading)),
    ...brings.slice(0, mostBrought).map(({ sentence }) => listItem(page, neutralize(sentence))),
    ...(more > 0 ? [listItem(page, `and ${more} more`)] : []),
    wrap(
      page,
      `Then it stands ${standing(after)}; ${mended.length} mended${raised.length === 0 ? "" : `, ${raised.length} new`}.${targets === undefined ? "" : ` Simulated, ${targetsSentence(targets)}.`}`
    )
  ].join("\n")
}

const titleOf = ({ kind, code }: Pick<Option, "kind" | "code">, title: string): string =>
  kind === "remedy" ? `Mend ${code ?? ""} ${neutralize(title)}` : sentenceCase(neutralize(title))

const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const optionsTable = (page: Page, options: readonly Option[], { simulated }: Told): readonly string[] =>
  options.length === 0
    ? []
    : [
        [
          mark(page, "heading", "What was tried, by what it brings a day"),
          formatTable(page, {
            headings: [
              "What",
              "Days",
              "Points",
              "Silo",
              "Unmet",
              "Findings",
              ...(simulated === null ? [] : ["In time", "Change"])
            ],
            rows: [
              ...options.slice(0, mostOptions),
              ...options.slice(mostOptions).filter(({ kind }) => kind === "reorganization")
            ].map((option) => [...row(option), ...(simulated === null ? [] : targetCells(option))]),
            numeric: [1, 2, 3, 4, 5, 6, 7]
          })
        ].join("\n")
      ]

const targetCells = ({ targets }: Option): readonly string[] =>
  targets === undefined
    ? ["", ""]
    : [
        `${(100 * targets.after).toFixed(1)} %`,
        targets.mean === 0 && targets.halfWidth === 0
          ? "the same"
          : `${points(targets.mean)} ± ${(100 * targets.halfWidth).toFixed(1)}`
      ]

const row = ({ kind, code, title, effortDays, gain, after }: Option): readonly string[] => [
  kind === "remedy" ? `${code ?? ""} ${neutralize(title)}` : neutralize(title),
  String(effortDays),
  gain.toFixed(1),
  score(after.silo),
  String(after.deadEnds),
  String(after.faults.length)
]

const why: { readonly [B in Refusal["because"]]: string } = {
  regulated: "a regulated organization is never decentralized",
  "removes-department": "a department that is to stay would go",
  effort: "there is not enough effort",
  impossible: "it cannot be done"
}

const refusals = (page: Page, refused: readonly Refusal[]): readonly string[] =>
  refused.length === 0
    ? []
    : [
        [
          mark(page, "heading", "Not considered"),
          ...refused.map(({ title, because }) => listItem(page, `${neutralize(title)}: ${why[because]}`))
        ].join("\n")
      ]

/** Compares where social media could sit. */
export const formatSeats = (page: Page, { current, seats, leads, without }: Seats): string =>
  [
    wrap(
      page,
      `Now it is ${current === "not-decidable" ? "not clear how it is arranged" : current}. There is no one answer; this is what each place would do.`
    ),
    ...seats.map((seat) => seatLines(page, seat)),
    [
      mark(page, "heading", "Who could lead"),
      formatTable(page, {
        headings: ["Department", "Leads now", "Channels", "Tied to", "Expert of"],
        rows: leads.map(({ department, leadsNow, channelShare, tiedShare, expertShare }) => [
          neutralize(department),
          leadsNow ? "yes" : "",
          percent(channelShare),
          percent(tiedShare),
          expertShare === undefined ? "" : percent(expertShare)
        ]),
        numeric: [2, 3, 4]
      })
    ].join("\n"),
    ...(without.length === 0 ? [] : [wrap(page, `Not possible here: ${without.join(", ")}.`)])
  ].join("\n\n")

const percent = (share: number): string => `${Math.round(share * 100)} %`

const seatLines = (page: Page, { title, outcome, reasons }: Seat): string =>
  [
    mark(page, "heading", wrap(page, sentenceCase(neutralize(title)))),
    wrap(
      page,
      "because" in outcome
        ? `Ruled out: ${why[outcome.because]}.`
        : `It would stand ${standing(outcome.after)}, for some ${days(outcome.effortDays)} of work.`
    ),
    ...reasons.map((reason) => listItem(page, `${reason.speaks}: ${reasonSentence(reason)}`))
  ].join("\n")

const reasonSentence = ({ code, values }: SeatReason): string => {
  const { before = 0, after = 0, of = 0, regimes = 0, channels = 0, outside = 0, share = 0 } = values
  switch (code) {
    case "regulated-coordinated":
      return `it is under ${regimes} regulated ${regimes === 1 ? "regime" : "regimes"}, which asks for coordination`
    case "regulated-apart":
      return `it is under ${regimes} regulated ${regimes === 1 ? "regime" : "regimes"}, and what one says all answer for`
    case "needs-reached":
      return `of ${of} needs of channels ${after} stay unmet, in place of ${before}`
    case "needs-lost":
      return `of ${of} needs of channels ${after} become unmet, in place of ${before}`
    case "fewer-silos":
      return `the middle of the silo score falls from ${before.toFixed(0)} to ${after.toFixed(0)}`
    case "more-silos":
      return `the middle of the silo score rises from ${before.toFixed(0)} to ${after.toFixed(0)}`
    case "one-team-for-all":
      return `one department has to answer on all ${channels} channels`
    case "experts-elsewhere":
      return `of ${of} topics and products ${outside} are known only elsewhere`
    case "people-able":
      return `${percent(share)} of the people listed are trained`
    case "people-not-able":
      return `only ${percent(share)} of the people listed are trained`
    case "as-it-is":
      return "it is arranged like that already"
  }
}

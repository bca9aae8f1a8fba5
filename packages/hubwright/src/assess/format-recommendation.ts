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
  Standing
} from "@hubwright/core/assess"
import { listItem, mark, type Page, wrap } from "../page/page.ts"
import { formatTable } from "../page/table.ts"

/** How many things a step brings are told; `--json` and `change describe` have them all. */
const mostBrought = 6
/** How many options are shown of those that were tried. */
const mostOptions = 12

/** Says what to do about an organization, and where that leads. */
export const formatRecommendation = (page: Page, found: Recommendation, written: string | null): string =>
  [
    wrap(page, `It stands ${standing(found.start)}.`),
    ...found.steps.map((step, index) => stepLines(page, step, index)),
    wrap(
      page,
      found.steps.length === 0
        ? "Nothing that was tried brings more than it takes."
        : `In the end it stands ${standing(found.end)}, for some ${days(found.steps.reduce((sum, { effortDays }) => sum + effortDays, 0))} of work.`
    ),
    ...optionsTable(page, found.options),
    ...refusals(page, found.refused),
    mark(
      page,
      "quiet",
      wrap(
        page,
        written === null
          ? "Days are a judgment of size. With -o all steps are written as a change file, which `change apply` takes."
          : `Wrote ${neutralize(written)}. Look at it with \`change describe\`.`
      )
    )
  ].join("\n\n")

const score = ({ low, high }: Interval): string => `${low.toFixed(0)} to ${high.toFixed(0)}`

const days = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`

const standing = ({ silo, needs, deadEnds, faults }: Standing): string =>
  `at ${score(silo)} of 100 on the silo score, with ${needs === 0 ? `${faults.length} findings` : `${deadEnds} of the ${needs} needs of its channels unmet and ${faults.length} other findings`}`

const stepLines = (page: Page, step: RecommendedStep, index: number): string => {
  const { title, effortDays, after, mended, raised, brings } = step
  const heading = `${index + 1}. ${titleOf(step, title)}: ${days(effortDays)}`
  const more = brings.length - mostBrought
  return [
    mark(page, "heading", wrap(page, heading)),
    ...brings.slice(0, mostBrought).map(({ sentence }) => listItem(page, neutralize(sentence))),
    ...(more > 0 ? [listItem(page, `and ${more} more`)] : []),
    wrap(
      page,
      `Then it stands ${standing(after)}; ${mended.length} mended${raised.length === 0 ? "" : `, ${raised.length} new`}.`
    )
  ].join("\n")
}

const titleOf = ({ kind, code }: Pick<Option, "kind" | "code">, title: string): string =>
  kind === "remedy" ? `Mend ${code ?? ""} ${neutralize(title)}` : sentenceCase(neutralize(title))

const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const optionsTable = (page: Page, options: readonly Option[]): readonly string[] =>
  options.length === 0
    ? []
    : [
        [
          mark(page, "heading", "What was tried, by what it brings a day"),
          formatTable(page, {
            headings: ["What", "Days", "Points", "Silo", "Unmet", "Findings"],
            rows: [
              ...options.slice(0, mostOptions),
              ...options.slice(mostOptions).filter(({ kind }) => kind === "reorganization")
            ].map(row),
            numeric: [1, 2, 3, 4, 5]
          })
        ].join("\n")
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

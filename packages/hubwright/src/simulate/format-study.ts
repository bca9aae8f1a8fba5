import { neutralize, quoted } from "@hubwright/core"
import type { Assumption, MeasureName } from "@hubwright/simulate"
import { listItem, mark, type Page, wrap } from "../page/page.ts"
import { formatTable } from "../page/table.ts"
import type { CompareResult, SimulateResult } from "../results/simulate.ts"

type Estimate = SimulateResult["measures"][string]
type Work = SimulateResult["work"]["all"]

/** What a number is in: messages, minutes, parts of a whole, or money. */
type Scale = "count" | "minutes" | "share"

interface Line {
  readonly measure: MeasureName
  readonly label: string
  readonly scale: Scale
}

const outcomes: readonly Line[] = [
  { measure: "arrived", label: "messages", scale: "count" },
  { measure: "share-replied", label: "answered, of those that call for it", scale: "share" },
  { measure: "share-in-time", label: "answered within the target", scale: "share" },
  { measure: "share-unanswered-72h", label: "unanswered after 72 h", scale: "share" },
  { measure: "abandoned", label: "given up by their authors", scale: "count" },
  { measure: "forgotten", label: "forgotten", scale: "count" },
  { measure: "first-response-minutes", label: "first reply, mean", scale: "minutes" },
  { measure: "first-response-minutes-p50", label: "first reply, half of them within", scale: "minutes" },
  { measure: "first-response-minutes-p90", label: "first reply, nine of ten within", scale: "minutes" },
  { measure: "cost-per-reply", label: "cost of a reply", scale: "count" }
]

const waits: readonly Line[] = [
  { measure: "waiting-own-queue", label: "in the queue of whoever has it", scale: "minutes" },
  { measure: "waiting-other-department", label: "for another department", scale: "minutes" },
  { measure: "waiting-approval", label: "for an approval", scale: "minutes" },
  { measure: "waiting-no-tie", label: "for want of a tie", scale: "minutes" },
  { measure: "waiting-no-shift", label: "while nobody was there who can do it", scale: "minutes" }
]

/** What a line is called: a cost that leaves people out is not called the cost. */
const labelOf = (line: Line, assumed: readonly Assumption[]): string =>
  isPartial(line, assumed) ? `known ${line.label}` : line.label

/** Whether a cost leaves out what some do, so that scenarios in which others do it cannot be compared by it. */
const isPartial = ({ measure }: Line, assumed: readonly Assumption[]): boolean =>
  measure === "cost-per-reply" && assumed.some(({ kind }) => kind === "cost")

/** A length of time in the largest unit of which there is at least one. */
const duration = (minutes: number): string => {
  const size = Math.abs(minutes)
  // no minus before what is shown as nothing
  if (size < 0.05) return "0.0 min"
  if (size >= 2880) return `${(minutes / 1440).toFixed(1)} d`
  return size >= 90 ? `${(minutes / 60).toFixed(1)} h` : `${minutes.toFixed(size < 10 ? 1 : 0)} min`
}

const shown = (value: number | null, scale: Scale): string =>
  value === null ? "–" : inScale(value, scale).replace(/^-(?=[0.]+(?![0-9.]))/u, "")

const inScale = (value: number, scale: Scale): string => {
  switch (scale) {
    case "minutes":
      return duration(value)
    case "share":
      return `${(100 * value).toFixed(1)} %`
    case "count":
      return value >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) < 10 ? 2 : 1)
  }
}

const range = ({ quantiles: { p5, p95 }, replications }: Estimate, scale: Scale): string =>
  p5 === null || p95 === null || replications < 2 ? "–" : `${shown(p5, scale)} to ${shown(p95, scale)}`

/** The measures of a study of one model: the mean with its interval, and beside it what one run of the days can bring. */
export const formatSimulation = (page: Page, data: SimulateResult): string => {
  const table = (title: string, lines: readonly Line[]): string =>
    formatTable(page, {
      headings: [title, "mean", "±", "19 runs of 20 lie in"],
      rows: lines.flatMap((line) => {
        const { measure, scale } = line
        const estimate = data.measures[measure]
        return estimate === undefined || estimate.mean === null
          ? []
          : [
              [
                labelOf(line, data.assumed),
                shown(estimate.mean, scale),
                shown(estimate.halfWidth, scale),
                range(estimate, scale)
              ]
            ]
      }),
      numeric: [1, 2]
    })
  const units = Object.entries(data.units)
    .filter(([, { waitMinutes }]) => (waitMinutes.mean ?? 0) > 0)
    .sort(([, a], [, b]) => (b.waiting.mean ?? 0) - (a.waiting.mean ?? 0))
  return [
    wrap(page, told(data)),
    table("what happens", outcomes),
    table("a message waits", waits),
    ...(units.length === 0
      ? []
      : [
          formatTable(page, {
            headings: ["where it waits", "at a time", "before work begins"],
            rows: units.map(([unit, { waiting, waitMinutes }]) => [
              neutralize(unit),
              shown(waiting.mean, "count"),
              shown(waitMinutes.mean, "minutes")
            ]),
            numeric: [1, 2]
          })
        ]),
    formatWork(page, data),
    ...formatAssumed(page, data.assumed)
  ].join("\n\n")
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

/** The hour of the week in which most of the shifts is work. */
const busiest = (week: Work["week"]): string => {
  const most = Math.max(...week.map((share) => share ?? 0))
  const hour = week.findIndex((share) => share === most)
  if (most <= 0) return "–"
  return `${weekdays[Math.floor(hour / 24)]} ${String(hour % 24).padStart(2, "0")}:00, ${shown(most, "share")}`
}

/** How much of their shifts people work, and when most. */
const formatWork = (page: Page, { work: { all, units, people } }: SimulateResult): string => {
  const rowsOf = (some: { readonly [id: string]: Work }) =>
    Object.entries(some)
      .toSorted(([, a], [, b]) => (b.utilization.mean ?? 0) - (a.utilization.mean ?? 0))
      .map(([id, work]) => rowOf(neutralize(id), work))
  const rowOf = (label: string, { people: count, utilization, week }: Work) => [
    label,
    String(count),
    shown(utilization.mean, "share"),
    range(utilization, "share"),
    busiest(week)
  ]
  return formatTable(page, {
    headings: ["who works", "people", "of their shifts", "19 runs of 20 lie in", "most of all"],
    rows: [rowOf("everybody", all), ...rowsOf(people ?? units)],
    numeric: [1, 2]
  })
}

/** What has to be known of a study before its numbers are read: that it is not precise enough, or of no messages. */
const warned = (
  { isPrecise, replications }: Pick<SimulateResult, "isPrecise" | "replications">,
  arrived: number
): string =>
  [
    ...(isPrecise === false
      ? [` It is not as precise as was asked for: ${replications} runs are too few, so give it more --replications.`]
      : []),
    ...(replications === 1
      ? [" One run says nothing of how far it may be from the truth: give it more --replications."]
      : []),
    ...(arrived === 0 ? [" No message arrived: say under demand how many do, and from when on."] : [])
  ].join("")

const told = (data: SimulateResult): string => {
  const { replications, days, warmUpDays, seed, measures } = data
  const confidence = Object.values(measures)[0]?.confidence ?? 0.95
  return `${replications === 1 ? "1 run" : `${replications} runs`} of ${days === 1 ? "1 day" : `${days} days`}, after ${warmUpDays} in which the queues fill; seed ${seed}. ± is the ${100 * confidence} % interval of the mean; the range is what chance brings in one run.${warned(data, measures.arrived?.mean ?? 0)}`
}

const compared: readonly Line[] = [
  { measure: "share-in-time", label: "answered within the target", scale: "share" },
  { measure: "share-unanswered-72h", label: "unanswered after 72 h", scale: "share" },
  { measure: "first-response-minutes", label: "first reply, mean", scale: "minutes" },
  { measure: "first-reply-after-minutes", label: "until anybody has a reply", scale: "minutes" },
  { measure: "speakers", label: "departments that speak", scale: "count" },
  { measure: "share-waiting-on-others", label: "of all waiting, for others", scale: "share" },
  { measure: "crisis-noticed-minutes", label: "until the plan is in force", scale: "minutes" },
  { measure: "cost-per-reply", label: "cost of a reply", scale: "count" }
]

/** The same measures of several scenarios, one under the other, and what differs from the first for sure. */
export const formatComparison = (page: Page, data: CompareResult): string => {
  const first = neutralize(data.scenarios[0]?.name ?? "today")
  const tables = compared.flatMap((line) => {
    const { measure, scale } = line
    const rows = data.scenarios.flatMap(({ name, measures, differences }) => {
      const estimate = measures[measure]
      const difference = isPartial(line, data.assumed) ? undefined : differences[measure]
      if (estimate === undefined || estimate.mean === null) return []
      const change =
        difference === undefined || difference.mean === null
          ? ""
          : `${difference.mean > 0 ? "+" : ""}${shown(difference.mean, scale)} ± ${shown(difference.halfWidth, scale)}`
      return [
        [neutralize(name), shown(estimate.mean, scale), shown(estimate.halfWidth, scale), change, sureness(difference)]
      ]
    })
    const isTold =
      line.measure !== "crisis-noticed-minutes" || data.scenarios.some(({ measures }) => measures[measure]?.mean !== 0)
    return rows.length === 0 || !isTold
      ? []
      : [
          formatTable(page, {
            headings: [labelOf(line, data.assumed), "mean", "±", `against ${first}`, ""],
            rows,
            numeric: [1, 2, 3]
          })
        ]
  })
  const { replications, days, warmUpDays, seed } = data
  const arrived = data.scenarios[0]?.measures.arrived?.mean ?? 0
  return [
    wrap(
      page,
      `${replications === 1 ? "1 run" : `${replications} runs`} of ${days === 1 ? "1 day" : `${days} days`} each, after ${warmUpDays} in which the queues fill; seed ${seed}. The same messages arrive in every scenario.${warned(data, arrived)}`
    ),
    ...formatShapes(page, data),
    ...tables,
    formatStaff(page, data),
    ...formatAssumed(page, data.assumed)
  ].join("\n\n")
}

/** Around whom the shapes are made that are compared, and which are not. */
const formatShapes = (page: Page, { scenarios, leftOut }: CompareResult): readonly string[] => {
  const shapes = [
    ...scenarios.flatMap(({ name, around }) => (around === null ? [] : [`${quoted(name)}: ${neutralize(around)}`])),
    ...leftOut.map(({ sentence }) => neutralize(sentence))
  ]
  return shapes.length === 0 ? [] : [shapes.map((shape) => listItem(page, shape)).join("\n")]
}

/** Who works in each scenario; and where people are assumed, how many of them. */
const formatStaff = (page: Page, { scenarios }: CompareResult): string => {
  const isAssumed = scenarios.some(({ staff }) => staff.assumed > 0)
  return formatTable(page, {
    headings: ["who works", "people", ...(isAssumed ? ["assumed"] : []), "of their shifts", "±"],
    rows: scenarios.map(({ name, staff: { people, assumed, utilization } }) => [
      neutralize(name),
      String(people),
      ...(isAssumed ? [String(assumed)] : []),
      shown(utilization.mean, "share"),
      shown(utilization.halfWidth, "share")
    ]),
    numeric: isAssumed ? [1, 2, 3, 4] : [1, 2, 3]
  })
}

const sureness = (difference: Estimate | undefined): string => {
  if (difference === undefined || difference.mean === null || difference.halfWidth === null) return ""
  if (difference.mean === 0 && difference.halfWidth === 0) return "the same"
  return Math.abs(difference.mean) > difference.halfWidth ? "" : "not sure"
}

const formatAssumed = (page: Page, assumed: readonly Assumption[]): readonly string[] =>
  assumed.length === 0
    ? []
    : [
        [
          mark(page, "heading", "What the model does not say:"),
          ...assumed.map(({ sentence, help }) => listItem(page, `${neutralize(sentence)}; ${neutralize(help)}`))
        ].join("\n")
      ]

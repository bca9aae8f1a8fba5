import type { Benchmark } from "@hubwright/core"
import { benchmarkOf } from "@hubwright/packs"
import type { Calibration } from "../calibrate/calibration.ts"
import type { Member } from "../calibrate/ensemble.ts"
import { parameters } from "../calibrate/parameters.ts"
import { type Sourced, sourced } from "../calibrate/sources.ts"
import { storedCalibration } from "../calibrate/stored.ts"

/** The page `docs/concepts/calibration.md`: what the calibration of the pharma example found. */
export const calibrationPage = (): string => {
  const calibration = storedCalibration()
  return [
    ...introduction(calibration),
    ...sources(),
    ...aroundTheFit(calibration),
    ...counterfactuals(calibration),
    ...ensemble(calibration),
    ...howToRepeat(calibration),
    ""
  ].join("\n")
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const hours = (minutes: number): string => `${(minutes / 60).toFixed(1)} h`
const table = (...rows: readonly (readonly string[])[]): readonly string[] => {
  const [headings = [], ...others] = rows
  return [headings, headings.map(() => "---"), ...others].map((cells) => `| ${cells.join(" | ")} |`)
}

const introduction = ({ targets, fitted, shapes }: Calibration): readonly string[] => {
  const today = shapes.find(({ name }) => name === "today")
  return [
    "# Calibration",
    "",
    "Seven of eight messages to companies were unanswered after 72 hours (Sprout Social 2015), because whoever has the channel must",
    "obtain answers from other departments, says one of the documents that Hubwright was made from (S2-19, S2-20). Does the [pharma example](../../examples/pharma/README.md)",
    "do that, and what would other arrangements change? This page is made from `scripts/calibrate/pharma.json` by `npm run generate`.",
    "",
    "Two numbers of the model are fitted, both of `organization.search`: how long people look for somebody to whom no tie leads, and how",
    `often they find anybody. They are chosen so that today leaves ${percent(targets.unanswered)} unanswered after 72 hours, and a reply takes`,
    `${hours(targets.responseMinutes)} on average, half way between what Eptica measured on Facebook and on Twitter. This gives ${fitted.searchHours} hours and`,
    `${percent(fitted.searchSuccess)}. All else of its messages and work follows from published figures; no number is read for one shape only.`,
    "",
    ...(today === undefined
      ? []
      : [
          `With them today leaves **${percent(today.unanswered)}** unanswered, a reply takes ${hours(today.responseMinutes)}, and **${percent(today.onOthers)}** of all waiting is for others:`,
          `${percent(today.withoutTie)} for want of a tie, nearly all of it the search, and the rest for departments and approvals or while nobody of them is there.`,
          "So that people wait for others more than for whoever has the channel follows from how long they search, which was fitted, and from how little",
          "time work takes, which was not: it is what the two measurements mean if the document is right about the reason, and no evidence that it is.",
          ""
        ])
  ]
}

/** A figure with its unit, as it was published. */
const figureOf = ({ value, unit }: Benchmark): string => {
  if (unit === "share" || unit === "growth") return `${Number((100 * value).toPrecision(3))} %`
  return unit === "ratio" ? `${value}` : `${value.toLocaleString("en-US")} ${unit}`
}

/** What was measured, by whom, when and of how many. */
const publishedAs = (id: string): string => {
  const benchmark = benchmarkOf(id)
  if (benchmark === undefined) throw new Error(`there is no benchmark \`${id}\``)
  const { title, source, year, n } = benchmark
  const by = [source.author ?? source.title, ...(year === undefined ? [] : [year])].join(" ")
  return `${title}: ${figureOf(benchmark)} (${by}${n === undefined ? "" : `, of ${n.toLocaleString("en-US")}`})`
}

const timeOf = (minutes: number): string => {
  if (minutes >= 2880) return `${Number((minutes / 1440).toPrecision(3))} days`
  return minutes >= 180 ? `${Number((minutes / 60).toPrecision(3))} h` : `${Number(minutes.toPrecision(3))} min`
}

/** A number as it follows from the figures: to three digits, times of an hour and more in hours or days. */
const followsAs = ({ value, at, from }: Sourced): string => {
  const unit = benchmarkOf(from[0] ?? "")?.unit
  const isShare = value < 1 && at.at(-1) !== "mean"
  const isTime = at.at(-1) === "mean" || at.at(-1) === "inNewsAfter"
  if (isTime) return timeOf(value)
  return isShare || unit === "growth" ? `${Number((100 * value).toPrecision(3))} %` : `${Number(value.toPrecision(3))}`
}

const sources = (): readonly string[] => [
  "## Where the numbers come from",
  "",
  "Every number of the messages, of the work and of how a crisis is noticed follows from published figures; a test computes each, but the hours of the week, from them and compares it with",
  "what is written in the model, rounded. None was measured at a maker of medicines with all of its accounts: what each does not tell stands beside it. The",
  "weightiest of that is told with every simulation and report (`demand.assumed`), and eight numbers are varied below. Who works how much of their",
  "day on messages is the company's own, as its departments and ties are, and varied by how long all work takes.",
  "",
  ...table(
    ["number", "follows as", "from what was published", "how", "what is not told by it"],
    ...sourced
      .filter(({ how }) => how !== "the rest")
      .map((one) => [one.title, followsAs(one), one.from.map(publishedAs).join("; "), one.how ?? "", one.open ?? ""])
  ),
  "",
  "Hours of the week were counted in 6,731 of the tweets to airlines, by the clock of whoever wrote them; as many apply for jobs as the",
  "company's own goal counts. Of journalists who write to companies no figure was found: none do here. That eight times as many write in a",
  "recall is what is asked, not a forecast.",
  ""
]

const aroundTheFit = ({ around, fitted }: Calibration): readonly string[] => {
  const times = [...new Set(around.map(({ searchHours }) => searchHours))]
  const successes = [...new Set(around.map(({ searchSuccess }) => searchSuccess))]
  const rows = times.map((time) => [
    `${time} h${time === fitted.searchHours ? " (fitted)" : ""}`,
    ...successes.map((success) => {
      const cell = around.find(({ searchHours, searchSuccess }) => searchHours === time && searchSuccess === success)
      return cell === undefined ? "" : `${percent(cell.unanswered)} · ${percent(cell.onOthers)}`
    })
  ])
  const least = Math.min(...around.map(({ unanswered }) => unanswered))
  const most = Math.max(...around.map(({ unanswered }) => unanswered))
  const leastOthers = Math.min(...around.map(({ onOthers }) => onOthers))
  return [
    "## What hangs on the two",
    "",
    "Each half as much to half as much again: the share unanswered after 72 hours, and the share of waiting that is for others.",
    "",
    ...table(
      [
        "found after \\ how often",
        ...successes.map((one) => `${percent(one)}${one === fitted.searchSuccess ? " (fitted)" : ""}`)
      ],
      ...rows
    ),
    "",
    `Between ${percent(least)} and ${percent(most)} stay unanswered, and at least ${percent(leastOthers)} of the waiting is for others.`,
    ""
  ]
}

const counterfactuals = (calibration: Calibration): readonly string[] => [
  "## What other arrangements would change",
  "",
  "The same messages and the same people, other ties and operators, as `hubwright compare` makes them. `to-dandelion` is the plan of",
  "[to-dandelion.change.yaml](../../examples/pharma/to-dandelion.change.yaml), which hires people as well. The difference is taken message by message; ± is its 95 % interval.",
  "",
  ...table(
    ["arrangement", "unanswered after 72 h", "against today", "mean time to a reply", "waiting for others"],
    ...calibration.shapes.map(({ name, unanswered, more, halfWidth, responseMinutes, onOthers }) => [
      name,
      percent(unanswered),
      name === "today" ? "" : `${more > 0 ? "+" : "−"}${percent(Math.abs(more))} ± ${percent(halfWidth)}`,
      hours(responseMinutes),
      percent(onOthers)
    ])
  ),
  "",
  ...wanting(calibration)
]

/** What nobody can do in the arrangements, which is part of what they leave unanswered. */
const wanting = ({ unable }: Calibration): readonly string[] => {
  const told = Object.entries(unable).flatMap(([shape, sentences]) =>
    sentences.map((sentence) => `- in ${shape}: ${sentence}`)
  )
  return told.length === 0
    ? []
    : [
        "Arrangements are made by rule, around who is there, and hire nobody. Part of what they leave unanswered is what nobody in their hubs can read;",
        "who made one of them would see to that first:",
        "",
        ...told,
        ""
      ]
}

/** The shapes of a member, those that leave least unanswered first. */
const orderOf = (shapes: Member["shapes"]): readonly string[] =>
  shapes.toSorted((a, b) => a.unanswered - b.unanswered).map(({ name }) => name)

/** How often something held in the ensemble. */
const told = (held: number, { members }: Calibration): string =>
  held === members.length ? `in all ${held}` : `in ${held} of ${members.length}`

const between = (values: readonly number[]): string => `${Math.min(...values)} to ${Math.max(...values)}`

const ensemble = (calibration: Calibration): readonly string[] => {
  const { members, tolerance, targets } = calibration
  return [
    "## Other numbers that leave seven of eight unanswered",
    "",
    "Fitted numbers are not the only ones possible, and those near them do as well: who is found at night answers in the morning. So sets of parameters were drawn, each value evenly from its range, and those",
    `kept under which today leaves ${percent(targets.unanswered)} ± ${percent(tolerance)} unanswered after 72 hours: the first ${members.length} of ${(members.at(-1)?.candidate ?? 0) + 1} that were tried. How long a reply takes is not asked of them.`,
    "",
    ...table(
      ["parameter", "drawn from", "in the sets kept"],
      ...parameters.map(({ name, title, range: [low, high] }) => [
        title,
        `${low} to ${high}`,
        between(members.map(({ values }) => values[name]))
      ])
    ),
    "",
    whoIsWaitedFor(calibration),
    orderOfArrangements(calibration),
    "",
    ...againstToday(calibration),
    ""
  ]
}

const whoIsWaitedFor = (calibration: Calibration): string => {
  const { members } = calibration
  const waitsForOthers = ({ shapes: [today] }: Member): boolean => today !== undefined && today.onOthers > 0.5
  const others = members.filter((member) => !waitsForOthers(member)).map(({ values }) => values)
  const elsewhere = `: **it is not in all**. In the other ${others.length} whoever is found at all is found within ${between(
    others.map(({ searchHours }) => searchHours)
  )} hours, seeing what a message is takes ${between(others.map(({ triageMinutes }) => triageMinutes))} minutes, and more of the waiting is for whoever has the message`
  const held = told(members.length - others.length, calibration)
  return `- Most of the waiting is for others, the search included, ${held}${others.length === 0 ? "" : elsewhere}.`
}

const orderOfArrangements = (calibration: Calibration): string => {
  const { members, shapes } = calibration
  const order = orderOf(shapes)
  const sameOrder = members.filter((member) => orderOf(member.shapes).join() === order.join()).length
  const pairs = order.flatMap((better, place) => {
    const worse = order[place + 1]
    if (worse === undefined) return []
    const held = members.filter(
      (member) => orderOf(member.shapes).indexOf(better) < orderOf(member.shapes).indexOf(worse)
    )
    return [`${better} leaves fewer than ${worse} ${told(held.length, calibration)}`]
  })
  const verdict = sameOrder === members.length ? "" : ": **the order as a whole does not hold**"
  return `- The order of the arrangements (${order.join(", ")}) is the same ${told(sameOrder, calibration)}${verdict}. Of neighbors in it, ${pairs.join("; ")}.`
}

const againstToday = (calibration: Calibration): readonly string[] =>
  table(
    ["arrangement", "unanswered after 72 h", "surely fewer than today", "surely more"],
    ...calibration.shapes
      .filter(({ name }) => name !== "today")
      .map(({ name }) => {
        const own = calibration.members.flatMap(({ shapes }) => shapes.filter((shape) => shape.name === name))
        const all = own.map(({ unanswered }) => unanswered)
        return [
          name,
          `${percent(Math.min(...all))} to ${percent(Math.max(...all))}`,
          told(own.filter(({ more, halfWidth }) => more + halfWidth < 0).length, calibration),
          told(own.filter(({ more, halfWidth }) => more - halfWidth > 0).length, calibration)
        ]
      })
  )

const howToRepeat = ({ seed, model, days, warmUpDays }: Calibration): readonly string[] => [
  "## How to repeat it",
  "",
  `\`npm run calibrate\` takes some minutes and writes the file again, the same to the byte: seed ${seed}, ${days} days after ${warmUpDays} in which the`,
  `queues fill, model \`${model.slice(0, 12)}\`. A test computes some of it anew.`
]

import { neutralize } from "@hubwright/core"
import { type MeasureName, valueInWords } from "@hubwright/simulate"
import { type Page, wrap } from "../page/page.ts"
import { formatTable } from "../page/table.ts"
import type { BreakEvenResult, SweepResult } from "../results/vary.ts"

type Estimate = SweepResult["points"][number]["measures"][string]

const columns: readonly { readonly measure: MeasureName; readonly label: string }[] = [
  { measure: "share-in-time", label: "in time" },
  { measure: "share-unanswered-72h", label: "unanswered after 72 h" },
  { measure: "first-response-minutes", label: "first reply, minutes" },
  { measure: "cost-per-reply", label: "cost of a reply" }
]

const isShare = (measure: string): boolean => measure.startsWith("share-")

/** A value of a measure in words: a share in percent, all else as a number. */
export const shown = (value: number | null, measure: string): string => {
  if (value === null) return "–"
  return isShare(measure) ? `${(100 * value).toFixed(1)} %` : value.toFixed(Math.abs(value) < 100 ? 2 : 0)
}

const withWidth = ({ mean, halfWidth }: Estimate, measure: string): string =>
  mean === null ? "–" : `${shown(mean, measure)} ± ${shown(halfWidth, measure)}`

const ran = ({
  replications,
  days,
  warmUpDays,
  seed
}: Pick<SweepResult, "replications" | "days" | "warmUpDays" | "seed">) =>
  `${replications} runs of ${days} days each, after ${warmUpDays} in which the queues fill; seed ${seed}. The same messages arrive each time.`

/** What happens at each value of what is varied. */
export const formatSweep = (page: Page, data: SweepResult): string => {
  const parameters = data.points[0]?.settings.map(({ parameter }) => neutralize(parameter)) ?? []
  const known = columns.filter(({ measure }) =>
    data.points.some(({ measures }) => (measures[measure]?.mean ?? null) !== null)
  )
  return [
    wrap(page, ran(data)),
    formatTable(page, {
      headings: [...parameters, ...known.map(({ label }) => label)],
      rows: data.points.map(({ settings, measures }) => [
        ...settings.map(({ value }) => valueInWords(value)),
        ...known.map(({ measure }) => {
          const estimate = measures[measure]
          return estimate === undefined ? "–" : withWidth(estimate, measure)
        })
      ]),
      numeric: [...parameters, ...known].map((_, column) => column)
    })
  ].join("\n\n")
}

/** What becomes of each conclusion as its assumptions are varied, the nearest to turning it round first. */
export const formatBreakEvens = (page: Page, data: BreakEvenResult): string =>
  [wrap(page, ran(data)), ...data.changes.map((change) => formatChange(page, change, data.measure))].join("\n\n")

type Changed = BreakEvenResult["changes"][number]
type Assumption = Changed["assumptions"][number]

const formatChange = (page: Page, { name, today, isSure, assumptions }: Changed, measure: string): string => {
  return [
    wrap(
      page,
      `${neutralize(name)} against today, ${measure}: ${withWidth(today, measure)}${isSure ? "" : ", which is not sure: there is no conclusion"}.`
    ),
    formatTable(page, {
      headings: ["assumption", "today", "varied", "difference then", "so it is"],
      rows: assumptions.map((assumption) => [
        neutralize(assumption.parameter),
        words(assumption, assumption.today),
        `${words(assumption, assumption.from)} to ${words(assumption, assumption.to)}`,
        `${shown(assumption.atFrom.mean, measure)} to ${shown(assumption.atTo.mean, measure)}`,
        isSure ? holds(assumption) : ""
      ])
    })
  ].join("\n\n")
}

const words = ({ kind }: Assumption, value: number): string => valueInWords({ kind, value })

const holds = (assumption: Assumption): string => {
  const { today, turns } = assumption
  const [first, second] = turns
  if (first === undefined) return "wherever it was looked"
  const told = (value: number): string => words(assumption, value)
  if (second !== undefined)
    return `from ${told(first.breakEven)} to ${told(second.breakEven)}, surely from ${told(first.sureUntil)} to ${told(second.sureUntil)}`
  const way = first.breakEven > today ? "more" : "less"
  return `unless it is ${way} than ${told(first.breakEven)}, surely until ${told(first.sureUntil)}`
}

import { type BreakEven, type ParameterValue, valueInWords } from "@hubwright/simulate"
import { drawTornado, type TornadoRow } from "../pictures/tornado.ts"
import type { ReportedBreakEvens } from "../survey/simulated.ts"
import type { Survey } from "../survey/survey.ts"
import { columns, type NamedPicture, type Row, type Table } from "./blocks.ts"

const toldBy =
  ({ words }: Survey) =>
  (kind: ParameterValue["kind"], value: number): string =>
    kind === "minutes" ? words.sentences.lasting({ minutes: value }) : valueInWords({ kind, value })

/** How far an assumption may be wrong, in words. */
const noteOf = (survey: Survey, { isSure }: ReportedBreakEvens, { kind, turns, today }: BreakEven): string => {
  const told = toldBy(survey)
  return survey.words.sentences.breakEvenNote({
    isSure,
    turns: turns.map(({ breakEven }) => ({ at: told(kind, breakEven), isMore: breakEven > today }))
  })
}

/** The sentence over the picture: what turns the conclusion round first, if anything does. */
const titleOf = (survey: Survey, found: ReportedBreakEvens, name: string): string => {
  const [nearest] = found.assumptions
  const told = toldBy(survey)
  const { breakEven } = nearest ?? {}
  return survey.words.sentences.breakEvenTitle({
    name,
    isSure: found.isSure,
    ...(nearest === undefined || breakEven === undefined
      ? {}
      : {
          turns: { parameter: nearest.parameter, at: told(nearest.kind, breakEven), isMore: breakEven > nearest.today }
        })
  })
}

/** How wrong each assumption may be before a change makes no difference, the nearest to that first. */
export const breakEvenPicture = (survey: Survey, found: ReportedBreakEvens, name: string): NamedPicture => {
  const { words } = survey
  const told = toldBy(survey)
  const rows = found.assumptions.map(
    (assumption): TornadoRow => ({
      label: assumption.parameter,
      ends: [told(assumption.kind, assumption.from), told(assumption.kind, assumption.to)],
      effects: [assumption.atFrom.mean, assumption.atTo.mean],
      note: noteOf(survey, found, assumption)
    })
  )
  return {
    name: "break-even",
    draw: (breadth) =>
      drawTornado(rows, {
        breadth,
        title: titleOf(survey, found, name),
        description: rows.map(({ label, ends, note }) => `${label}, ${ends.join(" – ")}: ${note}`).join("; "),
        today: found.today.mean,
        words: {
          today: words.sentences.breakEvenToday({ mean: found.today.mean, halfWidth: found.today.halfWidth }),
          noChange: words.terms.labels["no-difference"]
        }
      })
  }
}

/** What stands in the picture, in numbers. */
export const breakEvenTable = (survey: Survey, found: ReportedBreakEvens): Table => {
  const { words } = survey
  const { labels } = words.terms
  const told = toldBy(survey)
  return {
    id: "break-evens",
    caption: labels["break-evens"],
    columns: columns([labels.assumption, labels.today, labels.varied, labels["difference-then"], labels.holds]),
    rows: found.assumptions.map(
      (assumption): Row => ({
        cells: [
          assumption.parameter,
          told(assumption.kind, assumption.today),
          words.sentences.span({
            from: told(assumption.kind, assumption.from),
            to: told(assumption.kind, assumption.to)
          }),
          words.sentences.span({
            from: words.sentences.effect(assumption.atFrom),
            to: words.sentences.effect(assumption.atTo)
          }),
          noteOf(survey, found, assumption)
        ]
      })
    )
  }
}

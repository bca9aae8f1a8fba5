import type { Recommendation, RecommendedStep, Standing, TargetEffect } from "@hubwright/core/assess"
import type { Markup } from "../markup/markup.ts"
import { drawScoreRows, type ScoreRow } from "../pictures/score-rows.ts"
import type { Survey } from "../survey/survey.ts"
import {
  type Cell,
  columns,
  figure,
  type NamedPicture,
  numbers,
  paragraph,
  type Row,
  type Section,
  second,
  table
} from "./blocks.ts"

const middle = ({ silo }: Standing): number => (silo.low + silo.high) / 2

const daysOf = (steps: readonly RecommendedStep[]): number => steps.reduce((sum, { effortDays }) => sum + effortDays, 0)

const titleOf = (survey: Survey, { start, end, steps }: Recommendation): string =>
  survey.words.sentences.recommendationTitle({
    steps: steps.length,
    days: daysOf(steps),
    silo: [middle(start), middle(end)],
    unmet: [start.deadEnds, end.deadEnds],
    findings: [start.faults.length, end.faults.length]
  })

/** The score before, and after each step. */
export const recommendationPicture = (survey: Survey, found: Recommendation): NamedPicture => {
  const { words, naming } = survey
  const row = (label: string, { silo, deadEnds, needs, faults }: Standing): ScoreRow => ({
    label,
    note: words.sentences.standing({ unmet: { count: deadEnds, of: needs }, findings: faults.length }),
    ...silo
  })
  const rows = [
    row(words.terms.labels.today, found.start),
    ...found.steps.map(({ title, after }, index) =>
      row(words.sentences.stepLabel({ step: index + 1, title: naming.text(title) }), after)
    )
  ]
  return {
    name: "recommendation",
    draw: (breadth) =>
      drawScoreRows(rows, {
        breadth,
        title: titleOf(survey, found),
        description: rows.map(({ label, note }) => `${label}: ${note}`).join("; "),
        scale: { most: 100, least: words.terms.labels["one-company"], greatest: words.terms.labels["sealed-silos"] }
      })
  }
}

/** Whether it was measured what changes do to response targets. */
const isMeasured = ({ steps, options }: Recommendation): boolean =>
  [...steps, ...options].some(({ targets }) => targets !== undefined)

/** The share that is in time then, and by how much that is more: nothing where it was not measured. */
const targetCell = ({ words }: Survey, targets: TargetEffect | undefined): Cell =>
  targets === undefined
    ? ""
    : [words.sentences.percent({ share: targets.after }), second(words.sentences.inTimeEffect(targets))]

/** What stands in the caption of what is done to response targets by all steps. */
const targetsNote = ({ words }: Survey, { targets }: Recommendation): readonly Markup[] =>
  targets === undefined ? [] : paragraph(words.sentences.recommendedInTime(targets))

/** How many things a step brings are told. */
const mostBrought = 4

const stepRow = (survey: Survey, step: RecommendedStep, { index, measured }: Placed): Row => {
  const { words, naming } = survey
  const { title, effortDays, after, brings } = step
  const more = brings.length - mostBrought
  return {
    cells: [
      words.sentences.stepLabel({ step: index + 1, title: naming.text(title) }),
      [
        ...brings.slice(0, mostBrought).map(({ sentence }) => second(naming.text(sentence))),
        ...(more > 0 ? [second(words.sentences.andMore({ more }))] : [])
      ],
      words.number(effortDays, Number.isInteger(effortDays) ? 0 : 1),
      words.sentences.interval(after.silo),
      words.number(after.deadEnds, 0),
      words.number(after.faults.length, 0),
      ...(measured ? [targetCell(survey, step.targets)] : [])
    ]
  }
}

/** The place of a step, and whether its effect on targets is told. */
interface Placed {
  readonly index: number
  readonly measured: boolean
}

/** What to do, step by step, with the score before and after; and what whole reorganizations would do. */
export const recommendationSection = (survey: Survey, found: Recommendation): Section => {
  const { words, naming } = survey
  const { labels } = words.terms
  const measured = isMeasured(found)
  const heads = [
    labels.days,
    labels["silo-score"],
    labels.unmet,
    labels.findings,
    ...(measured ? [labels["in-time"]] : [])
  ]
  return {
    id: "recommendation",
    title: titleOf(survey, found),
    content: [
      figure(recommendationPicture(survey, found), words.sentences.recommendationCaption({ needs: found.start.needs })),
      ...targetsNote(survey, found),
      table({
        id: "steps",
        breadth: "page",
        caption: labels.steps,
        columns: columns([labels.step, labels.brings], heads),
        rows: found.steps.map((step, index) => stepRow(survey, step, { index, measured }))
      }),
      numbers(words, [
        {
          id: "reorganizations",
          caption: labels.reorganizations,
          columns: columns([labels.reorganization], heads),
          rows: found.options
            .filter(({ kind }) => kind === "reorganization")
            .map(
              ({ title, effortDays, after, targets }): Row => ({
                cells: [
                  naming.text(title),
                  words.number(effortDays, 0),
                  words.sentences.interval(after.silo),
                  words.number(after.deadEnds, 0),
                  words.number(after.faults.length, 0),
                  ...(measured ? [targetCell(survey, targets)] : [])
                ]
              })
            )
        }
      ])
    ]
  }
}

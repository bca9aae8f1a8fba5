import type { AnsweredQuestion } from "@hubwright/core/assess"
import type { Markup } from "../markup/markup.ts"
import type { Survey } from "../survey/survey.ts"
import { columns, type Row, second, table, wanting } from "./blocks.ts"

/** What isolation costs, each with the numbers that measure it, or what it takes to have them. */
export const impactTable = (survey: Survey, impacts: readonly AnsweredQuestion[]): Markup => {
  const { labels } = survey.words.terms
  return table({
    id: "impacts",
    caption: labels["impact-table"],
    columns: columns([labels.impact, labels["measured-by"]]),
    rows: impacts.map((impact) => rowOf(survey, impact))
  })
}

const rowOf = ({ words, naming }: Survey, { question, sources, numbers }: AnsweredQuestion): Row => ({
  cells: [
    `${naming.text(question)} (${sources.join(", ")})`,
    numbers.map(({ name: measure, meaning, value, needs }) => {
      const text = words.sentences.impactMeasure({ measure, meaning, value, needs })
      return second(value === undefined ? [wanting(text)] : text)
    })
  ]
})

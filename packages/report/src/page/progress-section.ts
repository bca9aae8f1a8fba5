import type { EarlierFinding, Progress } from "@hubwright/core/assess"
import type { Survey } from "../survey/survey.ts"
import { tellerOf } from "../survey/told-finding.ts"
import type { Label } from "../words/label.ts"
import { columns, paragraph, type Row, type Section, second, table, wanting } from "./blocks.ts"

/** How many findings are told of each kind of change; the command line tells all. */
const mostTold = 20

/** What has changed since an earlier assessment, in one sentence. */
export const progressClaim = ({ words, naming }: Survey, progress: Progress): string =>
  words.sentences.progressTitle({
    date: naming.text(progress.since.at),
    mended: progress.mended.length,
    added: progress.new.length,
    still: progress.still.length
  })

/** The scores then and now. */
export const progressScores = ({ words }: Survey, { silo }: Progress): string =>
  words.sentences.progressScores({
    before: [silo.before.low, silo.before.high],
    after: [silo.after.low, silo.after.high],
    isComparable: silo.isComparable
  })

/** What is mended since an earlier assessment, what is new, and what can be told only of one of both times. */
export const progressSection = (survey: Survey, progress: Progress): Section => {
  const { words, naming } = survey
  const { labels } = words.terms
  const told = tellerOf(survey)
  const rowsOf = (label: Label, findings: readonly EarlierFinding[]): readonly Row[] => [
    ...findings.slice(0, mostTold).map(
      ({ code, severity, sentence }): Row => ({
        cells: [
          [label === "new" ? wanting(labels[label]) : labels[label]],
          [naming.text(code), second(words.terms.weights[severity])],
          told(sentence)
        ]
      })
    ),
    ...(findings.length > mostTold
      ? [{ cells: [labels[label], "", words.sentences.andMore({ more: findings.length - mostTold })] }]
      : [])
  ]
  const rows = [
    ...rowsOf("mended", progress.mended),
    ...rowsOf("new", progress.new),
    ...rowsOf("revealed", progress.revealed),
    ...rowsOf("untold", progress.untold)
  ]
  return {
    id: "progress",
    title: progressClaim(survey, progress),
    content: [
      ...paragraph(progressScores(survey, progress)),
      ...(rows.length === 0
        ? []
        : [
            table({
              id: "progress-table",
              breadth: "page",
              caption: labels["progress-table"],
              columns: columns([labels.change, labels.code, labels.finding]),
              rows
            })
          ])
    ]
  }
}

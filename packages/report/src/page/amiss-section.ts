import type { Assessment } from "@hubwright/core/assess"
import type { Markup } from "../markup/markup.ts"
import { citedDocuments } from "../survey/documents.ts"
import type { Survey } from "../survey/survey.ts"
import { type ToldFinding, toldFindings } from "../survey/told-finding.ts"
import { columns, paragraph, type Row, type Section, second, table, wanting } from "./blocks.ts"

/** How many places and how many steps of a remedy are told of one finding. */
const mostPlaces = 3
/** How many findings a page tells in full; the command line tells all. */
const mostFindings = 40
const mostSteps = 3

/** Everything that was found, the gravest first: where it stands in the model, why it matters, and what would mend it. */
export const amissSection = (survey: Survey, assessment: Assessment): Section => {
  const { words } = survey
  const { labels } = words.terms
  const findings = toldFindings(assessment, survey)
  const grave = findings.filter(({ severity }) => severity === "critical" || severity === "major").length
  return {
    id: "amiss",
    title: words.sentences.amissTitle({
      findings: findings.length,
      grave,
      mendable: findings.filter(isMendable).length
    }),
    content:
      findings.length === 0
        ? []
        : [
            table({
              id: "amiss-table",
              breadth: "page",
              caption: labels.findings,
              columns: columns([labels.code, labels.finding, labels.place, labels.remedy]),
              rows: findings.slice(0, mostFindings).map((finding) => rowOf(survey, finding))
            }),
            ...paragraph(
              findings.length > mostFindings ? words.sentences.andMore({ more: findings.length - mostFindings }) : "",
              "note"
            ),
            ...paragraph(
              words.sentences.amissSources({ sources: citedDocuments(findings.flatMap(({ claims }) => claims)) }),
              "note"
            )
          ]
  }
}

const isMendable = ({ brings }: ToldFinding): boolean => brings.length > 0

const rowOf = (survey: Survey, finding: ToldFinding): Row => {
  const { words } = survey
  const { code, severity, sentence, why, claims, brings } = finding
  const word = words.terms.weights[severity]
  return {
    cells: [
      [code, severity === "critical" || severity === "major" ? wanting(word) : second(word)],
      [sentence, second(`${why} (${claims.join(", ")})`)],
      placesOf(survey, finding),
      brings.length === 0
        ? [second(words.terms.labels["people-only"])]
        : [
            ...brings.slice(0, mostSteps).map((step) => second(step)),
            ...(brings.length > mostSteps ? [second(words.sentences.andMore({ more: brings.length - mostSteps }))] : [])
          ]
    ]
  }
}

const placesOf = ({ locate, naming, words }: Survey, { evidence }: ToldFinding): readonly Markup[] => {
  const places = evidence.slice(0, mostPlaces).flatMap(({ path }) => {
    const span = locate?.(path)
    return span === undefined ? [] : [naming.text(`${span.file}:${span.line}`)]
  })
  const more = evidence.length - mostPlaces
  return [
    ...[...new Set(places)].map((place) => second(place)),
    ...(more > 0 ? [second(words.sentences.andMore({ more }))] : [])
  ]
}

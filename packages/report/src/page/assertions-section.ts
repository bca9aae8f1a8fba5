import type { Survey } from "../survey/survey.ts"
import { columns, paragraph, type Section, table, wanting, withCode } from "./blocks.ts"

/** What an organization asserts of every message, and whether it holds; no section where it asserts nothing. */
export const assertionsSection = (survey: Survey): readonly Section[] => {
  const { words, organization, assertions: verdicts, naming } = survey
  const { labels } = words.terms
  const asserted = organization.assertions.length
  if (asserted === 0) return []
  const found = new Map((verdicts ?? []).map((verdict) => [verdict.name, verdict]))
  const [refuted, holding] = [false, true].map(
    (holds) => (verdicts ?? []).filter((verdict) => verdict.holds === holds).length
  )
  const rows = organization.assertions.map(({ name }) => {
    const verdict = found.get(name)
    const result =
      verdict === undefined || verdict.holds === "unknown"
        ? labels["not-decided"]
        : verdict.holds
          ? labels.holds
          : [wanting(labels.refuted)]
    return {
      id: `assertion-${name}`,
      cells: [naming.text(name), result, withCode(verdict?.holds === true ? "" : naming.text(verdict?.message ?? ""))]
    }
  })
  return [
    {
      id: "assertions",
      title: words.sentences.assertionsTitle({
        asserted,
        refuted: refuted ?? 0,
        open: asserted - (refuted ?? 0) - (holding ?? 0)
      }),
      content: [
        ...(verdicts === undefined ? paragraph(words.sentences.assertionsUnasked({}), "note") : []),
        table({
          id: "assertion-table",
          caption: labels["assertion-table"],
          columns: columns([labels.assertion, labels.result, labels.found]),
          rows
        })
      ]
    }
  ]
}

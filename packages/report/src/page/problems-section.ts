import type { Survey } from "../survey/survey.ts"
import { columns, type Section, second, table } from "./blocks.ts"

/** What is wrong or doubtful in the model itself. */
export const problemsSection = (survey: Survey): Section => {
  const { words, problems, naming } = survey
  const { labels, severities } = words.terms
  const errors = problems.filter(({ severity }) => severity === "error").length
  const title = words.sentences.problemsTitle({ errors, warnings: problems.length - errors })
  return {
    id: "problems",
    title,
    content:
      problems.length === 0
        ? []
        : [
            table({
              id: "problem-table",
              caption: labels["problem-table"],
              columns: columns([labels.code, labels.severity, labels.problem, labels.place]),
              rows: problems.map(({ code, severity, message, help, path, span }) => ({
                cells: [
                  code,
                  severities[severity],
                  [naming.text(message), ...(help === undefined ? [] : [second(naming.text(help))])],
                  naming.text(span === undefined ? path.join(" › ") : `${span.file}:${span.line}`)
                ]
              }))
            })
          ]
  }
}

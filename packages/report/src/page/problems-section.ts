import type { Survey } from "../survey/survey.ts"
import { columns, firstRows, type Section, second, table, withCode } from "./blocks.ts"

/** Where in the model, as a row of keys. */
const placeOf = (path: readonly (string | number)[]): string => path.map((key) => `\`${key}\``).join(" › ")

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
              rows: firstRows(
                words,
                problems.map(({ code, severity, message, help, path, span }) => ({
                  cells: [
                    code,
                    severities[severity],
                    [
                      ...withCode(naming.told(message)),
                      ...(help === undefined ? [] : [second(withCode(naming.told(help)))])
                    ],
                    span === undefined ? withCode(naming.told(placeOf(path))) : naming.text(`${span.file}:${span.line}`)
                  ]
                }))
              )
            })
          ]
  }
}

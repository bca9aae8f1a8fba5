import { neutralize, neutralizeJson } from "./neutralize.ts"
import type { Edit, Fix, Problem, Span } from "./problem.ts"

/** Problems as a log in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), as JSON. */
export const formatAsSarif = (problems: readonly Problem[]): string => {
  const codes = [...new Set(problems.map(({ code }) => code))].sort()
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "hubwright", rules: codes.map((id) => ({ id })) } },
        columnKind: "utf16CodeUnits",
        results: problems.map((problem) => resultOf(problem, codes.indexOf(problem.code)))
      }
    ]
  }
  return neutralizeJson(JSON.stringify(log, null, 2))
}

const resultOf = (problem: Problem, ruleIndex: number) => {
  const { code, severity, message, help, path, span, related, fixes } = problem
  const places = related.flatMap((other) =>
    other.span === undefined ? [] : [{ ...locationOf(other.span), message: textOf(other.message) }]
  )
  const mends = fixes.flatMap(fixOf)
  const logical = path.length === 0 ? {} : { logicalLocations: [{ fullyQualifiedName: neutralize(path.join(".")) }] }
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: textOf(help === undefined ? message : `${message}: ${help}`),
    locations:
      span === undefined && path.length === 0 ? [] : [{ ...(span === undefined ? {} : locationOf(span)), ...logical }],
    ...(places.length === 0 ? {} : { relatedLocations: places }),
    ...(mends.length === 0 ? {} : { fixes: mends })
  }
}

const textOf = (text: string) => ({ text: neutralize(text) })

const artifactOf = (file: string) => ({ uri: neutralize(file).split("/").map(encodeURIComponent).join("/") })

const regionOf = ({ line, column, endLine, endColumn }: Span) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn
})

const locationOf = (span: Span) => ({
  physicalLocation: { artifactLocation: artifactOf(span.file), region: regionOf(span) }
})

const fixOf = ({ title, edits }: Fix) => {
  const placed = edits.flatMap(({ span, text }) => (span === undefined ? [] : [{ span, text }]))
  if (placed.length === 0 || placed.length < edits.length) return []
  const files = [...new Set(placed.map(({ span }) => span.file))]
  const artifactChanges = files.map((file) => ({
    artifactLocation: artifactOf(file),
    replacements: placed.filter(({ span }) => span.file === file).map(replacementOf)
  }))
  return [{ description: textOf(title), artifactChanges }]
}

const replacementOf = ({ span, text }: Required<Pick<Edit, "span" | "text">>) => ({
  deletedRegion: regionOf(span),
  insertedContent: { text }
})

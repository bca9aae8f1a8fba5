import { neutralize } from "./neutralize.ts"
import type { Problem } from "./problem.ts"

/** Problems as workflow commands of GitHub Actions, which show them beside the lines of a change. One line each. */
export const formatForGithub = (problems: readonly Problem[]): string => problems.map(commandOf).join("\n")

const commandOf = ({ severity, code, message, help, span }: Problem): string => {
  const place: readonly (readonly [string, string | number])[] =
    span === undefined
      ? []
      : [
          ["file", span.file],
          ["line", span.line],
          ["col", span.column],
          ["endLine", span.endLine],
          ["endColumn", span.endColumn]
        ]
  const properties = [...place, ["title", code] as const].map(([name, value]) => `${name}=${escapeProperty(value)}`)
  const text = help === undefined ? message : `${message}: ${help}`
  return `::${severity} ${properties.join(",")}::${escapeText(text)}`
}

const escapeText = (text: string): string => neutralize(text).replaceAll("%", "%25")

const escapeProperty = (value: string | number): string =>
  escapeText(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")

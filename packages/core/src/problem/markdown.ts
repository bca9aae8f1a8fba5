import { neutralize } from "./neutralize.ts"
import type { Problem } from "./problem.ts"
import { type FindSource, formatForTerminal, unpainted } from "./terminal.ts"

/** Problems as Markdown: a list with the frame of each as a code block. Nothing in it is markup but its own. */
export const formatAsMarkdown = (problems: readonly Problem[], findSource: FindSource): string =>
  problems.map((problem) => itemOf(problem, findSource)).join("\n\n")

const itemOf = (problem: Problem, findSource: FindSource): string => {
  const { severity, code, message } = problem
  const head = `- **${severity} ${escapeMarkdown(code)}**: ${escapeMarkdown(message)}`
  const [, ...body] = formatForTerminal({ ...problem, message: "" }, findSource, unpainted).split("\n")
  if (body.length === 0) return head
  const fence = "`".repeat(Math.max(3, longestRun(body.join("\n")) + 1))
  return [head, "", `${fence}text`, ...body, fence]
    .map((line, index) => (index === 0 ? line : `  ${line}`.trimEnd()))
    .join("\n")
}

/** The length of the longest run of backticks. */
const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/gu) ?? []).map(({ length }) => length))

/** Text outside backticks escaped character by character; what stands in backticks is code, in which nothing is markup. */
const escapeMarkdown = (text: string): string =>
  neutralize(text)
    .split(/(`[^`]*`)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[\\`*_{}[\]()<>#+\-.!|~&:@]/gu, escapeCharacter)))
    .join("")

const escapeCharacter = (character: string): string => (character === "<" ? "&lt;" : `\\${character}`)

import { type Files, textIn } from "./files.ts"
import { formatForGithub } from "./github.ts"
import { formatAsMarkdown } from "./markdown.ts"
import { isError, type Problem } from "./problem.ts"
import { formatAsSarif } from "./sarif.ts"
import { type SourceText, sourceText } from "./source-text.ts"
import { type FindSource, formatForTerminal, painted, unpainted } from "./terminal.ts"

/**
 * What problems can be written as: text as compilers print it, the same with the colors of a terminal, Markdown, a SARIF
 * 2.1.0 log for code scanners, or the workflow commands of GitHub Actions.
 */
export type ProblemStyle = "plain" | "ansi" | "markdown" | "sarif" | "github"

/** How to write problems. */
export interface ProblemFormat {
  /** The files the problems were found in, so that their lines can be shown. */
  readonly files?: Files
  /** `plain` where it is left out. */
  readonly style?: ProblemStyle
}

/**
 * Writes problems for people or machines to read. Whatever was written by others is neutralized: no control character or
 * escape sequence gets through. `plain` and `ansi` fit into 80 columns, paths of files apart, and end with a count; without
 * problems they are empty.
 */
export const formatProblems = (
  problems: readonly Problem[],
  { files = {}, style = "plain" }: ProblemFormat = {}
): string => {
  const findSource = sourcesIn(files)
  switch (style) {
    case "plain":
    case "ansi": {
      const paint = style === "ansi" ? painted : unpainted
      const texts = problems.map((problem) => formatForTerminal(problem, findSource, paint))
      return problems.length === 0 ? "" : [...texts, countOf(problems)].join("\n\n")
    }
    case "markdown":
      return formatAsMarkdown(problems, findSource)
    case "sarif":
      return formatAsSarif(problems)
    case "github":
      return formatForGithub(problems)
  }
}

const sourcesIn = (files: Files): FindSource => {
  const sources = new Map<string, SourceText | undefined>()
  return (file) => {
    if (!sources.has(file)) {
      const text = textIn(files, file)
      sources.set(file, text === undefined ? undefined : sourceText(text))
    }
    return sources.get(file)
  }
}

/** How many problems there are, and how many of them can be mended mechanically. */
const countOf = (problems: readonly Problem[]): string => {
  const errors = problems.filter(isError).length
  const mendable = problems.filter(({ fixes }) => fixes.length > 0).length
  const kinds = [count(errors, "error"), count(problems.length - errors, "warning")].filter((text) => text !== "")
  const sentence = `${kinds.join(" and ")}.`
  return mendable === 0 ? sentence : `${sentence} ${mendable} of ${problems.length} can be mended by \`check --fix\`.`
}

const count = (number: number, noun: string): string =>
  number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`

import { changeCatalogue } from "../../packages/core/src/change/catalogue.ts"
import type { ExampleModel, Explanation } from "../../packages/core/src/problem/explanation.ts"
import type { Files } from "../../packages/core/src/problem/files.ts"
import { formatProblems } from "../../packages/core/src/problem/format.ts"
import { neutralize } from "../../packages/core/src/problem/neutralize.ts"
import { orThrow, type Problem } from "../../packages/core/src/problem/problem.ts"
import { exampleOptions, filesOf, problemCatalogue } from "../../packages/core/src/read/catalogue.ts"
import { readChange } from "../../packages/core/src/read/change.ts"
import { readMaturityModel } from "../../packages/core/src/read/maturity.ts"
import { maturityCatalogue } from "../../packages/core/src/read/maturity-catalogue.ts"
import { readOrganization } from "../../packages/core/src/read/read.ts"
import { recordCatalogue, recordProblems } from "../../packages/core/src/read/record-catalogue.ts"
import type { ProblemOfUse } from "./problem-of-use.ts"
import { problemsOfUse } from "./problems-of-use.ts"

/** The page `docs/reference/problems.md`: every code with a model that has the problem, what is said of it, and a mended one. */
export const problemReference = (): string =>
  [
    "# Problems",
    "",
    "Every problem that there is, by its code. Codes never change their meaning. An error prevents the use of what it is about; a warning",
    "does not. `hubwright check` shows all problems of all files at once, and `--fix` mends those that can be mended mechanically. Problems of",
    "calls, such as of a message on an unknown channel, are shown as programs.",
    "",
    "| code | what | |",
    "| --- | --- | --- |",
    ...entries.map(({ code, title, severity }) => `| [${code}](#${anchorOf(code, title)}) | ${title} | ${severity} |`),
    "",
    ...entries.flatMap((entry) => ("example" in entry ? programLines(entry) : entryLines(entry)))
  ].join("\n")

const entries: readonly (Explanation | ProblemOfUse)[] = [
  ...problemCatalogue,
  ...recordCatalogue,
  ...changeCatalogue,
  ...maturityCatalogue,
  ...problemsOfUse
].toSorted((a, b) => (a.code < b.code ? -1 : 1))

const anchorOf = (code: string, title: string): string =>
  `${code} ${title}`
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-")

const programLines = ({ code, title, explanation, example }: ProblemOfUse): readonly string[] => [
  `## ${code} ${title}`,
  "",
  explanation,
  "",
  "```ts",
  ...example.trimEnd().split("\n"),
  "```",
  ""
]

const entryLines = ({ code, title, explanation, failing, mended }: Explanation): readonly string[] => [
  `## ${code} ${title}`,
  "",
  explanation,
  "",
  ...exampleLines(failing),
  "```text",
  ...shown(said(failing)).split("\n"),
  "```",
  "",
  "Mended:",
  "",
  ...exampleLines(mended)
]

/** What is said of an example, as it is printed. */
const said = (example: ExampleModel): string => {
  const files = filesOf(example)
  return formatProblems(problemsIn(files), { files }).split("\n\n").slice(0, -1).join("\n\n")
}

/** The problems of a model, of a change beside one, of tables of records, or of a maturity model. */
const problemsIn = (files: Files): readonly Problem[] => {
  if (isAboutRecords(files)) return recordProblems(files)
  if (Object.keys(files).some((path) => path.endsWith(".maturity.yaml"))) return readMaturityModel(files).problems
  const changes = Object.entries(files).filter(([path]) => path.endsWith(".change.yaml"))
  const model = Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith(".change.yaml")))
  const read = readOrganization(model, exampleOptions)
  return changes.length === 0 ? read.problems : readChange(Object.fromEntries(changes), orThrow(read)).problems
}

const isAboutRecords = (files: Files): boolean =>
  Object.keys(files).some((path) => ["edges.csv", "contacts.csv", "messages.csv", "messages.jsonl"].includes(path))

const exampleLines = (example: ExampleModel): readonly string[] =>
  Object.entries(filesOf(example)).flatMap(([file, content], _, all) => [
    ...(all.length === 1 ? [] : [`\`${file}\`:`, ""]),
    file.endsWith(".csv") ? "```csv" : "```yaml",
    ...shown(String(content)).trimEnd().split("\n"),
    "```",
    ""
  ])

/** The longest line of an example that is shown whole. */
const longestLine = 160

const shown = (text: string): string =>
  text
    .split("\n")
    .map((line) =>
      line.length > longestLine ? `${line.slice(0, 60)}… (${line.length.toLocaleString("en-US")} characters)` : line
    )
    .map(neutralize)
    .join("\n")

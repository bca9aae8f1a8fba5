import type { HelpDoc } from "effect/cli/HelpDoc"
import { collectHelp } from "../../packages/hubwright/src/help/collect.ts"
import { flagLabel, flagText } from "../../packages/hubwright/src/help/format.ts"

/** The page `docs/reference/cli.md`: every command as its own help tells it. */
export const cliReference = (): string => {
  const [root, ...commands] = collectHelp()
  if (root === undefined) throw new Error("the command line has no help")
  return [
    "# The command line",
    "",
    root.description,
    "",
    "| command | |",
    "| --- | --- |",
    ...commands.map((help) => `| [${nameOf(help)}](#${anchorOf(help)}) | ${cell(firstSentence(help.description))} |`),
    "",
    "What a command found goes to standard output, and what went wrong to standard error. Text fits into 80 columns. Colors are",
    "shown on a terminal, never with `NO_COLOR`, always with `FORCE_COLOR`. A model given as a folder means its",
    "`hubwright.yaml`; `-` reads it from standard input.",
    "",
    "| exit code | |",
    "| --- | --- |",
    "| 0 | all is well |",
    "| 1 | the model has errors, or there was nothing to import |",
    "| 2 | the command cannot be used like that: an unknown flag, a file that is not there |",
    "| 70 | the command line failed by its own fault |",
    "",
    "## Flags of every command",
    "",
    ...flagLines(root.globalFlags ?? []),
    "",
    ...commands.flatMap(commandLines)
  ].join("\n")
}

const nameOf = ({ commandPath = [] }: HelpDoc): string => commandPath.join(" ")

const anchorOf = (help: HelpDoc): string => nameOf(help).replaceAll(" ", "-")

const firstSentence = (text: string): string => text.replace(/([.:]) .*$/u, "$1").replace(/:$/u, ".")

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;")

const commandLines = (help: HelpDoc): readonly string[] => [
  `## ${nameOf(help)}`,
  "",
  help.description,
  "",
  "```sh",
  help.usage,
  ...(help.examples ?? []).flatMap(({ command, description }) => ["", `# ${description}`, command]),
  "```",
  "",
  ...((help.args ?? []).length === 0
    ? []
    : [
        "| argument | |",
        "| --- | --- |",
        ...(help.args ?? []).map(({ name, variadic, description }) => {
          const text = description._tag === "Some" ? description.value : ""
          return `| \`${name}${variadic ? "..." : ""}\` | ${cell(text)} |`
        }),
        ""
      ]),
  ...(help.flags.length === 0 ? [] : [...flagLines(help.flags), ""])
]

const flagLines = (flags: HelpDoc["flags"]): readonly string[] => [
  "| flag | |",
  "| --- | --- |",
  ...flags.map((flag) => `| \`${flagLabel(flag).replaceAll("|", "\\|")}\` | ${cell(flagText(flag))} |`)
]

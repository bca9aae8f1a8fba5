import type { ArgDoc, ExampleDoc, FlagDoc, HelpDoc, SubcommandGroupDoc } from "effect/cli/HelpDoc"
import * as Option from "effect/Option"
import { entry, mark, type Page, wrap } from "../page/page.ts"
import { textWidth } from "../page/wrap-words.ts"

/** The help of a command, as it is shown to people: what it does, how to call it, with examples. It fits the page. */
export const formatHelp = (page: Page, help: HelpDoc): string =>
  [
    wrap(page, help.description),
    `${mark(page, "heading", "Usage")}\n${wrap(page, mark(page, "command", help.usage), 2)}`,
    ...(help.subcommands ?? []).map((group) => section(page, group.group ?? "Commands", commandEntries(page, group))),
    section(
      page,
      "Arguments",
      (help.args ?? []).map((argument) => argumentEntry(page, argument))
    ),
    section(
      page,
      "Flags",
      help.flags.map((flag) => flagEntry(page, flag))
    ),
    examplesOf(page, help.examples ?? []),
    section(
      page,
      "Everywhere",
      (help.globalFlags ?? []).map((flag) => flagEntry(page, flag))
    )
  ]
    .filter((part) => part !== "")
    .join("\n\n")

interface Entry {
  readonly label: string
  readonly text: string
}

/** The longest label that still has its explanation on the same line. */
const widestLabel = 24

const section = (page: Page, title: string, entries: readonly Entry[]): string => {
  if (entries.length === 0) return ""
  const widths = entries.map(({ label }) => textWidth(label)).filter((width) => width <= widestLabel)
  const at = Math.max(10, ...widths) + 4
  const lines = entries.map(({ label, text }) => entry(page, { label: `  ${label}`, text, at }))
  return [mark(page, "heading", title), ...lines].join("\n")
}

const commandEntries = (page: Page, group: SubcommandGroupDoc): readonly Entry[] =>
  group.commands.map(({ name, shortDescription, description }) => ({
    label: mark(page, "command", name),
    text: shortDescription ?? description
  }))

const argumentEntry = (page: Page, { name, variadic, description }: ArgDoc): Entry => ({
  label: mark(page, "command", `<${name}>${variadic ? "..." : ""}`),
  text: Option.getOrElse(description, () => "")
})

/** Flags without a value are shown by name alone. */
export const flagLabel = ({ name, aliases, type }: FlagDoc): string =>
  [[`--${name}`, ...aliases].join(", "), ...(type === "boolean" ? [] : [type])].join(" ")

const flagEntry = (page: Page, flag: FlagDoc): Entry => ({
  label: mark(page, "command", flagLabel(flag)),
  text: flagText(flag)
})

/** What a flag does. */
export const flagText = ({ name, description }: FlagDoc): string =>
  builtInFlags.get(name) ?? Option.getOrElse(description, () => "")

/** The flags that every program of its kind has, in the words of this one. */
const builtInFlags: ReadonlyMap<string, string> = new Map([
  ["help", "Explain a command, with examples."],
  ["version", "Print the version."],
  ["completions", "Print a script that completes commands and flags in a shell."]
])

const examplesOf = (page: Page, examples: readonly ExampleDoc[]): string => {
  if (examples.length === 0) return ""
  const lines = examples.flatMap(({ command, description }) => [
    ...(description === undefined ? [] : [mark(page, "quiet", wrap(page, `# ${description}`, 2))]),
    `  ${mark(page, "command", command)}`
  ])
  return [mark(page, "heading", "Examples"), ...lines].join("\n")
}

import { neutralize, quoted, suggest } from "@hubwright/core"
import type { NonShowHelpErrors } from "effect/cli/CliError"
import type { HelpDoc } from "effect/cli/HelpDoc"
import { mark, type Page, wrap } from "../page/page.ts"

/** Something that prevents a command from being carried out: what is wrong, and what to try. */
export interface Refusal {
  readonly message: string
  readonly help?: string
}

/** A refusal as it is printed: two sentences that fit the page. */
export const formatRefusal = (page: Page, { message, help }: Refusal): string =>
  [
    wrap(page, `${mark(page, "error", "error")}: ${message}`),
    ...(help === undefined ? [] : [wrap(page, `${mark(page, "name", "help")}: ${help}`)])
  ].join("\n")

/** What is wrong with how a command was called, in the words of the other problems. */
export const refusalOf = (error: NonShowHelpErrors, help: HelpDoc): Refusal => {
  switch (error._tag) {
    case "UnrecognizedOption":
      return { message: `unknown flag ${quoted(error.option)}`, ...didYouMean(error.option, flagsOf(help)) }
    case "UnknownSubcommand":
      return {
        message: `unknown command ${quoted(error.subcommand)}`,
        ...didYouMean(error.subcommand, commandsOf(help))
      }
    case "MissingOption":
      return { message: `the flag \`--${error.option}\` is missing` }
    case "MissingArgument":
      return { message: `${quoted(error.argument)} is missing` }
    case "UnexpectedArgument":
      return { message: `there is no place for ${error.arguments.map(quoted).join(", ")}` }
    case "InvalidValue":
      return invalidValue(error)
    case "DuplicateOption":
    case "ValidationError":
    case "UserError":
      return { message: neutralize(error.message) }
  }
}

const invalidValue = ({
  option,
  value,
  expected,
  kind
}: Extract<NonShowHelpErrors, { _tag: "InvalidValue" }>): Refusal => {
  const name = kind === "flag" ? `\`--${option}\`` : `\`${option}\``
  const message = value === "" ? `${name} has no value` : `${quoted(value)} is no value for ${name}`
  const choices = [...expected.matchAll(/"([^"]+)"/gu)].flatMap(([, choice]) => choice ?? [])
  if (choices.length === 0) return { message, help: neutralize(expected) }
  const meant = didYouMean(value, choices)
  return { message, help: meant.help ?? `it takes ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}` }
}

const didYouMean = (word: string, known: readonly string[]): Pick<Refusal, "help"> => {
  const meant = suggest(word, known)
  return meant === undefined ? {} : { help: `did you mean \`${meant}\`?` }
}

const flagsOf = ({ flags, globalFlags = [] }: HelpDoc): readonly string[] =>
  [...flags, ...globalFlags].flatMap(({ name, aliases }) => [`--${name}`, ...aliases])

const commandsOf = ({ subcommands = [] }: HelpDoc): readonly string[] =>
  subcommands.flatMap(({ commands }) => commands.map(({ name }) => name))

import type * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { largestFileBytes, mostAliases, mostElements, mostLexemes } from "../../packages/core/src/read/limits.ts"
import { deepestNesting } from "../../packages/core/src/schema/decode.ts"
import { OrganizationInput } from "../../packages/core/src/schema/organization.ts"
import { obligationFields } from "../../packages/core/src/schema/outcome.ts"
import { Table, tableSections } from "../../packages/core/src/schema/table.ts"

/** The page `docs/reference/model.md`: every key of a model file with its type, its default and what it means. */
export const modelReference = (): string => {
  const elements = new Map<string, SchemaAST.AST>()
  collect(OrganizationInput.ast, elements)
  elements.delete("Organization")
  return [
    ...introduction,
    "## Sections",
    "",
    ...tableOf(OrganizationInput.ast),
    row("`include`", ["list of text", "none", "Further files of the model."]),
    "",
    ...tablesSection(),
    ...[...elements].flatMap(([name, ast]) => elementLines(name, ast))
  ].join("\n")
}

const count = (number: number): string => number.toLocaleString("en-US")

const introduction: readonly string[] = [
  "# The model file",
  "",
  "A model is YAML 1.2 with the core schema, or JSON. Dates stay texts, and `yes` and `no` are words. Anchors and aliases are",
  "read; merge keys (`<<`), tags of one's own, keys that are no plain text and several documents in one file are not.",
  "Whatever has an order is a list, never a map. An unknown key is a problem, not silence.",
  "",
  "A model may stand in several files: `include: [people.yaml, rules.yaml]` at the top of a file takes in others. Their sections",
  "are put together: maps by key, lists one after the other in the order of the files; what is declared twice is a problem.",
  "Paths begin at the folder of the first file and cannot leave it.",
  "",
  "| limit | |",
  "| --- | --- |",
  `| a file | ${largestFileBytes / 1024 / 1024} MiB of UTF-8 |`,
  `| lists and maps within each other | ${deepestNesting} deep |`,
  `| aliases replaced in a file | ${mostAliases} |`,
  `| words, blanks, comments and marks in a file of YAML | ${count(mostLexemes)} |`,
  `| elements of a model: lists, maps and single values in YAML and JSON, rows in CSV | ${count(mostElements)} |`,
  ""
]

const tablesSection = (): readonly string[] => [
  "## Tables",
  "",
  `The sections ${tableSections.map((name) => `\`${name}\``).join(", ")} may name CSV files in place of elements: \`people: { csv: staff.csv }\`. The first row says`,
  "what the columns hold, by the keys of the element; people and channels need a column `id`. A dot leads into a map:",
  "`training.safety`, `credentials.mfa`. Capitals, blanks, hyphens and underscores do not count: `Uses social` is `usesSocial`. A",
  "cell that holds several is split at `;` or `|`, and at commas where it holds ids, languages or other words without them. An",
  "empty cell leaves the key out. Of ties that run both ways the ends may stand in the columns `from` and `to` too. Columns are",
  "separated by commas, semicolons or tabs, whichever the first row has most of.",
  "",
  ...tableOf(Table.ast),
  ""
]

/** The elements with a name of their own, in the order in which a reader of the format meets them. */
const collect = (ast: SchemaAST.AST, elements: Map<string, SchemaAST.AST>): void => {
  const { identifier } = SchemaAST.resolve(ast) ?? {}
  if (typeof identifier === "string" && !SchemaAST.isString(ast)) {
    if (elements.has(identifier)) return
    elements.set(identifier, ast)
  }
  for (const part of partsOf(ast)) collect(part, elements)
}

const partsOf = (ast: SchemaAST.AST): readonly SchemaAST.AST[] => {
  switch (ast._tag) {
    case "Suspend":
      return [ast.thunk()]
    case "Union":
      return ast.types
    case "Arrays":
      return [...ast.elements, ...ast.rest]
    case "Objects":
      return [...ast.propertySignatures.map(({ type }) => type), ...ast.indexSignatures.map(({ type }) => type)]
    default:
      return []
  }
}

const elementLines = (name: string, ast: SchemaAST.AST): readonly string[] => {
  const { description } = SchemaAST.resolve(ast) ?? {}
  return [
    `## ${name}`,
    "",
    String(description ?? ""),
    "",
    ...(SchemaAST.isObjects(ast) ? tableOf(ast) : [`Is ${typeOf(ast, "open")}.`]),
    ""
  ]
}

const tableOf = (ast: SchemaAST.Objects): readonly string[] => {
  const hasObligations = includesObligations(ast)
  const own = ast.propertySignatures.filter(({ name }) => !hasObligations || !(name in obligationFields))
  const [index] = ast.indexSignatures
  return [
    "| key | takes | left out | |",
    "| --- | --- | --- | --- |",
    ...own.map(({ name, type }) => row(`\`${String(name)}\``, [typeOf(type), leftOut(type), descriptionOf(type)])),
    ...(index === undefined ? [] : [row("any other", [typeOf(index.type), "", "A fact of your own."])]),
    ...(hasObligations ? ["", "Besides it has the keys of [Obligations](#obligations)."] : [])
  ]
}

const row = (key: string, cells: readonly string[]): string =>
  `| ${[key, ...cells].map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`

const includesObligations = (ast: SchemaAST.Objects): boolean => {
  const names = new Set(ast.propertySignatures.map(({ name }) => name))
  return (
    names.size > Object.keys(obligationFields).length && Object.keys(obligationFields).every((name) => names.has(name))
  )
}

const keyAnnotations = (type: SchemaAST.AST): Schema.Annotations.Key<unknown> => type.context?.annotations ?? {}

const descriptionOf = (type: SchemaAST.AST): string => String(keyAnnotations(type).description ?? "")

const leftOut = (type: SchemaAST.AST): string => {
  if (!SchemaAST.isOptional(type)) return "**needed**"
  const { default: fallback } = keyAnnotations(type)
  if (fallback === undefined) return ""
  return typeof fallback === "object" && fallback !== null
    ? Object.keys(fallback).length === 0
      ? "none"
      : "see there"
    : `\`${String(fallback)}\``
}

/** What a schema takes, in words; elements with a name of their own as links, unless they are to be opened. */
const typeOf = (ast: SchemaAST.AST, named: "linked" | "open" = "linked"): string => {
  const { identifier, description, refersTo } = SchemaAST.resolve(ast) ?? {}
  if (refersTo !== undefined) return `id of a ${refersTo.join(" or ")}`
  if (typeof identifier === "string" && SchemaAST.isString(ast)) return String(description)
  if (typeof identifier === "string" && named === "linked") return `[${identifier}](#${identifier.toLowerCase()})`
  switch (ast._tag) {
    case "Suspend":
      return typeOf(ast.thunk())
    case "Literal":
      return `\`${String(ast.literal)}\``
    case "Union":
      return [...new Set(ast.types.map((type) => typeOf(type)))].join(" or ").replaceAll("` or `", "`, `")
    case "Arrays":
      return ast.rest[0] === undefined
        ? `pair of ${typeOf(ast.elements[0] ?? ast)}`
        : `list of ${typeOf(ast.rest[0]).replace(/^an? /u, "")}`
    case "Objects":
      return mapType(ast)
    case "String":
      return "text"
    case "Number":
      return numberType(ast)
    case "Boolean":
      return "`true`, `false`"
    default:
      return ""
  }
}

const mapType = (ast: SchemaAST.Objects): string => {
  const [index] = ast.indexSignatures
  if (index !== undefined) return `map to ${typeOf(index.type)}`
  return `map with ${ast.propertySignatures.map(({ name, type }) => `\`${String(name)}\` (${typeOf(type)})`).join(", ")}`
}

const numberType = (ast: SchemaAST.Number): string => {
  const isWhole = (ast.checks ?? []).some(
    (check) => Object(check.annotations?.representation).id === "effect/schema/isInt"
  )
  return isWhole ? "whole number" : "number"
}

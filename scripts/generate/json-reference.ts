import * as SchemaAST from "effect/SchemaAST"
import { results } from "../../packages/hubwright/src/results/catalogue.ts"

/** The page `docs/reference/json.md`: what every command prints with `--json`. */
export const jsonReference = (): string =>
  [
    "# What `--json` prints",
    "",
    "Every command has the flag `--json`. It then prints one JSON document on standard output and nothing else there. Where a",
    'command needs a model without errors and it has some, the document is `{ "problems": [...] }` as `hubwright check` prints',
    "it, and the command ends with 1. What prevents a command altogether is said in words on standard error, with 2.",
    "",
    "`hubwright schema` prints JSON in any case: the JSON Schema of model files.",
    "",
    ...Object.entries(results).flatMap(([command, { ast }]) => [
      `## ${command === "hubwright" ? command : `hubwright ${command}`}`,
      "",
      "| key | holds | |",
      "| --- | --- | --- |",
      ...rowsOf(ast, "").map(([key, type, text]) => `| \`${key}\` | ${type} | ${text.replaceAll("|", "\\|")} |`),
      ""
    ])
  ].join("\n")

type Row = readonly [key: string, type: string, text: string]

/** The keys of an object, and of the objects in it, one row each. */
const rowsOf = (ast: SchemaAST.AST, prefix: string): readonly Row[] =>
  SchemaAST.isObjects(ast)
    ? ast.propertySignatures.flatMap(({ name, type }): readonly Row[] => {
        const key = `${prefix}${String(name)}`
        const description = type.context?.annotations?.description
        const optional = SchemaAST.isOptional(type) ? ", may be absent" : ""
        if (description === undefined) return []
        return [[key, `${typeName(type)}${optional}`, description], ...innerRows(type, key)]
      })
    : []

const innerRows = (type: SchemaAST.AST, key: string): readonly Row[] => {
  if (SchemaAST.isArrays(type)) {
    const [element] = type.rest
    return element === undefined ? [] : rowsOf(element, `${key}[].`)
  }
  return rowsOf(type, `${key}.`)
}

const typeName = (ast: SchemaAST.AST): string => {
  switch (ast._tag) {
    case "String":
      return "text"
    case "Number":
      return "number"
    case "Boolean":
      return "true or false"
    case "Null":
      return "`null`"
    case "Literal":
      return `\`${String(ast.literal)}\``
    case "Union":
      return [...new Set(ast.types.map(typeName))].join(" or ")
    case "Arrays":
      return `list of ${ast.rest.map(typeName).join()}`
    case "Objects":
      return "object"
    default:
      return "anything"
  }
}

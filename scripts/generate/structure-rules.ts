import type * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { Id } from "../../packages/core/src/schema/reference.ts"
import * as forms from "../../packages/core/src/schema/text.ts"

/** What decides the rules that the schemas decide by a function, by the name of the form. */
const deciders: { readonly [name: string]: string } = {
  DateText: "isDate",
  DateTimeText: "isMoment",
  LanguageTag: "isLanguageTag",
  TimeZone: "isTimeZone"
}

const formsByName: readonly (readonly [string, Schema.Top])[] = Object.entries({ ...forms, Id }).sort(([a], [b]) =>
  a < b ? -1 : 1
)

/** The forms that have a name, by the rules of their schemas. */
const named = new Map<unknown, string>(formsByName.map(([name, { ast }]) => [ast.checks, name]))

/** The rules of the forms that have a name, as entries of a table, without those that no text of `body` uses. */
export const namedRules = (body: string): readonly string[] =>
  formsByName
    .filter(([name]) => body.includes(`...rules.${name})`) || body.includes(`rules: rules.${name} `))
    .map(([name, schema]) => `  ${name}: [${expressionsOf(schema.ast).join(", ")}]`)

/** The rules of a text, a number or a list as arguments: those of a form with a name, or each written out. */
export const ruleArguments = (ast: SchemaAST.AST): readonly string[] => {
  const name = named.get(ast.checks)
  return name !== undefined && ast.checks !== undefined ? [`...rules.${name}`] : expressionsOf(ast)
}

/** The rules of the keys of a map as a list. */
export const ruleList = (ast: SchemaAST.AST): string => {
  const name = named.get(ast.checks)
  return name !== undefined && ast.checks !== undefined ? `rules.${name}` : `[${expressionsOf(ast).join(", ")}]`
}

const expressionsOf = (ast: SchemaAST.AST): readonly string[] =>
  (ast.checks ?? []).flatMap(function single(check: SchemaAST.Check<never>): readonly string[] {
    return check._tag === "FilterGroup" ? check.checks.flatMap(single) : expressionOf(check, ast)
  })

const expressionOf = (check: SchemaAST.Filter<never>, ast: SchemaAST.AST): readonly string[] => {
  const { representation, message } = check.annotations ?? {}
  const { id, payload = {} } = dataOf(representation)
  const said = JSON.stringify(message)
  switch (id) {
    case "effect/schema/isFinite":
      return []
    case "effect/schema/isInt":
      return ["whole"]
    case "effect/schema/isMinLength":
      return [`noShorter(${payload.minLength}, ${said})`]
    case "effect/schema/isMaxLength":
      return [`noLonger(${payload.maxLength}, ${said})`]
    case "effect/schema/isBetween":
      return [`between(${payload.minimum}, ${payload.maximum}, ${said})`]
    case "effect/schema/isGreaterThan":
      return [`above(${payload.exclusiveMinimum}, ${said})`]
    case "effect/schema/isGreaterThanOrEqualTo":
      return [`atLeast(${payload.minimum}, ${said})`]
    case "effect/schema/isPattern":
      return [`matching(${new RegExp(String(payload.source), String(payload.flags))}, ${said})`]
    default:
      return decided(check, ast)
  }
}

/** What a rule says of a text that keeps no rule: the schemas write what is wrong into what their functions give. */
const decided = (check: SchemaAST.Filter<never>, ast: SchemaAST.AST): readonly string[] => {
  const { identifier } = SchemaAST.resolve(ast) ?? {}
  const decider = deciders[String(identifier)]
  if (decider === undefined) throw new Error(`no structure can say the rule of ${String(identifier)} yet`)
  // border: a check of a text is asked about a text
  const issue = check.run(" " as never, ast, {})
  const message = issue?._tag === "InvalidValue" ? issue.annotations?.message : undefined
  if (typeof message !== "string") throw new Error(`the rule of ${String(identifier)} does not say what is wrong`)
  return [`rule(${decider}, ${JSON.stringify(message)})`]
}

interface Representation {
  readonly id?: string
  readonly payload?: { readonly [key: string]: unknown }
}

// border: Effect keeps how a check is made as data of any kind
const dataOf = (representation: unknown): Representation =>
  typeof representation === "object" && representation !== null ? (representation as Representation) : {}

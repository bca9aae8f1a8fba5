import * as SchemaAST from "effect/SchemaAST"
import { quoted, quotedList } from "../problem/neutralize.ts"
import "./annotations.ts"

/** The schemas that a value may fit: the members of unions within unions, or the schema alone. */
export const alternativesOf = (ast: SchemaAST.AST): readonly SchemaAST.AST[] =>
  SchemaAST.isSuspend(ast)
    ? alternativesOf(ast.thunk())
    : SchemaAST.isUnion(ast)
      ? ast.types.flatMap(alternativesOf)
      : [ast]

/** The fixed words among some schemas, as they are written. */
export const wordsOf = (alternatives: readonly SchemaAST.AST[]): readonly string[] => [
  ...new Set(alternatives.filter(SchemaAST.isLiteral).map(({ literal }) => String(literal)))
]

/** What may stand somewhere, as a part of a sentence: ``a date, such as `2026-03-31` ``, `a list`, ``one of `a` or `b` ``. */
export const expectationOf = (ast: SchemaAST.AST): string => {
  const alternatives = alternativesOf(ast)
  const words = wordsOf(alternatives)
  const others = alternatives.filter((type) => !SchemaAST.isLiteral(type)).map(expectationOfOne)
  const fixed = words.length === 0 ? [] : [words.length === 1 ? quotedList(words) : `one of ${quotedList(words)}`]
  return [...new Set([...fixed, ...others])].join(", or ")
}

const expectationOfOne = (ast: SchemaAST.AST): string => {
  const { identifier, description, refersTo } = SchemaAST.resolve(ast) ?? {}
  switch (ast._tag) {
    case "String":
      if (refersTo !== undefined) return `the id of ${withArticle(joined(refersTo))}`
      return typeof identifier === "string" && typeof description === "string" ? description : "a text"
    case "Number":
      return "a number"
    case "Boolean":
      return "`true` or `false`"
    case "Arrays":
      return "a list"
    case "Objects":
      return typeof identifier === "string" ? withArticle(nounOf(ast)) : "a map"
    default:
      return "something else"
  }
}

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`

/** What an element of a schema is called: `rule group` for `RuleGroup`; `element` where the schema has no name. */
export const nounOf = (ast: SchemaAST.AST): string => {
  const { identifier } = SchemaAST.resolve(ast) ?? {}
  return typeof identifier === "string" ? identifier.replaceAll(/(?<!^)([A-Z])/gu, " $1").toLowerCase() : "element"
}

/** A noun with `a` or `an`. */
export const withArticle = (noun: string): string => `${/^[aeio]|^u(?!n)/u.test(noun) ? "an" : "a"} ${noun}`

/** What a value is, as a part of a sentence: `a list`, `a map`, `nothing`, or the value itself and its type. */
export const nameOf = (value: unknown): string => {
  if (value === undefined || value === null) return "nothing"
  if (Array.isArray(value)) return "a list"
  switch (typeof value) {
    case "object":
      return "a map"
    case "string":
      return `the text ${quoted(value)}`
    case "number":
    case "bigint":
      return `the number ${quoted(String(value))}`
    case "boolean":
      return quoted(String(value))
    default:
      return `a ${typeof value}`
  }
}

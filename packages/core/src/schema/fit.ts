import * as SchemaAST from "effect/SchemaAST"
import { isList, isMap, type PlainMap } from "../model/plain-data.ts"
import { ruleOf } from "./rule.ts"
import "./annotations.ts"

/** Whether a value fits a schema, unknown keys being a misfit too. */
export type Fits = (ast: SchemaAST.AST, value: unknown) => boolean

type Predicate = (value: unknown) => boolean

/**
 * Makes what decides whether values fit schemas. It accepts exactly what Effect's own decoder accepts that takes unknown
 * keys for errors, but gives no reasons, and so decides large models in a fraction of the time. Schemas are gone through
 * once.
 */
export const fitter = (): Fits => {
  const predicates = new Map<SchemaAST.AST, Predicate>()
  const predicateOf = (ast: SchemaAST.AST): Predicate => {
    const known = predicates.get(ast)
    if (known !== undefined) return known
    // made when it is first asked: a schema may contain itself, and most models use a small part of the format
    let made: Predicate | undefined
    const predicate: Predicate = (value) => {
      made ??= withRules(ast, structure(ast, predicateOf))
      return made(value)
    }
    predicates.set(ast, predicate)
    return predicate
  }
  return (ast, value) => predicateOf(ast)(value)
}

type PredicateOf = (ast: SchemaAST.AST) => Predicate

const withRules = (ast: SchemaAST.AST, fits: Predicate): Predicate => {
  const { checks } = ast
  if (checks === undefined) return fits
  const keepsRules: Predicate = (value) => checks.every((check) => ruleOf(check, ast, value) === undefined)
  if (!SchemaAST.isString(ast)) return (value) => fits(value) && keepsRules(value)
  const seen = new Map<string, boolean>()
  return (value) => {
    if (typeof value !== "string") return false
    const before = seen.get(value)
    if (before !== undefined) return before
    const result = keepsRules(value)
    if (seen.size < mostRemembered) seen.set(value, result)
    return result
  }
}

/** The same few languages, units and dates stand in a large model thousands of times; looking up a language takes its time. */
const mostRemembered = 1000

const structure = (ast: SchemaAST.AST, predicateOf: PredicateOf): Predicate => {
  switch (ast._tag) {
    case "Suspend":
      return (value) => predicateOf(ast.thunk())(value)
    case "Union":
      return anyOf(ast, predicateOf)
    case "Literal":
      return (value) => value === ast.literal
    case "String":
      return (value) => typeof value === "string"
    case "Number":
      return (value) => typeof value === "number"
    case "Boolean":
      return (value) => typeof value === "boolean"
    case "Arrays":
      return listOf(ast, predicateOf)
    case "Objects":
      return mapOf(ast, predicateOf)
    default:
      return () => false
  }
}

const anyOf = ({ types }: SchemaAST.Union, predicateOf: PredicateOf): Predicate => {
  const words = new Set(types.filter(SchemaAST.isLiteral).map(({ literal }) => literal))
  const others = types.filter((type) => !SchemaAST.isLiteral(type)).map(predicateOf)
  // border: a set of words can be asked about any value
  return (value) => words.has(value as string) || others.some((fits) => fits(value))
}

const listOf = ({ elements, rest }: SchemaAST.Arrays, predicateOf: PredicateOf): Predicate => {
  const first = elements.map(predicateOf)
  const [type] = rest
  const others = type === undefined ? undefined : predicateOf(type)
  return (value) => {
    if (!isList(value) || value.length < first.length || (others === undefined && value.length > first.length))
      return false
    for (let index = 0; index < value.length; index++) {
      const fits = first[index] ?? others
      if (fits === undefined || !fits(value[index])) return false
    }
    return true
  }
}

const mapOf = ({ propertySignatures, indexSignatures }: SchemaAST.Objects, predicateOf: PredicateOf): Predicate => {
  const known = new Map(propertySignatures.map(({ name, type }) => [String(name), predicateOf(type)]))
  const required = propertySignatures.filter(({ type }) => !SchemaAST.isOptional(type)).map(({ name }) => String(name))
  const entries = indexSignatures.map(({ parameter, type }) => ({
    key: predicateOf(parameter),
    value: predicateOf(type)
  }))
  const fitsEntry = (key: string, value: unknown): boolean => {
    const matching = entries.filter((entry) => entry.key(key))
    return matching.length > 0 && matching.every((entry) => entry.value(value))
  }
  const fitsKey = (map: PlainMap, key: string): boolean => {
    const fits = known.get(key)
    return fits === undefined ? fitsEntry(key, map[key]) : fits(map[key])
  }
  return (value) => {
    if (!isMap(value)) return false
    for (const key of required) if (!Object.hasOwn(value, key)) return false
    for (const key of Object.keys(value)) if (!fitsKey(value, key)) return false
    return true
  }
}

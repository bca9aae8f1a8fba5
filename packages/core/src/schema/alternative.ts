import * as SchemaAST from "effect/SchemaAST"
import { isList, isMap, type PlainMap } from "../model/plain-data.ts"

/** Which alternative of several for maps somebody meant. */
export type Meant =
  | { readonly kind: "one"; readonly ast: SchemaAST.Objects }
  /** A fixed word that none of them has, or that is missing in all: the key it belongs to, and the words there are. */
  | {
      readonly kind: "unknown-word"
      readonly key: string
      readonly words: SchemaAST.AST
      readonly likeliest: SchemaAST.Objects
    }
  /** A fixed word of one of them among the keys of another. */
  | {
      readonly kind: "contradiction"
      readonly key: string
      readonly told: SchemaAST.Objects
      readonly shown: SchemaAST.Objects
    }

/**
 * Tells by its fixed words and its keys which of several kinds of map a map was meant to be. Of equals the first. Where
 * several have the word it says, the next key that holds a fixed word in each of those tells further.
 */
export const meantAmong = (
  maps: readonly [SchemaAST.Objects, ...SchemaAST.Objects[]],
  value: PlainMap,
  told: readonly string[] = []
): Meant => {
  const likeliest = best(maps, (ast) => likenessOf(ast, value))
  const key = commonFixedKey(maps, told)
  if (key === undefined) return { kind: "one", ast: likeliest }
  const [shown, ...others] = maps.filter((ast) => fixedWords(ast, key).some(({ literal }) => literal === value[key]))
  if (shown === undefined || !Object.hasOwn(value, key)) {
    const words = new SchemaAST.Union(maps.flatMap((ast) => fixedWords(ast, key)))
    return { kind: "unknown-word", key, words, likeliest }
  }
  if (others.length > 0) return meantAmong([shown, ...others], value, [...told, key])
  const isMixed =
    Object.keys(value).length > 1 && shown !== likeliest && fitsByKeys(likeliest, value) && !fitsByKeys(shown, value)
  return isMixed ? { kind: "contradiction", key, told: shown, shown: likeliest } : { kind: "one", ast: shown }
}

/** Which alternative of several for lists somebody meant: the one that most elements are of the right type for. */
export const meantList = (
  lists: readonly [SchemaAST.Arrays, ...SchemaAST.Arrays[]],
  value: readonly unknown[]
): SchemaAST.Arrays =>
  best(lists, ({ elements, rest }) =>
    value.reduce<number>((sum, element, index) => {
      const type = elements[index] ?? rest[0]
      return type !== undefined && hasTypeOf(type, element) ? sum + 1 : sum
    }, 0)
  )

const best = <Item>([first, ...others]: readonly [Item, ...Item[]], score: (item: Item) => number): Item =>
  others.reduce(
    (winner, item) => {
      const points = score(item)
      return points > winner.points ? { item, points } : winner
    },
    { item: first, points: score(first) }
  ).item

/** A key, other than those, that all of them must have and that holds a fixed word in each. */
const commonFixedKey = (
  [first, ...others]: readonly [SchemaAST.Objects, ...SchemaAST.Objects[]],
  except: readonly string[]
): string | undefined =>
  first.propertySignatures
    .map(({ name }) => String(name))
    .filter((key) => !except.includes(key))
    .find((key) => others.length > 0 && [first, ...others].every((ast) => fixedWords(ast, key).length > 0))

const fixedWords = (ast: SchemaAST.Objects, key: string): readonly SchemaAST.Literal[] => {
  const type = ast.propertySignatures.find(({ name }) => name === key)?.type
  if (type === undefined || SchemaAST.isOptional(type)) return []
  if (SchemaAST.isLiteral(type)) return [type]
  return SchemaAST.isUnion(type) && type.types.every(SchemaAST.isLiteral) ? type.types.filter(SchemaAST.isLiteral) : []
}

/** How well keys match: known ones count for it, unknown and missing ones against it. */
const likenessOf = (ast: SchemaAST.Objects, value: PlainMap): number => {
  const known = new Set(ast.propertySignatures.map(({ name }) => String(name)))
  const keys = Object.keys(value)
  const unknownCost = ast.indexSignatures.length > 0 ? 0.5 : 1
  const points = keys.reduce((sum, key) => sum + (known.has(key) ? 1 : -unknownCost), 0)
  return points - missingKeys(ast, value).length
}

const missingKeys = (ast: SchemaAST.Objects, value: PlainMap) =>
  ast.propertySignatures.filter(({ name, type }) => !SchemaAST.isOptional(type) && !Object.hasOwn(value, String(name)))

const fitsByKeys = (ast: SchemaAST.Objects, value: PlainMap): boolean => {
  const known = new Set(ast.propertySignatures.map(({ name }) => String(name)))
  return missingKeys(ast, value).length === 0 && Object.keys(value).every((key) => known.has(key))
}

/** Whether a value is of a type that a schema has. */
export const hasTypeOf = (ast: SchemaAST.AST, value: unknown): boolean => {
  switch (ast._tag) {
    case "Suspend":
      return hasTypeOf(ast.thunk(), value)
    case "Union":
      return ast.types.some((type) => hasTypeOf(type, value))
    case "Literal":
      return typeof value === typeof ast.literal
    case "String":
      return typeof value === "string"
    case "Number":
      return typeof value === "number"
    case "Boolean":
      return typeof value === "boolean"
    case "Arrays":
      return isList(value)
    case "Objects":
      return isMap(value)
    default:
      return false
  }
}

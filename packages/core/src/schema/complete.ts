import * as SchemaAST from "effect/SchemaAST"
import { isList, isMap, isSameData, type PlainMap } from "../model/plain-data.ts"
import "./annotations.ts"

/**
 * Makes of a value as it is written, already found to fit its schema, the value as it reads: keys with a default are
 * there, elements carry their ids, shorthands are written out. The value given is not changed.
 */
export const complete = (ast: SchemaAST.AST, written: unknown): unknown => completionOf(ast, new Map())(written)

/** Completes a value; an element that carries its id is given it, to stand first in it. */
type Completion = (written: unknown, id?: string) => unknown
type Completions = Map<SchemaAST.AST, Completion>

const asWritten: Completion = (written) => written

/** What completes values of a schema. It is made once for all values, because a model has many of one kind. */
const completionOf = (ast: SchemaAST.AST, known: Completions): Completion => {
  const before = known.get(ast)
  if (before !== undefined) return before
  // made when it is first needed: a schema may contain itself, and most models use a small part of the format
  let made: Completion | undefined
  const completion: Completion = (written, id) => {
    made ??= withShorthand(ast, completionOfStructure(ast, known))
    return made(written, id)
  }
  known.set(ast, completion)
  return completion
}

const withShorthand = (ast: SchemaAST.AST, structure: Completion): Completion => {
  const { shorthand } = SchemaAST.resolve(ast) ?? {}
  return shorthand === undefined ? structure : (written, id) => structure(shorthand.expand(written), id)
}

const completionOfStructure = (ast: SchemaAST.AST, known: Completions): Completion => {
  switch (ast._tag) {
    case "Suspend":
      return (value, id) => completionOf(ast.thunk(), known)(value, id)
    case "Union":
      if (ast.types.every(SchemaAST.isLiteral)) return asWritten
      return (value, id) => {
        const member = memberFor(ast, value)
        return member === undefined ? value : completionOf(member, known)(value, id)
      }
    case "Arrays": {
      const first = ast.elements.map((type) => completionOf(type, known))
      const [others = asWritten] = ast.rest.map((type) => completionOf(type, known))
      return (value) => (isList(value) ? value.map((element, index) => (first[index] ?? others)(element)) : value)
    }
    case "Objects":
      return completionOfMap(ast, known)
    default:
      return asWritten
  }
}

const completionOfMap = (ast: SchemaAST.Objects, known: Completions): Completion => {
  const { identified } = SchemaAST.resolve(ast) ?? {}
  const properties = ast.propertySignatures.map(({ name, type }) => propertyOf(String(name), type, known))
  const named = new Set(properties.map(({ key }) => key))
  const [entry] = ast.indexSignatures.map(({ type }) => completionOf(type, known))
  return (value, id) => {
    if (!isMap(value)) return value
    const result: { [key: string]: unknown } = id === undefined ? {} : { id }
    // the keys come in the order of the schema
    for (const { key, completion, fallback } of properties) {
      const given = value[key]
      const isGiven = given !== undefined && Object.hasOwn(value, key)
      const completed = isGiven ? completion(given) : fallback()
      if (completed !== undefined) result[key] = completed
    }
    if (entry === undefined) return result
    for (const key of Object.keys(value))
      if (value[key] !== undefined && !named.has(key) && !Object.hasOwn(result, key))
        result[key] = identified === true ? entry(value[key], key) : entry(value[key])
    return result
  }
}

/** How the value of a key is completed, and what it is where it is not given. */
interface Property {
  readonly key: string
  readonly completion: Completion
  readonly fallback: () => unknown
}

const propertyOf = (key: string, type: SchemaAST.AST, known: Completions): Property => {
  const completion = completionOf(type, known)
  const written = type.context?.annotations?.default
  let made: unknown
  return {
    key,
    completion,
    fallback: () => {
      made ??= written === undefined ? undefined : completion(written)
      return made
    }
  }
}

/** Makes of a value as it reads the shortest text that reads as the same: the inverse of {@link complete}. */
export const shorten = (ast: SchemaAST.AST, value: unknown): unknown => {
  const { shorthand } = SchemaAST.resolve(ast) ?? {}
  const short = shortenStructure(ast, value)
  return shorthand === undefined ? short : shorthand.shorten(short)
}

const shortenStructure = (ast: SchemaAST.AST, value: unknown): unknown => {
  switch (ast._tag) {
    case "Suspend":
      return shorten(ast.thunk(), value)
    case "Union": {
      const member = memberFor(ast, value)
      return member === undefined ? value : shorten(member, value)
    }
    case "Arrays":
      return isList(value)
        ? value.map((element, index) => shorten(ast.elements[index] ?? ast.rest[0] ?? ast, element))
        : value
    case "Objects":
      return isMap(value) ? shortenObject(ast, value) : value
    default:
      return value
  }
}

const shortenObject = (ast: SchemaAST.Objects, value: PlainMap): unknown => {
  const { identified } = SchemaAST.resolve(ast) ?? {}
  const result: { [key: string]: unknown } = {}
  for (const { name, type } of ast.propertySignatures) {
    const key = String(name)
    if (!Object.hasOwn(value, key)) continue
    const short = shorten(type, value[key])
    const fallback = type.context?.annotations?.default
    if (fallback === undefined || !isSameData(short, shorten(type, complete(type, fallback)))) result[key] = short
  }
  const [index] = ast.indexSignatures
  if (index === undefined) return result
  for (const [key, element] of Object.entries(value)) {
    if (Object.hasOwn(result, key)) continue
    result[key] = shorten(index.type, identified === true && isMap(element) ? withoutId(element) : element)
  }
  return result
}

const withoutId = ({ id: _, ...rest }: PlainMap): PlainMap => rest

/** The member of a union that a value fits, told by the kind of value, its fixed words and the keys it must have. */
export const memberFor = (ast: SchemaAST.Union, value: unknown): SchemaAST.AST | undefined =>
  ast.types.find((type) => couldBe(type, value))

const couldBe = (ast: SchemaAST.AST, value: unknown): boolean => {
  switch (ast._tag) {
    case "Suspend":
      return couldBe(ast.thunk(), value)
    case "Union":
      return ast.types.some((type) => couldBe(type, value))
    case "Literal":
      return ast.literal === value
    case "String":
      return typeof value === "string"
    case "Number":
      return typeof value === "number"
    case "Boolean":
      return typeof value === "boolean"
    case "Arrays":
      return isList(value)
    case "Objects":
      return isMap(value) && hasShape(ast, value)
    default:
      return false
  }
}

const hasShape = ({ propertySignatures, indexSignatures }: SchemaAST.Objects, value: PlainMap): boolean => {
  for (const { name, type } of propertySignatures) {
    const key = String(name)
    if (!Object.hasOwn(value, key)) {
      if (!SchemaAST.isOptional(type)) return false
    } else if (isFixedWord(type) && !couldBe(type, value[key])) return false
  }
  if (indexSignatures.length > 0) return true
  const isKnown = (key: string): boolean => key === "id" || propertySignatures.some(({ name }) => name === key)
  return Object.keys(value).every(isKnown)
}

const isFixedWord = (ast: SchemaAST.AST): boolean =>
  SchemaAST.isLiteral(ast) || (SchemaAST.isUnion(ast) && ast.types.every(SchemaAST.isLiteral))

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
  const properties = ast.propertySignatures.map(({ name, type }) => ({
    key: String(name),
    fallback: type.context?.annotations?.default,
    completion: completionOf(type, known)
  }))
  const completionOfKey = new Map(properties.map(({ key, completion }) => [key, completion]))
  const [entry] = ast.indexSignatures.map(({ type }) => completionOf(type, known))
  const outlineOf = outlines(properties, entry === undefined ? mostOutlines : 0)
  return (value, id) => {
    if (!isMap(value)) return value
    const keys = Object.keys(value).filter((key) => value[key] !== undefined)
    const { ...result }: { [key: string]: unknown } = outlineOf(keys, id !== undefined)
    if (id !== undefined) result.id = id
    for (const key of keys) {
      const completion = completionOfKey.get(key)
      if (completion !== undefined) result[key] = completion(value[key])
      else if (entry !== undefined && !Object.hasOwn(result, key))
        result[key] = identified === true ? entry(value[key], key) : entry(value[key])
    }
    return result
  }
}

interface Property {
  readonly key: string
  readonly fallback: unknown
  readonly completion: Completion
}

/** The keys of a completed map in the order of the schema, with the defaults of those that are not given. */
type OutlineOf = (keys: readonly string[], hasId: boolean) => PlainMap

/** Most maps of a kind give the same keys, as the rows of a table do: the outlines of as many as `most` are kept. */
const outlines = (properties: readonly Property[], most: number): OutlineOf => {
  const made = new Map<string, PlainMap>()
  return (keys, hasId) => {
    const shape = `${hasId ? "id" : ""}:${keys.join()}`
    const before = made.get(shape)
    if (before !== undefined) return before
    const outline: { [key: string]: unknown } = hasId ? { id: "" } : {}
    for (const { key, fallback, completion } of properties) {
      if (keys.includes(key)) outline[key] = undefined
      else if (fallback !== undefined) outline[key] = completion(fallback)
    }
    if (made.size < most) made.set(shape, outline)
    return outline
  }
}

const mostOutlines = 100

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

const hasShape = (ast: SchemaAST.Objects, value: PlainMap): boolean => {
  const known = new Set(ast.propertySignatures.map(({ name }) => String(name)))
  const complete = ast.propertySignatures.every(({ name, type }) => {
    const key = String(name)
    if (!Object.hasOwn(value, key)) return SchemaAST.isOptional(type)
    return !isFixedWord(type) || couldBe(type, value[key])
  })
  return (
    complete && (ast.indexSignatures.length > 0 || Object.keys(value).every((key) => known.has(key) || key === "id"))
  )
}

const isFixedWord = (ast: SchemaAST.AST): boolean =>
  SchemaAST.isLiteral(ast) || (SchemaAST.isUnion(ast) && ast.types.every(SchemaAST.isLiteral))

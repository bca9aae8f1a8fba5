import * as SchemaAST from "effect/SchemaAST"
import { isList, isMap, type PlainMap } from "../model/plain-data.ts"
import type { ModelPath } from "../problem/problem.ts"

/** A piece of a value that a finder was made for. */
export interface Found<Mark> {
  readonly value: unknown
  /** What the mark function said of its schema. */
  readonly mark: Mark
  readonly path: ModelPath
  /** `key` where it is the key at the path, not the value. */
  readonly part?: "key"
}

/** Finds the marked pieces of a value that are to be kept: outer before inner, keys in the order of the schema. */
export type Finder<Mark> = (value: unknown, keep: (value: unknown, mark: Mark) => boolean) => readonly Found<Mark>[]

/**
 * Makes a finder of all pieces of a value whose schema is marked, so that no place where one can stand is forgotten. The
 * schema is gone through once; afterwards only what can lead to a marked piece is looked at. The value has to fit the
 * schema, as written or as read. A string that is one of the fixed words of a union is that word, and never marked. Where
 * a union is marked, every value is that stands there; where several of its schemas are marked differently, a value is
 * found once for each mark.
 */
export const finderOf = <Mark>(ast: SchemaAST.AST, mark: (ast: SchemaAST.AST) => Mark | undefined): Finder<Mark> => {
  const root = compile(ast, mark)
  return (value, keep) => {
    const found: Found<Mark>[] = []
    const path: (string | number)[] = []
    const note = (value: unknown, marks: readonly Mark[]): void => {
      for (const mark of marks) if (keep(value, mark)) found.push({ value, mark, path: [...path] })
    }
    const visit = (value: unknown, node: Node<Mark>): void => {
      if (node.any.length > 0) note(value, node.any)
      if (typeof value === "string") {
        if (node.text.length > 0 && !node.words.has(value)) note(value, node.text)
      } else if (isList(value)) {
        if (node.list.length > 0) note(value, node.list)
        visitList(value, node)
      } else if (isMap(value)) {
        if (node.map.length > 0) note(value, node.map)
        visitMap(value, node)
      }
    }
    const step = (key: string | number, value: unknown, node: Node<Mark>): void => {
      path.push(key)
      visit(value, node)
      path.pop()
    }
    const visitList = (list: readonly unknown[], { elements, rest }: Node<Mark>): void => {
      if (elements.length === 0 && rest === undefined) return
      for (const [index, element] of list.entries()) {
        const node = elements[index] ?? rest
        if (node !== undefined) step(index, element, node)
      }
    }
    const visitMap = (map: PlainMap, { properties, known, entry, keys }: Node<Mark>): void => {
      for (const [key, node] of properties) {
        const value = map[key]
        if (value !== undefined && Object.hasOwn(map, key)) step(key, value, node)
      }
      if (entry === undefined && keys.length === 0) return
      for (const key of Object.keys(map)) {
        if (known.has(key)) continue
        for (const mark of keys)
          if (keep(key, mark)) found.push({ value: key, mark, path: [...path, key], part: "key" })
        if (entry !== undefined) step(key, map[key], entry)
      }
    }
    if (root !== undefined) visit(value, root)
    return found
  }
}

/** What a finder does at one place of the schema: what the alternatives that can stand there do. */
interface Node<Mark> {
  /** The marks of a value of any kind, of a string, a list, a map, and of the keys of a map. */
  readonly any: Mark[]
  readonly text: Mark[]
  readonly list: Mark[]
  readonly map: Mark[]
  readonly keys: Mark[]
  /** The fixed words. */
  readonly words: Set<unknown>
  /** Where it goes on with the elements of a list, by position, and with all further ones. */
  elements: readonly (Node<Mark> | undefined)[]
  rest: Node<Mark> | undefined
  /** Where it goes on with the values of a map: by key, and with those of keys that are not known. */
  properties: readonly (readonly [string, Node<Mark>])[]
  known: ReadonlySet<string>
  entry: Node<Mark> | undefined
}

const none: readonly never[] = []

/** The schemas at the places where a node goes on. */
interface Ways {
  readonly lists: SchemaAST.Arrays[]
  readonly properties: Map<string, SchemaAST.AST[]>
  readonly entries: SchemaAST.AST[]
}

const compile = <Mark>(root: SchemaAST.AST, mark: (ast: SchemaAST.AST) => Mark | undefined): Node<Mark> | undefined => {
  const numbers = new Map<SchemaAST.AST, number>()
  const numberOf = (ast: SchemaAST.AST): number => {
    const number = numbers.get(ast) ?? numbers.size
    numbers.set(ast, number)
    return number
  }
  const nodes = new Map<string, Node<Mark>>()
  const nodeOf = (types: readonly SchemaAST.AST[]): Node<Mark> | undefined => {
    if (types.length === 0) return undefined
    const key = [...new Set(types)].map(numberOf).join()
    const existing = nodes.get(key)
    if (existing !== undefined) return existing
    const { node, ways } = openAlternatives(new Set(types), mark)
    nodes.set(key, node)
    const longest = Math.max(0, ...ways.lists.map(({ elements }) => elements.length))
    node.elements = Array.from({ length: longest }, (_, index) =>
      nodeOf(ways.lists.flatMap(({ elements, rest }) => elements[index] ?? rest[0] ?? none))
    )
    node.rest = nodeOf(ways.lists.flatMap(({ rest }) => rest))
    node.entry = nodeOf(ways.entries)
    node.known = new Set(ways.properties.keys())
    node.properties = present([...ways.properties].map(([name, types]) => [name, nodeOf(types)]))
    return node
  }
  const node = nodeOf([root])
  prune([...nodes.values()].reverse())
  return node
}

/** A node that goes nowhere yet, with the marks of all alternatives, and where they go on. */
const openAlternatives = <Mark>(
  types: ReadonlySet<SchemaAST.AST>,
  mark: (ast: SchemaAST.AST) => Mark | undefined
): { readonly node: Node<Mark>; readonly ways: Ways } => {
  const node: Node<Mark> = {
    ...{ any: [], text: [], list: [], map: [], keys: [], words: new Set() },
    ...{ elements: [], rest: undefined, properties: [], known: new Set(), entry: undefined }
  }
  const ways: Ways = { lists: [], properties: new Map(), entries: [] }
  const put = (marks: Mark[], ast: SchemaAST.AST): void => {
    const own = mark(ast)
    if (own !== undefined && !marks.includes(own)) marks.push(own)
  }
  const open = (ast: SchemaAST.AST): void => {
    if (SchemaAST.isSuspend(ast)) open(ast.thunk())
    else if (SchemaAST.isLiteral(ast)) node.words.add(ast.literal)
    else if (SchemaAST.isString(ast)) put(node.text, ast)
    else if (SchemaAST.isArrays(ast)) {
      put(node.list, ast)
      ways.lists.push(ast)
    } else if (SchemaAST.isObjects(ast)) {
      put(node.map, ast)
      for (const { name, type } of ast.propertySignatures)
        ways.properties.set(String(name), [...(ways.properties.get(String(name)) ?? none), type])
      for (const { parameter, type } of ast.indexSignatures) {
        put(node.keys, parameter)
        ways.entries.push(type)
      }
    } else {
      put(node.any, ast)
      if (SchemaAST.isUnion(ast)) ast.types.forEach(open)
    }
  }
  types.forEach(open)
  return { node, ways }
}

/** Takes out the ways that lead to no marked piece. The order of the nodes, inner before outer, saves rounds. */
const prune = <Mark>(nodes: readonly Node<Mark>[]): void => {
  const fruitful = new Set<Node<Mark> | undefined>()
  for (let before = -1; before < fruitful.size; ) {
    before = fruitful.size
    for (const node of nodes)
      if (
        [node.any, node.text, node.list, node.map, node.keys].some(({ length }) => length > 0) ||
        [...node.elements, node.rest, node.entry, ...node.properties.map(([, next]) => next)].some((next) =>
          fruitful.has(next)
        )
      )
        fruitful.add(node)
  }
  const kept = (node: Node<Mark> | undefined): Node<Mark> | undefined => (fruitful.has(node) ? node : undefined)
  for (const node of nodes) {
    node.elements = node.elements.some(kept) ? node.elements.map(kept) : []
    node.rest = kept(node.rest)
    node.entry = kept(node.entry)
    node.properties = present([...node.properties].map(([name, next]) => [name, kept(next)]))
  }
}

const present = <Value>(
  entries: readonly (readonly [string, Value | undefined])[]
): readonly (readonly [string, Value])[] =>
  entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))

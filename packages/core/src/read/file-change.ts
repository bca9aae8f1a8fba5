import * as SchemaAST from "effect/SchemaAST"
import { isList, isMap, isSameData, type PlainMap } from "../model/plain-data.ts"
import type { ModelPath } from "../problem/problem.ts"
import { memberFor, shorten } from "../schema/complete.ts"
import { below, firstPlace, type Origin, type Place } from "./merge.ts"
import { gapsOf, isIdentified, type Rewriting, rewritten, valueType, withoutId } from "./rewrite.ts"
import type { Source } from "./source.ts"

/** What changes in one map or list of a file. */
export interface ContainerChange {
  readonly path: ModelPath
  /** The keys or indexes of what goes. */
  readonly removed: Set<string | number>
  /** What is written under a key, old or new, or at an index. */
  readonly set: Map<string | number, unknown>
  /** What is put into a list, each before the element at an index. */
  readonly inserted: { readonly before: number; readonly value: unknown }[]
}

/** What changes in a file. */
export interface FileChange {
  readonly source: Source
  readonly containers: Map<string, ContainerChange>
}

/** What changes in which file so that the data put together from the files reads as it should. */
export const fileChanges = (ast: SchemaAST.AST, origin: Origin, rewriting: Rewriting): readonly FileChange[] => {
  const changes: FileChanges = new Map()
  collect(changes, origin, { ast, ...rewriting })
  return [...changes.values()]
}

type FileChanges = Map<Source, FileChange>

const containerOf = (changes: FileChanges, { source, path }: Place): ContainerChange => {
  const file = changes.get(source) ?? { source, containers: new Map<string, ContainerChange>() }
  changes.set(source, file)
  const key = JSON.stringify(path)
  const container = file.containers.get(key) ?? { path, removed: new Set(), set: new Map(), inserted: [] }
  file.containers.set(key, container)
  return container
}

/** The container that a place is in, with its key or index there. */
const entryAt = (changes: FileChanges, { source, path }: Place) => ({
  container: containerOf(changes, { source, path: path.slice(0, -1) }),
  key: path.at(-1) ?? 0
})

interface Typed extends Rewriting {
  readonly ast: SchemaAST.AST
}

const collect = (changes: FileChanges, origin: Origin, { ast, ...rewriting }: Typed): void => {
  const { written, was, is } = rewriting
  if (was === is) return
  const type = plain(ast, is)
  if (origin.kind === "map" && SchemaAST.isObjects(type) && isMap(written) && isMap(was) && isMap(is))
    collectMap(changes, origin, { ast: type, written, was, is })
  else if (origin.kind === "list" && SchemaAST.isArrays(type) && isList(written) && isList(was) && isList(is))
    collectList(changes, origin, { ast: type, written, was, is })
  else {
    const value = rewritten(ast, rewriting)
    if (value === written) return
    const { container, key } = entryAt(changes, firstPlace(origin))
    container.set.set(key, value)
  }
}

/** The schema that a value fits, without names and choices. */
const plain = (ast: SchemaAST.AST, value: unknown): SchemaAST.AST => {
  if (SchemaAST.isSuspend(ast)) return plain(ast.thunk(), value)
  if (!SchemaAST.isUnion(ast)) return ast
  const member = memberFor(ast, value)
  return member === undefined ? ast : plain(member, value)
}

const collectMap = (
  changes: FileChanges,
  origin: Origin & { readonly kind: "map" },
  { ast, written, was, is }: { readonly ast: SchemaAST.Objects } & Record<keyof Rewriting, PlainMap>
): void => {
  for (const [key, value] of Object.entries(written)) {
    const type = valueType(ast, key)
    const inner = below(origin, key)
    if (type === undefined) continue
    if (Object.hasOwn(is, key)) collect(changes, inner, { ast: type, written: value, was: was[key], is: is[key] })
    else {
      const { container, key: written } = entryAt(changes, firstPlace(inner))
      container.removed.add(written)
    }
  }
  const isRoot = ast.propertySignatures.length > 0
  const last = isRoot ? undefined : [...origin.entries.values()].at(-1)
  const target = last === undefined ? origin.first : parentOf(firstPlace(last))
  for (const [key, value] of Object.entries(is)) {
    const type = valueType(ast, key)
    if (Object.hasOwn(written, key) || type === undefined || isSameData(was[key], value)) continue
    const element = shorten(type, isIdentified(ast) ? withoutId(value) : value)
    containerOf(changes, target).set.set(key, element)
  }
}

const parentOf = ({ source, path }: Place): Place => ({ source, path: path.slice(0, -1) })

const collectList = (
  changes: FileChanges,
  origin: Origin & { readonly kind: "list" },
  { ast, written, was, is }: { readonly ast: SchemaAST.Arrays } & Record<keyof Rewriting, readonly unknown[]>
): void => {
  for (const { before, after } of gapsOf(was, is)) {
    const both = Math.min(before.until - before.from, after.until - after.from)
    for (let offset = 0; offset < both; offset++) {
      const [from, to] = [before.from + offset, after.from + offset]
      const type = ast.elements[to] ?? ast.rest[0]
      if (type !== undefined)
        collect(changes, below(origin, from), { ast: type, written: written[from], was: was[from], is: is[to] })
    }
    for (let index = before.from + both; index < before.until; index++) {
      const { container, key } = entryAt(changes, firstPlace(below(origin, index)))
      container.removed.add(key)
    }
    for (let index = after.from + both; index < after.until; index++) {
      const type = ast.elements[index] ?? ast.rest[0] ?? ast
      insertionPoint(changes, origin, before.from + both).put(shorten(type, is[index]))
    }
  }
}

/** Where an element goes that comes before the one at an index of a list: behind the one before it, in the same file. */
const insertionPoint = (changes: FileChanges, origin: Origin & { readonly kind: "list" }, index: number) => {
  const { elements, first } = origin
  const neighbor = elements[index - 1] ?? elements[index]
  const place = neighbor === undefined ? undefined : firstPlace(neighbor)
  const container = containerOf(changes, place === undefined ? first : parentOf(place))
  const at = Number(place?.path.at(-1) ?? 0) + (elements[index - 1] === undefined ? 0 : 1)
  return { put: (value: unknown) => void container.inserted.push({ before: at, value }) }
}

/** The data of a file as it is to be written: each change made in its container, those deep inside first. */
export const changedData = (data: unknown, { containers }: FileChange): unknown =>
  [...containers.values()]
    .sort((a, b) => b.path.length - a.path.length)
    .reduce((changed, container) => withContainer(changed, container.path, container), data)

const withContainer = (data: unknown, path: ModelPath, change: ContainerChange): unknown => {
  const [step, ...rest] = path
  if (step === undefined) return changedContainer(data, change)
  if (isList(data))
    return data.map((element, index) => (index === step ? withContainer(element, rest, change) : element))
  return isMap(data) ? { ...data, [step]: withContainer(data[step], rest, change) } : data
}

const changedContainer = (data: unknown, { removed, set, inserted }: ContainerChange): unknown => {
  const putBefore = (index: number) => inserted.filter(({ before }) => before === index).map(({ value }) => value)
  if (isList(data))
    return [
      ...data.flatMap((element, index) => [
        ...putBefore(index),
        ...(removed.has(index) ? [] : [set.has(index) ? set.get(index) : element])
      ]),
      ...putBefore(data.length)
    ]
  const before = isMap(data) ? data : {}
  return Object.fromEntries([
    ...Object.entries(before).flatMap(([key, value]) =>
      removed.has(key) ? [] : [[key, set.has(key) ? set.get(key) : value]]
    ),
    ...[...set].filter(([key]) => !Object.hasOwn(before, key))
  ])
}

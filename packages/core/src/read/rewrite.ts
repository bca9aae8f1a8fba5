import * as SchemaAST from "effect/SchemaAST"
import { gapsBetween } from "../change/list-diff.ts"
import { isList, isMap, isSameData, keyOfData, type PlainMap } from "../model/plain-data.ts"
import { complete, memberFor, shorten } from "../schema/complete.ts"

/** A value in its three forms: as it was written, as that reads, and as it is to read. */
export interface Rewriting {
  readonly written: unknown
  readonly was: unknown
  readonly is: unknown
}

/**
 * What is to be written so that it reads as it should: as much as possible of what was written, and for the rest the
 * shortest. What was written out although it could be left out is still written out.
 */
export const rewritten = (ast: SchemaAST.AST, { written, was, is }: Rewriting): unknown => {
  if (isSameData(was, is)) return written
  const { shorthand } = SchemaAST.resolve(ast) ?? {}
  if (shorthand !== undefined && shorthand.expand(written) !== written) return shortlyAs(ast, written, is)
  switch (ast._tag) {
    case "Suspend":
      return rewritten(ast.thunk(), { written, was, is })
    case "Union": {
      const member = memberFor(ast, is)
      return member === undefined || member !== memberFor(ast, was)
        ? shorten(ast, is)
        : rewritten(member, { written, was, is })
    }
    case "Objects":
      return isMap(written) && isMap(was) && isMap(is) ? rewrittenMap(ast, { written, was, is }) : shorten(ast, is)
    case "Arrays":
      return isList(written) && isList(was) && isList(is) ? rewrittenList(ast, { written, was, is }) : shorten(ast, is)
    default:
      return shorten(ast, is)
  }
}

/** A list of ids stays one while its elements say nothing more. */
const shortlyAs = (ast: SchemaAST.AST, written: unknown, is: unknown): unknown => {
  const ids = isList(written) && isMap(is) ? Object.keys(is) : undefined
  return ids !== undefined && isSameData(complete(ast, ids), is) ? ids : shorten(ast, is)
}

const rewrittenMap = (
  ast: SchemaAST.Objects,
  { written, was, is }: { readonly [F in keyof Rewriting]: PlainMap }
): PlainMap => {
  const kept = Object.entries(written).flatMap(([key, value]): readonly [string, unknown][] => {
    const type = valueType(ast, key)
    if (!Object.hasOwn(is, key) || type === undefined) return []
    return [[key, rewritten(type, { written: value, was: was[key], is: is[key] })]]
  })
  const added = Object.entries(is).flatMap(([key, value]): readonly [string, unknown][] => {
    const type = valueType(ast, key)
    if (Object.hasOwn(written, key) || type === undefined || isSameData(was[key], value)) return []
    return [[key, shorten(type, isIdentified(ast) ? withoutId(value) : value)]]
  })
  return Object.fromEntries([...kept, ...added])
}

/** What stands under a key of a map: the schema of its field, or that of its entries. */
export const valueType = (ast: SchemaAST.Objects, key: string): SchemaAST.AST | undefined =>
  ast.propertySignatures.find(({ name }) => name === key)?.type ?? ast.indexSignatures[0]?.type

/** Whether the elements of a map carry their key as `id` once read. */
export const isIdentified = (ast: SchemaAST.AST): boolean => SchemaAST.resolve(ast)?.identified === true

/** An element as it is written, where its id is the key alone. */
export const withoutId = (element: unknown): unknown => {
  if (!isMap(element)) return element
  const { id: _, ...rest } = element
  return rest
}

/** The elements of a list that stay as they are stay as they were written, wherever they are then. */
const rewrittenList = (
  ast: SchemaAST.Arrays,
  { written, was, is }: { readonly [F in keyof Rewriting]: readonly unknown[] }
): readonly unknown[] => {
  const result: unknown[] = []
  let next = 0
  for (const gap of gapsOf(was, is)) {
    result.push(...written.slice(next, gap.before.from))
    for (let index = gap.after.from; index < gap.after.until; index++) {
      const type = ast.elements[index] ?? ast.rest[0]
      const place = gap.before.from + index - gap.after.from
      const isPaired = place < gap.before.until
      if (type === undefined) result.push(is[index])
      else if (isPaired) result.push(rewritten(type, { written: written[place], was: was[place], is: is[index] }))
      else result.push(shorten(type, is[index]))
    }
    next = gap.before.until
  }
  return [...result, ...written.slice(next)]
}

/** Where two lists differ. */
export const gapsOf = (before: readonly unknown[], after: readonly unknown[]) =>
  gapsBetween(before.map(keyOfData), after.map(keyOfData))

import * as SchemaAST from "effect/SchemaAST"
import { Document, isCollection, isPair, isScalar } from "yaml"
import type { Organization } from "../model/organization.ts"
import { isList, isMap, type PlainMap } from "../model/plain-data.ts"
import type { Files } from "../problem/files.ts"
import { shorten } from "../schema/complete.ts"
import { OrganizationInput } from "../schema/organization.ts"
import { defaultEntry } from "./read.ts"

/**
 * The canonical text of an organization, as one YAML file: sections and keys in the order of the format, elements by id,
 * nothing that reads the same when it is left out. `readOrganization(writeOrganization(o))` equals `o`.
 */
export const writeOrganization = (organization: Organization): Files => {
  const written = inCanonicalOrder(OrganizationInput.ast, shorten(OrganizationInput.ast, organization))
  const document = new Document(written, { version: "1.2", schema: "core", aliasDuplicateObjects: false })
  layOut(document.contents, 0)
  return { [defaultEntry]: document.toString({ lineWidth: 0 }) }
}

/** The same with the entries of every map of elements sorted by id; what has an order of its own keeps it. */
const inCanonicalOrder = (ast: SchemaAST.AST, value: unknown): unknown => {
  if (SchemaAST.isUnion(ast))
    return ast.types.reduce<unknown>((ordered, type) => inCanonicalOrder(type, ordered), value)
  if (!SchemaAST.isObjects(ast) || !isMap(value)) return value
  if (SchemaAST.resolve(ast)?.declares !== undefined) return sorted(value)
  const types = new Map(ast.propertySignatures.map(({ name, type }) => [String(name), type]))
  const ordered = Object.entries(value).map(([key, part]) => {
    const type = types.get(key)
    return [key, type === undefined ? part : inCanonicalOrder(type, part)]
  })
  return Object.fromEntries(ordered)
}

const sorted = (map: PlainMap): PlainMap =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

/** The longest collection that is written on one line, in characters of JSON. */
const longestLine = 100

/** Puts short elements on one line each, and a blank line between sections. */
const layOut = (node: unknown, depth: number): void => {
  if (!isCollection(node)) return
  const data: unknown = node.toJSON()
  const isShort = JSON.stringify(data).length <= longestLine && nestingOf(data) <= 2
  if (depth > 1 && isShort) {
    node.flow = true
    return
  }
  for (const [index, item] of node.items.entries()) {
    if (isPair(item) && depth === 0 && index > 0 && isScalar(item.key) && isCollection(item.value))
      item.key.spaceBefore = true
    layOut(isPair(item) ? item.value : item, depth + 1)
  }
}

/** How deep lists and maps stand within each other: 1 for one of plain values. */
const nestingOf = (data: unknown): number =>
  isList(data) || isMap(data) ? 1 + Math.max(0, ...Object.values(data).map(nestingOf)) : 0

import * as SchemaAST from "effect/SchemaAST"
import type { ModelPath } from "../problem/problem.ts"
import { alternativesOf } from "../schema/expectation.ts"
import { OrganizationInput } from "../schema/organization.ts"
import { ruleOf } from "../schema/rule.ts"
import type { TableSection } from "../schema/table.ts"

/** What a column of a table can hold: where its cells go in the element, and how they are read. */
export interface ColumnKind {
  readonly path: ModelPath
  readonly read: (cell: string) => unknown
  /** What stands between the entries of a cell, where it can hold several. */
  readonly separator?: RegExp
}

/** The columns that the tables of a section can have. */
export interface TableKind {
  /** Whether each row needs an id. */
  readonly isIdentified: boolean
  /** The names of the columns there can be; `key.` stands for any name that begins so. */
  readonly names: readonly string[]
  /** The columns without which no row is whole. */
  readonly needed: readonly string[]
  /** What a column of a name holds, if there can be one. */
  readonly kindOf: (name: string) => ColumnKind | undefined
}

/** The columns that the tables of a section can have, by its schema. */
export const tableKind = (section: TableSection): TableKind => {
  const type = OrganizationInput.ast.propertySignatures.find(({ name }) => name === section)?.type
  const elements = type === undefined ? [] : elementsOf(type)
  const signatures = elements.flatMap(({ propertySignatures }) => propertySignatures)
  const types = new Map<string, readonly SchemaAST.AST[]>()
  for (const { name, type } of signatures) {
    const key = String(name)
    types.set(key, [...(types.get(key) ?? []), ...alternativesOf(type)])
  }
  const needed = [...types.keys()].filter((key) =>
    elements.every(({ propertySignatures }) =>
      propertySignatures.some(({ name, type }) => name === key && !SchemaAST.isOptional(type))
    )
  )
  const isIdentified = section !== "ties"
  return {
    isIdentified,
    names: [
      ...(isIdentified ? ["id"] : []),
      ...[...types].flatMap(([key, alternatives]) => namesOf(key, alternatives))
    ],
    needed: [...(isIdentified ? ["id"] : []), ...needed],
    kindOf: (name) => kindAt(name, types)
  }
}

/** The schemas of the elements of a section. */
const elementsOf = (ast: SchemaAST.AST): readonly SchemaAST.Objects[] =>
  alternativesOf(ast).flatMap((type) => {
    if (SchemaAST.isArrays(type)) return type.rest.flatMap(alternativesOf).filter(SchemaAST.isObjects)
    return SchemaAST.isObjects(type)
      ? type.indexSignatures.flatMap(({ type }) => alternativesOf(type)).filter(SchemaAST.isObjects)
      : []
  })

const namesOf = (key: string, alternatives: readonly SchemaAST.AST[]): readonly string[] => {
  const plain = alternatives.some((type) => !SchemaAST.isObjects(type)) ? [key] : []
  const inner = alternatives
    .filter(SchemaAST.isObjects)
    .flatMap((type) => [
      ...type.propertySignatures.map(({ name }) => `${key}.${String(name)}`),
      ...(type.indexSignatures.length > 0 ? [`${key}.`] : [])
    ])
  return [...plain, ...inner]
}

const kindAt = (name: string, types: ReadonlyMap<string, readonly SchemaAST.AST[]>): ColumnKind | undefined => {
  const [key = "", inner, ...deeper] = name.split(".")
  const alternatives = types.get(key)
  if (alternatives === undefined || deeper.length > 0) return undefined
  if (inner === undefined) {
    const plain = alternatives.filter((type) => !SchemaAST.isObjects(type))
    return plain.length === 0 ? undefined : columnOf([key], plain)
  }
  const parts = alternatives.filter(SchemaAST.isObjects).flatMap((type) => partsOf(type, inner))
  return parts.length === 0 || inner === "" ? undefined : columnOf([key, inner], parts)
}

const columnOf = (path: ModelPath, alternatives: readonly SchemaAST.AST[]): ColumnKind => {
  const entries = entriesOf(alternatives)
  return {
    path,
    read: readerFor(alternatives),
    ...(entries.length === 0 ? {} : { separator: separatorOf(entries) })
  }
}

const partsOf = (ast: SchemaAST.Objects, key: string): readonly SchemaAST.AST[] => {
  const known = ast.propertySignatures.filter(({ name }) => name === key).map(({ type }) => type)
  const open = ast.indexSignatures.map(({ type }) => type)
  return (known.length > 0 ? known : open).flatMap(alternativesOf)
}

/** How a cell is read that may fit these schemas: split where one is a list, and as a number or truth where it can be one. */
const readerFor = (alternatives: readonly SchemaAST.AST[]): ((cell: string) => unknown) => {
  const entries = entriesOf(alternatives)
  if (entries.length > 0) {
    const read = readerFor(entries)
    const separator = separatorOf(entries)
    return (cell) => splitCell(cell, separator).map(read)
  }
  if (alternatives.some(SchemaAST.isBoolean)) return (cell) => truths.get(cell.toLowerCase()) ?? cell
  if (alternatives.some(SchemaAST.isNumber))
    return (cell) => (/^-?[0-9]+(?:\.[0-9]+)?$/u.test(cell) ? Number(cell) : cell)
  return (cell) => cell
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["false", false],
  ["no", false]
])

/** The schemas of the entries of a list, where a schema is one. */
const entriesOf = (alternatives: readonly SchemaAST.AST[]): readonly SchemaAST.AST[] =>
  alternatives
    .filter(SchemaAST.isArrays)
    .flatMap(({ elements, rest }) => [...elements, ...rest].flatMap(alternativesOf))

/** Entries are separated by `;` or `|`, and by a comma where none can have one. */
const separatorOf = (entries: readonly SchemaAST.AST[]): RegExp => (entries.some(canHoldComma) ? /[;|]/u : /[;|,]/u)

const canHoldComma = (type: SchemaAST.AST): boolean =>
  SchemaAST.isString(type) && (type.checks ?? []).every((check) => ruleOf(check, type, "one, two") === undefined)

/** The entries of a cell that holds several. */
const splitCell = (cell: string, separator: RegExp): readonly string[] =>
  cell
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")

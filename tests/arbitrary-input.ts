import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import * as fc from "fast-check"
import { OrganizationInput } from "../packages/core/src/schema/organization.ts"

/** Words that are ids and nothing else: no other word of an input looks like one. */
export const idPattern = /\bk[a-e]{1,6}\b/gu

/** A few ids, some of them nearly alike, so that references are met, missed and misspelt, and kinds mixed up. */
const ids = ["ka", "kb", "kc", "kabcd", "kabdc", "kabcde", "kbcde", "kd"]

/** Texts of every form that the schema knows; of each place those are taken that fit it. */
const texts = [
  ...ids,
  ...["operator", "lead", "expert", "conversation", "community-manager", "Step", "Some text.", "`\u001b[31m", "x y"],
  ...["2026-01-31", "2026-02-01", "2026-01-31T09:00", "2026-01-31T09:00:00+02:00", "2025-12-31"],
  ...["09:00-17:00", "16:00-20:00", "22:00-06:00", "00:00-24:00", "mon", "mon-fri", "fri-mon", "otherwise"],
  ...["09-18", "17-20:05", "22-06", "5 min", "1 hour", "2 days", "60 openMinutes", "1 businessDay"],
  ...["de", "de-AT", "en", "UTC", "Europe/Berlin", "DE", "EU", "10 EUR", "5 USD", "https://example.org/", "a@b.org"],
  ...["first-reply", "resolution", "notify", "notify:kabcd", "approve:kb", "submit:kc", "tier", "topic", "vip"]
]

const numbers = [0, 1, 2, 5, 0.25, 0.5, 0.75, 1.5, 60, 100, 2026, -3]

/** Anything that fits a schema; nothing where that would go deeper than allowed. */
const arbitraryOf = (ast: SchemaAST.AST, depth: number): fc.Arbitrary<unknown> | undefined => {
  const plain = arbitraryStructure(ast, depth)
  if (plain === undefined || ast.checks === undefined || SchemaAST.isString(ast)) return plain
  return plain.filter(Schema.is(Schema.make(ast)))
}

const arbitraryStructure = (ast: SchemaAST.AST, depth: number): fc.Arbitrary<unknown> | undefined => {
  if (SchemaAST.isSuspend(ast)) return depth === 0 ? undefined : arbitraryOf(ast.thunk(), depth - 1)
  if (SchemaAST.isLiteral(ast)) return fc.constant(ast.literal)
  if (SchemaAST.isBoolean(ast)) return fc.boolean()
  if (SchemaAST.isNumber(ast)) return fc.constantFrom(...numbers.filter(Schema.is(Schema.make(ast))))
  if (SchemaAST.isString(ast)) return fc.constantFrom(...texts.filter(Schema.is(Schema.make(ast))))
  if (SchemaAST.isUnion(ast)) {
    const members = ast.types.map((type) => arbitraryOf(type, depth)).filter((member) => member !== undefined)
    return members.length === 0 ? undefined : fc.oneof(...members)
  }
  if (SchemaAST.isArrays(ast)) return arbitraryList(ast, depth)
  return SchemaAST.isObjects(ast) ? arbitraryMap(ast, depth) : fc.constant(null)
}

const arbitraryList = (ast: SchemaAST.Arrays, depth: number): fc.Arbitrary<unknown> | undefined => {
  const [rest] = ast.rest
  const element = rest === undefined ? undefined : arbitraryOf(rest, depth)
  if (rest !== undefined) return element === undefined ? fc.constant([]) : fc.array(element, { maxLength: 3 })
  const elements = ast.elements.map((type) => arbitraryOf(type, depth)).filter((one) => one !== undefined)
  return elements.length < ast.elements.length ? undefined : fc.tuple(...elements)
}

const arbitraryMap = (ast: SchemaAST.Objects, depth: number): fc.Arbitrary<unknown> | undefined => {
  const fields: { [name: string]: fc.Arbitrary<unknown> } = {}
  const requiredKeys: string[] = []
  for (const { name, type } of ast.propertySignatures) {
    const isOptional = SchemaAST.isOptional(type)
    const field = arbitraryOf(type, depth)
    if (field === undefined && !isOptional) return undefined
    if (field !== undefined) fields[String(name)] = field
    if (!isOptional) requiredKeys.push(String(name))
  }
  const [index] = ast.indexSignatures
  const key = index === undefined ? undefined : arbitraryOf(index.parameter, depth)
  const value = index === undefined ? undefined : arbitraryOf(index.type, depth)
  const entries =
    key === undefined || value === undefined
      ? fc.constant({})
      : fc.dictionary(key.map(String), value, { maxKeys: 4, noNullPrototype: true })
  return fc.tuple(sparse(fields, requiredKeys), entries).map(([known, others]) => ({ ...others, ...known }))
}

/** A map with the keys it must have and a few of those it may have. */
const sparse = (
  fields: { readonly [name: string]: fc.Arbitrary<unknown> },
  requiredKeys: readonly string[]
): fc.Arbitrary<{ readonly [name: string]: unknown }> => {
  const others = Object.keys(fields).filter((name) => !requiredKeys.includes(name))
  return fc
    .subarray(others, { maxLength: Math.min(8, others.length) })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries([...requiredKeys, ...chosen].map((name) => [name, fields[name] ?? fc.constant(null)]))
      )
    )
}

/** Any organization as it is written, small, that fits the schema and is seldom right otherwise. */
export const arbitraryInput: fc.Arbitrary<unknown> = arbitraryOf(OrganizationInput.ast, 2) ?? fc.constant({})

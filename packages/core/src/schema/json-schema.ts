import * as SchemaAST from "effect/SchemaAST"
import { ChangeFile } from "./change.ts"
import { nounOf } from "./expectation.ts"
import { MaturityModelFile } from "./maturity-model.ts"
import { OrganizationInput } from "./organization.ts"
import { Table, tableSections } from "./table.ts"
import "./annotations.ts"

/** A JSON Schema, as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/**
 * The JSON Schema (draft 2020-12) of model files, for editors: what may stand where, with what each key means and what a
 * key left out reads as. A `model` is the file that reading begins with; a `part` is one that is included. References
 * between elements, and dates and languages that do not exist, only `readOrganization` finds.
 */
export const organizationJsonSchema = (kind: "model" | "part" = "model"): JsonSchema => {
  const definitions = new Map<string, JsonSchema>()
  const emitter: Emitter = { definitions, names: new Map() }
  const table = emit(Table.ast, emitter)
  const { properties, ...root } = emitMap(OrganizationInput.ast, emitter)
  const sections = Object.entries(properties ?? {}).map(([key, section]) => [
    key,
    tableSections.some((name) => name === key) ? orTable(section, table) : section
  ])
  const include = {
    type: "array",
    items: { type: "string", minLength: 1 },
    description: "Further files of the model, by their paths from its folder."
  }
  const required =
    kind === "part"
      ? {}
      : { required: ["hubwright"], anyOf: [{ required: ["organization"] }, { required: ["include"] }] }
  const { required: _, ...closed } = root
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: kind === "model" ? "Hubwright model" : "Part of a Hubwright model",
    ...closed,
    properties: { include: { anyOf: [include, { type: "string", minLength: 1 }] }, ...Object.fromEntries(sections) },
    ...required,
    $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

/** The JSON Schema (draft 2020-12) of change files, for editors. */
export const changeJsonSchema = (): JsonSchema => fileJsonSchema("Change of a Hubwright model", ChangeFile.ast)

/** The JSON Schema (draft 2020-12) of files with maturity models of one's own, for editors. */
export const maturityJsonSchema = (): JsonSchema =>
  fileJsonSchema("Maturity model for Hubwright", MaturityModelFile.ast)

const fileJsonSchema = (title: string, ast: Parameters<typeof emitMap>[0]): JsonSchema => {
  const definitions = new Map<string, JsonSchema>()
  const root = emitMap(ast, { definitions, names: new Map() })
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    ...root,
    $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

interface Emitter {
  /** The schemas with a name of their own. */
  readonly definitions: Map<string, JsonSchema>
  /** The names that are given already, by the annotations that a schema shares with its copies for single keys. */
  readonly names: Map<object, string>
}

const orTable = (section: JsonSchema, table: JsonSchema): JsonSchema => {
  const { description, default: fallback, ...structure } = section
  return {
    ...(description === undefined ? {} : { description }),
    ...(fallback === undefined ? {} : { default: fallback }),
    anyOf: [structure, table]
  }
}

/** The schema of what has a name as a reference to its definition, and of all else in place. */
const emit = (ast: SchemaAST.AST, emitter: Emitter): JsonSchema => {
  if (SchemaAST.isSuspend(ast)) return emit(ast.thunk(), emitter)
  const annotations = SchemaAST.resolve(ast)
  const { identifier, description } = annotations ?? {}
  if (annotations === undefined || typeof identifier !== "string") return emitStructure(ast, emitter)
  const known = emitter.names.get(annotations)
  if (known !== undefined) return reference(known)
  const name = emitter.definitions.has(identifier) ? `${identifier}${emitter.definitions.size}` : identifier
  emitter.names.set(annotations, name)
  emitter.definitions.set(name, {})
  emitter.definitions.set(name, {
    title: nounOf(ast),
    ...(typeof description === "string" ? { description } : {}),
    ...emitStructure(ast, emitter)
  })
  return reference(name)
}

const reference = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })

const emitStructure = (ast: SchemaAST.AST, emitter: Emitter): JsonSchema => {
  switch (ast._tag) {
    case "String":
      return { type: "string", ...rulesOf(ast), ...(SchemaAST.resolve(ast)?.jsonSchema ?? {}) }
    case "Number":
      return { type: "number", ...rulesOf(ast) }
    case "Boolean":
      return { type: "boolean" }
    case "Literal":
      return { const: ast.literal }
    case "Union":
      return emitUnion(ast, emitter)
    case "Arrays":
      return emitList(ast, emitter)
    case "Objects":
      return { ...emitMap(ast, emitter) }
    case "Suspend":
      return emit(ast.thunk(), emitter)
    default:
      return {}
  }
}

const emitUnion = ({ types }: SchemaAST.Union, emitter: Emitter): JsonSchema => {
  const words = types.filter(SchemaAST.isLiteral).map(({ literal }) => literal)
  const others = types.filter((type) => !SchemaAST.isLiteral(type)).map((type) => emit(type, emitter))
  const fixed = words.length === 0 ? [] : [words.length === 1 ? { const: words[0] } : { enum: words }]
  const [only, ...more] = [...fixed, ...others]
  return only !== undefined && more.length === 0 ? only : { anyOf: [...fixed, ...others] }
}

const emitList = (ast: SchemaAST.Arrays, emitter: Emitter): JsonSchema => {
  const [rest] = ast.rest
  if (rest !== undefined) return { type: "array", items: emit(rest, emitter), ...rulesOf(ast) }
  const { length } = ast.elements
  return {
    type: "array",
    prefixItems: ast.elements.map((type) => emit(type, emitter)),
    minItems: length,
    maxItems: length
  }
}

/** The JSON Schema of a map. */
interface MapSchema extends JsonSchema {
  readonly properties?: { readonly [key: string]: JsonSchema }
  readonly required?: readonly string[]
}

const emitMap = ({ propertySignatures, indexSignatures }: SchemaAST.Objects, emitter: Emitter): MapSchema => {
  const [index] = indexSignatures
  const properties = propertySignatures.map(({ name, type }) => [String(name), emitProperty(type, emitter)])
  const required = propertySignatures.filter(({ type }) => !SchemaAST.isOptional(type)).map(({ name }) => String(name))
  const names = index === undefined || propertySignatures.length > 0 ? undefined : emit(index.parameter, emitter)
  return {
    type: "object",
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(required.length === 0 ? {} : { required }),
    ...(names === undefined || Object.keys(names).join() === "type" ? {} : { propertyNames: names }),
    additionalProperties: index === undefined ? false : emit(index.type, emitter)
  }
}

const emitProperty = (type: SchemaAST.AST, emitter: Emitter): JsonSchema => {
  const { description, default: fallback } = type.context?.annotations ?? {}
  return {
    ...(typeof description === "string" ? { description } : {}),
    ...(fallback === undefined ? {} : { default: fallback }),
    ...emit(type, emitter)
  }
}

/** The rules of a schema that JSON Schema can say. */
const rulesOf = (ast: SchemaAST.AST): JsonSchema =>
  Object.assign({}, ...(ast.checks ?? []).map((check) => ruleIn(check, SchemaAST.isArrays(ast))))

const ruleIn = (check: SchemaAST.Check<never>, isOfList: boolean): JsonSchema => {
  const representation: unknown = check.annotations?.representation
  if (typeof representation !== "object" || representation === null || !("id" in representation)) return {}
  const payload =
    "payload" in representation && typeof representation.payload === "object" ? representation.payload : null
  const given = new Map<string, unknown>(Object.entries(payload ?? {}))
  switch (representation.id) {
    case "effect/schema/isPattern":
      return { pattern: given.get("source") }
    case "effect/schema/isInt":
      return { type: "integer" }
    case "effect/schema/isMinLength":
      return { [isOfList ? "minItems" : "minLength"]: given.get("minLength") }
    case "effect/schema/isMaxLength":
      return { [isOfList ? "maxItems" : "maxLength"]: given.get("maxLength") }
    case "effect/schema/isBetween":
    case "effect/schema/isGreaterThan":
    case "effect/schema/isGreaterThanOrEqualTo":
      return Object.fromEntries([...given].filter(([key]) => /^(?:exclusive)?m(?:in|ax)imum$/iu.test(key)))
    default:
      return {}
  }
}

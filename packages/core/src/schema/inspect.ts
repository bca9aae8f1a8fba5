import * as SchemaAST from "effect/SchemaAST"
import type { IdKind } from "../model/ids.ts"
import { isList, isMap, type PlainMap } from "../model/plain-data.ts"
import { isError, type ModelPath, type Problem } from "../problem/problem.ts"
import { suggest } from "../problem/suggest.ts"
import { hasTypeOf, meantAmong, meantList } from "./alternative.ts"
import {
  forbiddenKey,
  malformed,
  mismatchedKind,
  missingKey,
  synonym,
  unknownKey,
  unknownWord,
  wrongType
} from "./complaint.ts"
import { alternativesOf } from "./expectation.ts"
import type { Fits } from "./fit.ts"
import { respellings } from "./respelling.ts"
import { ruleOf } from "./rule.ts"
import "./annotations.ts"

/** What an inspection finds, as it goes on. */
export interface Inspection {
  readonly problems: Problem[]
  /** How many of the problems are errors. */
  errorCount: number
  /** The places of what was left out. */
  readonly omitted: ModelPath[]
  /** Of lists that elements were left out of: the place each element left had before. */
  readonly places: WeakMap<object, readonly number[]>
  /** Of maps with keys that were read as others: how each such key is written. */
  readonly spellings: WeakMap<object, ReadonlyMap<string, string>>
  /** The problems about texts that are no ids where an element should be referred to, and the kinds it may be of. */
  readonly nonIds: Map<Problem, { readonly word: string; readonly kinds: readonly IdKind[] }>
  readonly fits: Fits
}

/** A value without what does not fit; nothing where too little is left. */
type Rest = { readonly value: unknown } | undefined

/** A value beside its schema, and where it stands. */
interface Part {
  readonly ast: SchemaAST.AST
  readonly value: unknown
  readonly path: ModelPath
}

/** Keys that mean something of their own on objects of JavaScript. */
const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"])

/** Whether a key is one that no map may have. */
export const isForbiddenKey = (key: string): boolean => forbiddenKeys.has(key)

/**
 * Goes through a value beside its schema, says of everything in it what does not fit and leaves that out: an unknown key,
 * the value of an optional key, an element of a list or of a map of elements. What cannot do without what is left out is
 * left out itself.
 */
export const inspect = (part: Part, inspection: Inspection): Rest => {
  const before = inspection.errorCount
  const rest = inspectParts(part, inspection)
  if (rest === undefined) return undefined
  const isWhole = inspection.errorCount === before
  if (!isWhole && isIndivisible(part.ast)) return undefined
  const broken = brokenRule(part.ast, rest.value)
  if (broken === undefined) return rest
  return isWhole ? reportRule(part, { rule: broken }, inspection) : undefined
}

const report = (inspection: Inspection, problem: Problem): undefined => {
  inspection.problems.push(problem)
  if (isError(problem)) inspection.errorCount++
  return undefined
}

const isIndivisible = (ast: SchemaAST.AST): boolean =>
  SchemaAST.isSuspend(ast) ? isIndivisible(ast.thunk()) : SchemaAST.resolve(ast)?.indivisible === true

const inspectParts = (part: Part, inspection: Inspection): Rest => {
  const { ast, value, path } = part
  switch (ast._tag) {
    case "Suspend":
      return inspect({ ast: ast.thunk(), value, path }, inspection)
    case "Union":
      return inspectUnion(ast, part, inspection)
    case "Arrays":
      return isList(value) ? inspectList(ast, { value, path }, inspection) : misfit(part, inspection)
    case "Objects":
      return isMap(value) ? inspectMap(ast, { value, path }, inspection) : misfit(part, inspection)
    case "Literal":
      if (value === ast.literal) return { value }
      return report(inspection, hasTypeOf(ast, value) ? unknownWord(part) : wrongType(part, inspection.fits))
    default:
      return hasTypeOf(ast, value) ? { value } : misfit(part, inspection)
  }
}

const misfit = (part: Part, inspection: Inspection): undefined => report(inspection, wrongType(part, inspection.fits))

const inspectUnion = (ast: SchemaAST.Union, part: Part, inspection: Inspection): Rest => {
  const { value, path } = part
  if (inspection.fits(ast, value)) return { value }
  const alternatives = alternativesOf(ast)
  if (isMap(value)) return inspectMapAmong(alternatives.filter(SchemaAST.isObjects), { ...part, value }, inspection)
  if (isList(value)) {
    const [first, ...others] = alternatives.filter(SchemaAST.isArrays)
    if (first === undefined) return misfit(part, inspection)
    return inspect({ ast: meantList([first, ...others], value), value, path }, inspection)
  }
  const synonyms = synonymsOf(ast)
  const meant = typeof value === "string" ? synonyms.get(value) : undefined
  if (meant !== undefined) {
    report(inspection, synonym(path, String(value), meant))
    return { value: meant }
  }
  return inspectScalarAmong({ alternatives, synonyms }, part, inspection)
}

const inspectScalarAmong = (
  { alternatives, synonyms }: { readonly alternatives: readonly SchemaAST.AST[]; readonly synonyms: Synonyms },
  part: Part,
  inspection: Inspection
): Rest => {
  const ofType = alternatives.filter((type) => hasTypeOf(type, part.value))
  const words = ofType.filter(SchemaAST.isLiteral)
  const open = ofType.find((type) => !SchemaAST.isLiteral(type))
  if (words.length > 0) {
    const complaint = unknownWord({ ...part, ast: new SchemaAST.Union(words) }, synonyms)
    if (open === undefined || complaint.fixes.length > 0) return report(inspection, complaint)
  }
  return open === undefined ? misfit(part, inspection) : inspect({ ...part, ast: open }, inspection)
}

/** The fixed words that are meant by other words. */
type Synonyms = ReadonlyMap<string, string>

/** The synonyms of the fixed words in a union, also of unions within it. */
const synonymsOf = (ast: SchemaAST.AST): Synonyms => {
  const own = Object.entries(SchemaAST.resolve(ast)?.synonyms ?? {})
  return new Map(SchemaAST.isUnion(ast) ? [...own, ...ast.types.flatMap((type) => [...synonymsOf(type)])] : own)
}

const inspectMapAmong = (
  [first, ...others]: readonly SchemaAST.Objects[],
  part: Part & { readonly value: PlainMap },
  inspection: Inspection
): Rest => {
  if (first === undefined) return misfit(part, inspection)
  const { value, path } = part
  const meant = meantAmong([first, ...others], value)
  switch (meant.kind) {
    case "one":
      return inspect({ ...part, ast: meant.ast }, inspection)
    case "contradiction": {
      const { key, told, shown } = meant
      return report(inspection, mismatchedKind({ ast: told, value: value[key], path: [...path, key] }, { told, shown }))
    }
    case "unknown-word": {
      const { key, words, likeliest } = meant
      if (Object.hasOwn(value, key)) inspect({ ast: words, value: value[key], path: [...path, key] }, inspection)
      else report(inspection, missingKey(path, key, words))
      inspectMap(likeliest, { value, path, except: key }, inspection)
      return undefined
    }
  }
}

const inspectList = (
  ast: SchemaAST.Arrays,
  { value, path }: { readonly value: readonly unknown[]; readonly path: ModelPath },
  inspection: Inspection
): Rest => {
  const { elements } = ast
  const [type] = ast.rest
  if (type === undefined && value.length !== elements.length)
    return report(
      inspection,
      malformed(
        {
          ast,
          value,
          path,
          code: "HW0206",
          rule: `takes ${elements.length} elements, not ${value.length}`
        },
        inspection.fits
      )
    )
  const kept: unknown[] = []
  const places: number[] = []
  for (const [index, element] of value.entries()) {
    const elementType = elements[index] ?? type
    if (elementType === undefined) continue
    const rest = inspect({ ast: elementType, value: element, path: [...path, index] }, inspection)
    if (rest === undefined) {
      inspection.omitted.push([...path, index])
      continue
    }
    kept.push(rest.value)
    places.push(index)
  }
  if (kept.length < value.length) {
    if (elements.length > 0) return undefined
    inspection.places.set(kept, places)
  }
  return { value: kept }
}

const inspectMap = (
  ast: SchemaAST.Objects,
  part: { readonly value: PlainMap; readonly path: ModelPath; readonly except?: string },
  inspection: Inspection
): Rest => {
  const { value, path, except } = part
  const kept: { [key: string]: unknown } = {}
  let isUsable = true
  const known = new Map(ast.propertySignatures.map(({ name, type }) => [String(name), type]))
  const meant = meantKeys(ast, { value, except }, inspection.fits)
  const given = new Set([...Object.keys(value), ...meant.values()])
  for (const [key, type] of known) {
    // which keys are needed depends on the key that is looked at apart
    if (except !== undefined || given.has(key) || SchemaAST.isOptional(type)) continue
    isUsable = false
    report(inspection, missingKey(path, key, type))
  }
  for (const key of Object.keys(value)) {
    if (key === except) continue
    const name = meant.get(key) ?? key
    const type = known.get(name)
    const part = { value: value[key], path: [...path, key] }
    const rest =
      type === undefined
        ? inspectEntry(ast, { ...part, holder: value, meant: meant.get(key) }, inspection)
        : inspectKnown({ ...part, ast: type }, { map: ast, holder: value, isMisspelt: name !== key }, inspection)
    if (rest !== undefined) {
      kept[name] = rest.value
      continue
    }
    inspection.omitted.push(part.path)
    if (type !== undefined && (!SchemaAST.isOptional(type) || isIndivisible(type))) isUsable = false
  }
  if (meant.size > 0) inspection.spellings.set(kept, new Map([...meant].map(([written, name]) => [name, written])))
  return isUsable ? { value: kept } : undefined
}

/**
 * The keys of a map that are misspelt, with what each was meant to be. They are read as that, so that nothing is said that
 * only follows from the one wrong letter. What stands there already is never meant.
 */
const meantKeys = (
  ast: SchemaAST.Objects,
  { value, except }: { readonly value: PlainMap; readonly except: string | undefined },
  fits: Fits
): ReadonlyMap<string, string> => {
  const known = ast.propertySignatures.map(({ name }) => String(name))
  const [index] = ast.indexSignatures
  const meant = new Map<string, string>()
  const taken = new Set(Object.keys(value))
  for (const key of Object.keys(value)) {
    if (key === except || known.includes(key) || isForbiddenKey(key)) continue
    const fault = index === undefined ? undefined : keyFault(index.parameter, key)
    const name =
      index === undefined
        ? suggest(key, known)
        : fault === undefined
          ? undefined
          : respellings(key).find((text) => fits(fault.ast, text))
    if (name === undefined || taken.has(name) || isForbiddenKey(name)) continue
    meant.set(key, name)
    taken.add(name)
  }
  return meant
}

/** The value of a key that the map has, also where the key is misspelt. */
const inspectKnown = (
  part: Part,
  {
    map,
    holder,
    isMisspelt
  }: { readonly map: SchemaAST.Objects; readonly holder: PlainMap; readonly isMisspelt: boolean },
  inspection: Inspection
): Rest => {
  if (isMisspelt) reportUnknownKey(map, { path: part.path, holder }, inspection)
  return inspect(part, inspection)
}

const reportUnknownKey = (
  ast: SchemaAST.Objects,
  { path, holder }: { readonly path: ModelPath; readonly holder: PlainMap },
  inspection: Inspection
): undefined => {
  const known = ast.propertySignatures.map(({ name }) => String(name))
  return report(inspection, unknownKey({ ast, value: path.at(-1), path }, known, Object.keys(holder)))
}

/** An entry of a map whose key is none of its own. Its value is inspected even where the key cannot be there. */
const inspectEntry = (
  ast: SchemaAST.Objects,
  entry: {
    readonly value: unknown
    readonly path: ModelPath
    readonly holder: PlainMap
    readonly meant: string | undefined
  },
  inspection: Inspection
): Rest => {
  const { value, path, meant } = entry
  const key = String(path.at(-1))
  if (isForbiddenKey(key)) return report(inspection, forbiddenKey(path))
  const [index] = ast.indexSignatures
  if (index === undefined) return reportUnknownKey(ast, entry, inspection)
  const fault = keyFault(index.parameter, key)
  if (fault !== undefined)
    reportRule({ ast: fault.ast, value: key, path }, { rule: fault.rule, part: "key" }, inspection)
  const rest = inspect({ ast: index.type, value, path }, inspection)
  return fault === undefined || meant !== undefined ? rest : undefined
}

/** What is wrong with a key of a map, by the alternative of its schema that says most about it. */
const keyFault = (
  parameter: SchemaAST.AST,
  key: string
): { readonly ast: SchemaAST.AST; readonly rule: string } | undefined => {
  const faults = alternativesOf(parameter).map((ast) => ({
    ast,
    rule: SchemaAST.isLiteral(ast) ? (ast.literal === key ? undefined : "cannot be a key here") : brokenRule(ast, key)
  }))
  if (faults.some(({ rule }) => rule === undefined)) return undefined
  const { ast, rule = "cannot be a key here" } = faults[0] ?? { ast: parameter }
  return { ast, rule }
}

const reportRule = (
  part: Part,
  { rule, part: side }: { readonly rule: string; readonly part?: "key" },
  inspection: Inspection
): undefined => {
  const { malformed: code = "HW0206", refersTo } = SchemaAST.resolve(part.ast) ?? {}
  const problem = malformed({ ...part, rule, code, ...(side === undefined ? {} : { part: side }) }, inspection.fits)
  if (refersTo !== undefined && typeof part.value === "string")
    inspection.nonIds.set(problem, { word: part.value, kinds: refersTo })
  return report(inspection, problem)
}

/** What the first rule of a schema that a value breaks says of it. */
const brokenRule = (ast: SchemaAST.AST, value: unknown): string | undefined => {
  for (const check of ast.checks ?? []) {
    const message = ruleOf(check, ast, value)
    if (message !== undefined) return message
  }
  return undefined
}

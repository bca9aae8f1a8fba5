import type * as SchemaAST from "effect/SchemaAST"
import { quoted, quotedList } from "../problem/neutralize.ts"
import type { Fix, ModelPath, Problem, ProblemCode } from "../problem/problem.ts"
import { suggest } from "../problem/suggest.ts"
import { alternativesOf, expectationOf, nameOf, nounOf, withArticle, wordsOf } from "./expectation.ts"
import type { Fits } from "./fit.ts"
import { respellings } from "./respelling.ts"

/** A value that does not fit, what it should fit and where it stands. */
export interface Misfit {
  readonly ast: SchemaAST.AST
  readonly value: unknown
  readonly path: ModelPath
}

const problem = (
  code: ProblemCode,
  path: ModelPath,
  rest: Pick<Problem, "message"> & Partial<Pick<Problem, "help" | "part" | "fixes" | "severity">>
): Problem => ({ code, severity: "error", path, related: [], fixes: [], ...rest })

/** A key that the element does not have. */
export const unknownKey = ({ path, ast }: Misfit, known: readonly string[], present: readonly string[]): Problem => {
  const key = String(path.at(-1))
  const meant = suggest(key, known)
  const message = `unknown key ${quoted(key)}`
  if (meant === undefined) {
    const help =
      known.length === 0 ? "nothing can stand here" : `${withArticle(nounOf(ast))} can have ${quotedList(known)}`
    return problem("HW0201", path, { message, help, part: "key" })
  }
  const fixes: readonly Fix[] = present.includes(meant)
    ? []
    : [{ title: `rename it to ${quoted(meant)}`, edits: [{ path, part: "key", text: meant }] }]
  return problem("HW0201", path, { message, help: `did you mean ${quoted(meant)}?`, part: "key", fixes })
}

/** A key that has to be there and is not. */
export const missingKey = (path: ModelPath, key: string, type: SchemaAST.AST): Problem => {
  const description = type.context?.annotations?.description
  const meaning = typeof description === "string" ? ` (${inside(description)})` : ""
  return problem("HW0202", path, {
    message: `the key ${quoted(key)} is missing`,
    help: `it takes ${expectationOf(type)}${meaning}`
  })
}

/** A sentence as a part of another one. */
const inside = (sentence: string): string =>
  `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/u, "")}`

/** A key that no file may have, because programs take it for something of their own. */
export const forbiddenKey = (path: ModelPath): Problem =>
  problem("HW0112", path, {
    message: `${quoted(String(path.at(-1)))} cannot be a key`,
    help: "give it another name: this one has a meaning of its own in programs",
    part: "key"
  })

/** A value of another type than the schema has. */
export const wrongType = (misfit: Misfit, fits: Fits): Problem => {
  const { ast, value, path } = misfit
  const mend = conversionOf(misfit, fits)
  const isNothing = value === undefined || value === null
  const expected =
    path.length === 0 ? `this takes ${expectationOf(ast)}` : `${placeOf(path)} takes ${expectationOf(ast)}`
  const isTruth = alternativesOf(ast).some((each) => each._tag === "Boolean")
  const help = mend?.title ?? (isNothing ? expected : isTruth ? "write `true` or `false`" : undefined)
  return problem("HW0204", path, {
    message: isNothing ? nothingAt(path) : `${expected}, not ${nameOf(value)}`,
    ...(help === undefined ? {} : { help }),
    fixes: mend === undefined ? [] : [{ title: mend.title, edits: [{ path, text: mend.text, ...mend.form }] }]
  })
}

const placeOf = (path: ModelPath): string => {
  const key = path.findLast((step) => typeof step === "string")
  if (key === undefined) return "this list"
  return typeof path.at(-1) === "number" ? `an element of ${quoted(String(key))}` : quoted(String(key))
}

const nothingAt = (path: ModelPath): string =>
  path.length === 0
    ? "nothing stands here"
    : typeof path.at(-1) === "number"
      ? `${placeOf(path)} is empty`
      : `nothing stands after ${placeOf(path)}`

interface Conversion {
  readonly title: string
  readonly text: string
  readonly form: { readonly form?: "json" }
}

/** How the same could be written so that it fits: as a list of one, in quotation marks or without them. */
const conversionOf = ({ ast, value }: Misfit, fits: Fits): Conversion | undefined => {
  const asData = (data: unknown, title: string): Conversion | undefined =>
    fits(ast, data) ? { title, text: JSON.stringify(data), form: { form: "json" } } : undefined
  switch (typeof value) {
    case "undefined":
      return asData({}, "write `{}`") ?? asData([], "write `[]`")
    case "object":
      return value === null ? (asData({}, "write `{}`") ?? asData([], "write `[]`")) : undefined
    case "number":
    case "boolean":
      return fits(ast, String(value))
        ? { title: "put it into quotation marks", text: String(value), form: {} }
        : asData([value], "make it a list")
    case "string": {
      const truth = /^(?:yes|on|true)$/iu.test(value) ? true : /^(?:no|off|false)$/iu.test(value) ? false : undefined
      const number = /^-?[0-9]+(?:[.,][0-9]+)?$/u.test(value) ? Number(value.replace(",", ".")) : undefined
      return (
        asData([value], "make it a list") ??
        (truth === undefined ? undefined : asData(truth, `write \`${truth}\``)) ??
        (number === undefined ? undefined : asData(number, `write \`${number}\``))
      )
    }
    default:
      return undefined
  }
}

/** A text that is none of the fixed words. */
export const unknownWord = (
  { ast, value, path }: Misfit,
  synonyms: ReadonlyMap<string, string> = new Map()
): Problem => {
  const words = wordsOf(alternativesOf(ast))
  const text = String(value)
  const plain = text.trim().replaceAll(/[ _]+/gu, "-")
  const near = typeof value === "string" ? suggest(plain, [...words, ...synonyms.keys()]) : undefined
  const meant = near === undefined ? undefined : (synonyms.get(near) ?? near)
  const key = path.findLast((step) => typeof step === "string")
  return problem("HW0205", path, {
    message: `${quoted(text)} is no value of ${quoted(String(key ?? "this"))}`,
    help:
      meant === undefined
        ? `it is ${words.length === 1 ? "" : "one of "}${quotedList(words)}`
        : `did you mean ${quoted(meant)}?`,
    fixes: meant === undefined ? [] : [replacement(path, meant)]
  })
}

/** A word that is read as another one. */
export const synonym = (path: ModelPath, word: string, meant: string): Problem =>
  problem("HW0209", path, {
    severity: "warning",
    message: `${quoted(word)} is called ${quoted(meant)} here`,
    help: `it is read as ${quoted(meant)}`,
    fixes: [replacement(path, meant)]
  })

const replacement = (path: ModelPath, text: string, part?: "key"): Fix => ({
  title: `replace by ${quoted(text)}`,
  edits: [{ path, text, ...(part === undefined ? {} : { part }) }]
})

/** A value of the right type that breaks a rule of the schema, which is told as a part of a sentence: `is empty`. */
export const malformed = (
  misfit: Misfit & { readonly rule: string; readonly code: ProblemCode; readonly part?: "key" },
  fits: Fits
): Problem => {
  const { ast, value, path, rule, code, part } = misfit
  const colon = rule.indexOf(": ")
  const meant =
    typeof value === "string" ? respellings(value).find((text) => text !== value && fits(ast, text)) : undefined
  const advice = colon === -1 ? undefined : rule.slice(colon + 2)
  const help = meant === undefined ? advice : `did you mean ${quoted(meant)}?`
  return problem(code, path, {
    message: `${subjectOf(misfit)} ${colon === -1 ? rule : rule.slice(0, colon)}`,
    ...(help === undefined ? {} : { help }),
    ...(part === undefined ? {} : { part }),
    fixes: meant === undefined ? [] : [replacement(path, meant, part)]
  })
}

const subjectOf = ({ ast, value, path }: Misfit): string => {
  if (value === "") return quoted(String(path.findLast((step) => typeof step === "string") ?? ""))
  if (typeof value !== "object") return quoted(String(value))
  return Array.isArray(value) ? quoted(String(path.at(-1))) : `the ${nounOf(ast)}`
}

/** A fixed word that tells of another kind of element than the keys beside it do. */
export const mismatchedKind = (
  misfit: Misfit,
  rivals: { readonly told: SchemaAST.AST; readonly shown: SchemaAST.AST }
): Problem => {
  const { value, path } = misfit
  return problem("HW0205", path, {
    message: `${quoted(String(value))} does not go with the keys beside it`,
    help: `they are those of ${withArticle(nounOf(rivals.shown))}, and it is said of ${withArticle(nounOf(rivals.told))}`
  })
}

import type { DemandClass } from "../model/organization.ts"
import { isList, isMap } from "../model/plain-data.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { admits, impossibleValue } from "./fact-tests.ts"
import { type Domain, domainOf, inWords, unknownFact } from "./facts.ts"
import { unknownReference } from "./references.ts"
import { problemOf } from "./report.ts"
import { sharesProblem } from "./shares.ts"
import type { Survey } from "./survey.ts"

/** What a fact of generated messages is: a value, a list of tags, or shares by value. */
interface Mix {
  readonly fact: string
  readonly mix: DemandClass["facts"][string]
  readonly path: ModelPath
}

/** Generated messages have facts there are, with values they can have, in shares of one whole. */
export const checkMix = (survey: Survey, { fact, mix, path }: Mix): readonly Problem[] => {
  const domain = domainOf(survey, fact)
  if (domain === "omitted") return []
  if (domain === undefined) return [unknownFact(survey, fact, path)]
  const values = valuesIn(mix, domain, path)
  return [
    ...values.flatMap((value) => valueProblem(survey, { ...value, fact, domain })),
    ...(isMap(mix) ? sharesProblem({ shares: Object.values(mix), isWhole: domain.holds !== "tags", path }) : []),
    ...(domain.of === undefined || domain.of.includes("message")
      ? []
      : [problemOf("HW0218", { message: `a message has no ${quoted(fact)}`, path, part: "key" })])
  ]
}

interface Value {
  readonly value: unknown
  readonly path: ModelPath
  readonly part?: "key"
}

const valuesIn = (mix: Mix["mix"], domain: Domain, path: ModelPath): readonly Value[] => {
  if (isList(mix)) return mix.map((value, index) => ({ value, path: [...path, index] }))
  if (!isMap(mix)) return [{ value: mix, path }]
  return Object.keys(mix).map((key) => ({ value: valueOfKey(key, domain), path: [...path, key], part: "key" }))
}

/** Shares are keyed by value, and every key is a text. */
const valueOfKey = (key: string, { holds }: Domain): unknown => {
  if (holds === "number") return /^-?[0-9]+(?:\.[0-9]+)?$/u.test(key) ? Number(key) : key
  return holds === "boolean" && (key === "true" || key === "false") ? key === "true" : key
}

const valueProblem = (
  survey: Survey,
  { value, path, part, fact, domain }: Value & { readonly fact: string; readonly domain: Domain }
): readonly Problem[] => {
  const place = part === undefined ? { path } : { path, part }
  const isFit = typeof value === (domain.holds === "number" || domain.holds === "boolean" ? domain.holds : "string")
  if (!isFit)
    return [
      problemOf("HW0214", {
        message: `${quoted(fact)} is ${inWords(domain)} and cannot be ${quoted(String(value))}`,
        ...place
      })
    ]
  const kinds = domain.refersTo
  if (kinds !== undefined && typeof value === "string")
    return kinds.some((kind) => survey.declares(kind, value))
      ? []
      : [unknownReference(survey, { word: value, kinds, ...place })]
  return admits(domain, value) ? [] : [impossibleValue(fact, domain, { value, ...place })]
}

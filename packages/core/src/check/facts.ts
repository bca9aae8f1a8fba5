import { builtInFact } from "../model/built-in-facts.ts"
import type { FactDeclaration } from "../model/fact-declaration.ts"
import type { IdKind } from "../model/ids.ts"
import type { Subject } from "../model/vocabulary.ts"
import { quoted, quotedList } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { replacement } from "./references.ts"
import { problemOf } from "./report.ts"
import type { Survey } from "./survey.ts"

/** What a fact can hold, built in or declared. */
export interface Domain {
  readonly holds: "one" | "tags" | "number" | "boolean" | "text" | "moment"
  /** The values it can have, where they are listed. */
  readonly values?: readonly string[]
  /** The kinds of element whose ids it can have. */
  readonly refersTo?: readonly IdKind[]
  /** Of numbers. */
  readonly isWhole?: boolean
  readonly min?: number
  readonly max?: number
  /** What has the fact. Of facts of the organization's own that is not known. */
  readonly of?: readonly Subject[]
}

/** What a fact can hold; `omitted` where its declaration did not fit the schema; nothing where there is no such fact. */
export const domainOf = ({ organization, hasGap }: Survey, name: string): Domain | "omitted" | undefined => {
  const fact = builtInFact(name)
  if (fact !== undefined)
    return fact.holds === "count"
      ? { holds: "number", isWhole: true, min: 0, of: fact.of }
      : { ...fact, holds: fact.holds }
  const declaration = Object.hasOwn(organization.facts, name) ? organization.facts[name] : undefined
  if (declaration !== undefined) return domainOfDeclared(declaration)
  return hasGap(["facts", name]) ? "omitted" : undefined
}

/** What a fact can hold that is declared like this. */
export const domainOfDeclared = (fact: FactDeclaration): Domain => {
  switch (fact.type) {
    case "boolean":
      return { holds: "boolean" }
    case "enum":
      return { holds: "one", values: fact.values }
    case "tags":
      return fact.values === undefined ? { holds: "tags" } : { holds: "tags", values: fact.values }
    case "string":
      return { holds: "text" }
    default:
      return {
        holds: "number",
        isWhole: fact.type === "integer",
        min: fact.min ?? Number.NEGATIVE_INFINITY,
        max: fact.max ?? Number.POSITIVE_INFINITY
      }
  }
}

/** What is said of a key that is no fact. */
export const unknownFact = ({ suggestFact }: Survey, name: string, path: ModelPath): Problem => {
  const suggestion = suggestFact(name)
  return problemOf("HW0211", {
    message: `unknown fact ${quoted(name)}`,
    help: suggestion === undefined ? "declare it under `facts`" : `did you mean ${quoted(suggestion)}?`,
    path,
    part: "key",
    fixes: replacement(suggestion, { path, part: "key" })
  })
}

/** What a fact can hold, in words. */
export const inWords = ({ holds, values, isWhole, refersTo }: Domain): string => {
  switch (holds) {
    case "boolean":
      return "true or false"
    case "number":
      return isWhole === true ? "a whole number" : "a number"
    case "moment":
      return "a moment"
    case "text":
      return "a text"
    default:
      if (values !== undefined) return quotedList(values, 8)
      return refersTo === undefined ? (holds === "tags" ? "a set of tags" : "a word") : "an id"
  }
}

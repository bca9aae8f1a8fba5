import { builtInFact, connectives } from "../model/built-in-facts.ts"
import type { FactDeclaration } from "../model/fact-declaration.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { repeats } from "./repeats.ts"
import { problemOf, removal } from "./report.ts"
import type { Survey } from "./survey.ts"

/** Facts of the organization's own have names of their own and can hold something. */
export const checkFactDeclarations = ({ organization: { facts } }: Survey): readonly Problem[] =>
  Object.entries(facts).flatMap(([name, fact]) => {
    const path = ["facts", name]
    return [...takenName(name, path), ...impossibleValues(fact, path)]
  })

const takenName = (name: string, path: ModelPath): readonly Problem[] => {
  const isConnective = connectives.some((word) => word === name)
  if (!isConnective && builtInFact(name) === undefined) return []
  return [
    problemOf("HW0212", {
      message: isConnective ? `${quoted(name)} joins conditions` : `${quoted(name)} is a built-in fact`,
      help: "give your fact another name",
      path,
      part: "key"
    })
  ]
}

const impossibleValues = (fact: FactDeclaration, path: ModelPath): readonly Problem[] => {
  switch (fact.type) {
    case "integer":
    case "number":
      return admitsNumber(fact)
        ? []
        : [
            problemOf("HW0213", {
              message: `no ${fact.type === "integer" ? "whole number" : "number"} lies between \`${fact.min}\` and \`${fact.max}\``,
              help: "`min` is the least the fact can be, `max` the most",
              path: [...path, "max"]
            })
          ]
    case "enum":
    case "tags":
      return listedTwice(fact.values ?? [], [...path, "values"])
    default:
      return []
  }
}

const admitsNumber = ({ type, min, max }: Extract<FactDeclaration, { readonly min?: number }>): boolean => {
  if (min === undefined || max === undefined) return true
  return type === "integer" ? Math.ceil(min) <= Math.floor(max) : min <= max
}

const listedTwice = (values: readonly string[], path: ModelPath): readonly Problem[] =>
  repeats(
    values.map((value, index) => ({ value, place: [...path, index] })),
    ({ value }) => value
  ).map(({ item: { value, place }, first }) =>
    problemOf("HW0213", {
      message: `${quoted(value)} is listed twice`,
      path: place,
      related: [{ message: "first listed here", path: first.place }],
      fixes: removal("take out the second", place)
    })
  )

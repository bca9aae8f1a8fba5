import type { Atom, Bound, Formula } from "./formula.ts"

/** What would have to be so for a formula to hold, in words. */
export const neededFor = (formula: Formula): string => {
  switch (formula.kind) {
    case "atom":
      return atomWords(formula.atom, "is")
    case "not":
      return formula.part.kind === "atom" ? atomWords(formula.part.atom, "is not") : `not (${neededFor(formula.part)})`
    case "all":
      return joined(formula.parts, "and")
    case "any":
      return joined(formula.parts, "or")
  }
}

type Is = "is" | "is not"

const joined = (parts: readonly Formula[], word: "and" | "or"): string => {
  if (parts.length === 0) return word === "and" ? "always" : "never"
  return parts.map((part) => (isNested(part) ? `(${neededFor(part)})` : neededFor(part))).join(` ${word} `)
}

const isNested = (part: Formula): boolean => (part.kind === "all" || part.kind === "any") && part.parts.length > 1

const atomWords = (atom: Atom, is: Is): string => {
  const fact = `\`${atom.fact}\``
  switch (atom.test) {
    case "in":
      return `${fact} ${is} ${oneOf(atom.values)}`
    case "prefix":
      return `${fact} ${is === "is" ? "begins" : "does not begin"} with ${oneOf(atom.prefixes)}`
    case "language":
      return `${fact} ${is} ${oneOf(atom.ranges)}`
    case "some":
      return `${fact} ${is === "is" ? "includes" : "does not include"} ${oneOf(atom.tags)}`
    case "every":
      return `${fact} ${is === "is" ? "includes" : "does not include"} ${quoted(atom.tags).join(" and ")}`
    case "equals":
      return `${fact} ${is} ${oneOf(atom.numbers.map(String))}`
    case "between":
      return `${fact} ${is} ${range(atom)}`
    case "is":
      return `${fact} ${is} ${atom.value ? "true" : "false"}`
    case "present":
      return `${fact} ${is} known`
    case "open":
      return `the moment ${is} inside ${`\`${atom.calendar}\``}`
  }
}

const quoted = (values: readonly string[]): readonly string[] => values.map((value) => `\`${value}\``)

const oneOf = (values: readonly string[]): string => (values.length === 0 ? "nothing" : quoted(values).join(" or "))

const range = ({ least, most }: { readonly least?: Bound; readonly most?: Bound }): string => {
  const words = [
    ...(least === undefined ? [] : [`${least.strict ? "above" : "at least"} ${least.value}`]),
    ...(most === undefined ? [] : [`${most.strict ? "below" : "at most"} ${most.value}`])
  ]
  return words.length === 0 ? "any number" : words.join(" and ")
}

import { organizationFacts } from "../../packages/core/src/assess/facts/organization-facts.ts"
import type { FactDeclaration } from "../../packages/core/src/model/fact-declaration.ts"

/** The page `docs/reference/facts.md`: what conditions of maturity models can test of an organization as a whole. */
export const factReference = (): string =>
  [
    "# Facts of an organization",
    "",
    "What the conditions of maturity models (`evidenceRules`) can test: facts of an organization as a whole, worked out from its",
    "model. They are tested as facts of messages are: a number by a value or by `atLeast`, `above`, `atMost` and `below`, words by a",
    "word or by `any`, `all` and `none`. A share lies between 0 and 1; of which elements the model does not say makes it an interval,",
    "and a test that the interval does not settle is open. See [maturity](../concepts/maturity.md).",
    "",
    "| fact | what | value |",
    "| --- | --- | --- |",
    ...[...organizationFacts].map(
      ([name, { label, declaration }]) => `| \`${name}\` | ${label} | ${valuesOf(declaration)} |`
    ),
    ""
  ].join("\n")

const valuesOf = (declaration: FactDeclaration): string => {
  switch (declaration.type) {
    case "boolean":
      return "true or false"
    case "integer":
      return "a count"
    case "number":
      return declaration.max === 1 ? "a share" : "a number"
    case "string":
      return "a text"
    case "enum":
      return `one of ${coded(declaration.values)}`
    case "tags":
      return declaration.values === undefined ? "words" : `any of ${coded(declaration.values)}`
  }
}

const coded = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(", ")

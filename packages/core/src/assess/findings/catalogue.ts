import { channelExamples } from "./examples/channels.ts"
import { conductExamples } from "./examples/conduct.ts"
import type { FindingExample, FindingExamples } from "./examples/example.ts"
import { organizationExamples } from "./examples/organization.ts"
import { practiceExamples } from "./examples/practice.ts"
import type { FindingRule } from "./finding.ts"
import { findingRules } from "./rules.ts"

/** A kind of finding with the smallest model in which it is found. */
export interface CataloguedFinding {
  readonly rule: FindingRule
  readonly example: FindingExample
}

const examples: FindingExamples = {
  ...organizationExamples,
  ...channelExamples,
  ...practiceExamples,
  ...conductExamples
}

/** Every kind of finding with its example, by code: for the reference and for tests. */
export const findingCatalogue: readonly CataloguedFinding[] = findingRules
  .flatMap((rule) => {
    const example = examples[rule.code]
    return example === undefined ? [] : [{ rule, example }]
  })
  .sort((a, b) => (a.rule.code < b.rule.code ? -1 : 1))

/** The whole text of an example's model. */
export const exampleModel = (sections: string): string =>
  `hubwright: 1\n${sections.includes("organization:") ? "" : "organization: { name: Acme }\n"}${sections}`

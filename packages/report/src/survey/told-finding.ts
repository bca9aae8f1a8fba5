import { describeChange, type Organization } from "@hubwright/core"
import { type Assessment, type Finding, findingRules } from "@hubwright/core/assess"
import type { Naming } from "./naming.ts"

/** A finding as a page tells it. */
export interface ToldFinding {
  readonly code: string
  readonly severity: Finding["severity"]
  readonly sentence: string
  readonly why: string
  /** The claims behind it. */
  readonly claims: readonly string[]
  readonly evidence: Finding["evidence"]
  /** What its remedy brings about; empty where only people can help. */
  readonly brings: readonly string[]
}

/** Text with names in place of the ids that stand in backticks. */
const withNames = ({ organization, naming }: { readonly organization: Organization; readonly naming: Naming }) => {
  const { departments, agencies, channels, topics, products } = organization
  return (text: string): string =>
    text.replaceAll(/`([^`]*)`/gu, (_, id: string) => {
      if (Object.hasOwn(departments, id) || Object.hasOwn(agencies, id)) return naming.unit(id)
      if (Object.hasOwn(channels, id)) return naming.channel(id)
      if (Object.hasOwn(topics, id)) return naming.topic(id)
      return Object.hasOwn(products, id) ? naming.product(id) : naming.text(id)
    })
}

/** What tells sentences of findings with names in place of ids, and people as far as may be said. */
export const tellerOf = (survey: {
  readonly organization: Organization
  readonly naming: Naming
}): ((sentence: string) => string) => {
  const named = withNames(survey)
  return (sentence) => survey.naming.told(named(sentence))
}

/** The findings of an assessment in words, the gravest first. */
export const toldFindings = (
  { findings }: Assessment,
  { organization, naming }: { readonly organization: Organization; readonly naming: Naming }
): readonly ToldFinding[] => {
  const told = tellerOf({ organization, naming })
  const rules = new Map(findingRules.map((rule) => [rule.code, rule]))
  return findings.map(({ code, severity, sentence, sources, evidence, remedy }) => ({
    code,
    severity,
    sentence: told(sentence),
    why: rules.get(code)?.why ?? "",
    claims: sources,
    evidence,
    brings: remedy === undefined ? [] : describeChange(organization, remedy).map((change) => told(change.sentence))
  }))
}

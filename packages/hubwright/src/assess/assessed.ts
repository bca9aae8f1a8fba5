import { describeChange, type Organization } from "@hubwright/core"
import { type Assessment, type Finding, findingRules, type Progress, type Strategy } from "@hubwright/core/assess"
import type { Locate } from "@hubwright/core/read"
import type { AssessResult } from "../results/assess.ts"
import { type AssessedMaturity, maturityData } from "./maturity.ts"
import { progressData } from "./progress.ts"
import { strategyData } from "./strategy.ts"

/** An assessment with the organization and the places of its elements. */
export interface Assessed {
  readonly assessment: Assessment
  readonly organization: Organization
  readonly locate: Locate
  readonly maturity: readonly AssessedMaturity[]
  readonly strategy: Strategy
  /** What has changed since an earlier assessment, where one was given. */
  readonly progress: Progress | undefined
}

/** What a change brings about, in words. */
export const remedyWords = (
  { organization }: Pick<Assessed, "organization">,
  { remedy }: Finding
): readonly string[] =>
  remedy === undefined ? [] : describeChange(organization, remedy).map(({ sentence }) => sentence)

/** Why a finding matters. */
export const whyOf = (code: string): string => findingRules.find((rule) => rule.code === code)?.why ?? ""

/** The assessment as `--json` prints it. */
export const assessData = (assessed: Assessed): Omit<AssessResult, "written"> => {
  const { assessment, locate } = assessed
  const { silo, topology } = assessment
  return {
    hubwrightAssessment: 1,
    organization: assessment.organization,
    at: assessment.at,
    topology: { declared: topology.declared ?? null, actual: topology.actual, scores: topology.scores },
    silo: {
      score: (silo.score.low + silo.score.high) / 2,
      interval: silo.score,
      formula: silo.formula,
      components: silo.components.map(({ name, meaning, weight, value, inputs }) => ({
        name,
        meaning,
        weight,
        interval: value,
        inputs: inputs.map((input) => ({ name: input.name, value: input.value ?? null }))
      }))
    },
    measures: assessment.indicators.map(({ name, meaning, value, sources }) => ({
      name,
      meaning,
      value: value ?? null,
      sources
    })),
    brokers: assessment.brokers.map(({ id, share }) => ({ unit: id, share })),
    contacts: assessment.contacts.map(({ units, ties, contactsPerWeek }) => ({
      units,
      ties,
      contactsPerWeek: contactsPerWeek ?? null
    })),
    ...maturityData(assessed.maturity),
    strategy: strategyData(assessed.strategy),
    progress: assessed.progress === undefined ? null : progressData(assessed.progress),
    findings: assessment.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      about: finding.about,
      sentence: finding.sentence,
      why: whyOf(finding.code),
      evidence: finding.evidence.map(({ path, value }) => {
        const span = locate(path)
        return { path, value: value ?? null, file: span?.file ?? null, line: span?.line ?? null }
      }),
      values: finding.values,
      sources: finding.sources,
      remedy: finding.remedy ?? null,
      brings: remedyWords(assessed, finding)
    })),
    unknowns: assessment.unknowns.map(({ knowledge, would, narrows, settles }) => ({
      knowledge,
      would,
      narrows,
      settles
    }))
  }
}

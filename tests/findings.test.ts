import { beforeAll, describe, expect, test } from "vitest"
import { assess } from "../packages/core/src/assess/assess.ts"
import { exampleModel, findingCatalogue } from "../packages/core/src/assess/findings/catalogue.ts"
import { exampleDay, type FindingExample } from "../packages/core/src/assess/findings/examples/example.ts"
import type { Finding } from "../packages/core/src/assess/findings/finding.ts"
import { findingRules, findingsOf } from "../packages/core/src/assess/findings/rules.ts"
import { subjectOf } from "../packages/core/src/assess/subject.ts"
import { applyChange } from "../packages/core/src/change/apply.ts"
import type { Organization } from "../packages/core/src/model/organization.ts"
import { loadOrganization } from "../packages/core/src/node/load.ts"
import { orThrow } from "../packages/core/src/problem/problem.ts"
import { readOrganization } from "../packages/core/src/read/read.ts"
import { exampleNames } from "../packages/hubwright/src/examples.ts"

const read = (sections: string): Organization => orThrow(readOrganization({ "hubwright.yaml": exampleModel(sections) }))

const found = (organization: Organization, { observations = {} }: Pick<FindingExample, "observations">, code: string) =>
  assess(organization, { at: exampleDay, observations }).findings.filter((finding) => finding.code === code)

const cases = findingCatalogue.map((entry) => [`${entry.rule.code} ${entry.rule.title}`, entry] as const)

describe("every kind of finding", () => {
  test("has an example and a code of its own", () => {
    expect(findingCatalogue.map(({ rule }) => rule.code)).toEqual(findingRules.map(({ code }) => code).sort())
    expect(new Set(findingRules.map(({ code }) => code)).size).toBe(findingRules.length)
  })

  test.each(cases)(
    "%s is found in its smallest model, with evidence, and not after its remedy",
    (_, { rule, example }) => {
      const organization = read(example.failing)
      const findings = found(organization, example, rule.code)
      expect(findings.length).toBeGreaterThan(0)
      for (const { evidence, sources, sentence, remedy, about } of findings) {
        expect(evidence.length).toBeGreaterThan(0)
        expect(sources).toEqual(rule.sources)
        expect(sentence).toMatch(/^[A-Z`0-9][^\n]*[^.\n]$/u)
        if (remedy === undefined) continue
        const after = found(orThrow(applyChange(organization, remedy)), example, rule.code)
        expect(after.map((finding) => finding.about)).not.toContain(about)
      }
      const isMendable = findings.every(({ remedy }) => remedy !== undefined)
      expect(example.mended === undefined, "an example without a remedy needs the mended model").toBe(isMendable)
      if (example.mended !== undefined) expect(found(read(example.mended), {}, rule.code)).toEqual([])
    }
  )
})

describe("the examples of the workspace", () => {
  const at = "2026-11-21"
  const assessed: { readonly organization: Organization; readonly findings: readonly Finding[] }[] = []

  beforeAll(async () => {
    for (const name of exampleNames) {
      const organization = orThrow(await loadOrganization(`examples/${name}`, { at }))
      assessed.push({ organization, findings: assess(organization, { at }).findings })
    }
  })

  test.each(findingRules.map(({ code, title }) => [code, title] as const))(
    "%s is absent from one of them: %s",
    (code) => {
      expect(assessed.some(({ findings }) => !findings.some((finding) => finding.code === code))).toBe(true)
    }
  )

  test("are mended by the remedies of what is found there", () => {
    const stubborn: string[] = []
    for (const { organization, findings } of assessed)
      for (const finding of findings)
        if (!isMended(organization, finding, at)) stubborn.push(`${finding.code} ${finding.about}`)
    expect(stubborn).toEqual([])
  }, 120_000)
})

const isMended = (organization: Organization, { code, about, remedy }: Finding, at: string): boolean => {
  if (remedy === undefined) return true
  const subject = subjectOf(orThrow(applyChange(organization, remedy)), { at, observations: {}, smallestGroup: 5 })
  const rules = findingRules.filter((rule) => rule.code === code)
  return !findingsOf(subject, rules).some((finding) => finding.about === about)
}

import { organization as organizations, parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { applyChange } from "../change/apply.ts"
import { orThrow } from "../problem/problem.ts"
import { assess } from "./assess.ts"
import { compareAssessments } from "./compare.ts"
import { findingRules } from "./findings/rules.ts"
import { subjectOf } from "./subject.ts"

const at = "2026-07-01"

describe("an assessment", () => {
  test("of ten lines says what is not known, by how much knowing it would settle", () => {
    const { findings, unknowns } = assess(parseNotation("care: x; press: facebook"), { at })
    expect(findings.map(({ code }) => code)).toEqual(["HF0101", "HF0401", "HF0401"])
    expect(unknowns[0]).toMatchObject({ knowledge: "ties", narrows: 50 })
    expect(unknowns.map(({ knowledge }) => knowledge)).toContain("message log")
    expect(unknowns.find(({ knowledge }) => knowledge === "documents")?.settles).toContain("HF0801")
    const narrowed = unknowns.map(({ narrows }) => narrows)
    expect(narrowed).toEqual([...narrowed].sort((a, b) => b - a))
  })

  test("takes contacts that were observed as ties", () => {
    const acme = parseNotation("care: x; press: facebook; sales: instagram; care -- press")
    const contacts = [{ from: "press", to: "sales", contactsPerWeek: 4 }]
    const before = assess(acme, { at })
    const after = assess(acme, { at, observations: { contacts } })
    expect(before.findings.map(({ code }) => code)).toContain("HF0201")
    expect(after.findings.map(({ code }) => code)).not.toContain("HF0201")
    expect(after.contacts).toContainEqual({ units: ["press", "sales"], ties: 1, contactsPerWeek: 4 })
  })

  test("names nobody, and counts no group out that is too small", () => {
    fc.assert(
      fc.property(organizations(), (organization) => {
        const sentences = assess(organization, { at }).findings.map(({ sentence }) => sentence)
        const units = new Set([
          ...Object.keys(organization.departments),
          ...Object.keys(organization.agencies),
          ...Object.keys(organization.channels),
          ...Object.keys(organization.topics),
          ...Object.keys(organization.products)
        ])
        const people = Object.keys(organization.people).filter((id) => !units.has(id))
        for (const id of people) expect(sentences.filter((sentence) => sentence.includes(`\`${id}\``))).toEqual([])
        for (const sentence of sentences) {
          const [, of] = /\d+ of (\d+) people/u.exec(sentence) ?? []
          if (of !== undefined) expect(Number(of)).toBeGreaterThanOrEqual(5)
        }
      }),
      { numRuns: 60 }
    )
  })

  test("is plain data that survives JSON, with remedies that can be applied", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(organizations({ departments: [2, 7] }), (organization) => {
        const assessment = assess(organization, { at })
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
        for (const { remedy, code, about, sentence } of assessment.findings) {
          if (remedy === undefined) continue
          const changed = applyChange(organization, remedy)
          expect(changed.ok, `${code} ${about} ${JSON.stringify(remedy)} ${JSON.stringify(changed.problems)}`).toBe(
            true
          )
          const subject = subjectOf(orThrow(changed), { at, observations: {}, smallestGroup: 5 })
          const after = findingRules.find((rule) => rule.code === code)?.find(subject) ?? []
          expect(
            after.map((found) => found.about),
            `${code} ${sentence} ${JSON.stringify(remedy)}`
          ).not.toContain(about)
        }
      }),
      { numRuns: 25 }
    )
  })

  test("compares with an earlier one: what is mended, new and still there", () => {
    const before = assess(parseNotation("care: x; press: facebook; care -- press; care lead"), { at })
    const after = assess(parseNotation("care: x; press: facebook; care -- press; care custodian x; press: tiktok"), {
      at
    })
    const progress = compareAssessments(before, after)
    expect(progress.mended.map(({ code, about }) => `${code} ${about}`)).toEqual(["HF0401 x"])
    expect(progress.new.map(({ code, about }) => `${code} ${about}`)).toEqual(["HF0101 organization", "HF0401 tiktok"])
    expect(progress.still.map(({ code, about }) => `${code} ${about}`)).toEqual(["HF0401 facebook"])
    expect(compareAssessments(after, after)).toMatchObject({ mended: [], new: [] })
  })
})

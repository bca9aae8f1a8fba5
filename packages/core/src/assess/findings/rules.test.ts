import { describe, expect, test } from "vitest"
import { applyChange } from "../../change/apply.ts"
import type { Organization } from "../../model/organization.ts"
import { orThrow } from "../../problem/problem.ts"
import { readOrganization } from "../../read/read.ts"
import { subjectOf } from "../subject.ts"
import { exampleModel } from "./catalogue.ts"
import { exampleDay } from "./examples/example.ts"
import type { Finding } from "./finding.ts"
import { findingsOf } from "./rules.ts"

const read = (sections: string): Organization => orThrow(readOrganization({ "hubwright.yaml": exampleModel(sections) }))

const found = (organization: Organization, code: string): readonly Finding[] =>
  findingsOf(subjectOf(organization, { at: exampleDay, observations: {}, smallestGroup: 5 })).filter(
    (finding) => finding.code === code
  )

/** What is found before and after the remedy of the first finding of a kind. */
const mendFirst = (organization: Organization, code: string) => {
  const before = found(organization, code)
  const remedy = before[0]?.remedy
  const after = remedy === undefined ? before : found(orThrow(applyChange(organization, remedy)), code)
  return { before, remedy, after }
}

describe("a remedy", () => {
  test("ties a branch to a unit outside of it, and not to a hub of its own", () => {
    const { remedy, after } = mendFirst(
      read(`departments:
  spain: { kind: branch }
  madrid: { parent: spain }
  desk: { kind: hub, parent: madrid }
  care: {}
channels: { spain: { platform: x, operators: [spain] }, help: { platform: x, operators: [care] } }
ties: [{ kind: coordinates, between: [spain, desk] }]
`),
      "HF0204"
    )
    expect(remedy).toMatchObject({ kind: "add-tie", from: "care", to: "spain" })
    expect(after).toEqual([])
  })

  test("is not looked for where a company is all there is", () => {
    const alone = read(`departments: { acme: { kind: company }, care: { parent: acme } }
channels: { help: { platform: x, operators: [acme, care] } }
`)
    expect(found(alone, "HF0204")).toEqual([])
  })

  test("takes away every declaration of a tie that stands on paper only, and names no person", () => {
    const { before, after } = mendFirst(
      read(`departments: { care: {}, press: {} }
people: { ana: { departments: [care] }, ben: { departments: [press] } }
ties:
  - { kind: coordinates, between: [press, care] }
  - { kind: coordinates, between: [ben, ana] }
  - { kind: coordinates, between: [ana, ben] }
  - { kind: coordinates, between: [press, ana], strength: 0, origin: observed }
`),
      "HF0207"
    )
    expect(before.map(({ about, evidence }) => [about, evidence.length])).toEqual([["coordinates care press", 3]])
    expect(before[0]?.sentence).not.toMatch(/ana|ben/u)
    expect(after).toEqual([])
  })

  test("opens all that a rule asks for, also what a rule before it asks for too", () => {
    const { before, after } = mendFirst(
      read(`departments: { care: {}, legal: {}, press: {} }
channels: { help: { platform: x, operators: [care] } }
ties: [{ kind: coordinates, between: [legal, press] }]
routing:
  responsible:
    rules:
      - { name: claims, when: { intent: complaint }, to: operator, consult: [legal] }
      - { name: news, when: { intent: question }, to: operator, consult: [legal] }
    otherwise: { name: rest, to: operator }
`),
      "HF0603"
    )
    expect(before.map(({ sentence }) => sentence)).toEqual([
      "From 1 of 1 channel no way leads to whoever the rule `claims` names",
      "From 1 of 1 channel no way leads to whoever the rule `news` names"
    ])
    expect(after).toEqual([])
  })
})

test("what others have posted takes their consent in a campaign with such posts, and in no other", () => {
  const posted = (kind: string) =>
    found(
      read(`departments: { care: {} }
channels: { main: { platform: instagram, operators: [care] } }
campaigns: { summer: { kind: ${kind}, from: 2026-05-01, until: 2026-07-01 } }
publications: [{ at: 2026-06-01, channel: main, campaign: summer }]
`),
      "HF0824"
    ).map(({ sentence }) => sentence)
  expect(posted("user-content")).toEqual(["A post of somebody else goes out on `main` without their consent"])
  expect(["campaign", "launch", "advocacy", "loyalty", "outreach"].flatMap(posted)).toEqual([])
})

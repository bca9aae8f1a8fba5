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
      "From the only channel no way leads to whoever the rule `claims` names",
      "From the only channel no way leads to whoever the rule `news` names"
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

test("a consent allows what it says: a repost is no advertisement, and a website no post", () => {
  const posted = (kind: string, scope: string) =>
    found(
      read(`departments: { care: {} }
channels: { main: { platform: instagram, operators: [care] } }
campaigns: { summer: { kind: ${kind}, from: 2026-05-01, until: 2026-07-01 } }
consents: { picture: { author: somebody, scope: [${scope}], given: 2026-01-10 } }
publications: [{ at: 2026-06-01, channel: main, campaign: summer, consent: picture }]
`),
      "HF0824"
    ).map(({ sentence }) => sentence)
  const refused = "The consent `picture` for a post on `main` does not allow to"
  expect(posted("launch", "repost")).toEqual([`${refused} advertise it`])
  expect(posted("user-content", "website, print")).toEqual([`${refused} repost it`])
  expect([...posted("launch", "advertise"), ...posted("user-content", "repost")]).toEqual([])
})

describe("a committee", () => {
  const units = "departments: { care: {}, legal: {}, medical: {}, press: {}, board: {}, quality: {} }"

  test("is also what several rules together ask for of one answer", () => {
    const { before, remedy, after } = mendFirst(
      read(`${units}
routing:
  obligations:
    rules:
      - { name: complaints, when: { intent: complaint }, approve: [legal, medical] }
      - { name: public, when: { visibility: public }, approve: [press, board, legal] }
`),
      "HF0103"
    )
    expect(before.map(({ sentence }) => sentence)).toEqual([
      "4 units have to approve the same answer where `complaints` and `public` hold together"
    ])
    expect(remedy).toMatchObject({ changes: [{ value: ["press", "legal"] }, { value: ["board"] }] })
    expect(after).toEqual([])
  })

  test.each([
    ["of which one asks for another fact", "routing: { obligations: { rules: [A, B] } }"],
    ["of which one list takes one", "routing: { obligations: { rules: [{ name: one, rules: [A, C] }] } }"],
    [
      "of which one is about publications",
      "policies: { rules: [{ id: ads, status: practice, subject: publication, source: { title: code }, approve: [press, board] }] }\nrouting: { obligations: { rules: [A] } }"
    ]
  ])("is not what rules ask for %s", (_, sections) => {
    const rules = {
      A: "{ name: a, when: { intent: complaint }, approve: [legal, medical] }",
      B: "{ name: b, when: { intent: [praise, question] }, approve: [press, board] }",
      C: "{ name: c, approve: [press, board] }"
    }
    const model = Object.entries(rules).reduce((text, [name, rule]) => text.replace(name, rule), sections)
    expect(found(read(`${units}\n${model}\n`), "HF0103")).toEqual([])
  })
})

describe("marketing answers service questions", () => {
  const model = (rules: string) =>
    read(`departments: { shop: { discipline: marketing }, care: { discipline: customer-service } }
routing: { responsible: { rules: [${rules}], otherwise: { name: rest, to: operator } } }
`)

  test("where a rule sends it everything, until complaints are taken out before", () => {
    const { before, after } = mendFirst(
      model("{ name: praise, when: { intent: praise }, to: care }, { name: all, to: shop }"),
      "HF0606"
    )
    expect(before).toMatchObject([
      { sentence: expect.stringContaining("The rule `all` sends all messages"), about: "all" }
    ])
    expect(after).toEqual([])
  })

  test("and not where a rule or a group before takes complaints and calls for help", () => {
    const care = "{ name: help, when: { intent: [complaint, help] }, to: care }"
    expect(found(model(`${care}, { name: all, to: shop }`), "HF0606")).toEqual([])
    expect(found(model(`{ name: care, rules: [${care}] }, { name: all, to: shop }`), "HF0606")).toEqual([])
  })
})

describe("the keys of a channel", () => {
  const model = (channel: string) =>
    read(`departments: { care: {} }
agencies: { out: {} }
people:
  ana: { departments: [care], left: 2026-03-31 }
  ben: { departments: [care], deputy: cho }
  cho: { departments: [care] }
  dan: { departments: [care] }
channels: { help: { platform: x, operators: [care], ${channel} } }
`)

  test("are those of somebody who left also where a personal account is linked", () => {
    const { before, after } = mendFirst(model("custodian: dan, credentials: { personalAccount: ana }"), "HF0406")
    expect(before[0]?.evidence).toMatchObject([{ path: ["channels", "help", "credentials", "personalAccount"] }])
    expect(after).toEqual([])
  })

  test("go from a deputy who left to somebody else, and the password is changed", () => {
    const { remedy } = mendFirst(model("custodian: dan, deputy: ana"), "HF0406")
    expect(remedy).toMatchObject({
      changes: [
        { facet: "deputy", to: "ben" },
        { kind: "set-credentials", credentials: { rotated: exampleDay } }
      ]
    })
  })

  test.each([
    ["custodian: dan", 1],
    ["custodian: dan, credentials: { access: [ana] }", 1],
    ["custodian: dan, credentials: { access: [cho] }", 0],
    ["custodian: ben", 0]
  ])("with `%s` are in the hands of one person alone: %i", (channel, count) => {
    expect(found(model(channel), "HF0403")).toHaveLength(count)
  })

  test("are not outside where somebody inside has them too", () => {
    expect(found(model("custodian: out, deputy: out"), "HF0402")[0]?.sentence).toContain("Only `out` holds")
    expect(found(model("custodian: out, credentials: { access: [dan] }"), "HF0402")).toEqual([])
  })
})

test("whom a role lets reply may answer, and has to be trained for it", () => {
  const organization = read(`departments: { care: {} }
training: { basics: { about: [social-media] } }
people: { ana: { departments: [care], roles: [care-agent] } }
channels: { help: { platform: x, operators: [care] } }
`)
  expect(["HF0203", "HF0502"].map((code) => found(organization, code).length)).toEqual([0, 1])
})

test("an entry that stands for several people counts as many", () => {
  const organization = read(`departments: { care: {} }
training: { basics: { about: [social-media] } }
people: { agents: { departments: [care], roles: [care-agent], count: 6 }, ana: { departments: [care], enabled: true } }
`)
  expect(found(organization, "HF0502")).toMatchObject([
    {
      sentence: "No valid training in social media for 7 of 7 people who may post",
      values: { people: 7, untrained: 7 }
    }
  ])
})

test("agencies give back what they have to whoever could coordinate, where nobody inside answers for it", () => {
  const organization = read(`departments: { care: {} }
agencies: { out: { engagements: [{ channel: fair, may: publish }] } }
channels: { fair: { platform: x, purpose: event, operators: [out] } }
`)
  for (const code of ["HF0305", "HF0412"]) expect(mendFirst(organization, code)).toMatchObject({ after: [] })
})

test("posts of two units cross each other also in what they claim", () => {
  const organization = read(`departments: { north: {}, south: {} }
channels: { north: { platform: x, operators: [north] }, south: { platform: x, operators: [south] } }
publications:
  - { at: "2026-06-01T09:00:00Z", channel: north, message: air, claims: [greenest, cheapest] }
  - { at: "2026-06-01T15:00:00Z", channel: south, claims: [greenest, cheapest] }
`)
  expect(found(organization, "HF1007")).toHaveLength(1)
})

test("a company without any tie is out of the group head's reach", () => {
  const organization = read(`departments: { a: { kind: company }, b: { kind: company }, social: {} }
people: { ana: { departments: [social], roles: [group-head] } }
ties: [{ kind: coordinates, between: [social, a] }]
`)
  expect(mendFirst(organization, "HF0125")).toMatchObject({ before: [{ values: { units: 1, of: 3 } }], after: [] })
})

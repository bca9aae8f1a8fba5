import { change, organization, parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Ids } from "../model/ids.ts"
import { orThrow } from "../problem/problem.ts"
import { readOrganization } from "../read/read.ts"
import { applyChange } from "./apply.ts"
import type { Change } from "./change.ts"
import { describeChange, describeDifference } from "./describe.ts"

const told = (text: string, change: Change): readonly string[] =>
  describeChange(parseNotation(text), change).map(({ sentence }) => sentence)

const changing = organization().chain((before) => fc.tuple(fc.constant(before), change(before)))

describe("describeChange", () => {
  test.each<[before: string, change: Change, sentences: readonly string[]]>([
    ["a b", { kind: "add-tie", tie: "consults", from: "a", to: "b" }, ["A asks B"]],
    [
      "a b c; ana in c (community-manager)",
      {
        kind: "sequence",
        changes: [
          { kind: "add-tie", tie: "coordinates", from: "a", to: "b" },
          { kind: "add-tie", tie: "coordinates", from: "a", to: "ana", origin: "observed" }
        ]
      },
      ["A coordinates with B", "A coordinates with a community manager of C, as observed"]
    ],
    ["a -- b c", { kind: "remove-tie", tie: "coordinates", from: "a", to: "b" }, ["A no longer coordinates with B"]],
    [
      "a -- b (2)",
      { kind: "add-tie", tie: "coordinates", from: "a", to: "b", strength: 5 },
      ["A coordinates with B 5 times a week"]
    ],
    ["a b: x", { kind: "set-operators", channel: "x", operators: ["c"] }, []],
    [
      "a b: x; c",
      { kind: "set-operators", channel: "x", operators: ["c"], contributors: ["a"] },
      ["C operates x in place of A and B", "A may reply on x too"]
    ],
    [
      "a: x; ana in a (care-agent); a custodian x",
      { kind: "set-facet", facet: "custodian", channel: "x", to: "ana" },
      ["a customer care agent of A holds the credentials of x in place of A"]
    ],
    ["a lead", { kind: "set-facet", facet: "lead" }, ["A no longer leads the organization, and nobody else does"]],
    ["a; topic t", { kind: "set-facet", facet: "accountable", topic: "t", to: "a" }, ["A is accountable for T"]],
    [
      "a; ana ben in a (care-agent); b",
      { kind: "merge-departments", departments: ["a"], into: "b" },
      ["the department A goes", "2 people (customer care agent) move from A to B"]
    ],
    ["a: x", { kind: "retire-channel", channel: "x", on: "2026-12-31" }, ["x closes on 2026-12-31"]],
    ["a: x", { kind: "set-credentials", channel: "x", credentials: { mfa: true } }, ["a second factor protects x"]],
    [
      "p in a",
      { kind: "update", section: "people", id: "p", fields: { enabled: true, share: 0.5 } },
      ["1 person of A may post", "the share of working time of 1 person of A changes"]
    ],
    [
      "a",
      { kind: "update", section: "organization", fields: { topology: "holistic", serves: ["b2b", "b2c"] } },
      ["`organization.serves` is now b2b, b2c", "`organization.topology` is now holistic"]
    ],
    [
      "a: x",
      {
        kind: "sequence",
        changes: [
          { kind: "set-credentials", channel: "x", credentials: { storage: "vault", shared: false, access: ["a"] } },
          { kind: "update", section: "organization", fields: { serves: ["b2b"] } }
        ]
      },
      [
        "`organization.serves` is now b2b",
        "the credentials of x are kept in a vault; A holds the credentials of x, too; everybody has a password of their own for x"
      ]
    ],
    [
      "ana in a (care-agent)",
      { kind: "update", section: "people", id: "ana", fields: { roles: ["analyst"] } },
      ["1 analyst of A takes on the role analyst and gives up the role customer care agent"]
    ],
    [
      "a; b",
      {
        kind: "set",
        path: ["targets"],
        value: [
          { name: "soon", firstReply: "1 hour" },
          { name: "later", firstReply: "1 day" }
        ]
      },
      ["`targets` gains `soon` and `later`"]
    ],
    [
      "a",
      { kind: "add", section: "people", id: "zoe", element: { departments: ["a"], roles: ["analyst"] } },
      ["1 analyst joins A"]
    ]
  ])("of %s by %j", (before, change, sentences) => {
    expect(told(before, change)).toEqual(sentences)
  })

  test("of a shape tells who ties to whom, who gets which channel and who moves", () => {
    const before = "care: help; pr: press; ana ben in care (care-agent); care -- pr; care consults legal"
    expect(told(before, { kind: "centralize", hub: "social" })).toEqual([])
    expect(told(`${before}; social`, { kind: "centralize", hub: "social" })).toEqual([
      "Social operates help in place of Care",
      "Social operates press in place of PR",
      "2 people (customer care agent) move from Care to Social",
      "2 people (customer care agent) of Social may post",
      "Social coordinates with Care, Legal and PR",
      "Care no longer coordinates with PR"
    ])
  })

  test("calls units without a name by their id in words, as reports do, and channels by their id", () => {
    const change = { kind: "set-operators", channel: "press-office-x", operators: ["human-resources"] } as const
    expect(told("press-office: press-office-x; human-resources", change)).toEqual([
      "Human resources operates press-office-x in place of Press office"
    ])
  })

  test("never names a person, nor says what is said of one", () => {
    const named = {
      kind: "update",
      section: "people",
      id: "xavier",
      fields: { name: "Xavier Zu", email: "x.zu@example.org" }
    } as const
    const before = parseNotation("xavier in a; yolanda in a; a: x; xavier custodian x")
    const changes: readonly Change[] = [
      named,
      { kind: "move-person", person: "yolanda", to: "a" },
      { kind: "set-facet", facet: "custodian", channel: "x", to: "yolanda" },
      { kind: "add-tie", tie: "shares", from: "xavier", to: "yolanda" },
      { kind: "remove", section: "people", id: "xavier" }
    ]
    for (const change of changes)
      expect(JSON.stringify(describeChange(before, change))).not.toMatch(/xavier|yolanda|zu/iu)
    fc.assert(
      fc.property(changing, ([drawn, change]) => {
        const people = Object.keys({ ...drawn.people, zoe: true })
        const said = JSON.stringify(describeChange(drawn, change))
        expect(people.filter((id) => new RegExp(`\\b${id}\\b`, "u").test(said))).toEqual([])
      })
    )
  })

  test("says something of every change that has an effect, and nothing of one that has none", () => {
    fc.assert(
      fc.property(changing, ([before, change]) => {
        const after = orThrow(applyChange(before, change))
        const isSame = JSON.stringify(after) === JSON.stringify(before)
        if (isSame) expect(describeDifference(before, after)).toEqual([])
        if (describeDifference(before, after).length === 0) expect(sortedTies(after)).toEqual(sortedTies(before))
      })
    )
  })
})

const sortedTies = ({ ties, ...rest }: ReturnType<typeof parseNotation>) => ({
  ...rest,
  ties: ties.map((tie) => JSON.stringify(tie, Object.keys(tie).sort())).sort()
})

test("a difference deep inside a list of rules is told where it is", () => {
  const acme = orThrow(
    readOrganization({
      "acme.yaml": `hubwright: 1
organization: { name: Acme }
departments: { care: {}, shop: {}, legal: {} }
routing:
  responsible:
    rules: [{ name: claims, when: { intent: complaint }, to: shop }, { name: thanks, when: { intent: praise }, to: shop }]
    otherwise: { name: rest, to: operator }
`
    })
  )
  const rule = ["routing", "responsible", "rules", 0]
  const told = (...changes: readonly Change[]) =>
    describeChange<Ids>(acme, { kind: "sequence", changes }).map(({ sentence }) => sentence)
  expect(told({ kind: "set", path: [...rule, "to"], value: "care" })).toEqual([
    "`routing.responsible.rules.claims.to` is now care"
  ])
  const approval: Change = { kind: "set", path: [...rule, "approve"], value: ["legal"] }
  expect(told(approval)).toEqual(["`routing.responsible.rules.claims` gains `approve`"])
})

import { organization, parseNotation, toNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Organization } from "../model/organization.ts"
import type { Topology } from "../model/vocabulary.ts"
import { orThrow } from "../problem/problem.ts"
import { readOrganization } from "../read/read.ts"
import { classifyTopology } from "../topology/classify.ts"
import { applyChange } from "./apply.ts"
import type { Change, Reorganization } from "./change.ts"
import { homeOf } from "./home.ts"
import { endsOf } from "./ties.ts"

const applied = (text: string, change: Change): string => toNotation(orThrow(applyChange(parseNotation(text), change)))

const problemsOf = (text: string, change: Change): readonly string[] =>
  applyChange(parseNotation(text), change).problems.map(({ path, message }) => `${path.join(".")}: ${message}`)

/** Nine units, of which four operate a channel; the others know something, so they take part. */
const nine = `marketing: x; pr: press; care: help; hr: jobs
ana in marketing (community-manager); ben in care (care-agent); cho in care (care-agent); dora in legal (enabled)
social legal medical safety sales expert recall
legal approves marketing`

const shapes = (units: readonly string[]): { readonly [T in Topology]: Reorganization } => {
  const [hub = "", first = "", second = "", ...others] = units
  return {
    decentralized: { kind: "decentralize" },
    centralized: { kind: "centralize", hub },
    "hub-and-spoke": { kind: "hub-and-spoke", hub },
    dandelion: {
      kind: "dandelion",
      center: hub,
      hubs: [
        { hub: first, spokes: others.slice(0, 2) },
        { hub: second, spokes: others.slice(2) }
      ]
    },
    holistic: { kind: "holistic" }
  }
}

/** Organizations of seven departments or more, somebody in each, whose ties are coordination and structure alone. */
const big = organization({ departments: [7, 10], agencies: [0, 0], channels: [2, 6] }).map((drawn) => {
  const people = Object.keys(drawn.departments).map(
    (unit): Change => ({
      kind: "add",
      section: "people",
      id: `${unit}-one`,
      element: { departments: [unit], usesSocial: true }
    })
  )
  const { value } = { value: orThrow(applyChange(drawn, { kind: "sequence", changes: people })) }
  return { ...value, ties: value.ties.filter(({ kind }) => kind === "coordinates" || kind === "reports") }
})

const otherTies = ({ ties }: Organization) => ties.filter(({ kind }) => kind !== "coordinates")

/** The pairs of different units that coordinate, with those of their people. */
const coordinatingPairs = (organization: Organization): readonly string[] => {
  const pairs = organization.ties
    .filter(({ kind }) => kind === "coordinates")
    .map((tie) => endsOf(tie).map((end) => homeOf(organization, end) ?? ""))
    .filter(([a, b]) => a !== b)
    .map((pair) => pair.sort().join(" "))
  return [...new Set(pairs)].sort()
}

describe("the five shapes", () => {
  test.each<[shape: Topology]>([["decentralized"], ["centralized"], ["hub-and-spoke"], ["dandelion"], ["holistic"]])(
    "%s is what an organization of seven units and more is classified as then",
    (shape) => {
      fc.assert(
        fc.property(big, (before) => {
          const after = orThrow(applyChange(before, shapes(Object.keys(before.departments))[shape]))
          expect(classifyTopology(after).actual).toBe(shape)
        })
      )
    }
  )

  test("are stable, keep ties of other kinds, and take people nowhere where nobody is to move", () => {
    const drawn = organization({ departments: [5, 9] })
    fc.assert(
      fc.property(
        drawn,
        fc.constantFrom<Topology>("decentralized", "centralized", "hub-and-spoke", "dandelion", "holistic"),
        (before, shape) => {
          const change = shapes(Object.keys(before.departments))[shape]
          const after = orThrow(applyChange(before, change))
          expect(orThrow(applyChange(after, change))).toEqual(after)
          expect(otherTies(after)).toEqual(otherTies(before))
          const still = orThrow(applyChange(before, { ...change, move: "none" }))
          const homes = ({ people }: Organization) => Object.values(people).map(({ departments }) => departments)
          expect(homes(still)).toEqual(homes(before))
        }
      )
    )
  })

  test("tie all pairs, a star or none of the units they touch, whatever was observed", () => {
    const units = ["care", "marketing", "pr"]
    const touching = organization({ departments: [4, 8], people: [2, 6], ties: [4, 16] })
    fc.assert(
      fc.property(touching, (before) => {
        const inside = (organization: Organization) =>
          coordinatingPairs(organization).filter((pair) => pair.split(" ").every((unit) => units.includes(unit)))
        const outside = (organization: Organization) =>
          organization.ties.filter((tie) => endsOf(tie).some((end) => !units.includes(homeOf(organization, end) ?? "")))
        const change = (change: Reorganization) => orThrow(applyChange(before, { ...change, units, move: "none" }))
        expect(inside(change({ kind: "decentralize" }))).toEqual([])
        expect(inside(change({ kind: "hub-and-spoke", hub: "care" }))).toEqual(["care marketing", "care pr"])
        expect(inside(change({ kind: "holistic" }))).toEqual(["care marketing", "care pr", "marketing pr"])
        expect(outside(change({ kind: "holistic" }))).toEqual(outside(before))
      })
    )
  })
})

describe("on nine units", () => {
  const everybody = `ana in marketing (enabled, community-manager)
ben cho in care (enabled, care-agent)
dora in legal`
  test.each<[change: Reorganization, after: readonly [ties: string, channels: string, people: string]]>([
    [{ kind: "decentralize" }, ["", "marketing: x\npr: press\ncare: help\nhr: jobs", everybody]],
    [
      { kind: "centralize", hub: "social" },
      [
        "social -- care hr legal marketing medical pr safety sales\n",
        "social: x press help jobs",
        "ana in social (enabled, community-manager)\nben cho in social (enabled, care-agent)\ndora in legal"
      ]
    ],
    [
      { kind: "hub-and-spoke", hub: "social" },
      [
        "social -- care hr legal marketing medical pr safety sales\n",
        "marketing: x\npr: press\ncare: help\nhr: jobs",
        everybody
      ]
    ],
    [
      { kind: "dandelion", center: "social", hubs: [{ hub: "pr", spokes: ["hr", "marketing"] }, "care"] },
      [
        "social -- pr care\npr -- hr marketing safety\ncare -- legal medical sales\n",
        "marketing: x\npr: press\ncare: help\nhr: jobs",
        everybody
      ]
    ],
    [
      { kind: "holistic" },
      [
        `care -- hr legal marketing medical pr safety sales social
hr -- legal marketing medical pr safety sales social
legal -- marketing medical pr safety sales social
marketing -- medical pr safety sales social
medical -- pr safety sales social
pr -- safety sales social
safety -- sales social
sales -- social
`,
        `marketing: x
pr: press
care: help
hr: jobs
care hr legal medical pr safety sales social contributes x
care hr legal marketing medical safety sales social contributes press
hr legal marketing medical pr safety sales social contributes help
care legal marketing medical pr safety sales social contributes jobs`,
        everybody.replace("dora in legal", "dora in legal (enabled)")
      ]
    ]
  ])("%j", (change, [ties, channels, people]) => {
    expect(applied(nine, change)).toBe(
      `legal approves marketing\n${ties}${channels}\n${people}\nsocial legal medical safety sales expert recall`
    )
  })

  test.each(["care", "{ discipline: customer-service }"])("those stay to whom rules send messages: %s", (to) => {
    const acme: Organization = orThrow(
      readOrganization({
        "hubwright.yaml": `
hubwright: 1
organization: { name: Acme }
departments: { social: {}, care: { discipline: customer-service }, press: {} }
people:
  ana: { departments: [care], roles: [community-manager] }
  ben: { departments: [press], roles: [community-manager] }
channels: { help: { platform: x, operators: [care] }, news: { platform: x, operators: [press] } }
routing:
  responsible:
    rules: [{ name: inner, hit: first, rules: [{ name: all-to-care, to: ${to} }] }]
    otherwise: { name: rest, to: operator }`
      })
    )
    const { people } = orThrow(
      applyChange(acme, { kind: "centralize", hub: "social", units: ["social", "care", "press"] })
    )
    expect(Object.values(people).map(({ id, departments }) => [id, ...departments])).toEqual([
      ["ana", "care"],
      ["ben", "social"]
    ])
  })

  test("channels of a center go to whose they are, and their people with them", () => {
    const central = `social -- care pr hr legal; social: a-help b-press c-jobs d-fun
pr accountable b-press; care (customer-service); ana ben cho dora in social (moderator)`
    const back = { kind: "set", path: ["channels", "a-help", "purpose"], value: "service" } as const
    expect(applied(central, { kind: "sequence", changes: [back, { kind: "hub-and-spoke", hub: "social" }] })).toBe(
      `care (customer-service)
social -- care pr hr legal
care: a-help (service)
pr: b-press
social: c-jobs d-fun
pr accountable b-press
ana in care (enabled, moderator)
ben in pr (enabled, moderator)
cho dora in social (enabled, moderator)`
    )
  })

  test("what is decided about a channel counts, whatever else would", () => {
    const decided = { kind: "hub-and-spoke", hub: "social", operators: { x: "hr", press: "hr", help: "hr" } } as const
    expect(applied(nine, decided)).toContain("\nhr: x press help\ncare: jobs\n")
  })

  test("units that are not named stay as they are", () => {
    const change: Reorganization = { kind: "centralize", hub: "social", units: ["marketing", "pr"] }
    expect(applied(nine, change)).toBe(
      `legal approves marketing
social -- marketing pr
social: x press
care: help
hr: jobs
ana in social (enabled, community-manager)
ben cho in care (care-agent)
dora in legal (enabled)
social legal medical safety sales expert recall`
    )
  })

  test("what is impossible is said at its place in the change", () => {
    expect(problemsOf(nine, { kind: "centralize", hub: "socal", units: ["hr", "it"] })).toEqual([
      "hub: unknown department `socal`",
      "units.1: unknown department or agency `it`"
    ])
    expect(
      problemsOf(nine, { kind: "dandelion", center: "social", hubs: [{ hub: "pr", spokes: ["social", "xx"] }] })
    ).toEqual([
      "hubs.0.spokes.1: unknown department or agency `xx`",
      "hubs: a dandelion has at least two hubs",
      "hubs.0.spokes.0: `social` has two places in the dandelion"
    ])
  })
})

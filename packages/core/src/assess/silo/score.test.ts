import { organization as organizations, parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Organization } from "../../model/organization.ts"
import type { Observations } from "../observations.ts"
import { subjectOf } from "../subject.ts"
import type { SiloName } from "./component.ts"
import { type SiloWeights, siloComponents, siloOf } from "./score.ts"

const at = "2026-07-01"

const siloIn = (organization: Organization, observations: Observations = {}, weights?: SiloWeights) =>
  siloOf(subjectOf(organization, { at, observations, smallestGroup: 5 }), weights)

const componentOf = (organization: Organization, name: SiloName, observations: Observations = {}) => {
  const part = siloIn(organization, observations).components.find((component) => component.name === name)
  if (part === undefined) throw new Error(`there is no ${name}`)
  return part.value
}

const unitsOf = (organization: Organization): readonly string[] =>
  subjectOf(organization, { at, observations: {}, smallestGroup: 5 }).network.graph.nodes

/** Any organization of which ties are known, and two of the units that take part. */
const withPair = organizations({ departments: [3, 7] })
  .map((organization) => ({ organization, units: unitsOf(organization) }))
  .filter(({ organization, units }) => units.length >= 2 && organization.ties.length > 0)
  .chain(({ organization, units }) =>
    fc
      .tuple(fc.nat(units.length - 1), fc.nat(units.length - 1))
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ organization, ends: [units[a] ?? "", units[b] ?? ""] as const }))
  )

const coordinating = (organization: Organization, ends: readonly [string, string]): Organization => ({
  ...organization,
  ties: [...organization.ties, { kind: "shares", between: ends, origin: "declared" }]
})

describe("the silo vector", () => {
  test("of one company in which everybody works with everybody has no silos in its units", () => {
    const acme = parseNotation("a -- b c; b -- c; a: x; b: facebook; c: instagram")
    expect(componentOf(acme, "unconnected-pairs")).toEqual({ low: 0, high: 0 })
    expect(componentOf(acme, "distance-penalty")).toEqual({ low: 0, high: 0 })
    expect(componentOf(acme, "access-monopoly")).toEqual({ low: 0, high: 0 })
  })

  test("counts by hand what a chain of three units shows", () => {
    const chain = parseNotation("a -- b; b -- c; a: x; b: facebook; c: instagram; ana ben cho dan in b")
    // of three pairs two are tied; distances 1, 1, 2: efficiency (1 + 1 + 1/2) / 3
    expect(componentOf(chain, "unconnected-pairs").low).toBeCloseTo(1 / 3, 12)
    expect(componentOf(chain, "distance-penalty").low).toBeCloseTo(1 / 6, 12)
    // b carries all that runs between a and c: one of its four people at least a quarter
    expect(componentOf(chain, "broker-dependence")).toEqual({ low: 0.25, high: 1 })
  })

  test("is measured between people where their ties are known, as far as they are", () => {
    const acme = parseNotation(
      "a1 a2 in a; b1 b2 in b; a1 shares a2; b1 shares b2; a2 shares b1; a: x; b: facebook; c1 c2 in b"
    )
    // four of six people; of three ties one crosses where two would: 1 - 1 / (3 · 4/6)
    const { low, high } = componentOf(acme, "missing-cross-ties")
    expect(low).toBe(0)
    expect(high).toBeCloseTo((0.5 * 4) / 6 + 2 / 6, 12)
  })

  test("lets unanswered messages and waiting count only where a log is there", () => {
    const acme = parseNotation("a -- b; a: x; b: facebook")
    const messages = [
      { arrived: "2026-06-01T00:00:00Z" },
      {
        arrived: "2026-06-01T00:00:00Z",
        answered: "2026-06-01T10:00:00Z",
        by: "a",
        waitedOn: [{ unit: "b", minutes: 300 }]
      }
    ]
    expect(componentOf(acme, "unanswered-after-72-hours")).toEqual({ low: 0, high: 1 })
    expect(componentOf(acme, "unanswered-after-72-hours", { messages })).toEqual({ low: 0.5, high: 0.5 })
    expect(componentOf(acme, "waiting-for-others", { messages })).toEqual({ low: 0.5, high: 0.5 })
  })

  test("has weights that add up to one, and a formula that opens them", () => {
    expect(siloComponents.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
    const { score, components, formula } = siloIn(parseNotation("a -- b; a: x"))
    expect(score.low).toBeCloseTo(100 * components.reduce((sum, { weight, value }) => sum + weight * value.low, 0), 9)
    for (const { name, weight } of components) expect(formula).toContain(`${weight} ${name}`)
  })

  test("takes another formula in place of its own", () => {
    const chain = parseNotation("a -- b; b -- c; a: x")
    expect(siloIn(chain, {}, { "unconnected-pairs": 3 }).score.low).toBeCloseTo(100 / 3, 9)
  })
})

describe("the laws of the silo vector", () => {
  test("every component lies between 0 and 1, and the composite between 0 and 100", () => {
    fc.assert(
      fc.property(organizations(), (organization) => {
        const { score, components } = siloIn(organization)
        for (const { value, name } of components) {
          expect(value.low, name).toBeGreaterThanOrEqual(0)
          expect(value.low, name).toBeLessThanOrEqual(value.high)
          expect(value.high, name).toBeLessThanOrEqual(1)
        }
        expect(score.low).toBeGreaterThanOrEqual(0)
        expect(score.high).toBeLessThanOrEqual(100 + 1e-9)
      }),
      { numRuns: 60 }
    )
  })

  test("a tie between two units that take part never raises what their ties show", () => {
    fc.assert(
      fc.property(withPair, ({ organization, ends }) => {
        const after = coordinating(organization, ends)
        expect(componentOf(after, "unconnected-pairs").high).toBeLessThanOrEqual(
          componentOf(organization, "unconnected-pairs").high
        )
        const hasPeopleTies = siloIn(organization).components.some(({ inputs }) =>
          inputs.some(({ name, value }) => name === "efficiency within units" && value !== undefined)
        )
        if (!hasPeopleTies)
          expect(componentOf(after, "distance-penalty").high).toBeLessThanOrEqual(
            componentOf(organization, "distance-penalty").high + 1e-12
          )
      }),
      { numRuns: 60 }
    )
  })

  test("a tie between people of two units never raises the missing cross ties", () => {
    const people = ["a1", "a2", "a3", "b1", "b2", "c1", "c2"] as const
    const pair = fc.subarray([...people], { minLength: 2, maxLength: 2 })
    const acme = parseNotation("a1 a2 a3 in a; b1 b2 in b; c1 c2 in c; a: x")
    const tied = (pairs: readonly (readonly string[])[]): Organization => ({
      ...acme,
      ties: pairs.map(([from = "", to = ""]) => ({ kind: "shares", between: [from, to], origin: "declared" }))
    })
    // everybody has a tie before and after, so that only the crossing one is new
    const all = people.map((person, index): readonly string[] => [person, people[(index + 1) % people.length] ?? ""])
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), pair, (pairs, extra) => {
        fc.pre((extra[0] ?? "").charAt(0) !== (extra[1] ?? "").charAt(0))
        const before = [...all, ...pairs]
        const isNew = !before.some((one) => extra.every((end) => one.includes(end)))
        fc.pre(isNew)
        expect(componentOf(tied([...before, extra]), "missing-cross-ties").high).toBeLessThanOrEqual(
          componentOf(tied(before), "missing-cross-ties").high + 1e-12
        )
      })
    )
  })

  test("a channel that doubles another never lowers fragmentation", () => {
    fc.assert(
      fc.property(organizations({ departments: [2, 5] }), fc.nat(), (organization, choice) => {
        const channels = Object.values(organization.channels)
        const channel = channels[choice % Math.max(1, channels.length)]
        fc.pre(channel !== undefined && !Object.hasOwn(organization.channels, "one-more"))
        if (channel === undefined) return
        const after = {
          ...organization,
          channels: { ...organization.channels, "one-more": { ...channel, id: "one-more" } }
        }
        const isComparable =
          channel.platform !== "other" && (channel.brand ?? channel.purpose ?? channel.market) !== undefined
        fc.pre(isComparable)
        expect(componentOf(after, "fragmentation").low).toBeGreaterThanOrEqual(
          componentOf(organization, "fragmentation").low
        )
      }),
      { numRuns: 60 }
    )
  })

  test("what becomes known never widens the composite", () => {
    fc.assert(
      fc.property(
        organizations(),
        fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 6 }),
        (organization, minutes) => {
          const arrived = Date.parse("2026-06-01T00:00:00Z")
          const messages = minutes.map((after) => ({
            arrived: new Date(arrived).toISOString(),
            answered: new Date(arrived + after * 60_000).toISOString()
          }))
          const width = ({ low, high }: { readonly low: number; readonly high: number }): number => high - low
          expect(width(siloIn(organization, { messages }).score)).toBeLessThanOrEqual(
            width(siloIn(organization).score) + 1e-9
          )
        }
      ),
      { numRuns: 40 }
    )
  })

  test("any other order of the file changes nothing", () => {
    const reversed = <Value>(map: { readonly [id: string]: Value }) => Object.fromEntries(Object.entries(map).reverse())
    fc.assert(
      fc.property(organizations(), (organization) => {
        const other = {
          ...organization,
          departments: reversed(organization.departments),
          people: reversed(organization.people),
          channels: reversed(organization.channels),
          ties: [...organization.ties].reverse()
        }
        for (const [index, { value, name }] of siloIn(organization).components.entries()) {
          const found = siloIn(other).components[index]?.value
          expect(found?.low, name).toBeCloseTo(value.low, 12)
          expect(found?.high, name).toBeCloseTo(value.high, 12)
        }
      }),
      { numRuns: 30 }
    )
  })
})

import type { Organization } from "@hubwright/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { checkOrganization } from "../../core/src/check/check.ts"
import { toNotation } from "./notation.ts"
import { organization } from "./organization.ts"

const sample = fc.sample(organization(), { seed: 20_261_121, numRuns: 500 })

const percentWith = (holds: (organization: Organization) => boolean): number =>
  Math.round((100 * sample.filter(holds).length) / sample.length)

const endsOf = (tie: Organization["ties"][number]): readonly [string, string] =>
  "between" in tie ? tie.between : [tie.from, tie.to]

/** The units that a message can be handed to or asked of, from one of them on: people stand for their first unit. */
const reach = ({ ties, people }: Organization, from: string): ReadonlySet<string> => {
  const unitOf = (id: string) => people[id]?.departments[0] ?? id
  const arcs = ties.flatMap((tie) => {
    const [a, b] = endsOf(tie).map(unitOf)
    if (a === undefined || b === undefined) return []
    if (tie.kind === "coordinates") return [[a, b] as const, [b, a] as const]
    return tie.kind === "hands-over" || tie.kind === "consults" ? [[a, b] as const] : []
  })
  const reached = new Set([from])
  for (let size = 0; size !== reached.size; ) {
    size = reached.size
    for (const [a, b] of arcs) if (reached.has(a)) reached.add(b)
  }
  return reached
}

const isUnattended = ({ operators }: Organization["channels"][string]): boolean => operators.length === 0

const hasDeadEnd = (organization: Organization): boolean =>
  Object.values(organization.channels).some(({ operators: [first] }) => {
    const reached = first === undefined ? new Set() : reach(organization, first.unit)
    return Object.keys(organization.departments).some((id) => !reached.has(id))
  })

const shrunk = (drawn: fc.Arbitrary<Organization>, holds: (organization: Organization) => boolean): string => {
  const { counterexample } = fc.check(fc.property(drawn, holds), { seed: 7, numRuns: 1000 })
  const [smallest] = counterexample ?? []
  return smallest === undefined ? "none" : toNotation(smallest)
}

describe("organization", () => {
  test("passes every check without an error", () => {
    fc.assert(
      fc.property(organization(), (generated) => {
        const problems = checkOrganization(generated, { at: "2026-11-21T00:00:00Z" })
        expect(problems.filter(({ severity }) => severity === "error")).toEqual([])
      })
    )
  })

  test.each<[what: string, percent: number, holds: (organization: Organization) => boolean]>([
    ["an agency", 65, ({ agencies }) => Object.keys(agencies).length > 0],
    ["a person", 90, ({ people }) => Object.keys(people).length > 0],
    ["seven departments or more", 30, ({ departments }) => Object.keys(departments).length >= 7],
    ["an observed tie", 60, ({ ties }) => ties.some(({ origin }) => origin === "observed")],
    ["a tie of a person", 35, ({ ties, people }) => ties.some((tie) => endsOf(tie).some((id) => id in people))],
    ["a regime", 60, ({ organization: { regimes } }) => regimes.length > 0],
    ["a channel without operators", 45, ({ channels }) => Object.values(channels).some(isUnattended)],
    ["a dead end", 75, hasDeadEnd]
  ])("has %s in %i of 100, give or take five", (_, percent, holds) => {
    expect(Math.abs(percentWith(holds) - percent), `${percentWith(holds)} of 100`).toBeLessThanOrEqual(5)
  })

  test("has ties of every kind and origin, and operators for a time or a kind of message", () => {
    const ties = sample.flatMap((organization) => organization.ties)
    const drawn = new Set(ties.map(({ kind, origin }) => `${kind} ${origin}`))
    expect(drawn.size).toBe(14)
    const operators = sample.flatMap(({ channels }) => Object.values(channels).flatMap(({ operators }) => operators))
    expect(operators.filter((operator) => operator.for !== undefined).length).toBeGreaterThan(operators.length / 10)
  })

  test("keeps to the numbers it is given", () => {
    const constraints = {
      departments: [7, 9],
      agencies: [0, 0],
      people: [3, 3],
      channels: [2, 4],
      ties: [0, 1]
    } as const
    fc.assert(
      fc.property(organization({ ...constraints, regulated: true }), (generated) => {
        const { departments, agencies, people, channels, ties } = generated
        const counts = [departments, agencies, people, channels].map((section) => Object.keys(section).length)
        expect(counts[0]).toBeGreaterThanOrEqual(7)
        expect(counts[0]).toBeLessThanOrEqual(9)
        expect(counts.slice(1, 3)).toEqual([0, 3])
        expect(counts[3]).toBeGreaterThanOrEqual(2)
        expect(ties.length).toBeLessThanOrEqual(1)
        expect(generated.organization.regimes).not.toEqual([])
      })
    )
    fc.assert(fc.property(organization({ regulated: false }), ({ organization: { regimes } }) => regimes.length === 0))
  })

  test("shrinks to what matters", () => {
    const isInPersonalHands = ({ channels, people }: Organization) =>
      Object.values(channels).some(({ custodian = "" }) => custodian in people)
    expect(shrunk(organization(), (generated) => !isInPersonalHands(generated))).toBe(
      ": x; ana custodian x; ana in care"
    )
    const hasApproval = ({ ties }: Organization) => ties.some(({ kind }) => kind === "approves")
    expect(shrunk(organization({ agencies: [0, 0], people: [0, 0] }), (generated) => !hasApproval(generated))).toBe(
      "care approves marketing"
    )
  })

  test("shows a counterexample in the text notation", () => {
    const hasNoChannel = ({ channels }: Organization) => Object.keys(channels).length === 0
    const report = fc.check(fc.property(organization(), hasNoChannel), { seed: 7 })
    expect(fc.defaultReportMessage(report)).toContain("\nCounterexample: [care; : x]\n")
  })
})

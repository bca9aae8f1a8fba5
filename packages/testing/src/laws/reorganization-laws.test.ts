import { type Change, defineOrganization } from "@hubwright/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { reorganizationLaws } from "./reorganization-laws.ts"

/** Everything goes to care, which tells pr of it and asks legal. */
const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { care: {}, pr: {}, legal: {}, sales: {} },
  channels: { x: { platform: "x", operators: ["care"] }, shop: { platform: "facebook", operators: ["sales"] } },
  ties: [
    { kind: "coordinates", between: ["care", "pr"] },
    { kind: "coordinates", between: ["care", "legal"] },
    { kind: "coordinates", between: ["care", "sales"] }
  ],
  routing: {
    responsible: { rules: [], otherwise: { name: "rest", to: "care" } },
    obligations: { hit: "collect", rules: [{ name: "told", notify: ["pr"], approve: ["legal"] }] }
  }
})

const refutations = (change: Change): readonly (string | undefined)[] =>
  reorganizationLaws(acme, change).map(({ property }) => {
    const { failed, errorInstance } = fc.check(property, { numRuns: 200, seed: 7 })
    return failed ? String(errorInstance) : undefined
  })

describe("laws of a reorganization", () => {
  test("hold of one that only adds", () => {
    expect(refutations({ kind: "add-tie", tie: "coordinates", from: "sales", to: "pr" })).toEqual([
      undefined,
      undefined
    ])
  })

  test("are refuted by one that cuts the way to who must be told, asked or answers", () => {
    const [duty, way] = refutations({ kind: "decentralize" })
    expect(duty).toMatch(
      /it got to `(?:pr`, who must be told|legal`, who must approve), and does not after the change/u
    )
    expect(way).toContain("it got to its answer, and after the change the message does not get to `care`")
  })
})

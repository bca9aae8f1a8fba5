import { describe, expect, test } from "vitest"
import { defineOrganization } from "../define/define.ts"
import { facetsOf } from "./facets.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme", lead: "social", data: "it" },
  brands: { alpha: { lead: "alpha-team", voice: "writers" } },
  departments: { social: {}, it: {}, "alpha-team": {}, writers: {}, care: {} },
  people: { ana: { departments: ["social"], roles: ["group-head"] }, bo: { departments: ["care"] } },
  channels: {
    bare: { platform: "x" },
    branded: { platform: "x", brand: "alpha" },
    full: {
      platform: "x",
      brand: "alpha",
      lead: "care",
      accountable: "bo",
      operators: ["care", { unit: "social", for: { language: "de" } }],
      contributors: ["writers"],
      custodian: "bo",
      deputy: "ana",
      voice: "care",
      objectives: "care",
      data: "care"
    }
  }
})

/** Each facet in a line: who holds it, and where that is said. */
const linesOf = (channel: "bare" | "branded" | "full") =>
  facetsOf(acme, channel).map(({ facet, raci, holders, source }) => {
    const from = source === undefined ? "nobody" : Object.values(source).join(" ")
    return `${facet} ${raci}: ${holders.join(", ")} (${from})`
  })

describe("facetsOf", () => {
  test("takes what the channel says", () => {
    expect(linesOf("full")).toEqual([
      "lead A: care (channel)",
      "accountable A: bo (channel)",
      "operators R: care, social (channel)",
      "contributors R: writers (channel)",
      "custodian R: bo (channel)",
      "deputy R: ana (channel)",
      "voice A: care (channel)",
      "objectives A: care (channel)",
      "data I: care (channel)"
    ])
  })

  test("inherits from the brand, then from the organization", () => {
    expect(linesOf("branded")).toEqual([
      "lead A: alpha-team (brand alpha)",
      "accountable A: alpha-team (facet lead)",
      "operators R: alpha-team (facet accountable)",
      "contributors R:  (nobody)",
      "custodian R: ana (role group-head)",
      "deputy R:  (nobody)",
      "voice A: writers (brand alpha)",
      "objectives A: alpha-team (facet lead)",
      "data I: it (organization)"
    ])
    expect(linesOf("bare").slice(0, 3)).toEqual([
      "lead A: social (organization)",
      "accountable A: social (facet lead)",
      "operators R: social (facet accountable)"
    ])
  })

  test.each(["lead", "voice", "objectives", "data"])(
    "inherits %s from the brand where the channel is silent, and else from the organization",
    (facet) => {
      const said = defineOrganization({
        hubwright: 1,
        organization: { name: "Acme", [facet]: "all" },
        brands: { alpha: { [facet]: "some" }, silent: {} },
        departments: { all: {}, some: {}, one: {} },
        channels: {
          own: { platform: "x", brand: "alpha", [facet]: "one" },
          branded: { platform: "x", brand: "alpha" },
          plain: { platform: "x", brand: "silent" }
        }
      })
      const heldOn = (channel: "own" | "branded" | "plain") =>
        facetsOf(said, channel).find((held) => held.facet === facet)?.holders
      expect([heldOn("own"), heldOn("branded"), heldOn("plain")]).toEqual([["one"], ["some"], ["all"]])
    }
  )

  test("leaves open what nobody was ever named for", () => {
    const nobody = defineOrganization({
      hubwright: 1,
      organization: { name: "Acme" },
      channels: { x: { platform: "x" } }
    })
    expect(facetsOf(nobody, "x").filter(({ holders, source }) => holders.length > 0 || source !== undefined)).toEqual(
      []
    )
  })
})

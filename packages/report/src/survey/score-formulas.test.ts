import type { Organization } from "@hubwright/core"
import { classifyTopology } from "@hubwright/core/topology"
import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { scoreNumbers } from "./score-formulas.ts"

/** The scores by the formulas as they are printed. */
const scoresByFormula = (organization: Organization) => {
  const { measures } = classifyTopology(organization)
  const { units, ties, density, concentration, openness, enabledShare, enabledReach } = measures
  const alone = concentration * (1 - openness)
  const enough = Math.min(1, ties / (scoreNumbers.enoughTies * (units - 1)))
  const star = measures.starFit * enough
  const dandelion = measures.dandelionFit * enough
  const lattice =
    Math.min(1, density / scoreNumbers.latticeDensity) *
    enabledShare *
    Math.min(1, enabledReach / scoreNumbers.enoughReach)
  return {
    centralized: alone,
    "hub-and-spoke": star * (1 - alone),
    dandelion: dandelion * (1 - alone),
    holistic: lattice * (1 - alone),
    decentralized: (1 - Math.max(star, dandelion, lattice)) * (1 - alone)
  }
}

test.each([
  ["islands", "a: x; b: facebook; c: instagram; d -- e; f: linkedin"],
  ["a hub", "hub -- a b c d e; a: x; b: facebook; hub: instagram"],
  ["a hub that speaks for all", "hub -- a b c d e; hub: x facebook instagram; a contributes x"],
  ["a dandelion", "o -- h k l; h -- a b c; k -- d e; l -- f g; h: x; k: facebook; l: instagram"],
  ["a fabric", "-- a b c d e; a: x; b: facebook; ana in a (enabled); ben in b (enabled); cho in c"]
])("the printed formulas give the scores of %s", (_name, text) => {
  const organization = parseNotation(text)
  const { scores } = classifyTopology(organization)
  const expected = scoresByFormula(organization)
  for (const topology of ["centralized", "hub-and-spoke", "dandelion", "holistic", "decentralized"] as const)
    expect(scores[topology]).toBeCloseTo(expected[topology], 12)
})

import type { Organization, Topology } from "@hubwright/core"
import { arrangeUnits, type Classification, type Arrangement as Placement } from "@hubwright/core/topology"
import type { Arrangement, Fan } from "../pictures/scene.ts"

/** Which arrangement an organization has, and all five with its own units in their places. */
export interface Standing {
  readonly classification: Classification
  readonly arrangements: { readonly [T in Topology]: Arrangement }
}

/** The sub-hubs of a placement with the units they serve. */
const fansOf = ({ hubs }: Placement): readonly Fan[] =>
  hubs.filter(({ role }) => role === "sub-hub").map(({ unit, serves }) => ({ hub: unit, leaves: serves }))

/** The units by what would make them a hub: ties, then channels, then id. */
const byWeight = (classification: Classification, facts: CenterFacts): readonly string[] => {
  const weight = (id: string): number => facts.tiesOf(id) * 1000 + facts.channelsOf(id)
  return classification.units.map(({ unit }): string => unit).sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
}

/** What makes a unit likely to be a hub. */
export interface CenterFacts {
  /** To how many other units it is tied. */
  readonly tiesOf: (unit: string) => number
  /** How many channels it operates. */
  readonly channelsOf: (unit: string) => number
  readonly areTied: (a: string, b: string) => boolean
}

/** The fewest units that a sub-hub serves. */
const leastServed = 2

/**
 * Sub-hubs where the ties show none: the weightiest units. Each first takes the least it serves, whom it is tied to before
 * others; the rest go to whom they are tied to, of several to whom has fewest.
 */
const imaginedFans = (ranked: readonly string[], hub: string, facts: CenterFacts): readonly Fan[] => {
  const others = ranked.filter((id) => id !== hub)
  const most = Math.floor(others.length / (1 + leastServed))
  const hubs = others.slice(0, Math.min(most, 5, Math.max(2, Math.round(Math.sqrt(ranked.length)) - 1)))
  const free = new Set(others.slice(hubs.length))
  const leaves = new Map(hubs.map((id): [string, string[]] => [id, []]))
  const give = (of: string, id: string | undefined): void => {
    if (id !== undefined && free.delete(id)) leaves.get(of)?.push(id)
  }
  for (let round = 0; round < leastServed; round += 1)
    for (const of of hubs) give(of, [...free].find((id) => facts.areTied(of, id)) ?? [...free][0])
  const fewestFirst = () => [...hubs].sort((a, b) => (leaves.get(a)?.length ?? 0) - (leaves.get(b)?.length ?? 0))
  for (const id of [...free]) {
    const [fewest = "", ...more] = fewestFirst()
    give([fewest, ...more].find((of) => facts.areTied(of, id)) ?? fewest, id)
  }
  return hubs.map((of) => ({ hub: of, leaves: (leaves.get(of) ?? []).sort() }))
}

/**
 * All the arrangements with an organization's own units: its hubs and sub-hubs as the measures find them; where they find
 * none, the units with most ties and channels in their places.
 */
export const arrangementsOf = (
  organization: Organization,
  classification: Classification,
  setting: { readonly at: string; readonly facts: CenterFacts }
): Standing["arrangements"] => {
  const { at, facts } = setting
  const ranked = byWeight(classification, facts)
  const placed = (topology: Topology): Placement => arrangeUnits(organization, topology, { at })
  const hubIn = (placement: Placement): string => placement.hub ?? classification.hub ?? ranked[0] ?? ""
  const dandelion = placed("dandelion")
  const fans = fansOf(dandelion)
  const isOwn = classification.actual === "dandelion"
  const center = hubIn(dandelion)
  const leastForDandelion = 7
  const imagined = ranked.length < leastForDandelion ? [] : imaginedFans(ranked, center, facts)
  return {
    decentralized: { kind: "decentralized" },
    centralized: { kind: "centralized", hub: hubIn(placed("centralized")) },
    "hub-and-spoke": { kind: "hub-and-spoke", hub: hubIn(placed("hub-and-spoke")) },
    dandelion: isOwn
      ? { kind: "dandelion", hub: dandelion.hub, fans }
      : { kind: "dandelion", hub: center, fans: dandelion.hub === undefined ? imagined : fans },
    holistic: { kind: "holistic" }
  }
}

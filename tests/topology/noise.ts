import type { Organization, Topology } from "@hubwright/core"
import { between, type Chance, shuffledBy, weighted, wholeBetween } from "./chance.ts"
import { complete, dandelion, organizationOf, type Pair, star, unitNames } from "./drawing.ts"

/** An organization that was made to be of a shape. */
export interface Specimen {
  readonly topology: Topology
  readonly organization: Organization
}

/** What makes an organization of a shape: its ties, the share of channels of each unit, the share of enabled people of each. */
interface Plan {
  readonly ties: readonly Pair[]
  readonly channels: readonly number[]
  readonly enabled: readonly number[]
}

/** How many channels a specimen has for each of its units, so that shares come out to a few percent. */
const channelsPerUnit = 3

/** Specimens of a size whose channels and enabled people are those of the shape without doubt, and whose ties are its ideal's, redrawn in part. */
export const cleanSpecimen = (
  chance: Chance,
  wanted: { readonly topology: Topology; readonly units: number; readonly redrawn: number }
): Specimen => {
  const { topology, units, redrawn } = wanted
  const even = () => Array.from({ length: units }, () => 1 + chance())
  const enabledOf: { readonly [T in Topology]: number } = {
    decentralized: between(chance, 0.02, 0.2),
    centralized: between(chance, 0.02, 0.2),
    "hub-and-spoke": between(chance, 0.05, 0.3),
    dandelion: between(chance, 0.05, 0.3),
    holistic: between(chance, 0.6, 1)
  }
  const ties = redraw(chance, { ties: idealTies(chance, topology, units), units, redrawn })
  const channels = topology === "centralized" ? withShare(even(), between(chance, 0.75, 1)) : even()
  return { topology, organization: built(chance, { ties, channels, enabled: even().map(() => enabledOf[topology]) }) }
}

/** The ties of a shape around unit 0; of a decentralized one up to a third as many as units, anywhere. */
const idealTies = (chance: Chance, topology: Topology, units: number): readonly Pair[] => {
  if (topology === "decentralized")
    return distinctPairs(
      Array.from({ length: wholeBetween(chance, 0, Math.floor(units / 3)) }, () => anyPair(chance, units))
    )
  if (topology === "dandelion") return dandelion(servedCounts(chance, units))
  return topology === "holistic" ? complete(units) : star(units)
}

/** How many units each sub-hub serves: at least two, the rest by lot. With six units the second serves only one. */
const servedCounts = (chance: Chance, units: number): readonly number[] => {
  if (units < 7) return [2, Math.max(1, units - 5)]
  const hubs = wholeBetween(chance, 2, Math.min(6, Math.floor((units - 1) / 3)))
  const served = Array.from({ length: hubs }, () => 2)
  for (let left = units - 1 - 3 * hubs; left > 0; left--) {
    const hub = wholeBetween(chance, 0, hubs - 1)
    served[hub] = (served[hub] ?? 0) + 1
  }
  return served
}

/** Drops each tie with a probability, and ties as many other pairs at random. */
const redraw = (
  chance: Chance,
  { ties, units, redrawn }: { readonly ties: readonly Pair[]; readonly units: number; readonly redrawn: number }
): readonly Pair[] => {
  const kept = ties.filter(() => chance() >= redrawn)
  const taken = new Set(kept.map(pairKey))
  const free = complete(units).filter((pair) => !taken.has(pairKey(pair)))
  return [...kept, ...shuffledBy(chance, free).slice(0, ties.length - kept.length)]
}

/**
 * Specimens as one meets them: units of very unequal size, a few of them with most channels and people; shapes that are not pure (a
 * center with spokes of its own, spokes left out, organic pairs and small stars, lattices with holes); shares of channels and
 * of enabled people that overlap from shape to shape. Ties are declared or observed: some true ones are too weak to count or
 * were missed, and large units have contacts that mean nothing and sometimes are many.
 */
export const realisticSpecimen = (
  chance: Chance,
  wanted: { readonly topology: Topology; readonly units: number }
): Specimen => {
  const { topology, units } = wanted
  const sizes = unequal(chance, units, between(chance, 0.5, 1.1))
  const hubShareOf: { readonly [T in Topology]: number | undefined } = {
    decentralized: undefined,
    centralized: between(chance, 0.65, 1),
    "hub-and-spoke": between(chance, 0, 0.4),
    dandelion: between(chance, 0, 0.3),
    holistic: undefined
  }
  const enabledOf: { readonly [T in Topology]: number } = {
    decentralized: between(chance, 0.02, 0.3),
    centralized: between(chance, 0.01, 0.15),
    "hub-and-spoke": between(chance, 0.05, 0.45),
    dandelion: between(chance, 0.05, 0.45),
    holistic: between(chance, 0.5, 0.95)
  }
  const hubShare = hubShareOf[topology]
  const weights = unequal(chance, units, between(chance, 0.3, 1))
  const channels = hubShare === undefined ? weights : withShare(weights, hubShare)
  const enabled = sizes.map(() => Math.min(1, enabledOf[topology] * between(chance, 0.6, 1.4)))
  const ties = impureTies(chance, { topology, units, sizes })
  const organization = built(chance, { ties, channels, enabled })
  return { topology, organization: measured(chance, organization, { sizes, ties: ties.length }) }
}

interface Impure {
  readonly topology: Topology
  readonly units: number
  readonly sizes: readonly number[]
}

const impureTies = (chance: Chance, { topology, units, sizes }: Impure): readonly Pair[] => {
  if (topology === "decentralized") {
    const count = Math.floor(between(chance, 0, 0.6) * units)
    return distinctPairs(
      Array.from({ length: count }, (): Pair => [weighted(chance, sizes), wholeBetween(chance, 0, units - 1)])
    )
  }
  if (topology === "holistic") {
    const density = between(chance, 0.75, 1)
    return complete(units).filter(() => chance() < density)
  }
  if (topology === "dandelion" && units > 7) {
    const own = wholeBetween(chance, 0, Math.min(units - 7, Math.floor(units * 0.3)))
    const spokes = Array.from({ length: own }, (_, spoke): Pair => [0, units - 1 - spoke])
    return [...dandelion(servedCounts(chance, units - own)), ...spokes]
  }
  const isTied = topology !== "centralized" || chance() < 0.7
  return isTied ? idealTies(chance, topology, units) : []
}

/** Ties as declarations and measurements: each true tie declared or observed with its contacts, and contacts beside them. */
const measured = (
  chance: Chance,
  organization: Organization,
  { sizes, ties: count }: { readonly sizes: readonly number[]; readonly ties: number }
): Organization => {
  const missed = between(chance, 0, 0.15)
  const ids = Object.keys(organization.departments)
  const known = organization.ties.flatMap((tie): Organization["ties"] => {
    if (chance() < missed) return []
    if (chance() < 0.6) return [tie]
    return [{ ...tie, origin: "observed", strength: contacts(chance, 8) }]
  })
  const idle = Array.from({ length: Math.floor(between(chance, 0, 0.6) * Math.max(count, 3)) }, () => ({
    from: ids[weighted(chance, sizes)],
    to: ids[weighted(chance, sizes)],
    strength: contacts(chance, 0.6)
  })).flatMap(({ from, to, strength }): Organization["ties"] =>
    from === undefined || to === undefined ? [] : [{ kind: "consults", from, to, strength, origin: "observed" }]
  )
  return { ...organization, ties: [...known, ...idle] }
}

/** Contacts a week: exponentially distributed around a mean, so that some strong ties look weak and some weak ones strong. */
const contacts = (chance: Chance, mean: number): number => Math.round(-Math.log(1 - chance()) * mean * 10) / 10

/** The organization of a plan, its units named by lot, so that no place in the order of ids gives a shape away. */
const built = (chance: Chance, { ties, channels, enabled }: Plan): Organization => {
  const counts = channels.map(() => 0)
  for (let left = channels.length * channelsPerUnit; left > 0; left--) {
    const unit = weighted(chance, channels)
    counts[unit] = (counts[unit] ?? 0) + 1
  }
  return organizationOf({
    units: shuffledBy(chance, unitNames(channels.length)),
    ties,
    channels: counts,
    enabled: enabled.map((share) => Math.round(100 * share))
  })
}

/** Weights that fall off as a power of the rank, in any order. */
const unequal = (chance: Chance, count: number, exponent: number): readonly number[] =>
  shuffledBy(
    chance,
    Array.from({ length: count }, (_, rank) => (rank + 1) ** -exponent)
  )

/** Weights of which the first has a given share. */
const withShare = (weights: readonly number[], share: number): readonly number[] => {
  const others = weights.slice(1).reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight, index) => (index === 0 ? share : (weight / others) * (1 - share)))
}

const anyPair = (chance: Chance, units: number): Pair => [
  wholeBetween(chance, 0, units - 1),
  wholeBetween(chance, 0, units - 1)
]

const pairKey = ([a, b]: Pair): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const distinctPairs = (pairs: readonly Pair[]): readonly Pair[] => [
  ...new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [pairKey(pair), pair])).values()
]

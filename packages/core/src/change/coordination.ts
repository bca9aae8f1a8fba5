import type { Organization, Tie } from "../model/organization.ts"
import type { AddTie, Dandelion, RemoveTie } from "./change.ts"
import { homeOf } from "./home.ts"
import { endsOf } from "./ties.ts"

/** Two units that coordinate. */
export type Pair = readonly [string, string]

/** Everybody with one. */
export const star = (center: string, others: readonly string[]): readonly Pair[] =>
  others.filter((other) => other !== center).map((other) => [center, other])

/** Everybody with everybody. */
export const everyPair = (units: readonly string[]): readonly Pair[] =>
  units.flatMap((a, index) => units.slice(index + 1).map((b): Pair => [a, b]))

/** A hub of a dandelion, with its spokes. */
export interface Petal {
  readonly hub: string
  readonly spokes: readonly string[]
}

/** The hubs of a dandelion with all their spokes: those named, and those that are left, by what they are under, else evenly. */
export const petalsOf = (
  organization: Organization,
  { center, hubs }: Dandelion,
  units: readonly string[]
): readonly Petal[] => {
  const petals = hubs
    .map((hub) => (typeof hub === "string" ? { hub, spokes: [] } : hub))
    .map(({ hub, spokes }) => ({ hub, spokes: [...spokes] }))
  const placed = new Set([center, ...petals.flatMap(({ hub, spokes }) => [hub, ...spokes])])
  const rest = [...units].sort().filter((unit) => !placed.has(unit))
  const under = (unit: string) =>
    ancestorsOf(organization, unit).flatMap((id) => petals.filter(({ hub }) => hub === id))[0]
  for (const unit of rest) under(unit)?.spokes.push(unit)
  for (const unit of rest.filter((unit) => under(unit) === undefined)) {
    const least = Math.min(...petals.map(({ spokes }) => spokes.length))
    petals.find(({ spokes }) => spokes.length === least)?.spokes.push(unit)
  }
  return petals
}

const ancestorsOf = ({ departments }: Organization, unit: string): readonly string[] => {
  const ancestors: string[] = []
  for (let id = departments[unit]?.parent; id !== undefined && !ancestors.includes(id); id = departments[id]?.parent)
    ancestors.push(id)
  return ancestors
}

/** Center to hubs, hubs to their spokes. */
export const pairsOfPetals = (center: string, petals: readonly Petal[]): readonly Pair[] => [
  ...star(
    center,
    petals.map(({ hub }) => hub)
  ),
  ...petals.flatMap(({ hub, spokes }) => star(hub, spokes))
]

/**
 * The changes that make exactly these pairs of some units coordinate. Ties of people count for their units. Between others
 * every such tie goes, declared or observed; where a pair is to coordinate, what was observed goes if it was nothing,
 * since that would take the declared tie back.
 */
export const coordinating = (
  organization: Organization,
  units: ReadonlySet<string>,
  pairs: readonly Pair[]
): readonly (AddTie | RemoveTie)[] => {
  const wanted = new Set(pairs.map(keyOf))
  const lifted = organization.ties.flatMap((tie) => {
    const pair = tie.kind === "coordinates" ? unitsOf(organization, tie) : undefined
    return pair?.every((unit) => units.has(unit)) === true ? [{ tie, ends: endsOf(tie), key: keyOf(pair) }] : []
  })
  const observed = new Map<string, number>()
  for (const { tie, key } of lifted)
    if (tie.origin === "observed") observed.set(key, (observed.get(key) ?? 0) + (tie.strength ?? 1))
  const removed = lifted.flatMap(({ tie, ends: [from, to], key }): readonly RemoveTie[] => {
    const isNothing = tie.origin === "observed" && observed.get(key) === 0
    return wanted.has(key) && !isNothing
      ? []
      : [{ kind: "remove-tie", tie: "coordinates", from, to, origin: tie.origin }]
  })
  const declared = new Set(
    lifted.filter(({ tie, ends, key }) => tie.origin === "declared" && keyOf(ends) === key).map(({ key }) => key)
  )
  const added = pairs
    .filter((pair) => !declared.has(keyOf(pair)))
    .map(([from, to]): AddTie => ({ kind: "add-tie", tie: "coordinates", from, to }))
  return [...once(removed), ...added]
}

/** The two units that a tie is between; undefined where it lies within one. */
const unitsOf = (organization: Organization, tie: Tie): Pair | undefined => {
  const [a, b] = endsOf(tie).map((end) => homeOf(organization, end))
  return a === undefined || b === undefined || a === b ? undefined : [a, b]
}

const keyOf = ([a, b]: Pair): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Taking a tie away takes every equal one away with it. */
const once = (removed: readonly RemoveTie[]): readonly RemoveTie[] => [
  ...new Map(removed.map((tie) => [`${tie.origin} ${keyOf([tie.from, tie.to])}`, tie])).values()
]

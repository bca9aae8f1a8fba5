import type { Dandelion, Reorganization } from "../change/change.ts"
import { homeOf } from "../change/home.ts"
import type { DateText, Organization } from "../model/organization.ts"
import type { Topology } from "../model/vocabulary.ts"
import type { Arrangement } from "./classification.ts"
import { arrangeUnits } from "./classify.ts"
import { leastForDandelion } from "./evidence.ts"

/** Into which shape, and around whom. */
export interface ReshapeOptions {
  readonly topology: Topology
  /** The department in the middle; whoever would be there anyway where it is left out. */
  readonly hub?: string
  readonly at?: DateText
}

/**
 * The reorganization that gives an organization a shape. Without a hub it is made around the one that the organization has, or
 * comes nearest to, in that shape; else whoever leads; else the unit that operates most channels. The hubs of a dandelion
 * are those it has; else companies, regions and hubs, and departments with others under them; as far as those are fewer
 * than two, the units that operate most channels. Nothing where no department could be in the middle, or fewer than
 * seven units take part in a dandelion.
 */
export const reorganizationTo = (organization: Organization, options: ReshapeOptions): Reorganization | undefined => {
  const { topology } = options
  if (topology === "decentralized") return { kind: "decentralize" }
  if (topology === "holistic") return { kind: "holistic" }
  const own = arrangeUnits(organization, topology, options)
  const hub = options.hub ?? middleOf(organization, own, options)
  if (hub === undefined) return undefined
  if (topology === "dandelion") return dandelionAround(organization, hub, own)
  return topology === "centralized" ? { kind: "centralize", hub } : { kind: "hub-and-spoke", hub }
}

/** Of departments alone, because an agency is nobody's hub. */
const middleOf = (organization: Organization, own: Arrangement, { at }: ReshapeOptions): string | undefined => {
  const hubIn = (topology: Topology) => arrangeUnits(organization, topology, at === undefined ? {} : { at }).hub
  const leading = homeOf(organization, organization.organization.lead)
  const candidates = [own.hub, leading, hubIn("hub-and-spoke"), hubIn("centralized"), byChannels(organization, own)[0]]
  return candidates.find((unit) => unit !== undefined && Object.hasOwn(organization.departments, unit))
}

/** The departments that take part, those that operate most channels first. */
const byChannels = ({ departments, channels }: Organization, { units }: Arrangement): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { operators } of Object.values(channels))
    for (const { unit } of operators) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return units
    .map(({ unit }): string => unit)
    .filter((unit) => Object.hasOwn(departments, unit))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
}

/** The fewest hubs of a dandelion. */
const leastHubs = 2

const dandelionAround = (organization: Organization, center: string, own: Arrangement): Dandelion | undefined => {
  if (own.units.length < leastForDandelion) return undefined
  const others = byChannels(organization, own).filter((unit) => unit !== center)
  const found = own.hubs.filter(({ role, unit }) => role === "sub-hub" && others.includes(unit))
  if (found.length >= leastHubs)
    return {
      kind: "dandelion",
      center,
      hubs: found.map(({ unit, serves }) => ({ hub: unit, spokes: serves.filter((spoke) => spoke !== center) }))
    }
  const known = outermost(
    organization,
    others.filter((unit) => isHeadOfOthers(organization, unit))
  )
  const hubs = [...known, ...others.filter((unit) => !known.includes(unit))].slice(0, Math.max(leastHubs, known.length))
  return hubs.length < leastHubs ? undefined : { kind: "dandelion", center, hubs }
}

const isHeadOfOthers = ({ departments }: Organization, unit: string): boolean => {
  const kind = departments[unit]?.kind
  return (
    kind === "hub" ||
    kind === "company" ||
    kind === "region" ||
    Object.values(departments).some(({ parent }) => parent === unit)
  )
}

/** Those of some units that are under none of the others. */
const outermost = ({ departments }: Organization, units: readonly string[]): readonly string[] => {
  const isUnderOne = (unit: string): boolean => {
    const seen = new Set([unit])
    for (let id = departments[unit]?.parent; id !== undefined && !seen.has(id); id = departments[id]?.parent) {
      if (units.includes(id)) return true
      seen.add(id)
    }
    return false
  }
  const free = units.filter((unit) => !isUnderOne(unit))
  return free.length < leastHubs ? units : free
}

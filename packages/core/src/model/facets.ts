import type { Ids } from "./ids.ts"
import type { Brand, Channel, Organization, Profile } from "./organization.ts"

/** A responsibility for a channel. */
export type ChannelFacet =
  | "lead"
  | "accountable"
  | "operators"
  | "contributors"
  | "custodian"
  | "deputy"
  | "voice"
  | "objectives"
  | "data"

/** What a facet is in a table of responsibilities: responsible, accountable, consulted or informed. */
export type Raci = "R" | "A" | "C" | "I"

/** Where it is said who holds a facet. */
export type FacetSource<I extends Ids = Ids> =
  | { readonly kind: "channel" }
  | { readonly kind: "brand"; readonly brand: I["brand"] }
  | { readonly kind: "organization" }
  /** Nobody is named, so whoever holds this other facet stands in. */
  | { readonly kind: "facet"; readonly facet: "lead" | "accountable" }
  /** Nobody is named, so it falls to whoever has this role. */
  | { readonly kind: "role"; readonly role: "group-head" }

/** A facet of a channel and who holds it. */
export interface HeldFacet<I extends Ids = Ids> {
  readonly facet: ChannelFacet
  readonly raci: Raci
  /** The ids of departments, agencies and people; nobody where the list is empty. */
  readonly holders: readonly (I["department"] | I["agency"] | I["person"])[]
  /** Where it is said; absent where nobody holds it. */
  readonly source?: FacetSource<I>
}

/**
 * Who holds the facets of a channel, in the order of {@link ChannelFacet}, those that are inherited included: the lead from
 * the brand and the organization; accountability from the lead; operation from whoever is accountable; custody from the
 * group head; voice, objectives and data from brand, organization and lead. Nothing is inherited by contributors and
 * deputies.
 */
export function facetsOf<I extends Ids>(organization: Organization<I>, channel: I["channel"]): readonly HeldFacet<I>[]
export function facetsOf(organization: Organization, id: string): readonly HeldFacet[] {
  const channel = Object.hasOwn(organization.channels, id) ? organization.channels[id] : undefined
  if (channel === undefined) return []
  const levels = levelsOf(organization, channel)
  const lead = heldAt(levels, "lead")
  const accountable = heldAt(levels.slice(0, 1), "accountable") ?? via("lead", lead)
  const operators = channel.operators.map(({ unit }) => unit)
  const heads = Object.values(organization.people).filter(({ roles }) => roles.includes("group-head"))
  const custodian =
    heldAt(levels.slice(0, 1), "custodian") ??
    (heads.length === 0 ? undefined : { holders: heads.map((head) => head.id), source: groupHead })
  return [
    { facet: "lead", raci: "A", ...(lead ?? nobody) },
    { facet: "accountable", raci: "A", ...(accountable ?? nobody) },
    {
      facet: "operators",
      raci: "R",
      ...(operators.length > 0 ? { holders: operators, source: here } : (via("accountable", accountable) ?? nobody))
    },
    {
      facet: "contributors",
      raci: "R",
      ...(channel.contributors.length > 0 ? { holders: channel.contributors, source: here } : nobody)
    },
    { facet: "custodian", raci: "R", ...(custodian ?? nobody) },
    { facet: "deputy", raci: "R", ...(heldAt(levels.slice(0, 1), "deputy") ?? nobody) },
    { facet: "voice", raci: "A", ...(heldAt(levels, "voice") ?? via("lead", lead) ?? nobody) },
    { facet: "objectives", raci: "A", ...(heldAt(levels, "objectives") ?? via("lead", lead) ?? nobody) },
    { facet: "data", raci: "I", ...(heldAt(levels, "data") ?? via("lead", lead) ?? nobody) }
  ]
}

type Held = Required<Pick<HeldFacet, "holders" | "source">>

const nobody = { holders: [] } as const
const here = { kind: "channel" } as const
const groupHead = { kind: "role", role: "group-head" } as const

interface Level {
  readonly holder: Partial<Pick<Channel, "accountable" | "custodian" | "deputy">> & (Channel | Brand | Profile)
  readonly source: FacetSource
}

/** Where a facet can be said, the nearest first. */
const levelsOf = (organization: Organization, channel: Channel): readonly Level[] => {
  const { brand: id } = channel
  const brand = id !== undefined && Object.hasOwn(organization.brands, id) ? organization.brands[id] : undefined
  return [
    { holder: channel, source: here },
    ...(brand === undefined ? [] : [{ holder: brand, source: { kind: "brand", brand: brand.id } as const }]),
    { holder: organization.organization, source: { kind: "organization" } }
  ]
}

type SingleFacet = "lead" | "accountable" | "custodian" | "deputy" | "voice" | "objectives" | "data"

const heldAt = (levels: readonly Level[], facet: SingleFacet): Held | undefined => {
  for (const { holder, source } of levels) {
    const id = holder[facet]
    if (id !== undefined) return { holders: [id], source }
  }
  return undefined
}

const via = (facet: "lead" | "accountable", held: Held | undefined): Held | undefined =>
  held === undefined ? undefined : { holders: held.holders, source: { kind: "facet", facet } }

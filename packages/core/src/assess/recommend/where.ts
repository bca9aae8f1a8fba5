import type { Reorganization } from "../../change/change.ts"
import type { Ids } from "../../model/ids.ts"
import { type InstantLike, toInstant } from "../../model/instant.ts"
import type { Organization } from "../../model/organization.ts"
import { type Topology, topologies } from "../../model/vocabulary.ts"
import { factReader } from "../facts/organization-facts.ts"
import type { Subject } from "../subject.ts"
import { hubCandidates, reorganizationsOf, reorganizationTitle } from "./candidates.ts"
import { type Option, type Place, placeOf, type Refusal, tryOut } from "./trial.ts"

/** Something that speaks for or against a place for social media. */
export interface SeatReason {
  readonly code:
    | "regulated-coordinated"
    | "regulated-apart"
    | "needs-reached"
    | "needs-lost"
    | "fewer-silos"
    | "more-silos"
    | "one-team-for-all"
    | "experts-elsewhere"
    | "people-able"
    | "people-not-able"
    | "as-it-is"
  readonly speaks: "for" | "against"
  /** The numbers that make the sentence. */
  readonly values: { readonly [name: string]: number }
  /** The ids of the claims of the source documents behind it. */
  readonly sources: readonly string[]
}

/** A place where social media could sit: an arrangement, around a department where it has a hub. */
export interface Seat<I extends Ids = Ids> {
  readonly topology: Topology
  readonly hub?: I["department"]
  readonly title: string
  /** What it would do, computed; or why it is ruled out. */
  readonly outcome: Option<I> | Refusal
  readonly reasons: readonly SeatReason[]
}

/** A department that could lead. */
export interface LeadCandidate<I extends Ids = Ids> {
  readonly department: I["department"]
  readonly leadsNow: boolean
  /** The share of channels that it works on. */
  readonly channelShare: number
  /** The share of the other units that it is tied to. */
  readonly tiedShare: number
  /** The share of topics and products that it, or somebody of it, is an expert of; absent where none are named. */
  readonly expertShare?: number
}

/** The answer to where social media should sit: a comparison, never one answer for all. */
export interface Seats<I extends Ids = Ids> {
  readonly current: Topology | "not-decidable"
  /**
   * All places that were compared: those that leave least amiss first, those that leave a regulated organization without
   * coordination after them, those ruled out last.
   */
  readonly seats: readonly Seat<I>[]
  readonly leads: readonly LeadCandidate<I>[]
  /** The arrangements for which no place was made: a dandelion of fewer than seven units, everybody with everybody of over a hundred. */
  readonly without: readonly Topology[]
}

/**
 * Where social media should sit in an organization: the five arrangements around the likeliest departments, each made of
 * the organization, applied and scored, with what speaks for and against it under the organization's own profile: its
 * regimes, its experts, its people. The most asked question has no one answer, so the comparison is the answer.
 */
export function whereShouldItSit<I extends Ids>(
  organization: Organization<I>,
  options: { readonly at: InstantLike }
): Seats<I>
export function whereShouldItSit(organization: Organization, options: { readonly at: InstantLike }): Seats {
  const at = (toInstant(options.at) ?? "1970-01-01").slice(0, 10)
  const search = {
    at,
    observations: {},
    keep: Object.keys(organization.departments),
    effortLimitDays: Number.POSITIVE_INFINITY
  }
  const here = placeOf(search, organization)
  const able = ableShare(organization, at)
  const seats = reorganizationsOf(here.subject).map((change): Seat => {
    const title = reorganizationTitle(change, organization)
    const topology = topologyOf(change)
    const hub = hubOf(change)
    return {
      topology,
      ...(hub === undefined ? {} : { hub }),
      title,
      outcome: tryOut(search, here, { kind: "reorganization", title, change, parts: [change] }),
      reasons: []
    }
  })
  const reasoned = seats.map((seat): Seat => ({ ...seat, reasons: reasonsFor(seat, here, able) }))
  return {
    current: here.subject.classification.actual,
    seats: reasoned.sort(
      (a, b) => Number(isApart(a)) - Number(isApart(b)) || burdenOf(a) - burdenOf(b) || (a.title < b.title ? -1 : 1)
    ),
    leads: leadsOf(here.subject),
    without: topologies.filter((topology) => !seats.some((seat) => seat.topology === topology))
  }
}

const topologyOf = ({ kind }: Reorganization): Topology =>
  kind === "decentralize" ? "decentralized" : kind === "centralize" ? "centralized" : kind

const hubOf = (change: Reorganization): string | undefined =>
  "hub" in change ? change.hub : "center" in change ? change.center : undefined

const burdenOf = ({ outcome }: Seat): number => ("because" in outcome ? Number.POSITIVE_INFINITY : outcome.after.burden)

/** Whether it leaves a regulated organization without coordination. */
const isApart = ({ reasons }: Seat): boolean => reasons.some(({ code }) => code === "regulated-apart")

/** The least share of all people that is known to be trained; nothing where that is not known. */
const ableShare = (organization: Organization, at: string): number | undefined => {
  const value = factReader(organization, at)("everybody-trained")?.value
  if (typeof value !== "object" || !("low" in value)) return undefined
  return value.low === value.high ? value.low : undefined
}

/** From which share of trained people on everybody can be let speak. */
const enoughAble = 0.5

const reasonsFor = (
  { topology, hub, outcome }: Seat,
  { subject, standing }: Place,
  able: number | undefined
): readonly SeatReason[] => {
  const { organization, classification } = subject
  const regimes = organization.organization.regimes.length
  const standsApart = topology === "decentralized" || topology === "holistic"
  const isTogether = topology === "hub-and-spoke" || topology === "dandelion"
  const foreign = hub === undefined ? undefined : expertiseOutside(subject, hub)
  const speaking = (
    code: SeatReason["code"],
    speaks: SeatReason["speaks"],
    told: Pick<SeatReason, "values" | "sources">
  ): SeatReason => ({ code, speaks, ...told })
  return [
    ...(regimes > 0 && isTogether
      ? [speaking("regulated-coordinated", "for", { values: { regimes }, sources: ["S1-12"] })]
      : []),
    ...(regimes > 0 && standsApart
      ? [speaking("regulated-apart", "against", { values: { regimes }, sources: ["S1-12"] })]
      : []),
    ...(classification.actual === topology && (hub === undefined || classification.hub === hub)
      ? [speaking("as-it-is", "for", { values: {}, sources: ["S1-07"] })]
      : []),
    ...("because" in outcome ? [] : effects(standing, outcome)),
    ...(topology === "centralized"
      ? [
          speaking("one-team-for-all", "against", {
            values: { channels: subject.channels.length },
            sources: ["S1-06", "S2-04"]
          })
        ]
      : []),
    ...(topology === "centralized" && foreign !== undefined && foreign.outside > 0
      ? [speaking("experts-elsewhere", "against", { values: foreign, sources: ["S2-20", "S1-19"] })]
      : []),
    ...(topology === "holistic" && able !== undefined
      ? [
          able >= enoughAble
            ? speaking("people-able", "for", { values: { share: able }, sources: ["S4-19", "S0-25"] })
            : speaking("people-not-able", "against", { values: { share: able }, sources: ["S4-19", "S0-25"] })
        ]
      : [])
  ]
}

const effects = (before: Place["standing"], { after }: Option): readonly SeatReason[] => {
  const [was, is] = [before, after].map(({ silo }) => (silo.low + silo.high) / 2)
  const change = (is ?? 0) - (was ?? 0)
  const lost = { before: before.deadEnds, after: after.deadEnds, of: after.needs }
  return [
    ...(after.deadEnds < before.deadEnds
      ? [{ code: "needs-reached", speaks: "for", values: lost, sources: ["S0-04", "S2-20"] } as const]
      : []),
    ...(after.deadEnds > before.deadEnds
      ? [{ code: "needs-lost", speaks: "against", values: lost, sources: ["S0-04", "S2-20"] } as const]
      : []),
    ...(Math.abs(change) < 0.5
      ? []
      : [
          {
            code: change < 0 ? "fewer-silos" : "more-silos",
            speaks: change < 0 ? "for" : "against",
            values: { before: was ?? 0, after: is ?? 0 },
            sources: ["S0-01"]
          } as const
        ])
  ]
}

/** How many topics and products have experts, and how many of them none in a department. */
const expertiseOutside = (
  { organization, unitOf }: Subject,
  department: string
): { readonly of: number; readonly outside: number } => {
  const known = [...Object.values(organization.topics), ...Object.values(organization.products)].filter(
    ({ experts }) => experts.length > 0
  )
  const outside = known.filter(({ experts }) => experts.every((id) => unitOf(id) !== department))
  return { of: known.length, outside: outside.length }
}

const leadsOf = (subject: Subject): readonly LeadCandidate[] => {
  const { organization, network, unitOf } = subject
  const { graph, ownership } = network
  const { lead } = organization.organization
  const leading = lead === undefined ? undefined : unitOf(lead)
  const shares = new Map(ownership.shares.map(({ unit, share }) => [unit, share]))
  return hubCandidates(subject).map((department): LeadCandidate => {
    const node = graph.nodes.indexOf(department)
    const ties = (graph.offsets[node + 1] ?? 0) - (graph.offsets[node] ?? 0)
    const { of, outside } = expertiseOutside(subject, department)
    return {
      department,
      leadsNow: department === leading,
      channelShare: shares.get(department) ?? 0,
      tiedShare: graph.nodes.length < 2 ? 0 : ties / (graph.nodes.length - 1),
      ...(of === 0 ? {} : { expertShare: (of - outside) / of })
    }
  })
}

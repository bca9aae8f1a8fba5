import { type Change, composeChanges, type Reorganization } from "../../change/change.ts"
import { idInWords } from "../../model/id-in-words.ts"
import type { Organization } from "../../model/organization.ts"
import { reorganizationTo } from "../../topology/reorganize.ts"
import type { Finding, FindingCode } from "../findings/finding.ts"
import { findingRules, findingsOf } from "../findings/rules.ts"
import type { Subject } from "../subject.ts"

/** Something that could be done. */
export interface Candidate {
  readonly kind: "remedy" | "reorganization"
  /** What it is for, in words. */
  readonly title: string
  /** The kind of finding whose remedies it is made of. */
  readonly code?: FindingCode
  readonly change: Change
  /** What it is made of: what is left to do where not all of it can be done. */
  readonly parts: readonly Change[]
}

/** Everything that could be done: the remedies of what was found, all of one kind together, and whole reorganizations. */
export const candidatesFor = (subject: Subject): readonly Candidate[] => [
  ...remediesIn(findingsOf(subject)),
  ...reorganizationsOf(subject).map(
    (change): Candidate => ({
      kind: "reorganization",
      title: reorganizationTitle(change, subject.organization),
      change,
      parts: [change]
    })
  )
]

const remediesIn = (findings: readonly Finding[]): readonly Candidate[] => {
  const titles = new Map(findingRules.map(({ code, title }) => [code, title]))
  const groups = new Map<FindingCode, Map<string, Change>>()
  for (const { code, remedy } of findings) {
    // whole reorganizations are candidates of their own
    if (remedy === undefined || isReorganization(remedy)) continue
    const group = groups.get(code) ?? new Map<string, Change>()
    groups.set(code, group.set(JSON.stringify(remedy), remedy))
  }
  return [...groups].map(([code, group]): Candidate => {
    const parts = [...group.values()]
    return { kind: "remedy", title: titles.get(code) ?? code, code, change: composeChanges(...parts), parts }
  })
}

const isReorganization = (change: Change): boolean =>
  ["decentralize", "centralize", "hub-and-spoke", "dandelion", "holistic"].includes(change.kind)

/** How many departments are tried as a hub. */
const mostHubs = 3

/**
 * The departments that could be a hub, the likeliest first: whoever leads, is the hub or is there for social media, then
 * those with most channels and ties.
 */
export const hubCandidates = ({ organization, network, classification, unitOf }: Subject): readonly string[] => {
  const { lead } = organization.organization
  const leading = lead === undefined ? undefined : unitOf(lead)
  const { graph, ownership } = network
  const shares = new Map(ownership.shares.map(({ unit, share }) => [unit, share]))
  const weightOf = (unit: string, node: number): number =>
    (unit === leading ? 8 : 0) +
    (unit === classification.hub ? 4 : 0) +
    (organization.departments[unit]?.discipline === "social-media" ? 4 : 0) +
    (shares.get(unit) ?? 0) * 2 +
    ((graph.offsets[node + 1] ?? 0) - (graph.offsets[node] ?? 0)) / Math.max(1, graph.nodes.length - 1)
  return graph.nodes
    .map((unit, node) => ({ unit, weight: weightOf(unit, node) }))
    .filter(({ unit }) => Object.hasOwn(organization.departments, unit))
    .sort((a, b) => b.weight - a.weight || (a.unit < b.unit ? -1 : 1))
    .slice(0, mostHubs)
    .map(({ unit }) => unit)
}

/** The units from which on an organization is large: ties of everybody with everybody grow by the square. */
const large = 100

/**
 * The whole reorganizations that could be tried; a dandelion takes seven units. Of a large organization only the two
 * likeliest hubs are tried, and not everybody with everybody.
 */
export const reorganizationsOf = (subject: Subject): readonly Reorganization[] => {
  const isLarge = subject.network.graph.nodes.length > large
  const hubs = hubCandidates(subject).slice(0, isLarge ? 2 : mostHubs)
  return [
    { kind: "decentralize" },
    ...hubs.map((hub): Reorganization => ({ kind: "centralize", hub })),
    ...hubs.map((hub): Reorganization => ({ kind: "hub-and-spoke", hub })),
    ...hubs.flatMap(
      (hub) => reorganizationTo(subject.organization, { topology: "dandelion", hub, at: subject.at }) ?? []
    ),
    ...(isLarge ? [] : [{ kind: "holistic" } as const])
  ]
}

/** What a reorganization comes to, in words. */
export const reorganizationTitle = (change: Reorganization, { departments }: Organization): string => {
  const called = (id: string): string => departments[id]?.name ?? idInWords(id)
  switch (change.kind) {
    case "decentralize":
      return "every department on its own"
    case "centralize":
      return `one department for all: ${called(change.hub)}`
    case "hub-and-spoke":
      return `a hub that helps all: ${called(change.hub)}`
    case "dandelion":
      return `several hubs around ${called(change.center)}`
    case "holistic":
      return "everybody with everybody"
  }
}

import type { Channel, Organization } from "../model/organization.ts"
import { isSameData } from "../model/plain-data.ts"
import { quoted } from "../problem/neutralize.ts"
import type {
  AddTie,
  Dandelion,
  RemoveTie,
  Reorganization,
  SetOperators,
  SmallChange,
  UpdateElement
} from "./change.ts"
import { coordinating, everyPair, type Pair, pairsOfPetals, petalsOf, star } from "./coordination.ts"
import { type Named, unknownIds } from "./declared.ts"
import { followers, mayReply } from "./follow.ts"
import { homeOf } from "./home.ts"
import type { Fault } from "./outcome.ts"
import { participantsOf } from "./participants.ts"
import { spread } from "./spread.ts"

/** The small changes that a stage of a reorganization consists of, those of ties apart. */
export interface Stage {
  readonly steps: readonly SmallChange[]
  readonly ties: readonly (AddTie | RemoveTie)[]
}

/**
 * What a reorganization does: first who operates what and who goes along, then, once that is done, who may post and who
 * coordinates.
 */
export interface Stages {
  readonly faults: readonly Fault[]
  readonly stages: readonly ((organization: Organization) => Stage)[]
}

/** The stages of a reorganization. */
export const stagesOf = (organization: Organization, change: Reorganization): Stages => {
  const faults = faultsOf(organization, change)
  if (faults.length > 0) return { faults, stages: [] }
  const hubs = hubsOf(change)
  const units = [...new Set([...hubs, ...(change.units ?? participantsOf(organization)), ...spokesOf(change)])].sort()
  return {
    faults,
    stages: [
      (current) => {
        const operators = operatorsOf(current, change, units)
        return { steps: [...operators, ...(change.move === "none" ? [] : followers(current, operators))], ties: [] }
      },
      (current) => ({
        steps: enabling(current, change, units),
        ties: coordinating(current, new Set(units), pairsOf(current, change, units))
      })
    ]
  }
}

/** The units that a reorganization makes a hub. */
const hubsOf = (change: Reorganization): readonly string[] => {
  if (change.kind === "centralize" || change.kind === "hub-and-spoke") return [change.hub]
  return change.kind === "dandelion"
    ? [change.center, ...change.hubs.map((hub) => (typeof hub === "string" ? hub : hub.hub))]
    : []
}

const spokesOf = (change: Reorganization): readonly string[] =>
  change.kind === "dandelion" ? change.hubs.flatMap((hub) => (typeof hub === "string" ? [] : hub.spokes)) : []

const unitKinds = ["department", "agency"] as const

const faultsOf = (organization: Organization, change: Reorganization): readonly Fault[] => {
  const named: readonly Named[] = [
    ...("hub" in change ? [{ id: change.hub, kinds: ["department"] as const, at: ["hub"] }] : []),
    ...(change.units ?? []).map((id, index) => ({ id, kinds: unitKinds, at: ["units", index] })),
    ...("operators" in change
      ? Object.entries<string | undefined>(change.operators ?? {}).flatMap(([channel, unit = ""]): readonly Named[] => [
          { id: channel, kinds: ["channel"] as const, at: ["operators", channel] },
          { id: unit, kinds: unitKinds, at: ["operators", channel] }
        ])
      : []),
    ...(change.kind === "dandelion" ? namedByDandelion(change) : [])
  ]
  return [...unknownIds(organization, named), ...(change.kind === "dandelion" ? dandelionFaults(change) : [])]
}

const namedByDandelion = ({ center, hubs }: Dandelion): readonly Named[] => [
  { id: center, kinds: ["department"], at: ["center"] },
  ...hubs.flatMap((hub, index): readonly Named[] =>
    typeof hub === "string"
      ? [{ id: hub, kinds: ["department"], at: ["hubs", index] }]
      : [
          { id: hub.hub, kinds: ["department"], at: ["hubs", index, "hub"] },
          ...hub.spokes.map((id, spoke) => ({ id, kinds: unitKinds, at: ["hubs", index, "spokes", spoke] }))
        ]
  )
]

const dandelionFaults = (change: Dandelion): readonly Fault[] => {
  const few: Fault = { code: "HW0707", at: ["hubs"], message: "a dandelion has at least two hubs" }
  const seen = new Set<string>()
  const twice = namedByDandelion(change).filter(({ id }) => seen.size === seen.add(id).size)
  return [
    ...(change.hubs.length < 2 ? [few] : []),
    ...twice.map(
      ({ id, at }): Fault => ({ code: "HW0707", at, message: `${quoted(id)} has two places in the dandelion` })
    )
  ]
}

/**
 * The channels that a reorganization touches: those in use that one of its units operates. Where only agencies do, or
 * nobody, it counts who is accountable; where nobody is, it touches the channel unless it names its units.
 */
const touchedChannels = (
  organization: Organization,
  change: Reorganization,
  units: readonly string[]
): readonly Channel[] =>
  Object.values(organization.channels)
    .filter(({ closed, operators, accountable }) => {
      if (closed !== undefined) return false
      const departments = operators.filter(({ unit }) => Object.hasOwn(organization.departments, unit))
      if (departments.length > 0) return departments.some(({ unit }) => units.includes(unit))
      const answering = homeOf(organization, accountable)
      return answering === undefined ? change.units === undefined : units.includes(answering)
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))

const operatorsOf = (
  organization: Organization,
  change: Reorganization,
  units: readonly string[]
): readonly SetOperators[] => {
  const channels = touchedChannels(organization, change, units)
  const hubs = change.kind === "dandelion" ? [change.center] : hubsOf(change)
  const decided = change.kind === "centralize" ? {} : (change.operators ?? {})
  const hands = change.kind === "centralize" ? undefined : spread(organization, { channels, units, hubs, decided })
  return channels.flatMap((channel): readonly SetOperators[] => {
    const operators = change.kind === "centralize" ? [{ unit: change.hub }] : (hands?.get(channel.id) ?? [])
    const contributors = contributorsOf(organization, change, { channel: { ...channel, operators }, units })
    const isSame = isSameData([channel.operators, channel.contributors], [operators, contributors])
    return isSame ? [] : [{ kind: "set-operators", channel: channel.id, operators, contributors }]
  })
}

const operates = ({ operators }: Channel, unit: string): boolean => operators.some((entry) => entry.unit === unit)

const contributorsOf = (
  { departments }: Organization,
  { kind }: Reorganization,
  { channel, units }: { readonly channel: Channel; readonly units: readonly string[] }
): readonly string[] => {
  const isDepartment = (unit: string) => Object.hasOwn(departments, unit)
  const isSpeaking = (unit: string) => operates(channel, unit)
  if (kind === "holistic") {
    const everybody = new Set([...channel.contributors, ...units.filter(isDepartment)])
    return [...everybody].filter((unit) => !isSpeaking(unit))
  }
  const others = channel.contributors.filter((unit) => !units.includes(unit))
  return kind === "centralize" ? others.filter(isDepartment) : others
}

/** Whoever works on a channel or in a hub may post if their role lets them reply, or if they might before; in a holistic organization everybody may. */
const enabling = (
  organization: Organization,
  change: Reorganization,
  units: readonly string[]
): readonly UpdateElement[] => {
  const touched = new Set(units)
  const channels = Object.values(organization.channels).filter(({ closed }) => closed === undefined)
  const speaking = new Set([
    ...hubsOf(change),
    ...channels.flatMap(({ operators, contributors }) => [...operators.map(({ unit }) => unit), ...contributors])
  ])
  return Object.values(organization.people).flatMap((person): readonly UpdateElement[] => {
    const [home] = person.departments
    if (home === undefined || !touched.has(home) || person.left !== undefined) return []
    const may = person.enabled || mayReply(organization, person)
    const enabled = change.kind === "holistic" || (speaking.has(home) && may)
    return enabled === person.enabled ? [] : [{ kind: "update", section: "people", id: person.id, fields: { enabled } }]
  })
}

const pairsOf = (organization: Organization, change: Reorganization, units: readonly string[]): readonly Pair[] => {
  switch (change.kind) {
    case "decentralize":
      return []
    case "centralize":
    case "hub-and-spoke":
      return star(change.hub, units)
    case "dandelion":
      return pairsOfPetals(change.center, petalsOf(organization, change, units))
    case "holistic":
      return everyPair(units)
  }
}

import type { Target } from "../../model/organization.ts"
import type { ChannelAccess } from "../../topology/channel-access.ts"
import { type Finding, type Inquiry, type Search, search } from "./inquiry.ts"
import { isAdmitted, meantUnits } from "./meant.ts"
import { isEngaged } from "./operators.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import type { World } from "./world.ts"

/** Whether messages arrive on a channel. */
export const isOnChannel = ({ space }: World, channel: string): Literal =>
  space.axis("channel").where((id) => id === channel)

/** Whether a unit is among those who operate the channel; `alone` where it is to be the only one. */
export const operates = (world: World, unit: number, how: "alone" | "among-others"): Literal => {
  const { circuit, axis } = world.space
  return circuit.any(
    axis("channel").values.flatMap((channel) => {
      if (typeof channel !== "string") return []
      const cases = world
        .operatorsOf(channel)
        .filter(({ units }) => units.includes(unit) && (how === "among-others" || units.length === 1))
      return [circuit.all([isOnChannel(world, channel), circuit.any(cases.map(({ when }) => when))])]
    })
  )
}

/** Whether a message arrives on a channel that nobody operates. */
export const nobodyOperates = (world: World): Literal => {
  const { circuit, axis } = world.space
  return circuit.any(
    axis("channel").values.flatMap((channel) =>
      typeof channel !== "string"
        ? []
        : world
            .operatorsOf(channel)
            .flatMap(({ units, when }) => (units.length > 0 ? [] : [circuit.all([isOnChannel(world, channel), when])]))
    )
  )
}

/**
 * What decides who operates a channel and may reply there, and which ties there are: the case of its operators, whether
 * agencies are engaged, the crisis in force.
 */
export const accessLiterals = (world: World, channel: string): readonly Literal[] => {
  const { router, space } = world
  const { paths } = router
  const access = paths.channels.get(channel)
  const crises = space.axis("situation").values.filter((crisis) => crisis !== undefined)
  const others = crises.length === 0 ? [] : [...paths.channels.values()]
  return distinct(world, [
    ...world.operatorsOf(channel).map(({ when }) => when),
    ...[...(access === undefined ? [] : [access]), ...others].flatMap((one) => engagementLiterals(world, one)),
    ...crises.map((crisis) => space.axis("situation").where((value) => value === crisis))
  ])
}

const engagementLiterals = (world: World, { operators, contributors }: ChannelAccess): readonly Literal[] => {
  const ground = { space: world.space, paths: world.router.paths }
  return [...operators, ...contributors].flatMap(({ unit, engagements }) => [
    isEngaged(ground, { unit, engagements }),
    isEngaged(ground, { unit, engagements: engagements?.filter(({ mayReply }) => mayReply) })
  ])
}

/** What decides how a message gets from a channel to whoever should answer, once that is known. */
const wayLiterals = (world: World, channel: string): readonly Literal[] => {
  const { paths } = world.router
  return distinct(world, [
    ...accessLiterals(world, channel),
    ...paths.scopes.flatMap((scope, unit) => (scope === undefined ? [] : [isAdmitted(world, unit)])),
    world.obligedTo(({ reply }) => reply.public !== "full"),
    world.obligedTo(({ reply }) => reply.private !== "full"),
    world.obligedTo(({ answeredBy }) => answeredBy === "responsible")
  ])
}

/** What decides whom some targets mean. */
export const targetLiterals = (world: World, targets: readonly Target[]): readonly Literal[] =>
  distinct(
    world,
    targets.flatMap((target) => {
      const meant = meantUnits(world, target)
      return meant.kind === "entry" ? [] : [...meant.units.values()]
    })
  )

const distinct = ({ space: { circuit } }: World, literals: readonly Literal[]): readonly Literal[] =>
  [...new Set(literals)].filter((literal) => literal !== circuit.yes && literal !== circuit.no)

/** A message that was looked for, and the region of messages that get there in the same way as far as it goes. */
export type FoundWay =
  | (Extract<Finding, { readonly kind: "found" }> & { readonly region: Literal })
  | Exclude<Finding, { readonly kind: "found" }>

/**
 * Looks for a message, and tells the region around it: all messages of which the literals that decide the way, those that
 * decide whom targets mean, and some more are as they are of it.
 */
export const searchWay = (
  inquiry: Inquiry,
  { targets, known = [], ...asked }: Search & { readonly targets: readonly Target[] }
): FoundWay => {
  const { world } = inquiry
  const first = search(inquiry, asked)
  if (first.kind !== "found") return first
  const { channel } = first.sample
  const here = isOnChannel(world, channel)
  const telling = [...known, ...wayLiterals(world, channel), ...targetLiterals(world, targets)]
  const finding = search(inquiry, { ...asked, literals: [...asked.literals, here], known: telling })
  if (finding.kind !== "found") return finding
  const { circuit } = world.space
  return { ...finding, region: circuit.all([here, regionOf(world, telling, finding.isTrue)]) }
}

/** That some literals are as they are in an answer. */
export const regionOf = (
  { space: { circuit } }: World,
  literals: readonly Literal[],
  isTrue: (literal: Literal) => boolean
): Literal => circuit.all(literals.map((literal) => (isTrue(literal) ? literal : opposite(literal))))

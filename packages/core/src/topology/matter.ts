import type { Facts } from "../model/message-facts.ts"
import { type Arcs, permit } from "./arcs.ts"
import { type Access, type ChannelAccess, isEngaged, mayReply, operatorsOf } from "./channel-access.ts"
import type { Crisis, Paths } from "./fabric.ts"
import type { Quest } from "./quest.ts"
import { admits } from "./scope.ts"

/** The circumstances of one message: what units may do with it, here and now. Units by index. */
export interface Matter {
  readonly paths: Paths
  readonly facts: Facts
  readonly channel: ChannelAccess | undefined
  readonly crisis: Crisis | undefined
  readonly arcs: Arcs
  /** Who operates the channel, in ascending order. */
  readonly operators: readonly number[]
  /** 1 for each unit that may reply on the channel. */
  readonly hasRight: Uint8Array
  /** 1 for each unit whose scope excludes the message. */
  readonly isOutside: Uint8Array
  readonly reply: { readonly public: "full" | "signpost" | "none"; readonly private: "full" | "none" }
  /** Whether whoever keeps the message may reply for who is responsible. */
  readonly mayAsk: boolean
}

/** What a matter is made from. */
export interface Circumstances {
  readonly facts: Facts
  /** Milliseconds since 1970 in UTC. */
  readonly at: number
  /** The crisis playbook in force. */
  readonly situation?: string | undefined
  readonly reply?:
    | { readonly public?: Matter["reply"]["public"]; readonly private?: Matter["reply"]["private"] }
    | undefined
  readonly answeredBy?: "anyone" | "responsible" | undefined
}

/**
 * Looks up what units may do with a message. A unit has the right to reply where it operates the channel with
 * permission to, contributes to it, or is accountable for it. While a crisis playbook is in force, contributors have
 * not, and who releases has: that is the only speaker. What an entry of its operators asks for is looked at before
 * anybody operates the channel.
 */
export const matterOf = (paths: Paths, circumstances: Circumstances): Matter => {
  const { facts, at, situation, reply, answeredBy } = circumstances
  const channel = typeof facts.channel === "string" ? paths.channels.get(facts.channel) : undefined
  const crisis = situation === undefined ? undefined : paths.crises.get(situation)
  const day = paths.dayOf(at)
  const operating =
    channel === undefined
      ? []
      : operatorsOf(channel, day, (condition) => paths.holds(condition, { ...facts, operator: undefined }))
  const hasRight = new Uint8Array(paths.units.length)
  for (const access of operating) if (mayReply(access, day)) hasRight[access.unit] = 1
  if (channel?.accountable !== undefined) hasRight[channel.accountable] = 1
  if (crisis !== undefined) hasRight[crisis.release] = 1
  else for (const access of channel?.contributors ?? []) if (isEngaged(access, day)) hasRight[access.unit] = 1
  return {
    paths,
    facts,
    channel,
    crisis,
    arcs: crisis?.arcsOn(day) ?? paths.arcs,
    operators: unitsOf(operating),
    hasRight,
    isOutside: outsiders(paths, facts),
    reply: { public: reply?.public ?? "full", private: reply?.private ?? "full" },
    mayAsk: answeredBy !== "responsible"
  }
}

const unitsOf = (operating: readonly Access[]): readonly number[] => {
  const [only, ...others] = operating
  if (only !== undefined && others.length === 0) return [only.unit]
  return [...new Set(operating.map(({ unit }) => unit))].sort((a, b) => a - b)
}

const outsiders = ({ scopes, scoped }: Paths, facts: Facts): Uint8Array => {
  const isOutside = new Uint8Array(scopes.length)
  for (const unit of scoped) if (!admits(scopes[unit], facts)) isOutside[unit] = 1
  return isOutside
}

/** Whether a unit that has been handed the message can answer it itself: it may reply, or no public answer is wanted. */
export const isFree = ({ hasRight, reply }: Matter, unit: number): boolean =>
  hasRight[unit] === 1 || reply.public !== "full"

/** What a message looks for that is to be answered by a unit. */
export const questToAnswer = (matter: Matter, responsible: number): Quest => ({
  arcs: matter.arcs,
  starts: matter.operators,
  goal: responsible,
  ends: { hand: isFree(matter, responsible), ask: matter.mayAsk },
  permits: { hand: permit.hand, ask: permit.ask },
  mayKeep: matter.hasRight,
  isOutside: matter.isOutside,
  isAgency: matter.paths.isAgency
})

/** Whether anybody is to be answered, in public or in private. */
export const isAnswered = ({ reply }: Matter): boolean => reply.public === "full" || reply.private === "full"

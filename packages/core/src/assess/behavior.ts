import { epochMillis } from "../model/instant.ts"
import type { ObservedMessage } from "./observations.ts"
import type { Subject } from "./subject.ts"

/** A message of the log, with its times worked out. */
interface Timed {
  readonly message: ObservedMessage
  /** Minutes until the first answer; nothing where it had none by the day of the assessment. */
  readonly minutes: number | undefined
  /** Minutes since it arrived, up to the day of the assessment. */
  readonly age: number
}

/** What the message log shows of how messages are dealt with. */
export interface Behavior {
  /** How many messages there are whose moment of arrival can be read. */
  readonly messages: number
  readonly answered: number
  /** The share of messages without an answer 72 hours after they came, of those that are that old; absent where none is. */
  readonly unansweredAfter72Hours?: number
  /** Minutes until the first answer, of those answered: the median and the ninth decile. */
  readonly minutesToAnswer?: { readonly median: number; readonly ninthDecile: number }
  /** The share of the time until the answer that messages waited for other units; absent where no waiting is noted. */
  readonly waitingShare?: number
  /** The share of messages that more than one unit had a hand in; absent where nobody is named. */
  readonly sharedMessages?: number
  /** The share of messages that were handed on more than twice. */
  readonly bouncedShare?: number
  /**
   * The share of authors who praised after a complaint, a question or a call for help of theirs had been answered, of all
   * who had such an answer; absent where fewer authors than the smallest group had one.
   */
  readonly praiseAfterAnswer?: number
  /** The share of complaints before or at a purchase that were answered; absent where none is noted. */
  readonly barriersAnswered?: number
  /** Who answers, by unit, most first. */
  readonly answering: readonly { readonly unit: string; readonly messages: number; readonly share: number }[]
  /** What messages waited for, in minutes, by unit, longest first. */
  readonly waitingOn: readonly { readonly unit: string; readonly minutes: number }[]
}

const limitMinutes = 72 * 60

/** Works out what the message log shows; nothing where there is none. */
export const behaviorOf = (subject: Subject): Behavior | undefined => {
  const timed = timedMessages(subject)
  if (timed.length === 0) return undefined
  const answered = timed.flatMap(({ minutes }) => minutes ?? []).sort((a, b) => a - b)
  const old = timed.filter(({ age }) => age >= limitMinutes)
  const late = old.filter(({ minutes }) => minutes === undefined || minutes > limitMinutes)
  const median = quantile(answered, 0.5)
  const ninthDecile = quantile(answered, 0.9)
  const handled = timed.filter(({ message: { by, handedTo = [] } }) => by !== undefined || handedTo.length > 0)
  const shared = handled.filter(({ message }) => unitsIn(subject, message).size > 1)
  const bounced = handled.filter(({ message: { handedTo = [] } }) => handedTo.length > 2)
  return {
    messages: timed.length,
    answered: answered.length,
    ...(old.length === 0 ? {} : { unansweredAfter72Hours: late.length / old.length }),
    ...(median === undefined || ninthDecile === undefined ? {} : { minutesToAnswer: { median, ninthDecile } }),
    ...waitingIn(timed),
    ...(handled.length === 0
      ? {}
      : { sharedMessages: shared.length / handled.length, bouncedShare: bounced.length / handled.length }),
    ...praiseAfterAnswer(subject, timed),
    ...barriersAnswered(timed),
    answering: answeringIn(subject, timed),
    waitingOn: waitsIn(subject, timed)
  }
}

const timedMessages = ({ observations: { messages = [] }, atMillis }: Subject): readonly Timed[] =>
  messages.flatMap((message) => {
    const arrived = epochMillis(message.arrived)
    const answered = message.answered === undefined ? undefined : epochMillis(message.answered)
    if (arrived === undefined) return []
    const minutes = answered === undefined || answered < arrived ? undefined : (answered - arrived) / 60_000
    return [{ message, minutes, age: (atMillis - arrived) / 60_000 }]
  })

/** The smallest value that at least a share of all do not exceed. */
const quantile = (sorted: readonly number[], share: number): number | undefined =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]

const unitsIn = ({ unitOf }: Subject, { by, handedTo = [], waitedOn = [] }: ObservedMessage): ReadonlySet<string> =>
  new Set(
    [...(by === undefined ? [] : [by]), ...handedTo, ...waitedOn.map(({ unit }) => unit)].map((id) => unitOf(id) ?? id)
  )

const waitingIn = (timed: readonly Timed[]): { readonly waitingShare?: number } => {
  const waits = timed.filter(({ message, minutes }) => minutes !== undefined && message.waitedOn !== undefined)
  const all = waits.reduce((sum, { minutes = 0 }) => sum + minutes, 0)
  const waited = waits.reduce(
    (sum, { message: { waitedOn = [] }, minutes: most = 0 }) =>
      sum +
      Math.min(
        most,
        waitedOn.reduce((part, { minutes }) => part + minutes, 0)
      ),
    0
  )
  return all === 0 ? {} : { waitingShare: waited / all }
}

const needs: readonly (string | undefined)[] = ["complaint", "question", "help"]

const praiseAfterAnswer = (
  { smallestGroup }: Subject,
  timed: readonly Timed[]
): { readonly praiseAfterAnswer?: number } => {
  const firstAnswer = new Map<string, number>()
  for (const { message, minutes, age } of timed) {
    const { author, intent } = message
    if (author === undefined || minutes === undefined || !needs.includes(intent)) continue
    const minutesAgo = age - minutes
    firstAnswer.set(author, Math.max(firstAnswer.get(author) ?? minutesAgo, minutesAgo))
  }
  if (firstAnswer.size < smallestGroup || firstAnswer.size === 0) return {}
  const praising = new Set(
    timed.flatMap(({ message: { author = "", intent }, age }) =>
      intent === "praise" && age < (firstAnswer.get(author) ?? Number.NEGATIVE_INFINITY) ? [author] : []
    )
  )
  return { praiseAfterAnswer: praising.size / firstAnswer.size }
}

const barriersAnswered = (timed: readonly Timed[]): { readonly barriersAnswered?: number } => {
  const barriers = timed.filter(
    ({ message: { intent, stage } }) => intent === "complaint" && (stage === "pre-purchase" || stage === "purchase")
  )
  return barriers.length === 0
    ? {}
    : { barriersAnswered: barriers.filter(({ minutes }) => minutes !== undefined).length / barriers.length }
}

const answeringIn = ({ unitOf }: Subject, timed: readonly Timed[]): Behavior["answering"] => {
  const counts = new Map<string, number>()
  for (const { message, minutes } of timed) {
    const unit = message.by === undefined || minutes === undefined ? undefined : (unitOf(message.by) ?? message.by)
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts]
    .map(([unit, messages]) => ({ unit, messages, share: messages / all }))
    .sort((a, b) => b.messages - a.messages || (a.unit < b.unit ? -1 : 1))
}

const waitsIn = ({ unitOf }: Subject, timed: readonly Timed[]): Behavior["waitingOn"] => {
  const sums = new Map<string, number>()
  for (const { message } of timed)
    for (const { unit, minutes } of message.waitedOn ?? []) {
      const name = unitOf(unit) ?? unit
      sums.set(name, (sums.get(name) ?? 0) + minutes)
    }
  return [...sums]
    .map(([unit, minutes]) => ({ unit, minutes }))
    .sort((a, b) => b.minutes - a.minutes || (a.unit < b.unit ? -1 : 1))
}

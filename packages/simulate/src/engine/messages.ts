import { doubled, floats, integers } from "./agenda.ts"

/**
 * The messages that are being worked on, in typed arrays: a place is used again when its message is done, so that the room
 * taken depends on how many there are at once, not on how many there were.
 */
export interface Messages {
  /** When each arrived, in minutes. */
  born: Float64Array
  /** The number of each in its class, from 0. */
  numbers: Float64Array
  /** Until when its author waits; infinite where for ever. */
  patientUntil: Float64Array
  /** How long it has waited. */
  waited: Float64Array
  classes: Int32Array
  /** The plan of each; -1 where the place is free. */
  plans: Int32Array
  steps: Int32Array
  /** How many chains of its step are not done. */
  pending: Int32Array
  /** The first of its visits; -1 where it has none. */
  visits: Int32Array
  /** How many visits it had, by act: four places each. */
  actCounts: Int32Array
  /** Counts how often the place was used, to tell its messages apart. */
  stamps: Int32Array
  nextFree: Int32Array
  firstFree: number
}

/** Room for messages, all free. */
export const emptyMessages = (capacity = 256): Messages => {
  const messages: Messages = {
    born: new Float64Array(capacity),
    numbers: new Float64Array(capacity),
    patientUntil: new Float64Array(capacity),
    waited: new Float64Array(capacity),
    classes: new Int32Array(capacity),
    plans: new Int32Array(capacity).fill(-1),
    steps: new Int32Array(capacity),
    pending: new Int32Array(capacity),
    visits: new Int32Array(capacity).fill(-1),
    actCounts: new Int32Array(capacity * 4),
    stamps: new Int32Array(capacity),
    nextFree: new Int32Array(capacity),
    firstFree: -1
  }
  freePlaces(messages, 0)
  return messages
}

const freePlaces = (messages: Messages, from: number): void => {
  const { nextFree, plans } = messages
  for (let place = nextFree.length - 1; place >= from; place--) {
    plans[place] = -1
    nextFree[place] = messages.firstFree
    messages.firstFree = place
  }
}

const grow = (messages: Messages): void => {
  const before = messages.plans.length
  messages.born = doubled(messages.born, floats)
  messages.numbers = doubled(messages.numbers, floats)
  messages.patientUntil = doubled(messages.patientUntil, floats)
  messages.waited = doubled(messages.waited, floats)
  messages.classes = doubled(messages.classes, integers)
  messages.plans = doubled(messages.plans, integers)
  messages.steps = doubled(messages.steps, integers)
  messages.pending = doubled(messages.pending, integers)
  messages.visits = doubled(messages.visits, integers)
  messages.actCounts = doubled(messages.actCounts, integers)
  messages.stamps = doubled(messages.stamps, integers)
  messages.nextFree = doubled(messages.nextFree, integers)
  freePlaces(messages, before)
}

/** Takes a free place for a message. */
export const takePlace = (messages: Messages): number => {
  if (messages.firstFree < 0) grow(messages)
  const place = messages.firstFree
  messages.firstFree = messages.nextFree[place] ?? -1
  messages.patientUntil[place] = Number.POSITIVE_INFINITY
  messages.waited[place] = 0
  messages.steps[place] = 0
  messages.pending[place] = 0
  messages.visits[place] = -1
  const { actCounts } = messages
  for (let act = 4 * place; act < 4 * place + 4; act++) actCounts[act] = 0
  return place
}

/** Gives a place back; whatever is still on the agenda about its message no longer holds. */
export const givePlace = (messages: Messages, place: number): void => {
  messages.plans[place] = -1
  messages.stamps[place] = (messages.stamps[place] ?? 0) + 1
  messages.nextFree[place] = messages.firstFree
  messages.firstFree = place
}

/** How many visits a message had. */
export const visitCount = ({ actCounts }: Messages, place: number): number => {
  let sum = 0
  for (let act = 4 * place; act < 4 * place + 4; act++) sum += actCounts[act] ?? 0
  return sum
}

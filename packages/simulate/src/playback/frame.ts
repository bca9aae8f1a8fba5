import type { LogEntry } from "../engine/log.ts"

/** What can be seen at a unit at one moment, in pieces of work on messages. */
export interface UnitFrame {
  /** In its queue. */
  readonly waiting: number
  /** For want of a tie: somebody looks for somebody of it. */
  readonly sought: number
  /** In work. */
  readonly atWork: number
}

/** What can be seen of a simulated organization at one moment. */
export interface Frame {
  /** Minutes since the start. */
  readonly minute: number
  /** The units where anything is to be seen, by id. */
  readonly units: { readonly [unit: string]: UnitFrame }
  /** How many messages wait in a queue or for somebody to be found. */
  readonly waiting: number
  /** How many messages ended so far, since the entries begin to count: answered, by when they were, and otherwise. */
  readonly answeredEarly: number
  readonly answeredLate: number
  readonly lost: number
}

/** From when on ended messages count, and how long a reply may take to be early. */
export interface FrameOptions {
  readonly fromMinute?: number
  readonly limitMinutes?: number
}

type VisitState = "waiting" | "sought" | "atWork"

interface OpenMessage {
  readonly arrivedAt: number
  /** By unit and act. */
  readonly visits: Map<string, { readonly unit: string; readonly state: VisitState }>
}

/** What becomes of pieces of work by what a log says of them. */
const stateAfter: { readonly [W in LogEntry["what"]]?: VisitState } = {
  waits: "waiting",
  interrupted: "waiting",
  looks: "sought",
  begins: "atWork"
}

/** A log on its way from entry to entry: what is open, and what has ended. */
interface Tape {
  readonly open: Map<string, OpenMessage>
  /** How many open messages wait. */
  waiting: number
  answeredEarly: number
  answeredLate: number
  lost: number
}

/** A tape at its beginning. */
export const newTape = (): Tape => ({ open: new Map(), waiting: 0, answeredEarly: 0, answeredLate: 0, lost: 0 })

const isWaiting = ({ visits }: OpenMessage): boolean =>
  [...visits.values()].some(({ state }) => state === "waiting" || state === "sought")

/** Plays one entry. */
export const playEntry = (tape: Tape, entry: LogEntry, { fromMinute = 0, limitMinutes }: FrameOptions = {}): void => {
  const { minute, what, number, unit, act } = entry
  const key = `${entry.class} ${number}`
  if (what === "arrives") {
    tape.open.set(key, { arrivedAt: minute, visits: new Map() })
    return
  }
  const message = tape.open.get(key)
  if (message === undefined || what === "passes") return
  if (isWaiting(message)) tape.waiting--
  const state = stateAfter[what]
  if (unit !== undefined && state !== undefined) message.visits.set(`${unit} ${act ?? ""}`, { unit, state })
  else if (what === "ends") message.visits.delete(`${unit ?? ""} ${act ?? ""}`)
  else {
    tape.open.delete(key)
    if (minute < fromMinute || what === "settled") return
    if (what !== "replied") tape.lost++
    else if (limitMinutes === undefined || minute - message.arrivedAt <= limitMinutes) tape.answeredEarly++
    else tape.answeredLate++
    return
  }
  if (isWaiting(message)) tape.waiting++
}

/** What stands on a tape now, as data. */
const frameOf = (tape: Tape, minute: number): Frame => {
  const units = new Map<string, Record<VisitState, number>>()
  for (const { visits } of tape.open.values())
    for (const { unit, state } of visits.values()) {
      const counts = units.get(unit) ?? { waiting: 0, sought: 0, atWork: 0 }
      counts[state]++
      units.set(unit, counts)
    }
  const { waiting, answeredEarly, answeredLate, lost } = tape
  return {
    minute,
    units: Object.fromEntries([...units].sort(([a], [b]) => (a < b ? -1 : 1))),
    waiting,
    answeredEarly,
    answeredLate,
    lost
  }
}

/**
 * What is to be seen at a moment of a replication: a pure function of its log, so that to play, to pause, to wind and to
 * print are one. Takes time in the entries up to the moment, which must be in the order of time.
 */
export const frameAt = (log: readonly LogEntry[], minute: number, options: FrameOptions = {}): Frame => {
  const tape = newTape()
  for (const entry of log) {
    if (entry.minute > minute) break
    playEntry(tape, entry, options)
  }
  return frameOf(tape, minute)
}

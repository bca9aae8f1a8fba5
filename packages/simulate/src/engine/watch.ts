import type { Crisis } from "../demand/crisis.ts"
import type { Floor } from "./floor.ts"

/** How far a crisis is noticed. */
export interface CrisisState {
  /** The minute from which on its playbook is in force. */
  since: number
  /** Whether so many messages arrived that somebody who looks would notice. */
  isLoud: boolean
  /** When the latest messages of its burst arrived: as many as it takes to notice, in a ring. */
  readonly arrivals: Float64Array
  count: number
}

/** Crises that nobody noticed yet: in force from when everybody knows of them, unless somebody notices before. */
export const unnoticed = (crises: readonly Crisis[]): readonly CrisisState[] =>
  crises.map(({ knownFrom, watch }) => ({
    since: knownFrom,
    isLoud: false,
    arrivals: new Float64Array(watch?.messages ?? 0).fill(Number.NEGATIVE_INFINITY),
    count: 0
  }))

/** Counts messages that arrived: who monitors and is at work notices a crisis when they are as many as it takes. */
export const hear = (floor: Floor, demandClass: number, messages: number): void => {
  const { simulation, crises, now } = floor
  for (let place = 0; place < crises.length; place++) {
    const crisis = simulation.crises[place]
    const state = crises[place]
    const watch = crisis?.watch
    if (crisis === undefined || state === undefined || watch?.isOfBurst[demandClass] !== true) continue
    if (now < crisis.from || now >= crisis.until || now >= state.since || state.isLoud) continue
    for (let message = 0; message < messages; message++) {
      state.arrivals[state.count % watch.messages] = now
      state.count += 1
    }
    const first = state.arrivals[state.count % watch.messages] ?? Number.NEGATIVE_INFINITY
    state.isLoud = now - first <= watch.withinMinutes
    if (state.isLoud) notice(floor, place)
  }
}

/** Lets those whose shift begins notice what was loud enough before. */
export const lookUp = (floor: Floor): void => {
  for (let place = 0; place < floor.crises.length; place++)
    if (floor.crises[place]?.isLoud === true) notice(floor, place)
}

const notice = (floor: Floor, place: number): void => {
  const { simulation, crises, crews, now } = floor
  const state = crises[place]
  const isThere = simulation.crises[place]?.watch?.monitors.some((crew) => crews[crew]?.isWorking === true)
  if (state === undefined || isThere !== true || now >= state.since) return
  state.since = now
  floor.occasionUntil = Number.NEGATIVE_INFINITY
}

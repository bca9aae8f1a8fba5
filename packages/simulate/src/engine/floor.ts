import { type LogCursor, logCursor } from "../demand/logged.ts"
import { type RateCursor, rateCursor } from "../demand/rate.ts"
import { isAble, type Pool } from "../plan/lanes.ts"
import { actOrder, type Task } from "../plan/task.ts"
import { type Draws, drawsOf } from "../random/draws.ts"
import type { Simulation } from "../simulation.ts"
import { type Agenda, emptyAgenda } from "./agenda.ts"
import { bringUp } from "./crew-sums.ts"
import { emptyLedger, type Ledger } from "./ledger.ts"
import type { Log, LogEntry } from "./log.ts"
import { emptyMessages, type Messages } from "./messages.ts"
import { emptyVisits, type LaneEnds, type Visits } from "./visits.ts"
import { type CrisisState, unnoticed } from "./watch.ts"

/** The state of the people of a crew. Idle hands wait in the order in which they became free. */
export interface CrewState {
  isWorking: boolean
  firstIdle: number
  lastIdle: number
}

/** The state of a replication: who waits where, who works on what, and what is to happen. Changed in place. */
export interface Floor {
  readonly simulation: Simulation
  readonly horizon: number
  readonly agenda: Agenda
  readonly draws: Draws
  readonly messages: Messages
  readonly visits: Visits
  readonly lanes: LaneEnds
  readonly cursors: readonly (RateCursor | LogCursor)[]
  /** How many messages of each class arrived. */
  readonly arrived: Float64Array
  readonly crews: readonly CrewState[]
  /** By hand: the first of its crew follows that of the crew before. */
  readonly firstHand: Int32Array
  readonly nextIdle: Int32Array
  readonly idleTurns: Float64Array
  readonly visitOfHand: Int32Array
  /** By pool: how many of its crews work, -1 before anybody waited for it, and how long at least one did since. */
  poolWorking: Int32Array
  poolStaffed: Float64Array
  poolChangedAt: Float64Array
  /** By unit: the crew that got the last case in turn. */
  readonly turnOfUnit: Int32Array
  /** By pool of people with queues of their own: who gets work, as far as it was asked since a shift last began or ended. */
  readonly receivers: (readonly number[] | undefined)[]
  readonly crises: readonly CrisisState[]
  readonly ledger: Ledger
  readonly log: Log | undefined
  now: number
  /** Counts up: what joined or became free earlier has the lower turn. */
  nextTurn: number
  /** Counts down: what goes before everything that waits. */
  firstTurn: number
  occasion: number
  occasionUntil: number
}

/** What a replication is. */
export interface FloorOptions {
  readonly seed: number
  readonly replication: number
  readonly horizon: number
  /** The minute from which on messages count. */
  readonly from: number
  readonly log?: Log
}

/** A floor on which nothing has happened. */
export const emptyFloor = (simulation: Simulation, options: FloorOptions): Floor => {
  const { seed, replication, horizon, from, log } = options
  const { crews, classes, units } = simulation
  const firstHand = new Int32Array(crews.length + 1)
  crews.forEach(({ hands }, crew) => {
    firstHand[crew + 1] = (firstHand[crew] ?? 0) + hands
  })
  const hands = firstHand[crews.length] ?? 0
  const crises = unnoticed(simulation.crises)
  return {
    simulation,
    horizon,
    agenda: emptyAgenda(),
    draws: drawsOf(seed, replication),
    messages: emptyMessages(),
    visits: emptyVisits(),
    lanes: { heads: new Int32Array(0), tails: new Int32Array(0), sizes: new Int32Array(0) },
    cursors: classes.map(({ source, batch }) =>
      source.mode === "rates" ? rateCursor(source.rate, { minute: 0, batch, horizon }) : logCursor(source)
    ),
    arrived: new Float64Array(classes.length),
    crews: crews.map(() => ({ isWorking: false, firstIdle: -1, lastIdle: -1 })),
    firstHand,
    nextIdle: new Int32Array(hands).fill(-1),
    idleTurns: new Float64Array(hands),
    visitOfHand: new Int32Array(hands).fill(-1),
    poolWorking: new Int32Array(0),
    poolStaffed: new Float64Array(0),
    poolChangedAt: new Float64Array(0),
    turnOfUnit: new Int32Array(units.length).fill(-1),
    receivers: [],
    crises,
    ledger: emptyLedger(simulation, { horizon, from, crises }),
    log,
    now: 0,
    nextTurn: 0,
    firstTurn: -1,
    occasion: 0,
    occasionUntil: Number.NEGATIVE_INFINITY
  }
}

/** Makes room for the lanes and pools that turned up. */
export const makeRoom = (floor: Floor): void => {
  const { lanes, pools } = floor.simulation.book
  if (floor.lanes.heads.length < lanes.length) widenLanes(floor, lanes.length)
  if (floor.poolWorking.length < pools.length) widenPools(floor, pools.length)
}

const widenLanes = ({ lanes }: Floor, length: number): void => {
  const sizes = new Int32Array(length)
  sizes.set(lanes.sizes)
  lanes.sizes = sizes
  lanes.heads = widened(lanes.heads, length)
  lanes.tails = widened(lanes.tails, length)
}

const widenPools = (floor: Floor, length: number): void => {
  floor.poolWorking = widened(floor.poolWorking, length)
  const staffed = new Float64Array(length)
  const changedAt = new Float64Array(length)
  staffed.set(floor.poolStaffed)
  changedAt.set(floor.poolChangedAt)
  floor.poolStaffed = staffed
  floor.poolChangedAt = changedAt
}

const widened = (values: Int32Array, length: number): Int32Array => {
  const wider = new Int32Array(length).fill(-1)
  wider.set(values)
  return wider
}

/** Begins to measure how long a pool works, when somebody first waits for it: what was before must not change a bit. */
export const watchPool = (floor: Floor, pool: Pool): void => {
  if ((floor.poolWorking[pool.place] ?? 0) >= 0) return
  floor.poolWorking[pool.place] = workingIn(floor, pool)
  floor.poolChangedAt[pool.place] = floor.now
}

const workingIn = ({ crews, now }: Floor, pool: Pool): number =>
  pool.crews.filter((crew) => crews[crew]?.isWorking && isAble(pool, crew, now)).length

/** Counts anew how many of a watched pool work. */
export const countWorking = (floor: Floor, place: number): void => {
  const pool = floor.simulation.book.pools[place]
  if (pool === undefined || (floor.poolWorking[place] ?? -1) < 0) return
  floor.poolStaffed[place] = staffedMinutes(floor, place)
  floor.poolChangedAt[place] = floor.now
  floor.poolWorking[place] = workingIn(floor, pool)
}

/** How long at least one of a pool has worked until now. */
export const staffedMinutes = ({ poolStaffed, poolWorking, poolChangedAt, now }: Floor, pool: number): number =>
  (poolStaffed[pool] ?? 0) + ((poolWorking[pool] ?? 0) > 0 ? now - (poolChangedAt[pool] ?? 0) : 0)

/** Begins or ends the shift of a crew, for the pools it is in and the ledger. */
export const setWorking = (floor: Floor, crew: number, isWorking: boolean): void => {
  const state = floor.crews[crew]
  const sums = floor.ledger.crews[crew]
  if (state === undefined || sums === undefined || state.isWorking === isWorking) return
  bringUp(sums, floor, state.isWorking)
  state.isWorking = isWorking
  floor.receivers.length = 0
  for (const pool of floor.simulation.book.poolsOfCrew[crew] ?? []) countWorking(floor, pool)
}

/** Puts a hand at the end of its crew's idle ones. */
export const idle = (floor: Floor, crew: number, hand: number): void => {
  const state = floor.crews[crew]
  if (state === undefined) return
  floor.visitOfHand[hand] = -1
  floor.nextIdle[hand] = -1
  floor.idleTurns[hand] = floor.nextTurn++
  if (state.lastIdle < 0) state.firstIdle = hand
  else floor.nextIdle[state.lastIdle] = hand
  state.lastIdle = hand
}

/** Takes the hand of a crew that has been idle longest; -1 where all are busy. */
export const engage = (floor: Floor, crew: number): number => {
  const state = floor.crews[crew]
  if (state === undefined || state.firstIdle < 0) return -1
  const hand = state.firstIdle
  state.firstIdle = floor.nextIdle[hand] ?? -1
  if (state.firstIdle < 0) state.lastIdle = -1
  return hand
}

/** The task of a visit. */
export const taskOfVisit = ({ simulation, visits }: Floor, visit: number): Task => {
  const task = simulation.tasks.tasks[visits.tasks[visit] ?? -1]
  if (task === undefined) throw new Error("a visit has no task")
  return task
}

/** Tells the log what happens to a message, where somebody listens. */
export const note = (floor: Floor, what: LogEntry["what"], message: number): void => {
  const { log, simulation, messages, now } = floor
  if (log === undefined) return
  const name = simulation.classes[messages.classes[message] ?? -1]?.name ?? ""
  log({ minute: now, what, class: name, number: messages.numbers[message] ?? 0 })
}

/** Tells the log what happens to a visit, where somebody listens. */
export const noteVisit = (floor: Floor, what: LogEntry["what"], visit: number): void => {
  const { log, simulation, messages, visits, now } = floor
  if (log === undefined) return
  const message = visits.messages[visit] ?? 0
  const task = taskOfVisit(floor, visit)
  const isByOne = what === "begins" || what === "ends" || what === "interrupted"
  const by = isByOne ? simulation.crews[visits.crews[visit] ?? -1]?.id : undefined
  log({
    minute: now,
    what,
    class: simulation.classes[messages.classes[message] ?? -1]?.name ?? "",
    number: messages.numbers[message] ?? 0,
    unit: simulation.units[task.unit] ?? "",
    act: actOrder[task.act] ?? "",
    ...(by === undefined ? {} : { by })
  })
}

import { isAble, type Lane, type Pool } from "../plan/lanes.ts"
import { doneBy, type Task } from "../plan/task.ts"
import { draw, purposes } from "../random/draws.ts"
import type { Simulation } from "../simulation.ts"
import { putDown } from "./agenda.ts"
import { bringUp } from "./crew-sums.ts"
import { escalateLater } from "./escalate-later.ts"
import { eventOf, events } from "./events.ts"
import { engage, type Floor, idle, noteVisit, setWorking, staffedMinutes, taskOfVisit, watchPool } from "./floor.ts"
import { changeWaiting } from "./ledger.ts"
import { headLane, joinLane, leaveLane, visitStates } from "./visits.ts"

/** The crew of a task's pool that begins it at once; -1 where nobody who can is free. */
export const freeCrewFor = (floor: Floor, { pool, queue }: Task): number => {
  let chosen = -1
  let leastTopics = Number.POSITIVE_INFINITY
  let leastTurn = Number.POSITIVE_INFINITY
  for (const crew of pool.crews) {
    const state = floor.crews[crew]
    if (state === undefined || !state.isWorking || state.firstIdle < 0) continue
    if (pool.times !== undefined && !isAble(pool, crew, floor.now)) continue
    const turn = floor.idleTurns[state.firstIdle] ?? 0
    const topics = queue.give === "specialists" ? (floor.simulation.crews[crew]?.topicCount ?? 0) : 0
    if (topics < leastTopics || (topics === leastTopics && turn < leastTurn) || chosen < 0) {
      chosen = crew
      leastTopics = topics
      leastTurn = turn
    }
  }
  return chosen
}

/** Begins to work on a visit, or goes on with it, with a free hand of a crew. What is left of the work is drawn at first. */
export const begin = (floor: Floor, visit: number, crew: number): void => {
  const { visits, now, simulation, ledger } = floor
  const hand = engage(floor, crew)
  const known = simulation.crews[crew]
  const sums = ledger.crews[crew]
  const state = floor.crews[crew]
  if (hand < 0 || known === undefined || sums === undefined || state === undefined)
    throw new Error("nobody of the crew is free")
  if ((visits.workLeft[visit] ?? -1) < 0) drawWork(floor, visit, crew)
  bringUp(sums, floor, state.isWorking)
  sums.busy += 1
  visits.states[visit] = visitStates.inWork
  visits.crews[visit] = crew
  visits.hands[visit] = hand
  visits.startedAt[visit] = now
  floor.visitOfHand[hand] = visit
  const stamp = (visits.stamps[visit] ?? 0) + 1
  visits.stamps[visit] = stamp
  const { agenda } = floor
  agenda.at = now + (visits.workLeft[visit] ?? 0) * known.slowness
  putDown(agenda, eventOf(events.done, visit), stamp)
  if (floor.log !== undefined) noteVisit(floor, "begins", visit)
}

/** How long the work takes, and the share that decides what comes of it: a draw for message, act and occurrence. */
const drawWork = (floor: Floor, visit: number, crew: number): void => {
  const { visits, messages, draws } = floor
  const message = visits.messages[visit] ?? 0
  const { register } = draws
  const task = doneBy(taskOfVisit(floor, visit), crew)
  register.c0 = messages.numbers[message] ?? 0
  register.c1 = messages.classes[message] ?? 0
  register.c2 = task.act * 65_536 + (visits.occurrences[visit] ?? 0)
  register.c3 = purposes.visit
  draw(draws)
  task.work.time.draw(draws)
  visits.workLeft[visit] = draws.minutes
  visits.outcomes[visit] = draws.second
}

/** Stops working on a visit; the hand is idle. What is left of the work is remembered. */
export const stop = (floor: Floor, visit: number): void => {
  const { visits, now, simulation, ledger } = floor
  const crew = visits.crews[visit] ?? 0
  const known = simulation.crews[crew]
  const sums = ledger.crews[crew]
  const state = floor.crews[crew]
  if (known === undefined || sums === undefined || state === undefined) return
  const worked = (now - (visits.startedAt[visit] ?? now)) / known.slowness
  visits.workLeft[visit] = Math.max(0, (visits.workLeft[visit] ?? 0) - worked)
  visits.stamps[visit] = (visits.stamps[visit] ?? 0) + 1
  bringUp(sums, floor, state.isWorking)
  sums.busy -= 1
  idle(floor, crew, visits.hands[visit] ?? 0)
}

/** Lets a visit wait behind all others of a lane. */
export const wait = (floor: Floor, visit: number, lane: Lane): void => {
  const { visits, lanes } = floor
  beginToWait(floor, visit, lane)
  visits.turns[visit] = floor.nextTurn++
  joinLane(visits, lanes, visit)
  if (floor.log !== undefined) noteVisit(floor, "waits", visit)
}

/** Lets a visit wait where it is taken next of its lane. */
const waitAsNext = (floor: Floor, visit: number, lane: Lane): void => {
  const { visits, lanes } = floor
  if (lane.take === "newest") {
    wait(floor, visit, lane)
    return
  }
  beginToWait(floor, visit, lane)
  visits.turns[visit] = floor.firstTurn--
  headLane(visits, lanes, visit)
  if (floor.log !== undefined) noteVisit(floor, "waits", visit)
}

const beginToWait = (floor: Floor, visit: number, { place, pool, unit }: Lane): void => {
  const { visits, ledger } = floor
  watchPool(floor, pool)
  visits.states[visit] = visitStates.waiting
  visits.lanes[visit] = place
  visits.joinedAt[visit] = floor.now
  visits.staffedAt[visit] = staffedMinutes(floor, pool.place)
  const sums = ledger.units[unit]
  if (sums !== undefined) changeWaiting(sums, floor, 1)
}

/** Ends the waiting of a visit and counts how long it was. */
export const stopWaiting = (floor: Floor, visit: number): void => {
  const { visits, lanes, ledger, now, messages } = floor
  const task = taskOfVisit(floor, visit)
  const unit = ledger.units[task.unit]
  const wasInLane = (visits.lanes[visit] ?? -1) >= 0
  leaveLane(visits, lanes, visit)
  if (unit !== undefined && wasInLane) changeWaiting(unit, floor, -1)
  const minutes = now - (visits.joinedAt[visit] ?? now)
  const staffed = wasInLane ? staffedMinutes(floor, task.pool.place) - (visits.staffedAt[visit] ?? 0) : 0
  const message = visits.messages[visit] ?? 0
  messages.waited[message] = (messages.waited[message] ?? 0) + minutes
  if ((messages.born[message] ?? 0) < ledger.from) return
  ledger.staffed[task.cause] = (ledger.staffed[task.cause] ?? 0) + staffed
  ledger.unstaffed[task.cause] = (ledger.unstaffed[task.cause] ?? 0) + (minutes - staffed)
  if (unit === undefined) return
  unit.waitMinutes += minutes
  unit.waitSquares += minutes * minutes
  unit.staffedMinutes += staffed
}

/**
 * The visit that a crew takes next: of the highest priority; of each unit as its queue says, and of several units what
 * joined first; -1 where nobody waits.
 */
const nextFor = (floor: Floor, crew: number): number => {
  const { visits, lanes, simulation } = floor
  let chosen = -1
  let ofUnit = -1
  let lane: Lane | undefined
  for (const other of simulation.book.lanesOfCrew[crew] ?? []) {
    if (lane !== undefined && other.priority < lane.priority) break
    const visit = (other.take === "newest" ? lanes.tails[other.place] : lanes.heads[other.place]) ?? -1
    if (visit < 0) continue
    if (other.pool.times !== undefined && !isAble(other.pool, crew, floor.now)) continue
    if (lane?.unit !== other.unit) {
      chosen = earlier(floor, chosen, ofUnit)
      ofUnit = visit
      lane = other
    } else if (
      comesBefore(other, scarcity(floor, other, lane), (visits.turns[visit] ?? 0) < (visits.turns[ofUnit] ?? 0))
    ) {
      ofUnit = visit
      lane = other
    }
  }
  return earlier(floor, chosen, ofUnit)
}

const earlier = ({ visits }: Floor, visit: number, other: number): number =>
  visit < 0 ? other : other < 0 || (visits.turns[visit] ?? 0) < (visits.turns[other] ?? 0) ? visit : other

/** How many more people could do the work of one lane than that of the other, where that decides. */
const scarcity = ({ simulation }: Floor, lane: Lane, other: Lane): number =>
  lane.take === "scarcest" ? peopleIn(simulation, lane.pool) - peopleIn(simulation, other.pool) : 0

const peopleIn = ({ crews }: Simulation, pool: Pool): number => {
  let people = 0
  for (const crew of pool.crews) people += crews[crew]?.people ?? 0
  return people
}

const comesBefore = ({ take }: Lane, morePeople: number, isEarlier: boolean): boolean =>
  morePeople === 0 ? isEarlier !== (take === "newest") : morePeople < 0

/** Lets a crew take what waits for it, as long as hands are free. */
export const serve = (floor: Floor, crew: number): void => {
  const state = floor.crews[crew]
  if (state === undefined) return
  while (state.isWorking && state.firstIdle >= 0) {
    const visit = nextFor(floor, crew)
    if (visit < 0) return
    countBegin(floor, visit, "delayed")
    stopWaiting(floor, visit)
    begin(floor, visit, crew)
  }
}

/** Counts that somebody began to work on a visit for the first time. */
export const countBegin = (floor: Floor, visit: number, how: "at-once" | "delayed"): void => {
  const { visits, messages, ledger } = floor
  if ((visits.workLeft[visit] ?? -1) >= 0) return
  const unit = ledger.units[taskOfVisit(floor, visit).unit]
  if (unit === undefined || (messages.born[visits.messages[visit] ?? 0] ?? 0) < ledger.from) return
  unit.begun += 1
  if (how === "delayed") unit.begunAfterMinutes += floor.now - (visits.joinedAt[visit] ?? floor.now)
}

/**
 * The hand that a task of higher priority takes over: of all that work on something of lower priority the one whose is
 * least, and of those the one that began last; -1 where there is none.
 */
export const victimFor = (floor: Floor, { pool, priority }: Task): number => {
  const { visits, firstHand, visitOfHand } = floor
  let chosen = -1
  let lowest = priority
  let latest = Number.NEGATIVE_INFINITY
  for (const crew of pool.crews) {
    if (floor.crews[crew]?.isWorking !== true || !isAble(pool, crew, floor.now)) continue
    for (let hand = firstHand[crew] ?? 0; hand < (firstHand[crew + 1] ?? 0); hand++) {
      const visit = visitOfHand[hand] ?? -1
      if (visit < 0) continue
      const its = taskOfVisit(floor, visit).priority
      const began = visits.startedAt[visit] ?? 0
      if (its < lowest || (its === lowest && its < priority && began > latest)) {
        chosen = visit
        lowest = its
        latest = began
      }
    }
  }
  return chosen
}

/** The lane in which a visit waits for a crew: that of its unit, or the crew's own. */
export const laneFor = ({ lanes, pool }: Task, crew: number): Lane => {
  const lane = lanes.length === 1 ? lanes[0] : lanes[pool.crews.indexOf(crew)]
  if (lane === undefined) throw new Error("a task has no lane for the crew")
  return lane
}

/** Puts a visit that was in work back before all others. */
export const putBack = (floor: Floor, visit: number): void => {
  const { visits } = floor
  const crew = visits.crews[visit] ?? 0
  if (floor.log !== undefined) noteVisit(floor, "interrupted", visit)
  stop(floor, visit)
  waitAsNext(floor, visit, laneFor(taskOfVisit(floor, visit), crew))
  escalateLater(floor, visit)
}

/**
 * Begins or ends a crew's shift as it now stands, puts on the agenda when to look again, and lets it take what waits. Says
 * whether the shift ended.
 */
export const changeShift = (floor: Floor, crew: number): boolean => {
  const known = floor.simulation.crews[crew]
  const state = floor.crews[crew]
  if (known === undefined || state === undefined) return false
  const { isWorking, untilMinute } = known.shift.at(floor.now)
  floor.agenda.at = untilMinute
  if (untilMinute < floor.horizon) putDown(floor.agenda, eventOf(events.shift, crew), 0)
  if (state.isWorking === isWorking) return false
  setWorking(floor, crew, isWorking)
  const { firstHand, visitOfHand, visits } = floor
  const from = firstHand[crew] ?? 0
  const until = firstHand[crew + 1] ?? 0
  if (isWorking) {
    for (let hand = from; hand < until; hand++) resume(floor, crew, hand)
    serve(floor, crew)
    return false
  }
  if (known.atShiftEnd === "finish") return true
  for (let hand = from; hand < until; hand++) {
    const visit = visitOfHand[hand] ?? -1
    if (visit < 0 || isDoneNow(floor, visit, known.slowness)) continue
    if (known.atShiftEnd === "hand-back") putBack(floor, visit)
    else {
      stop(floor, visit)
      visits.states[visit] = visitStates.kept
      floor.visitOfHand[hand] = visit
    }
  }
  if (known.atShiftEnd === "hand-back") serveOthers(floor, crew)
  return true
}

/** Whether work ends at this very minute: then it is done, and nothing of it is left to another day. */
const isDoneNow = ({ visits, now }: Floor, visit: number, slowness: number): boolean =>
  (visits.startedAt[visit] ?? 0) + (visits.workLeft[visit] ?? 0) * slowness <= now

/** Hands back what a crew kept that does not come again: taken next from a shared queue, given out first of its own. */
export const handBackKept = (floor: Floor, crew: number): void => {
  const { firstHand, visitOfHand, visits } = floor
  for (let hand = firstHand[crew] ?? 0; hand < (firstHand[crew + 1] ?? 0); hand++) {
    const visit = visitOfHand[hand] ?? -1
    if (visit < 0 || visits.states[visit] !== visitStates.kept) continue
    visitOfHand[hand] = -1
    waitAsNext(floor, visit, laneFor(taskOfVisit(floor, visit), crew))
    escalateLater(floor, visit)
  }
}

/** Goes on with what was kept over the end of a shift. */
const resume = (floor: Floor, crew: number, hand: number): void => {
  const visit = floor.visitOfHand[hand] ?? -1
  if (visit < 0 || floor.visits.states[visit] !== visitStates.kept) return
  floor.visitOfHand[hand] = -1
  begin(floor, visit, crew)
}

/** Lets those of a crew's pools who are there take what it handed back, those first in the model first. */
export const serveOthers = (floor: Floor, crew: number): void => {
  for (const other of othersOf(floor, crew)) serve(floor, other)
}

/** Who else could take what a crew handed back, in order; not those whose shift ends at the same minute. */
const othersOf = ({ simulation: { book, crews }, now }: Floor, crew: number): readonly number[] =>
  [...new Set((book.poolsOfCrew[crew] ?? []).flatMap((pool) => book.pools[pool]?.crews ?? []))]
    .filter((other) => other !== crew && crews[other]?.shift.at(now).isWorking === true)
    .sort((a, b) => a - b)

import { doubled, floats, integers } from "./agenda.ts"

/** What a visit of a message to a unit is doing: its place is free; it waits; is in work; is kept until the next shift; or somebody is still looked for. */
export const visitStates = { free: 0, waiting: 1, inWork: 2, kept: 3, looking: 4 } as const

/** The visits of messages to units: waiting ones are linked to lanes, all to their message. */
export interface Visits {
  messages: Int32Array
  tasks: Int32Array
  states: Int32Array
  /** The lane it waits in; -1 where none. */
  lanes: Int32Array
  before: Int32Array
  behind: Int32Array
  /** The order in which they joined: what is taken first of several lanes. */
  turns: Float64Array
  joinedAt: Float64Array
  /** How long its people had worked in all when it joined. */
  staffedAt: Float64Array
  startedAt: Float64Array
  /** The minutes of work left, of somebody who works on nothing else; negative where not yet drawn. */
  workLeft: Float64Array
  /** The share that decides what comes of it. */
  outcomes: Float64Array
  crews: Int32Array
  hands: Int32Array
  /** How many visits with the same act the message had before. */
  occurrences: Int32Array
  /** The next visit of the same message. */
  siblings: Int32Array
  stamps: Int32Array
  firstFree: number
}

/** Room for visits, all free. */
export const emptyVisits = (capacity = 256): Visits => {
  const visits: Visits = {
    messages: new Int32Array(capacity),
    tasks: new Int32Array(capacity),
    states: new Int32Array(capacity),
    lanes: new Int32Array(capacity).fill(-1),
    before: new Int32Array(capacity),
    behind: new Int32Array(capacity),
    turns: new Float64Array(capacity),
    joinedAt: new Float64Array(capacity),
    staffedAt: new Float64Array(capacity),
    startedAt: new Float64Array(capacity),
    workLeft: new Float64Array(capacity),
    outcomes: new Float64Array(capacity),
    crews: new Int32Array(capacity),
    hands: new Int32Array(capacity),
    occurrences: new Int32Array(capacity),
    siblings: new Int32Array(capacity),
    stamps: new Int32Array(capacity),
    firstFree: -1
  }
  freePlaces(visits, 0)
  return visits
}

const freePlaces = (visits: Visits, from: number): void => {
  for (let place = visits.siblings.length - 1; place >= from; place--) {
    visits.siblings[place] = visits.firstFree
    visits.firstFree = place
  }
}

const grow = (visits: Visits): void => {
  const before = visits.tasks.length
  visits.messages = doubled(visits.messages, integers)
  visits.tasks = doubled(visits.tasks, integers)
  visits.states = doubled(visits.states, integers)
  visits.lanes = doubled(visits.lanes, integers)
  visits.before = doubled(visits.before, integers)
  visits.behind = doubled(visits.behind, integers)
  visits.turns = doubled(visits.turns, floats)
  visits.joinedAt = doubled(visits.joinedAt, floats)
  visits.staffedAt = doubled(visits.staffedAt, floats)
  visits.startedAt = doubled(visits.startedAt, floats)
  visits.workLeft = doubled(visits.workLeft, floats)
  visits.outcomes = doubled(visits.outcomes, floats)
  visits.crews = doubled(visits.crews, integers)
  visits.hands = doubled(visits.hands, integers)
  visits.occurrences = doubled(visits.occurrences, integers)
  visits.siblings = doubled(visits.siblings, integers)
  visits.stamps = doubled(visits.stamps, integers)
  freePlaces(visits, before)
}

/** Takes a free place for a visit. */
export const takeVisit = (visits: Visits): number => {
  if (visits.firstFree < 0) grow(visits)
  const place = visits.firstFree
  visits.firstFree = visits.siblings[place] ?? -1
  visits.lanes[place] = -1
  visits.workLeft[place] = -1
  return place
}

/** Gives the place of a visit back; whatever is still on the agenda about it no longer holds. */
export const giveVisit = (visits: Visits, place: number): void => {
  visits.states[place] = visitStates.free
  visits.stamps[place] = (visits.stamps[place] ?? 0) + 1
  visits.siblings[place] = visits.firstFree
  visits.firstFree = place
}

/** The first and last waiting visit of each lane, -1 where nobody waits, and how many wait. */
export interface LaneEnds {
  heads: Int32Array
  tails: Int32Array
  sizes: Int32Array
}

/** Puts a visit at the end of its lane. */
export const joinLane = (visits: Visits, ends: LaneEnds, visit: number): void => {
  const lane = visits.lanes[visit] ?? 0
  const tail = ends.tails[lane] ?? -1
  ends.sizes[lane] = (ends.sizes[lane] ?? 0) + 1
  visits.before[visit] = tail
  visits.behind[visit] = -1
  if (tail < 0) ends.heads[lane] = visit
  else visits.behind[tail] = visit
  ends.tails[lane] = visit
}

/** Puts a visit where its turn is in its lane. */
export const joinInTurn = (visits: Visits, ends: LaneEnds, visit: number): void => {
  const lane = visits.lanes[visit] ?? 0
  const turn = visits.turns[visit] ?? 0
  let before = ends.tails[lane] ?? -1
  while (before >= 0 && (visits.turns[before] ?? 0) > turn) before = visits.before[before] ?? -1
  if (before < 0) {
    headLane(visits, ends, visit)
    return
  }
  const behind = visits.behind[before] ?? -1
  if (behind < 0) {
    joinLane(visits, ends, visit)
    return
  }
  ends.sizes[lane] = (ends.sizes[lane] ?? 0) + 1
  visits.before[visit] = before
  visits.behind[visit] = behind
  visits.behind[before] = visit
  visits.before[behind] = visit
}

/** Puts a visit before all others of its lane. */
export const headLane = (visits: Visits, ends: LaneEnds, visit: number): void => {
  const lane = visits.lanes[visit] ?? 0
  const head = ends.heads[lane] ?? -1
  ends.sizes[lane] = (ends.sizes[lane] ?? 0) + 1
  visits.before[visit] = -1
  visits.behind[visit] = head
  if (head < 0) ends.tails[lane] = visit
  else visits.before[head] = visit
  ends.heads[lane] = visit
}

/** Takes a visit out of its lane, wherever it stands. */
export const leaveLane = (visits: Visits, ends: LaneEnds, visit: number): void => {
  const lane = visits.lanes[visit] ?? -1
  if (lane < 0) return
  ends.sizes[lane] = (ends.sizes[lane] ?? 0) - 1
  const before = visits.before[visit] ?? -1
  const behind = visits.behind[visit] ?? -1
  if (before < 0) ends.heads[lane] = behind
  else visits.behind[before] = behind
  if (behind < 0) ends.tails[lane] = before
  else visits.before[behind] = before
  visits.lanes[visit] = -1
}

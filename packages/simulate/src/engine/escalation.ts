import type { Task } from "../plan/task.ts"
import { isAwayTooLong } from "./away.ts"
import { escalateLater } from "./escalate-later.ts"
import { type Floor, makeRoom, noteVisit, staffedMinutes, taskOfVisit, watchPool } from "./floor.ts"
import { begin, countBegin, freeCrewFor, stopWaiting } from "./service.ts"
import { joinInTurn, leaveLane, visitStates } from "./visits.ts"

/** Lets those to whom it is escalated take a visit that waits too long, as well as all who could before. */
export const escalate = (floor: Floor, visit: number): void => {
  const { visits, simulation } = floor
  if (visits.states[visit] !== visitStates.waiting) return
  if (!letJoin(floor, visit, simulation.tasks.escalated(taskOfVisit(floor, visit)))) escalateLater(floor, visit)
}

/** Lets those who stand in for the people of its task take a visit that waits, too; says whether one of them began. */
export const deputize = (floor: Floor, visit: number): boolean =>
  letJoin(floor, visit, floor.simulation.tasks.deputized(taskOfVisit(floor, visit)))

/** Lets deputies take what waits for a crew that went, where nobody comes before the reply is due; what is taken next at first. */
export const deputizeFor = (floor: Floor, crew: number): void => {
  const { visits, lanes, simulation } = floor
  const left: number[] = []
  for (const { place } of simulation.book.lanesOfCrew[crew] ?? [])
    for (let visit = lanes.heads[place] ?? -1; visit >= 0; visit = visits.behind[visit] ?? -1)
      if (taskOfVisit(floor, visit).deputies !== undefined) left.push(visit)
  for (const visit of left.sort((a, b) => (visits.turns[a] ?? 0) - (visits.turns[b] ?? 0)))
    if (
      visits.states[visit] === visitStates.waiting &&
      isAwayTooLong(floor, visits.messages[visit] ?? 0, taskOfVisit(floor, visit).pool)
    )
      deputize(floor, visit)
}

/**
 * Lets more people take a visit that waits: it keeps its turn in its queue, and whoever is free first takes it. Says whether
 * one of them began.
 */
const letJoin = (floor: Floor, visit: number, other: Task): boolean => {
  const { visits, lanes } = floor
  const task = taskOfVisit(floor, visit)
  visits.tasks[visit] = other.place
  const [lane] = other.lanes
  if (other.relief === task.relief || lane === undefined) return false
  makeRoom(floor)
  watchPool(floor, other.pool)
  const staffed = staffedMinutes(floor, task.pool.place) - (visits.staffedAt[visit] ?? 0)
  visits.staffedAt[visit] = staffedMinutes(floor, other.pool.place) - staffed
  leaveLane(visits, lanes, visit)
  visits.lanes[visit] = lane.place
  joinInTurn(visits, lanes, visit)
  if (floor.log !== undefined) noteVisit(floor, "escalates", visit)
  const crew = freeCrewFor(floor, other)
  if (crew < 0) return false
  countBegin(floor, visit, "delayed")
  stopWaiting(floor, visit)
  begin(floor, visit, crew)
  return true
}

import type { Task } from "../plan/task.ts"
import { escalateLater } from "./escalate-later.ts"
import { type Floor, makeRoom, noteVisit, staffedMinutes, taskOfVisit, watchPool } from "./floor.ts"
import { begin, countBegin, freeCrewFor, stopWaiting } from "./service.ts"
import { joinInTurn, leaveLane, visitStates } from "./visits.ts"

/** Lets those to whom it is escalated take a visit that waits too long, as well as all who could before. */
export const escalate = (floor: Floor, visit: number): void => {
  const { visits, simulation } = floor
  if (visits.states[visit] !== visitStates.waiting) return
  if (!share(floor, visit, simulation.tasks.escalated(taskOfVisit(floor, visit)))) escalateLater(floor, visit)
}

/** Lets those who stand in for the people of its task take a visit that waits, too; says whether one of them began. */
export const deputize = (floor: Floor, visit: number): boolean =>
  share(floor, visit, floor.simulation.tasks.deputized(taskOfVisit(floor, visit)))

/**
 * Lets more people take a visit that waits: it keeps its turn in its queue, and whoever is free first takes it. Says whether
 * one of them began.
 */
const share = (floor: Floor, visit: number, other: Task): boolean => {
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

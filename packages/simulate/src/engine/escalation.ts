import { escalateLater } from "./escalate-later.ts"
import { type Floor, makeRoom, noteVisit, staffedMinutes, taskOfVisit, watchPool } from "./floor.ts"
import { begin, countBegin, freeCrewFor, stopWaiting } from "./service.ts"
import { joinInTurn, leaveLane, visitStates } from "./visits.ts"

/**
 * Lets those to whom it is escalated take a visit that waits too long, as well as all who could before: it keeps its turn
 * in its queue, and whoever is free first takes it.
 */
export const escalate = (floor: Floor, visit: number): void => {
  const { visits, lanes, simulation } = floor
  if (visits.states[visit] !== visitStates.waiting) return
  const task = taskOfVisit(floor, visit)
  const other = simulation.tasks.escalated(task)
  visits.tasks[visit] = other.place
  const [lane] = other.lanes
  if (other.relief !== task.relief && lane !== undefined) {
    makeRoom(floor)
    watchPool(floor, other.pool)
    const staffed = staffedMinutes(floor, task.pool.place) - (visits.staffedAt[visit] ?? 0)
    visits.staffedAt[visit] = staffedMinutes(floor, other.pool.place) - staffed
    leaveLane(visits, lanes, visit)
    visits.lanes[visit] = lane.place
    joinInTurn(visits, lanes, visit)
    if (floor.log !== undefined) noteVisit(floor, "escalates", visit)
    const crew = freeCrewFor(floor, other)
    if (crew >= 0) {
      countBegin(floor, visit, "delayed")
      stopWaiting(floor, visit)
      begin(floor, visit, crew)
      return
    }
  }
  escalateLater(floor, visit)
}

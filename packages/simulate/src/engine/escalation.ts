import { putDown } from "./agenda.ts"
import { type Floor, makeRoom, noteVisit, staffedMinutes, taskOfVisit, watchPool } from "./floor.ts"
import { begin, countBegin, eventOf, events, freeCrewFor, stopWaiting } from "./service.ts"
import { joinInTurn, leaveLane, visitStates } from "./visits.ts"

/** Puts the next step of escalation of a waiting visit on the agenda. */
export const escalateLater = (floor: Floor, visit: number): void => {
  const { visits, now, horizon, simulation } = floor
  const { escalation } = taskOfVisit(floor, visit)
  if (escalation === undefined) return
  const { startMillis } = simulation
  const from = escalation.from === "step" ? now : (visits.joinedAt[visit] ?? now)
  const at = escalation.end(startMillis + from * 60_000)
  if (at === undefined) return
  const { agenda } = floor
  agenda.at = Math.max(now, (at - startMillis) / 60_000)
  if (agenda.at < horizon) putDown(agenda, eventOf(events.escalation, visit), visits.stamps[visit] ?? 0)
}

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

import { putDown } from "./agenda.ts"
import { eventOf, events } from "./events.ts"
import { type Floor, taskOfVisit } from "./floor.ts"

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

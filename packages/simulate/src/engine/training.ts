import { isAble } from "../plan/lanes.ts"
import { countWorking, type Floor } from "./floor.ts"
import { line } from "./journey.ts"
import { handBackKept, serve, serveOthers, stopWaiting } from "./service.ts"
import { visitStates } from "./visits.ts"

/**
 * Sees anew what a crew may do, because a training began to be valid or ceased to be, or it left: what waits in its own queue
 * and it may not do any more is given to others, what it kept and does not come back to is handed back, and it takes what
 * waits.
 */
export const changeTraining = (floor: Floor, crew: number): void => {
  const { book, crews } = floor.simulation
  const isGone = (crews[crew]?.shift.goneMinute ?? 0) <= floor.now
  if (isGone && crews[crew]?.atShiftEnd === "keep") handBackKept(floor, crew)
  for (const pool of book.poolsOfCrew[crew] ?? []) countWorking(floor, pool)
  const lost = (book.lanesOfCrew[crew] ?? []).filter(
    ({ crew: whose, pool }) => whose === crew && !isAble(pool, crew, floor.now)
  )
  giveAway(
    floor,
    lost.map(({ place }) => place)
  )
  serve(floor, crew)
  if (isGone) serveOthers(floor, crew)
}

/** Gives all that waits in lanes out anew, what joined first at first; with one visit of a message its others can end, too. */
const giveAway = (floor: Floor, places: readonly number[]): void => {
  const { lanes, visits } = floor
  const waiting: number[] = []
  for (const place of places)
    for (let visit = lanes.heads[place] ?? -1; visit >= 0; visit = visits.behind[visit] ?? -1) waiting.push(visit)
  for (const visit of waiting.sort((a, b) => (visits.turns[a] ?? 0) - (visits.turns[b] ?? 0))) {
    if (visits.states[visit] !== visitStates.waiting) continue
    stopWaiting(floor, visit)
    visits.stamps[visit] = (visits.stamps[visit] ?? 0) + 1
    line(floor, visit)
  }
}

import { isAble, type Pool } from "../plan/lanes.ts"
import type { Floor } from "./floor.ts"

/** Whether nobody of a pool who may do its work is there, nor comes before the reply to a message is due. */
export const isAwayTooLong = (floor: Floor, message: number, pool: Pool): boolean => {
  const { crews, now } = floor
  for (const crew of pool.crews) if (crews[crew]?.isWorking === true && isAble(pool, crew, now)) return false
  const due = dueMinuteOf(floor, message)
  return pool.crews.every((crew) => {
    const start = startOf(floor, crew)
    return start >= due || !isAble(pool, crew, start)
  })
}

/** When the earliest first reply to a message is due; infinite where none is. */
const dueMinuteOf = ({ simulation, messages }: Floor, message: number): number => {
  const { plans, startMillis } = simulation
  const receivedMillis = startMillis + (messages.born[message] ?? 0) * 60_000
  let due = Number.POSITIVE_INFINITY
  for (const { end } of plans[messages.plans[message] ?? -1]?.ends ?? []) {
    const at = end(receivedMillis)
    if (at !== undefined) due = Math.min(due, (at - startMillis) / 60_000)
  }
  return due
}

/** So far ahead is looked for the next shift of a crew, whenever the simulation ends. */
const minutesLookedAhead = 366 * 1440

/** When the next shift of a crew begins that is not at work; infinite where none does within a year. */
export const startOf = ({ simulation, now }: Floor, crew: number): number => {
  const shift = simulation.crews[crew]?.shift
  let minute = now
  while (shift !== undefined && minute < now + minutesLookedAhead) {
    const { isWorking, untilMinute } = shift.at(minute)
    if (isWorking) return minute
    minute = untilMinute
  }
  return Number.POSITIVE_INFINITY
}

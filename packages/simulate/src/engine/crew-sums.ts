import type { Simulation } from "../simulation.ts"
import { hourOfWeek, nextHour, weekHours } from "./week.ts"

/** What was counted of a crew, in minutes: of their hands at work, and of their shift. */
export interface CrewSums {
  busyArea: number
  shiftArea: number
  /** How many hands are at work. */
  busy: number
  changedAt: number
  /** The same by the hour of the week, from Monday, 00:00, by the wall clock. */
  readonly busyByHour: Float64Array
  readonly shiftByHour: Float64Array
  /** The hour of the week that is counted, and until when it lasts. */
  hour: number
  hourUntil: number
}

/** Nothing counted of a crew. */
export const noCrewSums = (): CrewSums => ({
  busyArea: 0,
  shiftArea: 0,
  busy: 0,
  changedAt: 0,
  busyByHour: new Float64Array(weekHours),
  shiftByHour: new Float64Array(weekHours),
  hour: 0,
  hourUntil: Number.NEGATIVE_INFINITY
})

/** Until when what was counted of a crew is to be brought up, and whether its shift lasted until then. */
export interface UpTo {
  readonly simulation: Simulation
  readonly now: number
}

/** Brings the areas under the busy hands of a crew, and under its presence, up to now, before either changes. */
export const bringUp = (crew: CrewSums, { simulation, now }: UpTo, isWorking: boolean): void => {
  const { busy, changedAt } = crew
  crew.changedAt = now
  if (busy === 0 && !isWorking) return
  const minutes = now - changedAt
  crew.busyArea += busy * minutes
  if (isWorking) crew.shiftArea += minutes
  let from = changedAt
  while (from < now) {
    if (crew.hourUntil <= from) {
      crew.hour = hourOfWeek(simulation, from)
      crew.hourUntil = nextHour(simulation, from)
    }
    const until = crew.hourUntil < now ? crew.hourUntil : now
    crew.busyByHour[crew.hour] = (crew.busyByHour[crew.hour] ?? 0) + busy * (until - from)
    if (isWorking) crew.shiftByHour[crew.hour] = (crew.shiftByHour[crew.hour] ?? 0) + (until - from)
    from = until
  }
}

/** Forgets what was counted of a crew, which works on. */
export const forgetSums = (crew: CrewSums): void => {
  crew.busyArea = 0
  crew.shiftArea = 0
  crew.busyByHour.fill(0)
  crew.shiftByHour.fill(0)
}

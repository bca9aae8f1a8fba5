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
export const bringUp = (crew: CrewSums, upTo: UpTo, isWorking: boolean): void => {
  if (crew.busy !== 0 || isWorking) {
    const minutes = upTo.now - crew.changedAt
    crew.busyArea += crew.busy * minutes
    if (isWorking) crew.shiftArea += minutes
    if (upTo.now <= crew.hourUntil) addToHour(crew, minutes, isWorking)
    else addToHours(crew, upTo, isWorking)
  }
  crew.changedAt = upTo.now
}

const addToHour = (crew: CrewSums, minutes: number, isWorking: boolean): void => {
  const { busyByHour, shiftByHour, hour, busy } = crew
  busyByHour[hour] = (busyByHour[hour] ?? 0) + busy * minutes
  if (isWorking) shiftByHour[hour] = (shiftByHour[hour] ?? 0) + minutes
}

const addToHours = (crew: CrewSums, { simulation, now }: UpTo, isWorking: boolean): void => {
  let from = crew.changedAt
  while (from < now) {
    if (crew.hourUntil <= from) {
      crew.hour = hourOfWeek(simulation, from)
      crew.hourUntil = nextHour(simulation, from)
    }
    const until = Math.min(crew.hourUntil, now)
    addToHour(crew, until - from, isWorking)
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

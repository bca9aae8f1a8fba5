import type { Simulation } from "../simulation.ts"

/** The hours of a week. */
export const weekHours = 168

const hourMillis = 3_600_000
/** 1970 began on a Thursday: so many hours after a Monday. */
const hoursSinceMonday = 72

const wallHour = ({ startMillis, clock }: Simulation, minute: number): number => {
  const at = startMillis + minute * 60_000
  return (at + clock.offsetMillisAt(at)) / hourMillis
}

/** The hour of the week at a minute of the simulation, by the clock on the wall: from 0, Monday 00:00. */
export const hourOfWeek = (simulation: Simulation, minute: number): number => {
  const hour = (Math.floor(wallHour(simulation, minute)) + hoursSinceMonday) % weekHours
  return hour < 0 ? hour + weekHours : hour
}

/** The minute of the simulation at which the clock on the wall next shows a full hour. */
export const nextHour = (simulation: Simulation, minute: number): number => {
  const hour = wallHour(simulation, minute)
  const next = minute + (Math.floor(hour) + 1 - hour) * 60
  // so near to the full hour that adding nothing is all that is left
  return next > minute ? next : minute + 60
}

import type { Quantity } from "./case.ts"
import { mean, meanNumber, type Observation, quantile, share, timeByNumber, variance } from "./observe.ts"

/** How long each message waited. */
export const waitsOf = ({ told }: Observation): readonly number[] => told.map(({ wait }) => wait)
/** How long each answered message was there. */
const staysOf = ({ told }: Observation): readonly number[] =>
  told.filter(({ end }) => end === "replied").map(({ born, endedAt }) => endedAt - born)

/** The mean wait. */
export const wq = (value: number): Quantity => ({ name: "Wq", value, measure: (seen) => mean(waitsOf(seen)) })
/** The mean time in the system. */
export const w = (value: number): Quantity => ({ name: "W", value, measure: (seen) => mean(staysOf(seen)) })
/** The variance of waits. */
export const varWq = (value: number): Quantity => ({
  name: "Var(Wq)",
  value,
  measure: (seen) => variance(waitsOf(seen))
})
/** The mean number in the system. */
export const l = (value: number): Quantity => ({ name: "L", value, measure: (seen) => meanNumber(timeByNumber(seen)) })
const waiting = (times: readonly number[], people: number): number =>
  times.reduce((sum, time, number) => sum + time * Math.max(0, number - people), 0)
/** The mean number waiting. */
export const lq = (value: number, people: number): Quantity => ({
  name: "Lq",
  value,
  measure: (seen) => waiting(timeByNumber(seen), people)
})
/** The share of waits that hold. */
export const waitShare = (name: string, value: number, holds: (wait: number) => boolean): Quantity => ({
  name,
  value,
  measure: (seen) => share(waitsOf(seen), holds)
})
/** A quantile of waits. */
export const waitQuantile = (at: number, value: number): Quantity => ({
  name: `Wq p${at * 100}`,
  value,
  measure: (seen) => quantile(waitsOf(seen), at)
})
/** A quantile of times in the system. */
export const stayQuantile = (at: number, value: number): Quantity => ({
  name: `W p${at * 100}`,
  value,
  measure: (seen) => quantile(staysOf(seen), at)
})

import { type Register, registerOf, threefry } from "./threefry.ts"

/** What is drawn for, so that no two draws share a block. */
export const purposes = { arrival: 0, facts: 1, visit: 2, search: 3, resample: 4 } as const

/**
 * Everything chance decides in one replication. A draw belongs to a message and a purpose, not to the moment at which it
 * is made: the same message takes as long to answer after a reorganization as before it (common random numbers).
 *
 * The key is seed and replication; the counter is the number of the message in its class, the class, which visit or fact
 * is drawn for, and the purpose. Each draw gives two shares, `first` and `second`, between 0 and 1, neither included.
 */
export interface Draws {
  readonly register: Register
  first: number
  second: number
  /** The time that a distribution makes of the first. */
  minutes: number
  /** Where that is worked out. */
  readonly cell: Float64Array
}

/** The draws of a replication. Seed and replication are whole numbers from 0 to 2³² - 1. */
export const drawsOf = (seed: number, replication: number): Draws => ({
  register: registerOf(seed, replication),
  first: 0.5,
  second: 0.5,
  minutes: 0.5,
  cell: new Float64Array(1)
})

/** Whether a number can be a seed. */
export const isSeed = (seed: number): boolean => Number.isInteger(seed) && seed >= 0 && seed < 4_294_967_296

const upper = 67_108_864
const unit = 1.1102230246251565e-16

/** The largest number below 1, to which the middle of the last cell would be rounded up. */
const belowOne = 0.9999999999999999

/** Draws for what the register's counter says. 53 bits each, from the middle of their cell, so never 0 or 1. */
export const draw = (draws: Draws): void => {
  const { register } = draws
  threefry(register)
  draws.first = Math.min(((register.w0 >>> 5) * upper + (register.w1 >>> 6) + 0.5) * unit, belowOne)
  draws.second = Math.min(((register.w2 >>> 5) * upper + (register.w3 >>> 6) + 0.5) * unit, belowOne)
}

import { isAble, type Pool } from "../plan/lanes.ts"
import type { Task } from "../plan/task.ts"
import { startOf } from "./away.ts"
import type { Floor } from "./floor.ts"

/**
 * Who gets a task where everybody has a queue of their own: of those who may do it now (of all where nobody may) whoever
 * is there, else those whose shift begins first; of several by turn, or whoever has least.
 */
export const personFor = (floor: Floor, task: Task): number => {
  const crews = receiversOf(floor, task.pool)
  return task.queue.assign === "round-robin" ? inTurn(floor, task.unit, crews) : leastLoaded(floor, task.unit, crews)
}

/** Who of a pool gets work now: it stays so until a shift begins or ends, or a training begins or lapses. */
const receiversOf = (floor: Floor, pool: Pool): readonly number[] => {
  if (pool.times !== undefined) return thereOrNext(floor, ableIn(floor, pool))
  const known = floor.receivers[pool.place]
  if (known !== undefined) return known
  const found = thereOrNext(floor, pool.crews)
  floor.receivers[pool.place] = found
  return found
}

const ableIn = ({ now }: Floor, pool: Pool): readonly number[] => {
  const able = pool.crews.filter((crew) => isAble(pool, crew, now))
  return able.length === 0 ? pool.crews : able
}

const thereOrNext = (floor: Floor, crews: readonly number[]): readonly number[] => {
  const there = crews.filter((crew) => floor.crews[crew]?.isWorking)
  if (there.length > 0) return there
  const starts = crews.map((crew) => startOf(floor, crew))
  const first = Math.min(...starts)
  return crews.filter((_, place) => starts[place] === first)
}

const inTurn = (floor: Floor, unit: number, crews: readonly number[]): number => {
  const last = floor.turnOfUnit[unit] ?? -1
  for (const crew of crews) if (crew > last) return crew
  return crews[0] ?? -1
}

const leastLoaded = (floor: Floor, unit: number, crews: readonly number[]): number => {
  const { ledger, simulation } = floor
  let chosen = -1
  let least = Number.POSITIVE_INFINITY
  for (const crew of crews) {
    const hands = simulation.crews[crew]?.hands ?? 1
    const load = ((ledger.crews[crew]?.busy ?? 0) + waitingFor(floor, unit, crew)) / hands
    if (load < least) {
      chosen = crew
      least = load
    }
  }
  return chosen
}

/** How many wait for a crew in its own queue at a unit. */
const waitingFor = ({ simulation, lanes }: Floor, unit: number, crew: number): number => {
  let count = 0
  for (const lane of simulation.book.lanesOfCrew[crew] ?? [])
    if (lane.unit === unit && lane.crew === crew) count += lanes.sizes[lane.place] ?? 0
  return count
}

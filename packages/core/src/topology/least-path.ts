import { leastSimplePath } from "./least-simple-path.ts"
import { costAt, type LeastPath, phases, type Quest, type SearchRoom, spreadCosts, stepsFrom } from "./quest.ts"

/**
 * The least path of a quest, no unit twice; nothing where there is none.
 *
 * Costs from each state to the goal are found backwards (Dijkstra); then the path is walked forwards, taking the unit
 * with the least id wherever several are as good. That finds the least walk, and a walk meets a unit twice only where
 * it was handed over by one that may not keep it and later asks that very unit again. Only then the least path without
 * repetition is searched for, which is a hard problem in general and takes longer.
 */
export const leastPath = (quest: Quest, room: SearchRoom): LeastPath | undefined => {
  const cost = spreadCosts(quest, room)
  if (cost === Number.POSITIVE_INFINITY) return undefined
  const path = walk(quest, room, cost)
  return new Set(path.units).size === path.units.length ? path : leastSimplePath(quest, room)
}

const walk = (quest: Quest, room: SearchRoom, cost: number): LeastPath => {
  const start = quest.starts.find((unit) => costAt(room, 2 * unit) === cost) ?? quest.goal
  const units = [start]
  let state = 2 * start
  let keeper = -1
  while (state >> 1 !== quest.goal) {
    const next = stepsFrom(quest, room, state).find(
      (step) => step.cost + costAt(room, step.state) === costAt(room, state)
    )
    if (next === undefined) throw new Error("the costs of a path do not add up")
    if ((state & 1) === phases.hand && (next.state & 1) === phases.ask) keeper = units.length - 1
    state = next.state
    units.push(state >> 1)
  }
  return { units, keeper: keeper < 0 ? units.length - 1 : keeper, cost }
}

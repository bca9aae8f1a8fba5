import { costAt, type LeastPath, phases, type Quest, type SearchRoom, spreadCosts, stepsFrom } from "./quest.ts"

/** How many beginnings of paths are followed before a search without repetition is given up as having found none. */
const longestSearch = 10_000

/** The beginning of a path, with a lower bound of what the whole will cost. */
interface Beginning {
  readonly units: readonly number[]
  readonly phase: number
  readonly keeper: number
  readonly spent: number
  readonly bound: number
}

/**
 * The least path of a quest among those that visit no unit twice, by following the most promising beginning (A*). The
 * bound of a beginning is the cost of the least walk on from there that avoids the units already visited, so beginnings
 * that cannot be finished are dropped at once.
 */
export const leastSimplePath = (quest: Quest, room: SearchRoom): LeastPath | undefined => {
  spreadCosts(quest, room, new Set())
  let beginnings = quest.starts.map(
    (unit): Beginning => ({
      units: [unit],
      phase: phases.hand,
      keeper: -1,
      spent: 0,
      bound: costAt(room, 2 * unit)
    })
  )
  for (let followed = 0; followed < longestSearch; followed++) {
    const best = beginnings.reduce<Beginning | undefined>(lesser, undefined)
    if (best === undefined || best.bound === Number.POSITIVE_INFINITY) return undefined
    const { units, keeper } = best
    if (units.at(-1) === quest.goal) return { units, keeper: keeper < 0 ? units.length - 1 : keeper, cost: best.bound }
    beginnings = [...beginnings.filter((one) => one !== best), ...continued(best, quest, room)]
  }
  return undefined
}

const continued = (beginning: Beginning, quest: Quest, room: SearchRoom): readonly Beginning[] => {
  const { units, phase, spent } = beginning
  const last = units.at(-1) ?? quest.goal
  const visited = new Set(units)
  spreadCosts(quest, room, visited)
  return stepsFrom(quest, room, 2 * last + phase)
    .filter(({ state }) => !visited.has(state >> 1))
    .map(({ state, cost }) => ({
      units: [...units, state >> 1],
      phase: state & 1,
      keeper: phase === phases.hand && (state & 1) === phases.ask ? units.length - 1 : beginning.keeper,
      spent: spent + cost,
      bound: spent + cost + costAt(room, state)
    }))
    .filter(({ bound }) => bound < Number.POSITIVE_INFINITY)
}

/** The one with the lower bound; of equal ones the one whose units come first, so that the first that is finished is the least. */
const lesser = (a: Beginning | undefined, b: Beginning): Beginning => {
  if (a === undefined || b.bound < a.bound) return b
  return b.bound === a.bound && comesFirst(b.units, a.units) ? b : a
}

const comesFirst = (a: readonly number[], b: readonly number[]): boolean => {
  for (const [place, unit] of a.entries()) {
    const other = b[place]
    if (other === undefined || unit !== other) return other !== undefined && unit < other
  }
  return true
}

import { type Counts, isWithin, leavesNothingToNobody, peopleIn } from "./teams.ts"
import type { Search } from "./trials.ts"

/** All staffings with no fewer than `low` and no more than `high` of each team. */
export interface Box {
  readonly low: Counts
  readonly high: Counts
}

/** What fewer people are looked for with. */
interface Hunt {
  /** Fewer than these are looked for. */
  readonly than: Counts
  /** How many staffings are tried at most, of all that were. */
  readonly mostTried: number
  /** How many staffings with one person fewer there may be in a box, that it is worth while to look for one. */
  readonly mostLeft: number
}

/** So many staffings by team are still tried when it can no longer be shown that none is left. */
const triedPerTeam = 2

/** Whether nothing that has nobody more than these is looked for. */
type IsOut = (counts: Counts) => Promise<boolean>

/**
 * A staffing in a box that passes and has fewer people than another in all; nothing where there is none, or there are too many
 * to try, and whether it is shown that there is none. A box whose greatest staffing is shown to miss the goals holds none; else
 * it is narrowed as far as the goals and the number of people allow, and cut in two. From where it can no longer be shown on,
 * a box is left whose greatest staffing does not pass.
 */
export const fewerIn = async (
  { roster, trials }: Search,
  whole: Box,
  hunt: Hunt
): Promise<{ readonly fewer?: Counts; readonly isShown: boolean }> => {
  const boxes = [whole]
  let isShown = true
  let { mostTried } = hunt
  const isOut: IsOut = async (counts) =>
    !leavesNothingToNobody(roster, counts) || (isShown ? await trials.misses(counts) : !(await trials.passes(counts)))
  for (let box = boxes.pop(); box !== undefined; box = boxes.pop()) {
    if (trials.count() >= mostTried || trials.isSpent()) return { isShown: false }
    const left = await narrowed(box, hunt, isOut)
    if (left === undefined) continue
    const { low, high } = left
    if (isWithin(high, low)) {
      if (await trials.passes(high)) return { fewer: high, isShown: false }
      if (isShown) mostTried = Math.min(mostTried, trials.count() + triedPerTeam * high.length)
      isShown = false
      continue
    }
    if (waysIn(left, peopleIn(hunt.than) - 1) > hunt.mostLeft) return { isShown: false }
    const place = widest(left)
    const middle = ((low[place] ?? 0) + (high[place] ?? 0)) >> 1
    boxes.push({ low: low.with(place, middle + 1), high }, { low, high: high.with(place, middle) })
  }
  return { isShown }
}

/** In how many ways so many people can be distributed in a box. */
const waysIn = ({ low, high }: Box, people: number): number => {
  let ways: readonly number[] = [1]
  for (const [place, most] of high.entries()) {
    const least = low[place] ?? 0
    ways = Array.from({ length: people + 1 }, (_, sum) => {
      let more = 0
      for (let count = least; count <= Math.min(most, sum); count++) more += ways[sum - count] ?? 0
      return more
    })
  }
  return ways[people] ?? 0
}

const widest = ({ low, high }: Box): number => {
  const widths = high.map((count, place) => count - (low[place] ?? 0))
  return widths.indexOf(Math.max(...widths))
}

/** What is left of a box; nothing where all of it is shown to miss the goals, or has too many people. */
const narrowed = async (box: Box, { than, mostLeft }: Hunt, isOut: IsOut): Promise<Box | undefined> => {
  const people = peopleIn(than) - 1
  let { low, high } = box
  for (;;) {
    const spare = people - peopleIn(low)
    if (spare < 0) return undefined
    high = high.map((count, place) => Math.min(count, (low[place] ?? 0) + spare))
    if (await isOut(high)) return undefined
    if (peopleIn(high) <= people) return { low: high, high }
    let raised = low
    for (const [place, count] of low.entries()) {
      const least = await leastOf(isOut, { low: count, high, place, guess: (than[place] ?? 0) - 1 })
      raised = raised.with(place, least)
      const hoped = raised.map((one, later) => (later > place ? Math.max(one, than[later] ?? 0) : one))
      if (waysIn({ low: hoped, high }, people) > mostLeft) return { low: raised, high }
    }
    if (isWithin(raised, low)) return { low, high }
    low = raised
  }
}

/** The fewest of a team, from `low` on, who are not out when there are as many as can be of all others. */
const leastOf = async (
  isOut: IsOut,
  {
    low,
    high,
    place,
    guess
  }: { readonly low: number; readonly high: Counts; readonly place: number; readonly guess: number }
): Promise<number> => {
  let tooFew = low - 1
  let enough = high[place] ?? 0
  let middle = Math.min(Math.max(low, guess), enough - 1)
  while (enough - tooFew > 1) {
    if (await isOut(high.with(place, middle))) tooFew = middle
    else enough = middle
    middle = (tooFew + enough) >> 1
  }
  return enough
}

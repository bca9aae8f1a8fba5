import { fewerIn } from "./boxes.ts"
import { type Counts, isWithin, leavesNothingToNobody, withMore } from "./teams.ts"
import { reachOf, type Trial } from "./trial.ts"
import type { Search } from "./trials.ts"

/** A gain in the share that is not worth twice as many people. */
const smallGain = 0.005

/** Twice as many people again and again, until they are enough, or more of them are no gain. */
export const enough = async ({ trials }: Search, counts: Counts): Promise<Trial> => {
  let trial = await trials.of(counts)
  while (trial.verdict !== "meets") {
    const more = await trials.of(trial.counts.map((count) => 2 * count))
    if (trials.isSpent()) break
    if (more.verdict !== "meets" && reachOf(more) <= reachOf(trial) + smallGain) break
    trial = more
  }
  return trial
}

/** Where a search goes on: from `start`, with no more than `ample`, who are enough. */
export interface Room {
  readonly start: Counts
  readonly ample: Counts
}

/**
 * The fewest people with whom the goal is met. Goes half the way from `start` to `ample` and back until nobody more than one of
 * each team is too many; puts as many teams as possible back to where they started, takes away who can be spared, looks for
 * others who are fewer in all, and shows what is left once more, from where it goes on if that fails.
 */
export const fewest = async (
  search: Search,
  room: Room
): Promise<{ readonly trial: Trial; readonly isFewest: boolean }> => {
  let counts = await narrowed(search, room)
  counts = await putBack(search, counts, room.start)
  for (let before = 0; ; before++) {
    const lean = await spared(search, counts)
    const { counts: best, isFewest } = await outdone(search, lean, room.ample)
    const trial = await search.trials.show(best, before)
    if (trial.verdict === "meets") return { trial, isFewest }
    const more = await risen(search, best, room.ample)
    if (more === undefined) return { trial, isFewest: false }
    counts = more
  }
}

/** The fewest on the way from the start to ample that pass, going halves. */
const narrowed = async ({ roster, trials }: Search, { start, ample }: Room): Promise<Counts> => {
  const passes = async (counts: Counts): Promise<boolean> =>
    leavesNothingToNobody(roster, counts) && (await trials.passes(counts))
  let low = start.map((count, place) => Math.min(count, ample[place] ?? 0))
  let high = ample
  if (await passes(low)) return low
  for (;;) {
    const middle = low.map((count, place) => (count + (high[place] ?? 0)) >> 1)
    if (isWithin(middle, low)) return high
    if (await passes(middle)) high = middle
    else low = middle
  }
}

/**
 * Puts teams back to fewer people: all of them at once where that will do, else one half and then the other; of a team of which
 * not all can be taken away, as many as can.
 */
const putBack = async (search: Search, from: Counts, least: Counts): Promise<Counts> => {
  let counts = from
  const backOf = async (places: readonly number[]): Promise<void> => {
    const fewer = counts.map((count, place) => (places.includes(place) ? Math.min(count, least[place] ?? 0) : count))
    if (leavesNothingToNobody(search.roster, fewer) && (await search.trials.passes(fewer))) {
      counts = fewer
      return
    }
    const [only = 0] = places
    if (places.length > 1) {
      const half = places.length >> 1
      await backOf(places.slice(0, half))
      await backOf(places.slice(half))
    } else counts = await thinned(search, counts, { place: only, low: least[only] ?? 0 })
  }
  const places = from.flatMap((count, place) => (count > (least[place] ?? 0) ? [place] : []))
  if (places.length > 0) await backOf(places)
  return counts
}

/** The counts with as few of one team as pass, of more than `low`, with which they do not. */
const thinned = async (
  { roster, trials }: Search,
  from: Counts,
  { place, low: tooFew }: { readonly place: number; readonly low: number }
): Promise<Counts> => {
  let low = tooFew
  let high = from[place] ?? 0
  while (high - low > 1) {
    const middle = (low + high) >> 1
    const counts = from.with(place, middle)
    if (leavesNothingToNobody(roster, counts) && (await trials.passes(counts))) high = middle
    else low = middle
  }
  return from.with(place, high)
}

/** Takes away whoever can be spared, from one team after the other. */
const spared = async (search: Search, from: Counts): Promise<Counts> => {
  const { roster, trials } = search
  let counts = from
  for (const place of from.keys()) {
    let step = 1
    for (;;) {
      const count = counts[place] ?? 0
      const fewer = counts.with(place, Math.max(0, count - step))
      if (count === 0) break
      if (leavesNothingToNobody(roster, fewer) && (await trials.passes(fewer))) {
        counts = fewer
        step *= 2
      } else {
        counts = await thinned(search, counts, { place, low: Math.max(0, count - step) })
        break
      }
    }
  }
  return counts
}

/**
 * Adds one person to the team where that helps most, to the two where it does, to the four, and so on until they pass; where
 * nothing more can be tried, the fewest others who passed.
 */
const risen = async ({ trials }: Search, from: Counts, ample: Counts): Promise<Counts | undefined> => {
  let counts = from
  while (!trials.isSpent()) {
    const gains: { readonly place: number; readonly reach: number }[] = []
    for (const [place, most] of ample.entries())
      if ((counts[place] ?? 0) < most)
        gains.push({ place, reach: reachOf(await trials.glance(withMore(counts, place, 1))) })
    if (gains.length === 0) break
    const places = gains.sort((a, b) => b.reach - a.reach).map(({ place }) => place)
    for (let number = 1; number < 2 * places.length; number *= 2) {
      const more = places.slice(0, number).reduce((sum, place) => withMore(sum, place, 1), counts)
      if (await trials.passes(more)) return more
      if (number >= places.length) counts = more
    }
  }
  return trials.fewestKnown()
}

/** Staffings of fewer people in all, as long as there are any that pass, and whether it is shown that there are no more. */
const outdone = async (
  search: Search,
  from: Counts,
  ample: Counts
): Promise<{ readonly counts: Counts; readonly isFewest: boolean }> => {
  let counts = from
  const mostTried = search.trials.count() + search.mostTrials
  for (;;) {
    const whole = { low: counts.map(() => 0), high: ample }
    const hunt = { than: counts, mostTried, mostLeft: search.mostTrials }
    const { fewer, isShown } = await fewerIn(search, whole, hunt)
    if (fewer === undefined) return { counts, isFewest: isShown }
    counts = await spared(search, fewer)
  }
}

/** What is known of a staffing with one person of each team fewer; nothing of those that would leave work to nobody. */
export const oneFewer = async ({ roster, trials }: Search, counts: Counts): Promise<readonly (Trial | undefined)[]> => {
  const found: (Trial | undefined)[] = []
  for (const [place, count] of counts.entries()) {
    const fewer = withMore(counts, place, -1)
    found.push(count === 0 || !leavesNothingToNobody(roster, fewer) ? undefined : await trials.glance(fewer))
  }
  return found
}

import { type Counts, leavesNothingToNobody, peopleIn, type Roster, withMore } from "./teams.ts"
import { reachOf, type Trial, type Trials } from "./trial.ts"

/** What a search works with. */
export interface Search {
  readonly roster: Roster
  readonly trials: Trials
  readonly mostTrials: number
}

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

/** Where a search goes on: no answer has fewer in a team than `least`, or needs more than `ample`. */
interface Room {
  readonly least: Counts
  readonly ample: Counts
}

/**
 * The fewest people with whom the goal is met, from what `start` says of each team; `ample` is a staffing that meets it.
 * Finds the least of each team; adds people where they help most, takes away who can be spared, tries all staffings with
 * one person fewer in all, and shows what is left once more, from where it goes on if that fails.
 */
export const fewest = async (
  search: Search,
  { start, ample }: { readonly start: Counts; readonly ample: Counts }
): Promise<{ readonly trial: Trial; readonly isFewest: boolean }> => {
  const least: number[] = []
  for (const [place, guess] of start.entries()) least.push(await leastOf(search, { place, ample, guess }))
  const room: Room = { least, ample }
  let counts = await risen(
    search,
    room,
    start.map((count, place) => clamp(count, least[place], ample[place]))
  )
  for (let before = 0; ; before++) {
    const lean = await spared(search, room, counts)
    const { counts: best, isFewest } = await leveled(search, room, lean)
    const trial = await search.trials.show(best, before)
    if (trial.verdict === "meets") return { trial, isFewest }
    counts = await risen(search, room, best)
    if (!(await search.trials.passes(counts))) return { trial, isFewest: false }
  }
}

const clamp = (count: number, least = 0, most = least): number => Math.min(Math.max(count, least), most)

/** The fewest of a team with whom the goal is met when there are more than enough of all others. */
const leastOf = async (
  { roster, trials }: Search,
  { place, ample, guess }: { readonly place: number; readonly ample: Counts; readonly guess: number }
): Promise<number> => {
  const passes = async (count: number): Promise<boolean> => {
    const counts = ample.with(place, count)
    return leavesNothingToNobody(roster, counts) && (await trials.passes(counts))
  }
  let low = -1
  let high = ample[place] ?? 0
  let middle = clamp(guess, 0, high - 1)
  while (high - low > 1) {
    if (await passes(middle)) high = middle
    else low = middle
    middle = (low + high) >> 1
  }
  return high
}

/** Adds one person after the other where they help most, until the goal is met. */
const risen = async ({ trials }: Search, { ample }: Room, from: Counts): Promise<Counts> => {
  let counts = from
  while (!(await trials.passes(counts))) {
    if (trials.isSpent()) return trials.fewestKnown() ?? ample
    let best: { readonly counts: Counts; readonly share: number } | undefined
    for (const [place, most] of ample.entries()) {
      if ((counts[place] ?? 0) >= most) continue
      const more = withMore(counts, place, 1)
      const share = await trials.glance(more)
      if (best === undefined || share > best.share) best = { counts: more, share }
    }
    if (best === undefined) return counts
    counts = best.counts
  }
  return counts
}

/** Takes away whoever can be spared, from one team after the other. */
const spared = async ({ roster, trials }: Search, { least }: Room, from: Counts): Promise<Counts> => {
  let counts = from
  for (const [place, fewestHere] of least.entries())
    for (;;) {
      const fewer = withMore(counts, place, -1)
      if ((fewer[place] ?? 0) < fewestHere || !leavesNothingToNobody(roster, fewer)) break
      if (!(await trials.passes(fewer))) break
      counts = fewer
    }
  return counts
}

/** Tries all staffings with one person fewer in all, as long as one of them does; none where there are too many to try. */
const leveled = async (
  { roster, trials, mostTrials }: Search,
  { least, ample }: Room,
  from: Counts
): Promise<{ readonly counts: Counts; readonly isFewest: boolean }> => {
  const isLeastShown = least.every((count, place) => {
    const below = ample.with(place, count - 1)
    return count === 0 || !leavesNothingToNobody(roster, below) || trials.isRefuted(below)
  })
  let counts = from
  for (;;) {
    const fewer = firstOf(staffingsOf(peopleIn(counts) - 1, { least, ample }), mostTrials + 1)
    if (fewer.length > mostTrials) return { counts, isFewest: false }
    let better: Counts | undefined
    let isFewest = isLeastShown
    for (const one of fewer.filter((some) => leavesNothingToNobody(roster, some))) {
      if (await trials.passes(one)) {
        better = one
        break
      }
      if (!trials.isRefuted(one)) isFewest = false
    }
    if (better === undefined) return { counts, isFewest }
    counts = better
  }
}

const firstOf = (staffings: Iterable<Counts>, most: number): readonly Counts[] => {
  const first: Counts[] = []
  for (const counts of staffings) {
    first.push(counts)
    if (first.length === most) break
  }
  return first
}

/** All ways to distribute so many people over the teams. */
function* staffingsOf(people: number, { least, ample }: Room, place = 0): Generator<Counts> {
  const here = least[place]
  if (here === undefined) {
    if (people === 0) yield []
    return
  }
  const leastLater = peopleIn(least.slice(place + 1))
  const mostLater = peopleIn(ample.slice(place + 1))
  for (
    let count = Math.max(here, people - mostLater);
    count <= Math.min(ample[place] ?? here, people - leastLater);
    count++
  )
    for (const later of staffingsOf(people - count, { least, ample }, place + 1)) yield [count, ...later]
}

/** What is known of a staffing with one person of each team fewer. */
export const oneFewer = async ({ roster, trials }: Search, counts: Counts): Promise<readonly (Trial | undefined)[]> => {
  const found: (Trial | undefined)[] = []
  for (const [place, count] of counts.entries()) {
    const fewer = withMore(counts, place, -1)
    found.push(count === 0 || !leavesNothingToNobody(roster, fewer) ? undefined : await trials.of(fewer))
  }
  return found
}

/** A stretch in which two lists differ: from where to where it goes in the one and in the other. */
export interface Gap {
  readonly before: { readonly from: number; readonly until: number }
  readonly after: { readonly from: number; readonly until: number }
}

/** The same element in two lists. */
interface Match {
  readonly before: number
  readonly after: number
}

/**
 * The stretches in which two lists differ, in order, between the longest part in which the same elements follow in the
 * same order. Elements are told by keys; of those with the same key the first is taken for the first, the second for the
 * second and so on. Takes n log n steps.
 */
export const gapsBetween = (before: readonly string[], after: readonly string[]): readonly Gap[] => {
  const gaps: Gap[] = []
  let last: Match = { before: -1, after: -1 }
  for (const match of [...longestRising(matchesOf(before, after)), { before: before.length, after: after.length }]) {
    if (match.before > last.before + 1 || match.after > last.after + 1)
      gaps.push({
        before: { from: last.before + 1, until: match.before },
        after: { from: last.after + 1, until: match.after }
      })
    last = match
  }
  return gaps
}

/** Which element of the one list is which of the other, in the order of the first. */
const matchesOf = (before: readonly string[], after: readonly string[]): readonly Match[] => {
  const places = new Map<string, number[]>()
  for (const [index, key] of after.entries()) {
    const known = places.get(key)
    if (known === undefined) places.set(key, [index])
    else known.push(index)
  }
  const taken = new Map<string, number>()
  return before.flatMap((key, index) => {
    const count = taken.get(key) ?? 0
    const place = places.get(key)?.[count]
    taken.set(key, count + 1)
    return place === undefined ? [] : [{ before: index, after: place }]
  })
}

/** The longest choice of matches that rises in both lists (Fredman 1975, Discrete Mathematics 11:29-35). */
const longestRising = (matches: readonly Match[]): readonly Match[] => {
  const ends: number[] = []
  const previous: number[] = []
  for (const [index, { after }] of matches.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((matches[ends[middle] ?? 0]?.after ?? 0) < after) low = middle + 1
      else high = middle
    }
    previous.push(ends[low - 1] ?? -1)
    ends[low] = index
  }
  const chosen: Match[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1)
    chosen.push(...matches.slice(index, index + 1))
  return chosen.reverse()
}

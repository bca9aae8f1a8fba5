/** Gini's coefficient: 0 where all have alike, toward 1 where one has all. */
export const gini = (values: readonly number[]): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b)
  const sum = sorted.reduce((all, value) => all + value, 0)
  const n = sorted.length
  if (n === 0 || sum === 0) return undefined
  const weighed = sorted.reduce((all, value, index) => all + (2 * (index + 1) - n - 1) * value, 0)
  return weighed / (n * sum)
}

/** How many of equal size would be as diverse: 1 / Σ share². */
export const effectiveNumber = (counts: readonly number[]): number | undefined => {
  const all = counts.reduce((sum, count) => sum + count, 0)
  return all === 0 ? undefined : (all * all) / counts.reduce((sum, count) => sum + count * count, 0)
}

/** How often each key comes up; items without a key do not count. */
export const countsBy = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined
): readonly number[] => {
  const counts = new Map<string, number>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts.values()]
}

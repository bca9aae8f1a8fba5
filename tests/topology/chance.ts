/** Draws numbers in [0, 1), the same for the same seed on every machine. */
export type Chance = () => number

/** The generator mulberry32 (Tommy Ettinger, public domain): good enough to draw test cases, and ten lines long. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const final = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed))
    return ((final ^ (final >>> 14)) >>> 0) / 4294967296
  }
}

/** A number between two. */
export const between = (chance: Chance, low: number, high: number): number => low + (high - low) * chance()

/** A whole number between two, both included. */
export const wholeBetween = (chance: Chance, low: number, high: number): number =>
  low + Math.floor(chance() * (high - low + 1))

/** An index, as likely as its weight. */
export const weighted = (chance: Chance, weights: readonly number[]): number => {
  let left = chance() * weights.reduce((sum, weight) => sum + weight, 0)
  const found = weights.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return Math.max(0, found)
}

/** A list in another order. */
export const shuffledBy = <Item>(chance: Chance, items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, key: chance() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

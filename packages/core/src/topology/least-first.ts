/** Numbers waiting, each under a key: the one with the least key comes out first. */
export interface LeastFirst {
  readonly put: (key: number, item: number) => void
  /** Takes out the item with the least key; -1 where nothing waits. */
  readonly take: () => number
  /** The least key; infinite where nothing waits. */
  readonly leastKey: () => number
  readonly clear: () => void
}

/** A binary heap. It grows as needed and is meant to be used again. */
export const leastFirst = (): LeastFirst => {
  const keys: number[] = []
  const items: number[] = []
  const keyAt = (place: number): number => keys[place] ?? Number.POSITIVE_INFINITY
  const set = (place: number, key: number, item: number): void => {
    keys[place] = key
    items[place] = item
  }

  const put = (key: number, item: number): void => {
    let place = keys.length
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (keyAt(parent) <= key) break
      set(place, keyAt(parent), items[parent] ?? -1)
      place = parent
    }
    set(place, key, item)
  }

  const sink = (key: number, item: number): void => {
    let place = 0
    for (;;) {
      const left = 2 * place + 1
      const child = keyAt(left + 1) < keyAt(left) ? left + 1 : left
      if (keyAt(child) >= key) break
      set(place, keyAt(child), items[child] ?? -1)
      place = child
    }
    set(place, key, item)
  }

  const take = (): number => {
    const least = items[0] ?? -1
    const key = keys.pop()
    const item = items.pop()
    if (key !== undefined && item !== undefined && keys.length > 0) sink(key, item)
    return least
  }

  const clear = (): void => {
    keys.length = 0
    items.length = 0
  }

  return { put, take, leastKey: () => keyAt(0), clear }
}

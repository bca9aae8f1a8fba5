/** The items whose key an earlier one has, each with the first that has it. */
export const repeats = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string
): readonly { readonly item: Item; readonly first: Item }[] => {
  const seen = new Map<string, Item>()
  return items.flatMap((item) => {
    const key = keyOf(item)
    const first = seen.get(key)
    if (first !== undefined) return [{ item, first }]
    seen.set(key, item)
    return []
  })
}

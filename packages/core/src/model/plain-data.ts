/** A map of plain data, as JSON has it, about whose values nothing is known yet. */
export interface PlainMap {
  readonly [key: string]: unknown
}

/** Whether a value is a map of plain data. */
export const isMap = (value: unknown): value is PlainMap =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Whether a value is a list of plain data. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** Whether two pieces of plain data are the same, whatever the order of keys. */
export const isSameData = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (isList(a)) return isList(b) && a.length === b.length && a.every((element, index) => isSameData(element, b[index]))
  if (!isMap(a) || !isMap(b)) return Object.is(a, b)
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameData(a[key], b[key]))
  )
}

/** A text that is the same for the same data, whatever the order of keys. */
export const keyOfData = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isMap(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner
  ) ?? ""

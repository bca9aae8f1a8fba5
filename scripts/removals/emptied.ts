/** What is said by which variant a value is, kept so that what reads it still knows what it has before it. */
const discriminators = new Set(["kind", "ok", "id", "name"])

/** A value of the same shape that says nothing: lists and maps without entries, no numbers, no words, nothing true. */
export const emptied = (value: unknown): unknown => {
  if (Array.isArray(value)) return []
  if (value instanceof Map) return new Map()
  if (value instanceof Set) return new Set()
  if (typeof value === "number") return 0
  if (typeof value === "string") return ""
  if (typeof value === "boolean") return false
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, discriminators.has(key) ? field : emptied(field)])
  )
}

/** A function that answers nothing, in the shape that it answers in; of data the data emptied. */
export const silenced = (thing: unknown): unknown => {
  if (typeof thing !== "function") return emptied(thing)
  return (...input: readonly unknown[]) => {
    const answer: unknown = thing(...input)
    if (answer instanceof Promise) return answer.then(emptied)
    return typeof answer === "object" ? emptied(answer) : undefined
  }
}

/** The same pack or model without anything in its lists and maps. */
export const hollowed = (thing: object): object =>
  Object.fromEntries(
    Object.entries(thing).map(([key, field]) => [key, Array.isArray(field) ? [] : isPlain(field) ? {} : field])
  )

/** Plain data without the elements of its lists of which this holds, however deep. */
export const without = (value: unknown, holds: (element: object) => boolean): unknown => {
  if (Array.isArray(value))
    return value.filter((each) => !(isPlain(each) && holds(each))).map((each) => without(each, holds))
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, without(field, holds)]))
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype

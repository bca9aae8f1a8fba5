/** An id as it stands in a sentence. */
export const named = (id: string): string => `\`${id}\``

/** How many of a list are named in a sentence; the evidence has them all. */
const mostNamed = 4

/** Several ids as they stand in a sentence, in order: the first few, and how many more. */
export const listed = (ids: readonly string[]): string => {
  const shown = ids.slice(0, mostNamed).map(named)
  const rest = ids.length - shown.length
  const words = rest > 0 ? [...shown, `${rest} more`] : shown
  const last = words.at(-1) ?? ""
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`
}

/** A number with its noun: `1 channel`, `3 channels`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`

/** How many of how many: `2 of 3 channels`, or `the only channel`. */
export const partOf = (count: number, of: number, noun: string): string =>
  of === 1 ? `the only ${noun}` : `${count} of ${of} ${noun}s`

/** A share as a whole percentage. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** How many people of how many, unless the group is too small to be counted out. */
export const someOf = (count: number, of: number, smallestGroup: number): string =>
  of < smallestGroup ? `some of the fewer than ${smallestGroup} people` : `${count} of ${of} people`

import type { Replacement, Stretch } from "./source.ts"

/** The entries or elements within brackets, which of them go, and what comes behind which of them (-1: before the first). */
export interface FlowChange {
  readonly stretches: readonly Stretch[]
  readonly gone: readonly boolean[]
  readonly inserted: readonly { readonly after: number; readonly text: string }[]
}

/** The changes of what stands within brackets, with the separators. At least one entry stays. */
export const flowChanges = (text: string, { stretches, gone, inserted }: FlowChange): readonly Replacement[] => {
  const firstKept = gone.indexOf(false)
  const removals = stretches.flatMap(({ start, end }, index): readonly Replacement[] => {
    if (gone[index] !== true) return []
    const next = stretches[index + 1]
    const previous = stretches[index - 1]
    if (index < firstKept) return next === undefined ? [] : [{ start, end: next.start, text: "" }]
    return previous === undefined ? [] : [{ start: previous.end, end, text: "" }]
  })
  const separator = separatorIn(text, stretches)
  const insertions = inserted.map(({ after, text: written }): Replacement => {
    const before = stretches.findLast((_, index) => index <= after && gone[index] !== true)
    if (before !== undefined) return { start: before.end, end: before.end, text: `${separator}${written}` }
    const at = stretches[firstKept]?.start ?? 0
    return { start: at, end: at, text: `${written}${separator}` }
  })
  return [...removals, ...insertions]
}

/** What stands between two entries, unless there is a comment in it. */
const separatorIn = (text: string, [first, second]: readonly Stretch[]): string => {
  const between = first === undefined || second === undefined ? "" : text.slice(first.end, second.start)
  return /^\s*,\s*$/u.test(between) ? between : ", "
}

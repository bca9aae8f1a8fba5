import type { Replacement } from "./source.ts"

/**
 * A text with pieces replaced that do not overlap. Where one begins at the place of an insertion, the insertion comes
 * first; insertions at one place follow each other in the order given.
 */
export const replaced = (text: string, replacements: readonly Replacement[]): string =>
  replacements
    .map((replacement, order) => ({ ...replacement, order }))
    .sort((a, b) => b.start - a.start || b.end - a.end || b.order - a.order)
    .reduce((changed, { start, end, text: by }) => changed.slice(0, start) + by + changed.slice(end), text)

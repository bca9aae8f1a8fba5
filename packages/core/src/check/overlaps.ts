import type { ModelPath } from "../problem/problem.ts"

/** A stretch of time that some part of a model names. */
export interface Span {
  readonly from: number
  /** Greater than `from`. */
  readonly until: number
  readonly path: ModelPath
}

/** Two parts of a model that name a time both. */
export interface Overlap {
  /** The one that is written first. */
  readonly first: ModelPath
  readonly second: ModelPath
  /** When the overlap begins. */
  readonly at: number
}

/**
 * The overlaps of stretches of time given in the order they are written, one for each two places. With a period, time
 * starts again after it, as a week does; stretches end at most one period after they begin.
 */
export const overlapsIn = (spans: readonly Span[], period?: number): readonly Overlap[] => {
  const numbered = spans.map((span, order) => ({ ...span, order }))
  const wrapped = numbered.flatMap((span) =>
    period !== undefined && span.until > period
      ? [{ ...span, from: span.from - period, until: span.until - period }]
      : []
  )
  const overlaps: Overlap[] = []
  const told = new Set<string>()
  let longest: (typeof numbered)[number] | undefined
  for (const span of [...wrapped, ...numbered].sort((a, b) => a.from - b.from || a.order - b.order)) {
    if (longest !== undefined && span.from < longest.until && span.order !== longest.order) {
      const [first, second] = span.order < longest.order ? [span, longest] : [longest, span]
      const key = JSON.stringify([first.path, second.path])
      if (!told.has(key)) overlaps.push({ first: first.path, second: second.path, at: Math.max(0, span.from) })
      told.add(key)
    }
    if (longest === undefined || span.until > longest.until) longest = span
  }
  return overlaps
}

/** The numbers that a fact can have. */
export interface NumberDomain {
  /** Whether whole numbers alone, any number, or both are to be told apart. */
  readonly kind: "whole" | "any" | "both"
  readonly min: number
  readonly max: number
}

/**
 * Numbers in ascending order of which every other number of the domain is told apart from one at most: each that is
 * mentioned, and one from each gap between them where there is any. The greatest and least numbers that there are count
 * as bounds, since infinity is no value.
 */
export const distinctNumbers = (
  mentioned: ReadonlySet<number>,
  { kind, min, max }: NumberDomain
): readonly number[] => {
  const low = Math.max(min, -Number.MAX_VALUE)
  const high = Math.min(max, Number.MAX_VALUE)
  const points = [...new Set([low, high, ...mentioned].map(withoutSign))]
    .filter((point) => point >= low && point <= high)
    .sort((a, b) => a - b)
  const isAdmitted = (value: number): boolean => kind !== "whole" || Number.isInteger(value)
  return points.flatMap((point, index) => {
    const next = points[index + 1]
    const between = next === undefined ? [] : numbersBetween({ above: point, below: next }, kind)
    const isBound = (point === low || point === high) && !mentioned.has(point)
    const isPlain = isAdmitted(point) && !(isBound && Math.abs(point) === Number.MAX_VALUE)
    return isPlain ? [point, ...between] : between
  })
}

/** 0 and -0 are one number. */
const withoutSign = (value: number): number => (value === 0 ? 0 : value)

interface Gap {
  readonly above: number
  readonly below: number
}

const numbersBetween = (gap: Gap, kind: NumberDomain["kind"]): readonly number[] => {
  const whole = firstWithin(gap, candidates(gap).filter(Number.isInteger))
  if (kind === "whole") return whole
  const broken = firstWithin(
    gap,
    candidates(gap).filter((value) => !Number.isInteger(value))
  )
  return kind === "both" ? [...whole, ...broken].sort((a, b) => a - b) : whole.length > 0 ? whole : broken
}

const firstWithin = ({ above, below }: Gap, values: readonly number[]): readonly number[] =>
  values.filter((value) => value > above && value < below).slice(0, 1)

/** Numbers one of which lies in a gap where any does, the plainest first; whole and broken ones. */
const candidates = ({ above, below }: Gap): readonly number[] => {
  const middle = above / 2 + below / 2
  return [
    0,
    ...[Math.floor(above) + 1, Math.ceil(below) - 1, Math.floor(middle), Math.ceil(middle), middle],
    ...[above + 0.5, below - 0.5, above / 2, below / 2, (above + middle) / 2, (middle + below) / 2]
  ].map(withoutSign)
}

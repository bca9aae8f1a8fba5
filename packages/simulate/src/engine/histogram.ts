const cellsPerOctave = 128
const lowestExponent = -14
const octaves = 44

/**
 * Counts of lengths of time, in cells of which each is at most 1/128 wider than it is far from 0: quantiles are right to
 * 0.4 %, the room never grows, and histograms add up. Times are minutes, from a thousandth of a second on.
 */
export interface Histogram {
  readonly counts: Float64Array
  /** To look at the bits of a number. */
  readonly number: Float64Array
  readonly bits: Int32Array
  readonly highWord: number
}

/** A histogram with nothing in it. */
export const emptyHistogram = (): Histogram => {
  const number = new Float64Array(1)
  const bits = new Int32Array(number.buffer)
  number[0] = 1
  return { counts: new Float64Array(octaves * cellsPerOctave + 1), number, bits, highWord: bits[0] === 0 ? 1 : 0 }
}

/** Counts a time. */
export const count = (histogram: Histogram, minutes: number): void => {
  const cell = cellOf(histogram, minutes)
  histogram.counts[cell] = (histogram.counts[cell] ?? 0) + 1
}

const cellOf = ({ number, bits, highWord, counts }: Histogram, minutes: number): number => {
  number[0] = minutes
  const high = bits[highWord] ?? 0
  // seven bits of the mantissa, and the exponent, which is written with an excess of 1023
  const cell = (high >> 13) - (1023 + lowestExponent) * cellsPerOctave + 1
  return cell < 0 || minutes <= 0 ? 0 : cell >= counts.length ? counts.length - 1 : cell
}

/** The least time that falls into a cell. */
const lowerEnd = (cell: number): number => {
  if (cell === 0) return 0
  const octave = Math.floor((cell - 1) / cellsPerOctave)
  let base = 1
  for (let left = octave + lowestExponent; left > 0; left--) base *= 2
  for (let left = octave + lowestExponent; left < 0; left++) base /= 2
  return base * (1 + ((cell - 1) % cellsPerOctave) / cellsPerOctave)
}

/** The time below which a share of the counted ones lies, as if those of a cell were spread evenly over it; nothing where nothing was counted. */
export const quantileOf = (counts: Float64Array, share: number): number | undefined => {
  const total = counts.reduce((sum, one) => sum + one, 0)
  if (total === 0) return undefined
  let below = share * total
  for (let cell = 0; cell < counts.length; cell++) {
    const here = counts[cell] ?? 0
    if (here > 0 && below <= here) {
      const from = lowerEnd(cell)
      return cell === 0 ? 0 : from + (lowerEnd(cell + 1) - from) * (below / here)
    }
    below -= here
  }
  return lowerEnd(counts.length - 1)
}

/** The share of the counted times that lie up to a limit; 0 where nothing was counted. */
export const shareUpTo = (counts: Float64Array, minutes: number): number => {
  let below = 0
  let total = 0
  counts.forEach((one, cell) => {
    total += one
    const from = lowerEnd(cell)
    if (one === 0 || from > minutes) return
    below += cell === 0 ? one : one * Math.min(1, (minutes - from) / (lowerEnd(cell + 1) - from))
  })
  return total === 0 ? 0 : below / total
}

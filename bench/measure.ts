/** One line of a benchmark: how our code compares with a yardstick, both run in this process. */
export interface Row {
  /** What is measured, in words: `route, 1,000 rules`. */
  readonly name: string
  /** What of ours ran. */
  readonly subject: string
  /** What it is compared with. */
  readonly yardstick: string
  /** Our speed over the yardstick's: above 1, ours is faster. */
  readonly ratio: number
  /** What one unit of the work is: `decision`, `message`, `model`. */
  readonly unit: string
  /** How many units one timed run does. */
  readonly n: number
  /** Our speed in units a second, for orientation: it depends on the machine, the ratio hardly. 0 where room is measured. */
  readonly subjectPerSecond: number
  /** The yardstick's speed in units a second. */
  readonly yardstickPerSecond: number
}

/** A named piece of work, done `n` units at a time. It returns something made from its results, so that no engine can skip them. */
export interface Contender {
  readonly name: string
  readonly work: () => unknown
}

/** What to compare, and for how long. */
export interface Comparison {
  readonly name: string
  readonly unit: string
  readonly n: number
  readonly subject: Contender
  readonly yardstick: Contender
  /** Timed rounds, each running both contenders; 15 unless told. */
  readonly rounds?: number
  /** Untimed rounds before, in which the engine compiles; 3 unless told. */
  readonly warmUpRounds?: number
}

const seconds = (work: () => unknown): number => {
  globalThis.gc?.()
  const start = process.hrtime.bigint()
  const result = work()
  const time = Number(process.hrtime.bigint() - start) / 1e9
  if (result === undefined) throw new TypeError("a benchmark's work must return something made from its results")
  return time
}

/** The middle value, or the mean of the two middle ones. Throws on an empty list. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  if (low === undefined || high === undefined) throw new RangeError("the median of no values")
  return (low + high) / 2
}

/**
 * Times subject and yardstick in alternating rounds, swapping who goes first, so that a slow moment of the machine meets both.
 * The ratio is the median of the ratios of single rounds; the speeds are medians too.
 */
export const compare = (comparison: Comparison): Row => {
  const { name, unit, n, subject, yardstick, rounds = 15, warmUpRounds = 3 } = comparison
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = -warmUpRounds; round < rounds; round++) {
    const first = round % 2 === 0 ? subject : yardstick
    const second = first === subject ? yardstick : subject
    const times = new Map([[first, seconds(first.work)]])
    times.set(second, seconds(second.work))
    if (round < 0) continue
    ours.push(times.get(subject) ?? Number.NaN)
    theirs.push(times.get(yardstick) ?? Number.NaN)
  }
  return {
    name,
    subject: subject.name,
    yardstick: yardstick.name,
    ratio: median(ours.map((time, round) => (theirs[round] ?? Number.NaN) / time)),
    unit,
    n,
    subjectPerSecond: n / median(ours),
    yardstickPerSecond: n / median(theirs)
  }
}

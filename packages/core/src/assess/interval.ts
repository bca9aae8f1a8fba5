/** What is known of a number: it lies between `low` and `high`, both included. Known for sure where they are the same. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The interval of a number that is known for sure. */
export const sure = (value: number): Interval => ({ low: value, high: value })

/** The sum of numbers of which each lies in its interval. */
export const sumOf = (intervals: readonly Interval[]): Interval => ({
  low: intervals.reduce((sum, { low }) => sum + low, 0),
  high: intervals.reduce((sum, { high }) => sum + high, 0)
})

/** The mean of numbers of which each lies in its interval; 0 of none. */
export const meanOf = (intervals: readonly Interval[]): Interval => {
  const { low, high } = sumOf(intervals)
  const count = Math.max(1, intervals.length)
  return { low: low / count, high: high / count }
}

/** How much is not known: the width of an interval. */
export const widthOf = ({ low, high }: Interval): number => high - low

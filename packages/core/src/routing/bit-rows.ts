/**
 * Sets of rules as rows of bits in one flat array, in two levels: a word of the summary says which of 32 words hold any
 * bit, so that empty stretches of 1,024 rules are passed over at once. Rule `i` is bit `i & 31` of word `i >>> 5`.
 */
export interface BitRows {
  /** Words of rules in a row. */
  readonly words: number
  /** Words of the summary in a row; they stand first. */
  readonly summaryWords: number
  readonly bits: Int32Array
}

/** One set of rules while rows are collected. */
export type Row = Int32Array

/** Collects rows. */
export interface RowCollector {
  /** A row with the rules of another, or with none. */
  readonly row: (like?: Row) => Row
  readonly put: (row: Row, rule: number) => void
  readonly remove: (row: Row, rule: number) => void
  /** The offset at which the row will stand. */
  readonly add: (row: Row) => number
  readonly finish: () => BitRows
}

/** Begins to collect rows over a number of rules. */
export const collectRows = (ruleCount: number): RowCollector => {
  const words = (ruleCount + 31) >>> 5
  const summaryWords = (words + 31) >>> 5
  const stride = summaryWords + words
  const rows: Row[] = []
  return {
    row: (like) => (like === undefined ? new Int32Array(stride) : like.slice()),
    put: (row, rule) => {
      const word = rule >>> 5
      row[summaryWords + word] = (row[summaryWords + word] ?? 0) | (1 << (rule & 31))
      row[word >>> 5] = (row[word >>> 5] ?? 0) | (1 << (word & 31))
    },
    remove: (row, rule) => {
      const word = rule >>> 5
      const left = (row[summaryWords + word] ?? 0) & ~(1 << (rule & 31))
      row[summaryWords + word] = left
      if (left === 0) row[word >>> 5] = (row[word >>> 5] ?? 0) & ~(1 << (word & 31))
    },
    add: (row) => (rows.push(row) - 1) * stride,
    finish: () => {
      const bits = new Int32Array(rows.length * stride)
      for (const [index, row] of rows.entries()) bits.set(row, index * stride)
      return { words, summaryWords, bits }
    }
  }
}

/** The number of the lowest bit of a word that is not 0. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word)

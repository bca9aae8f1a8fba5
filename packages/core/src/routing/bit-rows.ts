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
  /** Where the row will begin. Equal rows begin at the same place. */
  readonly add: (row: Row) => number
  readonly finish: () => BitRows
}

/** Begins to collect rows over a number of rules. */
export const collectRows = (ruleCount: number): RowCollector => {
  const words = (ruleCount + 31) >>> 5
  const summaryWords = (words + 31) >>> 5
  const stride = summaryWords + words
  const rows: Row[] = []
  const known = new Map<number, number>()
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
    add: (row) => {
      const hash = hashOf(row)
      const like = known.get(hash)
      if (like !== undefined && isEqual(rows[like], row)) return like * stride
      known.set(hash, rows.length)
      return (rows.push(row) - 1) * stride
    },
    finish: () => {
      const bits = new Int32Array(rows.length * stride)
      for (const [index, row] of rows.entries()) bits.set(row, index * stride)
      return { words, summaryWords, bits }
    }
  }
}

/** The multiplier of FNV-1a for 32 bits. */
const hashPrime = 0x01000193

const hashOf = (row: Row): number => {
  let hash = 0
  for (let word = 0; word < row.length; word++) hash = Math.imul(hash ^ (row[word] ?? 0), hashPrime) ^ (hash >>> 15)
  return hash
}

const isEqual = (a: Row | undefined, b: Row): boolean => {
  if (a === undefined) return false
  for (let word = 0; word < b.length; word++) if (a[word] !== b[word]) return false
  return true
}

/** The number of the lowest bit of a word that is not 0. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word)

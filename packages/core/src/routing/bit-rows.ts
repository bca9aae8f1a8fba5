/**
 * Sets of rules as rows of bits in one flat array, in two levels: a word of the summary says which of 32 words hold any
 * bit, so that empty stretches of 1,024 rules are passed over at once. Rule `i` is bit `i & 31` of word `i >>> 5`.
 * A row begins with the number of its rules, then come the words of the summary, then those of the rules.
 */
export interface BitRows {
  /** Words of rules in a row. */
  readonly words: number
  /** Words of the summary in a row. */
  readonly summaryWords: number
  /** Where the words of the rules begin in a row. */
  readonly firstWord: number
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
  /** Where the row will begin, which is then whole. Equal rows begin at the same place. */
  readonly add: (row: Row) => number
  /** Where a row of none will begin that is no other: room to be filled. */
  readonly addRoom: () => number
  readonly finish: () => BitRows
}

/** Begins to collect rows over a number of rules. */
export const collectRows = (ruleCount: number): RowCollector => {
  const words = (ruleCount + 31) >>> 5
  const summaryWords = (words + 31) >>> 5
  const firstWord = 1 + summaryWords
  const stride = firstWord + words
  const rows: Row[] = []
  const known = new Map<number, number>()
  return {
    row: (like) => (like === undefined ? new Int32Array(stride) : like.slice()),
    put: (row, rule) => {
      const word = firstWord + (rule >>> 5)
      row[word] = (row[word] ?? 0) | (1 << (rule & 31))
    },
    remove: (row, rule) => {
      const word = firstWord + (rule >>> 5)
      row[word] = (row[word] ?? 0) & ~(1 << (rule & 31))
    },
    add: (row) => {
      summarize(row, firstWord)
      const hash = hashOf(row)
      const like = known.get(hash)
      if (like !== undefined && isEqual(rows[like], row)) return like * stride
      known.set(hash, rows.length)
      return (rows.push(row) - 1) * stride
    },
    addRoom: () => (rows.push(new Int32Array(stride)) - 1) * stride,
    finish: () => {
      const bits = new Int32Array(rows.length * stride)
      for (const [index, row] of rows.entries()) bits.set(row, index * stride)
      return { words, summaryWords, firstWord, bits }
    }
  }
}

/** Fills in what stands before the words of the rules. */
const summarize = (row: Row, firstWord: number): void => {
  row.fill(0, 0, firstWord)
  let count = 0
  for (let at = firstWord; at < row.length; at++) {
    const bits = row[at] ?? 0
    if (bits === 0) continue
    const word = at - firstWord
    const summary = 1 + (word >>> 5)
    row[summary] = (row[summary] ?? 0) | (1 << (word & 31))
    count += bitsIn(bits)
  }
  row[0] = count
}

/** How many bits of a word are set: those of pairs are added, then of fours, then of bytes. */
const bitsIn = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * Puts the rules of two rows together into a row that is there for it, which may be the first of them. How many there are
 * is then at most that many.
 */
export const joinRows = (
  { bits, firstWord, words }: BitRows,
  { row, and, into }: { readonly row: number; readonly and: number; readonly into: number }
): void => {
  const length = firstWord + words
  bits[into] = (bits[row] ?? 0) + (bits[and] ?? 0)
  for (let at = 1; at < length; at++) bits[into + at] = (bits[row + at] ?? 0) | (bits[and + at] ?? 0)
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

import { joinRows, lowestBit } from "./bit-rows.ts"
import { absent, type CodedFacts, noCodes, other } from "./fact-codes.ts"
import { formulaHolds, type World } from "./meaning.ts"
import { type Chosen, joinedAtOnce, type RuleIndex, type TagDimension } from "./rule-index.ts"

/** What a message is, for an index to be asked about it. */
export interface CodedWorld extends World {
  readonly coded: CodedFacts
}

/** Chooses the rows for facts. What was chosen before from the same index is lost. */
export const chooseRows = (index: RuleIndex, { facts, isOpen, coded: { codes, tags } }: CodedWorld): void => {
  const { chosen, coded, valued, tagged, everything } = index
  const { single, singleBy } = chosen
  chosen.singles = 0
  chosen.bars = 0
  const before = coded.length + valued.length
  for (let at = 0; at < tagged.length; at++) {
    const dimension = tagged[at]
    if (dimension !== undefined) chooseTags(index, { dimension, at: before + at }, tags[dimension.number] ?? noCodes)
  }
  let { singles } = chosen
  for (let at = 0; at < coded.length; at++) {
    const dimension = coded[at]
    const row = dimension?.rows[codes[dimension.number] ?? absent] ?? everything
    if (row === everything) continue
    single[singles] = row
    singleBy[singles++] = at
  }
  for (let at = 0; at < valued.length; at++) {
    const dimension = valued[at]
    const row = dimension === undefined ? everything : dimension.rowOf(facts[dimension.fact], isOpen)
    if (row === everything) continue
    single[singles] = row
    singleBy[singles++] = coded.length + at
  }
  chosen.singles = singles
  if (index.rows.summaryWords > 1) sortFewestFirst(chosen, index.rows.bits)
  for (; singles < joinedAtOnce; singles++) single[singles] = everything
}

const chooseTags = (
  { chosen, rows }: RuleIndex,
  { dimension, at: number }: { readonly dimension: TagDimension; readonly at: number },
  codes: readonly number[]
): void => {
  const { asked, barred, unasked, together } = dimension
  let row = unasked
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? other
    const bar = barred[code] ?? -1
    if (bar >= 0) chosen.barred[chosen.bars++] = bar
    const own = asked[code] ?? -1
    if (own < 0) continue
    if (row === unasked) row = own
    else {
      joinRows(rows, { row, and: own, into: together })
      row = together
    }
  }
  chosen.single[chosen.singles] = row
  chosen.singleBy[chosen.singles++] = number
}

/** Rows of few rules first: joined in this order, they soon leave none. Of a thousand rules it takes longer than it saves. */
const sortFewestFirst = ({ single, singleBy, singles }: Chosen, bits: Int32Array): void => {
  for (let one = 1; one < singles; one++) {
    const row = single[one] ?? 0
    const by = singleBy[one] ?? 0
    const count = bits[row] ?? 0
    let at = one
    for (; at > 0 && (bits[single[at - 1] ?? 0] ?? 0) > count; at--) {
      single[at] = single[at - 1] ?? 0
      singleBy[at] = singleBy[at - 1] ?? 0
    }
    single[at] = row
    singleBy[at] = by
  }
}

/** The places among which rules are looked for; the end is exclusive. */
export interface Places {
  readonly from: number
  readonly until: number
}

/**
 * The first rule of some places that holds, or -1. The rows are those chosen last ({@link chooseRows}) for the same facts.
 */
export const nextMatch = (index: RuleIndex, world: World, { from, until }: Places): number => {
  const { bits, summaryWords, firstWord } = index.rows
  const { chosen } = index
  const { single, singles } = chosen
  // nine rows at once, each in a place of its own: to ask after each whether a rule is left takes longer than to join it
  const a = single[0] ?? 0
  const b = single[1] ?? 0
  const c = single[2] ?? 0
  const d = single[3] ?? 0
  const e = single[4] ?? 0
  const f = single[5] ?? 0
  const g = single[6] ?? 0
  const h = single[7] ?? 0
  const i = single[8] ?? 0
  const fromWord = from >>> 5
  const untilWord = (until + 31) >>> 5
  for (let block = fromWord >>> 5; block < summaryWords; block++) {
    const left = block === fromWord >>> 5 ? -1 << (fromWord & 31) : -1
    for (let summary = joined(bits, chosen, 1 + block) & left; summary !== 0; summary &= summary - 1) {
      const word = block * 32 + lowestBit(summary)
      if (word >= untilWord) return -1
      const at = firstWord + word
      let rules =
        (bits[a + at] ?? 0) &
        (bits[b + at] ?? 0) &
        (bits[c + at] ?? 0) &
        (bits[d + at] ?? 0) &
        (bits[e + at] ?? 0) &
        (bits[f + at] ?? 0) &
        (bits[g + at] ?? 0) &
        (bits[h + at] ?? 0) &
        (bits[i + at] ?? 0)
      for (let one = joinedAtOnce; one < singles && rules !== 0; one++) rules &= bits[(single[one] ?? 0) + at] ?? 0
      if (word === fromWord) rules &= -1 << (from & 31)
      if (rules === 0) continue
      const rule = firstOf(index, world, { word, rules: rules & unbarred(bits, chosen, at) })
      if (rule >= 0) return rule < until ? rule : -1
    }
  }
  return -1
}

/** The bits of one word of the rules (or of the summary) that all chosen rows leave. */
const joined = (bits: Int32Array, { single, singles }: Chosen, at: number): number => {
  let word = -1
  for (let one = 0; one < singles && word !== 0; one++) word &= bits[(single[one] ?? 0) + at] ?? 0
  return word
}

const unbarred = (bits: Int32Array, { barred, bars }: Chosen, at: number): number => {
  let word = 0
  for (let row = 0; row < bars; row++) word |= bits[(barred[row] ?? 0) + at] ?? 0
  return ~word
}

/** The first of the rules of a word of which nothing is left that fails; -1 where none is. */
const firstOf = (
  { residuals }: RuleIndex,
  world: World,
  { word, rules }: { readonly word: number; readonly rules: number }
): number => {
  for (let rest = rules; rest !== 0; rest &= rest - 1) {
    const rule = word * 32 + lowestBit(rest)
    const residual = residuals[rule]
    if (residual === undefined || formulaHolds(residual, world)) return rule
  }
  return -1
}

/** The first rule that holds, or -1. */
export const firstMatch = (index: RuleIndex, world: CodedWorld): number => {
  chooseRows(index, world)
  return nextMatch(index, world, { from: 0, until: index.count })
}

/** All rules that hold, in order. */
export const allMatches = (index: RuleIndex, world: CodedWorld): readonly number[] => {
  if (index.count === 0) return nothing
  chooseRows(index, world)
  const rules: number[] = []
  const until = index.count
  for (let rule = nextMatch(index, world, { from: 0, until }); rule >= 0; ) {
    rules.push(rule)
    rule = nextMatch(index, world, { from: rule + 1, until })
  }
  return rules
}

const nothing: readonly number[] = []

import { lowestBit } from "./bit-rows.ts"
import type { Formula } from "./formula.ts"
import { formulaHolds, type World } from "./meaning.ts"
import { type Chosen, chooseRows, type RuleIndex } from "./rule-index.ts"

/** A rule that failed by one condition alone: its number and that condition. */
export interface Miss {
  readonly rule: number
  readonly failed: Formula
}

/** Where to look for misses. */
export interface MissRange {
  /** Only rules that stand before this one. */
  readonly before: number
  /** How many to find at most. */
  readonly most: number
}

/**
 * The first rules of an index that failed by one condition alone. The rows that leave a rule out are counted for 32 rules
 * at a time, up to two; what remains is looked at condition by condition.
 */
export const nearestMisses = (
  { index, formulas }: { readonly index: RuleIndex; readonly formulas: readonly Formula[] },
  world: World,
  { before, most }: MissRange
): readonly Miss[] => {
  const misses: Miss[] = []
  const chosen = chooseRows(index, world)
  const words = (before + 31) >>> 5
  for (let word = 0; word < words && misses.length < most; word++) {
    const last = before - word * 32
    const mask = last >= 32 ? -1 : (1 << last) - 1
    for (let rules = missedOnce(index, chosen, word) & mask; rules !== 0 && misses.length < most; rules &= rules - 1) {
      const rule = word * 32 + lowestBit(rules)
      const failed = onlyFailure(formulas[rule], world)
      if (failed !== undefined) misses.push({ rule, failed })
    }
  }
  return misses
}

/** The rules of a word that at most one choice of rows leaves out. */
const missedOnce = (index: RuleIndex, chosen: Chosen, word: number): number => {
  const { bits, summaryWords } = index.rows
  const at = summaryWords + word
  let once = 0
  let twice = 0
  const count = (left: number): void => {
    twice |= once & ~left
    once |= ~left
  }
  for (const rows of chosen.asked) {
    let any = 0
    for (const row of rows) any |= bits[row + at] ?? 0
    count(any)
  }
  for (let dimension = 0; dimension < chosen.single.length; dimension++) {
    count(bits[(chosen.single[dimension] ?? 0) + at] ?? 0)
  }
  let barred = 0
  for (const row of chosen.barred) barred |= bits[row + at] ?? 0
  count(~barred)
  return ~twice
}

const onlyFailure = (formula: Formula | undefined, world: World): Formula | undefined => {
  if (formula === undefined) return undefined
  const parts = formula.kind === "all" ? formula.parts : [formula]
  let failed: Formula | undefined
  for (const part of parts) {
    if (formulaHolds(part, world)) continue
    if (failed !== undefined) return undefined
    failed = part
  }
  return failed
}

import { lowestBit } from "./bit-rows.ts"
import { all, type Formula, factsIn } from "./formula.ts"
import { formulaHolds, type World } from "./meaning.ts"
import type { RuleIndex } from "./rule-index.ts"

/** A rule that failed by one condition alone: its number and that condition. */
export interface Miss {
  readonly rule: number
  /** That condition, with the others of the rule that test the same facts. */
  readonly failed: Formula
}

/** The rules among which misses are looked for. */
export interface MissSource {
  readonly index: RuleIndex
  readonly formulas: readonly Formula[]
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
 * at a time, up to two; what remains is looked at condition by condition. The rows are those chosen last for the same facts.
 */
export const nearestMisses = (
  { index, formulas }: MissSource,
  world: World,
  { before, most }: MissRange
): readonly Miss[] => {
  const misses: Miss[] = []
  const words = (before + 31) >>> 5
  for (let word = 0; word < words && misses.length < most; word++) {
    const last = before - word * 32
    const mask = last >= 32 ? -1 : (1 << last) - 1
    for (let rules = missedOnce(index, word) & mask; rules !== 0 && misses.length < most; rules &= rules - 1) {
      const rule = word * 32 + lowestBit(rules)
      const failed = failureOf({ index, formulas }, world, rule)
      if (failed !== undefined) misses.push({ rule, failed })
    }
  }
  return misses
}

/** The rules of a word that at most one choice of rows leaves out. */
const missedOnce = ({ rows, chosen }: RuleIndex, word: number): number => {
  const { bits, summaryWords } = rows
  const { asked, askedEnds, single, barred } = chosen
  const at = summaryWords + word
  let once = 0
  let twice = 0
  let row = 0
  for (let dimension = 0; dimension < askedEnds.length; dimension++) {
    const end = askedEnds[dimension] ?? 0
    let any = 0
    for (; row < end; row++) any |= bits[(asked[row] ?? 0) + at] ?? 0
    twice |= once & ~any
    once |= ~any
  }
  for (let dimension = 0; dimension < single.length && twice !== -1; dimension++) {
    const left = bits[(single[dimension] ?? 0) + at] ?? 0
    twice |= once & ~left
    once |= ~left
  }
  let bars = 0
  for (let bar = 0; bar < barred.length; bar++) bars |= bits[(barred[bar] ?? 0) + at] ?? 0
  return ~(twice | (once & bars))
}

const mostRemembered = 4096
const mostDimensions = 256

/**
 * The only part of a rule that fails, with all that has to be met besides by the same facts. Where one dimension alone leaves the rule out, and one part of the rule alone is of
 * that dimension, it is that part, whatever the facts: so it is remembered.
 */
const failureOf = ({ index, formulas }: MissSource, world: World, rule: number): Formula | undefined => {
  const formula = formulas[rule]
  const residual = index.residuals[rule]
  const dimension = residual === undefined ? dimensionLeavingOut(index, rule) : -1
  if (dimension < 0 || dimension >= mostDimensions) {
    const failed = onlyFailure(formula, world)
    return failed === undefined || formula === undefined ? undefined : withRelated(failed, formula)
  }
  const key = rule * mostDimensions + dimension
  const known = index.missed.get(key)
  if (known !== undefined) return known
  const failed = onlyFailure(formula, world)
  if (failed === undefined || formula === undefined) return undefined
  const told = withRelated(failed, formula)
  if (told !== failed) return told
  if (index.missed.size >= mostRemembered) index.missed.clear()
  index.missed.set(key, failed)
  return failed
}

/** The number of the first dimension that leaves a rule out, not counting those that bar it; -1 where none does. */
const dimensionLeavingOut = ({ rows, chosen }: RuleIndex, rule: number): number => {
  const { asked, askedEnds, single } = chosen
  const at = rows.summaryWords + (rule >>> 5)
  const bit = 1 << (rule & 31)
  let row = 0
  for (let dimension = 0; dimension < askedEnds.length; dimension++) {
    const end = askedEnds[dimension] ?? 0
    let any = 0
    for (; row < end; row++) any |= rows.bits[(asked[row] ?? 0) + at] ?? 0
    if ((any & bit) === 0) return dimension
  }
  for (let dimension = 0; dimension < single.length; dimension++)
    if (((rows.bits[(single[dimension] ?? 0) + at] ?? 0) & bit) === 0) return askedEnds.length + dimension
  return -1
}

/** A part of a rule with the other parts that test its facts: what has to be met when these facts are to change. */
const withRelated = (part: Formula, formula: Formula): Formula => {
  if (formula.kind !== "all") return part
  const facts = new Set(factsIn(part))
  const related = formula.parts.filter((other) => other === part || factsIn(other).some((fact) => facts.has(fact)))
  return related.length === 1 ? part : all(related)
}

const onlyFailure = (formula: Formula | undefined, world: World): Formula | undefined => {
  if (formula === undefined) return undefined
  if (formula.kind !== "all") return formulaHolds(formula, world) ? undefined : formula
  let failed: Formula | undefined
  for (const part of formula.parts) {
    if (formulaHolds(part, world)) continue
    if (failed !== undefined) return undefined
    failed = part
  }
  return failed
}

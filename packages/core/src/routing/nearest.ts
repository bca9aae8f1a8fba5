import { lowestBit } from "./bit-rows.ts"
import { all, type Formula, factsIn } from "./formula.ts"
import { formulaHolds, type World } from "./meaning.ts"
import { neededFor } from "./needed.ts"
import type { RuleIndex } from "./rule-index.ts"

/** A rule that failed by one condition alone. */
export interface Miss {
  /** Its number. */
  readonly rule: number
  /** The condition, with the others of the rule that test the same facts. */
  readonly failed: Formula
  /** The facts that it tests. */
  readonly facts: readonly string[]
  /** What would have had to be so. */
  readonly needed: string
}

/** The rules among which misses are looked for. */
export interface MissSource {
  readonly index: RuleIndex
  readonly formulas: readonly Formula[]
  /** What was told of each rule before. */
  readonly told: (ToldMisses | undefined)[]
  /** Room for what is found: only so many count as are said to be found. */
  readonly found: Miss[]
}

/** What was told of a rule: no more than it has conditions, and dimensions that leave it out. */
interface ToldMisses {
  /** By the dimension that leaves it out, where that is of one part of the rule alone. */
  readonly byDimension: (Miss | undefined)[]
  /** By the part that failed. */
  readonly byPart: (Miss | undefined)[]
}

const nothingTold = ({ coded, valued, tagged }: RuleIndex, formula: Formula): ToldMisses => ({
  byDimension: [...coded, ...valued, ...tagged].map(() => undefined),
  byPart: partsOf(formula).map(() => undefined)
})

/** The rules of an index, with nothing told of them yet. */
export const missSource = (index: RuleIndex, formulas: readonly Formula[]): MissSource => ({
  index,
  formulas,
  told: Array.from(formulas, () => undefined),
  found: []
})

/** Where to look for misses. */
export interface MissRange {
  /** Only rules that stand before this one. */
  readonly before: number
  /** How many to find at most. */
  readonly most: number
}

/**
 * The first rules of an index that failed by one condition alone. The rows that leave a rule out are counted for 32 rules
 * at a time, up to two; what remains is looked at condition by condition. The rows are those chosen last for the same facts; what was found before is lost.
 */
export const nearestMisses = (source: MissSource, world: World, { before, most }: MissRange): readonly Miss[] => {
  const misses = source.found
  let count = 0
  const words = (before + 31) >>> 5
  for (let word = 0; word < words && count < most; word++) {
    const last = before - word * 32
    const mask = last >= 32 ? -1 : (1 << last) - 1
    for (let rules = missedOnce(source.index, word) & mask; rules !== 0 && count < most; rules &= rules - 1) {
      const rule = word * 32 + lowestBit(rules)
      const miss = missOf(source, world, rule)
      if (miss !== undefined) misses[count++] = miss
    }
  }
  return count === 0 ? noMisses : misses.slice(0, count)
}

const noMisses: readonly Miss[] = []

/** The rules of a word that at most one choice of rows leaves out. */
const missedOnce = ({ rows, chosen }: RuleIndex, word: number): number => {
  const { bits } = rows
  const { single, singles, barred } = chosen
  const at = rows.firstWord + word
  let once = 0
  let twice = 0
  for (let one = 0; one < singles && twice !== -1; one++) {
    const left = bits[(single[one] ?? 0) + at] ?? 0
    twice |= once & ~left
    once |= ~left
  }
  let bars = 0
  for (let bar = 0; bar < chosen.bars; bar++) bars |= bits[(barred[bar] ?? 0) + at] ?? 0
  return ~(twice | (once & bars))
}

/** How a rule fails by one condition only; nothing where it holds, or fails by several. */
const missOf = (source: MissSource, world: World, rule: number): Miss | undefined => {
  const { index, told, formulas } = source
  const dimension = dimensionLeavingOut(index, rule)
  const unsaid = index.unsaid[rule]
  if (dimension >= 0 && unsaid !== undefined && !formulaHolds(unsaid, world)) return undefined
  const known = dimension < 0 || index.residuals[rule] !== unsaid ? undefined : told[rule]?.byDimension[dimension]
  if (known !== undefined) return known
  const formula = formulas[rule]
  const part = formula === undefined ? -1 : onlyFailure(formula, world)
  if (formula === undefined || part < 0) return undefined
  const misses = told[rule] ?? nothingTold(index, formula)
  told[rule] = misses
  const miss = misses.byPart[part] ?? missBy(formula, rule, part)
  misses.byPart[part] = miss
  if (dimension >= 0 && isAlone(miss, formula)) misses.byDimension[dimension] = miss
  return miss
}

const missBy = (formula: Formula, rule: number, part: number): Miss => {
  const failed = withRelated(partsOf(formula)[part] ?? formula, formula)
  return { rule, failed, facts: factsIn(failed), needed: neededFor(failed) }
}

const partsOf = (formula: Formula): readonly Formula[] => (formula.kind === "all" ? formula.parts : [formula])

/** Whether no other part of the rule tests the same facts: then it is this one that failed, whatever the facts. */
const isAlone = ({ failed }: Miss, formula: Formula): boolean => partsOf(formula).includes(failed)

/** The number of the dimension whose row alone leaves a rule out; -1 where none does, because tags bar it. */
const dimensionLeavingOut = ({ rows, chosen }: RuleIndex, rule: number): number => {
  const at = rows.firstWord + (rule >>> 5)
  const bit = 1 << (rule & 31)
  for (let one = 0; one < chosen.singles; one++)
    if (((rows.bits[(chosen.single[one] ?? 0) + at] ?? 0) & bit) === 0) return chosen.singleBy[one] ?? -1
  return -1
}

/** The number of the only part that fails; -1 where none does, or several. */
const onlyFailure = (formula: Formula, world: World): number => {
  const parts = partsOf(formula)
  let failed = -1
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    if (part === undefined || formulaHolds(part, world)) continue
    if (failed >= 0) return -1
    failed = at
  }
  return failed
}

/** A part of a rule with the other parts that test its facts: what has to be met when these facts are to change. */
const withRelated = (part: Formula, formula: Formula): Formula => {
  if (formula.kind !== "all") return part
  const facts = new Set(factsIn(part))
  const related = formula.parts.filter((other) => other === part || factsIn(other).some((fact) => facts.has(fact)))
  return related.length === 1 ? part : all(related)
}

import { type BitRows, collectRows, lowestBit, type Row, type RowCollector } from "./bit-rows.ts"
import { type Dimension, dimensionOf, rowFor } from "./dimension.ts"
import { type Atom, all, atomsOf, type Formula } from "./formula.ts"
import { formulaHolds, type World } from "./meaning.ts"

/**
 * An ordered list of formulas made ready to be matched against facts: what the linear reading of the list finds, found
 * by joining one row of bits per fact. What rows cannot say (a test over several facts, all of several tags) is tested
 * for the rules that remain.
 */
export interface RuleIndex {
  readonly count: number
  readonly rows: BitRows
  readonly dimensions: readonly Dimension[]
  readonly tagDimensions: readonly TagDimension[]
  /** Per rule what is left to be tested, or nothing. */
  readonly residuals: readonly (Formula | undefined)[]
}

/** The rules that a set of tags leaves possible: those that ask for none, those that ask for one of them; less those that bar one. */
interface TagDimension {
  readonly fact: string
  readonly unasked: number
  readonly asked: ReadonlyMap<string, number>
  readonly barred: ReadonlyMap<string, number>
}

/** A rule's formula, taken apart by what an index can say of it. */
interface Sorted {
  /** By fact, or fact and calendar: the tests of it alone. */
  readonly single: ReadonlyMap<string, Formula>
  readonly asks: ReadonlyMap<string, readonly string[]>
  readonly bars: ReadonlyMap<string, readonly string[]>
  readonly residual: Formula | undefined
}

/** Builds the index of an ordered list of formulas. */
export const indexRules = (formulas: readonly Formula[]): RuleIndex => {
  const sorted = formulas.map(sortParts)
  const collect = collectRows(formulas.length)
  const dimensions = keysOf(sorted, ({ single }) => single).map((key) => {
    const tests = sorted.flatMap(({ single }, rule) => {
      const formula = single.get(key)
      return formula === undefined ? [] : [{ rule, formula }]
    })
    const untested = rowWhere(sorted, collect, ({ single }) => !single.has(key))
    return dimensionOf(factOfKey(key), { tests, untested }, collect)
  })
  const tagFacts = new Set([...keysOf(sorted, ({ asks }) => asks), ...keysOf(sorted, ({ bars }) => bars)])
  const tagDimensions = [...tagFacts].map((fact) => tagDimensionOf(fact, sorted, collect))
  const everything = collect.add(rowWhere(sorted, collect, () => true))
  const without: TagDimension = { fact: "", unasked: everything, asked: new Map(), barred: new Map() }
  return {
    count: formulas.length,
    dimensions,
    tagDimensions: dimensions.length + tagDimensions.length === 0 ? [without] : tagDimensions,
    residuals: sorted.map(({ residual }) => residual),
    rows: collect.finish()
  }
}

const sortParts = (formula: Formula): Sorted => {
  const parts = formula.kind === "all" ? formula.parts : [formula]
  const single = new Map<string, Formula>()
  const asks = new Map<string, readonly string[]>()
  const bars = new Map<string, readonly string[]>()
  const residual: Formula[] = []
  for (const part of parts) {
    const keys = new Set(atomsOf(part).map(keyOf))
    const [key] = keys
    const asked = someTags(part)
    const barred = part.kind === "not" ? someTags(part.part) : undefined
    if (key === undefined || keys.size > 1) residual.push(part)
    else if (barred !== undefined) bars.set(key, [...(bars.get(key) ?? []), ...barred])
    else if (asked !== undefined && !asks.has(key)) asks.set(key, asked)
    else if (isAboutTags(part)) residual.push(part)
    else single.set(key, all([...(single.has(key) ? [single.get(key) ?? part] : []), part]))
  }
  return { single, asks, bars, residual: residual.length === 0 ? undefined : all(residual) }
}

const keyOf = (atom: Atom): string => (atom.test === "open" ? `${atom.fact} ${atom.calendar}` : atom.fact)
const factOfKey = (key: string): string => key.split(" ")[0] ?? key

const someTags = (part: Formula): readonly string[] | undefined =>
  part.kind === "atom" && part.atom.test === "some" ? part.atom.tags : undefined

const isAboutTags = (part: Formula): boolean => atomsOf(part).some(({ test }) => test === "some" || test === "every")

const keysOf = (sorted: readonly Sorted[], of: (rule: Sorted) => ReadonlyMap<string, unknown>): readonly string[] => [
  ...new Set(sorted.flatMap((rule) => [...of(rule).keys()]))
]

const rowWhere = (sorted: readonly Sorted[], collect: RowCollector, include: (rule: Sorted) => boolean): Row => {
  const row = collect.row()
  sorted.forEach((rule, index) => {
    if (include(rule)) collect.put(row, index)
  })
  return row
}

const tagDimensionOf = (fact: string, sorted: readonly Sorted[], collect: RowCollector): TagDimension => ({
  fact,
  unasked: collect.add(rowWhere(sorted, collect, ({ asks }) => !asks.has(fact))),
  asked: rowsByTag(
    fact,
    sorted.map(({ asks }) => asks),
    collect
  ),
  barred: rowsByTag(
    fact,
    sorted.map(({ bars }) => bars),
    collect
  )
})

const rowsByTag = (
  fact: string,
  rules: readonly ReadonlyMap<string, readonly string[]>[],
  collect: RowCollector
): ReadonlyMap<string, number> => {
  const rows = new Map<string, Row>()
  rules.forEach((rule, index) => {
    for (const tag of rule.get(fact) ?? []) {
      const row = rows.get(tag) ?? collect.row()
      collect.put(row, index)
      rows.set(tag, row)
    }
  })
  return new Map([...rows].map(([tag, row]) => [tag, collect.add(row)]))
}

/** The rows that the facts of one message choose: those to join, those of which one must hold, those that bar. */
export interface Chosen {
  readonly single: Int32Array
  readonly asked: readonly (readonly number[])[]
  readonly barred: readonly number[]
}

/** The rows that facts choose. */
export const chooseRows = (index: RuleIndex, { facts, isOpen }: World): Chosen => {
  const single = new Int32Array(index.dimensions.length)
  for (let at = 0; at < index.dimensions.length; at++) {
    const dimension = index.dimensions[at]
    if (dimension !== undefined) single[at] = rowFor(dimension, facts[dimension.fact], isOpen)
  }
  const asked: number[][] = []
  const barred: number[] = []
  for (const dimension of index.tagDimensions) {
    const rows = [dimension.unasked]
    const tags = facts[dimension.fact]
    if (Array.isArray(tags)) {
      for (const tag of tags) {
        const row = dimension.asked.get(tag)
        if (row !== undefined) rows.push(row)
        const bar = dimension.barred.get(tag)
        if (bar !== undefined) barred.push(bar)
      }
    }
    asked.push(rows)
  }
  return { single, asked, barred }
}

/** The bits of one word of the rules (or of the summary) that all chosen rows leave. */
const joined = (bits: Int32Array, chosen: Chosen, at: number): number => {
  let word = -1
  for (let dimension = 0; dimension < chosen.asked.length && word !== 0; dimension++) {
    let any = 0
    for (const row of chosen.asked[dimension] ?? []) any |= bits[row + at] ?? 0
    word &= any
  }
  const { single } = chosen
  for (let dimension = 0; dimension < single.length && word !== 0; dimension++) {
    word &= bits[(single[dimension] ?? 0) + at] ?? 0
  }
  return word
}

const unbarred = (bits: Int32Array, { barred }: Chosen, at: number): number => {
  let word = 0
  for (const row of barred) word |= bits[row + at] ?? 0
  return ~word
}

/** Calls back with each rule that formulaHolds, in order, until the callback says `stop`. */
export const eachMatch = (index: RuleIndex, world: World, visit: (rule: number) => "stop" | "go on"): void => {
  const { bits, summaryWords } = index.rows
  const chosen = chooseRows(index, world)
  for (let block = 0; block < summaryWords; block++) {
    for (let summary = joined(bits, chosen, block); summary !== 0; summary &= summary - 1) {
      const word = block * 32 + lowestBit(summary)
      const at = summaryWords + word
      for (let rules = joined(bits, chosen, at) & unbarred(bits, chosen, at); rules !== 0; rules &= rules - 1) {
        const rule = word * 32 + lowestBit(rules)
        const residual = index.residuals[rule]
        if ((residual === undefined || formulaHolds(residual, world)) && visit(rule) === "stop") return
      }
    }
  }
}

/** The first rule that formulaHolds, or -1. */
export const firstMatch = (index: RuleIndex, world: World): number => {
  let first = -1
  eachMatch(index, world, (rule) => {
    first = rule
    return "stop"
  })
  return first
}

/** All rules that hold, in order. */
export const allMatches = (index: RuleIndex, world: World): readonly number[] => {
  const rules: number[] = []
  eachMatch(index, world, (rule) => {
    rules.push(rule)
    return "go on"
  })
  return rules
}

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
  /** Room for what the facts of one message choose. */
  readonly chosen: Chosen
  /** The part by which a rule fails where a dimension leaves it out, as far as that was asked. */
  readonly missed: Map<number, Formula>
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
  const tags = dimensions.length + tagDimensions.length === 0 ? [without] : tagDimensions
  return {
    count: formulas.length,
    dimensions,
    tagDimensions: tags,
    residuals: sorted.map(({ residual }) => residual),
    rows: collect.finish(),
    missed: new Map(),
    chosen: {
      single: new Int32Array(dimensions.length),
      asked: [],
      askedEnds: new Int32Array(tags.length),
      barred: []
    }
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

/** The tags of which a test asks for one, where that is all it does. */
const someTags = (part: Formula): readonly string[] | undefined => {
  if (part.kind === "atom") return part.atom.test === "some" ? part.atom.tags : undefined
  const lists = part.kind === "any" ? part.parts.map(someTags) : []
  return lists.length === 0 || lists.includes(undefined) ? undefined : lists.flatMap((tags) => tags ?? [])
}

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

/**
 * The rows that the facts of one message choose. There is one per index, filled anew for each message, so that matching
 * takes no memory.
 */
export interface Chosen {
  /** The rows to join, one per dimension. */
  readonly single: Int32Array
  /** Rows of which one must hold, per dimension of tags: those of the first, then those of the second, ... */
  readonly asked: number[]
  /** Where the rows of each dimension of tags end in `asked`. */
  readonly askedEnds: Int32Array
  /** Rows that bar. */
  readonly barred: number[]
}

/** Chooses the rows for facts. What was chosen before from the same index is lost. */
export const chooseRows = (index: RuleIndex, { facts, isOpen }: World): Chosen => {
  const { chosen, dimensions, tagDimensions } = index
  const { single, asked, askedEnds, barred } = chosen
  for (let at = 0; at < dimensions.length; at++) {
    const dimension = dimensions[at]
    if (dimension !== undefined) single[at] = rowFor(dimension, facts[dimension.fact], isOpen)
  }
  let end = 0
  let bars = 0
  for (let at = 0; at < tagDimensions.length; at++) {
    const dimension = tagDimensions[at]
    if (dimension === undefined) continue
    asked[end++] = dimension.unasked
    const tags = facts[dimension.fact]
    if (Array.isArray(tags)) {
      for (const tag of tags) {
        const row = dimension.asked.get(tag)
        if (row !== undefined) asked[end++] = row
        const bar = dimension.barred.get(tag)
        if (bar !== undefined) barred[bars++] = bar
      }
    }
    askedEnds[at] = end
  }
  barred.length = bars
  return chosen
}

/** The bits of one word of the rules (or of the summary) that all chosen rows leave. */
const joined = (bits: Int32Array, { asked, askedEnds, single }: Chosen, at: number): number => {
  let word = -1
  let row = 0
  for (let dimension = 0; dimension < askedEnds.length && word !== 0; dimension++) {
    const end = askedEnds[dimension] ?? 0
    let any = 0
    for (; row < end; row++) any |= bits[(asked[row] ?? 0) + at] ?? 0
    word &= any
  }
  for (let dimension = 0; dimension < single.length && word !== 0; dimension++) {
    word &= bits[(single[dimension] ?? 0) + at] ?? 0
  }
  return word
}

const unbarred = (bits: Int32Array, { barred }: Chosen, at: number): number => {
  let word = 0
  for (let row = 0; row < barred.length; row++) word |= bits[(barred[row] ?? 0) + at] ?? 0
  return ~word
}

/**
 * The first rule from a place on that holds, or -1. The rows are those chosen last ({@link chooseRows}) for the same facts.
 */
export const nextMatch = (index: RuleIndex, world: World, from: number): number => {
  const { bits, summaryWords } = index.rows
  const { chosen, residuals } = index
  const fromWord = from >>> 5
  for (let block = fromWord >>> 5; block < summaryWords; block++) {
    const left = block === fromWord >>> 5 ? -1 << (fromWord & 31) : -1
    for (let summary = joined(bits, chosen, block) & left; summary !== 0; summary &= summary - 1) {
      const word = block * 32 + lowestBit(summary)
      const at = summaryWords + word
      const later = word === fromWord ? -1 << (from & 31) : -1
      for (let rules = joined(bits, chosen, at) & unbarred(bits, chosen, at) & later; rules !== 0; rules &= rules - 1) {
        const rule = word * 32 + lowestBit(rules)
        const residual = residuals[rule]
        if (residual === undefined || formulaHolds(residual, world)) return rule
      }
    }
  }
  return -1
}

/** The first rule that holds, or -1. */
export const firstMatch = (index: RuleIndex, world: World): number => {
  chooseRows(index, world)
  return nextMatch(index, world, 0)
}

/** All rules that hold, in order. */
export const allMatches = (index: RuleIndex, world: World): readonly number[] => {
  if (index.count === 0) return nothing
  chooseRows(index, world)
  const rules: number[] = []
  for (let rule = nextMatch(index, world, 0); rule >= 0; rule = nextMatch(index, world, rule + 1)) rules.push(rule)
  return rules
}

const nothing: readonly number[] = []

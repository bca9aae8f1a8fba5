import type { FactValue } from "../model/message-facts.ts"
import { type BitRows, collectRows, lowestBit, type Row, type RowCollector } from "./bit-rows.ts"
import { type Dimension, dimensionOf, type RuleTest } from "./dimension.ts"
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
  /** The row of all rules. */
  readonly everything: number
  /** Those that most rules test first: they leave most rules out. */
  readonly dimensions: readonly Dimension[]
  readonly tagDimensions: readonly TagDimension[]
  /** Per rule what is left to be tested, or nothing. */
  readonly residuals: readonly (Formula | undefined)[]
  /** Room for what the facts of one message choose. */
  readonly chosen: Chosen
}

/** The rules that a set of tags leaves possible: those that ask for none, those that ask for one of them; less those that bar one. */
interface TagDimension {
  readonly fact: string
  /** The rules that ask for none. */
  readonly unasked: number
  /** By tag those that ask for it, and those that ask for none. */
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
  const everything = collect.add(rowWhere(sorted, collect, () => true))
  const dimensions = [...testsByKey(sorted)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, tests]) => {
      const untested = rowWhere(sorted, collect, ({ single }) => !single.has(key))
      return dimensionOf(factOfKey(key), { tests, untested }, collect)
    })
  const tagFacts = new Set([...keysOf(sorted, ({ asks }) => asks), ...keysOf(sorted, ({ bars }) => bars)])
  const tagDimensions = [...tagFacts].map((fact) => tagDimensionOf(fact, sorted, collect))
  return {
    count: formulas.length,
    dimensions,
    tagDimensions,
    residuals: sorted.map(({ residual }) => residual),
    rows: collect.finish(),
    everything,
    chosen: roomFor(dimensions.length + tagDimensions.length)
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

const testsByKey = (sorted: readonly Sorted[]): ReadonlyMap<string, readonly RuleTest[]> => {
  const tests = new Map<string, RuleTest[]>()
  sorted.forEach(({ single }, rule) => {
    for (const [key, formula] of single) {
      const known = tests.get(key)
      if (known === undefined) tests.set(key, [{ rule, formula }])
      else known.push({ rule, formula })
    }
  })
  return tests
}

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

const tagDimensionOf = (fact: string, sorted: readonly Sorted[], collect: RowCollector): TagDimension => {
  const unasked = rowWhere(sorted, collect, ({ asks }) => !asks.has(fact))
  const asked = sorted.map(({ asks }) => asks.get(fact) ?? noTags)
  const barred = sorted.map(({ bars }) => bars.get(fact) ?? noTags)
  return {
    fact,
    asked: rowsByTag(asked, collect, unasked),
    barred: rowsByTag(barred, collect),
    unasked: collect.add(unasked)
  }
}

const noTags: readonly string[] = []

/** A row for each tag: the rules that name it, and those of another row. */
const rowsByTag = (
  rules: readonly (readonly string[])[],
  collect: RowCollector,
  like?: Row
): ReadonlyMap<string, number> => {
  const rows = new Map<string, Row>()
  rules.forEach((tags, index) => {
    for (const tag of tags) {
      const row = rows.get(tag) ?? collect.row(like)
      collect.put(row, index)
      rows.set(tag, row)
    }
  })
  return new Map([...rows].map(([tag, row]) => [tag, collect.add(row)]))
}

/**
 * The rows that the facts of one message choose, each by where it begins. There is one per index, filled anew for each
 * message, so that matching takes no memory: only as many places count as are said to be filled.
 */
export interface Chosen {
  /** The rows to join. */
  readonly single: Int32Array
  /** The numbers of their dimensions; those of tags come after the others. */
  readonly singleBy: Int32Array
  singles: number
  /** Rows of which one must hold, where several tags are asked for: those of the first fact, then those of the next, ... */
  readonly asked: number[]
  /** Where the rows of each such fact end in `asked`. */
  readonly askedEnds: Int32Array
  /** The numbers of their dimensions. */
  readonly askedBy: Int32Array
  askers: number
  /** Rows that bar. */
  readonly barred: number[]
  bars: number
}

const roomFor = (dimensions: number): Chosen => ({
  single: new Int32Array(dimensions + 1),
  singleBy: new Int32Array(dimensions + 1),
  singles: 0,
  asked: [],
  askedEnds: new Int32Array(dimensions),
  askedBy: new Int32Array(dimensions),
  askers: 0,
  barred: [],
  bars: 0
})

/** Chooses the rows for facts. What was chosen before from the same index is lost. */
export const chooseRows = (index: RuleIndex, world: World): Chosen => {
  const { chosen, dimensions, tagDimensions, everything } = index
  const { facts, isOpen } = world
  const { single, singleBy } = chosen
  let singles = 0
  for (let at = 0; at < dimensions.length; at++) {
    const dimension = dimensions[at]
    const row = dimension === undefined ? everything : dimension.rowOf(facts[dimension.fact], isOpen)
    if (row === everything) continue
    single[singles] = row
    singleBy[singles++] = at
  }
  chosen.singles = singles
  chosen.askers = 0
  chosen.bars = 0
  for (let at = 0; at < tagDimensions.length; at++) {
    const dimension = tagDimensions[at]
    if (dimension !== undefined) chooseTags(chosen, { dimension, at: dimensions.length + at }, facts[dimension.fact])
  }
  if (chosen.singles === 0 && chosen.askers === 0) single[chosen.singles++] = everything
  return chosen
}

const chooseTags = (
  chosen: Chosen,
  { dimension, at: number }: { readonly dimension: TagDimension; readonly at: number },
  tags: FactValue | undefined
): void => {
  const { asked, barred, unasked } = dimension
  const begin = chosen.askers === 0 ? 0 : (chosen.askedEnds[chosen.askers - 1] ?? 0)
  let end = begin
  if (Array.isArray(tags)) {
    for (let at = 0; at < tags.length; at++) {
      const row = asked.get(tags[at])
      if (row !== undefined) chosen.asked[end++] = row
      const bar = barred.get(tags[at])
      if (bar !== undefined) chosen.barred[chosen.bars++] = bar
    }
  }
  if (end > begin + 1) {
    chosen.askedEnds[chosen.askers] = end
    chosen.askedBy[chosen.askers++] = number
  } else {
    chosen.single[chosen.singles] = end === begin ? unasked : (chosen.asked[begin] ?? unasked)
    chosen.singleBy[chosen.singles++] = number
  }
}

/** The bits of one word of the rules (or of the summary) that all chosen rows leave. */
const joined = (bits: Int32Array, { asked, askedEnds, askers, single, singles }: Chosen, at: number): number => {
  let word = -1
  for (let one = 0; one < singles && word !== 0; one++) word &= bits[(single[one] ?? 0) + at] ?? 0
  let row = 0
  for (let fact = 0; fact < askers && word !== 0; fact++) {
    const end = askedEnds[fact] ?? 0
    let any = 0
    for (; row < end; row++) any |= bits[(asked[row] ?? 0) + at] ?? 0
    word &= any
  }
  return word
}

const unbarred = (bits: Int32Array, { barred, bars }: Chosen, at: number): number => {
  let word = 0
  for (let row = 0; row < bars; row++) word |= bits[(barred[row] ?? 0) + at] ?? 0
  return ~word
}

/**
 * The first rule from a place on that holds, or -1. The rows are those chosen last ({@link chooseRows}) for the same facts.
 */
export const nextMatch = (index: RuleIndex, world: World, from: number): number => {
  const { bits, summaryWords } = index.rows
  const { chosen } = index
  const { asked, askedEnds, askers, single, singles } = chosen
  const fromWord = from >>> 5
  for (let block = fromWord >>> 5; block < summaryWords; block++) {
    const left = block === fromWord >>> 5 ? -1 << (fromWord & 31) : -1
    for (let summary = joined(bits, chosen, block) & left; summary !== 0; summary &= summary - 1) {
      const word = block * 32 + lowestBit(summary)
      const at = summaryWords + word
      // as `joined`, written out: a call for each of the words of a message is half the cost of matching
      let rules = word === fromWord ? -1 << (from & 31) : -1
      for (let one = 0; one < singles && rules !== 0; one++) rules &= bits[(single[one] ?? 0) + at] ?? 0
      for (let fact = 0, row = 0; fact < askers && rules !== 0; fact++) {
        const end = askedEnds[fact] ?? 0
        let any = 0
        for (; row < end; row++) any |= bits[(asked[row] ?? 0) + at] ?? 0
        rules &= any
      }
      if (rules === 0) continue
      const rule = firstOf(index, world, { word, rules: rules & unbarred(bits, chosen, at) })
      if (rule >= 0) return rule
    }
  }
  return -1
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

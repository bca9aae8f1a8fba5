import { type BitRows, collectRows, lowestBit, type Row, type RowCollector } from "./bit-rows.ts"
import { type CodedDimension, dimensionOf, type RuleTest, type ValuedDimension } from "./dimension.ts"
import { absent, type CodedFact, type CodedFacts, type FactBook, noCodes, other } from "./fact-codes.ts"
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
  readonly coded: readonly CodedDimension[]
  readonly valued: readonly ValuedDimension[]
  readonly tagged: readonly TagDimension[]
  /** Per rule what is left to be tested, or nothing. */
  readonly residuals: readonly (Formula | undefined)[]
  /** The same, without what rows say in part. */
  readonly unsaid: readonly (Formula | undefined)[]
  /** Room for what the facts of one message choose. */
  readonly chosen: Chosen
}

/** The rules that a set of tags leaves possible: those that ask for none, those that ask for one of them; less those that bar one. */
interface TagDimension {
  /** The number of the fact. */
  readonly number: number
  /** The rules that ask for none. */
  readonly unasked: number
  /** By the code of a tag those that ask for it, and those that ask for none; -1 where no rule asks for it. */
  readonly asked: Int32Array
  /** By the code of a tag those that bar it; -1 where none does. */
  readonly barred: Int32Array
}

/** What a message is, for an index to be asked about it. */
export interface CodedWorld extends World {
  readonly coded: CodedFacts
}

/** A rule's formula, taken apart by what an index can say of it. */
interface Sorted {
  /** By fact, or fact and calendar: the tests of it alone. */
  readonly single: ReadonlyMap<string, Formula>
  readonly asks: ReadonlyMap<string, readonly string[]>
  readonly bars: ReadonlyMap<string, readonly string[]>
  readonly residual: Formula | undefined
  readonly unsaid: Formula | undefined
}

/** Builds the index of an ordered list of formulas, which mention only what the book has numbers for. */
export const indexRules = (formulas: readonly Formula[], book: FactBook): RuleIndex => {
  const sorted = formulas.map(sortParts)
  const collect = collectRows(formulas.length)
  const everything = collect.add(rowWhere(sorted, collect, () => true))
  const dimensions = [...testsByKey(sorted)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, tests]) => {
      const untested = rowWhere(sorted, collect, ({ single }) => !single.has(key))
      return dimensionOf(factIn(book, factOfKey(key)), { tests, untested }, collect)
    })
  const tagFacts = new Set([...keysOf(sorted, ({ asks }) => asks), ...keysOf(sorted, ({ bars }) => bars)])
  const tagged = [...tagFacts].map((fact) => tagDimensionOf(factIn(book, fact), sorted, collect))
  return {
    count: formulas.length,
    coded: dimensions.filter((dimension) => dimension.kind === "coded"),
    valued: dimensions.filter((dimension) => dimension.kind === "valued"),
    tagged,
    residuals: sorted.map(({ residual }) => residual),
    unsaid: sorted.map(({ unsaid }) => unsaid),
    rows: collect.finish(),
    everything,
    chosen: roomFor(dimensions.length + tagged.length)
  }
}

const factIn = ({ byName }: FactBook, name: string): CodedFact => {
  const fact = byName.get(name)
  if (fact === undefined) throw new Error(`\`${name}\` has no number`)
  return fact
}

const sortParts = (formula: Formula): Sorted => {
  const parts = formula.kind === "all" ? formula.parts : [formula]
  const single = new Map<string, Formula>()
  const asks = new Map<string, readonly string[]>()
  const bars = new Map<string, readonly string[]>()
  const residual: Formula[] = []
  const unsaid: Formula[] = []
  const leave = (part: Formula): void => {
    residual.push(part)
    unsaid.push(part)
  }
  for (const part of parts) {
    const key = onlyKey(part)
    const asked = someTags(part)
    const barred = part.kind === "not" ? someTags(part.part) : undefined
    const first = part.kind === "atom" && part.atom.test === "every" ? part.atom.tags[0] : undefined
    if (key === undefined) leave(part)
    else if (barred !== undefined) bars.set(key, [...(bars.get(key) ?? []), ...barred])
    else if (asked !== undefined && !asks.has(key)) asks.set(key, asked)
    else if (first !== undefined && !asks.has(key)) {
      asks.set(key, [first])
      residual.push(part)
    } else if (isAboutTags(part)) leave(part)
    else single.set(key, single.has(key) ? all([single.get(key) ?? part, part]) : part)
  }
  const rest = unsaid.length === 0 ? undefined : all(unsaid)
  return { single, asks, bars, residual: residual.length === unsaid.length ? rest : all(residual), unsaid: rest }
}

/** The key of all atoms of a part; nothing where they have several, or there is none. */
const onlyKey = (part: Formula): string | undefined => {
  if (part.kind === "atom") return keyOf(part.atom)
  const [first, ...others] = atomsOf(part).map(keyOf)
  return others.every((other) => other === first) ? first : undefined
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

const tagDimensionOf = (fact: CodedFact, sorted: readonly Sorted[], collect: RowCollector): TagDimension => {
  const unasked = rowWhere(sorted, collect, ({ asks }) => !asks.has(fact.name))
  const asked = sorted.map(({ asks }) => asks.get(fact.name) ?? noTags)
  const barred = sorted.map(({ bars }) => bars.get(fact.name) ?? noTags)
  return {
    number: fact.number,
    asked: rowsByTag(fact, asked, { collect, like: unasked }),
    barred: rowsByTag(fact, barred, { collect }),
    unasked: collect.add(unasked)
  }
}

const noTags: readonly string[] = []

/** A row for each tag by its code: the rules that name it, and those of another row. */
const rowsByTag = (
  { codes }: CodedFact,
  rules: readonly (readonly string[])[],
  { collect, like }: { readonly collect: RowCollector; readonly like?: Row }
): Int32Array => {
  const rows = new Map<string, Row>()
  rules.forEach((tags, index) => {
    for (const tag of tags) {
      const row = rows.get(tag) ?? collect.row(like)
      collect.put(row, index)
      rows.set(tag, row)
    }
  })
  const offsets = new Int32Array(Math.max(other, ...codes.values()) + 1).fill(-1)
  for (const [tag, row] of rows) offsets[codes.get(tag) ?? other] = collect.add(row)
  return offsets
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

/** Chooses the rows for facts, tags first: they leave most rules out. What was chosen before from the same index is lost. */
export const chooseRows = (index: RuleIndex, { facts, isOpen, coded: { codes, tags } }: CodedWorld): Chosen => {
  const { chosen, coded, valued, tagged, everything } = index
  const { single, singleBy } = chosen
  chosen.singles = 0
  chosen.askers = 0
  chosen.bars = 0
  const before = coded.length + valued.length
  for (let at = 0; at < tagged.length; at++) {
    const dimension = tagged[at]
    if (dimension !== undefined) chooseTags(chosen, { dimension, at: before + at }, tags[dimension.number] ?? noCodes)
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
  if (singles === 0 && chosen.askers === 0) single[singles++] = everything
  chosen.singles = singles
  return chosen
}

const chooseTags = (
  chosen: Chosen,
  { dimension, at: number }: { readonly dimension: TagDimension; readonly at: number },
  codes: readonly number[]
): void => {
  const { asked, barred, unasked } = dimension
  const begin = chosen.askers === 0 ? 0 : (chosen.askedEnds[chosen.askers - 1] ?? 0)
  let end = begin
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? other
    const row = asked[code] ?? -1
    if (row >= 0) chosen.asked[end++] = row
    const bar = barred[code] ?? -1
    if (bar >= 0) chosen.barred[chosen.bars++] = bar
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

/** The places among which rules are looked for; the end is exclusive. */
export interface Places {
  readonly from: number
  readonly until: number
}

/**
 * The first rule of some places that holds, or -1. The rows are those chosen last ({@link chooseRows}) for the same facts.
 */
export const nextMatch = (index: RuleIndex, world: World, { from, until }: Places): number => {
  const { bits, summaryWords } = index.rows
  const { chosen } = index
  const { asked, askedEnds, askers, single, singles } = chosen
  const fromWord = from >>> 5
  const untilWord = (until + 31) >>> 5
  for (let block = fromWord >>> 5; block < summaryWords; block++) {
    const left = block === fromWord >>> 5 ? -1 << (fromWord & 31) : -1
    for (let summary = joined(bits, chosen, block) & left; summary !== 0; summary &= summary - 1) {
      const word = block * 32 + lowestBit(summary)
      if (word >= untilWord) return -1
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
      if (rule >= 0) return rule < until ? rule : -1
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

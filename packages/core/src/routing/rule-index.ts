import { type BitRows, collectRows, type Row, type RowCollector } from "./bit-rows.ts"
import { type CodedDimension, dimensionOf, type RuleTest, type ValuedDimension } from "./dimension.ts"
import { type CodedFact, type FactBook, other } from "./fact-codes.ts"
import { type Atom, all, atomsOf, type Formula } from "./formula.ts"

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
export interface TagDimension {
  /** The number of the fact. */
  readonly number: number
  /** Where the rows of several tags are put together. */
  readonly together: number
  /** The rules that ask for none. */
  readonly unasked: number
  /** By the code of a tag those that ask for it, and those that ask for none; -1 where no rule asks for it. */
  readonly asked: Int32Array
  /** By the code of a tag those that bar it; -1 where none does. */
  readonly barred: Int32Array
}

/**
 * The rows that the facts of one message choose, each by where it begins. There is one per index, filled anew for each
 * message, so that matching takes no memory: only as many places count as are said to be filled.
 */
export interface Chosen {
  /** The rows to join, those of fewest rules first; as many of all rules behind them as are joined at once. */
  readonly single: Int32Array
  /** The numbers of their dimensions; those of tags come after the others. */
  readonly singleBy: Int32Array
  singles: number
  /** Rows that bar. */
  readonly barred: number[]
  bars: number
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

/** How many rows are joined before it is asked whether any rule is left. */
export const joinedAtOnce = 9

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
    chosen: {
      single: new Int32Array(dimensions.length + tagged.length + joinedAtOnce),
      singleBy: new Int32Array(dimensions.length + tagged.length + joinedAtOnce),
      ...{ singles: 0, barred: [], bars: 0 }
    }
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
    unasked: collect.add(unasked),
    together: collect.addRoom()
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

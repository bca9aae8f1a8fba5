import type { FactValue } from "../model/message-facts.ts"
import type { Row, RowCollector } from "./bit-rows.ts"
import { absent, type CodedFact, codeOf, other } from "./fact-codes.ts"
import { type Atom, atomsOf, type Formula } from "./formula.ts"
import { formulaHolds, type IsOpen, type World } from "./meaning.ts"

/**
 * The rules that a fact's value leaves possible. The values of a fact fall into classes that no test tells apart; each
 * class has a row of rules: those without a test of the fact, and those whose test it meets. `coded` where the code of a
 * value says its class, `valued` where the value itself is looked at.
 */
export type Dimension = CodedDimension | ValuedDimension

/** A dimension of the codes of values. */
export interface CodedDimension {
  readonly kind: "coded"
  /** The number of the fact. */
  readonly number: number
  /** The offset of the row of each code. */
  readonly rows: Int32Array
}

/** A dimension of numbers, languages, moments, or texts by how they begin. */
export interface ValuedDimension {
  readonly kind: "valued"
  readonly fact: string
  /** The offset of the row of a value. */
  readonly rowOf: RowOf
}

type RowOf = (value: FactValue | undefined, isOpen: IsOpen) => number

/** What a dimension is built from: the rules that test one fact, each with its test, and the row of all that do not. */
export interface Tested {
  readonly tests: readonly RuleTest[]
  readonly untested: Row
}

/** What a rule asks of one fact. */
export interface RuleTest {
  readonly rule: number
  readonly formula: Formula
}

/** Builds the dimension of a fact. All tests are of this fact alone, and of one calendar where it is the moment. */
export const dimensionOf = (fact: CodedFact, tested: Tested, collect: RowCollector): Dimension => {
  const rows = rowMaker(fact.name, tested, collect)
  const atoms = tested.tests.flatMap(({ formula }) => atomsOf(formula))
  const rowOf = rowTeller(atoms, tested, rows)
  if (rowOf !== undefined) return { kind: "valued", fact: fact.name, rowOf }
  const coded = atoms.some(({ test }) => test === "is") ? booleanRows(rows) : codedRows(fact, tested, rows)
  return { kind: "coded", number: fact.number, rows: coded }
}

/** What tells the row of a value where its code does not. */
const rowTeller = (atoms: readonly Atom[], tested: Tested, rows: RowMaker): RowOf | undefined => {
  switch (atoms.find(({ test }) => test !== "present" && test !== "in")?.test) {
    case "language":
      return languageRows(tested, rows)
    case "equals":
    case "between":
      return numberRows(tested, rows)
    case "open":
      return openRows(atoms, rows)
    case "prefix":
      return textRows(tested, rows)
    default:
      return undefined
  }
}

interface RowMaker {
  readonly collect: RowCollector
  /** The rules that a value leaves possible. */
  readonly of: (value: FactValue | undefined, isOpen?: IsOpen) => Row
  /** The same, from the row of a value that only these tests tell from it. */
  readonly like: (row: Row, value: FactValue, tests: readonly RuleTest[]) => Row
}

const neverOpen: IsOpen = () => false

/** A character that no test mentions, to stand for values beyond those mentioned. */
const beyond = "\uFFFF"

const rowMaker = (fact: string, { tests, untested }: Tested, collect: RowCollector): RowMaker => {
  const fill = (row: Row, world: World, changing: readonly RuleTest[]): Row => {
    for (const { rule, formula } of changing)
      if (formulaHolds(formula, world)) collect.put(row, rule)
      else collect.remove(row, rule)
    return row
  }
  return {
    collect,
    of: (value, isOpen = neverOpen) => fill(collect.row(untested), { facts: { [fact]: value }, isOpen }, tests),
    like: (row, value, changing) => fill(collect.row(row), { facts: { [fact]: value }, isOpen: neverOpen }, changing)
  }
}

/** The tests by what they mention, so that a row need not ask those that it makes no difference to. */
const byMention = <Mention>(
  tests: readonly RuleTest[],
  mentions: (atom: Atom) => readonly Mention[]
): ReadonlyMap<Mention, readonly RuleTest[]> => {
  const found = new Map<Mention, RuleTest[]>()
  for (const test of tests) {
    for (const mention of new Set(atomsOf(test.formula).flatMap(mentions))) {
      const known = found.get(mention)
      if (known === undefined) found.set(mention, [test])
      else known.push(test)
    }
  }
  return found
}

const codedRows = ({ codes }: CodedFact, { tests }: Tested, { collect, of, like }: RowMaker): Int32Array => {
  const byValue = byMention(tests, (atom) => (atom.test === "in" ? atom.values : []))
  const rest = of(beyond)
  const rows = new Int32Array(Math.max(other, ...codes.values()) + 1).fill(collect.add(rest))
  rows[absent] = collect.add(of(undefined))
  for (const [value, own] of byValue) rows[codes.get(value) ?? other] = collect.add(like(rest, value, own))
  return rows
}

const booleanRows = ({ collect, of }: RowMaker): Int32Array => {
  const rows = new Int32Array(codeOf.true + 1).fill(collect.add(of(undefined)))
  rows[codeOf.false] = collect.add(of(false))
  rows[codeOf.true] = collect.add(of(true))
  return rows
}

// what tells the row of a value is made by functions of its own, lest it keep all that the rows were made from

const openRows = ([first]: readonly Atom[], { collect, of }: RowMaker): RowOf =>
  openTeller(first?.test === "open" ? first.calendar : "", {
    yes: collect.add(of(0, () => true)),
    no: collect.add(of(0))
  })

const openTeller =
  (calendar: string, { yes, no }: { readonly yes: number; readonly no: number }): RowOf =>
  (value, isOpen) =>
    typeof value === "number" && isOpen(calendar, value) ? yes : no

const textRows = ({ tests }: Tested, { collect, of, like }: RowMaker): RowOf => {
  const byValue = byMention(tests, (atom) => (atom.test === "in" ? atom.values : []))
  const byPrefix = byMention(tests, (atom) => (atom.test === "prefix" ? atom.prefixes : []))
  const rest = of(beyond)
  const longestFirst = [...byPrefix.keys()].sort((a, b) => b.length - a.length)
  const beginning = (text: string) =>
    longestFirst.flatMap((prefix) => (text.startsWith(prefix) ? (byPrefix.get(prefix) ?? []) : []))
  return textTeller({
    absent: collect.add(of(undefined)),
    other: collect.add(rest),
    values: new Map(
      [...byValue].map(([value, own]) => [value, collect.add(like(rest, value, [...own, ...beginning(value)]))])
    ),
    prefixes: longestFirst.map((prefix) => [prefix, collect.add(like(rest, `${prefix}${beyond}`, beginning(prefix)))])
  })
}

interface TextRows {
  readonly absent: number
  /** Any value that no test mentions. */
  readonly other: number
  readonly values: ReadonlyMap<string, number>
  /** Mentioned beginnings, longest first. */
  readonly prefixes: readonly (readonly [prefix: string, row: number])[]
}

const textTeller = ({ absent, other, values, prefixes }: TextRows): RowOf => {
  const beginningRow = (text: string): number => prefixes.find(([prefix]) => text.startsWith(prefix))?.[1] ?? other
  return (value) => {
    if (typeof value !== "string") return absent
    return values.get(value) ?? (prefixes.length === 0 ? other : beginningRow(value))
  }
}

const languageRows = ({ tests }: Tested, { collect, of, like }: RowMaker): RowOf => {
  const byRange = byMention(tests, (atom) =>
    atom.test === "language" ? atom.ranges.map((range) => range.toLowerCase()) : []
  )
  const rest = of(beyond)
  const ranges = [...byRange.keys()].map((range): readonly [string, number] => {
    const wider = range.split("-").flatMap((_, index, parts) => byRange.get(parts.slice(0, index + 1).join("-")) ?? [])
    return [range, collect.add(like(rest, range, wider))]
  })
  return languageTeller({ absent: collect.add(of(undefined)), other: collect.add(rest), ranges: new Map(ranges) })
}

interface LanguageRows {
  readonly absent: number
  readonly other: number
  /** Mentioned ranges in lower case. */
  readonly ranges: ReadonlyMap<string, number>
}

const languageTeller = ({ absent, other, ranges }: LanguageRows): RowOf => {
  const widerRow = (tag: string): number => {
    let range = tag.toLowerCase()
    for (;;) {
      const row = ranges.get(range)
      if (row !== undefined) return row
      const cut = range.lastIndexOf("-")
      if (cut < 0) return other
      range = range.slice(0, cut)
    }
  }
  return (value) => (typeof value === "string" ? (ranges.get(value) ?? widerRow(value)) : absent)
}

const numberRows = ({ tests }: Tested, { collect, of, like }: RowMaker): RowOf => {
  const byPoint = byMention(tests, (atom) => {
    if (atom.test === "equals") return atom.numbers
    return atom.test === "between" ? [atom.least, atom.most].flatMap((bound) => bound?.value ?? []) : []
  })
  const points = Float64Array.from(byPoint.keys()).sort()
  const rows: number[] = []
  let row = of(Number.NEGATIVE_INFINITY)
  points.forEach((point, index) => {
    const own = byPoint.get(point) ?? []
    const at = like(row, point, own)
    rows.push(collect.add(row), collect.add(at))
    const next = points[index + 1]
    row = like(at, next === undefined ? Number.POSITIVE_INFINITY : (point + next) / 2, own)
  })
  rows.push(collect.add(row))
  return numberTeller({ absent: collect.add(of(undefined)), points, rows: Int32Array.from(rows) })
}

interface NumberRows {
  readonly absent: number
  /** Ascending. */
  readonly points: Float64Array
  /** Below the first point, at it, between it and the second, at that, and so on. */
  readonly rows: Int32Array
}

const numberTeller =
  ({ absent, points, rows }: NumberRows): RowOf =>
  (value) => {
    if (typeof value !== "number" || Number.isNaN(value)) return absent
    let from = 0
    let until = points.length
    while (from < until) {
      const middle = (from + until) >>> 1
      if ((points[middle] ?? 0) < value) from = middle + 1
      else until = middle
    }
    return rows[points[from] === value ? 2 * from + 1 : 2 * from] ?? absent
  }

import type { FactValue } from "../model/message-facts.ts"
import type { Row, RowCollector } from "./bit-rows.ts"
import { type Atom, atomsOf, type Formula } from "./formula.ts"
import { formulaHolds, type IsOpen, type World } from "./meaning.ts"

/**
 * The rules that a fact's value leaves possible. The values of a fact fall into classes that no test tells apart; each
 * class has a row of rules: those without a test of the fact, and those whose test it meets.
 */
export type Dimension =
  | {
      readonly kind: "text"
      readonly fact: string
      readonly absent: number
      /** Any value that no test mentions. */
      readonly other: number
      readonly values: ReadonlyMap<string, number>
      /** Mentioned beginnings, longest first. */
      readonly prefixes: readonly (readonly [prefix: string, row: number])[]
    }
  | {
      readonly kind: "language"
      readonly fact: string
      readonly absent: number
      readonly other: number
      /** Mentioned ranges in lower case. */
      readonly ranges: ReadonlyMap<string, number>
    }
  | {
      readonly kind: "number"
      readonly fact: string
      readonly absent: number
      /** Ascending. */
      readonly points: Float64Array
      /** Below the first point, at it, between it and the second, at that, and so on. */
      readonly rows: Int32Array
    }
  | {
      readonly kind: "boolean"
      readonly fact: string
      readonly absent: number
      readonly yes: number
      readonly no: number
    }
  | { readonly kind: "presence"; readonly fact: string; readonly absent: number; readonly present: number }
  | {
      readonly kind: "open"
      readonly fact: string
      readonly calendar: string
      readonly yes: number
      readonly no: number
    }

/** What a dimension is built from: the rules that test one fact, each with its test, and the row of all that do not. */
export interface Tested {
  readonly tests: readonly RuleTest[]
  readonly untested: Row
}

/** What a rule asks of one fact. */
interface RuleTest {
  readonly rule: number
  readonly formula: Formula
}

/** Builds the dimension of a fact. All tests are of this fact alone, and of one calendar where it is the moment. */
export const dimensionOf = (fact: string, tested: Tested, collect: RowCollector): Dimension => {
  const rows = rowMaker(fact, tested, collect)
  const atoms = tested.tests.flatMap(({ formula }) => atomsOf(formula))
  const absent = (): number => collect.add(rows.of(undefined))
  switch (atoms.find(({ test }) => test !== "present")?.test) {
    case "language":
      return languageDimension(fact, tested, rows)
    case "equals":
    case "between":
      return numberDimension(fact, tested, rows)
    case undefined:
      return { kind: "presence", fact, absent: absent(), present: collect.add(rows.of(beyond)) }
    case "is":
      return {
        kind: "boolean",
        fact,
        absent: absent(),
        yes: collect.add(rows.of(true)),
        no: collect.add(rows.of(false))
      }
    case "open": {
      const [first] = atoms
      const calendar = first?.test === "open" ? first.calendar : ""
      return { kind: "open", fact, calendar, yes: collect.add(rows.of(0, () => true)), no: collect.add(rows.of(0)) }
    }
    default:
      return textDimension(fact, tested, rows)
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

const textDimension = (fact: string, { tests }: Tested, { collect, of, like }: RowMaker): Dimension => {
  const byValue = byMention(tests, (atom) => (atom.test === "in" ? atom.values : []))
  const byPrefix = byMention(tests, (atom) => (atom.test === "prefix" ? atom.prefixes : []))
  const other = of(beyond)
  const prefixes = [...byPrefix.keys()].sort((a, b) => b.length - a.length)
  const beginning = (text: string) =>
    prefixes.flatMap((prefix) => (text.startsWith(prefix) ? (byPrefix.get(prefix) ?? []) : []))
  return {
    kind: "text",
    fact,
    absent: collect.add(of(undefined)),
    other: collect.add(other),
    values: new Map(
      [...byValue].map(([value, own]) => [value, collect.add(like(other, value, [...own, ...beginning(value)]))])
    ),
    prefixes: prefixes.map((prefix) => [prefix, collect.add(like(other, `${prefix}${beyond}`, beginning(prefix)))])
  }
}

const languageDimension = (fact: string, { tests }: Tested, { collect, of, like }: RowMaker): Dimension => {
  const byRange = byMention(tests, (atom) =>
    atom.test === "language" ? atom.ranges.map((range) => range.toLowerCase()) : []
  )
  const other = of(beyond)
  return {
    kind: "language",
    fact,
    absent: collect.add(of(undefined)),
    other: collect.add(other),
    ranges: new Map(
      [...byRange.keys()].map((range) => {
        const wider = range
          .split("-")
          .flatMap((_, index, parts) => byRange.get(parts.slice(0, index + 1).join("-")) ?? [])
        return [range, collect.add(like(other, range, wider))]
      })
    )
  }
}

const numberDimension = (fact: string, { tests }: Tested, { collect, of, like }: RowMaker): Dimension => {
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
  return { kind: "number", fact, absent: collect.add(of(undefined)), points, rows: Int32Array.from(rows) }
}

/** The offset of the row of a value. */
export const rowFor = (dimension: Dimension, value: FactValue | undefined, isOpen: IsOpen): number => {
  switch (dimension.kind) {
    case "text":
      return typeof value === "string" ? textRow(dimension, value) : dimension.absent
    case "language":
      return typeof value === "string" ? languageRow(dimension, value) : dimension.absent
    case "number":
      return typeof value === "number" ? numberRow(dimension, value) : dimension.absent
    case "boolean":
      return value === true ? dimension.yes : value === false ? dimension.no : dimension.absent
    case "presence":
      return value === undefined ? dimension.absent : dimension.present
    case "open":
      return typeof value === "number" && isOpen(dimension.calendar, value) ? dimension.yes : dimension.no
  }
}

type Of<Kind extends Dimension["kind"]> = Extract<Dimension, { readonly kind: Kind }>

const textRow = ({ values, prefixes, other }: Of<"text">, value: string): number => {
  const exact = values.get(value)
  if (exact !== undefined) return exact
  for (const [prefix, row] of prefixes) if (value.startsWith(prefix)) return row
  return other
}

const languageRow = ({ ranges, other }: Of<"language">, tag: string): number => {
  let range = tag.toLowerCase()
  for (;;) {
    const row = ranges.get(range)
    if (row !== undefined) return row
    const cut = range.lastIndexOf("-")
    if (cut < 0) return other
    range = range.slice(0, cut)
  }
}

const numberRow = ({ points, rows, absent }: Of<"number">, value: number): number => {
  if (Number.isNaN(value)) return absent
  let from = 0
  let until = points.length
  while (from < until) {
    const middle = (from + until) >>> 1
    if ((points[middle] ?? 0) < value) from = middle + 1
    else until = middle
  }
  return rows[points[from] === value ? 2 * from + 1 : 2 * from] ?? absent
}

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
  readonly tests: readonly { readonly rule: number; readonly formula: Formula }[]
  readonly untested: Row
}

/** Builds the dimension of a fact. All tests are of this fact alone, and of one calendar where it is the moment. */
export const dimensionOf = (fact: string, tested: Tested, collect: RowCollector): Dimension => {
  const atoms = tested.tests.flatMap(({ formula }) => atomsOf(formula))
  const [first] = atoms
  const kind = atoms.find(({ test }) => test !== "present")?.test
  const row = (value: FactValue | undefined, isOpen: IsOpen = neverOpen): number =>
    rowOf(tested, collect, { facts: { [fact]: value }, isOpen })
  switch (kind) {
    case "language":
      return languageDimension(fact, atoms, row)
    case "equals":
    case "between":
      return numberDimension(fact, atoms, row)
    case undefined:
      return { kind: "presence", fact, absent: row(undefined), present: row(beyond) }
    case "is":
      return { kind: "boolean", fact, absent: row(undefined), yes: row(true), no: row(false) }
    case "open": {
      const calendar = first?.test === "open" ? first.calendar : ""
      return { kind: "open", fact, calendar, yes: row(0, () => true), no: row(0) }
    }
    default:
      return textDimension(fact, atoms, row)
  }
}

type RowFor = (value: FactValue | undefined) => number

const neverOpen: IsOpen = () => false

/** A character that no test mentions, to stand for values beyond those mentioned. */
const beyond = "\uFFFF"

const rowOf = ({ tests, untested }: Tested, collect: RowCollector, world: World): number => {
  const row = collect.row(untested)
  for (const { rule, formula } of tests) if (formulaHolds(formula, world)) collect.put(row, rule)
  return collect.add(row)
}

const textDimension = (fact: string, atoms: readonly Atom[], row: RowFor): Dimension => {
  const values = new Set(atoms.flatMap((atom) => (atom.test === "in" ? atom.values : [])))
  const prefixes = [...new Set(atoms.flatMap((atom) => (atom.test === "prefix" ? atom.prefixes : [])))]
  return {
    kind: "text",
    fact,
    absent: row(undefined),
    other: row(beyond),
    values: new Map([...values].map((value) => [value, row(value)])),
    prefixes: prefixes.sort((a, b) => b.length - a.length).map((prefix) => [prefix, row(`${prefix}${beyond}`)])
  }
}

const languageDimension = (fact: string, atoms: readonly Atom[], row: RowFor): Dimension => {
  const ranges = new Set(atoms.flatMap((atom) => (atom.test === "language" ? atom.ranges : [])))
  return {
    kind: "language",
    fact,
    absent: row(undefined),
    other: row(beyond),
    ranges: new Map([...ranges].map((range) => [range.toLowerCase(), row(range)]))
  }
}

const numberDimension = (fact: string, atoms: readonly Atom[], row: RowFor): Dimension => {
  const mentioned = atoms.flatMap((atom) => {
    if (atom.test === "equals") return atom.numbers
    return atom.test === "between" ? [atom.least, atom.most].flatMap((bound) => bound?.value ?? []) : []
  })
  const points = Float64Array.from(new Set(mentioned)).sort()
  const rows: number[] = []
  points.forEach((point, index) => {
    const before = points[index - 1]
    rows.push(row(before === undefined ? point - 1 : (before + point) / 2), row(point))
  })
  rows.push(row((points.at(-1) ?? 0) + 1))
  return { kind: "number", fact, absent: row(undefined), points, rows: Int32Array.from(rows) }
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

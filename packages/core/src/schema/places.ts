import * as SchemaAST from "effect/SchemaAST"
import type { Condition } from "../model/condition.ts"
import type { IdKind } from "../model/ids.ts"
import type { ByDiscipline, Distribution, MoneyText, Organization, Term } from "../model/organization.ts"
import { isMap } from "../model/plain-data.ts"
import type { ModelPath } from "../problem/problem.ts"
import "./annotations.ts"
import { Assertion } from "./assertion.ts"
import { finderOf } from "./finder.ts"
import { OrganizationInput } from "./organization.ts"
import { Duty } from "./outcome.ts"
import { RuleTestsFile } from "./rule-test.ts"

/** A map whose keys declare the elements of one kind. */
export interface Section {
  readonly path: ModelPath
  readonly ids: ReadonlySet<string>
}

const findDeclaringMaps = finderOf(OrganizationInput.ast, (ast) => SchemaAST.resolve(ast)?.declares)

/** The sections of an organization, by the kind of element that their keys declare. */
export const findSections = (organization: Organization): ReadonlyMap<IdKind, Section> =>
  new Map(
    findDeclaringMaps(organization, isMap).map(({ value, mark, path }) => [
      mark,
      { path, ids: new Set(isMap(value) ? Object.keys(value) : []) }
    ])
  )

/** An id that must be declared elsewhere, as an element of one of the kinds. */
export interface Reference {
  readonly id: string
  readonly kinds: readonly IdKind[]
  readonly path: ModelPath
  /** `key` where the id is the key at the path, not the value. */
  readonly part?: "key"
}

/** A piece of an organization and where it stands. */
export interface Placed<Value> {
  readonly value: Value
  readonly path: ModelPath
}

/** What of an organization is told by its schema alone, wherever it stands. */
export interface Places {
  /** The references that are wanted. */
  readonly references: readonly Reference[]
  /** The conditions, without those inside other conditions. */
  readonly conditions: readonly Placed<Condition>[]
  /** The duties that have a deadline, each a key. */
  readonly duties: readonly Placed<string>[]
  /** The addressees and targets that are named by their discipline. */
  readonly disciplines: readonly Placed<ByDiscipline>[]
  /** The distributions of lengths of time. */
  readonly distributions: readonly Placed<Distribution>[]
  /** The amounts of money. */
  readonly money: readonly Placed<MoneyText>[]
  /** The terms of deadlines. */
  readonly terms: readonly Placed<Term>[]
}

type Mark = { readonly kinds: readonly IdKind[] } | { readonly piece: string }

const pieceMarks: ReadonlyMap<unknown, Mark> = new Map(
  ["Condition", "ByDiscipline", "Distribution", "MoneyText", "Term"].map((piece) => [piece, { piece }])
)
const dutyMark: Mark = { piece: "Duty" }

/** Equal marks are one and the same, since a place of the schema may be reached through several alternatives. */
const markReferencesAndPieces = (): ((ast: SchemaAST.AST) => Mark | undefined) => {
  const referenceMarks = new Map<string, Mark>()
  return (ast) => {
    if (ast === Duty.ast) return dutyMark
    const { refersTo, identifier } = SchemaAST.resolve(ast) ?? {}
    if (refersTo === undefined) return pieceMarks.get(identifier)
    const mark = referenceMarks.get(refersTo.join()) ?? { kinds: refersTo }
    referenceMarks.set(refersTo.join(), mark)
    return mark
  }
}

/** Whether a reference is wanted. */
type IsWanted = (id: string, kinds: readonly IdKind[]) => boolean

const placesFinder = (ast: SchemaAST.AST): ((value: unknown, isWanted: IsWanted) => Places) => {
  const findMarked = finderOf(ast, markReferencesAndPieces())
  return (root, isWanted) => {
    const found = findMarked(
      root,
      (value, mark) => "piece" in mark || (typeof value === "string" && isWanted(value, mark.kinds))
    )
    const placed = <Value>(name: string): readonly Placed<Value>[] =>
      found
        .filter(({ mark }) => "piece" in mark && mark.piece === name)
        // border: the piece fits the schema of that name, from which its type was written
        .map(({ value, path }) => ({ value: value as Value, path }))
    return {
      references: found.flatMap(({ value, mark, ...place }) =>
        "kinds" in mark ? [{ id: String(value), kinds: mark.kinds, ...place }] : []
      ),
      conditions: outermost(placed("Condition")),
      duties: placed("Duty"),
      disciplines: placed("ByDiscipline"),
      distributions: placed("Distribution"),
      money: placed("MoneyText"),
      terms: placed("Term")
    }
  }
}

/** Finds the references of an organization that are wanted, and all conditions, distributions and the like, in one walk. */
export const findPlaces: (organization: Organization, isWanted: IsWanted) => Places = placesFinder(
  OrganizationInput.ast
)
/** Finds the same in a file of rule tests. */
export const findPlacesOfTests: (tests: unknown, isWanted: IsWanted) => Places = placesFinder(RuleTestsFile.ast)
/** Finds the same in an assertion. */
export const findPlacesOfAssertion: (assertion: unknown, isWanted: IsWanted) => Places = placesFinder(Assertion.ast)

/** The pieces that stand inside no other. Every piece comes before those inside it. */
const outermost = <Value>(pieces: readonly Placed<Value>[]): readonly Placed<Value>[] => {
  const outer: Placed<Value>[] = []
  for (const piece of pieces) {
    const last = outer.at(-1)
    if (last === undefined || !last.path.every((step, index) => piece.path[index] === step)) outer.push(piece)
  }
  return outer
}

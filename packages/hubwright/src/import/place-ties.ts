import { directedTieKinds, type MutualTieKind, mutualTieKinds, quoted, type Tie, type TieKind } from "@hubwright/core"
import type { People } from "./place-people.ts"
import type { Ground, Units } from "./place-units.ts"
import { type Place, rowsOf } from "./placement.ts"
import { readContactsPerWeek } from "./read-number.ts"
import { readTieKind } from "./read-tie-kind.ts"
import type { Table } from "./table.ts"
import { whoIs } from "./who.ts"

/** A tie that the files name. */
export interface PlacedTie {
  readonly status: "new" | "changed" | "same"
  readonly kind: TieKind
  readonly from: string
  readonly to: string
  readonly strength?: number
  readonly note?: string
  /** Of a tie that the model had, whether it was declared or observed there. */
  readonly origin?: "declared" | "observed"
}

/** Whether a kind of tie runs both ways. */
const isMutual = (kind: TieKind): kind is MutualTieKind => mutualTieKinds.some((mutual) => mutual === kind)

/** What tells a tie from the others: its kind and its ends, in either order where it runs both ways. */
const tieKey = ({ kind, from, to }: Pick<PlacedTie, "kind" | "from" | "to">): string =>
  [kind, ...(isMutual(kind) ? [from, to].sort() : [from, to])].join(" ")

/** The ends of a tie of the model, whether it is written with `between` or with `from` and `to`. */
const endsOf = (tie: Tie): { readonly kind: TieKind; readonly from: string; readonly to: string } =>
  "between" in tie
    ? { kind: tie.kind, from: tie.between[0], to: tie.between[1] }
    : { kind: tie.kind, from: tie.from, to: tie.to }

/** Places the rows of tables of ties. A tie without a kind coordinates; one that a file repeats counts once. */
export const placeTies = (
  tables: readonly Table[],
  parties: { readonly units: Units; readonly people: People },
  { known, left }: Ground
): readonly PlacedTie[] => {
  const declaredLast = [...(known?.ties ?? [])].sort((a, b) => (a.origin < b.origin ? 1 : a.origin > b.origin ? -1 : 0))
  const before = new Map(declaredLast.map((tie) => [tieKey(endsOf(tie)), tie]))
  const ties = new Map<string, PlacedTie>()
  for (const place of rowsOf(tables, "ties")) {
    const tie = readTie(place, parties, left)
    if (tie === undefined) continue
    const key = tieKey(tie)
    if (ties.has(key)) left.row(place, `another row has this tie: \`${key}\``)
    else ties.set(key, against(tie, before.get(key)))
  }
  return [...ties.values()]
}

type TieRow = Omit<PlacedTie, "status" | "origin">

/** A tie measured against that of the model, if it has it. */
const against = (tie: TieRow, known: Tie | undefined): PlacedTie => {
  if (known === undefined) return { status: "new", ...tie }
  const isSame =
    (tie.strength === undefined || tie.strength === known.strength) &&
    (tie.note === undefined || tie.note === known.note)
  return { status: isSame ? "same" : "changed", ...tie, origin: known.origin }
}

const readTie = (
  place: Place,
  parties: { readonly units: Units; readonly people: People },
  left: Ground["left"]
): TieRow | undefined => {
  const { cells } = place.row
  const kind = readTieKind(cells.kind ?? "coordinates")
  if (kind === undefined) {
    left.row(
      place,
      `${quoted(cells.kind ?? "")} is no kind of tie; the kinds are ${[...mutualTieKinds, ...directedTieKinds].join(", ")}`
    )
    return undefined
  }
  const [from, to] = [cells.from, cells.to].map((cell) => (cell === undefined ? undefined : whoIs(cell, parties)))
  if (from === undefined || to === undefined) {
    left.row(place, "one of its two ends is empty")
    return undefined
  }
  if (!("id" in from) || !("id" in to)) {
    left.row(place, [from, to].flatMap((end) => ("reason" in end ? end.reason : [])).join("; "))
    return undefined
  }
  if (from.id === to.id) {
    left.row(place, "both its ends are the same")
    return undefined
  }
  return {
    kind,
    from: from.id,
    to: to.id,
    ...strengthOf(place, left),
    ...(cells.note === undefined ? {} : { note: cells.note })
  }
}

const strengthOf = (place: Place, left: Ground["left"]): Pick<PlacedTie, "strength"> => {
  const cell = place.row.cells.strength
  if (cell === undefined) return {}
  const strength = readContactsPerWeek(cell)
  if (strength === undefined) left.value(place, "strength", `${quoted(cell)} is no number of contacts a week`)
  return strength === undefined ? {} : { strength }
}

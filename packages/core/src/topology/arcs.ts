import type { TieKind } from "../model/vocabulary.ts"
import type { LivingTie } from "./ties.ts"

/** What an arc permits, as bits: handing a message over, asking, telling, and asking for an approval. */
export const permit = { hand: 1, ask: 2, notify: 4, approval: 8 } as const

/** What one unit may do to another. */
export interface Arc {
  readonly from: number
  readonly to: number
  /** Bits of {@link permit}. */
  readonly permits: number
}

/**
 * Arcs between units, by index, as compressed rows both ways: those that leave unit `u` are entries `outStarts[u]` up to,
 * but not including, `outStarts[u + 1]` of `outUnits` and `outPermits`, in ascending order of the other end; those that
 * arrive at it likewise.
 */
export interface Arcs {
  readonly outStarts: Uint32Array
  readonly outUnits: Uint32Array
  readonly outPermits: Uint8Array
  readonly inStarts: Uint32Array
  readonly inUnits: Uint32Array
  readonly inPermits: Uint8Array
}

const all = permit.hand | permit.ask | permit.notify

/**
 * What each kind of tie permits from its first to its second end; who coordinates or shares permits the same back. An
 * approval is asked for by whoever is approved. Reporting permits nothing, and neither does `parent`.
 */
const permitsOf: { readonly [Kind in TieKind]: number } = {
  coordinates: all,
  "hands-over": all,
  consults: permit.ask | permit.notify,
  shares: permit.notify,
  escalates: permit.notify,
  approves: permit.approval,
  reports: 0
}

/** What a tie permits, as arcs between units by index; none where an end is no unit. */
export const arcsOfTie = (
  { kind, ends, isMutual }: Pick<LivingTie, "kind" | "ends" | "isMutual">,
  indexOf: (unit: string) => number | undefined
): readonly Arc[] => {
  const [a, b] = ends.map(indexOf)
  if (a === undefined || b === undefined) return []
  const permits = permitsOf[kind]
  if (isMutual)
    return [
      { from: a, to: b, permits },
      { from: b, to: a, permits }
    ]
  return [kind === "approves" ? { from: b, to: a, permits } : { from: a, to: b, permits }]
}

/** The arcs of units who work together, each with each. */
export const arcsAmong = (units: readonly number[]): readonly Arc[] =>
  units.flatMap((from) => units.filter((to) => to !== from).map((to) => ({ from, to, permits: all })))

/** The arcs of a number of units in compressed rows. What several arcs between the same two permit adds up. */
export const packArcs = (unitCount: number, arcs: readonly Arc[]): Arcs => {
  const permits = new Map<number, number>()
  for (const arc of arcs) {
    const key = arc.from * unitCount + arc.to
    permits.set(key, (permits.get(key) ?? 0) | arc.permits)
  }
  const merged = [...permits]
    .sort(([a], [b]) => a - b)
    .map(([key, bits]) => ({ from: Math.floor(key / unitCount), to: key % unitCount, permits: bits }))
  const out = pack(
    unitCount,
    merged.map(({ from, to, permits: bits }) => ({ row: from, unit: to, bits }))
  )
  const back = pack(
    unitCount,
    merged.map(({ from, to, permits: bits }) => ({ row: to, unit: from, bits }))
  )
  return {
    outStarts: out.starts,
    outUnits: out.units,
    outPermits: out.permits,
    inStarts: back.starts,
    inUnits: back.units,
    inPermits: back.permits
  }
}

/** The arcs that are packed. */
export const unpackArcs = ({ outStarts, outUnits, outPermits }: Arcs): readonly Arc[] => {
  const arcs: Arc[] = []
  for (let from = 0; from + 1 < outStarts.length; from++)
    for (let entry = outStarts[from] ?? 0; entry < (outStarts[from + 1] ?? 0); entry++)
      arcs.push({ from, to: outUnits[entry] ?? 0, permits: outPermits[entry] ?? 0 })
  return arcs
}

/** What one unit may do to another, as bits. */
export const permitsBetween = (
  { outStarts, outUnits, outPermits }: Pick<Arcs, "outStarts" | "outUnits" | "outPermits">,
  from: number,
  to: number
): number => {
  const end = outStarts[from + 1] ?? 0
  for (let entry = outStarts[from] ?? 0; entry < end; entry++) if (outUnits[entry] === to) return outPermits[entry] ?? 0
  return 0
}

interface Entry {
  readonly row: number
  readonly unit: number
  readonly bits: number
}

const pack = (unitCount: number, entries: readonly Entry[]) => {
  const starts = new Uint32Array(unitCount + 1)
  for (const { row } of entries) starts[row + 1] = (starts[row + 1] ?? 0) + 1
  for (let row = 0; row < unitCount; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
  const next = starts.slice()
  const units = new Uint32Array(entries.length)
  const permits = new Uint8Array(entries.length)
  for (const { row, unit, bits } of entries) {
    const place = next[row] ?? 0
    next[row] = place + 1
    units[place] = unit
    permits[place] = bits
  }
  return { starts, units, permits }
}

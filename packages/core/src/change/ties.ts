import type { Organization, Tie } from "../model/organization.ts"
import { type MutualTieKind, mutualTieKinds, type TieKind } from "../model/vocabulary.ts"
import type { AddTie, RemoveTie } from "./change.ts"
import { unknownIds } from "./declared.ts"
import type { Edit } from "./draft.ts"
import { type Outcome, outcome } from "./outcome.ts"
import { setting } from "./value-at.ts"

const anybody = ["department", "agency", "person"] as const

/** Whether a kind of tie runs both ways. */
export const isMutual = (kind: TieKind): kind is MutualTieKind => mutualTieKinds.some((mutual) => mutual === kind)

/** The two ends of a tie, from whom to whom where it runs one way. */
export const endsOf = (tie: Tie): readonly [string, string] => ("between" in tie ? tie.between : [tie.from, tie.to])

/** Whether a tie is of this kind and between these two, in this direction where the kind has one. */
const connects = (tie: Tie, { tie: kind, from, to }: AddTie | RemoveTie): boolean => {
  if (tie.kind !== kind) return false
  const [a, b] = endsOf(tie)
  return (a === from && b === to) || (isMutual(kind) && a === to && b === from)
}

const faultsOf = (organization: Organization, { from, to }: AddTie | RemoveTie) => [
  ...unknownIds(organization, [
    { id: from, kinds: anybody, at: ["from"] },
    { id: to, kinds: anybody, at: ["to"] }
  ])
]

/** Puts a tie in place. */
export const addTie = (organization: Organization, change: AddTie): Outcome => {
  const { from, to, origin = "declared" } = change
  const loop = { code: "HW0707" as const, at: ["to"], message: "a tie needs two ends" }
  return outcome([...faultsOf(organization, change), ...(from === to ? [loop] : [])], () => {
    const index = organization.ties.findIndex((existing) => connects(existing, change) && existing.origin === origin)
    const existing = organization.ties[index]
    const [a, b] = existing === undefined ? [from, to] : endsOf(existing)
    const added = tieOf({ ...change, from: a, to: b })
    return setting(organization, ["ties", index < 0 ? organization.ties.length : index], added)
  })
}

/** Takes a tie away. */
export const removeTie = (organization: Organization, change: RemoveTie): Outcome => {
  const { tie, from, to, origin } = change
  const indexes = organization.ties.flatMap((existing, index) =>
    connects(existing, change) && (origin === undefined || existing.origin === origin) ? [index] : []
  )
  const unknown = faultsOf(organization, change)
  const absent = {
    code: "HW0706" as const,
    at: [],
    message: `there is no tie \`${tie}\` between \`${from}\` and \`${to}\``
  }
  return outcome(unknown.length === 0 && indexes.length === 0 ? [absent] : unknown, () =>
    indexes.reverse().map((index) => ({ kind: "unset", path: ["ties", index] }))
  )
}

/** The edits of many changes of ties at once: each takes away ties that are there, or adds one that is not. */
export const tieEdits = (organization: Organization, changes: readonly (AddTie | RemoveTie)[]): readonly Edit[] => {
  const removed = new Set(
    changes.flatMap((change) => (change.kind === "remove-tie" ? [keyOf(change, change.origin ?? "declared")] : []))
  )
  const gone = organization.ties.flatMap((tie, index) => {
    const [from, to] = endsOf(tie)
    return removed.has(keyOf({ tie: tie.kind, from, to }, tie.origin)) ? [index] : []
  })
  const left = organization.ties.length - gone.length
  const added = changes.flatMap((change) => (change.kind === "add-tie" ? [tieOf(change)] : []))
  return [
    ...gone.reverse().map((index): Edit => ({ kind: "unset", path: ["ties", index] })),
    ...added.map((value, index): Edit => ({ kind: "set", path: ["ties", left + index], value }))
  ]
}

const keyOf = ({ tie, from, to }: Pick<AddTie, "tie" | "from" | "to">, origin: Tie["origin"]): string =>
  [tie, origin, ...(isMutual(tie) && to < from ? [to, from] : [from, to])].join(" ")

const tieOf = ({ tie, from, to, strength, origin = "declared", note }: AddTie): Tie => {
  const rest = { ...(strength === undefined ? {} : { strength }), origin, ...(note === undefined ? {} : { note }) }
  return isMutual(tie) ? { kind: tie, between: [from, to], ...rest } : { kind: tie, from, to, ...rest }
}

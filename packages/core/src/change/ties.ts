import type { Organization, Tie } from "../model/organization.ts"
import { type MutualTieKind, mutualTieKinds, type TieKind } from "../model/vocabulary.ts"
import type { AddTie, RemoveTie } from "./change.ts"
import { unknownIds } from "./declared.ts"
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
  const { tie, from, to, strength, origin = "declared", note } = change
  const loop = { code: "HW0707" as const, at: ["to"], message: "a tie needs two ends" }
  return outcome([...faultsOf(organization, change), ...(from === to ? [loop] : [])], () => {
    const rest = {
      ...(strength === undefined ? {} : { strength }),
      origin,
      ...(note === undefined ? {} : { note })
    }
    const index = organization.ties.findIndex((existing) => connects(existing, change) && existing.origin === origin)
    const [a, b] = endsOf(organization.ties[index] ?? { kind: "reports", from, to, origin })
    const added: Tie = isMutual(tie) ? { kind: tie, between: [a, b], ...rest } : { kind: tie, from: a, to: b, ...rest }
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

import type { Organization, Tie } from "../model/organization.ts"
import type { TieKind } from "../model/vocabulary.ts"
import type { ModelPath } from "../problem/problem.ts"

/** Whose word counts: what was declared, what was measured, or both, the measurement removing what it finds dead. */
export type TieOrigin = "declared" | "observed" | "both"

/** A tie that holds between two units or two people: everything the organization says about it, put together. */
export interface LivingTie {
  readonly kind: TieKind
  /** From whom to whom; in id order where the kind runs both ways. */
  readonly ends: readonly [string, string]
  readonly isMutual: boolean
  /** Contacts a week: as measured, else as declared; absent where nobody said. */
  readonly contactsPerWeek?: number
  /** The elements of `ties` that speak of it, in the order of the file. */
  readonly paths: readonly ModelPath[]
}

/** What is read as a tie, and between whom. */
export interface TieQuestion {
  /** What an end stands for: a unit, a person, or nothing that counts here. */
  readonly endOf: (id: string) => string | undefined
  /** The kinds that count; all but `reports` unless told, which is structure and carries nothing. */
  readonly kinds?: readonly TieKind[]
  /** `both` unless told. */
  readonly origin?: TieOrigin
}

/** The kinds of tie on which people work together: all but `reports`. */
export const workingTieKinds: readonly TieKind[] = [
  "coordinates",
  "shares",
  "hands-over",
  "consults",
  "approves",
  "escalates"
]

interface Account {
  readonly kind: TieKind
  readonly ends: readonly [string, string]
  readonly isMutual: boolean
  readonly paths: ModelPath[]
  declared: number
  declaredContacts: number | undefined
  observed: number
  observedContacts: number
  /** Observed without a number: it lives, however often. */
  isUncounted: boolean
}

/**
 * The ties that hold, each once, in id order.
 *
 * Ties of one kind between the same ends (after lifting) are one tie, and their contacts add up. Declared ties hold
 * whatever their strength. Observed ties hold from `minimumContactsPerWeek` on, or where no strength was noted; where all
 * that was observed adds up to 0 contacts, a declared tie of that kind is dead and left out. A tie whose two ends stand
 * for the same unit, or of which one stands for nothing, is left out.
 */
export const livingTies = (organization: Organization, question: TieQuestion): readonly LivingTie[] => {
  const { endOf, kinds = workingTieKinds, origin = "both" } = question
  const accounts = new Map<string, Account>()
  organization.ties.forEach((tie, index) => {
    if (!kinds.includes(tie.kind)) return
    const isMutual = "between" in tie
    const [a, b] = (isMutual ? tie.between : [tie.from, tie.to]).map(endOf)
    if (a === undefined || b === undefined || a === b) return
    const ends: readonly [string, string] = isMutual && b < a ? [b, a] : [a, b]
    const key = `${tie.kind} ${ends[0]} ${ends[1]}`
    const account = accounts.get(key) ?? emptyAccount(tie.kind, ends, isMutual)
    accounts.set(key, account)
    enter(account, tie)
    account.paths.push(["ties", index])
  })
  const minimum = organization.organization.minimumContactsPerWeek
  return [...accounts]
    .filter(([, account]) => holds(account, origin, minimum))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { kind, ends, isMutual, paths, ...account }]) => {
      const contacts = contactsOf(account, origin)
      return { kind, ends, isMutual, paths, ...(contacts === undefined ? {} : { contactsPerWeek: contacts }) }
    })
}

const emptyAccount = (kind: TieKind, ends: readonly [string, string], isMutual: boolean): Account => ({
  kind,
  ends,
  isMutual,
  paths: [],
  declared: 0,
  declaredContacts: undefined,
  observed: 0,
  observedContacts: 0,
  isUncounted: false
})

const enter = (account: Account, { origin, strength }: Tie): void => {
  if (origin === "declared") {
    account.declared++
    if (strength !== undefined) account.declaredContacts = (account.declaredContacts ?? 0) + strength
  } else {
    account.observed++
    if (strength === undefined) account.isUncounted = true
    else account.observedContacts += strength
  }
}

const holds = (account: Account, origin: TieOrigin, minimum: number): boolean => {
  const isDeclared = account.declared > 0
  if (origin === "declared") return isDeclared
  const isAlive = account.isUncounted || account.observedContacts > 0
  const isObserved = account.observed > 0 && isAlive && (account.isUncounted || account.observedContacts >= minimum)
  if (origin === "observed") return isObserved
  return isObserved || (isDeclared && (account.observed === 0 || isAlive))
}

type Contacts = Pick<Account, "declaredContacts" | "observedContacts">

const contactsOf = (account: Contacts, origin: TieOrigin): number | undefined =>
  origin !== "declared" && account.observedContacts > 0 ? account.observedContacts : account.declaredContacts

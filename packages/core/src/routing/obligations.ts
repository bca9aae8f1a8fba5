import { parseDuration } from "../model/duration.ts"
import type { Addressee, Obligations as Declared } from "../model/organization.ts"
import { type FullTerm, fullTerm } from "../model/term.ts"
import {
  type Authority,
  type Capturable,
  type Disclosable,
  disciplines,
  type Forbiddable
} from "../model/vocabulary.ts"

/** How much may be said where: in public fully, only where it is answered, or nothing; in private fully or nothing. */
export interface ReplyModes {
  readonly public: "full" | "signpost" | "none"
  readonly private: "full" | "none"
}

/** What whoever answers must have. */
export interface Needs {
  readonly training: readonly string[]
  readonly languages: readonly string[]
  readonly skills: readonly string[]
  readonly authority: readonly Authority[]
}

/**
 * What must happen with a message whoever answers it: an element of a lattice. Each component has a bottom and a join
 * that is commutative, associative and idempotent, so the rules that hold can be joined in any order.
 *
 * | component | bottom | join |
 * |---|---|---|
 * | `notify`, `consult`, `approve`, `forbid`, `capture`, `disclose`, `needs` | none | union |
 * | `due`, by duty | no term | union; of terms equal in unit, calendar and start the least |
 * | `reply.public`, full < signpost < none; `reply.private`, full < none | full | greatest |
 * | `answeredBy`, anyone < responsible | anyone | greatest |
 * | `retainDays` | 0 | greatest |
 * | `eraseDays` | never | least |
 * | `priority` | 0 | greatest |
 *
 * Sets are sorted lists without repetition, so that equal obligations are equal data.
 */
export interface Obligations {
  readonly notify: readonly string[]
  readonly consult: readonly string[]
  readonly approve: readonly string[]
  /** The terms of each duty: `first-reply`, `resolution`, `notify:unit`, `approve:unit`, `submit:authority`. */
  readonly due: { readonly [duty: string]: readonly FullTerm[] }
  readonly reply: ReplyModes
  readonly answeredBy: "anyone" | "responsible"
  readonly forbid: readonly Forbiddable[]
  readonly capture: readonly Capturable[]
  readonly disclose: readonly Disclosable[]
  readonly needs: Needs
  /** For how many days the message must be kept. */
  readonly retainDays: number
  /** After how many days it must be erased; absent where it need not be. */
  readonly eraseDays?: number
  /** From 0 to 100. */
  readonly priority: number
}

/** The obligations of a message that no rule speaks about: the bottom of the lattice. */
export const noObligations: Obligations = {
  notify: [],
  consult: [],
  approve: [],
  due: {},
  reply: { public: "full", private: "full" },
  answeredBy: "anyone",
  forbid: [],
  capture: [],
  disclose: [],
  needs: { training: [], languages: [], skills: [], authority: [] },
  retainDays: 0,
  priority: 0
}

/** An addressee as one word: an id, or `discipline:` and the discipline. */
const addresseeWord = (addressee: Addressee): string =>
  typeof addressee === "string" ? addressee : `${disciplineMark}${addressee.discipline}`

/** The addressee that a word stands for. */
export const addresseeOf = (word: string): Addressee => {
  const discipline = disciplines.find((known) => word === `${disciplineMark}${known}`)
  return discipline === undefined ? word : { discipline }
}

const disciplineMark = "discipline:"

/** The keys of a rule, policy or group of defaults that oblige to something. */
export const obligingKeys = [
  "notify",
  "consult",
  "approve",
  "within",
  "due",
  "reply",
  "answeredBy",
  "forbid",
  "capture",
  "disclose",
  "requires",
  "retainFor",
  "eraseWithin",
  "priority"
] as const satisfies readonly (keyof Declared)[]

/** The obligations that a rule, policy or group of defaults declares. Addressees are words ({@link addresseeWord}). */
export const obligationsOf = (declared: Declared): Obligations => {
  if (!obligingKeys.some((key) => declared[key] !== undefined)) return noObligations
  const units = (list: Declared["notify"]) => sortedSet((list ?? []).map(addresseeWord))
  const notify = units(declared.notify)
  const approve = units(declared.approve)
  const eraseDays = declared.eraseWithin === undefined ? undefined : daysOf(declared.eraseWithin)
  return {
    notify,
    consult: units(declared.consult),
    approve,
    due: dueOf(declared, { notify, approve }),
    reply: { public: declared.reply?.public ?? "full", private: declared.reply?.private ?? "full" },
    answeredBy: declared.answeredBy ?? "anyone",
    forbid: sortedSet(declared.forbid ?? []),
    capture: sortedSet(declared.capture ?? []),
    disclose: sortedSet(declared.disclose ?? []),
    needs: {
      training: sortedSet(declared.requires?.training ?? []),
      languages: sortedSet(declared.requires?.languages ?? []),
      skills: sortedSet(declared.requires?.skills ?? []),
      authority: sortedSet(declared.requires?.authority ?? [])
    },
    retainDays: declared.retainFor === undefined ? 0 : daysOf(declared.retainFor),
    ...(eraseDays === undefined ? {} : { eraseDays }),
    priority: declared.priority ?? 0
  }
}

/** What both ask for: the least obligations that are at least as strict as each. */
export const joinObligations = (a: Obligations, b: Obligations): Obligations => {
  if (a === b || b === noObligations) return a
  if (a === noObligations) return b
  const eraseDays = leastDefined(a.eraseDays, b.eraseDays)
  return {
    notify: union(a.notify, b.notify),
    consult: union(a.consult, b.consult),
    approve: union(a.approve, b.approve),
    due: joinDue(a.due, b.due),
    reply: {
      public: later(publicReplies, a.reply.public, b.reply.public),
      private: later(privateReplies, a.reply.private, b.reply.private)
    },
    answeredBy: later(answerers, a.answeredBy, b.answeredBy),
    forbid: union(a.forbid, b.forbid),
    capture: union(a.capture, b.capture),
    disclose: union(a.disclose, b.disclose),
    needs: {
      training: union(a.needs.training, b.needs.training),
      languages: union(a.needs.languages, b.needs.languages),
      skills: union(a.needs.skills, b.needs.skills),
      authority: union(a.needs.authority, b.needs.authority)
    },
    retainDays: Math.max(a.retainDays, b.retainDays),
    ...(eraseDays === undefined ? {} : { eraseDays }),
    priority: Math.max(a.priority, b.priority)
  }
}

const publicReplies = ["full", "signpost", "none"] as const
const privateReplies = ["full", "none"] as const
const answerers = ["anyone", "responsible"] as const

const later = <Word>(order: readonly Word[], a: Word, b: Word): Word => (order.indexOf(a) >= order.indexOf(b) ? a : b)

const leastDefined = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b)

const nothing: readonly never[] = []

// a list that grew keeps room for sixteen more, and most are empty
const sortedSet = <Item extends string>(items: readonly Item[]): readonly Item[] =>
  items.length === 0 ? nothing : [...new Set(items)].sort().slice()

const union = <Item extends string>(a: readonly Item[], b: readonly Item[]): readonly Item[] =>
  b.length === 0 ? a : a.length === 0 ? b : sortedSet([...a, ...b])

type Due = Obligations["due"]

const dueOf = (
  declared: Declared,
  units: { readonly notify: readonly string[]; readonly approve: readonly string[] }
): Due => {
  const entries = Object.entries(declared.due ?? {}).flatMap(([duty, term]) =>
    duty === "notify" || duty === "approve"
      ? units[duty].map((unit) => ({ [`${duty}:${unit}`]: [fullTerm(term)] }))
      : [{ [duty]: [fullTerm(term)] }]
  )
  const first = declared.within === undefined ? [] : [{ "first-reply": [fullTerm(declared.within)] }]
  return [...first, ...entries].reduce<Due>(joinDue, {})
}

/** The terms of both, by duty. */
export const joinDue = (a: Due, b: Due): Due => {
  const duties = sortedSet([...Object.keys(a), ...Object.keys(b)])
  return Object.fromEntries(duties.map((duty) => [duty, joinTerms([...(a[duty] ?? []), ...(b[duty] ?? [])])]))
}

/** Of terms equal in unit, calendar and start the least stays; the rest cannot be compared without a moment. */
const joinTerms = (terms: readonly FullTerm[]): readonly FullTerm[] => {
  const least = new Map<string, { readonly amount: number; readonly term: FullTerm }>()
  for (const term of terms) {
    const duration = parseDuration(term.within)
    const amount = duration?.amount ?? 0
    const key = [duration?.unit, term.calendar ?? "", term.from].join(" ")
    const known = least.get(key)
    if (known === undefined || amount < known.amount) least.set(key, { amount, term })
  }
  return [...least].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { term }]) => term)
}

const daysPerUnit: { readonly [unit: string]: number } = {
  days: 1,
  calendarDays: 1,
  weeks: 7,
  hours: 1 / 24,
  minutes: 1 / 1440
}

const daysOf = (text: string): number => {
  const duration = parseDuration(text)
  return duration === undefined ? 0 : duration.amount * (daysPerUnit[duration.unit] ?? 1)
}

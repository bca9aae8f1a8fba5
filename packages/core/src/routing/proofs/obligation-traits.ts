import type { Obligations } from "../obligations.ts"
import { termMeasure } from "./deadlines.ts"

/** Something that joined obligations are or are not, and are as soon as some of those that are joined are. */
export interface Trait {
  /** Equal for traits that are the same. */
  readonly key: string
  readonly isSo: (obligations: Obligations) => boolean
}

/**
 * The traits that tell some obligations and all their joins apart: two joins are equal just when they have the same
 * traits. Terms that are alike count by their least amount.
 */
export const traitsOf = (all: readonly Obligations[]): readonly Trait[] => {
  const traits = new Map<string, Trait>()
  const add = (key: string, isSo: Trait["isSo"]): void => {
    if (!traits.has(key)) traits.set(key, { key, isSo })
  }
  for (const obligations of all) {
    for (const { name, itemsOf } of sets)
      for (const item of itemsOf(obligations)) add(`${name} ${item}`, (one) => itemsOf(one).includes(item))
    for (const { name, rankOf } of ranks)
      for (let rank = 1; rank <= rankOf(obligations); rank++) add(`${name} ${rank}`, (one) => rankOf(one) >= rank)
    const { retainDays, eraseDays, priority } = obligations
    if (retainDays > 0) add(`retain ${retainDays}`, (one) => one.retainDays >= retainDays)
    if (priority > 0) add(`priority ${priority}`, (one) => one.priority >= priority)
    if (eraseDays !== undefined)
      add(`erase ${eraseDays}`, (one) => one.eraseDays !== undefined && one.eraseDays <= eraseDays)
    addTerms(obligations, add)
  }
  return [...traits.values()]
}

const sets: readonly { readonly name: string; readonly itemsOf: (one: Obligations) => readonly string[] }[] = [
  { name: "notify", itemsOf: ({ notify }) => notify },
  { name: "consult", itemsOf: ({ consult }) => consult },
  { name: "approve", itemsOf: ({ approve }) => approve },
  { name: "forbid", itemsOf: ({ forbid }) => forbid },
  { name: "capture", itemsOf: ({ capture }) => capture },
  { name: "disclose", itemsOf: ({ disclose }) => disclose },
  { name: "training", itemsOf: ({ needs }) => needs.training },
  { name: "language", itemsOf: ({ needs }) => needs.languages },
  { name: "skill", itemsOf: ({ needs }) => needs.skills },
  { name: "authority", itemsOf: ({ needs }) => needs.authority }
]

const ranks: readonly { readonly name: string; readonly rankOf: (one: Obligations) => number }[] = [
  { name: "public", rankOf: ({ reply }) => ["full", "signpost", "none"].indexOf(reply.public) },
  { name: "private", rankOf: ({ reply }) => ["full", "none"].indexOf(reply.private) },
  { name: "answered by", rankOf: ({ answeredBy }) => ["anyone", "responsible"].indexOf(answeredBy) }
]

const addTerms = ({ due }: Obligations, add: (key: string, isSo: Trait["isSo"]) => void): void => {
  for (const [duty, terms] of Object.entries(due))
    for (const term of terms) {
      const measure = termMeasure(term)
      const kind = `${measure?.key} ${term.from}`
      const amount = measure?.amount ?? 0
      add(`due ${duty} ${kind} ${amount}`, (one) =>
        (Object.hasOwn(one.due, duty) ? (one.due[duty] ?? []) : []).some((other) => {
          const compared = termMeasure(other)
          return `${compared?.key} ${other.from}` === kind && (compared?.amount ?? 0) <= amount
        })
      )
    }
}

import { type FoundTerms, noteTerm } from "./automaton.ts"
import type { Term } from "./query.ts"

/** Words to find misspelt, too, by how they begin and by how they end: one edit leaves one of the two as it is. */
export type SimilarTerms = ReadonlyMap<string, readonly { readonly id: number; readonly text: string }[]>

/** A shorter word has too many other words beside it. */
const leastLetters = 7

/** Whether a word is long enough to be known in spite of a misspelling. */
export const canBeMisspelt = (word: string): boolean => word.length >= leastLetters

/** The words among the terms that are looked for misspelt, too; the rest is left out. */
export const similarTerms = (terms: readonly Term[]): SimilarTerms => {
  const ends = new Map<string, { readonly id: number; readonly text: string }[]>()
  terms.forEach(({ text, match }, id) => {
    if (match !== "similar") return
    for (const end of endsOf(text)) ends.set(end, [...(ends.get(end) ?? []), { id, text }])
  })
  return ends
}

/** Notes each term that a folded word is, or is but for one letter: another, a missing one, one too many, or two swapped. */
export const findSimilar = (terms: SimilarTerms, folded: string, at: { word: number; room: FoundTerms }): void => {
  const text = folded.startsWith("#") || folded.startsWith("@") ? folded.slice(1) : folded
  if (text.length < leastLetters - 1) return
  for (const end of endsOf(text))
    for (const term of terms.get(end) ?? []) if (isSimilar(text, term.text)) noteTerm(at.room, term.id, at.word)
}

const endsOf = (text: string): readonly string[] => [`${text.slice(0, 2)}-`, `-${text.slice(-2)}`]

/** Whether two words are the same but for one letter: another, a missing one, one too many, or two that are swapped. */
export const isSimilar = (one: string, other: string): boolean => {
  let first = 0
  while (first < one.length && one[first] === other[first]) first++
  if (first === one.length && first === other.length) return true
  const rest = (text: string, skipped: number) => text.slice(first + skipped)
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (one[first] === other[first + 1] && one[first + 1] === other[first] && rest(one, 2) === rest(other, 2))
  )
}

/**
 * Finds what somebody probably meant by a word: the candidate with the fewest letters inserted, left out, replaced or
 * swapped with their neighbor, at most a third of the word and at most three; of several the first. Where none is that
 * near, the only candidate that has the word between its hyphens. Made once for all words that are looked up among the
 * same candidates.
 */
export const suggester = (candidates: Iterable<string>): ((word: string) => string | undefined) => {
  const known = [...candidates].map((text) => ({ text, folded: text.toLowerCase(), letters: lettersOf(text) }))
  let whole: ReadonlyMap<string, string | null> | undefined
  return (word) => {
    const folded = word.toLowerCase()
    if (folded.length > longestWord) return undefined
    const letters = lettersOf(word)
    let best: string | undefined
    let allowed = Math.min(mostEdits, Math.floor(folded.length / 3))
    for (const candidate of known) {
      if (Math.abs(candidate.folded.length - folded.length) > allowed) continue
      if (countOnes(candidate.letters ^ letters) > 2 * allowed) continue
      const distance = editDistance(folded, candidate.folded, allowed)
      if (distance > allowed) continue
      best = candidate.text
      if (distance === 0) break
      allowed = distance - 1
    }
    if (best !== undefined) return best
    whole ??= wholesByPart(known)
    return whole.get(folded) ?? undefined
  }
}

/** What somebody probably meant by a word, out of a few candidates. See `suggester`. */
export const suggest = (word: string, candidates: Iterable<string>): string | undefined => suggester(candidates)(word)

/**
 * Finds what somebody meant by a word where nothing else is as near and no digit differs: what can be put right unasked.
 * Whoever wrote `team-3` where there are `team-1` and `team-2` meant another team, and nobody can tell which.
 */
export const sureSuggester = (candidates: Iterable<string>): ((word: string) => string | undefined) => {
  const known = [...candidates]
  const find = suggester(known)
  return (word) => {
    const meant = find(word)
    return meant === undefined || hasRival(word, meant, known) ? undefined : meant
  }
}

const hasRival = (word: string, meant: string, candidates: readonly string[]): boolean => {
  const folded = word.toLowerCase()
  const distance = editDistance(folded, meant.toLowerCase(), mostEdits)
  if (distance > mostEdits) return false
  if (digitsOf(word) !== digitsOf(meant)) return true
  return candidates.some(
    (other) =>
      other !== meant &&
      Math.abs(other.length - folded.length) <= distance &&
      editDistance(folded, other.toLowerCase(), distance) <= distance
  )
}

const digitsOf = (text: string): string => text.replaceAll(/[^0-9]/gu, "")

const mostEdits = 3

/** Ids have at most 64 letters; what is longer is no misspelt one. */
const longestWord = 64

/** By each piece between hyphens the only candidate that has it, or null where several have. */
const wholesByPart = (
  known: readonly { readonly text: string; readonly folded: string }[]
): ReadonlyMap<string, string | null> => {
  const whole = new Map<string, string | null>()
  for (const { text, folded } of known)
    for (const part of new Set(folded.split("-"))) whole.set(part, whole.has(part) ? null : text)
  return whole
}

/** Which letters a word has, one bit for each: words that differ in k edits differ in at most 2k bits. */
const lettersOf = (word: string): number => {
  let letters = 0
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31)
  return letters
}

const countOnes = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/**
 * How many letters must be inserted, left out, replaced or swapped with their neighbor to make one word of the other,
 * no letter touched twice (optimal string alignment); `limit + 1` where it is more than the limit. Words that are nearer
 * than the limit lie in a band around the diagonal of the table, so only that is computed.
 */
export const editDistance = (from: string, to: string, limit: number): number => {
  const beyond = limit + 1
  let beforeLast = new Uint8Array(to.length + 1)
  let last = Uint8Array.from({ length: to.length + 1 }, (_, index) => Math.min(index, beyond))
  let row = new Uint8Array(to.length + 1)
  for (let i = 1; i <= from.length; i++) {
    row.fill(beyond)
    row[0] = Math.min(i, beyond)
    let least = row[0] ?? beyond
    for (let j = Math.max(1, i - limit); j <= Math.min(to.length, i + limit); j++) {
      const same = from[i - 1] === to[j - 1]
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const cell = Math.min(
        (last[j] ?? beyond) + 1,
        (row[j - 1] ?? beyond) + 1,
        (last[j - 1] ?? beyond) + (same ? 0 : 1),
        isSwap ? (beforeLast[j - 2] ?? beyond) + 1 : beyond,
        beyond
      )
      row[j] = cell
      least = Math.min(least, cell)
    }
    if (least === beyond) return beyond
    const spare = beforeLast
    beforeLast = last
    last = row
    row = spare
  }
  return last[to.length] ?? beyond
}

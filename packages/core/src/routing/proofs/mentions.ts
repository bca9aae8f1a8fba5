import { type Atom, atomsOf, type Formula } from "../formula.ts"

/** What tests of one fact speak about. */
export interface Mentions {
  readonly texts: ReadonlySet<string>
  readonly prefixes: ReadonlySet<string>
  /** Language ranges. */
  readonly ranges: ReadonlySet<string>
  readonly numbers: ReadonlySet<number>
}

/** What formulas mention, by fact. Values that none mentions are told apart by no test. */
export const mentionsIn = (formulas: readonly Formula[]): ReadonlyMap<string, Mentions> => {
  const mentions = new Map<string, Collected>()
  for (const formula of formulas)
    for (const atom of atomsOf(formula)) {
      const known = mentions.get(atom.fact)
      const collected = known ?? { texts: new Set(), prefixes: new Set(), ranges: new Set(), numbers: new Set() }
      if (known === undefined) mentions.set(atom.fact, collected)
      collect(collected, atom)
    }
  return mentions
}

/** What no test speaks about. */
export const noMentions: Mentions = { texts: new Set(), prefixes: new Set(), ranges: new Set(), numbers: new Set() }

interface Collected {
  readonly texts: Set<string>
  readonly prefixes: Set<string>
  readonly ranges: Set<string>
  readonly numbers: Set<number>
}

const collect = ({ texts, prefixes, ranges, numbers }: Collected, atom: Atom): void => {
  switch (atom.test) {
    case "in":
      for (const value of atom.values) texts.add(value)
      return
    case "prefix":
      for (const prefix of atom.prefixes) prefixes.add(prefix)
      return
    case "language":
      for (const range of atom.ranges) ranges.add(range)
      return
    case "equals":
      for (const value of atom.numbers) numbers.add(value)
      return
    case "between":
      for (const bound of [atom.least, atom.most]) if (bound !== undefined) numbers.add(bound.value)
      return
    default:
      return
  }
}

import transliterate from "@sindresorhus/transliterate"

/** Gives out ids that nobody has yet. */
export interface IdRegister {
  /**
   * An id made of the first of some names that has letters or digits: those in Latin script and lower case, the rest
   * hyphens, `-2`, `-3`, ... where it is taken. A word stands before what begins with a digit, and in place of nothing.
   */
  readonly issue: (names: readonly string[], word: string) => string
  /** Takes an id that was given, and says whether it was free. */
  readonly take: (id: string) => boolean
}

/** The longest an id can be, with room for a hyphen and three digits. */
const longestStem = 60

/** Words that mean something else where a unit can be named, or that no key may be. */
const reserved = ["operator", "conversation", "lead", "expert", "constructor", "prototype"]

/** A register in which the given ids are taken. */
export const idRegister = (ids: Iterable<string>): IdRegister => {
  const taken = new Set([...reserved, ...ids])
  return {
    take: (id) => {
      if (taken.has(id)) return false
      taken.add(id)
      return true
    },
    issue: (names, word) => {
      const [words = word] = names.flatMap((name) => wordsOf(name) ?? [])
      const stem = /^[a-z]/u.test(words) ? words : `${word}-${words}`.slice(0, longestStem).replace(/-+$/u, "")
      let id = stem
      for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`
      taken.add(id)
      return id
    }
  }
}

/** What of a name can stand in an id; nothing where no letter or digit is left, as of a name in Chinese. */
const wordsOf = (name: string): string | undefined => {
  const words = transliterate(name)
    .toLowerCase()
    .replace(/['’`]/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+/u, "")
    .slice(0, longestStem)
    .replace(/-+$/u, "")
  return words === "" ? undefined : words
}

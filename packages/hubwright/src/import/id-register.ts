import transliterate from "@sindresorhus/transliterate"

/** Gives out ids that nobody has yet. */
export interface IdRegister {
  /** An id made of a name: its letters in Latin script and lower case, the rest hyphens, `-2`, `-3`, ... where it is taken. */
  readonly issue: (name: string, fallback: string) => string
  /** Takes an id that was given, and says whether it was free. */
  readonly take: (id: string) => boolean
}

/** The longest an id can be, with room for a hyphen and three digits. */
const longestStem = 60

/** Words that mean something else where a unit can be named. */
const reserved = ["operator", "conversation", "lead", "expert"]

/** A register in which the given ids are taken. */
export const idRegister = (ids: Iterable<string>): IdRegister => {
  const taken = new Set([...reserved, ...ids])
  return {
    take: (id) => {
      if (taken.has(id)) return false
      taken.add(id)
      return true
    },
    issue: (name, fallback) => {
      const stem = stemOf(name) ?? stemOf(fallback) ?? "element"
      let id = stem
      for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`
      taken.add(id)
      return id
    }
  }
}

/** What of a name can stand in an id; nothing where no letter is left, as of a name in Chinese. */
const stemOf = (name: string): string | undefined => {
  const stem = transliterate(name)
    .toLowerCase()
    .replace(/['’`]/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^[^a-z]+/u, "")
    .slice(0, longestStem)
    .replace(/-+$/u, "")
  return stem === "" ? undefined : stem
}

import { fold } from "./fold.ts"

/** The languages found in a cell as BCP 47 tags, and the words that are none. */
export interface ReadLanguages {
  readonly tags: readonly string[]
  readonly unknown: readonly string[]
}

/**
 * Reads a cell such as `German, English`, `Deutsch / Englisch`, `DE;EN` or `español (nativo), de-AT`: names in English,
 * German, Spanish, French and in the language itself, codes of two letters, and tags with a region. How well somebody
 * speaks it is passed over.
 */
export const readLanguages = (cell: string): ReadLanguages => {
  const words = cell
    .replace(/\([^)]*\)/gu, " ")
    .split(/[,;/|+&\n]|\s(?:and|und|y|et)\s/u)
    .map((word) =>
      word.replace(/[:\s]+(?:[ABC][12]\+?|native|fluent|muttersprache|fließend|nativo|courant)\s*$/iu, "").trim()
    )
    .filter((word) => word !== "")
  const read = words.map((word) => ({ word, tag: tagOf(word) }))
  return {
    tags: [...new Set(read.flatMap(({ tag }) => tag ?? []))],
    unknown: read.flatMap(({ word, tag }) => (tag === undefined ? [word] : []))
  }
}

/** The languages that are recognized, by their code. */
const codes =
  "ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lb lt lv mk ms mt nb nl no pl pt ro ru sk sl sq sr sv ta th tr uk ur vi zh".split(
    " "
  )

const namesOf = (language: string, wanted: readonly string[]): readonly (readonly [name: string, code: string])[] => {
  const names = new Intl.DisplayNames(language, { type: "language", fallback: "none" })
  return wanted.flatMap((code) => {
    const name = names.of(code)
    return name === undefined ? [] : [[fold(name), code] as const]
  })
}

const codesByName: ReadonlyMap<string, string> = new Map([
  ...codes.flatMap((code) => namesOf(code, [code])),
  ...["fr", "es", "de", "en"].flatMap((language) => namesOf(language, codes))
])

const tagOf = (word: string): string | undefined => {
  const [language = "", region, ...rest] = word.split(/[-_]/u)
  const code = language.toLowerCase()
  if (codes.includes(code) && rest.length === 0 && /^(?:[A-Za-z]{2})?$/u.test(region ?? ""))
    return region === undefined ? code : `${code}-${region.toUpperCase()}`
  return codesByName.get(fold(word))
}

import { coversLanguage } from "../../model/locale.ts"

/**
 * Texts of which every other text is told apart from one at most: each that is mentioned, for each beginning that is
 * mentioned a text that has it and no longer one, and one that is nothing of that kind.
 */
export const distinctTexts = (texts: ReadonlySet<string>, prefixes: ReadonlySet<string>): readonly string[] => [
  ...texts,
  ...["", ...prefixes].filter(isNew()).map((prefix) => unmentionedText(prefix, { texts, prefixes }))
]

const isNew = () => {
  const seen = new Set<string>()
  return (text: string): boolean => !seen.has(text) && seen.add(text) !== undefined
}

/** A text with a beginning, and with no longer one that is mentioned, that is not mentioned itself. */
const unmentionedText = (
  prefix: string,
  mentioned: { readonly texts: ReadonlySet<string>; readonly prefixes: ReadonlySet<string> }
): string => {
  const { texts, prefixes } = mentioned
  const isFree = (text: string): boolean =>
    !texts.has(text) &&
    [...prefixes].every((other) => other === prefix || other.length <= prefix.length || !text.startsWith(other)) &&
    (prefix !== "" || prefixes.has("") || [...prefixes].every((other) => !text.startsWith(other)))
  if (prefix === "" ? isFree("other") : isFree(prefix)) return prefix === "" ? "other" : prefix
  // one more letter than there are mentions leaves one with which none of them goes on
  for (let letter = firstLetter; ; letter++) {
    const text = `${prefix}${String.fromCodePoint(letter)}`
    if (isFree(text)) return text
  }
}

const firstLetter = 0x61

/**
 * Language tags of which every other tag is told apart from one at most: each range that is mentioned, which no narrower
 * one covers, and one that none covers.
 */
export const distinctLanguages = (ranges: ReadonlySet<string>): readonly string[] => {
  const byLowerCase = new Map([...ranges].reverse().map((range) => [range.toLowerCase(), range]))
  const mentioned = [...byLowerCase.values()].reverse()
  const isFree = (tag: string): boolean => !mentioned.some((range) => coversLanguage(range, tag))
  return [...mentioned, wellKnown.find(isFree) ?? localLanguage(isFree)]
}

const wellKnown = ["en", "fr", "es", "de", "pt", "it", "nl", "pl", "ja", "sv", "cs", "fi"]

/** One of the tags that ISO 639 leaves to local use, and beyond them any text. */
const localLanguage = (isFree: (tag: string) => boolean): string => {
  for (let index = 0; ; index++) {
    const tag = `q${letterAt(Math.floor(index / 26))}${letterAt(index % 26)}`
    if (isFree(tag)) return tag
  }
}

const letterAt = (index: number): string => String.fromCodePoint(firstLetter + index)

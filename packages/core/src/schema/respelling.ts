import { durationUnits } from "../model/duration.ts"
import { isLanguageTag } from "../model/locale.ts"
import { weekdays } from "../model/opening-hours.ts"
import { editDistance, suggest } from "../problem/suggest.ts"

/**
 * What somebody who wrote a text of the wrong form may have meant, likeliest first: an id for a name, `de` for `German`,
 * `09:00-17:00` for `9-17`, `2026-03-01` for `1.3.2026`. Not all of it needs to fit; whoever asks tries.
 */
export const respellings = (text: string): readonly string[] => {
  if (text.length > 200) return []
  const trimmed = text.trim()
  return [
    trimmed,
    ...dates(trimmed),
    ...hours(trimmed),
    ...days(trimmed),
    ...durations(trimmed),
    ...zones(trimmed),
    ...languages(trimmed),
    ...ids(trimmed)
  ]
}

const dates = (text: string): readonly string[] => {
  const [, year, month, day] = /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$/u.exec(text) ?? []
  const [, lastDay, lastMonth, lastYear] = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/u.exec(text) ?? []
  return [
    [year, month, day],
    [lastYear, lastMonth, lastDay]
  ].flatMap(([y, m, d]) => (y === undefined ? [] : [`${y}-${twoDigits(m)}-${twoDigits(d)}`]))
}

const twoDigits = (number = ""): string => number.padStart(2, "0")

const hours = (text: string): readonly string[] => {
  const parts = /^([0-9]{1,2})(?:[:.]([0-9]{2}))? ?[-–] ?([0-9]{1,2})(?:[:.]([0-9]{2}))?$/u.exec(text)
  if (parts === null) return []
  const [, from, fromMinute = "00", until, untilMinute = "00"] = parts
  return [`${twoDigits(from)}:${fromMinute}-${twoDigits(until)}:${untilMinute}`]
}

const days = (text: string): readonly string[] => {
  const [first, last, ...more] = text.toLowerCase().split(/ ?(?:-|–|to) ?/u)
  const name = (day = "") => weekdays.find((short) => day.startsWith(short))
  if (more.length > 0 || name(first) === undefined) return []
  return [last === undefined ? `${name(first)}` : `${name(first)}-${name(last)}`]
}

const durations = (text: string): readonly string[] => {
  const [, amount, words = ""] = /^([0-9]+(?:[.,][0-9]+)?) ?([A-Za-z][A-Za-z -]*)$/u.exec(text) ?? []
  if (amount === undefined) return []
  const joined = words.replaceAll(/[ -]+([A-Za-z])/gu, (_, letter: string) => letter.toUpperCase())
  const unit = shortUnits[joined.toLowerCase()] ?? suggest(joined, durationUnits)
  return unit === undefined ? [] : [`${amount.replace(",", ".")} ${unit}`]
}

const shortUnits: { readonly [word: string]: string } = {
  m: "minutes",
  mins: "minutes",
  hr: "hours",
  hrs: "hours",
  std: "hours",
  w: "weeks",
  workday: "businessDays",
  workdays: "businessDays"
}

/** Zones one letter away: cities differ in little more, and Porto is not Oslo, nor Mumbai Dubai. */
const zones = (text: string): readonly string[] => {
  const word = withoutMarks(text).replaceAll(/[ -]/gu, "_").toLowerCase()
  if (!/^[a-z][a-z_]*\/[a-z_/]+$/u.test(word)) return []
  const zone = suggest(word, Intl.supportedValuesOf("timeZone"))
  return zone === undefined || editDistance(word, zone.replaceAll("-", "_").toLowerCase(), 1) > 1 ? [] : [zone]
}

const languages = (text: string): readonly string[] => {
  if (!/^[A-Za-z][A-Za-z_-]{1,30}$/u.test(text)) return []
  const tag = text.replaceAll("_", "-")
  const named = languageByName().get(text.toLowerCase())
  return [...(named === undefined ? [] : [named]), ...(isLanguageTag(tag) ? [tag] : [])]
}

const letters = "abcdefghijklmnopqrstuvwxyz"

/** The languages with a tag of two letters, by their names in English and in themselves. */
const languageByName = (): ReadonlyMap<string, string> => {
  const english = new Intl.DisplayNames("en", { type: "language", fallback: "none" })
  const names = new Map<string, string>()
  for (const tag of Array.from(letters).flatMap((first) => Array.from(letters, (second) => first + second))) {
    const name = english.of(tag)
    if (name === undefined) continue
    const own = new Intl.DisplayNames(tag, { type: "language", fallback: "none" }).of(tag)
    for (const each of [own ?? name, name]) if (!names.has(each.toLowerCase())) names.set(each.toLowerCase(), tag)
  }
  return names
}

const withoutMarks = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}+/gu, "")

const ids = (text: string): readonly string[] => {
  const plain = withoutMarks(text).replaceAll("ß", "ss").toLowerCase()
  const words = plain.split(/[^a-z0-9]+/u).filter((word) => word !== "")
  return words.length === 0 ? [] : [words.join("-")]
}

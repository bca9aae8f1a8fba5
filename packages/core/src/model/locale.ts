import { languageCodes } from "./languages.ts"

const languageTagPattern = /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8}){0,4}$/u

/** Whether a text is a well-formed BCP 47 tag of a language that has an English name in the Unicode data. */
export const isLanguageTag = (text: string): boolean => {
  if (!languageTagPattern.test(text)) return false
  const [code = ""] = text.toLowerCase().split("-")
  return languageCodes.has(code) && isWellFormed(text)
}

const isWellFormed = (tag: string): boolean => {
  try {
    return new Intl.Locale(tag).language !== ""
  } catch {
    return false
  }
}

/** Whether a BCP 47 tag is the other or one of its specializations: `de` covers `de-AT`. */
export const coversLanguage = (range: string, tag: string): boolean => {
  const wide = range.toLowerCase()
  const narrow = tag.toLowerCase()
  return narrow === wide || narrow.startsWith(`${wide}-`)
}

/** Whether a text names a time zone of the IANA database that this engine knows. Offsets such as `+02:00` are not names. */
export const isTimeZone = (text: string): boolean => {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/u.test(text)) return false
  try {
    new Intl.DateTimeFormat("en", { timeZone: text })
    return true
  } catch {
    return false
  }
}

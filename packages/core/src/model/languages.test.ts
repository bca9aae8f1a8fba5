import { expect, test } from "vitest"
import { languageCodes } from "./languages.ts"

const letters = Array.from("abcdefghijklmnopqrstuvwxyz")
const pairs = letters.flatMap((first) => letters.map((second) => first + second))
const codes = [...pairs, ...pairs.flatMap((pair) => letters.map((third) => pair + third))]

/** Whether the language that a code stands for has a name. */
const isNamed = (code: string): boolean => {
  try {
    return names.of(new Intl.Locale(code).language) !== undefined
  } catch {
    return false // well-formed codes that the standard reserves
  }
}
const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" })

test("the codes are those that this engine, which has all of the Unicode data, names in English", () => {
  expect([...languageCodes].sort()).toEqual(codes.filter(isNamed).sort())
})

import { fold } from "./fold.ts"

/** A person's name as it is shown, first names first: `Ruiz, Ana` becomes `Ana Ruiz`. */
export const readName = (text: string): string => {
  const plain = text.replace(/\s+/gu, " ").trim()
  const [last, first, ...rest] = plain.split(",").map((part) => part.trim())
  return last === undefined || first === undefined || last === "" || first === "" || rest.length > 0
    ? plain
    : `${first} ${last}`
}

const forms =
  /\b(?:mr|mrs|ms|miss|dr|prof|ing|mag|msc|mba|phd|dipl|herr|frau|sr|sra|srta|don|dona|m|mme|mlle|ext|extern|external)\b/gu

/**
 * What a name is compared by: its words without accents, forms of address and degrees, in alphabetical order, so that
 * the order of first and last name does not matter. German umlauts give a second key, since `Müller` is also written
 * `Mueller`. None for a name of nothing but forms.
 */
export const nameKeys = (name: string): readonly string[] => {
  const spelled = name.normalize("NFC").replace(/[äöüÄÖÜ]/gu, (letter) => umlauts[letter.toLowerCase()] ?? letter)
  return [...new Set([keyOf(name), keyOf(spelled)])].filter((key) => key !== "")
}

const umlauts: { readonly [letter: string]: string } = { ä: "ae", ö: "oe", ü: "ue" }

const keyOf = (name: string): string =>
  fold(name)
    .replace(forms, " ")
    .split(" ")
    .filter((word) => word !== "")
    .sort()
    .join(" ")

/**
 * A text as it is compared: lower case, without accents, every run of what is neither letter nor digit one space, `&`
 * read as `and`: `E-Mail-Adresse (dienstl.)` is compared as `e mail adresse dienstl`, `Führungskraft` as `fuhrungskraft`.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("æ", "ae")
    .replaceAll("&", " and ")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim()

/**
 * A query for any of some words and phrases, which are separated by commas and line breaks; a phrase needs no quotation
 * marks. A `*` stands for any ending of a word.
 */
export const anyOf = (terms: string): string =>
  terms
    .split(/[,\n]/u)
    .map((term) => term.trim())
    .filter((term) => term !== "")
    .map((term) => (term.includes(" ") ? `"${term}"` : term))
    .join(" OR ")

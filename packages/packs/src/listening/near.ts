import { anyOf } from "./any-of.ts"

/** A query for any of some words with at most so many words between them and any of others; lists as {@link anyOf} takes them. */
export const near = (words: number, first: string, second: string): string =>
  `(${anyOf(first)}) NEAR/${words} (${anyOf(second)})`

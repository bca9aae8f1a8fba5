/**
 * What a terminal, a page or a reader could take for something else than text: control characters and escape sequences,
 * marks that turn the direction of writing, characters without width that hide in a word, line separators, and halves
 * of surrogate pairs.
 */
const treacherous =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu

/**
 * Text that somebody else wrote, made safe to print: whatever is not plainly text is shown as an escape (`\x1b`,
 * `\u{202e}`). Neutralizing twice changes nothing more.
 */
export const neutralize = (text: string): string => text.replace(treacherous, escapeOf)

const escapeOf = (character: string): string => {
  switch (character) {
    case "\n":
      return "\\n"
    case "\r":
      return "\\r"
    case "\t":
      return "\\t"
    default: {
      const code = character.codePointAt(0) ?? 0
      return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`
    }
  }
}

/** JSON that reads the same and is safe to print: what is not plainly text is written as `\\u0085`. */
export const neutralizeJson = (json: string): string =>
  json.replace(treacherous, (character) =>
    character === "\n"
      ? character
      : Array.from({ length: character.length }, (_, index) => unitEscape(character, index)).join("")
  )

const unitEscape = (text: string, index: number): string => `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`

/** How much of somebody's words a sentence quotes. */
const longestQuote = 60

/**
 * Somebody's words in backticks, safe to print: at most 60 characters, the rest cut off; a backtick among them becomes
 * an apostrophe.
 */
export const quoted = (words: string): string => {
  const start = words.slice(0, longestQuote * 2 + 2)
  const safe = Array.from(neutralize(start).replaceAll("`", "'"))
  const isCut = start.length < words.length || safe.length > longestQuote
  return `\`${isCut ? `${safe.slice(0, longestQuote - 1).join("")}…` : safe.join("")}\``
}

/** Several words in backticks: `` `a`, `b` or `c` ``; of more than the limit the first, and how many more there are. */
export const quotedList = (words: readonly string[], limit = 12): string => {
  if (words.length > limit) {
    const shown = words.slice(0, limit - 1).map(quoted)
    return `${shown.join(", ")} or ${words.length - limit + 1} more`
  }
  const all = words.map(quoted)
  const last = all.at(-1) ?? ""
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} or ${last}`
}

/** The largest file that is read: 2 MiB, in bytes of UTF-8. */
export const largestFileBytes = 2 * 1024 * 1024

/** How often an alias of YAML (`*name`) may be replaced by what it stands for, in one file. */
export const mostAliases = 100

/** How many elements a model may have over all its files: lists, maps and single values in YAML and JSON, rows in CSV. */
export const mostElements = 200_000

/** How many words, blanks, comments and marks one file of YAML may have: a file of comments alone has to end somewhere. */
export const mostLexemes = 5 * mostElements

/** How many rows of a table whose quotation marks do not match are reported before the rest of the table is left unread. */
export const mostMalformedRows = 10

/** What is left of a limit that all files share. */
export interface Budget {
  /** How many more elements may be read. */
  elements: number
}

/** How many bytes of UTF-8 a content takes. */
export const bytesOf = (content: string | Uint8Array): number => {
  if (typeof content !== "string") return content.length
  if (content.length > largestFileBytes) return content.length
  return new TextEncoder().encode(content).length
}

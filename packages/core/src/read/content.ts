import { decodeText } from "../problem/files.ts"
import type { Unreadable } from "./complaint.ts"
import { bytesOf, largestFileBytes } from "./limits.ts"

/** The text of a content, or why it cannot be read. */
export type Text = { readonly text: string } | Unreadable

/** Reads a content as text: UTF-8 of at most 2 MiB unless told, without control characters but tabs and line breaks. */
export const readText = (
  content: string | Uint8Array,
  { largestBytes = largestFileBytes }: { readonly largestBytes?: number } = {}
): Text => {
  if (bytesOf(content) > largestBytes) return { kind: "too large" }
  const text = decodeText(content)
  if (text === undefined)
    return { kind: "not UTF-8", line: typeof content === "string" ? 1 : firstUndecodable(content) }
  const control = text.search(controlCharacter)
  return control === -1 ? { text } : { kind: "not text", line: text.slice(0, control).split(/\r\n?|\n/u).length }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u

const lineFeed = 10

/** The number of the first line whose bytes are not UTF-8. */
const firstUndecodable = (content: Uint8Array): number => {
  let line = 1
  for (let start = 0; start < content.length; line++) {
    const next = content.indexOf(lineFeed, start)
    const end = next === -1 ? content.length : next + 1
    if (decodeText(content.subarray(start, end)) === undefined) return line
    start = end
  }
  return line
}

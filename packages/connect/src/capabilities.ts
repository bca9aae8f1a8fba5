import { weightIn } from "./x/weight.ts"

/** What a platform can do, as data: routing refuses by it what a connector could not keep. */
export interface Capabilities {
  /** Whether a reply can be sent where only its addressee sees it. */
  readonly privateReply: boolean
  /** Whether a reply can be sent where everybody sees it. */
  readonly publicReply: boolean
  /** Whether what is sent stays inside: only there messages are handed over. Nowhere, where it is left out. */
  readonly handOver?: boolean
  readonly edit: boolean
  readonly delete: boolean
  /** How long a reply may be; absent where the platform names no limit. */
  readonly longestText?: { readonly amount: number; readonly unit: "graphemes" | "utf-16-units" | "bytes" | "x-weight" }
  /** How it is kept that at most one reply appears however often it is sent. */
  readonly atMostOnce: AtMostOnce
  /** In which order messages of one conversation arrive: that in which the platform has them, or not known. */
  readonly order: "by-conversation" | "unknown"
}

/**
 * How a platform is kept from showing a reply twice:
 *
 * - `client-chosen-key`: we choose the key under which the reply is stored; the second write finds the first;
 * - `idempotency-header`: the server, or whoever receives, drops what carries a key it has seen;
 * - `look-before-retry`: before it is sent again, the connector looks on the platform whether it is there.
 */
export type AtMostOnce = "client-chosen-key" | "idempotency-header" | "look-before-retry"

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" })

/** The length of a text in the unit by which a platform counts. */
export const lengthIn = (text: string, unit: NonNullable<Capabilities["longestText"]>["unit"]): number => {
  if (unit === "utf-16-units") return text.length
  if (unit === "x-weight") return weightIn(text)
  if (unit === "bytes") return new TextEncoder().encode(text).byteLength
  let length = 0
  for (const _ of graphemes.segment(text)) length++
  return length
}

/** A text as far as a platform takes it: what is too long ends with an ellipsis. */
export const cutTo = (text: string, longest: Capabilities["longestText"]): string => {
  if (longest === undefined || lengthIn(text, longest.unit) <= longest.amount) return text
  const { amount, unit } = longest
  let left = amount - lengthIn("…", unit)
  let cut = ""
  for (const { segment } of graphemes.segment(text)) {
    left -= lengthIn(segment, unit)
    if (left < 0) break
    cut += segment
  }
  return `${cut}…`
}

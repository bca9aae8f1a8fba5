import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { isList, isMap } from "../model/plain-data.ts"

/**
 * The SHA-256 of plain data, as 64 hexadecimal digits. The order of keys does not count, so that data which says the same
 * has the same hash wherever it was written.
 *
 * @example
 * ```ts
 * import { hashOf } from "@hubwright/core/routing"
 *
 * hashOf({ to: "care", within: "1 day" }) === hashOf({ within: "1 day", to: "care" }) // => true
 * hashOf({ to: "care" }).length // => 64
 * ```
 */
export const hashOf = (data: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(data))))

/** Plain data as JSON with its keys in order. */
const canonical = (data: unknown): string => {
  if (isList(data)) return canonicalList(data)
  if (!isMap(data)) return JSON.stringify(data) ?? "null"
  let text = ""
  for (const key of Object.keys(data).sort()) {
    const value = data[key]
    if (value !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(value)}`
  }
  return `{${text}}`
}

const canonicalList = (list: readonly unknown[]): string => {
  let text = ""
  for (const item of list) text += `${text === "" ? "" : ","}${canonical(item)}`
  return `[${text}]`
}

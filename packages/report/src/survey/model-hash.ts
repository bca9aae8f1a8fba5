import type { Organization } from "@hubwright/core"
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"

/** Plain data as JSON whose keys stand in order, so that equal data give equal text. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null"
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`
}

const shownDigits = 16

/** The first 64 bits of the SHA-256 of a model's canonical JSON, as 16 hexadecimal digits: the same model, the same digits. */
export const modelHash = (organization: Organization): string =>
  bytesToHex(sha256(utf8ToBytes(canonical(organization)))).slice(0, shownDigits)

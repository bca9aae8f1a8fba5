/** A text and the encoding it was read from. */
export interface DecodedText {
  readonly text: string
  /** The name of the encoding, as the WHATWG Encoding Standard writes it: `utf-8`, `windows-1252`, ... */
  readonly encoding: string
}

/** Whether a name is that of an encoding which can be read. */
export const isEncoding = (label: string): boolean => {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false // the constructor throws a RangeError for names it does not know, and only for those
  }
}

/**
 * Reads the bytes of a text file. Without an encoding given, a byte order mark decides; else zero bytes in every second
 * place mean UTF-16; else what is valid UTF-8 is that; and what is left is Windows-1252, in which spreadsheets write
 * CSV in western Europe and the Americas.
 */
export const decodeText = (bytes: Uint8Array, given?: string): DecodedText => {
  const encoding = given === undefined ? detectEncoding(bytes) : new TextDecoder(given).encoding
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

const detectEncoding = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  return detectUtf16(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252")
}

/** How many bytes are looked at for the zeros of UTF-16. */
const sampleSize = 4096

const detectUtf16 = (bytes: Uint8Array): string | undefined => {
  const sample = bytes.subarray(0, sampleSize - (sampleSize % 2))
  const places = Math.floor(sample.length / 2)
  if (places === 0) return undefined
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [first = 0, second = 0] = zeros.map((count) => count / places)
  // Latin letters, digits and separators have a zero byte; a few names in other scripts do not
  if (second > 0.4 && first < 0.1) return "utf-16le"
  if (first > 0.4 && second < 0.1) return "utf-16be"
  return undefined
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return true
  } catch {
    return false // the decoder throws a TypeError for bytes that are no UTF-8, and only for those
  }
}

import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { decodeText, isEncoding } from "./decode-text.ts"

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...Array(text.length)].flatMap((_, at) => [text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8]))
const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, at) => bytes[at ^ 1] ?? 0)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const roster = "Name;Abteilung\nJürgen Müßig;Käufer\nFrançois Noël;Établissements\n"

describe("decodeText", () => {
  test.each([
    ["utf-8", utf8(roster)],
    ["utf-8", utf8(`\uFEFF${roster}`)],
    ["windows-1252", latin1(roster)],
    ["utf-16le", utf16(roster)],
    ["utf-16le", utf16(`\uFEFF${roster}`)],
    ["utf-16be", swapped(utf16(roster))],
    ["utf-16be", swapped(utf16(`\uFEFF${roster}`))]
  ])("recognizes %s", (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: roster, encoding })
  })

  test("reads what Windows-1252 has where Latin-1 has nothing", () => {
    expect(decodeText(Uint8Array.of(0x80, 0x20, 0x93, 0x61, 0x94)).text).toBe("€ “a”")
  })

  test("takes the encoding it is told", () => {
    expect(decodeText(Uint8Array.of(0xb9, 0xf3), "ISO-8859-2")).toEqual({ text: "šó", encoding: "iso-8859-2" })
    expect(isEncoding("iso-8859-2")).toBe(true)
    expect(isEncoding("latin-17")).toBe(false)
  })

  test("gives back every text that was written as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 3 }), (text) => {
        fc.pre(!text.startsWith("\uFEFF") && !/\0/u.test(text))
        expect(decodeText(utf8(text)).text).toBe(text)
      })
    )
  })

  test("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe("string")
      })
    )
  })
})

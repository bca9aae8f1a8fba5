import * as fc from "fast-check"
import { expect, test } from "vitest"
import { cleanText, shortened } from "./clean-text.ts"

test("controls and marks that turn the text around are replaced", () => {
  expect(cleanText("a\u0000b\u001bc")).toBe("a\ufffdb\ufffdc")
  expect(cleanText("pay \u202egnihton")).toBe("pay \ufffdgnihton")
  expect(cleanText("\u2067x\u2069\u200f")).toBe("\ufffdx\ufffd\ufffd")
  expect(cleanText("half \ud800 pair")).toBe("half \ufffd pair")
})

test("white space becomes single spaces, and none at the ends", () => {
  expect(cleanText("  Drug\n\n safety\t")).toBe("Drug safety")
})

test("whole pairs and letters of any language stay", () => {
  for (const text of ["Ärzte & Co", "安全", "👩‍⚕️ care", "O’Brien"]) expect(cleanText(text)).toBe(text)
})

test("what is written from right to left is isolated from its neighbors", () => {
  expect(cleanText("בטיחות")).toBe("\u2068בטיחות\u2069")
  expect(cleanText("السلامة")).toBe("\u2068السلامة\u2069")
})

test("cleaning twice is cleaning once, but for the isolation", () => {
  const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, "").replaceAll("\ufffd", "")
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(bare(cleanText(cleanText(text)))).toBe(bare(cleanText(text)))
    })
  )
})

test("a shortened text says that it goes on, keeps pairs whole and stays isolated", () => {
  expect(shortened("Communications", 6)).toBe("Commu…")
  expect(shortened("👍👍👍👍", 3)).toBe("👍👍…")
  expect(shortened("short", 9)).toBe("short")
  expect(shortened("\u2068בטיחות\u2069", 4)).toBe("\u2068בט…\u2069")
})

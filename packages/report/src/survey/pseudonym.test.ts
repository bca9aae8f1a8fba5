import { expect, test } from "vitest"
import { pseudonym } from "./pseudonym.ts"

test("the same id always has the same made-up name", () => {
  expect(["ana", "ben", "cho"].map(pseudonym)).toMatchInlineSnapshot(`
    [
      "Zeta Kevo",
      "Voha Game",
      "Bini Lere",
    ]
  `)
})

test("a thousand people in order of id are almost never called alike, and never by their id", () => {
  const names = Array.from({ length: 1000 }, (_, index) => pseudonym(`person-${index}`))
  expect(new Set(names).size).toBeGreaterThanOrEqual(999)
  expect(names.every((name) => /^[A-Z][a-z]{3} [A-Z][a-z]{3}$/.test(name))).toBe(true)
})

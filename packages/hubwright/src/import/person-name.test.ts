import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { nameKeys, readName } from "./person-name.ts"

const areSame = (one: string, other: string): boolean => nameKeys(one).some((key) => nameKeys(other).includes(key))

describe("readName", () => {
  test.each([
    ["Ruiz, Ana", "Ana Ruiz"],
    ["  Ana   Ruiz ", "Ana Ruiz"],
    ["Ruiz,Ana María", "Ana María Ruiz"],
    ["Ruiz,", "Ruiz,"],
    ["Ruiz, Ana, Dr.", "Ruiz, Ana, Dr."]
  ])("shows `%s` as `%s`", (written, shown) => {
    expect(readName(written)).toBe(shown)
  })
})

describe("nameKeys", () => {
  test.each([
    ["Ana Ruiz", "RUIZ, Ana"],
    ["Jürgen Müller", "Juergen Mueller"],
    ["Jürgen Müller", "Jurgen Muller"],
    ["Dr. Eva Roth", "Roth, Eva"],
    ["Séverine D'Aubigné", "severine d aubigne"],
    ["Søren Strauß", "Soren Strauss"],
    ["José García-Peña", "Jose Garcia Pena"]
  ])("takes `%s` and `%s` for one name", (one, other) => {
    expect(areSame(one, other)).toBe(true)
  })

  test.each([
    ["Ana Ruiz", "Ana Ruiz Vogt"],
    ["Ana Ruiz", "Anna Ruiz"],
    ["Dr.", "Prof."]
  ])("does not take `%s` for `%s`", (one, other) => {
    expect(areSame(one, other)).toBe(false)
  })

  test("takes a name for itself, whatever the order of its parts", () => {
    const part = fc.stringMatching(/^[A-ZÄÖÜÉ][a-zßéñö]{3,8}$/u)
    fc.assert(
      fc.property(part, part, (first, last) => {
        expect(areSame(`${first} ${last}`, readName(`${last}, ${first}`))).toBe(true)
        expect(areSame(`${first} ${last}`, `${last.toUpperCase()} ${first.normalize("NFD")}`)).toBe(true)
      })
    )
  })
})

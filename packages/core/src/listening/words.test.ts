import * as fc from "fast-check"
import { expect, test } from "vitest"
import { wordsOf } from "./words.ts"

const characters = fc.constantFrom(..."abZ09_'#@ .-?")
const plain = fc.oneof(fc.string({ unit: characters, maxLength: 24 }), fc.string({ unit: "binary-ascii" }))

test("the words of a text in ASCII are those that it has beside other characters", () => {
  fc.assert(
    fc.property(plain, (text) => {
      const beside = wordsOf(`${text} é`).slice(0, -1)
      expect(wordsOf(text)).toEqual(beside)
    }),
    { numRuns: 2000 }
  )
})

test("hashtags, handles and what follows an apostrophe are one word", () => {
  const texts = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end))
  expect(texts("##Acme's @help_desk a#b don't 3'b rock'n'roll'9")).toEqual([
    ...["#Acme's", "@help_desk", "a", "#b", "don't", "3'b", "rock'n'roll", "9"]
  ])
})

test("what is not shown does not divide a word, and a mark alone is none", () => {
  const texts = (text: string) => wordsOf(text).map(({ folded, start, end }) => [folded, text.slice(start, end)])
  expect(texts("r\u200Da\u00ADsh")).toEqual([["rash", "r\u200Da\u00ADsh"]])
  expect(texts("می\u200Cخواهم")).toEqual([["میخواهم", "می\u200Cخواهم"]])
  expect(texts("no ❤️ sleep 👩‍👧")).toEqual([
    ["no", "no"],
    ["sleep", "sleep"]
  ])
})

test("apostrophes and question marks of every shape are one", () => {
  const folded = (text: string) => wordsOf(text).map((word) => word.folded)
  expect(folded("don’t don‘t don´t don＇t")).toEqual(["don't", "don't", "don't", "don't"])
  expect(folded("好？はい لماذا؟")).toEqual(["好", "?", "はい", "لماذا", "?"])
})

test("a text of any length without a space has words", () => {
  expect(wordsOf("薬".repeat(300_000)).length).toBeGreaterThan(1)
})

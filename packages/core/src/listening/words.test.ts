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

import * as fc from "fast-check"
import { expect, test } from "vitest"
import { listen } from "./listen.ts"
import { compileListener } from "./listener.ts"
import { phraseOf } from "./query.ts"
import { isSimilar } from "./similar.ts"

/** The smallest number of edits from one word to another, two swapped letters counting as one, by the recursive definition. */
const editsBetween = (one: string, other: string): number => {
  if (one === "" || other === "") return one.length + other.length
  if (one[0] === other[0]) return editsBetween(one.slice(1), other.slice(1))
  const swapped = one[0] === other[1] && one[1] === other[0] && one.length > 1 && other.length > 1
  return (
    1 +
    Math.min(
      editsBetween(one.slice(1), other),
      editsBetween(one, other.slice(1)),
      editsBetween(one.slice(1), other.slice(1)),
      ...(swapped ? [editsBetween(one.slice(2), other.slice(2))] : [])
    )
  )
}

const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 5 })

test("words are similar that are at most one edit apart", () => {
  fc.assert(fc.property(word, word, (one, other) => isSimilar(one, other) === editsBetween(one, other) <= 1))
})

const found = (name: string, text: string): readonly string[] => {
  const [query] = phraseOf(name, { misspelt: "too" })
  if (query === undefined) throw new Error("the name has no word")
  const [hit] = listen(compileListener([{ name: "q", query, languages: [] }]), text, {})
  return hit?.spans.map(({ start, end }) => text.slice(start, end)) ?? []
}

test.each([
  ["cardivex", "on Cardivex now", ["Cardivex"]],
  [
    "cardivex",
    "on cardivx, cardivxe, kardivex, carrdivex and cardiveks",
    ["cardivx", "cardivxe", "kardivex", "carrdivex"]
  ],
  ["cardivex", "#cardivec and @cardivexx", ["#cardivec", "@cardivexx"]],
  ["dermolan cream", "dermollan cream or dermolan crema", ["dermollan cream"]],
  ["coffee", "toffee", []]
] as const)("%s is found in: %s", (name, text, expected) => {
  expect(found(name, text)).toEqual(expected)
})

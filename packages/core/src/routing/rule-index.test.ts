import * as fc from "fast-check"
import { expect, test } from "vitest"
import type { Condition } from "../model/condition.ts"
import { holds } from "../model/evaluate.ts"
import type { FactDeclaration } from "../model/fact-declaration.ts"
import type { FactType } from "../model/fact-domain.ts"
import type { Facts } from "../model/message-facts.ts"
import { codedRoom, codeFacts, type FactBook, factBook } from "./fact-codes.ts"
import { type Formula, formulaOf } from "./formula.ts"
import { allMatches, type CodedWorld, firstMatch } from "./matching.ts"
import { formulaHolds, type World } from "./meaning.ts"
import { indexRules } from "./rule-index.ts"

const types: { readonly [fact: string]: FactType } = {
  platform: "enum",
  handle: "string",
  language: "language",
  topic: "tags",
  followers: "number",
  score: "number",
  verified: "boolean",
  at: "moment"
}

const word = fc.constantFrom("a", "ab", "b", "c")
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 })
const language = fc.constantFrom("de", "de-AT", "en", "es-419", "es")
const whole = fc.integer({ min: -2, max: 6 })
const presence = fc.record({ absent: fc.boolean() })
const bounds = fc.record({ atLeast: whole, above: whole, atMost: whole, below: whole }, { requiredKeys: [] })
const number = fc.oneof(whole, fc.array(whole, { maxLength: 3 }), bounds, presence)
const tests = {
  platform: fc.oneof(word, words, fc.record({ none: words }), presence),
  handle: fc.oneof(word, words, fc.record({ prefix: fc.oneof(word, words) }), fc.record({ none: words }), presence),
  language: fc.oneof(language, fc.array(language, { maxLength: 2 }), fc.record({ none: fc.array(language) }), presence),
  topic: fc.oneof(word, words, fc.record({ any: words, all: words, none: words }, { requiredKeys: [] })),
  followers: number,
  score: number,
  verified: fc.oneof(fc.boolean(), presence),
  at: fc.oneof(
    fc.constantFrom("hq", "us"),
    fc.record({ inside: fc.constant("hq") }),
    fc.record({ outside: fc.constant("us") })
  )
}
const named: { readonly [name: string]: Condition } = {
  urgent: { topic: "a" },
  quiet: { not: { followers: { atLeast: 3 } } }
}
// border: of drawn records the checker cannot tell a key that is missing from one without a value
const plain = fc.record(
  { ...tests, is: fc.constantFrom("urgent", "quiet", ["urgent", "quiet"]) },
  { requiredKeys: [] }
) as fc.Arbitrary<Condition>
const joining = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc
    .tuple(
      plain,
      fc.record(
        { all: fc.array(part, { maxLength: 2 }), any: fc.array(part, { maxLength: 3 }), not: part },
        { requiredKeys: [] }
      )
    )
    .map(([tested, joined]) => ({ ...tested, ...joined }))
const condition = fc.oneof({ weight: 3, arbitrary: plain }, joining(plain), joining(joining(plain)))
const toFormula = (made: Condition): Formula => formulaOf(made, { typeOf: (fact) => types[fact], named })
const formula = condition.map(toFormula)

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    platform: word,
    handle: fc.oneof(word, fc.constantFrom("abc", "ax", "z", "")),
    language: fc.constantFrom("de", "DE-at", "de-CH-1996", "en", "e", "es-419", "fr"),
    topic: fc.uniqueArray(word),
    followers: fc.oneof(whole, fc.double({ min: -3, max: 7, noNaN: true })),
    score: whole,
    verified: fc.boolean(),
    at: fc.constantFrom(1, 2, 3)
  },
  { requiredKeys: ["topic", "at"] }
)
const worldOf = (given: Facts): World => ({
  facts: given,
  isOpen: (calendar, at) => (calendar === "hq" ? at > 1 : at > 2)
})

const domains = Object.entries(types).map(([name, type]) => ({ name, type, source: "declared" as const }))

const codedIn = (book: FactBook, world: World): CodedWorld => {
  const coded = codedRoom(book)
  codeFacts(book, world.facts, coded)
  return { ...world, coded }
}

const linearly = (formulas: readonly Formula[], world: World): readonly number[] =>
  formulas.flatMap((rule, index) => (formulaHolds(rule, world) ? [index] : []))

const declared: { readonly [name: string]: FactDeclaration } = {
  handle: { type: "string" },
  score: { type: "integer" }
}

test("the formula of a condition holds where the condition does", () => {
  fc.assert(
    fc.property(condition, facts, (made, message) => {
      const world = worldOf(message)
      const expected = holds(made, message, { conditions: named, isOpen: world.isOpen, declared })
      expect(formulaHolds(toFormula(made), world)).toBe(expected)
    }),
    { numRuns: 5000 }
  )
})

test("the index finds what reading the rules one by one finds", () => {
  fc.assert(
    fc.property(
      fc.array(formula, { maxLength: 80 }),
      fc.array(facts, { minLength: 1, maxLength: 8 }),
      (rules, messages) => {
        const book = factBook(domains, rules)
        const index = indexRules(rules, book)
        for (const message of messages) {
          const world = codedIn(book, worldOf(message))
          const expected = linearly(rules, world)
          expect(allMatches(index, world)).toEqual(expected)
          expect(firstMatch(index, world)).toBe(expected[0] ?? -1)
        }
      }
    ),
    { numRuns: 500 }
  )
})

test("an index of many rules finds rules beyond the first thousand", () => {
  const rules = Array.from({ length: 5000 }, (_, rule) =>
    formulaOf({ followers: rule }, { typeOf: (fact) => types[fact], named })
  )
  const book = factBook(domains, rules)
  const index = indexRules(rules, book)
  const found = (followers: number) => firstMatch(index, codedIn(book, worldOf({ followers })))
  for (const rule of [0, 31, 32, 1023, 1024, 4999]) expect(found(rule)).toBe(rule)
  expect(found(5000)).toBe(-1)
})

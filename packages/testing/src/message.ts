import { authorKinds, customers, forms, intents, type Organization, stages } from "@hubwright/core"
import type { Message } from "@hubwright/core/routing"
import * as fc from "fast-check"
import { heardWords } from "./heard-words.ts"
import { factValues } from "./organization/facts.ts"

/** Something people write, with up to three of the words that the organization listens for in it. */
const texts = (organization: Organization): fc.Arbitrary<string> => {
  const said = fc.constantFrom("kardivex gave me a rash", "the kettle is broken", "Any jobs?", "")
  const words = heardWords(organization, 500)
  if (words.length === 0) return said
  return fc
    .tuple(fc.array(fc.constantFrom(...words), { maxLength: 3 }), said)
    .map((parts) => parts.flat().join(" ").trim())
}

/**
 * Messages to an organization: what a message can say, mostly of its own channels, topics and products and in the words
 * that it listens for, sometimes of something that is not there: 1 channel, topic, product, market or brand in 20 is
 * unknown, 4 languages in 5 are not English. They shrink to a channel and nothing else.
 */
export const message = (organization: Organization): fc.Arbitrary<Message> => {
  const among = (ids: readonly string[], odd: string): fc.Arbitrary<string> =>
    ids.length === 0
      ? fc.constant(odd)
      : fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.constant(odd) })
  const some = <Name extends string>(names: readonly Name[], most: number) =>
    fc.uniqueArray(fc.constantFrom(...names), { maxLength: most })
  const { channels, topics, products, brands } = organization
  const sure = (name: string) => fc.constantFrom(name, { name, confidence: 0.5 })
  return fc.record(
    {
      channel: among(Object.keys(channels), "nowhere"),
      id: fc.constantFrom("m-1", "m-2"),
      text: texts(organization),
      form: fc.constantFrom(...forms),
      visibility: fc.constantFrom("public" as const, "private" as const),
      customer: fc.constantFrom(...customers),
      language: fc.constantFrom("de", "de-AT", "en", "es", "fr-CA"),
      market: among(Object.keys(organization.organization.markets), "mars"),
      brand: among(Object.keys(brands), "nobrand"),
      conversation: fc.constant("c-1"),
      author: fc.record(
        {
          kind: fc.constantFrom(...authorKinds),
          followers: fc.constantFrom(0, 999, 1000, 99_999, 100_000),
          verified: fc.boolean()
        },
        { requiredKeys: [] }
      ),
      intents: some(intents, 2),
      topics: fc.array(among(Object.keys(topics), "weather").chain(sure), { maxLength: 3 }),
      products: fc.array(among(Object.keys(products), "anvil").chain(sure), { maxLength: 2 }),
      stages: some(stages, 2),
      facts: factValues(Object.keys(organization.facts))
    },
    { requiredKeys: ["channel"] }
  )
}

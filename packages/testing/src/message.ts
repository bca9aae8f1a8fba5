import { authorKinds, customers, forms, intents, type Organization, stages } from "@hubwright/core"
import type { Message } from "@hubwright/core/routing"
import * as fc from "fast-check"
import { heardWords } from "./heard-words.ts"
import { foreignLanguages, languagesIn } from "./languages.ts"
import { directoryOf } from "./organization/directory.ts"
import { factValues } from "./organization/facts.ts"
import { testedValues } from "./tested-values.ts"

/** Something people write, with up to three of the words that the organization listens for in it. */
const texts = (organization: Organization): fc.Arbitrary<string> => {
  const said = fc.constantFrom("kardivex gave me a rash", "the kettle is broken", "Any jobs?", "")
  const words = heardWords(organization, 500)
  if (words.length === 0) return said
  return fc
    .tuple(fc.array(fc.constantFrom(...words), { maxLength: 3 }), said)
    .map((parts) => parts.flat().join(" ").trim())
}

/** One in four is a language that the organization does not name; all are, where it names none. */
const languages = (organization: Organization): fc.Arbitrary<string> => {
  const named = languagesIn(organization)
  const foreign = fc.constantFrom(...foreignLanguages(named), "tlh")
  if (named.length === 0) return foreign
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...named) }, { weight: 1, arbitrary: foreign })
}

/** Numbers of followers on both sides of every bound that conditions set. */
const followers = (organization: Organization): fc.Arbitrary<number> => {
  const bounds = testedValues(organization, "followers").filter((value) => typeof value === "number")
  return fc.constantFrom(0, ...[...bounds, 1000, 100_000].flatMap((bound) => [Math.max(0, bound - 1), bound]))
}

/**
 * Messages to an organization: what a message can say, mostly of its own channels, topics and products, in the words
 * that it listens for and with values at the edges of its conditions, sometimes of something that is not there: 1
 * channel, topic, product, market or brand in 20 is unknown, and 1 language in 4 is one that the organization does not
 * name. They shrink to a channel and nothing else.
 */
export const message = (organization: Organization): fc.Arbitrary<Message> => {
  const among = (ids: readonly string[], odd: string): fc.Arbitrary<string> =>
    ids.length === 0
      ? fc.constant(odd)
      : fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.constant(odd) })
  const some = <Name extends string>(names: readonly Name[], most: number) =>
    fc.uniqueArray(fc.constantFrom(...names), { maxLength: most })
  const { channels, topics, products, brands, facts } = directoryOf(organization)
  const sure = (name: string) => fc.constantFrom(name, { name, confidence: 0.5 })
  return fc.record(
    {
      channel: among(channels, "nowhere"),
      id: fc.constantFrom("m-1", "m-2"),
      text: texts(organization),
      form: fc.constantFrom(...forms),
      visibility: fc.constantFrom("public" as const, "private" as const),
      customer: fc.constantFrom(...customers),
      language: languages(organization),
      market: among(Object.keys(organization.organization.markets), "mars"),
      brand: among(brands, "nobrand"),
      conversation: fc.constant("c-1"),
      author: fc.record(
        { kind: fc.constantFrom(...authorKinds), followers: followers(organization), verified: fc.boolean() },
        { requiredKeys: [] }
      ),
      intents: some(intents, 2),
      topics: fc.array(among(topics, "weather").chain(sure), { maxLength: 3 }),
      products: fc.array(among(products, "anvil").chain(sure), { maxLength: 2 }),
      stages: some(stages, 2),
      facts: factValues(facts, (fact) => testedValues(organization, fact))
    },
    { requiredKeys: ["channel"] }
  )
}

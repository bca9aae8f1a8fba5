import type { Ids } from "../../model/ids.ts"
import { epochMillis, type Instant, type InstantLike, toInstant } from "../../model/instant.ts"
import type { FactValue } from "../../model/message-facts.ts"
import { authorKinds, customers, forms, intents, stages } from "../../model/vocabulary.ts"
import type { Decision } from "../decision.ts"
import type { Message } from "../message.ts"
import { type Moment, type ReadMessage, readMessage } from "../read-message.ts"
import { route } from "../route.ts"
import type { Router } from "../router.ts"
import type { Value } from "./axis.ts"
import type { Sample } from "./message-space.ts"

/** A message, when it arrives, and the crisis playbook in force. */
export interface Arrival<I extends Ids = Ids> {
  readonly message: Message<I>
  readonly at: InstantLike
  readonly situation?: I["playbook"]
}

/** A message that shows something. */
export interface Witness<I extends Ids = Ids> extends Arrival<I> {
  readonly at: Instant
}

/** What a router decides of a witness. */
export const decisionOn = <I extends Ids>(router: Router<I>, { message, at, situation }: Arrival<I>): Decision<I> =>
  route(router, message, { at, ...(situation === undefined ? {} : { situation }) })

/** The moment and situation of a witness, as messages are read at. */
export const momentOf = ({ at, situation }: Pick<Arrival, "at" | "situation">): Moment => ({
  at: epochMillis(at) ?? 0,
  ...(situation === undefined ? {} : { situation })
})

/** What a router reads of a witness. */
export const readWitness = (router: Router, witness: Arrival): ReadMessage =>
  readMessage(router, witness.message, momentOf(witness))

/** The message that a sample stands for. */
export const witnessOf = ({ channel, given, tags, at }: Sample): Witness => {
  const instant = toInstant(at)
  if (instant === undefined) throw new Error(`${at} is no moment`)
  const text = (name: string): string | undefined => textOf(given.get(name))
  const situation = text("situation")
  const { form, visibility, customer, stage, kind } = {
    form: forms.find((one) => one === given.get("form")),
    visibility: (["public", "private"] as const).find((one) => one === given.get("visibility")),
    customer: customers.find((one) => one === given.get("customer")),
    stage: stages.find((one) => one === given.get("stage")),
    kind: authorKinds.find((one) => one === given.get("author-kind"))
  }
  const [language, market, brand] = [text("language"), text("market"), text("brand")]
  const [topics, products] = [tags.get("topic") ?? [], tags.get("product") ?? []]
  const wanted = intents.filter((intent) => tags.get("intent")?.includes(intent))
  const author = authorOf(kind, given)
  const facts = ownFacts({ given, tags })
  const message: Message = {
    channel,
    ...(form === undefined ? {} : { form }),
    ...(visibility === undefined ? {} : { visibility }),
    ...(customer === undefined ? {} : { customer }),
    ...(language === undefined ? {} : { language }),
    ...(market === undefined ? {} : { market }),
    ...(brand === undefined ? {} : { brand }),
    ...(given.get("conversation") === undefined ? {} : { conversation: "conversation-1" }),
    ...(Object.keys(author).length === 0 ? {} : { author }),
    ...(wanted.length === 0 ? {} : { intents: wanted }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(products.length === 0 ? {} : { products }),
    ...(stage === undefined ? {} : { stages: [stage] }),
    ...(Object.keys(facts).length === 0 ? {} : { facts })
  }
  return { message, at: instant, ...(situation === undefined ? {} : { situation }) }
}

const textOf = (value: Value): string | undefined => (typeof value === "string" ? value : undefined)

const authorOf = (
  kind: (typeof authorKinds)[number] | undefined,
  given: Sample["given"]
): NonNullable<Message["author"]> => {
  const [followers, verified] = [given.get("followers"), given.get("verified")]
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(typeof followers === "number" ? { followers } : {}),
    ...(typeof verified === "boolean" ? { verified } : {})
  }
}

/** What a message says of itself, and what an organization knows by its own facts is the rest. */
const builtIn: ReadonlySet<string> = new Set([
  ...["form", "visibility", "customer", "stage", "author-kind", "language", "market", "brand", "conversation"],
  ...["followers", "verified", "situation", "topic", "product", "intent"]
])

const ownFacts = ({ given, tags }: Pick<Sample, "given" | "tags">): { readonly [fact: string]: FactValue } => {
  const facts = new Map<string, FactValue>()
  for (const [fact, some] of tags) if (!builtIn.has(fact) && some.length > 0) facts.set(fact, some)
  for (const [fact, value] of given) if (!builtIn.has(fact) && value !== undefined) facts.set(fact, value)
  return Object.fromEntries([...facts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * The witness of as little of a sample as still shows what it is to show: everything is left out, one thing after the
 * other, that can be, until nothing more can. A channel that is not there gives way to one that is, where one of the
 * first does as well.
 */
export const smallestWitness = (
  sample: Sample,
  channels: readonly string[],
  shows: (witness: Witness) => boolean
): Witness => {
  const isEnough = (smaller: Sample): boolean => shows(witnessOf(smaller))
  const known = channels.includes(sample.channel) ? [] : channels.slice(0, mostChannels)
  let least = known.map((channel) => ({ ...sample, channel })).find(isEnough) ?? sample
  for (;;) {
    const smaller = smallerSamples(least).find(isEnough)
    if (smaller === undefined) return witnessOf(least)
    least = smaller
  }
}

const mostChannels = 32

/** The samples that have one thing less. */
const smallerSamples = (sample: Sample): readonly Sample[] => [
  ...[...sample.given.keys()].map((name) => ({
    ...sample,
    given: new Map([...sample.given].filter(([other]) => other !== name))
  })),
  ...[...sample.tags].flatMap(([fact, tags]) =>
    tags.map((tag) => ({
      ...sample,
      tags: new Map(sample.tags).set(
        fact,
        tags.filter((other) => other !== tag)
      )
    }))
  )
]

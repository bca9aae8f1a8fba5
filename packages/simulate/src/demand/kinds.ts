import {
  authorKinds,
  customers,
  type DemandClass,
  factsOf,
  forms,
  intents,
  type Organization,
  stages
} from "@hubwright/core"
import type { Decision, Message } from "@hubwright/core/routing"
import type { MessageFacts } from "@hubwright/core/topology"

/** A fact of messages that is drawn: its values, and the share of messages that have each or one before it. */
interface MixedFact {
  readonly name: string
  readonly values: readonly FactSetting[]
  /** The shares of the values so far; the last is 1, or below it where messages can have none of the values. */
  readonly upTo: Float64Array
}

type FactSetting = string | number | boolean | readonly string[] | undefined

/** The kinds of message of a class: what they all are, and what is drawn for each. Kinds are numbered from 0. */
export interface Kinds {
  readonly channel: string
  readonly fixed: readonly (readonly [name: string, value: FactSetting])[]
  readonly mixed: readonly MixedFact[]
}

/** The kinds of a class. Facts are drawn in the order of their names. */
export const kindsOf = (organization: Organization, { channel, facts }: DemandClass): Kinds => {
  const types = new Map(factsOf(organization).map(({ name, type }) => [name, type]))
  const fixed: [string, FactSetting][] = []
  const mixed: MixedFact[] = []
  for (const name of Object.keys(facts).sort()) {
    const mix = facts[name]
    if (mix === undefined) continue
    const type = types.get(name)
    if (!isShares(mix)) {
      fixed.push([name, mix])
      continue
    }
    const entries = Object.entries(mix)
    const whole = entries.reduce((sum, [, share]) => sum + share, 0)
    // of tags a message may have none; of all else the shares are parts of one whole
    const divisor = type === "tags" ? Math.max(1, whole) : whole
    let sum = 0
    mixed.push({
      name,
      values: [...entries.map(([value]) => settingOf(value, type)), undefined],
      upTo: Float64Array.from(
        entries.map(([, share], index) => {
          sum += share / divisor
          return type !== "tags" && index === entries.length - 1 ? 1 : sum
        })
      )
    })
  }
  return { channel, fixed, mixed }
}

const isShares = (mix: DemandClass["facts"][string] | undefined): mix is { readonly [value: string]: number } =>
  typeof mix === "object" && !Array.isArray(mix)

const settingOf = (text: string, type: string | undefined): FactSetting => {
  if (type === "boolean") return text === "true"
  if (type === "integer" || type === "number") return Number(text)
  return type === "tags" ? [text] : text
}

/** The place among the values of a mixed fact at which a share falls; the number of values where it is none of them. */
export const placeOfShare = ({ upTo }: Pick<MixedFact, "upTo">, share: number): number => {
  let place = 0
  while (place < upTo.length && (upTo[place] ?? 1) <= share) place++
  return place
}

/** What messages of a kind are: as they are routed, and as facts. */
export interface KindOfMessage {
  /** As if a classifier had told what it is, because there is no text to read. */
  readonly message: Message
  readonly facts: MessageFacts
}

/** What messages of a kind are: what all of the class are, and for each mixed fact the value drawn. */
export const kindOfMessage = (kinds: Kinds, kind: number): KindOfMessage => {
  const values = new Map(kinds.fixed)
  let rest = kind
  for (const fact of kinds.mixed) {
    values.set(fact.name, fact.values[rest % fact.values.length])
    rest = Math.floor(rest / fact.values.length)
  }
  return described(kinds.channel, values)
}

const described = (channel: string, values: ReadonlyMap<string, FactSetting>): KindOfMessage => {
  const text = (name: string) => textOf(values.get(name))
  const word = <Word extends string>(name: string, words: readonly Word[]) =>
    words.find((known) => known === values.get(name))
  const words = <Word extends string>(name: string, known: readonly Word[]) =>
    listOf(values.get(name))?.flatMap((one) => known.find((other) => other === one) ?? [])
  const given = present({
    form: word("form", forms),
    visibility: word("visibility", ["public", "private"]),
    customer: word("customer", customers),
    language: text("language"),
    market: text("market"),
    brand: text("brand")
  })
  const followers = values.get("followers")
  const verified = values.get("verified")
  const author = {
    kind: word("author-kind", authorKinds),
    followers: typeof followers === "number" ? followers : undefined,
    verified: typeof verified === "boolean" ? verified : undefined
  }
  const found = {
    intents: words("intent", intents),
    topics: listOf(values.get("topic")),
    products: listOf(values.get("product")),
    stages: words("stage", stages)
  }
  const isOpen = values.get("conversation") === "open"
  const declared = Object.fromEntries(
    [...values].flatMap(([name, value]) => (builtIn.has(name) || value === undefined ? [] : [[name, value]]))
  )
  return {
    message: {
      channel,
      ...given,
      author: present(author),
      ...present(found),
      ...(isOpen ? { conversation: "open" } : {}),
      facts: declared
    },
    facts: {
      ...declared,
      channel,
      ...given,
      ...present({ "author-kind": author.kind, followers: author.followers, verified: author.verified }),
      ...present({ intent: found.intents, topic: found.topics, product: found.products, stage: found.stages }),
      ...(isOpen ? { conversation: "open" } : {})
    }
  }
}

const builtIn: ReadonlySet<string> = new Set([
  "channel",
  "form",
  "visibility",
  "customer",
  "language",
  "market",
  "brand",
  "author-kind",
  "followers",
  "verified",
  "intent",
  "topic",
  "product",
  "stage",
  "conversation"
])

const listOf = (value: FactSetting): readonly string[] | undefined =>
  typeof value === "string" ? [value] : typeof value === "object" ? value : undefined

const textOf = (value: FactSetting): string | undefined => (typeof value === "string" ? value : undefined)

type Present<Values> = { readonly [Name in keyof Values]?: Exclude<Values[Name], undefined> }

const present = <Values extends object>(values: Values): Present<Values> => {
  const result: { [Name in keyof Values]?: Exclude<Values[Name], undefined> } = {}
  for (const name in values) {
    const value = values[name]
    if (isPresent(value)) result[name] = value
  }
  return result
}

const isPresent = <Value>(value: Value): value is Exclude<Value, undefined> => value !== undefined

/** The facts of a logged message: as given, with what was detected in its text when it was routed. */
export const factsOfLogged = (message: Message, { detected }: Decision): MessageFacts => {
  const { channel, form, visibility, language, market, brand, author, conversation, facts } = message
  const names = <Name extends string>(found: readonly { readonly name: Name }[]) => found.map(({ name }) => name)
  const customer = customers.find((one) => one === (message.customer ?? detected.customers[0]?.name))
  const kind = author?.kind ?? detected.authorKinds[0]?.name
  return {
    ...facts,
    channel,
    ...present({ form, visibility, customer, language, market, brand }),
    ...present({ "author-kind": kind, followers: author?.followers, verified: author?.verified }),
    intent: intents.filter((intent) => names(detected.intents).some((name) => name === intent)),
    topic: names(detected.topics),
    product: names(detected.products),
    stage: stages.filter((stage) => names(detected.stages).some((name) => name === stage)),
    ...(conversation === undefined ? {} : { conversation: "open" })
  }
}

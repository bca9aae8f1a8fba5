import type { FactDomain } from "../model/fact-domain.ts"
import type { FactSource, Facts, FactValue, Occasion } from "../model/message-facts.ts"
import { authorKinds, customers, forms, intents, risks, stages } from "../model/vocabulary.ts"
import { operatorsOf } from "../topology/channel-access.ts"
import type { Paths } from "../topology/fabric.ts"
import type { Detected, Detection } from "./detect.ts"
import type { Message } from "./message.ts"

/** An organization made ready to tell the facts of ordinary messages fast. */
export interface KnownFacts {
  readonly channels: ReadonlyMap<string, ChannelFacts>
  /** The jurisdictions of each market. */
  readonly markets: ReadonlyMap<string, readonly string[]>
  /** The jurisdictions of a message without a market. */
  readonly jurisdictions: readonly string[]
  readonly brands: ReadonlySet<string>
  /** The brands that products are sold under. */
  readonly sellingBrands: ReadonlySet<string>
  readonly intents: TagOrder
  readonly topics: TagOrder
  readonly products: TagOrder
  /** The place of each topic's risk among all risks. */
  readonly topicRisks: ReadonlyMap<string, number>
  /** The brand of each product. */
  readonly productBrands: ReadonlyMap<string, string | undefined>
  readonly declared: ReadonlyMap<string, DeclaredFact>
  readonly industry: string | undefined
  readonly headcount: number | undefined
  readonly regimes: readonly string[]
  readonly serves: readonly string[]
}

/** What follows from a channel. */
interface ChannelFacts {
  readonly platform: string
  readonly purpose: string | undefined
  readonly market: string | undefined
  readonly brand: string | undefined
  /** Who operates it, by index, where that is so at all times and for all messages. */
  readonly operators: readonly number[] | undefined
}

interface DeclaredFact {
  readonly name: string
  readonly type: FactDomain["type"]
  readonly values: TagOrder | undefined
  readonly min: number
  readonly max: number
}

/** The place of each value of a fact in their order, which is cheaper to compare than the values. */
type TagOrder = ReadonlyMap<string, number>

const orderOf = (values: readonly string[]): TagOrder =>
  new Map([...new Set(values)].sort().map((value, place) => [value, place]))

/** Makes an organization ready to tell the facts of ordinary messages. */
export const compileKnownFacts = ({ organization, facts, jurisdictions }: FactSource, paths: Paths): KnownFacts => {
  const { organization: profile, channels, brands, topics, products } = organization
  const own = [...facts.values()].filter(({ source }) => source === "declared")
  return {
    channels: new Map(
      Object.values(channels).map(({ id, platform, purpose, market, brand }) => [
        id,
        { platform, purpose, market, brand, operators: steadyOperators(paths, id) }
      ])
    ),
    markets: new Map(Object.values(profile.markets).map((market) => [market.id, market.jurisdictions])),
    jurisdictions,
    brands: new Set(Object.keys(brands)),
    sellingBrands: new Set(Object.values(products).flatMap(({ brand }) => brand ?? [])),
    intents: orderOf(intents),
    topics: orderOf(Object.keys(topics)),
    products: orderOf(Object.keys(products)),
    topicRisks: new Map(Object.values(topics).map(({ id, risk }) => [id, risks.indexOf(risk)])),
    productBrands: new Map(Object.values(products).map(({ id, brand }) => [id, brand])),
    declared: new Map(own.map((fact) => [fact.name, declaredFact(fact)])),
    industry: profile.industry,
    headcount: profile.headcount,
    regimes: profile.regimes,
    serves: profile.serves
  }
}

const steadyOperators = ({ channels }: Paths, id: string): readonly number[] | undefined => {
  const access = channels.get(id)
  const isSteady = access?.operators.every(
    ({ when, engagements = [] }) =>
      when === undefined && !engagements.some(({ from, until }) => Number.isFinite(from) || Number.isFinite(until))
  )
  if (access === undefined || isSteady !== true) return undefined
  return inOrder(operatorsOf(access, 0, () => false))
}

/** Units by index, each once, in ascending order. */
export const inOrder = (operating: readonly { readonly unit: number }[]): readonly number[] =>
  [...new Set(operating.map(({ unit }) => unit))].sort((a, b) => a - b)

const declaredFact = ({ name, type, values, min, max }: FactDomain): DeclaredFact => ({
  name,
  type,
  values: values === undefined ? undefined : orderOf(values),
  min: min ?? Number.NEGATIVE_INFINITY,
  max: max ?? Number.POSITIVE_INFINITY
})

const formSet: ReadonlySet<string> = new Set(forms)
const customerSet: ReadonlySet<string> = new Set(customers)
const authorKindSet: ReadonlySet<string> = new Set(authorKinds)
const stageSet: ReadonlySet<string> = new Set(stages)

/** Facts that are filled in. */
export type FactRoom = { -readonly [Name in keyof Facts]: Facts[Name] }

/**
 * Room for the facts of a message. What is absent is there as `undefined`, so that the facts of all messages have one
 * shape and hide what every object inherits.
 */
export const factRoom = ({ declared }: Pick<KnownFacts, "declared">): FactRoom => {
  const room: FactRoom = {
    channel: undefined,
    platform: undefined,
    purpose: undefined,
    market: undefined,
    brand: undefined,
    form: undefined,
    visibility: undefined,
    customer: undefined,
    language: undefined,
    "author-kind": undefined,
    followers: undefined,
    verified: undefined,
    intent: undefined,
    topic: undefined,
    product: undefined,
    stage: undefined,
    conversation: undefined,
    risk: undefined,
    jurisdiction: undefined,
    industry: undefined,
    headcount: undefined,
    regime: undefined,
    serves: undefined,
    at: undefined,
    situation: undefined,
    operator: undefined
  }
  for (const name of declared.keys()) room[name] = undefined
  return room
}

/** A message, and the room that its facts are put into. */
interface KnownReading {
  readonly message: Message
  readonly detected: Detected
  readonly room: FactRoom
}

/**
 * Fills in the facts of a message in which nothing is odd, as `factsOfMessage` tells them; `false` where a value is one
 * that its fact cannot have, or a fact is not known: then that function tells what is wrong.
 */
export const readKnownFacts = (
  known: KnownFacts,
  { message, detected, room: facts }: KnownReading,
  occasion: Occasion
): boolean => {
  const { form, visibility, language, author } = message
  const channel = known.channels.get(message.channel)
  const kind = author?.kind ?? detected.authorKinds[0]?.name
  const customer = message.customer ?? detected.customers[0]?.name
  const followers = author?.followers
  const verified = author?.verified
  const stage = latest(detected.stages)
  if (
    channel === undefined ||
    (form !== undefined && !formSet.has(form)) ||
    (visibility !== undefined && visibility !== "public" && visibility !== "private") ||
    (customer !== undefined && !customerSet.has(customer)) ||
    (language !== undefined && typeof language !== "string") ||
    (message.market !== undefined && !known.markets.has(message.market)) ||
    (message.brand !== undefined && !known.brands.has(message.brand)) ||
    (kind !== undefined && !authorKindSet.has(kind)) ||
    (followers !== undefined && !(Number.isInteger(followers) && followers >= 0)) ||
    (verified !== undefined && typeof verified !== "boolean") ||
    stage === "odd"
  )
    return false
  const intent = tagsOf(detected.intents, known.intents)
  const topic = tagsOf(detected.topics, known.topics)
  const product = tagsOf(detected.products, known.products)
  if (intent === undefined || topic === undefined || product === undefined) return false
  const market = channel.market ?? message.market
  facts.channel = message.channel
  facts.platform = channel.platform
  facts.purpose = channel.purpose
  facts.market = market
  facts.brand = channel.brand ?? message.brand ?? sharedBrand(known, product)
  facts.form = form
  facts.visibility = visibility
  facts.customer = customer
  facts.language = language
  facts["author-kind"] = kind
  facts.followers = followers
  facts.verified = verified
  facts.intent = intent
  facts.topic = topic
  facts.product = product
  facts.stage = stage
  facts.conversation = message.conversation === undefined ? undefined : "open"
  facts.risk = topic.length === 0 ? undefined : highestRisk(known, topic)
  facts.jurisdiction = (market === undefined ? undefined : known.markets.get(market)) ?? known.jurisdictions
  facts.industry = known.industry
  facts.headcount = known.headcount
  facts.regime = known.regimes
  facts.serves = known.serves
  facts.at = occasion.at
  facts.situation = occasion.situation
  facts.operator = undefined
  return readDeclared(known, message.facts, facts)
}

/** Fills in the facts that the organization declared; `false` where one of them is odd. */
const readDeclared = ({ declared }: KnownFacts, given: Message["facts"], facts: FactRoom): boolean => {
  if (declared.size > 0) for (const name of declared.keys()) facts[name] = undefined
  if (given === undefined) return true
  for (const name of Object.keys(given)) {
    const fact = declared.get(name)
    if (fact === undefined) return false
    const value: unknown = given[name]
    if (value === undefined) continue
    const read = readValue(fact, value)
    if (read === undefined) return false
    facts[name] = read
  }
  return true
}

const readValue = ({ type, values, min, max }: DeclaredFact, value: unknown): FactValue | undefined => {
  switch (type) {
    case "boolean":
      return typeof value === "boolean" ? value : undefined
    case "integer":
    case "number":
      return typeof value === "number" &&
        (type === "integer" ? Number.isInteger(value) : Number.isFinite(value)) &&
        value >= min &&
        value <= max
        ? value
        : undefined
    case "tags":
      return Array.isArray(value) ? sortedTags(value, values) : undefined
    default:
      return typeof value === "string" && (values === undefined || values.has(value)) ? value : undefined
  }
}

const noTags: readonly string[] = []

const sortedTags = (given: readonly unknown[], order: TagOrder | undefined): readonly string[] | undefined => {
  if (given.length === 0) return noTags
  const tags: string[] = []
  for (let at = 0; at < given.length; at++) {
    const tag = given[at]
    if (typeof tag !== "string" || (order !== undefined && !order.has(tag))) return undefined
    insert(tags, tag, order)
  }
  return tags
}

/** The names of what was detected, each once, in order; nothing where one is not known. */
const tagsOf = (detections: readonly Detection[], order: TagOrder): readonly string[] | undefined => {
  if (detections.length === 0) return noTags
  if (detections.length === 1) return onlyTag(detections[0]?.name, order)
  const tags: string[] = []
  for (let at = 0; at < detections.length; at++) {
    const name = detections[at]?.name
    if (name === undefined || !order.has(name)) return undefined
    insert(tags, name, order)
  }
  return tags
}

const onlyTag = (name: string | undefined, order: TagOrder): readonly string[] | undefined =>
  name !== undefined && order.has(name) ? [name] : undefined

/** Puts a tag where it belongs in a short list, unless it is there. */
const insert = (tags: string[], tag: string, order: TagOrder | undefined): void => {
  let at = tags.length
  for (let before = tags[at - 1]; before !== undefined && !isBefore(before, tag, order); before = tags[at - 1]) {
    if (before === tag) return
    at--
  }
  if (at === tags.length) tags.push(tag)
  else tags.splice(at, 0, tag)
}

const isBefore = (a: string, b: string, order: TagOrder | undefined): boolean =>
  order === undefined ? a < b : (order.get(a) ?? 0) < (order.get(b) ?? 0)

const latest = (detections: readonly Detection[]): string | undefined => {
  let last: string | undefined
  for (const { name } of detections) {
    if (!stageSet.has(name)) return "odd"
    if (last === undefined || stages.findIndex((stage) => stage === name) > stages.findIndex((stage) => stage === last))
      last = name
  }
  return last
}

const sharedBrand = ({ productBrands }: KnownFacts, products: readonly string[]): string | undefined => {
  const first = products[0]
  const brand = first === undefined ? undefined : productBrands.get(first)
  for (let at = 1; at < products.length; at++) if (productBrands.get(products[at] ?? "") !== brand) return undefined
  return brand
}

const highestRisk = ({ topicRisks }: KnownFacts, topics: readonly string[]): string | undefined => {
  let highest = -1
  for (let at = 0; at < topics.length; at++) highest = Math.max(highest, topicRisks.get(topics[at] ?? "") ?? -1)
  return risks[highest]
}

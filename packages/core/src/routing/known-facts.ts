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
  /** The place of each topic's risk among all risks. */
  readonly topics: ReadonlyMap<string, number>
  /** The brand of each product. */
  readonly products: ReadonlyMap<string, string | undefined>
  readonly declared: readonly DeclaredFact[]
  readonly declaredNames: ReadonlySet<string>
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
  readonly values: ReadonlySet<string> | undefined
  readonly min: number
  readonly max: number
}

/** Makes an organization ready to tell the facts of ordinary messages. */
export const compileKnownFacts = ({ organization, facts, jurisdictions }: FactSource, paths: Paths): KnownFacts => {
  const { organization: profile, channels, brands, topics, products } = organization
  const declared = [...facts.values()].filter(({ source }) => source === "declared").map(declaredFact)
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
    topics: new Map(Object.values(topics).map(({ id, risk }) => [id, risks.indexOf(risk)])),
    products: new Map(Object.values(products).map(({ id, brand }) => [id, brand])),
    declared,
    declaredNames: new Set(declared.map(({ name }) => name)),
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
  values: values === undefined ? undefined : new Set(values),
  min: min ?? Number.NEGATIVE_INFINITY,
  max: max ?? Number.POSITIVE_INFINITY
})

const formSet: ReadonlySet<string> = new Set(forms)
const customerSet: ReadonlySet<string> = new Set(customers)
const authorKindSet: ReadonlySet<string> = new Set(authorKinds)
const intentSet: ReadonlySet<string> = new Set(intents)
const stageSet: ReadonlySet<string> = new Set(stages)

/**
 * The facts of a message in which nothing is odd, as `factsOfMessage` tells them; nothing where a value is one that its
 * fact cannot have, or a fact is not known: then that function tells what is wrong. What is absent is there as
 * `undefined`, so that the facts of all messages have one shape and hide what every object inherits.
 */
export const readKnownFacts = (
  known: KnownFacts,
  { message, detected }: { readonly message: Message; readonly detected: Detected },
  occasion: Occasion
): Facts | undefined => {
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
    return undefined
  const intent = tagsOf(detected.intents, intentSet)
  const topic = tagsOf(detected.topics, known.topics)
  const product = tagsOf(detected.products, known.products)
  if (intent === undefined || topic === undefined || product === undefined) return undefined
  const market = channel.market ?? message.market
  const facts: { [fact: string]: FactValue | undefined } = {
    channel: message.channel,
    platform: channel.platform,
    purpose: channel.purpose,
    market,
    brand: channel.brand ?? message.brand ?? sharedBrand(known, product),
    form,
    visibility,
    customer,
    language,
    "author-kind": kind,
    followers,
    verified,
    intent,
    topic,
    product,
    stage,
    conversation: message.conversation === undefined ? undefined : "open",
    risk: topic.length === 0 ? undefined : highestRisk(known, topic),
    jurisdiction: (market === undefined ? undefined : known.markets.get(market)) ?? known.jurisdictions,
    industry: known.industry,
    headcount: known.headcount,
    regime: known.regimes,
    serves: known.serves,
    at: occasion.at,
    situation: occasion.situation,
    operator: undefined
  }
  return readDeclared(known, message.facts, facts) ? facts : undefined
}

/** Fills in the facts that the organization declared; `false` where one of them is odd. */
const readDeclared = (
  { declared, declaredNames }: KnownFacts,
  given: Message["facts"],
  facts: { [fact: string]: FactValue | undefined }
): boolean => {
  if (given !== undefined) for (const name in given) if (!declaredNames.has(name)) return false
  for (const fact of declared) {
    const value: unknown = given?.[fact.name]
    const isGiven = value !== undefined && given !== undefined && Object.hasOwn(given, fact.name)
    const read = isGiven ? readValue(fact, value) : undefined
    if (isGiven && read === undefined) return false
    facts[fact.name] = read
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

interface KnownTags {
  readonly has: (value: string) => boolean
}

const sortedTags = (given: readonly unknown[], values: KnownTags | undefined): readonly string[] | undefined => {
  if (given.length === 0) return noTags
  const tags: string[] = []
  for (const tag of given) {
    if (typeof tag !== "string" || (values !== undefined && !values.has(tag))) return undefined
    insert(tags, tag)
  }
  return tags
}

/** The names of what was detected, each once, in order; nothing where one is not known. */
const tagsOf = (detections: readonly Detection[], values: KnownTags): readonly string[] | undefined => {
  if (detections.length === 0) return noTags
  const tags: string[] = []
  for (const { name } of detections) {
    if (!values.has(name)) return undefined
    insert(tags, name)
  }
  return tags
}

/** Puts a tag where it belongs in a short list, unless it is there. */
const insert = (tags: string[], tag: string): void => {
  let at = tags.length
  for (let before = tags[at - 1]; before !== undefined && before >= tag; before = tags[at - 1]) {
    if (before === tag) return
    at--
  }
  if (at === tags.length) tags.push(tag)
  else tags.splice(at, 0, tag)
}

const latest = (detections: readonly Detection[]): string | undefined => {
  let last: string | undefined
  for (const { name } of detections) {
    if (!stageSet.has(name)) return "odd"
    if (last === undefined || stages.findIndex((stage) => stage === name) > stages.findIndex((stage) => stage === last))
      last = name
  }
  return last
}

const sharedBrand = ({ products }: KnownFacts, ids: readonly string[]): string | undefined => {
  const [first, ...others] = ids
  const brand = first === undefined ? undefined : products.get(first)
  return others.every((id) => products.get(id) === brand) ? brand : undefined
}

const highestRisk = ({ topics }: KnownFacts, ids: readonly string[]): string | undefined => {
  let highest = -1
  for (const id of ids) highest = Math.max(highest, topics.get(id) ?? -1)
  return risks[highest]
}

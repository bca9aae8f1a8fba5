import type { Facts, Occasion } from "../model/message-facts.ts"
import { risks, stages } from "../model/vocabulary.ts"
import type { Detected, Detection } from "./detect.ts"
import {
  absent,
  type CodedFact,
  type CodedFacts,
  codedRoom,
  codeFacts,
  codeOf,
  codeWithin,
  noCodes,
  numberOf,
  other
} from "./fact-codes.ts"
import type { ChannelFacts, DeclaredFact, KnownFacts } from "./known-facts.ts"
import type { IsOpen, World } from "./meaning.ts"
import type { Message } from "./message.ts"

/** Facts that are filled in. */
type Fillable = { -readonly [Name in keyof Facts]: Facts[Name] }

/**
 * Room for the facts of a message, and the world that rules see them in. What is absent is there as `undefined`, so that
 * the facts of all messages have one shape and hide what every object inherits.
 */
export interface FactRoom extends World {
  readonly facts: Fillable
  readonly coded: CodedFacts
  /** The declared facts that are there, and room for more: only so many count as are said to be there. */
  declared: DeclaredFact[]
  declaredCount: number
  /** Where those of the message before were. */
  before: DeclaredFact[]
  /** Room for the codes of the tags that are being read. */
  readonly sorted: SortedCodes
  /** The message, counted, in which a declared fact was last there, by its number. */
  readonly lastIn: Int32Array
  /** How many messages were read, in 32 bits. */
  messages: number
}

/** Codes, each once, in order: only so many count as are said to. */
interface SortedCodes {
  readonly codes: number[]
  count: number
}

/** Room in which there is only what is so of every message. */
export const factRoom = ({ book, declared, ofAll }: KnownFacts, isOpen: IsOpen): FactRoom => {
  const facts: Fillable = {
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
    industry: ofAll.industry,
    headcount: ofAll.headcount,
    regime: ofAll.regime,
    serves: ofAll.serves,
    at: undefined,
    situation: undefined,
    operator: undefined
  }
  for (const name of declared.keys()) facts[name] = undefined
  const coded = codedRoom(book)
  codeFacts(book, facts, coded)
  const lastIn = new Int32Array(book.facts.length)
  return {
    facts,
    coded,
    isOpen,
    declared: [],
    declaredCount: 0,
    before: [],
    sorted: { codes: [], count: 0 },
    lastIn,
    messages: 0
  }
}

/** Puts facts that were read elsewhere into a room. */
export const fillRoom = ({ book, declared }: KnownFacts, room: FactRoom, facts: Facts): void => {
  for (const name in room.facts) room.facts[name] = undefined
  for (const name in facts) room.facts[name] = facts[name]
  codeFacts(book, room.facts, room.coded)
  room.declaredCount = 0
  for (const fact of declared.values())
    if (room.facts[fact.name] !== undefined) room.declared[room.declaredCount++] = fact
}

/** A message, and the room that its facts are put into. */
interface KnownReading {
  readonly message: Message
  readonly channel: ChannelFacts | undefined
  readonly detected: Detected
  readonly room: FactRoom
}

/**
 * Fills in the facts of a message in which nothing is odd, as `factsOfMessage` tells them; `false` where a value is one
 * that its fact cannot have, or a fact is not known: then that function tells what is wrong.
 */
export const readKnownFacts = (known: KnownFacts, reading: KnownReading, occasion: Occasion): boolean => {
  const { message, channel, detected, room } = reading
  const { form, visibility, language, author } = message
  const given = message.market === undefined ? known.noMarket : known.markets.get(message.market)
  if (channel === undefined || given === undefined) return false
  const kind = author?.kind ?? detected.authorKinds[0]?.name
  const customer = message.customer ?? detected.customers[0]?.name
  const followers = author?.followers
  const verified = author?.verified
  const stage = detected.stages.length === 0 ? undefined : latest(detected.stages)
  const formCode = codeIn(known.form, form)
  const visibilityCode = codeIn(known.visibility, visibility)
  const customerCode = codeIn(known.customer, customer)
  const kindCode = codeIn(known.authorKind, kind)
  const brandCode = codeIn(known.brand, message.brand)
  if (
    formCode === other ||
    visibilityCode === other ||
    customerCode === other ||
    kindCode === other ||
    brandCode === other ||
    (language !== undefined && typeof language !== "string") ||
    (followers !== undefined && !(Number.isInteger(followers) && followers >= 0)) ||
    (verified !== undefined && typeof verified !== "boolean") ||
    stage === "odd" ||
    !readDetected(known, detected, room)
  )
    return false
  const { facts, coded } = room
  const { codes } = coded
  const market = channel.market ?? given
  facts.channel = message.channel
  codes[numberOf.channel] = channel.codes.channel
  facts.platform = channel.platform
  codes[numberOf.platform] = channel.codes.platform
  facts.purpose = channel.purpose
  codes[numberOf.purpose] = channel.codes.purpose
  facts.market = market.id
  codes[numberOf.market] = market.code
  facts.jurisdiction = market.jurisdictions
  coded.tags[numberOf.jurisdiction] = market.jurisdictionCodes
  facts.brand = channel.brand ?? message.brand
  codes[numberOf.brand] = channel.brand === undefined ? brandCode : channel.codes.brand
  if (facts.brand === undefined) readSharedBrand(known, room)
  facts.form = form
  codes[numberOf.form] = formCode
  facts.visibility = visibility
  codes[numberOf.visibility] = visibilityCode
  facts.customer = customer
  codes[numberOf.customer] = customerCode
  facts.language = language
  codes[numberOf.language] = language === undefined ? absent : other
  facts["author-kind"] = kind
  codes[numberOf.authorKind] = kindCode
  facts.followers = followers
  codes[numberOf.followers] = followers === undefined ? absent : other
  facts.verified = verified
  codes[numberOf.verified] = verified === undefined ? absent : verified ? codeOf.true : codeOf.false
  facts.stage = stage
  codes[numberOf.stage] = codeIn(known.stage, stage)
  facts.conversation = message.conversation === undefined ? undefined : "open"
  codes[numberOf.conversation] = message.conversation === undefined ? absent : known.openCode
  facts.at = occasion.at
  codes[numberOf.at] = occasion.at === undefined ? absent : other
  facts.situation = occasion.situation
  codes[numberOf.situation] = codeIn(known.situation, occasion.situation)
  return readDeclared(known, message.facts, room)
}

const codeIn = (fact: CodedFact, text: string | undefined): number =>
  text === undefined ? absent : codeWithin(fact, text)

/** Fills in the tags that were detected, and the risk of topics; `false` where one of them is not known. */
const readDetected = (known: KnownFacts, detected: Detected, { facts, coded, sorted }: FactRoom): boolean => {
  const intents = codesOf(detected.intents, known.intent, sorted)
  const topics = codesOf(detected.topics, known.topic, sorted)
  const products = codesOf(detected.products, known.product, sorted)
  if (intents === undefined || topics === undefined || products === undefined) return false
  coded.tags[numberOf.intent] = intents
  coded.tags[numberOf.topic] = topics
  coded.tags[numberOf.product] = products
  facts.intent = textsOf(known.intent, intents)
  facts.topic = textsOf(known.topic, topics)
  facts.product = textsOf(known.product, products)
  let risk = -1
  for (let at = 0; at < topics.length; at++) risk = Math.max(risk, known.topicRisks[topics[at] ?? other] ?? -1)
  facts.risk = risk < 0 ? undefined : risks[risk]
  coded.codes[numberOf.risk] = risk < 0 ? absent : (known.riskCodes[risk] ?? absent)
  return true
}

/** The brand that all products share. */
const readSharedBrand = ({ productBrands, brand }: KnownFacts, { facts, coded }: FactRoom): void => {
  const products = coded.tags[numberOf.product] ?? noCodes
  const shared = products.length === 0 ? undefined : productBrands[products[0] ?? other]
  for (let at = 1; at < products.length; at++) if (productBrands[products[at] ?? other] !== shared) return
  facts.brand = shared
  coded.codes[numberOf.brand] = codeIn(brand, shared)
}

/**
 * Fills in the facts that the organization declared; `false` where one of them is odd. Messages mostly have the same ones:
 * only what the message before had and this one lacks is cleared.
 */
const readDeclared = ({ declared }: KnownFacts, given: Message["facts"], room: FactRoom): boolean => {
  const { facts, coded, lastIn, declared: earlier, declaredCount: earlierCount, before: now } = room
  room.before = earlier
  room.declared = now
  room.declaredCount = 0
  const message = (room.messages + 1) | 0
  room.messages = message
  if (given !== undefined)
    for (const name of Object.keys(given)) {
      const fact = declared.get(name)
      if (fact === undefined) return false
      const value: unknown = given[name]
      if (value === undefined) continue
      if (!readValue(fact, value, room)) return false
      lastIn[fact.number] = message
      now[room.declaredCount++] = fact
    }
  for (let at = 0; at < earlierCount; at++) {
    const fact = earlier[at]
    if (fact === undefined || lastIn[fact.number] === message) continue
    facts[fact.name] = undefined
    coded.codes[fact.number] = absent
    if (fact.type === "tags") coded.tags[fact.number] = noCodes
  }
  return true
}

/** Fills in the value of a declared fact; `false` where it cannot have it. */
const readValue = (fact: DeclaredFact, value: unknown, room: FactRoom): boolean => {
  const { facts, coded } = room
  const { name, number, type, min, max } = fact
  let code: number
  switch (type) {
    case "boolean":
      if (typeof value !== "boolean") return false
      coded.codes[number] = value ? codeOf.true : codeOf.false
      facts[name] = value
      return true
    case "integer":
    case "number":
      if (typeof value !== "number" || !(type === "integer" ? Number.isInteger(value) : Number.isFinite(value)))
        return false
      coded.codes[number] = other
      facts[name] = value
      return value >= min && value <= max
    case "tags":
      return Array.isArray(value) && readTags(fact, value, room)
    default:
      if (typeof value !== "string") return false
      code = fact.codes.get(value) ?? other
      coded.codes[number] = code
      facts[name] = value
      return fact.until === Number.POSITIVE_INFINITY || (code !== other && code < fact.until)
  }
}

/** Fills in tags, each once, in order; `false` where one of them is not known, or no tag. */
const readTags = (
  fact: DeclaredFact,
  given: readonly unknown[],
  { facts, coded, sorted }: Pick<FactRoom, "facts" | "coded" | "sorted">
): boolean => {
  sorted.count = 0
  for (let at = 0; at < given.length; at++) {
    const tag = given[at]
    if (typeof tag !== "string") return false
    const code = codeWithin(fact, tag)
    if (code === other && fact.until !== Number.POSITIVE_INFINITY) return false
    insert(sorted, code)
  }
  const codes = sorted.codes.slice(0, sorted.count)
  coded.tags[fact.number] = codes
  facts[fact.name] =
    fact.until === Number.POSITIVE_INFINITY ? [...new Set(given.map(String))].sort() : textsOf(fact, codes)
  return true
}

/** The codes of what was detected, each once, in order; nothing where one is not known. */
const codesOf = (
  detections: readonly Detection[],
  fact: CodedFact,
  sorted: SortedCodes
): readonly number[] | undefined => {
  if (detections.length === 0) return noCodes
  sorted.count = 0
  for (let at = 0; at < detections.length; at++) {
    const code = codeWithin(fact, detections[at]?.name ?? "")
    if (code === other) return undefined
    insert(sorted, code)
  }
  return sorted.codes.slice(0, sorted.count)
}

const noTags: readonly string[] = []

const textsOf = ({ texts }: CodedFact, codes: readonly number[]): readonly string[] =>
  codes.length === 0 ? noTags : codes.map((code) => texts[code] ?? "")

/** Puts a code where it belongs, unless it is there. */
const insert = (sorted: SortedCodes, code: number): void => {
  const { codes, count } = sorted
  let at = count
  while (at > 0) {
    const before = codes[at - 1] ?? other
    if (before === code) return
    if (before < code) break
    at--
  }
  for (let to = count; to > at; to--) codes[to] = codes[to - 1] ?? other
  codes[at] = code
  sorted.count = count + 1
}

const latest = (detections: readonly Detection[]): string | undefined => {
  let last = -1
  for (const { name } of detections) {
    const place = stages.findIndex((stage) => stage === name)
    if (place < 0) return "odd"
    last = Math.max(last, place)
  }
  return stages[last]
}

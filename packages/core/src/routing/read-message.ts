import { type Facts, factsOfMessage, type MessageFacts, type Occasion } from "../model/message-facts.ts"
import type { Problem } from "../problem/problem.ts"
import { operatorsOf } from "../topology/channel-access.ts"
import { type Detected, type Detection, detect, latestStage, namesOf } from "./detect.ts"
import { absent, numberOf, other } from "./fact-codes.ts"
import { type FactRoom, factRoom, fillRoom, readKnownFacts } from "./fact-room.ts"
import { type ChannelFacts, inOrder } from "./known-facts.ts"
import type { CodedWorld } from "./matching.ts"
import type { Message } from "./message.ts"
import type { Router } from "./router.ts"

/** A message as rules see it. */
export interface ReadMessage {
  readonly world: CodedWorld
  readonly detected: Detected
  /** Who operates the channel at that moment, by index, in ascending order. */
  readonly operators: readonly number[]
  /** Whether the same units operate the channel at all times and for all messages. */
  readonly isSteady: boolean
  readonly problems: readonly Problem[]
}

/** The moment at which a message is looked at, in milliseconds since 1970 in UTC, and the crisis playbook in force. */
export type Moment = Occasion & { readonly at: number }

/**
 * Reads a message: what its text says to the listening queries, joined with what is given, and the facts that follow. A
 * value that a fact cannot have is left out, and is a problem.
 */
export const readMessage = (router: Router, message: Message, moment: Moment): ReadMessage =>
  readInto(factRoom(router.knownFacts, router.isOpen), { router, message }, moment)

/** What is read, and by which router. */
interface Reading {
  readonly router: Router
  readonly message: Message
}

/** Reads a message as {@link readMessage} does, its facts into a room that may have held others. */
export const readInto = (room: FactRoom, { router, message }: Reading, moment: Moment): ReadMessage => {
  const channel = router.knownFacts.channels.get(message.channel)
  const detected = detectAt(router, message, channel)
  const isOrdinary = readKnownFacts(router.knownFacts, { message, channel, detected, room }, moment)
  const problems = isOrdinary ? noProblems : readOdd(room, { router, message }, { detected, moment })
  const steady = isOrdinary ? channel?.operators : undefined
  const operators = steady ?? operatorsAt(router, room.facts, moment.at)
  const first = operators[0]
  room.facts.operator = first === undefined ? undefined : router.paths.units[first]
  room.coded.codes[numberOf.operator] = first === undefined ? absent : (router.knownFacts.unitCodes[first] ?? other)
  return { world: room, detected, operators, isSteady: steady !== undefined, problems }
}

const noProblems: readonly Problem[] = []

/** Reads the facts of a message in which something is odd, and tells what it is. */
const readOdd = (
  room: FactRoom,
  { router, message }: Reading,
  { detected, moment }: { readonly detected: Detected; readonly moment: Moment }
): readonly Problem[] => {
  const { facts, problems } = factsOfMessage(router.facts, givenFacts(message, detected), moment)
  fillRoom(router.knownFacts, room, facts)
  return problems
}

/** Listens to a message's text. */
export const detectIn = (router: Router, message: Message): Detected =>
  detectAt(router, message, router.knownFacts.channels.get(message.channel))

const detectAt = (
  { organization, listener, knownFacts }: Router,
  message: Message,
  channel: ChannelFacts | undefined
): Detected => {
  const brand = channel?.brand ?? message.brand
  return detect({ listener, queries: organization.listening.queries }, message, {
    platform: channel?.platform,
    sellsProducts: brand !== undefined && knownFacts.sellingBrands.has(brand)
  })
}

/** What is given of a message, and what was detected of it, as facts. */
export const givenFacts = (message: Message, detected: Detected): MessageFacts => {
  const { form, visibility, language, market, brand, author, conversation } = message
  const kind = author?.kind ?? detected.authorKinds[0]?.name
  const customer = message.customer ?? detected.customers[0]?.name
  const stage = latestStage(detected.stages)
  return {
    ...message.facts,
    channel: message.channel,
    ...present({ form, visibility, customer, language, market, brand, stage }),
    ...present({ "author-kind": kind, followers: author?.followers, verified: author?.verified }),
    ...present({ conversation: conversation === undefined ? undefined : ("open" as const) }),
    intent: namesOf(detected.intents),
    topic: namesOf(detected.topics),
    product: namesOf(detected.products)
  }
}

type Present<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> }

const present = <T extends object>(values: T): Present<T> => {
  const result: { [Key in keyof T]?: Exclude<T[Key], undefined> } = {}
  for (const key in values) {
    const value = values[key]
    if (isPresent(value)) result[key] = value
  }
  return result
}

const isPresent = <Value>(value: Value): value is Exclude<Value, undefined> => value !== undefined

const nobody: readonly number[] = []

const operatorsAt = ({ paths }: Router, facts: Facts, at: number): readonly number[] => {
  const access = typeof facts.channel === "string" ? paths.channels.get(facts.channel) : undefined
  if (access === undefined) return nobody
  return inOrder(operatorsOf(access, paths.dayOf(at), (condition) => paths.holds(condition, facts)))
}

/** What was detected under a name, among all that was. */
export const detectionsOf = (detected: Detected, fact: string): readonly Detection[] => {
  switch (fact) {
    case "topic":
      return detected.topics
    case "intent":
      return detected.intents
    case "product":
      return detected.products
    case "stage":
      return detected.stages
    case "author-kind":
      return detected.authorKinds
    case "customer":
      return detected.customers
    default:
      return nothing
  }
}

const nothing: readonly Detection[] = []

import { type Facts, factsOfMessage, type MessageFacts, type Occasion } from "../model/message-facts.ts"
import type { Problem } from "../problem/problem.ts"
import { matterOf } from "../topology/matter.ts"
import { type Detected, type Detection, detect, latestStage, namesOf } from "./detect.ts"
import type { World } from "./meaning.ts"
import type { Message } from "./message.ts"
import type { Router } from "./router.ts"

/** A message as rules see it. */
export interface ReadMessage {
  readonly world: World
  readonly detected: Detected
  readonly problems: readonly Problem[]
}

/**
 * Reads a message: what its text says to the listening queries, joined with what is given, and the facts that follow. A
 * value that a fact cannot have is left out, and is a problem.
 */
export const readMessage = (
  router: Router,
  message: Message,
  occasion: Occasion & { readonly at: number }
): ReadMessage => {
  const channel = Object.hasOwn(router.organization.channels, message.channel)
    ? router.organization.channels[message.channel]
    : undefined
  const { queries } = router.organization.listening
  const detected = detect({ listener: router.listener, queries }, message, {
    ...(channel === undefined ? {} : { platform: channel.platform }),
    ...(message.language === undefined ? {} : { language: message.language }),
    ...(message.author?.kind === undefined ? {} : { "author-kind": message.author.kind })
  })
  const { facts, problems } = factsOfMessage(router.facts, givenFacts(message, detected), occasion)
  const operator = operatorOf(router, facts, occasion)
  const world = { facts: operator === undefined ? facts : { ...facts, operator }, isOpen: router.isOpen }
  return { world, detected, problems }
}

const givenFacts = (message: Message, detected: Detected): MessageFacts => {
  const { form, visibility, customer, language, market, brand, author, conversation } = message
  const kind = author?.kind ?? namesOf(detected.authorKinds)[0]
  const stage = latestStage(detected.stages)
  return {
    ...message.facts,
    channel: message.channel,
    ...known({ form, visibility, customer, language, market, brand, stage }),
    ...known({ "author-kind": kind, followers: author?.followers, verified: author?.verified }),
    ...known({ conversation: conversation === undefined ? undefined : ("open" as const) }),
    intent: namesOf(detected.intents),
    topic: namesOf(detected.topics),
    product: namesOf(detected.products)
  }
}

type Known<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> }

// border: that the entries left are those with a value, `fromEntries` cannot show
const known = <T extends object>(values: T): Known<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Known<T>

/** Who operates the channel at that moment: the first in id order, where it is several. */
const operatorOf = (
  router: Router,
  facts: Facts,
  { at, situation }: Occasion & { readonly at: number }
): string | undefined => {
  const [first] = matterOf(router.paths, { facts, at, situation }).operators
  return first === undefined ? undefined : router.paths.units[first]
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
    default:
      return []
  }
}

import { type Hit, listen, type MessageFields, type TextSpan } from "../listening/listen.ts"
import type { Listener } from "../listening/listener.ts"
import { anyProduct } from "../listening/query.ts"
import type { ListeningQuery } from "../model/organization.ts"
import { type Customer, type Intent, type Stage, stages } from "../model/vocabulary.ts"
import type { Given, Message } from "./message.ts"

/** Something that was found to be so of a message: by a listening query, with the text that showed it, or by its sender. */
export interface Detection<Name extends string = string> {
  readonly name: Name
  readonly from: "listening" | "given"
  /** The listening query. */
  readonly query?: string
  /** From 0 to 1, where the sender gave one. */
  readonly confidence?: number
  readonly spans: readonly TextSpan[]
}

/** What was found of a message: by listening to its text, and as it was given. */
export interface Detected {
  readonly topics: readonly Detection[]
  readonly intents: readonly Detection<Intent>[]
  readonly products: readonly Detection[]
  readonly stages: readonly Detection<Stage>[]
  readonly authorKinds: readonly Detection[]
  readonly customers: readonly Detection<Customer>[]
}

/** What listening wants to know of where a message arrived. */
export interface Surroundings {
  readonly platform: string | undefined
  /** Whether products are sold under the brand of the channel. */
  readonly sellsProducts: boolean
}

/** Finds what a message is about: what its text says to the listening queries, joined with what is given. */
export const detect = (
  { listener, queries }: { readonly listener: Listener; readonly queries: { readonly [id: string]: ListeningQuery } },
  message: Message,
  surroundings: Surroundings
): Detected => {
  const found = {
    topics: given(message.topics),
    intents: given(message.intents),
    products: given(message.products),
    stages: given(message.stages),
    authorKinds: nothing,
    customers: nothing
  }
  return typeof message.text === "string" && message.text !== ""
    ? joined(found, listen(listener, message.text, fieldsOf(message, surroundings)), queries)
    : found
}

/** How the queries begin that listen for the names of products: no id of a query has a space. */
const productMark = "product "

/** The name of the query that listens for the names of a product. */
export const productQuery = (product: string): string => `${productMark}${product}`

const joined = (
  given: Detected,
  hits: readonly Hit[],
  queries: { readonly [id: string]: ListeningQuery }
): Detected => {
  const topics = [...given.topics]
  const intents = [...given.intents]
  const products = [...given.products]
  const stages = [...given.stages]
  const authorKinds: Detection[] = []
  const customers: Detection<Customer>[] = []
  for (const { name: query, spans } of hits) {
    if (query.startsWith(productMark)) {
      products.push({ name: query.slice(productMark.length), from: "listening", spans })
      continue
    }
    const found = Object.hasOwn(queries, query) ? queries[query] : undefined
    if (found === undefined) continue
    const { topic, intent, stage, product, authorKind, customer } = found
    const from = "listening" as const
    if (topic !== undefined) topics.push({ name: topic, from, query, spans })
    if (intent !== undefined) intents.push({ name: intent, from, query, spans })
    if (product !== undefined) products.push({ name: product, from, query, spans })
    if (stage !== undefined) stages.push({ name: stage, from, query, spans })
    if (authorKind !== undefined) authorKinds.push({ name: authorKind, from, query, spans })
    if (customer !== undefined) customers.push({ name: customer, from, query, spans })
  }
  return { topics, intents, products, stages, authorKinds, customers }
}

const fieldsOf = (
  { language, author, products }: Message,
  { platform, sellsProducts }: Surroundings
): MessageFields => ({
  ...(platform === undefined ? {} : { platform }),
  ...(language === undefined ? {} : { language }),
  ...(author?.kind === undefined ? {} : { "author-kind": author.kind }),
  ...(sellsProducts || (products !== undefined && products.length > 0) ? { product: anyProduct } : {})
})

const noSpans: readonly TextSpan[] = []

const nothing: readonly never[] = []

const given = <Name extends string>(items: readonly (Name | Given<Name>)[] | undefined): readonly Detection<Name>[] => {
  if (items === undefined || items.length === 0) return nothing
  const only = items[0]
  return items.length === 1 && only !== undefined ? [givenDetection(only)] : items.map(givenDetection)
}

const givenDetection = <Name extends string>(item: Name | Given<Name>): Detection<Name> => {
  if (typeof item === "string") return { name: item, from: "given", spans: noSpans }
  const { name, confidence } = item
  return confidence === undefined
    ? { name, from: "given", spans: noSpans }
    : { name, from: "given", spans: noSpans, confidence }
}

/** The names of what was detected, each once. */
export const namesOf = <Name extends string>(detections: readonly Detection<Name>[]): readonly Name[] => [
  ...new Set(detections.map(({ name }) => name))
]

/** Of several stages the latest. */
export const latestStage = (detections: readonly Detection<Stage>[]): Stage | undefined => {
  const found = new Set(detections.map(({ name }) => name))
  return stages.findLast((stage) => found.has(stage))
}

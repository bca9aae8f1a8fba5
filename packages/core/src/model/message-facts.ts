import { quotedList } from "../problem/neutralize.ts"
import type { Problem } from "../problem/problem.ts"
import { suggest } from "../problem/suggest.ts"
import type { FactValues } from "./fact-declaration.ts"
import { type FactDomain, factDomains } from "./fact-domain.ts"
import type { Ids } from "./ids.ts"
import type { Channel, Organization } from "./organization.ts"
import { type Customer, type Form, type Intent, risks, type Stage, stages } from "./vocabulary.ts"

/** The value of a fact. Tag sets are lists; a moment is milliseconds since 1970 in UTC. */
export type FactValue = string | number | boolean | readonly string[]

/** The facts of something that conditions are tested on, by name. What is not there is absent. */
export interface Facts {
  readonly [fact: string]: FactValue | undefined
}

/**
 * What is known of a message. Only the channel must be; what is left out is unknown. The organization's own facts stand
 * beside the built-in ones. Of `market` and `brand` what the channel says counts first.
 */
export type MessageFacts<I extends Ids = Ids> = {
  /** An id of the organization, or any other text: that is a problem, not an error. */
  readonly channel: string
  readonly market?: string
  readonly brand?: string
  readonly form?: Form
  readonly visibility?: "public" | "private"
  readonly customer?: Customer
  /** A BCP 47 tag. */
  readonly language?: string
  readonly "author-kind"?: string
  readonly followers?: number
  readonly verified?: boolean
  readonly intent?: Intent | readonly Intent[]
  readonly topic?: string | readonly string[]
  readonly product?: string | readonly string[]
  /** Of several the latest counts. */
  readonly stage?: Stage | readonly Stage[]
  /** `open` where it continues a conversation that somebody has. */
  readonly conversation?: "open"
} & FactValues<I["facts"]>

/** When, and in which situation, a message is looked at. */
export interface Occasion {
  /** Milliseconds since 1970 in UTC. */
  readonly at?: number
  /** The crisis playbook in force. */
  readonly situation?: string
}

/** An organization made ready to tell the facts of messages. */
export interface FactSource {
  readonly organization: Organization
  readonly facts: ReadonlyMap<string, FactDomain>
  /** The jurisdictions of all markets: those of a message without one. */
  readonly jurisdictions: readonly string[]
}

/** Makes an organization ready to tell the facts of messages. */
export const compileFacts = (organization: Organization): FactSource => ({
  organization,
  facts: new Map(factDomains(organization).map((fact) => [fact.name, fact])),
  jurisdictions: sortedSet(
    Object.values(organization.organization.markets).flatMap(({ jurisdictions }) => jurisdictions)
  )
})

/**
 * The facts of a message: what is given, what follows from its channel (platform, purpose, market, brand), from its
 * market (jurisdictions), its products (the brand they share, where the channel has none) and its topics (the highest
 * risk), and what is so of the whole organization. The declared topology is none of them: where a message goes must not
 * depend on what an organization says it is. A value that the fact cannot have is left out and a problem.
 */
export const factsOfMessage = (
  source: FactSource,
  message: MessageFacts,
  occasion: Occasion = {}
): { readonly facts: Facts; readonly problems: readonly Problem[] } => {
  const { organization } = source
  const problems: Problem[] = []
  const given = new Map<string, FactValue>()
  for (const [name, value] of Object.entries(message)) {
    const fact = source.facts.get(name)
    if (fact === undefined || !canBeGiven(fact)) problems.push(unknownFact(name, source))
    else if (value !== undefined) {
      const read = readValue(fact, value)
      if (read !== undefined) given.set(name, read)
      problems.push(...oddPartsOf(fact, value).map((odd) => oddValue(fact, odd)))
    }
  }
  const channel = elementOf(organization.channels, given.get("channel"))
  const market = channel?.market ?? textOf(given.get("market"))
  const brand = channel?.brand ?? textOf(given.get("brand")) ?? sharedBrand(organization, tagsOf(given.get("product")))
  const facts: Facts = {
    ...emptyTags,
    ...Object.fromEntries(given),
    ...factsOfChannel(channel),
    ...defined({ market, brand, risk: highestRisk(organization, tagsOf(given.get("topic"))) }),
    jurisdiction: elementOf(organization.organization.markets, market)?.jurisdictions ?? source.jurisdictions,
    ...factsOfOrganization(organization),
    ...defined({ at: occasion.at, situation: occasion.situation })
  }
  return { facts, problems }
}

const emptyTags = { intent: [], topic: [], product: [] }

/** What follows from others, or is about the organization, cannot be given. */
const derived: ReadonlySet<string> = new Set([
  "platform",
  "purpose",
  "operator",
  "jurisdiction",
  "risk",
  "situation",
  "at"
])
const canBeGiven = ({ name, about }: FactDomain): boolean => about === "message" && !derived.has(name)

const factsOfChannel = (channel: Channel | undefined): Facts =>
  channel === undefined ? {} : { platform: channel.platform, ...defined({ purpose: channel.purpose }) }

const factsOfOrganization = ({ organization: { industry, regimes, serves, headcount } }: Organization): Facts => ({
  ...defined({ industry, headcount }),
  regime: regimes,
  serves
})

const sharedBrand = (organization: Organization, products: readonly string[]): string | undefined => {
  const [brand, ...others] = new Set(products.map((id) => elementOf(organization.products, id)?.brand))
  return others.length === 0 ? brand : undefined
}

const highestRisk = (organization: Organization, topics: readonly string[]): string | undefined => {
  const found = new Set(topics.map((id) => elementOf(organization.topics, id)?.risk))
  return risks.findLast((risk) => found.has(risk))
}

/** A given value in the form that the fact has, or nothing where it cannot have it. */
const readValue = (fact: FactDomain, value: unknown): FactValue | undefined => {
  const list = typeof value === "string" ? [value] : isTextList(value) ? value : undefined
  switch (fact.type) {
    case "boolean":
      return typeof value === "boolean" ? value : undefined
    case "number":
      return typeof value === "number" && isWithin(fact, value) ? value : undefined
    case "integer":
      return typeof value === "number" && Number.isInteger(value) && isWithin(fact, value) ? value : undefined
    case "tags":
      return list === undefined ? undefined : sortedSet(list.filter((tag) => isKnown(fact, tag)))
    case "enum":
      if (fact.name === "stage") return stages.findLast((stage) => list?.includes(stage))
      return typeof value === "string" && isKnown(fact, value) ? value : undefined
    default:
      return typeof value === "string" ? value : undefined
  }
}

/** What of a given value the fact cannot have: of a list only the tags or stages that it does not know. */
const oddPartsOf = (fact: FactDomain, value: unknown): readonly unknown[] =>
  isTextList(value) && (fact.type === "tags" || fact.name === "stage")
    ? value.filter((item) => !isKnown(fact, item))
    : readValue(fact, value) === undefined || (typeof value === "string" && !isKnown(fact, value))
      ? [value]
      : []

const isWithin = ({ min, max }: FactDomain, value: number): boolean =>
  Number.isFinite(value) && (min === undefined || value >= min) && (max === undefined || value <= max)

const isKnown = ({ values }: FactDomain, value: string): boolean => values === undefined || values.includes(value)

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string")

const textOf = (value: FactValue | undefined): string | undefined => (typeof value === "string" ? value : undefined)
const tagsOf = (value: FactValue | undefined): readonly string[] => (isTextList(value) ? value : [])

const sortedSet = (items: readonly string[]): readonly string[] => [...new Set(items)].sort()

const elementOf = <Element>(elements: { readonly [id: string]: Element }, id: unknown): Element | undefined =>
  typeof id === "string" && Object.hasOwn(elements, id) ? elements[id] : undefined

const defined = (values: { readonly [name: string]: FactValue | undefined }): Facts =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

const unknownFact = (name: string, source: FactSource): Problem => {
  const known = [...source.facts.values()].filter(canBeGiven).map((fact) => fact.name)
  const meant = suggest(name, known)
  return {
    code: "HW0503",
    severity: "warning",
    message: `a message has no fact \`${name}\` that can be given`,
    help: meant === undefined ? "declare it under `facts`, or leave it out" : `did you mean \`${meant}\`?`,
    path: ["message", name],
    related: [],
    fixes: []
  }
}

const oddValue = ({ name, type, values }: FactDomain, value: unknown): Problem => {
  const shown = typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value)
  const meant = typeof value === "string" && values !== undefined ? suggest(value, values) : undefined
  return {
    code: name === "channel" ? "HW0501" : "HW0502",
    severity: "warning",
    message: name === "channel" ? `unknown channel \`${shown}\`` : `\`${name}\` cannot be \`${shown}\``,
    help: meant === undefined ? `give ${wantedOf(type, values)}` : `did you mean \`${meant}\`?`,
    path: ["message", name],
    related: [],
    fixes: []
  }
}

const wantedOf = (type: FactDomain["type"], values: readonly string[] = []): string =>
  type === "enum" && values.length > 0 ? `one of its values, such as ${quotedList(values, 5)}` : articles[type]

const articles: { readonly [Type in FactDomain["type"]]: string } = {
  enum: "one of its values",
  tags: "a list of its values",
  string: "a text",
  language: "a language tag such as `de-AT`",
  moment: "a moment",
  integer: "a whole number within its bounds",
  number: "a number within its bounds",
  boolean: "`true` or `false`"
}

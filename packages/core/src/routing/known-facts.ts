import type { FactDomain } from "../model/fact-domain.ts"
import type { FactSource, Facts } from "../model/message-facts.ts"
import { risks } from "../model/vocabulary.ts"
import { operatorsOf } from "../topology/channel-access.ts"
import type { Paths } from "../topology/fabric.ts"
import { absent, type CodedFact, type FactBook, numberOf, other } from "./fact-codes.ts"

/** An organization made ready to tell the facts of ordinary messages fast. */
export interface KnownFacts {
  readonly book: FactBook
  readonly channels: ReadonlyMap<string, ChannelFacts>
  readonly markets: ReadonlyMap<string, MarketFacts>
  /** The jurisdictions of a message without a market. */
  readonly noMarket: MarketFacts
  /** The brands that products are sold under. */
  readonly sellingBrands: ReadonlySet<string>
  readonly brand: CodedFact
  readonly form: CodedFact
  readonly visibility: CodedFact
  readonly customer: CodedFact
  readonly authorKind: CodedFact
  readonly intent: CodedFact
  readonly topic: CodedFact
  readonly product: CodedFact
  readonly stage: CodedFact
  readonly situation: CodedFact
  /** The code of a conversation that is open. */
  readonly openCode: number
  /** The codes of units, by index. */
  readonly unitCodes: Int32Array
  /** By the code of a topic the place of its risk among all risks. */
  readonly topicRisks: Int32Array
  /** The code of each risk. */
  readonly riskCodes: Int32Array
  /** By the code of a product its brand. */
  readonly productBrands: readonly (string | undefined)[]
  readonly declared: ReadonlyMap<string, DeclaredFact>
  /** What is so of every message. */
  readonly ofAll: Facts
}

/** What follows from a channel. */
export interface ChannelFacts {
  readonly platform: string
  readonly purpose: string | undefined
  readonly market: MarketFacts | undefined
  readonly brand: string | undefined
  /** Who operates it, by index, where that is so at all times and for all messages. */
  readonly operators: readonly number[] | undefined
  readonly codes: {
    readonly channel: number
    readonly platform: number
    readonly purpose: number
    readonly brand: number
  }
}

/** What follows from a market. */
interface MarketFacts {
  readonly id: string | undefined
  readonly code: number
  readonly jurisdictions: readonly string[]
  readonly jurisdictionCodes: readonly number[]
}

/** A fact that the organization declared. */
export interface DeclaredFact extends CodedFact {
  readonly type: FactDomain["type"]
  readonly min: number
  readonly max: number
}

/** Makes an organization ready to tell the facts of ordinary messages. */
export const compileKnownFacts = (source: FactSource, paths: Paths, book: FactBook): KnownFacts => {
  const { organization, facts, jurisdictions } = source
  const { organization: profile, channels, topics, products } = organization
  const coded = (number: number): CodedFact => {
    const fact = book.facts[number]
    if (fact === undefined) throw new Error(`fact ${number} is not numbered`)
    return fact
  }
  const codeAt = (number: number, text: string | undefined): number =>
    text === undefined ? absent : (coded(number).codes.get(text) ?? other)
  const market = (id: string | undefined, within: readonly string[]): MarketFacts => ({
    id,
    code: codeAt(numberOf.market, id),
    jurisdictions: within,
    jurisdictionCodes: within.map((one) => codeAt(numberOf.jurisdiction, one))
  })
  const markets = new Map(
    Object.values(profile.markets).map(({ id, jurisdictions }) => [id, market(id, jurisdictions)])
  )
  const [topic, product] = [coded(numberOf.topic), coded(numberOf.product)]
  return {
    book,
    channels: new Map(
      Object.values(channels).map(({ id, platform, purpose, market: sold, brand }): [string, ChannelFacts] => [
        id,
        {
          ...{ platform, purpose, brand, operators: steadyOperators(paths, id) },
          market: sold === undefined ? undefined : (markets.get(sold) ?? market(sold, jurisdictions)),
          codes: {
            channel: codeAt(numberOf.channel, id),
            platform: codeAt(numberOf.platform, platform),
            purpose: codeAt(numberOf.purpose, purpose),
            brand: codeAt(numberOf.brand, brand)
          }
        }
      ])
    ),
    markets,
    noMarket: market(undefined, jurisdictions),
    sellingBrands: new Set(Object.values(products).flatMap(({ brand }) => brand ?? [])),
    ...{ topic, product, intent: coded(numberOf.intent), stage: coded(numberOf.stage), brand: coded(numberOf.brand) },
    ...{ form: coded(numberOf.form), visibility: coded(numberOf.visibility), customer: coded(numberOf.customer) },
    ...{ authorKind: coded(numberOf.authorKind), situation: coded(numberOf.situation) },
    openCode: codeAt(numberOf.conversation, "open"),
    unitCodes: Int32Array.from(paths.units, (unit) => codeAt(numberOf.operator, unit)),
    topicRisks: Int32Array.from(topic.texts, (id) => risks.findIndex((risk) => risk === elementOf(topics, id)?.risk)),
    riskCodes: Int32Array.from(risks, (risk) => codeAt(numberOf.risk, risk)),
    productBrands: product.texts.map((id) => elementOf(products, id)?.brand),
    declared: new Map(
      [...facts.values()]
        .filter(({ source }) => source === "declared")
        .map((fact) => [fact.name, declaredFact(book, fact)])
    ),
    ofAll: { industry: profile.industry, headcount: profile.headcount, regime: profile.regimes, serves: profile.serves }
  }
}

const elementOf = <Element>(elements: { readonly [id: string]: Element }, id: string): Element | undefined =>
  Object.hasOwn(elements, id) ? elements[id] : undefined

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

const declaredFact = (book: FactBook, { name, type, min, max }: FactDomain): DeclaredFact => {
  const fact = book.byName.get(name)
  if (fact === undefined) throw new Error(`\`${name}\` is not numbered`)
  return { ...fact, type, min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY }
}

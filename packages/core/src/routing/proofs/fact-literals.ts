import { factsOfMessage } from "../../model/message-facts.ts"
import { compileCalendar } from "../../model/open-time.ts"
import { risks } from "../../model/vocabulary.ts"
import { ownValue } from "../../topology/channel-access.ts"
import type { Atom, Formula } from "../formula.ts"
import { meets } from "../meaning.ts"
import type { Router } from "../router.ts"
import type { Value } from "./axis.ts"
import type { MessageSpace } from "./message-space.ts"
import { openTest } from "./moments.ts"
import type { OperatorCase } from "./operators.ts"
import { type Literal, opposite } from "./solver/assignment.ts"

/** What the facts of messages are told by in one organization. */
export interface FactGround {
  readonly space: MessageSpace
  readonly router: Router
  /** Who operates each channel in which case. */
  readonly operatorsOf: (channel: string) => readonly OperatorCase[]
}

/** A test of the value that a fact has. */
type Test = (value: Value) => boolean

/**
 * Tells when a formula holds of a message, as a literal over what can be given: what follows from channel, market,
 * products and topics follows here, too. Values are read by the function that reads those of real messages.
 */
export const factLiterals = (ground: FactGround): ((formula: Formula) => Literal) => {
  const { circuit } = ground.space
  const literalOfAtom = atomLiterals(ground)
  const literalOf = (formula: Formula): Literal => {
    switch (formula.kind) {
      case "atom":
        return literalOfAtom(formula.atom)
      case "not":
        return opposite(literalOf(formula.part))
      case "all":
        return circuit.all(formula.parts.map(literalOf))
      case "any":
        return circuit.any(formula.parts.map(literalOf))
    }
  }
  return literalOf
}

const atomLiterals = (ground: FactGround): ((atom: Atom) => Literal) => {
  const { space, router } = ground
  const { circuit } = space
  const where = valueLiterals(ground)
  return (atom) => {
    const fact = router.facts.facts.get(atom.fact)
    switch (atom.test) {
      case "some":
      case "every": {
        if (fact?.type !== "tags") return atom.test === "every" && atom.tags.length === 0 ? circuit.yes : circuit.no
        if (fact.about !== "message" || fact.name === "jurisdiction") break
        const isKnown = (tag: string): boolean => fact.values === undefined || fact.values.includes(tag)
        const tags = atom.tags.map((tag) => (isKnown(tag) ? space.tag(atom.fact, tag) : circuit.no))
        return atom.test === "some" ? circuit.any(tags) : circuit.all(tags)
      }
      case "open": {
        const calendar = ownValue(router.organization.calendars, atom.calendar)
        if (calendar === undefined || atom.fact !== "at") return circuit.no
        return space.moment(openTest(calendar, router.calendars.get(calendar.id) ?? compileCalendar(calendar)))
      }
      default:
    }
    return where(atom.fact, (value) => meets(atom, { facts: { [atom.fact]: value }, isOpen: never }))
  }
}

const never = (): boolean => false

/** Tells when a fact has one of the values for which a test holds. */
const valueLiterals = (ground: FactGround): ((fact: string, test: Test) => Literal) => {
  const { space, router } = ground
  const { circuit } = space
  const read = reader(router)
  const { facts: plain } = factsOfMessage(router.facts, { channel: "" })
  const channelWhere = (test: (channel: string) => boolean): Literal =>
    space.axis("channel").where((channel) => typeof channel === "string" && test(channel))
  /** What the channel says counts first; where it says nothing, something else does. */
  const ofChannelOr = (fact: "market" | "brand", test: Test, otherwise: Literal): Literal => {
    const said = (channel: string): Value => read("channel", channel, fact)
    return circuit.any([
      channelWhere((channel) => said(channel) !== undefined && test(said(channel))),
      circuit.all([channelWhere((channel) => said(channel) === undefined), otherwise])
    ])
  }
  return (fact, test) => {
    const known = router.facts.facts.get(fact)
    if (known?.about === "organization") return test(plain[fact]) ? circuit.yes : circuit.no
    if (known?.about !== "message") return test(undefined) ? circuit.yes : circuit.no
    switch (fact) {
      case "channel":
      case "platform":
      case "purpose":
        return channelWhere((channel) => test(read("channel", channel, fact)))
      case "market":
        return ofChannelOr(
          "market",
          test,
          space.axis("market").where((market) => test(read("market", market, fact)))
        )
      case "jurisdiction":
        return ofChannelOr(
          "market",
          (market) => test(read("market", market, fact)),
          space.axis("market").where((market) => test(read("market", market, fact)))
        )
      case "brand": {
        const given = space.axis("brand")
        const none = given.where((brand) => read("brand", brand, fact) === undefined)
        const named = given.where((brand) => {
          const value = read("brand", brand, fact)
          return value !== undefined && test(value)
        })
        return ofChannelOr("brand", test, circuit.any([named, circuit.all([none, sharedBrand(ground, test, read)])]))
      }
      case "risk":
        return highestRisk(ground, test, read)
      case "operator":
        return operatorWhere(ground, test, channelWhere)
      default:
        return space.axis(fact).where((value) => test(fact === "situation" ? value : read(fact, value, fact)))
    }
  }
}

/** Who operates the channel is the first unit of those who do, in order of ids. */
const operatorWhere = (
  { space: { circuit, axis }, router: { paths }, operatorsOf }: FactGround,
  test: Test,
  channelWhere: (test: (channel: string) => boolean) => Literal
): Literal => {
  const chosen = new Map<string, Literal>()
  for (const channel of axis("channel").values) {
    if (typeof channel !== "string") continue
    const cases = operatorsOf(channel).filter(({ units: [first] }) =>
      test(first === undefined ? undefined : paths.units[first])
    )
    chosen.set(channel, circuit.any(cases.map(({ when }) => when)))
  }
  const sometimes = [...chosen].filter(([, when]) => when !== circuit.yes && when !== circuit.no)
  return circuit.any([
    channelWhere((channel) => chosen.get(channel) === circuit.yes),
    ...sometimes.map(([channel, when]) => circuit.all([channelWhere((one) => one === channel), when]))
  ])
}

/** What a fact of a message is that is given one thing alone. */
type Read = (name: string, given: Value, fact: string) => Value

const reader = ({ facts: source }: Router): Read => {
  const known = new Map<string, Map<Value, { readonly [fact: string]: Value }>>()
  return (name, given, fact) => {
    const byValue = known.get(name) ?? new Map<Value, { readonly [fact: string]: Value }>()
    known.set(name, byValue)
    const facts =
      byValue.get(given) ??
      factsOfMessage(source, { channel: "", ...(given === undefined ? {} : { [name]: given }) }).facts
    byValue.set(given, facts)
    return facts[fact]
  }
}

/** The brand that all products share which a message names; none where they are of several, or of one without a brand. */
const sharedBrand = ({ space, router }: FactGround, test: Test, read: Read): Literal => {
  const { circuit } = space
  const byBrand = new Map<Value, Literal[]>()
  for (const product of Object.keys(router.organization.products)) {
    const brand = read("product", product, "brand")
    byBrand.set(brand, [...(byBrand.get(brand) ?? []), space.tag("product", product)])
  }
  const named = [...byBrand].map(([brand, products]) => ({ brand, isNamed: circuit.any(products) }))
  const shared = named
    .filter(({ brand }) => brand !== undefined && test(brand) !== test(undefined))
    .map(({ brand, isNamed }) =>
      circuit.all([isNamed, ...named.filter((other) => other.brand !== brand).map((other) => opposite(other.isNamed))])
    )
  return test(undefined) ? opposite(circuit.any(shared)) : circuit.any(shared)
}

/** The highest risk of the topics of a message; none where it has no topic. */
const highestRisk = ({ space, router }: FactGround, test: Test, read: Read): Literal => {
  const { circuit } = space
  const topics = Object.keys(router.organization.topics).map((topic) => ({
    tag: space.tag("topic", topic),
    rank: risks.findIndex((risk) => risk === read("topic", topic, "risk"))
  }))
  const atLeast = (rank: number): Literal =>
    circuit.any(topics.filter((topic) => topic.rank >= rank).map(({ tag }) => tag))
  return circuit.any([
    ...(test(undefined) ? [opposite(atLeast(0))] : []),
    ...risks.flatMap((risk, rank) => (test(risk) ? [circuit.all([atLeast(rank), opposite(atLeast(rank + 1))])] : []))
  ])
}

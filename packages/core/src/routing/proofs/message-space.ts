import { type FactDomain, factDomains } from "../../model/fact-domain.ts"
import type { Organization } from "../../model/organization.ts"
import type { Formula } from "../formula.ts"
import { type Axis, choiceAxis, orderedAxis, type Value } from "./axis.ts"
import { distinctValues, type Mentions, mentionsIn, noMentions } from "./fact-values.ts"
import { type MomentTest, type Stretch, sampleMoments, type Timeline } from "./moments.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import { type Asker, type AskOptions, type Circuit, createCircuit } from "./solver/circuit.ts"

/** A message as it is given, before anything follows from it: one of each class that some rules tell apart. */
export interface Sample {
  /** Of a channel that no organization has, where it arrives on none of theirs. */
  readonly channel: string
  /** What is given besides, by fact. */
  readonly given: ReadonlyMap<string, Value>
  readonly tags: ReadonlyMap<string, readonly string[]>
  /** Milliseconds since 1970 in UTC. */
  readonly at: number
}

/** Whether some literals can all be true of a message. */
export type Reply =
  | { readonly kind: "yes"; readonly sample: Sample; readonly isTrue: (literal: Literal) => boolean }
  | {
      readonly kind: "no"
      /** Those of the literals that cannot be true together. */
      readonly core: readonly Literal[]
      /** Whether that was seen of all moments, or of some that were looked at. */
      readonly holds: "at-all-moments" | "at-moments-looked-at"
    }
  | { readonly kind: "unknown" }

/**
 * All messages that can be given to some organizations, as literals: an axis for whatever has one value, a literal for
 * each tag, and literals for what is so of the moment. What follows from a message in an organization is defined over
 * these, so that every assignment of them is a message that can exist.
 */
export interface MessageSpace {
  readonly circuit: Circuit
  /** Something that can be given and has one value: `channel`, `situation`, or a fact that is no set of tags. */
  readonly axis: (name: string) => Axis
  readonly tag: (fact: string, tag: string) => Literal
  readonly moment: (test: MomentTest) => Literal
  /** The literals, all of which are to be true, in an order that matters to what is found first. */
  readonly ask: (literals: readonly Literal[], options?: SpaceAskOptions) => Reply
}

/** How a question is asked, and who asks: somebody new, unless told. */
export interface SpaceAskOptions extends AskOptions {
  readonly asker?: Asker
}

/** What a space of messages is made for. */
export interface SpaceOptions {
  readonly organizations: readonly Organization[]
  /** All formulas that will be asked about, of all organizations. */
  readonly formulas: readonly Formula[]
  /** When messages arrive. Either end can be infinite. */
  readonly stretch: Stretch
}

/** Makes the space of all messages that can be given to some organizations. */
export const messageSpace = ({ organizations, formulas, stretch }: SpaceOptions): MessageSpace => {
  const circuit = createCircuit()
  const mentions = mentionsIn(formulas)
  const facts = organizations.map((organization) => new Map(factDomains(organization).map((fact) => [fact.name, fact])))
  const axes = new Map<string, Axis>()
  const tags = new Map<string, Map<string, Literal>>()
  const momentsKnown = momentLiterals(circuit, stretch)

  const axis = (name: string): Axis => {
    const known = axes.get(name)
    if (known !== undefined) return known
    const made = makeAxis(circuit, name, {
      organizations,
      facts: facts.flatMap((byName) => byName.get(name) ?? []),
      mentions: mentions.get(name) ?? noMentions
    })
    axes.set(name, made)
    return made
  }
  const sampleOf = (isTrue: (literal: Literal) => boolean, at: number): Sample => {
    const channel = axis("channel").chosen(isTrue)
    const given = [...axes].map(([name, one]) => [name, one.chosen(isTrue)] as const)
    return {
      channel: typeof channel === "string" ? channel : "",
      given: new Map(given.filter(([name, value]) => name !== "channel" && value !== undefined)),
      tags: new Map([...tags].map(([fact, known]) => [fact, truthsOf(known, isTrue)])),
      at
    }
  }
  return {
    circuit,
    axis,
    tag: (fact, tag) => {
      const ofFact = tags.get(fact) ?? new Map<string, Literal>()
      tags.set(fact, ofFact)
      const literal = ofFact.get(tag) ?? circuit.input()
      ofFact.set(tag, literal)
      return literal
    },
    moment: momentsKnown.literalOf,
    ask: (literals, { asker = circuit.asker(), budget, known = [] } = {}) => {
      const { real, members, timeline } = momentsKnown.among(circuit.marksBehind([...literals, ...known]))
      const answer = asker.ask([real, ...literals], {
        known: [...known, ...members],
        ...(budget === undefined ? {} : { budget })
      })
      if (answer.kind === "unknown") return answer
      if (answer.kind === "satisfiable") {
        const { isTrue } = answer
        const { at } = timeline.moments[members.findIndex(isTrue)] ?? timeline.moments[0]
        return { kind: "yes", sample: sampleOf(isTrue, at), isTrue }
      }
      const core = answer.core.filter((literal) => literal !== real)
      const isSampled = core.length < answer.core.length && timeline.covers === "some"
      return { kind: "no", core, holds: isSampled ? "at-moments-looked-at" : "at-all-moments" }
    }
  }
}

const truthsOf = (tags: ReadonlyMap<string, Literal>, isTrue: (literal: Literal) => boolean): readonly string[] => {
  const truths: string[] = []
  for (const [tag, literal] of tags) if (isTrue(literal)) truths.push(tag)
  return truths
}

interface AxisOptions {
  readonly organizations: readonly Organization[]
  readonly facts: readonly FactDomain[]
  readonly mentions: Mentions
}

/** Markets and brands count whether or not a rule tests them, since other facts follow from them. */
const makeAxis = (circuit: Circuit, name: string, { organizations, facts, mentions }: AxisOptions): Axis => {
  switch (name) {
    case "channel": {
      const channels = distinct(organizations.flatMap((organization) => Object.keys(organization.channels)))
      return choiceAxis(circuit, [...channels, elsewhere(new Set(channels))])
    }
    case "situation":
      return choiceAxis(circuit, [undefined, ...distinct(organizations.flatMap(crisesOf))])
    case "market":
    case "brand":
      return choiceAxis(circuit, [undefined, ...distinct(facts.flatMap(({ values }) => values ?? []))])
    default: {
      const values = distinctValues(facts, mentions)
      const isNumeric = values.length > 0 && values.every((value) => typeof value === "number")
      return isNumeric ? orderedAxis(circuit, values) : choiceAxis(circuit, [undefined, ...values])
    }
  }
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

const crisesOf = ({ playbooks }: Organization): readonly string[] =>
  Object.values(playbooks).flatMap(({ id, kind }) => (kind === "crisis" ? [id] : []))

/** The id of a channel that is not there. */
const elsewhere = (channels: ReadonlySet<string>): string => {
  for (let index = 1; ; index++) {
    const id = index === 1 ? "elsewhere" : `elsewhere-${index}`
    if (!channels.has(id)) return id
  }
}

/** Moments at which some tests hold together as they do in reality. */
interface RealMoments {
  /** That they do. An answer tells whether it depends on that. */
  readonly real: Literal
  /** A literal for each moment. */
  readonly members: readonly Literal[]
  readonly timeline: Timeline
}

/** Literals for what is so of the moment, and for those among them that a question depends on, how they are so together. */
const momentLiterals = (circuit: Circuit, stretch: Stretch) => {
  const tests = new Map<string, Literal>()
  const byLiteral = new Map<Literal, MomentTest>()
  const sampled = new Map<string, RealMoments>()
  return {
    literalOf: (test: MomentTest): Literal => {
      const known = tests.get(test.key)
      if (known !== undefined) return known
      const literal = circuit.marked()
      tests.set(test.key, literal)
      byLiteral.set(literal, test)
      return literal
    },
    among: (marks: readonly Literal[]): RealMoments => {
      const key = marks.join(" ")
      const asked = (): readonly DatedLiteral[] =>
        marks.flatMap((literal) => {
          const test = byLiteral.get(literal)
          return test === undefined ? [] : [{ test, literal }]
        })
      const moments = sampled.get(key) ?? sampleTests(circuit, asked(), stretch)
      sampled.set(key, moments)
      return moments
    }
  }
}

interface DatedLiteral {
  readonly test: MomentTest
  readonly literal: Literal
}

const sampleTests = (circuit: Circuit, asked: readonly DatedLiteral[], stretch: Stretch): RealMoments => {
  const timeline = sampleMoments(
    asked.map(({ test }) => test),
    stretch
  )
  if (asked.length === 0) return { real: circuit.yes, members: [], timeline }
  const members = timeline.moments.map((_, index) => circuit.input(index === 0 ? "true-first" : "false-first"))
  const real = circuit.input()
  const holding = timeline.moments.flatMap(({ holds }, index) =>
    asked.map(({ literal }, place) => [
      opposite(members[index] ?? circuit.no),
      holds[place] === true ? literal : opposite(literal)
    ])
  )
  circuit.define([real, ...members], { clauses: [[opposite(real), ...members], ...holding], atMostOne: members })
  return { real, members, timeline }
}

import { type Fact, factsOf } from "../../model/facts.ts"
import type { Organization } from "../../model/organization.ts"
import type { Formula } from "../formula.ts"
import { type Literal, opposite } from "./assignment.ts"
import { type Axis, choiceAxis, orderedAxis, type Value } from "./axis.ts"
import { type Circuit, createCircuit } from "./circuit.ts"
import { distinctValues } from "./fact-values.ts"
import { type Mentions, mentionsIn, noMentions } from "./mentions.ts"
import type { MomentTest, Stretch } from "./moment-test.ts"
import { createSolver } from "./solver.ts"
import { sampleMoments, type Timeline } from "./timeline.ts"

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
  | { readonly kind: "yes"; readonly sample: Sample }
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
  readonly ask: (literals: readonly Literal[], budget?: number) => Reply
}

/** What a space of messages is made for. */
export interface SpaceOptions {
  readonly organizations: readonly Organization[]
  /** All formulas that will be asked about, of all organizations. */
  readonly formulas: readonly Formula[]
  /** When messages arrive; at any moment after the last thing began that begins on a date, where it is left out. */
  readonly stretch?: Stretch
}

/** Makes the space of all messages that can be given to some organizations. */
export const messageSpace = ({ organizations, formulas, stretch }: SpaceOptions): MessageSpace => {
  const circuit = createCircuit(createSolver())
  const mentions = mentionsIn(formulas)
  const facts = organizations.map((organization) => new Map(factsOf(organization).map((fact) => [fact.name, fact])))
  const axes = new Map<string, Axis>()
  const tags = new Map<string, Map<string, Literal>>()
  const moments = momentLiterals(circuit, stretch)

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
  const sampleOf = (isTrue: (literal: Literal) => boolean): Sample => {
    const channel = axis("channel").chosen(isTrue)
    const given = [...axes].map(([name, one]) => [name, one.chosen(isTrue)] as const)
    return {
      channel: typeof channel === "string" ? channel : "",
      given: new Map(given.filter(([name, value]) => name !== "channel" && value !== undefined)),
      tags: new Map(
        [...tags].map(([fact, known]) => [fact, [...known].filter(([, tag]) => isTrue(tag)).map(([tag]) => tag)])
      ),
      at: moments.chosen(isTrue)
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
    moment: moments.literalOf,
    ask: (literals, budget) => {
      const real = moments.areReal()
      const answer = circuit.ask([real, ...literals], budget)
      if (answer.kind === "unknown") return answer
      if (answer.kind === "satisfiable") return { kind: "yes", sample: sampleOf(answer.isTrue) }
      const core = answer.core.filter((literal) => literal !== real)
      const isSampled = core.length < answer.core.length && moments.covers() === "some"
      return { kind: "no", core, holds: isSampled ? "at-moments-looked-at" : "at-all-moments" }
    }
  }
}

interface AxisOptions {
  readonly organizations: readonly Organization[]
  readonly facts: readonly Fact[]
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

/**
 * Literals for what is so of the moment. That they are so together at a real moment is said by one more literal, so that
 * an answer tells whether it depends on that. It is made again when tests were added.
 */
const momentLiterals = (circuit: Circuit, stretch: Stretch | undefined) => {
  const tests = new Map<string, { readonly test: MomentTest; readonly literal: Literal }>()
  let members: readonly Literal[] = []
  let real = circuit.yes
  let sampled = -1
  let timeline: Timeline | undefined

  const sample = (): Timeline => {
    if (timeline !== undefined && sampled === tests.size) return timeline
    const known = [...tests.values()]
    timeline = sampleMoments(
      known.map(({ test }) => test),
      stretch
    )
    sampled = tests.size
    members = timeline.moments.map((_, index) => circuit.input(index === 0 ? "true" : "false"))
    real = circuit.input()
    circuit.solver.atMostOne(members)
    circuit.solver.clause([opposite(real), ...members])
    timeline.moments.forEach(({ holds }, index) => {
      const member = members[index] ?? circuit.no
      known.forEach(({ literal }, place) => {
        circuit.solver.clause([opposite(member), holds[place] === true ? literal : opposite(literal)])
      })
    })
    for (const { literal } of known) circuit.tie(literal, members)
    return timeline
  }
  return {
    literalOf: (test: MomentTest): Literal => {
      const literal = tests.get(test.key)?.literal ?? circuit.input()
      tests.set(test.key, { test, literal })
      return literal
    },
    areReal: (): Literal => {
      sample()
      return real
    },
    covers: () => sample().covers,
    chosen: (isTrue: (literal: Literal) => boolean): number => {
      const { moments } = sample()
      const place = members.findIndex(isTrue)
      return (moments[place] ?? moments[0]).at
    }
  }
}

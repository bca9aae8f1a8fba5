import { epochMillis, type InstantLike } from "../../model/instant.ts"
import type { Organization } from "../../model/organization.ts"
import type { Decision } from "../decision.ts"
import type { Formula } from "../formula.ts"
import { decide } from "../route.ts"
import { compileRouter, type Router } from "../router.ts"
import type { Reply, Sample } from "./message-space.ts"
import type { Stretch } from "./moments.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import type { Asker } from "./solver/circuit.ts"
import type { Certainty } from "./verdict.ts"
import { decisionOn, readWitness, smallestWitness, type Witness, witnessOf } from "./witness.ts"
import { makeWorlds, type World } from "./world.ts"

/** Questions about one organization's rules. */
export interface Inquiry {
  readonly world: World
  /** How many conflicts a question may meet. */
  readonly budget: number
  /** Who asks, where questions are about much the same; otherwise somebody new asks each. */
  readonly asker?: Asker
}

/** How rules are looked into. */
export interface ProofOptions {
  /** How many conflicts the solver may meet with one question; 20,000 where it is left out. */
  readonly budget?: number
  /**
   * When messages arrive. Where it is left out, they arrive at any moment after the last policy or engagement has begun
   * that begins on a date.
   */
  readonly dates?: { readonly from: InstantLike; readonly until: InstantLike }
}

/** How many conflicts are met at most, unless told. */
const usualBudget = 20_000

/**
 * Questions about the rules of some organizations, over the messages that any of them can get. `more` are formulas that
 * will be asked about besides those of the rules.
 */
export const inquire = <Subject extends Organization | Router>(
  subjects: readonly Subject[],
  options: ProofOptions,
  more: (router: Router) => readonly Formula[] = () => []
): readonly Inquiry[] => {
  const routers = subjects.map(routerOf)
  const stretch = stretchOf(options.dates)
  const worlds = makeWorlds(routers, { more: routers.flatMap(more), ...(stretch === undefined ? {} : { stretch }) })
  return worlds.map((world) => ({ world, budget: options.budget ?? usualBudget }))
}

/**
 * The router of what is looked into. Faulty listening queries are left out: what is proven holds whatever topics a message
 * brings, and does not depend on how they are heard.
 */
const routerOf = (subject: Organization | Router): Router => {
  if ("deciding" in subject) return subject
  const compiled = compileRouter(subject)
  if (compiled.ok) return compiled.value
  const faulty = new Set(compiled.problems.map(({ path }) => path[2]))
  const queries = Object.entries(subject.listening.queries).filter(([id]) => !faulty.has(id))
  const mended: Organization = { ...subject, listening: { ...subject.listening, queries: Object.fromEntries(queries) } }
  const again = compileRouter(mended)
  if (!again.ok) throw new Error("an organization without faulty queries has a router")
  return again.value
}

/** The stretch of time that is asked about; nothing where any is, or where the ends are no moments in order. */
const stretchOf = (
  dates: { readonly from: InstantLike; readonly until: InstantLike } | undefined
): Stretch | undefined => {
  const from = dates === undefined ? undefined : epochMillis(dates.from)
  const until = dates === undefined ? undefined : epochMillis(dates.until)
  return from === undefined || until === undefined || from >= until ? undefined : { from, until }
}

/** A message that is looked for. */
export interface Search {
  /** What is to be true of it, all at once. */
  readonly literals: readonly Literal[]
  /** The places of deciding rules, one of which is to decide. */
  readonly by?: ReadonlySet<number>
  /** What is to be known of it besides. */
  readonly known?: readonly Literal[]
  /** Whether as little as possible is to be said of it; so it is, where this is left out. */
  readonly size?: "smallest" | "as-found"
}

/** A message that was found, or certain not to be there, or neither. */
export type Finding =
  | { readonly kind: "found"; readonly sample: Sample; readonly isTrue: (literal: Literal) => boolean }
  | {
      readonly kind: "none"
      readonly core: readonly Literal[]
      /** Literals that were added because other rules would have decided, each with the place of that rule. */
      readonly blockers: ReadonlyMap<Literal, number>
      readonly certainty: Certainty
    }
  | { readonly kind: "undecided"; readonly certainty: Certainty }

/** Certain. */
export const exact: Certainty = { kind: "exact" }

/**
 * Looks for a message. That no other rule decides is asked for only of rules which turn out to: so a question is about few
 * rules, however many there are.
 */
export const search = ({ world, budget, asker }: Inquiry, { literals, by, known = [] }: Search): Finding => {
  const { space, holds, router } = world
  const { circuit } = space
  const blockers = new Map<Literal, number>()
  const options = { asker: asker ?? circuit.asker(), budget, known }
  const asked = by === undefined ? literals : [...literals, circuit.any([...by].map(holds))]
  for (;;) {
    const reply = space.ask([...asked, ...blockers.keys()], options)
    if (reply.kind !== "yes")
      return reply.kind === "no"
        ? { kind: "none", core: reply.core, blockers, certainty: certaintyOf(reply) }
        : unknown(budget)
    if (by === undefined) return { kind: "found", sample: reply.sample, isTrue: reply.isTrue }
    const winner = winnerOf(router, reply.sample)
    if (by.has(winner)) return { kind: "found", sample: reply.sample, isTrue: reply.isTrue }
    const earlier = [...by].filter((place) => place < winner).map(holds)
    const blocker = circuit.any([opposite(holds(winner)), ...earlier])
    if (blockers.has(blocker) || blocker === circuit.yes) return notReplayed(reply.sample)
    blockers.set(blocker, winner)
  }
}

/** The place of the rule that decides on what a sample stands for. */
export const winnerOf = (router: Router, sample: Sample): number => {
  return decide(router, readWitness(router, witnessOf(sample))).winner
}

/** A message that was looked for, found and routed; or why there is none. */
export type Found =
  | { readonly kind: "found"; readonly witness: Witness; readonly decision: Decision }
  | Exclude<Finding, { readonly kind: "found" }>

/** Looks for a message of which the real router decides so that it shows something. */
export const find = (
  inquiry: Inquiry,
  asked: Search,
  shows: (decision: Decision, witness: Witness) => boolean
): Found => {
  const { router } = inquiry.world
  const finding = search(inquiry, asked)
  if (finding.kind !== "found") return finding
  const isShown = (witness: Witness): boolean => shows(decisionOn(router, witness), witness)
  if (!isShown(witnessOf(finding.sample))) return notReplayed(finding.sample)
  if (asked.size !== "as-found") return shrunk(router, finding.sample, isShown)
  const witness = witnessOf(finding.sample)
  return { kind: "found", witness, decision: decisionOn(router, witness) }
}

/** The smallest witness of a sample that shows something, and what is decided of it. */
export const shrunk = (
  router: Router,
  sample: Sample,
  isShown: (witness: Witness) => boolean
): Extract<Found, { readonly kind: "found" }> => {
  const witness = smallestWitness(sample, Object.keys(router.organization.channels), isShown)
  return { kind: "found", witness, decision: decisionOn(router, witness) }
}

const unknown = (budget: number): Extract<Finding, { readonly kind: "undecided" }> => ({
  kind: "undecided",
  certainty: { kind: "unknown", budget }
})

/** How certain it is that something cannot be. */
export const certaintyOf = ({ holds }: Extract<Reply, { readonly kind: "no" }>): Certainty =>
  holds === "at-all-moments" ? exact : { kind: "conservative", facts: ["at"] }

/** What was found is no message that the router takes for one of that kind: the facts by which it was meant to be. */
const notReplayed = ({ given, tags }: Sample): Extract<Finding, { readonly kind: "undecided" }> => ({
  kind: "undecided",
  certainty: {
    kind: "conservative",
    facts: ["channel", ...given.keys(), ...[...tags].flatMap(([fact, some]) => (some.length > 0 ? [fact] : []))]
  }
})

import { resolveTerm } from "../../model/deadline.ts"
import type { Claim, Target } from "../../model/organization.ts"
import { type FullTerm, fullTerm } from "../../model/term.ts"
import { quoted } from "../../problem/neutralize.ts"
import type { Decision } from "../decision.ts"
import { type Obligations, obligationsOf } from "../obligations.ts"
import { hoursOn, isDueBy } from "./deadlines.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import { responsibleDemand, unitDemand, wayDemands } from "./way-demands.ts"
import type { Witness } from "./witness.ts"
import type { World } from "./world.ts"

/**
 * One thing that a claim asks of a decision. It is met where a literal is true; or it depends on whom targets mean and how
 * a message gets there, and on some literals besides.
 */
export interface Demand {
  /** What is so of a message where it is met, such as ``has `safety` notified``. */
  readonly words: string
  readonly isMet: (decision: Decision, witness: Witness) => boolean
  readonly by:
    | { readonly kind: "literal"; readonly literal: Literal }
    | {
        readonly kind: "way"
        readonly known: readonly Literal[]
        /** Whether it is met whenever a rule decides that names these people; nothing where that depends. */
        readonly settledBy?: (choices: readonly Target[]) => "met" | "not-met" | undefined
        /** Whether it speaks of messages on the organization's channels only. */
        readonly where: "anywhere" | "on-channels"
      }
}

/** All that a claim asks for, each thing by itself. */
export const demandsOf = (world: World, claim: Claim): readonly Demand[] => {
  const asked = obligationsOf(claim)
  return [
    ...(claim.to === undefined ? [] : [responsibleDemand(world, claim.to)]),
    ...(["notify", "consult", "approve"] as const).flatMap((duty) =>
      asked[duty].map((word) => unitDemand(world, duty, word))
    ),
    ...Object.entries(asked.due).flatMap(([duty, terms]) => terms.map((term) => dueDemand(world, duty, term))),
    ...duesOfAnybody(world, claim),
    ...replyDemands(world, claim),
    ...setDemands(world, asked),
    ...amountDemands(world, claim, asked),
    ...wayDemands(world, claim)
  ]
}

/** A deadline for `notify` or `approve`, in a claim that names nobody for it, is one for whoever must be told or approve. */
const duesOfAnybody = (world: World, { due = {}, notify = [], approve = [] }: Claim): readonly Demand[] =>
  Object.entries({ notify, approve }).flatMap(([kind, units]) => {
    const term = Object.hasOwn(due, kind) ? due[kind] : undefined
    if (term === undefined || units.length > 0) return []
    const duties = obligationsIn(world).flatMap((one) => Object.keys(one.due))
    return [...new Set(duties)]
      .filter((duty) => duty.startsWith(`${kind}:`))
      .map((duty) => dueDemand(world, duty, fullTerm(term)))
  })

const obligationsIn = ({ router }: World): readonly Obligations[] =>
  [...router.deciding, ...router.obliging].map(({ obligations }) => obligations)

const dueDemand = (world: World, duty: string, limit: FullTerm): Demand => {
  const { circuit } = world.space
  const termsOf = ({ due }: Obligations): readonly FullTerm[] => (Object.hasOwn(due, duty) ? (due[duty] ?? []) : [])
  const terms = new Map(
    obligationsIn(world)
      .flatMap(termsOf)
      .map((term) => [JSON.stringify(term), term])
  )
  return {
    words: `has ${quoted(duty)} due within ${quoted(limit.within)}`,
    isMet: ({ duties, at, channel }) => {
      const due = duties.find(({ kind, who }) => (who === undefined ? kind : `${kind}:${who}`) === duty)?.dueAt
      const end = resolveTerm(limit, { received: Date.parse(at) }, hoursOn(world.router, channel))
      return due !== undefined && Date.parse(due) <= (end ?? Number.POSITIVE_INFINITY)
    },
    by: {
      kind: "literal",
      literal: circuit.any(
        [...terms].map(([key, term]) =>
          circuit.all([
            world.obligedTo((one) => termsOf(one).some((other) => JSON.stringify(other) === key)),
            isDueBy(world, { term, limit })
          ])
        )
      )
    }
  }
}

/** A demand that joined obligations meet where some of those that are joined do. */
const someDemand = (world: World, words: string, isSo: (obligations: Obligations) => boolean): Demand => ({
  words,
  isMet: ({ obligations }) => isSo(obligations),
  by: { kind: "literal", literal: world.obligedTo(isSo) }
})

/** A scale on which the strictest of what is joined counts. */
interface Scale {
  readonly order: readonly string[]
  readonly levelOf: (obligations: Obligations) => string
}

const replyScales = {
  public: { order: ["full", "signpost", "none"], levelOf: ({ reply }: Obligations) => reply.public },
  private: { order: ["full", "none"], levelOf: ({ reply }: Obligations) => reply.private }
}
const answererScale: Scale = { order: ["anyone", "responsible"], levelOf: ({ answeredBy }) => answeredBy }

const replyDemands = (world: World, { reply, answeredBy }: Claim): readonly Demand[] => [
  ...(["public", "private"] as const).flatMap((where) => {
    const level = reply?.[where]
    return level === undefined
      ? []
      : [levelDemand(world, replyScales[where], { level, words: `is answered in ${where} ${answers[level]}` })]
  }),
  ...(answeredBy === undefined
    ? []
    : [levelDemand(world, answererScale, { level: answeredBy, words: `may be answered by ${answerers[answeredBy]}` })])
]

const answers = { full: "in full", signpost: "by a signpost", none: "by nothing" }
const answerers = { anyone: "anyone who may reply", responsible: "who is responsible alone" }

/** A demand for just one level of a scale. */
const levelDemand = (
  world: World,
  { order, levelOf }: Scale,
  { level, words }: { readonly level: string; readonly words: string }
): Demand => {
  const { circuit } = world.space
  const rank = order.indexOf(level)
  const rankOf = (obligations: Obligations): number => order.indexOf(levelOf(obligations))
  const isAtLeast = rank === 0 ? circuit.yes : world.obligedTo((one) => rankOf(one) >= rank)
  const isMore = world.obligedTo((one) => rankOf(one) > rank)
  return {
    words,
    isMet: ({ obligations }) => levelOf(obligations) === level,
    by: { kind: "literal", literal: circuit.all([isAtLeast, opposite(isMore)]) }
  }
}

const setDemands = (world: World, { forbid, capture, disclose, needs }: Obligations): readonly Demand[] => {
  const demands = (
    verb: string,
    items: readonly string[],
    itemsOf: (obligations: Obligations) => readonly string[]
  ): readonly Demand[] =>
    items.map((item) => someDemand(world, `${verb} ${quoted(item)}`, (one) => itemsOf(one).includes(item)))
  return [
    ...demands("forbids", forbid, (one) => one.forbid),
    ...demands("has captured its", capture, (one) => one.capture),
    ...demands("has disclosed", disclose, (one) => one.disclose),
    ...demands("needs the training", needs.training, (one) => one.needs.training),
    ...demands("needs the language", needs.languages, (one) => one.needs.languages),
    ...demands("needs the skill", needs.skills, (one) => one.needs.skills),
    ...demands("needs the authority", needs.authority, (one) => one.needs.authority)
  ]
}

/** To be kept at least, erased at latest, and at least as urgent. */
const amountDemands = (
  world: World,
  claim: Claim,
  { retainDays, eraseDays, priority }: Obligations
): readonly Demand[] => [
  ...(claim.retainFor === undefined
    ? []
    : [someDemand(world, `is kept for ${quoted(claim.retainFor)}`, (one) => one.retainDays >= retainDays)]),
  ...(eraseDays === undefined || claim.eraseWithin === undefined
    ? []
    : [
        someDemand(
          world,
          `is erased within ${quoted(claim.eraseWithin)}`,
          (one) => one.eraseDays !== undefined && one.eraseDays <= eraseDays
        )
      ]),
  ...(claim.priority === undefined
    ? []
    : [someDemand(world, `has a priority of at least ${priority}`, (one) => one.priority >= priority)])
]

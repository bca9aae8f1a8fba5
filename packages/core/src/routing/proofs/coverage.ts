import type { Ids } from "../../model/ids.ts"
import type { Organization } from "../../model/organization.ts"
import type { ModelPath } from "../../problem/problem.ts"
import type { Decision } from "../decision.ts"
import { type Atom, atomsOf, type Formula } from "../formula.ts"
import { formulaHolds } from "../meaning.ts"
import { neededFor } from "../needed.ts"
import { decide } from "../route.ts"
import type { Router } from "../router.ts"
import { type Inquiry, inquire, type ProofOptions, type Search, search } from "./inquiry.ts"
import { opposite } from "./solver/assignment.ts"
import { obligingPaths } from "./sources.ts"
import { type Arrival, decisionOn, momentOf, readWitness, smallestWitness, type Witness, witnessOf } from "./witness.ts"

/** Whether some messages show what a rule, obligation, policy or target does. */
export interface RuleCoverage<I extends Ids = Ids> {
  readonly kind: "rule" | "obligation" | "policy" | "target"
  readonly name: I["rule"] | I["policy"] | string
  readonly path: ModelPath
  /** Whether it has its effect on one of them: it decides, or it obliges. */
  readonly isCovered: boolean
  /** What it tests, each with whether one of the messages meets it, and whether one does not. */
  readonly conditions: readonly { readonly condition: string; readonly isMet: boolean; readonly isFailed: boolean }[]
}

/** A message that shows what others do not. */
export interface SuggestedMessage<I extends Ids = Ids> {
  readonly witness: Witness<I>
  readonly decision: Decision<I>
  /** What it shows, as a sentence about a rule. */
  readonly shows: string
}

/**
 * Tells of every rule, obligation, policy and target whether some messages show what it does.
 *
 * @example
 * ```ts
 * import { defineOrganization } from "@hubwright/core"
 * import { coverRules, suggestMessages } from "@hubwright/core/routing/proofs"
 *
 * const acme = defineOrganization({
 *   hubwright: 1,
 *   organization: { name: "Acme" },
 *   departments: { marketing: {}, care: {} },
 *   channels: { x: { platform: "x", operators: ["marketing"] } },
 *   ties: [{ kind: "coordinates", between: ["marketing", "care"] }],
 *   routing: {
 *     responsible: {
 *       rules: [
 *         { name: "complaints", when: { intent: "complaint" }, to: "care" },
 *         { name: "loud", when: { intent: "complaint", followers: { atLeast: 5000 } }, to: "marketing" }
 *       ],
 *       otherwise: { name: "rest", to: "operator" }
 *     }
 *   }
 * })
 *
 * const messages = [{ message: { channel: "x" }, at: "2026-11-24T09:30:00Z" }] as const
 * coverRules(acme, messages).map(({ name, isCovered }) => [name, isCovered])
 * // => [["complaints", false], ["loud", false], ["rest", true]]
 * suggestMessages(acme, messages).map(({ decision }) => decision.rule).includes("complaints") // => true
 * ```
 */
export const coverRules = <I extends Ids>(
  subject: Organization<I> | Router<I>,
  messages: readonly Arrival<I>[]
): readonly RuleCoverage<I>[] => {
  const [inquiry] = inquire<Organization | Router>([subject], {})
  if (inquiry === undefined) return []
  const subjects = subjectsOf(inquiry)
  const seen = noneSeen(subjects)
  for (const message of messages) see(inquiry, { subjects, seen }, message)
  return subjects.map(({ kind, name, path, atoms }, index) => ({
    kind,
    name,
    path,
    isCovered: seen[index]?.isCovered === true,
    conditions: atoms.map((atom, place) => ({
      condition: wordsOf(atom),
      isMet: seen[index]?.met[place] === true,
      isFailed: seen[index]?.failed[place] === true
    }))
  }))
}

/**
 * Messages that show what some others do not: each rule, obligation, policy and target that can have an effect having it,
 * and each test of a rule being met and not being met where no rule before it decides. What cannot be shown is left out.
 */
export const suggestMessages = <I extends Ids>(
  subject: Organization<I> | Router<I>,
  messages: readonly Arrival<I>[],
  options: ProofOptions = {}
): readonly SuggestedMessage[] => {
  const [inquiry] = inquire<Organization | Router>([subject], options)
  if (inquiry === undefined) return []
  const { router } = inquiry.world
  const subjects = subjectsOf(inquiry)
  const seen = noneSeen(subjects)
  for (const message of messages) see(inquiry, { subjects, seen }, message)
  const suggested: SuggestedMessage[] = []
  for (const goal of subjects.flatMap((one, index) => goalsOf(inquiry, one, index))) {
    if (goal.isReached(seen)) continue
    const finding = search(inquiry, goal.search)
    if (finding.kind !== "found") continue
    const shows = (witness: Witness): boolean => {
      const fresh = noneSeen(subjects)
      see(inquiry, { subjects, seen: fresh }, witness)
      return goal.isReached(fresh)
    }
    if (!shows(witnessOf(finding.sample))) continue
    const witness = smallestWitness(finding.sample, Object.keys(router.organization.channels), shows)
    see(inquiry, { subjects, seen }, witness)
    suggested.push({ witness, decision: decisionOn(router, witness), shows: goal.shows })
  }
  return suggested
}

interface Subject {
  readonly kind: RuleCoverage["kind"]
  readonly name: string
  readonly path: ModelPath
  readonly formula: Formula
  readonly atoms: readonly Atom[]
  /** Its place among those that decide, or among those that oblige. */
  readonly place: number
}

const subjectsOf = ({ world: { router } }: Inquiry): readonly Subject[] => {
  const paths = obligingPaths(router)
  return [
    ...router.deciding.map(
      ({ name, path, formula }, place): Subject => ({
        ...{ kind: "rule", name, path, formula, place },
        atoms: distinctAtoms(formula)
      })
    ),
    ...router.obliging.map(
      ({ kind, name, formula }, place): Subject => ({
        ...{ kind, name, path: paths[place] ?? [], formula, place },
        atoms: distinctAtoms(formula)
      })
    )
  ]
}

const distinctAtoms = (formula: Formula): readonly Atom[] => [
  ...new Map(atomsOf(formula).map((atom) => [JSON.stringify(atom), atom])).values()
]

const wordsOf = (atom: Atom): string => neededFor({ kind: "atom", atom })

/** What messages showed of a subject. */
interface Seen {
  isCovered: boolean
  readonly met: boolean[]
  readonly failed: boolean[]
}

const noneSeen = (subjects: readonly Subject[]): readonly Seen[] =>
  subjects.map(() => ({ isCovered: false, met: [], failed: [] }))

const see = (
  { world: { router } }: Inquiry,
  { subjects, seen }: { readonly subjects: readonly Subject[]; readonly seen: readonly Seen[] },
  witness: Arrival
): void => {
  const read = readWitness(router, witness)
  const { winner } = decide(router, read)
  const { at } = momentOf(witness)
  for (const [index, { kind, formula, atoms, place }] of subjects.entries()) {
    const one = seen[index]
    if (one === undefined) continue
    const { from = 0, until = 0 } = router.obliging[place] ?? {}
    const isInForce = from <= at && at < until
    one.isCovered ||= kind === "rule" ? place === winner : isInForce && formulaHolds(formula, read.world)
    // what stands behind the rule that decides is not looked at
    if (kind === "rule" && place > winner) continue
    for (const [number, atom] of atoms.entries()) {
      const isMet = formulaHolds({ kind: "atom", atom }, read.world)
      if (isMet) one.met[number] = true
      else one.failed[number] = true
    }
  }
}

interface Goal {
  readonly search: Search
  readonly shows: string
  readonly isReached: (seen: readonly Seen[]) => boolean
}

const goalsOf = ({ world }: Inquiry, { kind, name, atoms, place }: Subject, index: number): readonly Goal[] => {
  const { deciding } = world.router
  const from = new Set([...deciding.keys()].filter((other) => other >= place))
  const within = (literals: Search["literals"]): Search => (kind === "rule" ? { literals, by: from } : { literals })
  const effect: Goal = {
    search: kind === "rule" ? { literals: [], by: new Set([place]) } : { literals: [world.obliges(place)] },
    shows: `\`${name}\` ${kind === "rule" ? "decides" : "obliges"}`,
    isReached: (seen) => seen[index]?.isCovered === true
  }
  const tests = atoms.flatMap((atom, number): readonly Goal[] => {
    const literal = world.literalOf({ kind: "atom", atom })
    return [
      {
        search: within([literal]),
        shows: `of \`${name}\`, ${wordsOf(atom)}`,
        isReached: (seen) => seen[index]?.met[number] === true
      },
      {
        search: within([opposite(literal)]),
        shows: `of \`${name}\`, ${neededFor({ kind: "not", part: { kind: "atom", atom } })}`,
        isReached: (seen) => seen[index]?.failed[number] === true
      }
    ]
  })
  return [effect, ...tests]
}

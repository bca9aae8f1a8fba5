import type { Ids } from "../../model/ids.ts"
import type { Assertion, Organization } from "../../model/organization.ts"
import { quoted } from "../../problem/neutralize.ts"
import type { Decision } from "../decision.ts"
import type { Formula } from "../formula.ts"
import { formulaHolds } from "../meaning.ts"
import type { Router } from "../router.ts"
import { type Demand, demandsOf } from "./demands.ts"
import { exact, type Found, find, type Inquiry, inquire, type ProofOptions, search, shrunk } from "./inquiry.ts"
import { type Deciders, decidersOf } from "./meant.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import type { AssertionVerdict, Certainty } from "./verdict.ts"
import { searchWay } from "./ways.ts"
import { decisionOn, readWitness, type Witness, witnessOf } from "./witness.ts"
import { formulaIn } from "./world.ts"

/** An assertion, as a model has it; without a name where it is asked in passing. */
export type Asserted<I extends Ids = Ids> = Omit<Assertion<I>, "name"> & { readonly name?: string }

/**
 * Proves that something holds of every message, or shows one of which it does not, with what is decided of it. Of what
 * `must` says each thing has to be so; of what `never` says none may be. A deadline in another unit than the one claimed is
 * compared at every moment at which the order of the two can change within the dates that are given, and within a year
 * where none are: the proof is then conservative. Claims about ways speak of messages on the organization's channels.
 *
 * @example
 * ```ts
 * import { defineOrganization } from "@hubwright/core"
 * import { prove } from "@hubwright/core/routing/proofs"
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
 * prove(acme, { when: { intent: "complaint" }, must: { to: "care" } }).holds // => true
 * const refuted = prove(acme, { when: { intent: "question" }, must: { to: "care" } })
 * refuted.holds // => false
 * ```
 */
export const prove = <I extends Ids>(
  subject: Organization<I> | Router<I>,
  assertion: Asserted<I>,
  options: ProofOptions = {}
): AssertionVerdict<I> => {
  const [verdict] = proveAll(subject, [assertion], options).filter(isAbout<I>)
  if (verdict === undefined) throw new Error("an assertion without a verdict")
  return verdict
}

/**
 * The verdicts on the assertions of an organization, in their order.
 *
 * @example
 * ```ts
 * import { defineOrganization } from "@hubwright/core"
 * import { checkAssertions } from "@hubwright/core/routing/proofs"
 *
 * const acme = defineOrganization({
 *   hubwright: 1,
 *   organization: { name: "Acme" },
 *   departments: { marketing: {}, care: {} },
 *   channels: { x: { platform: "x", operators: ["marketing"] } },
 *   ties: [{ kind: "coordinates", between: ["marketing", "care"] }],
 *   routing: {
 *     responsible: {
 *       rules: [{ name: "complaints", when: { intent: "complaint" }, to: "care" }],
 *       otherwise: { name: "rest", to: "operator" }
 *     }
 *   },
 *   assertions: [
 *     { name: "complaints-reach-care", when: { intent: "complaint" }, must: { to: "care" } },
 *     { name: "questions-reach-care", when: { intent: "question" }, must: { to: "care" } }
 *   ]
 * })
 *
 * checkAssertions(acme).map(({ name, holds }) => [name, holds])
 * // => [["complaints-reach-care", true], ["questions-reach-care", false]]
 * ```
 */
export const checkAssertions = <I extends Ids>(
  subject: Organization<I> | Router<I>,
  options: ProofOptions = {}
): readonly AssertionVerdict<I>[] => {
  const { assertions } = "deciding" in subject ? subject.organization : subject
  return proveAll(subject, assertions, options).filter(isAbout<I>)
}

const proveAll = (
  subject: Organization | Router,
  assertions: readonly Asserted[],
  options: ProofOptions
): readonly AssertionVerdict[] => {
  const [inquiry] = inquire([subject], options, (one) => assertions.map(({ when }) => formulaIn(one, when ?? {})))
  if (inquiry === undefined) return []
  const { circuit } = inquiry.world.space
  return assertions.map((assertion) => verdictOn({ ...inquiry, asker: circuit.asker() }, assertion))
}

/** Inside, ids are strings; they are those of the organization that was looked into. */
const isAbout = <I extends Ids>(verdict: AssertionVerdict): verdict is AssertionVerdict & AssertionVerdict<I> =>
  verdict.kind === "assertion"

const verdictOn = (inquiry: Inquiry, { name = "assertion", when = {}, must, never }: Asserted): AssertionVerdict => {
  const { world } = inquiry
  const title = `the assertion ${quoted(name)}`
  const formula = formulaIn(world.router, when)
  const points = [
    ...(must === undefined ? [] : demandsOf(world, must)).map((demand): Point => ({ demand, modal: "must", formula })),
    ...(never === undefined ? [] : demandsOf(world, never)).map(
      (demand): Point => ({ demand, modal: "never", formula })
    )
  ]
  let certainty: Certainty = exact
  for (const point of points) {
    const found = refute(inquiry, point)
    if (found.kind === "found") return refuted(name, point, found)
    if (found.kind === "undecided")
      certainty = found.certainty.kind === "unknown" ? found.certainty : { kind: "unknown", budget: inquiry.budget }
    else if (certainty.kind === "exact") certainty = found.certainty
  }
  if (certainty.kind === "unknown")
    return { kind: "assertion", name, holds: "unknown", certainty, message: `${title} was neither proven nor refuted` }
  const isVacuous = search(inquiry, { literals: [world.literalOf(formula)] }).kind === "none"
  const message = isVacuous ? `${title} holds, but speaks about no message` : `${title} holds of every message`
  return { kind: "assertion", name, holds: true, isVacuous, certainty, message }
}

const refuted = (
  name: string,
  { demand, modal }: Point,
  { witness, decision }: Extract<Found, { readonly kind: "found" }>
): AssertionVerdict => ({
  kind: "assertion",
  name,
  holds: false,
  certainty: exact,
  message:
    modal === "must"
      ? `the assertion ${quoted(name)} does not hold: not every message it speaks about ${demand.words}`
      : `the assertion ${quoted(name)} does not hold: a message it speaks about ${demand.words}`,
  witness,
  decision
})

/** A demand that must be met, or must never be. */
interface Point {
  readonly demand: Demand
  readonly modal: "must" | "never"
  /** Which messages it speaks about. */
  readonly formula: Formula
}

/** Looks for a message of which a point does not hold. */
const refute = (inquiry: Inquiry, point: Point): Found => {
  const { demand, modal, formula } = point
  const { world } = inquiry
  const when = world.literalOf(formula)
  const { by } = demand
  const shows = showing(inquiry, point)
  if (by.kind === "literal")
    return find(inquiry, { literals: [when, modal === "must" ? opposite(by.literal) : by.literal] }, shows)
  const literals = by.where === "on-channels" ? [when, onChannels(inquiry)] : [when]
  let certainty = exact
  for (const group of decidersOf(world)) {
    const settled = by.settledBy?.(group.choices)
    if (settled === (modal === "must" ? "met" : "not-met")) continue
    const asked = { literals, by: group.places }
    const found =
      settled === undefined
        ? refuteByWays(inquiry, { literals, known: by.known, group }, shows)
        : find(inquiry, asked, shows)
    if (found.kind !== "none") return found
    if (certainty.kind === "exact") certainty = found.certainty
  }
  return { kind: "none", core: [], blockers: new Map(), certainty }
}

type Shows = (decision: Decision, witness: Witness) => boolean

/** Whether a decision is one of which a point does not hold, although it speaks about the message. */
const showing = ({ world: { router } }: Inquiry, { demand, modal, formula }: Point): Shows => {
  const wanted = modal === "never"
  return (decision, witness) =>
    demand.isMet(decision, witness) === wanted && formulaHolds(formula, readWitness(router, witness).world)
}

const onChannels = ({ world: { router, space } }: Inquiry): Literal => {
  const { channels } = router.organization
  return Object.keys(channels).length === 0
    ? space.circuit.yes
    : space.axis("channel").where((id) => typeof id === "string" && Object.hasOwn(channels, id))
}

/** How many ways are looked at for one demand and one group of rules. */
const mostWays = 5000

interface Ways {
  readonly literals: readonly Literal[]
  readonly known: readonly Literal[]
  readonly group: Deciders
}

/** Looks at one message of each way in which messages get to where they should, until one shows what it is to show. */
const refuteByWays = (inquiry: Inquiry, { literals, known, group }: Ways, shows: Shows): Found => {
  const { router } = inquiry.world
  const others: Literal[] = []
  while (others.length < mostWays) {
    const asked = { literals: [...literals, ...others], by: group.places, targets: group.choices, known }
    const finding = searchWay(inquiry, asked)
    if (finding.kind !== "found") return finding
    const witness = witnessOf(finding.sample)
    if (shows(decisionOn(router, witness), witness))
      return shrunk(router, finding.sample, (smaller) => shows(decisionOn(router, smaller), smaller))
    others.push(opposite(finding.region))
  }
  return { kind: "undecided", certainty: { kind: "unknown", budget: inquiry.budget } }
}

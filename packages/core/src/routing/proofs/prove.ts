import type { Ids } from "../../model/ids.ts"
import type { Assertion, Organization } from "../../model/organization.ts"
import { quoted } from "../../problem/neutralize.ts"
import type { Router } from "../router.ts"
import { type ProofOptions, usualBudget } from "./check-rules.ts"
import { demandsOf } from "./demands.ts"
import { exact, type Found, type Inquiry, search } from "./inquiry.ts"
import { type Point, refute } from "./refute.ts"
import { routerOf, stretchOf } from "./subject.ts"
import type { AssertionVerdict, Certainty } from "./verdict.ts"
import { formulaIn, makeWorlds } from "./world.ts"

/** An assertion, as a model has it; without a name where it is asked in passing. */
export type Asserted<I extends Ids = Ids> = Omit<Assertion<I>, "name"> & { readonly name?: string }

/**
 * Proves that something holds of every message, or shows one of which it does not, with what is decided of it. Of what
 * `must` says each thing has to be so; of what `never` says none may be. A deadline in another unit than the one claimed is
 * compared at every moment at which the order of the two can change within the dates that are given, and within a year
 * where none are: the proof is then conservative. Claims about ways speak of messages on the organization's channels.
 */
export const prove = <I extends Ids>(
  subject: Organization<I> | Router<I>,
  assertion: Asserted<I>,
  options: ProofOptions = {}
): AssertionVerdict<I> => {
  const [verdict] = proveAll(routerOf(subject), [assertion], options).filter(isAbout<I>)
  if (verdict === undefined) throw new Error("an assertion without a verdict")
  return verdict
}

/** The verdicts on the assertions of an organization, in their order. */
export const checkAssertions = <I extends Ids>(
  subject: Organization<I> | Router<I>,
  options: ProofOptions = {}
): readonly AssertionVerdict<I>[] => {
  const router = routerOf(subject)
  return proveAll(router, router.organization.assertions, options).filter(isAbout<I>)
}

const proveAll = (
  router: Router,
  assertions: readonly Asserted[],
  options: ProofOptions
): readonly AssertionVerdict[] => {
  const stretch = stretchOf(options.dates)
  const [world] = makeWorlds([router], {
    more: assertions.map(({ when }) => formulaIn(router, when ?? {})),
    ...(stretch === undefined ? {} : { stretch })
  })
  if (world === undefined) return []
  const inquiry = { world, budget: options.budget ?? usualBudget }
  return assertions.map((assertion) => verdictOn(inquiry, assertion))
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

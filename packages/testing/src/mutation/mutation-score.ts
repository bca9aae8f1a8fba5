import { type Ids, type Organization, orThrow } from "@hubwright/core"
import { compileRouter, type Router, route } from "@hubwright/core/routing"
import { diffRules, type RuleTest, ruleTester, type Witness } from "@hubwright/core/routing/proofs"
import { deafened } from "../deafened.ts"
import { describeMutation, type Mutant, type Mutation, mutantsOf } from "./mutant.ts"

/** A mutant that no test noticed. */
export interface SurvivingMutant<I extends Ids = Ids> {
  readonly mutation: Mutation
  /** What was done to the rules, in words. */
  readonly description: string
  /** A message that is decided otherwise by the mutant: a test of it would notice. Absent where none was found within the budget. */
  readonly witness?: Witness<I>
  /** What is decided otherwise of it: `to`, `notify`, ... */
  readonly differences: readonly string[]
}

/** How well tests of the rules notice when the rules change. */
export interface MutationScore<I extends Ids = Ids> {
  /** How many mutants there are that decide anything otherwise. */
  readonly mutants: number
  /** How many of them at least one test noticed. */
  readonly noticed: number
  /** How many mutants decide every message as before; no test could notice them. */
  readonly equivalent: number
  /** The share of mutants that were noticed, in [0, 1]; 1 where there are none. */
  readonly score: number
  readonly survivors: readonly SurvivingMutant<I>[]
}

/**
 * Changes the rules of an organization one by one, and asks which changes its tests notice (mutation testing:
 * DeMillo, Lipton and Sayward 1978). Rules and groups are dropped and swapped, conditions lose a part, outcomes change, those of fallbacks too.
 * What is not noticed is told with a message that would have been; mutants that are proven to decide every message as
 * before do not count. Throws where the organization does not compile, or fails one of the tests itself.
 *
 * @example
 * ```ts
 * import { parseNotation } from "@hubwright/testing"
 * import { mutationScore } from "@hubwright/testing/mutation"
 *
 * const acme = parseNotation("hub -- care; care: x")
 * const { score } = mutationScore(acme, [
 *   { name: "care answers", message: { channel: "x" }, at: "2026-11-23T09:00:00Z", expect: { to: "care" } }
 * ])
 * score // => 1
 * ```
 */
export function mutationScore<I extends Ids>(
  organization: Organization<I>,
  tests: readonly RuleTest<I>[]
): MutationScore<I>
export function mutationScore(organization: Organization, tests: readonly RuleTest[]): MutationScore {
  const failing = tests.find(failsOn(organization))
  if (failing !== undefined)
    throw new Error(`the test "${failing.name}" fails on the rules as they are: mend it before changing them`)
  const subject: Subject = {
    organization: deafened(organization),
    router: orThrow(compileRouter(deafened(organization))),
    spoken: tests.filter(({ message }) => message.text !== undefined),
    wordless: tests.filter(({ message }) => message.text === undefined)
  }
  const fates = mutantsOf(organization).map((mutant) => fateOf(mutant, subject))
  const survivors = fates.flatMap((fate) => (fate.kind === "survived" ? fate.survivor : []))
  const equivalent = fates.filter(({ kind }) => kind === "equivalent").length
  const mutants = fates.length - equivalent
  const noticed = mutants - survivors.length
  return { mutants, noticed, equivalent, score: mutants === 0 ? 1 : noticed / mutants, survivors }
}

/** The mutants of an organization's rules that none of its tests notices, each with a message that would show it. */
export const survivingMutants = <I extends Ids>(
  organization: Organization<I>,
  tests: readonly RuleTest<I>[]
): readonly SurvivingMutant<I>[] => mutationScore(organization, tests).survivors

const failsOn = (subject: Organization | Router): ((test: RuleTest) => boolean) => {
  const run = ruleTester(subject)
  return (test) => run(test).failures.length > 0
}

type Fate =
  | { readonly kind: "noticed" }
  | { readonly kind: "equivalent" }
  | { readonly kind: "survived"; readonly survivor: SurvivingMutant }

/** An organization and its tests; listening matters only to those whose messages have a text, so they come last. */
interface Subject {
  readonly organization: Organization
  readonly router: Router
  readonly spoken: readonly RuleTest[]
  readonly wordless: readonly RuleTest[]
}

const fateOf = ({ mutation, organization: mutant }: Mutant, subject: Subject): Fate => {
  const router = orThrow(compileRouter(deafened(mutant)))
  if (subject.wordless.some(failsOn(router))) return { kind: "noticed" }
  if (subject.spoken.length > 0 && subject.spoken.some(failsOn(mutant))) return { kind: "noticed" }
  const description = describeMutation(mutation)
  const regions = diffRules(subject.organization, router)
  for (const region of regions) {
    if (region.kind === "undecided") return { kind: "survived", survivor: { mutation, description, differences: [] } }
    const witness = noticedBy(region.witness, subject, router)
    const differences = region.differences.map(({ what }) => what)
    if (witness !== undefined) return { kind: "survived", survivor: { mutation, description, differences, witness } }
  }
  // where two names for whom mean the same unit on every channel there is, no message tells the rules apart
  return { kind: "equivalent" }
}

/**
 * The witness, on its own or another channel, where something else comes of it: two names for whom can mean one unit on one of
 * them. Where nothing else does on any, then where it is decided by another rule.
 */
const noticedBy = (
  { message, ...moment }: Witness,
  { organization, router }: Subject,
  mutant: Router
): Witness | undefined => {
  const witnesses = [message.channel, ...Object.keys(organization.channels)].map((channel) => ({
    message: { ...message, channel },
    ...moment
  }))
  return (
    witnesses.find((one) => outcome(router, one) !== outcome(mutant, one)) ??
    witnesses.find((one) => decided(router, one) !== decided(mutant, one))
  )
}

/** What comes of a message, as text, by whatever rule. */
const outcome = (router: Router, { message, ...moment }: Witness): string => {
  const { responsible, second, obligations, duties } = route(router, message, moment)
  return JSON.stringify([responsible, second, obligations, duties])
}

/** What is decided, as text, by whatever router. */
const decided = (router: Router, { message, ...moment }: Witness): string =>
  JSON.stringify({ ...route(router, message, moment), model: "" })

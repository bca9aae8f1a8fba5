import { applyChange } from "../../change/apply.ts"
import { type Change, composeChanges } from "../../change/change.ts"
import { describeChange } from "../../change/describe.ts"
import type { ChangeDescription } from "../../change/description.ts"
import type { Ids } from "../../model/ids.ts"
import { type InstantLike, toInstant } from "../../model/instant.ts"
import type { Organization } from "../../model/organization.ts"
import type { Observations } from "../observations.ts"
import { type Candidate, candidatesFor } from "./candidates.ts"
import { type Fault, faultsBetween, mayMoveMessages, type Standing } from "./standing.ts"
import type { MeasureTargets, TargetEffect } from "./targets.ts"
import {
  byMerit,
  meritOf,
  type Option,
  type Place,
  placeAfter,
  placeOf,
  type Refusal,
  type Search,
  tryOut
} from "./trial.ts"

/** What a recommendation has to keep to. */
export interface RecommendOptions<I extends Ids = Ids> {
  /** The day by which is judged what has expired. */
  readonly at: InstantLike
  readonly observations?: Observations
  /** The departments that must stay; all of them unless told. */
  readonly keep?: readonly I["department"][]
  /** How many days of work there are; any number unless told. */
  readonly effortLimitDays?: number
  /** How many steps there are at most; 6 unless told. */
  readonly mostSteps?: number
}

/** A step of a recommendation. */
export interface RecommendedStep<I extends Ids = Ids> extends Option<I> {
  readonly before: Standing
  readonly mended: readonly Fault[]
  readonly raised: readonly Fault[]
  /** What it brings about. People are told by role and unit. */
  readonly brings: readonly ChangeDescription[]
}

/** What to do, one step after the other, with where the organization stands after each. */
export interface Recommendation<I extends Ids = Ids> {
  readonly start: Standing
  readonly steps: readonly RecommendedStep<I>[]
  readonly end: Standing
  /** All steps as one change. */
  readonly change: Change<I>
  /** Everything that was tried on the organization as it is, best first. */
  readonly options: readonly Option<I>[]
  readonly refused: readonly Refusal[]
  /** What all steps together do to response targets met, where that was measured. */
  readonly targets?: TargetEffect
}

const usualSteps = 6

/**
 * What to do about an organization: a sequence of changes, each chosen for what it takes away for its effort from where
 * the organization stands by then, and the standing after each. Candidates are the remedies of what is found, alone and
 * those of one kind together, and the five shapes around the likeliest hubs. Each is applied and the result is scored anew:
 * effects are computed, never asserted.
 *
 * Kept to: a regulated organization is never decentralized; no department that is to stay goes; the effort does not
 * exceed its limit; nothing is recommended that brings less than a tenth of a point a day. The choice is greedy, which need not be the best of all
 * sequences. Takes time in candidates times the time of an assessment.
 */
export function recommend<I extends Ids>(
  organization: Organization<I>,
  options: RecommendOptions<NoInfer<I>>
): Recommendation<I>
export function recommend(organization: Organization, options: RecommendOptions): Recommendation {
  const walk = recommending(organization, { ...options, mostMeasured: 0 })
  let at = walk.next()
  while (at.done !== true) at = walk.next(undefined)
  return at.value
}

/** How a recommendation is measured. */
export interface MeasuredOptions<I extends Ids = Ids> extends RecommendOptions<I> {
  readonly measure: MeasureTargets
  /** Of how many remedies and of how many reorganizations it is measured what they do at first, the most promising ones; 6 of each unless told. */
  readonly mostMeasured?: number
}

/**
 * What to do about an organization, by response targets met as well: as {@link recommend}, but of every change by which
 * something else can become of messages it is measured what that does to targets, and each percent of messages that is
 * surely more in time counts as a point. Of what can be done only the best of each kind are measured, each of them against
 * the organization as it is by then.
 */
export async function recommendByTargets<I extends Ids>(
  organization: Organization<I>,
  options: MeasuredOptions<NoInfer<I>>
): Promise<Recommendation<I>>
export async function recommendByTargets(
  organization: Organization,
  options: MeasuredOptions
): Promise<Recommendation> {
  const walk = recommending(organization, { ...options, mostMeasured: options.mostMeasured ?? usuallyMeasured })
  let at = walk.next()
  while (at.done !== true) at = walk.next(await options.measure(at.value.before, at.value.after))
  return at.value
}

const usuallyMeasured = 6

/** What is to be measured: whoever runs the search answers it. */
interface Question {
  readonly before: Organization
  readonly after: Organization
}

/** Work that asks what changes do to targets as it goes. */
type Asking<A> = Generator<Question, A, TargetEffect | undefined>

/** The search behind a recommendation, which measures nothing itself. */
function* recommending(
  organization: Organization,
  { mostMeasured, ...asked }: RecommendOptions & { readonly mostMeasured: number }
): Asking<Recommendation> {
  const search = searchOf(organization, asked)
  const start = placeOf(search, organization)
  const first = candidatesFor(start.subject).map((candidate) => tryOut(search, start, candidate))
  const options = first.flatMap((one) => ("because" in one ? [] : [one])).sort(byMerit)
  const possible = yield* measureBest(start, options, mostMeasured)
  const steps: RecommendedStep[] = []
  let here = start
  let best = possible[0]
  let promises = new Map(possible.map((one) => [keyOf(one), meritOf(one)]))
  let left = search.effortLimitDays
  while (best !== undefined && meritOf(best) >= leastMerit && steps.length < (asked.mostSteps ?? usualSteps)) {
    const next = placeAfter(search, here, best.change)
    if (next === undefined) break
    steps.push(stepFrom(here, best))
    left -= best.effortDays
    here = next
    promises = new Map([...promises].filter(([key]) => best === undefined || key !== keyOf(best)))
    best = yield* bestOf({ ...search, effortLimitDays: left }, here, { promises, mostMeasured })
  }
  const targets =
    mostMeasured === 0 || here === start ? undefined : yield { before: organization, after: here.organization }
  return {
    start: start.standing,
    steps,
    end: here.standing,
    change: composeChanges(...steps.map(({ change }) => change)),
    options: possible,
    refused: first.flatMap((one) => ("because" in one ? [one] : [])),
    ...(targets === undefined ? {} : { targets })
  }
}

/** Measures the best remedies and the best reorganizations of those by which something else can become of messages; all, best first. */
function* measureBest(here: Place, possible: readonly Option[], mostMeasured: number): Asking<readonly Option[]> {
  const left = { remedy: mostMeasured, reorganization: mostMeasured }
  const measured: Option[] = []
  for (const option of possible) {
    const found = left[option.kind] > 0 ? yield* measuredFrom(here, option) : option
    if (found.targets !== undefined) left[option.kind]--
    measured.push(found)
  }
  return measured.sort(byMerit)
}

/** An option with what it does to targets, where that can be anything. */
function* measuredFrom({ organization }: Place, option: Option): Asking<Option> {
  const after = applyChange(organization, option.change)
  if (!after.ok || !mayMoveMessages(organization, after.value)) return option
  const targets = yield { before: organization, after: after.value }
  return targets === undefined ? option : { ...option, targets }
}

/**
 * The best candidate by now. Those tried before are tried anew in the order of what they promised then, until one keeps
 * more than the next promises; what nobody thought of before is tried at once.
 */
function* bestOf(
  search: Search,
  here: Place,
  { promises, mostMeasured }: { readonly promises: Map<string, number>; readonly mostMeasured: number }
): Asking<Option | undefined> {
  const waiting = candidatesFor(here.subject)
    .map((candidate) => ({ candidate, promise: promises.get(keyOf(candidate)) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => b.promise - a.promise || (keyOf(a.candidate) < keyOf(b.candidate) ? -1 : 1))
  let best: Option | undefined
  let left = mostMeasured
  for (const { candidate, promise } of waiting) {
    if (best !== undefined && meritOf(best) >= promise) break
    const tried = tryOut(search, here, candidate)
    if ("because" in tried) continue
    const option = left > 0 ? yield* measuredFrom(here, tried) : tried
    if (option.targets !== undefined) left--
    promises.set(keyOf(option), meritOf(option))
    if (best === undefined || byMerit(option, best) < 0) best = option
  }
  return best
}

const keyOf = ({ kind, code, title }: Pick<Candidate, "kind" | "code" | "title">): string => `${kind} ${code ?? title}`

/** What a day of work has to bring at least, in points of the burden. */
const leastMerit = 0.1

const searchOf = (organization: Organization, options: RecommendOptions): Search => ({
  at: (toInstant(options.at) ?? "1970-01-01").slice(0, 10),
  observations: options.observations ?? {},
  keep: options.keep ?? Object.keys(organization.departments),
  effortLimitDays: options.effortLimitDays ?? Number.POSITIVE_INFINITY
})

const stepFrom = (here: Place, option: Option): RecommendedStep => ({
  ...option,
  before: here.standing,
  ...faultsBetween(here.standing, option.after),
  brings: describeChange(here.organization, option.change)
})

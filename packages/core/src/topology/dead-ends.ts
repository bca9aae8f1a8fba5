import type { Ids } from "../model/ids.ts"
import { epochMillis, type InstantLike } from "../model/instant.ts"
import type { Organization } from "../model/organization.ts"
import { compilePaths, type PathOptions, type Paths, type UnitId, withArcs } from "./fabric.ts"
import { type NeededTie, namedTie, tieKindsNeeded } from "./missing.ts"
import { type Asked, askAll, type Need, needsOf, obstacleOf, resultOf } from "./needs.ts"
import { arcsOfNeededTie, openingTies } from "./opening-ties.ts"
import type { Missing, MissingTie } from "./path.ts"

/** A tie that would open dead ends. */
export interface OpeningTie<Unit = string> {
  readonly tie: MissingTie<Unit>
  /** Which needs it opens, wholly or in part, once the ties before it are there: places in `needs`. */
  readonly opens: readonly number[]
}

/** What an organization's channels reach of all that it expects of them. */
export interface Reach<Unit = string> {
  /** Everything that was asked, in the order of channels and of what asks for it. */
  readonly needs: readonly Need<Unit>[]
  /** Few ties that together open every dead end that ties can open, those that open most first. */
  readonly openings: readonly OpeningTie<Unit>[]
}

/**
 * Which channels reach what they may need, and the ties that would open the dead ends.
 *
 * Asked are, on every channel that is open, all expectations of the organization that can arise there:
 * - that an expert of each topic can answer, and of each product, unless channel and product are for different brands;
 * - that whoever a rule under `routing.responsible` names can answer as the rule says;
 * - that whoever rules, obligations and policies of the organization's own name to notify, consult or approve is reached.
 *
 * A rule can arise on a channel unless what follows from the channel (its platform, purpose, market, brand) or is so of
 * the whole organization refutes its condition. It is asked for a message that has what the condition names first, and as if
 * no other rule held: obligations that several rules join into are not combined, and no crisis is in force. Policies of
 * packs are not looked at.
 *
 * The ties are found greedily: each time the one that opens most of what is still closed, of the kind that permits least
 * among those that open as much. That need not be the smallest number there is, since finding it is a hard problem.
 *
 * @example
 * ```ts
 * import { findDeadEnds } from "@hubwright/core/topology"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const acme = parseNotation("hub -- marketing pr; marketing: x; care expert complaint")
 * const { needs, openings } = findDeadEnds(acme, { at: "2026-11-21" })
 * needs[0]?.result.kind // => "dead-end"
 * openings[0]?.tie // => { kind: "consults", from: "hub", to: "care", origin: "declared" }
 * ```
 */
export const findDeadEnds = <I extends Ids>(
  organization: Organization<I>,
  { at }: { readonly at: InstantLike },
  options: PathOptions = {}
): Reach<UnitId<I>> => {
  const paths = compilePaths(organization, options)
  const { asked, results } = tracedAt(paths, at)
  const { needs, placeOf } = needsOf(asked, results)
  return {
    needs,
    openings: openingsOf(paths, asked, results).map(({ tie, opens }) => ({
      tie: namedTie(tie, paths.unitAt),
      opens: [...new Set(opens.map((question) => placeOf[question] ?? -1))]
    }))
  }
}

/** The needs of {@link findDeadEnds} alone: the ties that would open them take far longer to find. */
export const findNeeds = (organization: Organization, { at }: { readonly at: InstantLike }): readonly Need[] => {
  const { asked, results } = tracedAt(compilePaths(organization), at)
  return needsOf(asked, results).needs
}

/** Everything that is asked at a moment, and what becomes of each question. */
const tracedAt = <I extends Ids>(paths: Paths<I>, at: InstantLike) => {
  const asked = askAll(paths, epochMillis(at) ?? 0)
  return { asked, results: asked.map((need) => resultOf(need, paths)) }
}

/** A tie, and the places of the questions that it opens. */
interface Opening {
  readonly tie: NeededTie
  readonly opens: readonly number[]
}

/** A question, and its place among all. */
interface Placed {
  readonly need: Asked
  readonly place: number
}

/** How far the opening of dead ends has got: needs that no tie helps are given up and no longer looked at. */
interface Progress {
  readonly paths: Paths
  readonly hopeful: readonly Placed[]
  readonly closed: readonly Placed[]
  readonly openings: readonly Opening[]
}

const openingsOf = (
  paths: Paths,
  asked: readonly Asked[],
  results: readonly (Need["result"] | undefined)[]
): readonly Opening[] => {
  const hopeful = asked.map((need, place): Placed => ({ need, place }))
  const closed = hopeful.filter(({ place }) => isNoPath(results[place]))
  let progress: Progress = { paths, hopeful, closed, openings: [] }
  for (;;) {
    const [first] = progress.closed
    if (first === undefined) return progress.openings
    progress = openSome(progress) ?? openFirst(progress, first) ?? giveUp(progress, first)
  }
}

/** Adds the tie that opens most; nothing where no single tie opens any. */
const openSome = (progress: Progress): Progress | undefined => {
  const { paths, closed } = progress
  const obstacles = closed.map(({ need }) => obstacleOf(need, paths))
  let best: Progress | undefined
  let tried = 0
  for (const { tie, mayOpen } of openingTies(obstacles, paths.arcs)) {
    const opened = best === undefined ? 0 : closed.length - best.closed.length
    if (opened >= mayOpen.size || tried === triedTies) break
    const next = withTies(progress, [tie], mayOpen)
    if (next !== undefined && next.closed.length < (best ?? progress).closed.length) best = next
    tried++
  }
  return best
}

/** How many ties are tried at most before the best of them is taken: a promise of many openings is seldom broken. */
const triedTies = 32

/** Adds the ties that one need is said to miss: where the operator may not reply, two can be needed at once. */
const openFirst = (progress: Progress, { need }: Placed): Progress | undefined => {
  const { paths } = progress
  const result = resultOf(need, paths)
  const missing = result.kind === "dead-end" ? result.missing : []
  return withTies(
    progress,
    missing.flatMap((one) => neededTie(one, paths))
  )
}

const giveUp = (progress: Progress, first: Placed): Progress => ({
  ...progress,
  hopeful: progress.hopeful.filter((one) => one !== first),
  closed: progress.closed.slice(1)
})

/**
 * The progress that ties make; nothing where no fewer needs are closed. A tie never closes the way to an answer, but by
 * changing who keeps a message it can close a branch, and open one that it does not lie on.
 */
const withTies = (
  progress: Progress,
  ties: readonly NeededTie[],
  mayOpen?: ReadonlySet<number>
): Progress | undefined => {
  const paths = withArcs(progress.paths, ties.flatMap(arcsOfNeededTie))
  const before = new Map(progress.closed.map((one, index) => [one, index]))
  const closed = progress.hopeful.filter((one) => {
    const index = before.get(one)
    if (one.need.duty !== "answer") return isClosed(one.need, paths)
    return index !== undefined && (mayOpen?.has(index) === false || isClosed(one.need, paths))
  })
  if (closed.length >= progress.closed.length) return undefined
  const opens = progress.closed.filter((one) => !closed.includes(one)).map(({ place }) => place)
  const last = ties.length - 1
  const openings = ties.map((tie, index): Opening => ({ tie, opens: index === last ? opens : [] }))
  return { ...progress, paths, closed, openings: [...progress.openings, ...openings] }
}

const neededTie = (missing: Missing, { indexOf }: Paths): readonly NeededTie[] => {
  if (missing.kind === "right") return []
  const { tie } = missing
  const [from, to] = ("between" in tie ? tie.between : [tie.from, tie.to]).map(indexOf)
  const kind = tieKindsNeeded.find((one) => one === tie.kind)
  return from === undefined || to === undefined || kind === undefined ? [] : [{ kind, from, to }]
}

const isClosed = (need: Asked, paths: Paths): boolean => isNoPath(resultOf(need, paths))

const isNoPath = (result: Need["result"] | undefined): boolean =>
  result?.kind === "dead-end" && result.deadEnd === "no-path"

import type { MixingMatrix } from "../topology/mixing.ts"
import { pairCounts } from "./pair-counts.ts"

/**
 * The odds of an edge within a group over the odds between groups: how many times likelier a colleague is to be of one's
 * own group, (w1 b0) / (w0 b1), where w and b are pairs within and between groups, 1 with an edge and 0 without.
 *
 * From 0, with 1 where groups make no difference, and no upper bound. Undefined where the ratio is infinite or nothing
 * over nothing: no edge runs between groups, or everybody within groups is tied to everybody. It needs the pairs without
 * an edge, so the sizes of the groups must count isolates. Moody 2001, American Journal of Sociology 107:679-716; as
 * `orwg` in `netseg`.
 */
export const oddsRatioWithinGroups = (matrix: MixingMatrix): number | undefined => {
  const { tiedWithin, pairsWithin, tiedBetween, pairsBetween } = pairCounts(matrix)
  const untiedWithin = pairsWithin - tiedWithin
  return untiedWithin * tiedBetween === 0
    ? undefined
    : (tiedWithin * (pairsBetween - tiedBetween)) / (untiedWithin * tiedBetween)
}

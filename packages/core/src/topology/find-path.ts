import type { Ids } from "../model/ids.ts"
import { epochMillis } from "../model/instant.ts"
import { compileFacts, factsOfMessage } from "../model/message-facts.ts"
import type { Organization } from "../model/organization.ts"
import type { Problem } from "../problem/problem.ts"
import { compilePaths, type PathOptions, type UnitId } from "./fabric.ts"
import type { Path, PathRequest } from "./path.ts"
import { tracePath } from "./trace-path.ts"

/**
 * How a message gets from its channel to whoever should answer, and who speaks: {@link tracePath} for one question. What is
 * odd about the question is in the path's problems. Where more than one is asked of an organization, compile it once.
 *
 * @example
 * ```ts
 * import { findPath } from "@hubwright/core/topology"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const acme = parseNotation("hub -- marketing care; marketing: x")
 * const path = findPath(acme, { facts: { channel: "x" }, to: "care", at: "2026-11-21" })
 * path.kind === "path" && path.units // => ["marketing", "hub", "care"]
 * path.speaker // => "marketing"
 * ```
 */
export const findPath = <I extends Ids>(
  organization: Organization<I>,
  request: PathRequest<I>,
  options: PathOptions = {}
): Path<UnitId<I>> => {
  const { facts: given, at: moment, ...decision } = request
  const at = epochMillis(moment)
  const occasion = {
    ...(at === undefined ? {} : { at }),
    ...(decision.situation === undefined ? {} : { situation: decision.situation })
  }
  const { facts, problems } = factsOfMessage(compileFacts(organization), given, occasion)
  const path = tracePath(compilePaths(organization, options), { ...decision, facts, at: at ?? 0 })
  return { ...path, problems: [...problems, ...(at === undefined ? [noMoment(moment)] : []), ...path.problems] }
}

const noMoment = (moment: unknown): Problem => ({
  code: "HW0506",
  severity: "warning",
  message: `\`${String(moment)}\` is no moment`,
  help: "write it as `2026-11-21T09:00:00Z`",
  path: ["at"],
  related: [],
  fixes: []
})

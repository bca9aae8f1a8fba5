import { applyChange, type Change, type Ids, type Organization, orThrow } from "@hubwright/core"
import { compileRouter, route } from "@hubwright/core/routing"
import * as fc from "fast-check"
import { arrival } from "./arrival.ts"
import { broken, type Law } from "./law.ts"
import { dutyWords, unmetDuties } from "./unmet-duties.ts"

/**
 * Laws of a reorganization, before anybody moves: of messages at generated moments,
 *
 * - every obligation that was met is still met: what got to those who must be told, asked or approve still does;
 * - every message that got to its answer still does.
 *
 * Throws where the change cannot be applied, or either organization does not compile.
 *
 * @example
 * ```ts
 * import { parseNotation, reorganizationLaws } from "@hubwright/testing"
 * import * as fc from "fast-check"
 *
 * const acme = parseNotation("hub > care pr; care : x")
 * const laws = reorganizationLaws(acme, { kind: "hub-and-spoke", hub: "hub" })
 * for (const law of laws) fc.assert(law.property, { numRuns: 20 })
 * ```
 */
export function reorganizationLaws<I extends Ids>(organization: Organization<I>, change: Change<I>): readonly Law[]
export function reorganizationLaws(organization: Organization, change: Change): readonly Law[] {
  const routers = [organization, orThrow(applyChange(organization, change))].map((one) => orThrow(compileRouter(one)))
  const [before, after] = routers
  if (before === undefined || after === undefined) return []
  const law = (name: string, lostOf: (decisions: Decisions) => string | undefined): Law => ({
    name,
    property: fc.property(arrival(organization), (one) => {
      const lost = lostOf({
        before: route(before, one.message, { at: one.at }),
        after: route(after, one.message, { at: one.at })
      })
      if (lost !== undefined) broken(one, lost)
    })
  })
  return [
    law("every obligation that was met is still met", lostDuty),
    law("every message that got to its answer still does", lostWay)
  ]
}

interface Decisions {
  readonly before: ReturnType<typeof route>
  readonly after: ReturnType<typeof route>
}

const lostDuty = ({ before, after }: Decisions): string | undefined => {
  const met = new Set(before.path.branches.flatMap(({ kind, duty, to }) => (kind === "path" ? `${duty} ${to}` : [])))
  const lost = after.path.branches.find(({ kind, duty, to }) => kind === "dead-end" && met.has(`${duty} ${to}`))
  if (lost === undefined) return undefined
  return `it got to \`${lost.to}\`, who ${dutyWords[lost.duty]}, and does not after the change`
}

const lostWay = ({ before, after }: Decisions): string | undefined => {
  const [lost] = before.path.kind === "path" && after.path.kind === "dead-end" ? unmetDuties(after) : []
  return lost === undefined ? undefined : `it got to its answer, and after the change ${lost}`
}

import type { Ids } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import { type Checked, checked, type Problem } from "../problem/problem.ts"
import { suggest } from "../problem/suggest.ts"
import { permit, permitsBetween } from "./arcs.ts"
import { compilePaths, type PathOptions, type Paths, type UnitId } from "./fabric.ts"
import { leastPath } from "./least-path.ts"
import type { Missing } from "./path.ts"

/** Two units or people, and the way between them that is asked for. */
export interface HopsRequest<I extends Ids = Ids> {
  readonly from: UnitId<I> | I["person"]
  readonly to: UnitId<I> | I["person"]
}

/** One step of a walk between units. */
export interface Hop<Unit = string> {
  readonly from: Unit
  readonly to: Unit
  /** Whether the tie permits to hand a message over, or only to ask. */
  readonly over: "hand-over" | "consult"
}

/** How to get from one unit to another over ties. */
export type Hops<Unit = string> =
  | { readonly kind: "walk"; readonly units: readonly Unit[]; readonly hops: readonly Hop<Unit>[] }
  | { readonly kind: "no-walk"; readonly from: Unit; readonly to: Unit; readonly missing: readonly Missing<Unit>[] }

/**
 * The shortest walk from one unit to another over ties on which it may hand over or ask; of several that with the fewest
 * agencies between, then by ids. A person stands for the unit they are at home in; between people of one unit there are
 * no hops. No message is looked at, so neither are scopes and rights: `findPath` tells where a message goes.
 *
 * @example
 * ```ts
 * import { orThrow } from "@hubwright/core"
 * import { findHops } from "@hubwright/core/topology"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const acme = parseNotation("hub -- marketing care; care consults legal")
 * const hops = orThrow(findHops(acme, { from: "marketing", to: "legal" }))
 * hops.kind === "walk" && hops.units // => ["marketing", "hub", "care", "legal"]
 * ```
 */
export const findHops = <I extends Ids>(
  organization: Organization<I>,
  { from, to }: HopsRequest<I>,
  options: PathOptions = {}
): Checked<Hops<UnitId<I>>> => {
  const paths = compilePaths(organization, options)
  const problems = Object.entries({ from, to }).flatMap(([end, id]) =>
    paths.indexOf(id) === undefined ? [noUnit(organization, end, id)] : []
  )
  const [first, ...others] = problems
  if (first !== undefined) return { ok: false, problems: [first, ...others] }
  return checked(walkBetween(paths, paths.indexOf(from) ?? 0, paths.indexOf(to) ?? 0), [])
}

const walkBetween = <I extends Ids>(paths: Paths<I>, start: number, goal: number): Hops<UnitId<I>> => {
  const { arcs, isAgency, room, unitAt } = paths
  const none = new Uint8Array(isAgency.length)
  const path = leastPath(
    {
      arcs,
      starts: [start],
      goal,
      ends: { hand: start === goal, ask: true },
      permits: { hand: 0, ask: permit.hand | permit.ask },
      mayKeep: none.map((_, unit) => (unit === start ? 1 : 0)),
      isOutside: none,
      isAgency
    },
    room
  )
  const [from, to] = [unitAt(start), unitAt(goal)]
  if (path === undefined)
    return {
      kind: "no-walk",
      from,
      to,
      missing: [{ kind: "tie", tie: { kind: "consults", from, to, origin: "declared" } }]
    }
  const hops = path.units.slice(1).map((unit, place): Hop<UnitId<I>> => {
    const before = path.units[place] ?? start
    const over = permitsBetween(arcs, before, unit) & permit.hand ? "hand-over" : "consult"
    return { from: unitAt(before), to: unitAt(unit), over }
  })
  return { kind: "walk", units: path.units.map(unitAt), hops }
}

const noUnit = (organization: Organization, end: string, id: string): Problem => {
  const { departments, agencies, people } = organization
  const meant = suggest(
    id,
    [departments, agencies, people].flatMap((section) => Object.keys(section))
  )
  const isPerson = Object.hasOwn(people, id)
  return {
    code: "HW0507",
    severity: "error",
    message: isPerson ? `\`${id}\` is at home in no unit` : `unknown unit \`${id}\``,
    help:
      meant === undefined || isPerson
        ? "name a department, an agency or a person in one"
        : `did you mean \`${meant}\`?`,
    path: [end],
    related: [],
    fixes: []
  }
}

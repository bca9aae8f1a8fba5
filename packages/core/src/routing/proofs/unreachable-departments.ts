import { quoted } from "../../problem/neutralize.ts"
import { lastResort } from "../route.ts"
import { exact, type Inquiry } from "./inquiry.ts"
import { chosenAmong, type Deciders, decidersOf } from "./meant.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import { type Certainty, undecided, type Verdict } from "./verdict.ts"
import { nobodyOperates, operates, searchWay } from "./ways.ts"
import { decisionOn, witnessOf } from "./witness.ts"

/** How many ways are looked at for a department that several compete with. */
const mostWays = 200

/** The departments that no message makes responsible. That somebody has a conversation does not count: they got it by a message before. */
export const findUnreachableDepartments = (inquiry: Inquiry): readonly Verdict[] => {
  const { router } = inquiry.world
  const deciders = decidersOf(inquiry.world)
  const reached = new Set<string>()
  return Object.keys(router.organization.departments).flatMap((department): readonly Verdict[] => {
    const unit = router.paths.indexOf(department)
    if (unit === undefined || reached.has(department)) return []
    const path = ["departments", department]
    const certainty = reach(inquiry, deciders, { department, unit, reached })
    if (certainty === undefined) return []
    if (certainty.kind === "unknown")
      return [undecided("unreachable-department", certainty, { rule: department, path })]
    return [
      {
        kind: "unreachable-department",
        department,
        certainty,
        path,
        message: `no message makes ${quoted(department)} responsible for the answer`
      }
    ]
  })
}

interface Sought {
  readonly department: string
  readonly unit: number
  /** The departments that some message was seen to make responsible. */
  readonly reached: Set<string>
}

/** Nothing where a message makes a department responsible; else how certain it is that none does. */
const reach = (inquiry: Inquiry, deciders: readonly Deciders[], sought: Sought): Certainty | undefined => {
  const { circuit } = inquiry.world.space
  const nobody = sought.department === lastResort(inquiry.world.router) ? nobodyOperates(inquiry.world) : circuit.no
  let certainty: Certainty = exact
  for (const group of deciders) {
    const meant = chosenAmong(inquiry.world, group).map((chosen) =>
      circuit.all([
        chosen.when,
        chosen.kind === "units"
          ? (chosen.units.get(sought.unit) ?? circuit.no)
          : circuit.any([operates(inquiry.world, sought.unit, "among-others"), nobody])
      ])
    )
    const when = circuit.any(meant)
    if (when === circuit.no) continue
    const found = reachBy(inquiry, { group, when }, sought)
    if (found === undefined) return undefined
    if (certainty.kind === "exact") certainty = found
  }
  return certainty
}

/** Where several units are meant, the way decides which: ways that lead to another one are left out, and it is asked again. */
const reachBy = (
  inquiry: Inquiry,
  { group, when }: { readonly group: Deciders; readonly when: Literal },
  { department, reached }: Sought
): Certainty | undefined => {
  const others: Literal[] = []
  while (others.length < mostWays) {
    const finding = searchWay(inquiry, { literals: [when, ...others], by: group.places, targets: group.choices })
    if (finding.kind !== "found") return finding.certainty
    const { responsible } = decisionOn(inquiry.world.router, witnessOf(finding.sample))
    if (responsible !== undefined) reached.add(responsible)
    if (responsible === department) return undefined
    others.push(opposite(finding.region))
  }
  return { kind: "unknown", budget: inquiry.budget }
}

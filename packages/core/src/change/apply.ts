import type { Ids } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import { type Checked, checked } from "../problem/problem.ts"
import type { Change } from "./change.ts"
import { planOf } from "./plan.ts"

/**
 * The organization as it is after a change. The one that was given is not touched, and what the change does not touch is
 * shared with it. Problems say where in the change they lie (`path`): ids that do not exist, with what was probably
 * meant, places that lead nowhere, values that do not fit, changes that are impossible. What a whole organization
 * must hold, such as that nobody reports in a circle, is for the checks to say.
 */
export function applyChange<I extends Ids>(
  organization: Organization<I>,
  change: NoInfer<Change<I>>
): Checked<Organization<I>>
export function applyChange(organization: Organization, change: Change): Checked<Organization> {
  const plan = planOf(organization, change)
  return checked(plan.organization, plan.problems)
}

/**
 * The change that takes a change back: applied to what the change makes of this organization, it gives back an equal one.
 * Where the change cannot be applied there is nothing to take back.
 */
export function invertChange<I extends Ids>(organization: Organization<I>, change: NoInfer<Change<I>>): Change<I>
export function invertChange(organization: Organization, change: Change): Change {
  const { undo, problems } = planOf(organization, change)
  return { kind: "sequence", changes: problems.length > 0 ? [] : undo }
}

/** The small changes that a change consists of on this organization: a shape, too, is a sequence of them. */
export function expandChange<I extends Ids>(
  organization: Organization<I>,
  change: NoInfer<Change<I>>
): Checked<Change<I>>
export function expandChange(organization: Organization, change: Change): Checked<Change> {
  const { steps, problems } = planOf(organization, change)
  return checked({ kind: "sequence", changes: steps }, problems)
}

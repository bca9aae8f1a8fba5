import { applyChange } from "../../change/apply.ts"
import type { Change } from "../../change/change.ts"
import type { Organization } from "../../model/organization.ts"
import type { Subject } from "../subject.ts"

/** In organizations with more departments it is not tried out: nobody reorganizes so many at once. */
const mostDepartments = 300

/** A change as a remedy, where applying it brings about what it is to: what stands in its way can be beyond it. */
export const proven = (
  { organization, departments }: Pick<Subject, "organization" | "departments">,
  change: Change | undefined,
  isMended: (after: Organization) => boolean
): { readonly remedy?: Change } => {
  if (change === undefined || departments.length > mostDepartments) return {}
  const after = applyChange(organization, change)
  return after.ok && isMended(after.value) ? { remedy: change } : {}
}

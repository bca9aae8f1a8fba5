import { describeDifference, diffOrganizations, type Organization } from "@hubwright/core"
import { classifyTopology } from "@hubwright/core/topology"
import type { DiffResult } from "../results/diff.ts"

/** What differs between two versions of an organization in words, looked at on one day. */
export const compareOrganizations = (
  before: Organization,
  after: Organization,
  at: string
): Pick<DiffResult, "topology" | "differences"> => {
  const day = { at: at.slice(0, 10) }
  return {
    topology: { before: classifyTopology(before, day).actual, after: classifyTopology(after, day).actual },
    differences: describeDifference(before, after)
  }
}

/** The change that makes the second organization of the first, as a change file says it. */
export const changeBetween = (before: Organization, after: Organization): DiffResult["change"] => {
  const change = diffOrganizations(before, after)
  return {
    hubwrightChange: 1,
    for: before.organization.name,
    changes: change.kind === "sequence" ? change.changes : [change]
  }
}

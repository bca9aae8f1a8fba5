import { describeDifference, diffOrganizations, type Organization } from "@hubwright/core"
import { classifyTopology } from "@hubwright/core/topology"
import type { DiffResult } from "../results/diff.ts"

/** What differs between two versions of an organization, looked at on one day. */
export const compareOrganizations = (before: Organization, after: Organization, at: string): DiffResult => {
  const day = { at: at.slice(0, 10) }
  return {
    topology: { before: classifyTopology(before, day).actual, after: classifyTopology(after, day).actual },
    differences: describeDifference(before, after),
    change: diffOrganizations(before, after)
  }
}

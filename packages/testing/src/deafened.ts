import type { Organization } from "@hubwright/core"

/**
 * The organization without its listening queries, which take longest to compile: whatever has no text is decided by it as
 * before.
 */
export const deafened = (organization: Organization): Organization => ({
  ...organization,
  listening: { ...organization.listening, queries: {} }
})

import { applyChange, type Change, type Organization } from "@hubwright/core"
import type { Finding } from "@hubwright/core/assess"

/** At most so many remedies are put into one file; what is left can be mended after that. */
const mostRemedies = 100

/** What mends findings, and what of them is left afterwards. */
export interface Mending {
  readonly changes: readonly Change[]
  /** Findings that no change mends, or that came up again. */
  readonly left: readonly Finding[]
}

/**
 * The remedies of findings, one after the other: each is worked out for what the ones before have made of the organization, so
 * that together they can be applied.
 */
export const mendingOf = (
  organization: Organization,
  findingsOf: (organization: Organization) => readonly Finding[]
): Mending => {
  const changes: Change[] = []
  const tried = new Set<string>()
  let current = organization
  let found = findingsOf(current)
  while (changes.length < mostRemedies) {
    const next = found.find((finding) => finding.remedy !== undefined && !tried.has(keyOf(finding)))
    if (next?.remedy === undefined) break
    tried.add(keyOf(next))
    const after = applyChange(current, next.remedy)
    if (!after.ok) continue
    changes.push(next.remedy)
    current = after.value
    found = findingsOf(current)
  }
  return { changes, left: found }
}

const keyOf = ({ code, about }: Finding): string => `${code} ${about}`

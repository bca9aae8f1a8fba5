import type { Assessment } from "./assessment.ts"
import type { Finding } from "./findings/finding.ts"
import type { Interval } from "./interval.ts"

/** What has changed between two assessments of an organization. */
export interface Progress {
  /** Found before, and no longer. */
  readonly mended: readonly Finding[]
  /** Found now, and not before. */
  readonly new: readonly Finding[]
  /** Found both times, as it is now. */
  readonly still: readonly Finding[]
  readonly silo: { readonly before: Interval; readonly after: Interval }
}

/**
 * The same organization at two times: what is mended, what is new and what is still found, and the scores. A finding is the
 * same if its code and what it is about are. Scores compare only where both have the same formula.
 */
export const compareAssessments = (before: Assessment, after: Assessment): Progress => {
  const keyOf = ({ code, about }: Finding): string => `${code} ${about}`
  const [earlier, later] = [before, after].map(({ findings }) => new Set(findings.map(keyOf)))
  return {
    mended: before.findings.filter((finding) => later?.has(keyOf(finding)) !== true),
    new: after.findings.filter((finding) => earlier?.has(keyOf(finding)) !== true),
    still: after.findings.filter((finding) => earlier?.has(keyOf(finding)) === true),
    silo: { before: before.silo.score, after: after.silo.score }
  }
}

import type { Assessment, Unknown } from "./assessment.ts"
import type { Finding } from "./findings/finding.ts"
import type { Interval } from "./interval.ts"
import type { Silo } from "./silo/score.ts"

/** A finding of an earlier assessment, as far as it takes to find it again. */
export type EarlierFinding = Pick<Finding, "code" | "severity" | "about" | "sentence">

/** An earlier assessment, as far as another is compared with it; every `Assessment` is one. */
export interface EarlierAssessment extends Pick<Assessment, "organization" | "at"> {
  readonly silo: Pick<Silo, "score" | "formula">
  readonly findings: readonly EarlierFinding[]
  readonly unknowns: readonly Pick<Unknown, "settles">[]
}

/** What has changed between two assessments of an organization. */
export interface Progress {
  /** The earlier one: what the organization was called then, and the day. */
  readonly since: Pick<Assessment, "organization" | "at">
  /** The scores then and now; they compare only where both are made by the same formula. */
  readonly silo: { readonly before: Interval; readonly after: Interval; readonly isComparable: boolean }
  /** Found before, and no longer. */
  readonly mended: readonly EarlierFinding[]
  /** Found now, and not before. */
  readonly new: readonly Finding[]
  /** Found both times, as it is now. */
  readonly still: readonly Finding[]
  /** Found now; before it was not known whether it is so. */
  readonly revealed: readonly Finding[]
  /** Found before; now it is not known whether it still is so. */
  readonly untold: readonly EarlierFinding[]
}

/**
 * The same organization at two times: what is mended, what is new and what is still found, and the scores. A finding is the
 * same if its code and what it is about are. Where a model said nothing of what a kind of finding needs, that kind was
 * neither there nor not there: what it has to say at the other time is not taken for a change.
 *
 * @example
 * ```ts
 * import { assess, compareAssessments } from "@hubwright/core/assess"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const at = "2026-11-21"
 * const before = assess(parseNotation("care: x; press: facebook; care -- press"), { at })
 * const after = assess(parseNotation("care: x; press: facebook; care -- press; care custodian x"), { at })
 * compareAssessments(before, after).mended.map(({ code, about }) => `${code} ${about}`) // => ["HF0401 x"]
 * ```
 */
export const compareAssessments = (before: EarlierAssessment, after: Assessment): Progress => {
  const then = new Set(before.findings.map(keyOf))
  const now = new Set(after.findings.map(keyOf))
  const open = (unknowns: EarlierAssessment["unknowns"]): ReadonlySet<string> =>
    new Set(unknowns.flatMap(({ settles }) => settles))
  const [openThen, openNow] = [open(before.unknowns), open(after.unknowns)]
  const gone = before.findings.filter((finding) => !now.has(keyOf(finding)))
  const come = after.findings.filter((finding) => !then.has(keyOf(finding)))
  return {
    since: { organization: before.organization, at: before.at },
    silo: {
      before: before.silo.score,
      after: after.silo.score,
      isComparable: before.silo.formula === after.silo.formula
    },
    mended: gone.filter(({ code }) => !openNow.has(code)),
    new: come.filter(({ code }) => !openThen.has(code)),
    still: after.findings.filter((finding) => then.has(keyOf(finding))),
    revealed: come.filter(({ code }) => openThen.has(code)),
    untold: gone.filter(({ code }) => openNow.has(code))
  }
}

const keyOf = ({ code, about }: EarlierFinding): string => `${code} ${about}`

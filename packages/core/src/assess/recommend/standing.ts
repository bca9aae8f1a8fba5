import type { Organization } from "../../model/organization.ts"
import { isMap, type PlainMap } from "../../model/plain-data.ts"
import type { ModelPath } from "../../problem/problem.ts"
import { compilePaths } from "../../topology/fabric.ts"
import { askAll, needsOf, resultOf } from "../../topology/needs.ts"
import { type FindingCode, isKnown, type Severity } from "../findings/finding.ts"
import { findingRules } from "../findings/rules.ts"
import type { Interval } from "../interval.ts"
import { siloOf } from "../silo/score.ts"
import type { Subject } from "../subject.ts"

/** Something that is amiss, as far as it takes to tell whether it is mended. */
export interface Fault {
  readonly code: FindingCode
  readonly about: string
  readonly severity: Severity
}

/** Where an organization stands: what changes are held against. */
export interface Standing {
  /** The silo score, from 0 to 100. */
  readonly silo: Interval
  /** What channels need of others, and how much of it no way leads to. */
  readonly needs: number
  readonly deadEnds: number
  /** Everything else that was found to be amiss. */
  readonly faults: readonly Fault[]
  /**
   * What it all weighs, in points: the middle of the silo score (0 to 100), the percentage of needs that are dead ends (0 to
   * 100), and 4, 2, 1 or 0.25 for each fault that is critical, major, minor or a note.
   */
  readonly burden: number
}

/** What a fault weighs, against a point of the silo score. A judgment. */
const weights: { readonly [S in Severity]: number } = { critical: 4, major: 2, minor: 1, note: 0.25 }

/** What finds ways that lead nowhere: they are counted here, because to find the ties that would open them takes long. */
const deadEndCode: FindingCode = "HF0603"

/** Works out where an organization stands. What channels need is counted anew only where it can differ from before. */
export const standingOf = (
  subject: Subject,
  before?: { readonly organization: Organization; readonly standing: Standing }
): Standing => {
  const { needs, deadEnds } =
    before !== undefined && isSamePassage(before.organization, subject.organization)
      ? before.standing
      : countNeeds(subject)
  const faults = faultsOf(subject)
  const { score } = siloOf(subject)
  const weight = faults.reduce((sum, { severity }) => sum + weights[severity], 0)
  return {
    silo: score,
    needs,
    deadEnds,
    faults,
    burden: (score.low + score.high) / 2 + (100 * deadEnds) / Math.max(1, needs) + weight
  }
}

const countNeeds = (subject: Subject): Pick<Standing, "needs" | "deadEnds"> => {
  const paths = compilePaths(subject.organization)
  const asked = askAll(paths, subject.atMillis)
  const { needs } = needsOf(
    asked,
    asked.map((one) => resultOf(one, paths))
  )
  return { needs: needs.length, deadEnds: needs.filter(({ result }) => result.kind === "dead-end").length }
}

/** What the ways of messages do not depend on. */
const besideTheWay: ReadonlySet<string> = new Set([
  "training",
  "competencies",
  "targets",
  "assertions",
  "demand",
  "work",
  "campaigns",
  "goals",
  "documents",
  "consents",
  "publications",
  "insights",
  "maturity",
  "listening"
])

/** The fields of elements that the ways of messages depend on, where those are few. */
const onTheWay: { readonly [section: string]: readonly string[] } = {
  channels: [
    "platform",
    "language",
    "market",
    "brand",
    "purpose",
    "calendar",
    "operators",
    "contributors",
    "accountable",
    "lead",
    "closed"
  ],
  people: ["departments"]
}

/** What neither the ways of messages nor how long they take depend on. */
const besideMessages: ReadonlySet<string> = new Set([
  "assertions",
  "campaigns",
  "goals",
  "documents",
  "consents",
  "insights",
  "maturity"
])

/** Which sections, and which fields of elements of others, something depends on. */
interface Dependence {
  readonly beside: ReadonlySet<string>
  readonly fields: { readonly [section: string]: readonly string[] | undefined }
}

/** Whether two organizations are alike in all that something depends on: what a change does not touch is shared. */
const areAlike = (before: Organization, after: Organization, { beside, fields }: Dependence): boolean => {
  const sections = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).every(([key, section]) => {
    const was = sections.get(key)
    if (beside.has(key) || was === section) return true
    const own = fields[key]
    return own !== undefined && isMap(was) && isMap(section) && haveAlike(was, section, own)
  })
}

/** Whether messages go the same ways in both. */
const isSamePassage = (before: Organization, after: Organization): boolean =>
  areAlike(before, after, { beside: besideTheWay, fields: onTheWay })

/** Whether anything can become of messages in one that does not in the other: a different way, other people, another target. */
export const mayMoveMessages = (before: Organization, after: Organization): boolean =>
  !areAlike(before, after, { beside: besideMessages, fields: { channels: onTheWay.channels } })

const haveAlike = (before: PlainMap, after: PlainMap, fields: readonly string[]): boolean => {
  const ids = Object.keys(after)
  return (
    ids.length === Object.keys(before).length &&
    ids.every((id) => {
      const [was, is] = [before[id], after[id]]
      return was === is || (isMap(was) && isMap(is) && fields.every((field) => was[field] === is[field]))
    })
  )
}

const faultsOf = (subject: Subject): readonly Fault[] =>
  findingRules
    .filter(
      ({ code, needs }) => code !== deadEndCode && (needs === undefined || needs.some((one) => isKnown(subject, one)))
    )
    .flatMap(({ code, severity, find }) =>
      find(subject).map(({ about, evidence: [place], severity: own }) => ({
        code,
        about: about ?? nameOf(place) ?? code,
        severity: own ?? severity
      }))
    )

const nameOf = (path: ModelPath | undefined): string | undefined => path?.join(".")

/** What is no longer amiss, and what has come to be. */
export const faultsBetween = (
  before: Standing,
  after: Standing
): { readonly mended: readonly Fault[]; readonly raised: readonly Fault[] } => {
  const [had, has] = [before, after].map(({ faults }) => new Set(faults.map(keyOf)))
  return {
    mended: before.faults.filter((fault) => has?.has(keyOf(fault)) !== true),
    raised: after.faults.filter((fault) => had?.has(keyOf(fault)) !== true)
  }
}

const keyOf = ({ code, about }: Fault): string => `${code} ${about}`

import { applyChange } from "../../change/apply.ts"
import { type Change, composeChanges } from "../../change/change.ts"
import type { Ids } from "../../model/ids.ts"
import type { Organization } from "../../model/organization.ts"
import type { FindingCode } from "../findings/finding.ts"
import { type Observations, withObservations } from "../observations.ts"
import { type Subject, subjectOf } from "../subject.ts"
import type { Candidate } from "./candidates.ts"
import { effortDays } from "./effort.ts"
import { type Standing, standingOf } from "./standing.ts"
import { pointsOf, type TargetEffect } from "./targets.ts"

/** A change with its computed effect. */
export interface Option<I extends Ids = Ids> {
  readonly kind: Candidate["kind"]
  readonly title: string
  /** The kind of finding whose remedies it is made of. */
  readonly code?: FindingCode
  readonly change: Change<I>
  /** What it takes: see `effortDays`. */
  readonly effortDays: number
  readonly after: Standing
  /** The burden that it takes away; negative where it adds to it. */
  readonly gain: number
  /** What it does to response targets met, where that was measured. */
  readonly targets?: TargetEffect
}

/** Something that could be done, and why it was not considered. */
export interface Refusal {
  readonly title: string
  readonly because: "regulated" | "removes-department" | "effort" | "impossible"
}

/** How candidates are tried. */
export interface Search {
  readonly at: string
  readonly observations: Observations
  /** The departments that must stay. */
  readonly keep: readonly string[]
  readonly effortLimitDays: number
}

/** An organization with where it stands. */
export interface Place {
  readonly organization: Organization
  readonly subject: Subject
  readonly standing: Standing
}

/** Works out where an organization stands, from where it stood before where that helps. */
export const placeOf = ({ at, observations }: Search, organization: Organization, before?: Place): Place => {
  const subject = subjectOf(withObservations(organization, observations), { at, observations, smallestGroup: 5 })
  return { organization, subject, standing: standingOf(subject, before) }
}

/** Where an organization stands after a change; nothing where the change cannot be made. */
export const placeAfter = (search: Search, before: Place, change: Change): Place | undefined => {
  const after = applyChange(before.organization, change)
  return after.ok ? placeOf(search, after.value, before) : undefined
}

/** Applies a candidate and works out what that does, or says why it is not considered. */
export const tryOut = (search: Search, here: Place, { title, ...candidate }: Candidate): Option | Refusal => {
  const affordable = withinEffort(search, here.organization, candidate.parts)
  if (affordable.because !== undefined) return { title, because: affordable.because }
  const { change, days } = affordable
  const after = placeAfter(search, here, change)
  if (after === undefined) return { title, because: "impossible" }
  if (search.keep.some((id) => !Object.hasOwn(after.organization.departments, id)))
    return { title, because: "removes-department" }
  if (isLoosened(here, after, change)) return { title, because: "regulated" }
  const { standing } = after
  const { kind, code } = candidate
  const about = code === undefined ? { kind, title } : { kind, title, code }
  return { ...about, change, effortDays: days, after: standing, gain: here.standing.burden - standing.burden }
}

type Affordable =
  | { readonly change: Change; readonly days: number; readonly because?: undefined }
  | { readonly because: Refusal["because"] }

/** As many parts of a change, in their order, as can be made and there is effort for. */
const withinEffort = (search: Search, organization: Organization, parts: readonly Change[]): Affordable => {
  const all = composeChanges(...parts)
  const days = effortDays(organization, all)
  if (days !== undefined && days <= search.effortLimitDays) return { change: all, days }
  if (parts.length < 2) return { because: days === undefined ? "impossible" : "effort" }
  let [kept, spent]: [readonly Change[], number] = [[], 0]
  for (const part of parts) {
    const more = [...kept, part]
    const needed = effortDays(organization, composeChanges(...more))
    if (needed !== undefined && needed <= search.effortLimitDays) [kept, spent] = [more, needed]
  }
  return kept.length === 0
    ? { because: days === undefined ? "impossible" : "effort" }
    : { change: composeChanges(...kept), days: spent }
}

/** Whether a regulated organization would be decentralized, and is not so now or is told to. */
const isLoosened = (before: Place, { organization, subject }: Place, change: Change): boolean =>
  organization.organization.regimes.length > 0 &&
  (change.kind === "decentralize" ||
    (subject.classification.actual === "decentralized" && before.subject.classification.actual !== "decentralized"))

/** What gains most for each day comes first. */
export const byMerit = (a: Option, b: Option): number =>
  meritOf(b) - meritOf(a) || a.effortDays - b.effortDays || (a.title < b.title ? -1 : 1)

/** What is gained for each day, targets met with it, where even the smallest change is taken for half a day. */
export const meritOf = ({ gain, effortDays: days, targets }: Option): number =>
  (gain + (targets === undefined ? 0 : pointsOf(targets))) / Math.max(0.5, days)

import type { Ids } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import type { ModelPath } from "../problem/problem.ts"
import type { Change } from "./change.ts"
import { kindOfSection } from "./declared.ts"
import { describeChannel, describeFacet } from "./describe-channels.ts"
import { describePeople } from "./describe-people.ts"
import { describeTies } from "./describe-ties.ts"
import { describeValue } from "./describe-value.ts"
import type { ChangeDescription, Versions } from "./description.ts"
import { editsBetween } from "./diff.ts"
import { planOf } from "./plan.ts"

/**
 * What a change does to an organization: which ties come and go, who gets which channel and facet, who moves and may post,
 * what is added, removed and set. It is told by what differs afterwards, so however a change is written, what it does
 * not alter is not said. A change that cannot be applied does nothing.
 */
export function describeChange<I extends Ids>(
  organization: Organization<I>,
  change: NoInfer<Change<I>>
): readonly ChangeDescription[]
export function describeChange(organization: Organization, change: Change): readonly ChangeDescription[] {
  const plan = planOf(organization, change)
  return plan.problems.length > 0 ? [] : describeDifference(organization, plan.organization)
}

/** What differs between two versions of an organization. */
export const describeDifference = (before: Organization, after: Organization): readonly ChangeDescription[] => {
  const subjects = new Map(
    editsBetween(before, after, []).map(({ path }) => {
      const subject = subjectOf(path)
      return [JSON.stringify(subject), subject]
    })
  )
  const versions = { before, after }
  const told = [...subjects.values()].filter(([section]) => section !== "ties" && section !== "people")
  return [
    ...told.flatMap((path) => describeSubject(versions, path)),
    ...describePeople(versions),
    ...describeTies(versions)
  ]
}

/** What an edit is about: the field of an element, the element itself where it came or went, else the section or part. */
const subjectOf = (path: ModelPath): ModelPath => {
  const [section, part] = path
  if (typeof section === "string" && section in kindOfSection) return path.slice(0, 3)
  return typeof part === "number" ? path.slice(0, 1) : path.slice(0, 2)
}

const facets: readonly (string | number | undefined)[] = [
  "lead",
  "accountable",
  "custodian",
  "deputy",
  "voice",
  "objectives",
  "data"
]

const describeSubject = (versions: Versions, path: ModelPath): readonly ChangeDescription[] => {
  const [section, id, field] = path
  if (section === "organization" && facets.includes(id)) return [describeFacet(versions, path)]
  if (
    field !== undefined &&
    facets.includes(field) &&
    (section === "channels" || section === "brands" || section === "topics")
  )
    return [describeFacet(versions, path)]
  if (section === "channels" && field !== undefined)
    return [describeChannel(versions, path) ?? describeValue(versions, path)]
  return [describeValue(versions, path)]
}

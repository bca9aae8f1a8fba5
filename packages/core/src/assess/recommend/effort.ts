import { expandChange } from "../../change/apply.ts"
import type { Change, SectionName, SmallChange } from "../../change/change.ts"
import type { Organization } from "../../model/organization.ts"

/** The days of work that it takes to bring something about. Judgments, of orders of size rather than of days. */
const daysToAdd: { readonly [S in SectionName]: number } = {
  calendars: 1,
  brands: 10,
  products: 2,
  topics: 1,
  departments: 40,
  agencies: 20,
  roles: 2,
  training: 10,
  competencies: 3,
  people: 60,
  channels: 5,
  playbooks: 8,
  campaigns: 10,
  goals: 2,
  documents: 5,
  consents: 1,
  insights: 1
}

/**
 * The days of work that a change takes on an organization: of everything that it consists of, added up. A tie takes 2, a
 * channel that goes to others 3, somebody trained or moved 1 or 5, what an agency gives back 10 a channel, a department 40. They are
 * judgments, good to tell small changes from large ones, and not to plan by. Nothing where the change cannot be made.
 */
export const effortDays = (organization: Organization, change: Change): number | undefined => {
  const expanded = expandChange(organization, change)
  if (!expanded.ok || expanded.value.kind !== "sequence") return undefined
  return expanded.value.changes.reduce((sum, step) => sum + (isSmall(step) ? daysOf(organization, step) : 0), 0)
}

const isSmall = (change: Change): change is SmallChange =>
  !["sequence", "decentralize", "centralize", "hub-and-spoke", "dandelion", "holistic"].includes(change.kind)

const daysOf = (organization: Organization, change: SmallChange): number => {
  switch (change.kind) {
    case "add":
      return daysToAdd[change.section]
    case "add-tie":
      return 2
    case "set-operators":
      return 3
    case "retire-channel":
      return 2
    case "insource":
      return 10 * Math.max(1, change.channels?.length ?? engagements(organization, change.agency))
    case "train":
      return change.people.reduce((sum, id) => sum + countOf(organization, id), 0)
    case "move-person":
      return 5 * countOf(organization, change.person)
    case "merge-departments":
      return 60
    case "set-credentials":
      return 0.5
    default:
      return 1
  }
}

const engagements = ({ agencies }: Organization, id: string): number =>
  Object.hasOwn(agencies, id) ? (agencies[id]?.engagements.length ?? 0) : 0

const countOf = ({ people }: Organization, id: string): number =>
  Object.hasOwn(people, id) ? (people[id]?.count ?? 1) : 1

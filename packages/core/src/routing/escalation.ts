import { resolveTerm } from "../model/deadline.ts"
import type { Instant } from "../model/instant.ts"
import type { Person } from "../model/organization.ts"
import { byId, hasLeft, peopleOf, type Staff } from "./staff.ts"

/** Who takes over a step that is not done, and when. */
export interface EscalationStep<Who extends string = string> {
  readonly to: Who
  readonly at: Instant
}

/** Where a chain begins: whose work it is, who has it, and since when, in milliseconds since 1970 in UTC. */
export interface EscalationStart {
  readonly unit: string
  readonly person: string
  readonly at: number
  /** When the step is due, in milliseconds since 1970 in UTC. */
  readonly due: number | undefined
  readonly instantOf: (at: number) => Instant
}

/**
 * Who takes over a step that is not done, and when: the escalations of the unit in the order written, a unit standing
 * for the one of its people with most roles; then, when it is due, the person's deputy where nobody is named, and last
 * the group head of social media and the executive sponsor. Nobody twice; all are people by name.
 */
export const escalationChain = (staff: Staff, start: EscalationStart): readonly EscalationStep[] => {
  const { organization } = staff
  const steps: { readonly to: string; readonly at: number }[] = []
  const seen = new Set([start.person])
  const add = (person: Person | undefined, at: number): void => {
    if (person === undefined || seen.has(person.id) || hasLeft(person, at)) return
    seen.add(person.id)
    steps.push({ to: person.id, at })
  }
  const follow = (unit: string, from: number, units: ReadonlySet<string>): void => {
    for (const { after, to } of organization.escalation.filter((one) => one.unit === unit)) {
      const at = endOf(staff, unit, { after, from })
      if (at === undefined) continue
      const person = personCalled(staff, to)
      add(person ?? firstOf(staff, to, at), at)
      if (person === undefined && !units.has(to)) follow(to, at, new Set([...units, to]))
    }
  }
  follow(start.unit, start.at, new Set([start.unit]))
  const last = Math.max(start.due ?? start.at, ...steps.map(({ at }) => at))
  const holder = personCalled(staff, start.person)
  if (steps.length === 0 && holder?.deputy !== undefined) add(personCalled(staff, holder.deputy), last)
  for (const role of ["group-head", "executive-sponsor"]) {
    add(
      Object.values(organization.people)
        .filter(({ roles }) => roles.includes(role))
        .sort(byId)
        .find((person) => !seen.has(person.id) && !hasLeft(person, last)),
      last
    )
  }
  return steps.sort((a, b) => a.at - b.at).map(({ to, at }) => ({ to, at: start.instantOf(at) }))
}

const personCalled = ({ organization: { people } }: Staff, id: string): Person | undefined =>
  Object.hasOwn(people, id) ? people[id] : undefined

/** Of a unit's people the first of those with most roles. */
const firstOf = (staff: Staff, unit: string, at: number): Person | undefined =>
  [...peopleOf(staff, unit, at)].sort((a, b) => b.roles.length - a.roles.length || byId(a, b))[0]

const endOf = (
  staff: Staff,
  unit: string,
  { after, from }: { readonly after: Parameters<typeof resolveTerm>[0]; readonly from: number }
): number | undefined => resolveTerm(after, { received: from }, { named: new Map(), unnamed: staff.unitTime(unit) })

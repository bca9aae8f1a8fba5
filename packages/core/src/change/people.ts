import type { Organization } from "../model/organization.ts"
import type { MovePerson, Train } from "./change.ts"
import { unknownIds } from "./declared.ts"
import { type Outcome, outcome } from "./outcome.ts"
import { setting } from "./value-at.ts"

/** Moves a person to another unit, in place of the one they were at home in. */
export const movePerson = (organization: Organization, { person, to }: MovePerson): Outcome => {
  const faults = unknownIds(organization, [
    { id: person, kinds: ["person"], at: ["person"] },
    { id: to, kinds: ["department", "agency"], at: ["to"] }
  ])
  return outcome(faults, () => {
    const others = (organization.people[person]?.departments ?? []).slice(1).filter((id) => id !== to)
    return setting(organization, ["people", person, "departments"], [to, ...others])
  })
}

/** Notes that people took a training course. */
export const train = (organization: Organization, { people, course, on }: Train): Outcome => {
  const unknown = unknownIds(organization, [
    ...people.map((id, index) => ({ id, kinds: ["person"] as const, at: ["people", index] })),
    { id: course, kinds: ["course"], at: ["course"] }
  ])
  return outcome(unknown, () => people.flatMap((id) => setting(organization, ["people", id, "training", course], on)))
}

import type { Condition } from "../../model/condition.ts"
import type { Access, ChannelAccess } from "../../topology/channel-access.ts"
import type { Paths } from "../../topology/fabric.ts"
import type { MessageSpace } from "./message-space.ts"
import { stretchOfDays, withinTest } from "./moments.ts"
import { type Literal, opposite } from "./solver/assignment.ts"

/** Who operates a channel in a case, by index in ascending order, and when it is so. */
export interface OperatorCase {
  readonly units: readonly number[]
  readonly when: Literal
}

/** What tells who is engaged. */
export interface EngagementGround {
  readonly space: MessageSpace
  readonly paths: Paths
}

/** What the cases of an operator are told by. */
export interface OperatorGround extends EngagementGround {
  /** Whether a condition holds of a message. */
  readonly literalOf: (condition: Condition) => Literal
}

/**
 * The cases of who operates a channel, of which exactly one is so: the first entry whose condition holds, else all entries
 * without one, else who is accountable, else the lead. Agencies count while they are engaged.
 */
export const operatorCases = (ground: OperatorGround, access: ChannelAccess): readonly OperatorCase[] => {
  const { circuit } = ground.space
  const cases: OperatorCase[] = []
  let otherwise = circuit.yes
  for (const entry of access.operators) {
    if (entry.when === undefined) continue
    const chosen = circuit.all([isEngaged(ground, entry), ground.literalOf(entry.when)])
    cases.push({ units: [entry.unit], when: circuit.all([otherwise, chosen]) })
    otherwise = circuit.all([otherwise, opposite(chosen)])
  }
  const always = access.operators.filter(({ when }) => when === undefined)
  for (const { units, when } of engagedSets(ground, always)) {
    const fallback = access.accountable ?? access.lead
    const operating = units.length > 0 ? units : fallback === undefined ? [] : [fallback]
    cases.push({ units: operating, when: circuit.all([otherwise, when]) })
  }
  return cases.filter(({ when }) => when !== circuit.no)
}

/** Whether a unit has its part in a channel: always, but for agencies whose engagements there have dates. */
export const isEngaged = ({ space, paths }: EngagementGround, { engagements }: Access): Literal => {
  const { circuit } = space
  if (engagements === undefined) return circuit.yes
  return circuit.any(
    engagements.map((engagement) => {
      if (engagement.from === Number.NEGATIVE_INFINITY && engagement.until === Number.POSITIVE_INFINITY)
        return circuit.yes
      return space.moment(withinTest(stretchOfDays(engagement, homeZone(paths))))
    })
  )
}

/** The zone whose days engagements count by. */
export const homeZone = ({ organization }: Paths): string => {
  const { defaultCalendar } = organization.organization
  const home =
    defaultCalendar !== undefined && Object.hasOwn(organization.calendars, defaultCalendar)
      ? organization.calendars[defaultCalendar]
      : undefined
  return home?.zone ?? "UTC"
}

/** Every set of those that may be engaged at once, and when it is just these. */
const engagedSets = (ground: OperatorGround, entries: readonly Access[]): readonly OperatorCase[] => {
  const { circuit } = ground.space
  return entries.reduce<readonly OperatorCase[]>(
    (sets, entry) => {
      const engaged = isEngaged(ground, entry)
      const without = opposite(engaged)
      return sets.flatMap(({ units, when }) => [
        ...(engaged === circuit.no
          ? []
          : [{ units: inOrder([...units, entry.unit]), when: circuit.all([when, engaged]) }]),
        ...(without === circuit.no ? [] : [{ units, when: circuit.all([when, without]) }])
      ])
    },
    [{ units: [], when: circuit.yes }]
  )
}

const inOrder = (units: readonly number[]): readonly number[] => [...new Set(units)].sort((a, b) => a - b)

import { builtInRoles, type Organization, type Person } from "@hubwright/core"
import { minutesOf } from "../random/distribution.ts"
import type { Crew } from "../staff/crew.ts"

/** A burst that brings a crisis playbook into force, once it is noticed. */
export interface Crisis {
  readonly situation: string
  readonly from: number
  readonly until: number
  /** The minute from which on everybody knows of it, monitored or not. */
  readonly knownFrom: number
  /** How it is noticed before; nothing where it is known from its beginning. */
  readonly watch?: CrisisWatch
}

/** Who notices a crisis, and from how many messages on. */
export interface CrisisWatch {
  readonly messages: number
  readonly withinMinutes: number
  /** By class of demand, whether its messages are of the burst. */
  readonly isOfBurst: readonly boolean[]
  /** The crews that answer for monitoring. */
  readonly monitors: readonly number[]
}

/** What crises are made with. */
export interface CrisisGround {
  readonly minuteOf: (moment: string) => number
  readonly crews: readonly Crew[]
  /** Whether real messages arrive in place of classes: which of them are of a burst nobody can tell, so all count. */
  readonly isLogged: boolean
}

/** The crises of an organization's demand, in the order of its bursts. */
export const crisesOf = (
  organization: Organization,
  { minuteOf, crews, isLogged }: CrisisGround
): readonly Crisis[] => {
  const { playbooks, demand } = organization
  const monitors = crews.flatMap(({ person, units }, place) =>
    isMonitoring(organization, { person, units }) ? [place] : []
  )
  return demand.bursts.flatMap(({ from, until, situation, classes }): readonly Crisis[] => {
    if (situation === undefined) return []
    const playbook = Object.hasOwn(playbooks, situation) ? playbooks[situation] : undefined
    const noticed = playbook?.kind === "crisis" ? playbook.noticed : undefined
    const begins = minuteOf(from)
    const crisis = { situation, from: begins, until: minuteOf(until), knownFrom: begins }
    if (noticed === undefined) return [crisis]
    const watch: CrisisWatch = {
      messages: noticed.messages,
      withinMinutes: minutesOf(noticed.within),
      isOfBurst: isLogged ? [true] : demand.classes.map(({ name }) => classes === undefined || classes.includes(name)),
      monitors
    }
    return [{ ...crisis, knownFrom: begins + minutesOf(noticed.inNewsAfter), watch }]
  })
}

/** Whether somebody answers for monitoring: by a role, or with all of their department. */
const isMonitoring = (
  { departments, roles }: Organization,
  { person, units }: { readonly person: Person | undefined; readonly units: readonly string[] }
): boolean =>
  units.some(
    (unit) => Object.hasOwn(departments, unit) && departments[unit]?.responsibilities.includes("monitoring")
  ) || person?.roles.some((id) => roleIn(roles, id)?.responsibilities.includes("monitoring")) === true

const roleIn = (roles: Organization["roles"], id: string) =>
  Object.hasOwn(roles, id) ? roles[id] : builtInRoles.get(id)

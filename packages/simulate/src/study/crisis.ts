import {
  builtInRoles,
  type Change,
  type Checked,
  type Department,
  type Organization,
  type Problem,
  quoted
} from "@hubwright/core"
import { momentIn } from "../simulation.ts"
import type { Scenario } from "./scenario.ts"

/** Which burst is replayed, and what is compared besides. */
export interface CrisisOptions {
  /** The name of the burst; the first that brings a crisis playbook into force where it is left out. */
  readonly burst?: string
  /** The days before the burst, in which the queues fill; 14 where it is left out. */
  readonly warmUpDays?: number
  /** Reorganizations to go through the same burst with the plan, by name. */
  readonly changes?: { readonly [name: string]: Change }
}

const dayMillis = 86_400_000
/** Whoever writes in the last minute of the burst is looked after for 72 hours more. */
const daysAfter = 3

/**
 * A crisis as scenarios: the burst without the plan (`without-plan`: nobody brings the playbook into force), with it
 * (`with-plan`), where somebody monitors also as if nobody did (`unmonitored`: the plan comes into force when the crisis is
 * in the news), and after each of the changes, with the plan as they leave it. All get the same messages; those count
 * that arrive from the beginning of the burst until 72 hours after its end. There is a problem where no burst brings a
 * crisis playbook into force, or none of the name.
 */
export const crisisScenarios = (
  organization: Organization,
  { burst: name, warmUpDays = 14, changes = {} }: CrisisOptions = {}
): Checked<readonly Scenario[]> => {
  const { bursts } = organization.demand
  const replayed = bursts.find((one) => one.situation !== undefined && (name === undefined || one.name === name))
  const from = replayed === undefined ? undefined : momentIn(organization, replayed.from)
  const until = replayed === undefined ? undefined : momentIn(organization, replayed.until)
  if (replayed === undefined || from === undefined || until === undefined)
    return { ok: false, problems: [noCrisis(organization, name)] }
  const span = { start: from - warmUpDays * dayMillis, warmUpDays, days: (until - from) / dayMillis + daysAfter }
  const { situation: _, ...unplanned } = replayed
  const withoutPlan: Organization = {
    ...organization,
    demand: { ...organization.demand, bursts: bursts.map((one) => (one === replayed ? unplanned : one)) }
  }
  return {
    ok: true,
    value: [
      { name: "without-plan", organization: withoutPlan, ...span },
      ...unmonitored(organization, replayed.situation).map((known) => ({
        name: "unmonitored",
        organization: known,
        ...span
      })),
      { name: "with-plan", organization, ...span },
      ...Object.entries(changes).map(([title, change]) => ({ name: title, organization, change, ...span }))
    ],
    problems: []
  }
}

/** The organization as if nobody answered for monitoring; nothing where nobody does, or it makes no difference to the crisis. */
const unmonitored = (organization: Organization, situation: string | undefined): readonly Organization[] => {
  const playbook = situation === undefined ? undefined : organization.playbooks[situation]
  if (playbook?.kind !== "crisis" || playbook.noticed === undefined) return []
  const isElse = (one: Answering["responsibilities"][number]): boolean => one !== "monitoring"
  const isMeant = ({ responsibilities }: Answering): boolean => !responsibilities.every(isElse)
  const departments = Object.entries(organization.departments)
  const roles = [...new Map([...builtInRoles, ...Object.entries(organization.roles)])]
  const held = new Set(Object.values(organization.people).flatMap((person): readonly string[] => person.roles))
  const isDone = departments.some(([, one]) => isMeant(one)) || roles.some(([id, one]) => held.has(id) && isMeant(one))
  const without = <Holder extends Answering>(holders: readonly (readonly [string, Holder])[]) =>
    Object.fromEntries(
      holders.map(([id, one]) => [id, { ...one, responsibilities: one.responsibilities.filter(isElse) }])
    )
  return isDone ? [{ ...organization, departments: without(departments), roles: without(roles) }] : []
}

interface Answering {
  readonly responsibilities: Department["responsibilities"]
}

const noCrisis = ({ demand: { bursts } }: Organization, name: string | undefined): Problem => {
  const known = bursts.filter(({ situation }) => situation !== undefined).map((one) => one.name)
  return {
    code: "HW1004",
    severity: "error",
    message:
      name === undefined
        ? "no burst of the demand brings a crisis playbook into force"
        : `no burst ${quoted(name)} brings a crisis playbook into force`,
    help:
      known.length === 0
        ? "describe the burst under `demand.bursts`, with the playbook as its `situation`"
        : `what does is ${known.map(quoted).join(", ")}`,
    path: ["demand", "bursts"],
    related: [],
    fixes: []
  }
}

import { builtInRoles } from "../model/built-in-roles.ts"
import type { Organization, Person, Rule, RuleGroup, Target } from "../model/organization.ts"
import type { MovePerson, SetOperators } from "./change.ts"

/** Whether one of a person's roles allows to reply. */
export const mayReply = ({ roles }: Organization, person: Person): boolean =>
  person.roles.some((id) => (roles[id] ?? builtInRoles.get(id))?.authority.includes("reply"))

/**
 * The moves of people with reply authority who follow their channel: those of a department, in id order, are dealt over
 * the channels that it operates, and each goes where their channel goes. Where the department keeps the channel, and where
 * an agency takes it over, they stay; so do those of a department to which rules send messages, as it answers wherever they
 * arrive.
 */
export const followers = (organization: Organization, changes: readonly SetOperators[]): readonly MovePerson[] => {
  const { departments } = organization
  const next = new Map(changes.map(({ channel, operators }) => [channel, operators.map(unitOf)]))
  const channels = Object.values(organization.channels).filter(({ closed }) => closed === undefined)
  const worked = grouped(channels, ({ operators }) => operators.map(({ unit }) => unit))
  const agents = Object.values(organization.people).filter(
    (person) => person.left === undefined && mayReply(organization, person)
  )
  const teams = grouped(agents, ({ departments: [home] }) => home ?? [])
  const answering = answeringUnits(organization)
  return Object.keys(departments).flatMap((unit) => {
    if (answering.has(unit)) return []
    const own = worked.get(unit) ?? []
    return (teams.get(unit) ?? []).flatMap(({ id }, index): readonly MovePerson[] => {
      const units = next.get(own[index % Math.max(1, own.length)]?.id ?? "") ?? []
      const to = units.find((unit) => Object.hasOwn(departments, unit))
      return to === undefined || units.includes(unit) ? [] : [{ kind: "move-person", person: id, to }]
    })
  })
}

/** The departments to which rules send messages, by name or by discipline. */
const answeringUnits = ({ departments, routing }: Organization): ReadonlySet<string> => {
  const targets = targetsIn(routing.responsible.rules)
  const isMeant = (unit: string, discipline: string | undefined): boolean =>
    targets.some((target) => target === unit || (typeof target === "object" && target.discipline === discipline))
  return new Set(
    Object.entries(departments).flatMap(([unit, { discipline }]) => (isMeant(unit, discipline) ? [unit] : []))
  )
}

const targetsIn = (rules: readonly (Rule | RuleGroup)[]): readonly Target[] =>
  rules.flatMap((rule) => ("rules" in rule ? targetsIn(rule.rules) : rule.to === undefined ? [] : [rule.to]))

/** Elements by each of some keys, in id order. */
const grouped = <Element extends { readonly id: string }>(
  elements: readonly Element[],
  keysOf: (element: Element) => string | readonly string[]
): ReadonlyMap<string, readonly Element[]> => {
  const groups = new Map<string, Element[]>()
  for (const element of [...elements].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const key of new Set([keysOf(element)].flat())) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [element])
      else group.push(element)
    }
  return groups
}

const unitOf = (entry: SetOperators["operators"][number]): string => (typeof entry === "string" ? entry : entry.unit)

import type { Organization, Person } from "@hubwright/core"
import { goneSince, hasEngagement, operatorsOf } from "./engagement.ts"
import { hasEnded, openChannels } from "./moment.ts"

/** Groups of people smaller than this are not shown. */
export const smallestGroup = 5

/** How many people there are, as far as it may be said: a number, fewer than the smallest group, or nobody knows. */
export type Headcount =
  | { readonly kind: "counted"; readonly people: number }
  | { readonly kind: "few" }
  | { readonly kind: "unknown" }

/** A department or an agency. */
export interface Unit {
  readonly id: string
  readonly kind: "department" | "agency"
  readonly parent?: string
  /**
   * What it has to do with social media: it is one of the units whose arrangement is looked at; it is an agency that works for
   * one of them; or it has nothing to do with it.
   */
  readonly part: "unit" | "agency" | "bystander"
  readonly people: Headcount
  /**
   * Whether it uses social media: it operates a channel or contributes to one; or somebody who works there does, which is
   * only told of groups that are large enough to be shown. Absent where it is not told, or not known.
   */
  readonly usesSocial?: boolean
  /** The open channels it operates, by id. */
  readonly channels: readonly string[]
}

/** The people of a unit: those at home there who have not left. */
const peopleOf = (organization: Organization, at: string): ReadonlyMap<string, readonly Person[]> => {
  const homes = new Map<string, Person[]>()
  for (const person of Object.values(organization.people)) {
    const [home] = person.departments
    if (home === undefined || hasEnded(person.left, at)) continue
    const there = homes.get(home)
    if (there === undefined) homes.set(home, [person])
    else there.push(person)
  }
  return homes
}

const countOf = (people: readonly Person[]): number => people.reduce((sum, { count }) => sum + count, 0)

const headcountOf = (people: number): Headcount =>
  people === 0 ? { kind: "unknown" } : people < smallestGroup ? { kind: "few" } : { kind: "counted", people }

/** The units that operate a channel. */
const unitsOperating = (organization: Organization, channel: string, at: string): ReadonlySet<string> =>
  new Set(operatorsOf(organization, channel, at).flatMap((id) => unitFor(organization, id) ?? []))

/** Whether an agency does or may do something on a date: it operates or holds a channel, is engaged on one, or has a tie. */
const isEngaged = (organization: Organization, id: string, at: string): boolean =>
  hasEngagement(organization, id, at) ||
  openChannels(organization, at).some(
    ({ id: channel, operators, contributors, custodian, deputy }) =>
      goneSince(organization, id, { channel, at }) === undefined &&
      (operators.some(({ unit }) => unit === id) || [...contributors, custodian, deputy].includes(id))
  ) ||
  organization.ties.some((tie) => ("between" in tie ? tie.between : [tie.from, tie.to]).some((end) => end === id))

/** The departments and agencies of an organization, in order of id, on a date; `partaking` are the units whose arrangement is looked at. */
export const unitsOf = (
  organization: Organization,
  { at, partaking }: { readonly at: string; readonly partaking: ReadonlySet<string> }
): readonly Unit[] => {
  const channels = openChannels(organization, at)
  const homes = peopleOf(organization, at)
  const operated = new Map<string, string[]>()
  const speaking = new Set<string>()
  for (const { id, contributors } of channels) {
    for (const unit of unitsOperating(organization, id, at)) {
      operated.set(unit, [...(operated.get(unit) ?? []), id])
      speaking.add(unit)
    }
    for (const unit of contributors) speaking.add(unit)
  }
  const unitOf = (id: string, more: Pick<Unit, "kind" | "parent"> & { readonly headcount?: number }): Unit => {
    const { headcount, ...kept } = more
    const listed = homes.get(id) ?? []
    const people = headcountOf(Math.max(headcount ?? 0, countOf(listed)))
    const usesSocial = speaking.has(id)
      ? true
      : people.kind === "counted" && listed.length > 0
        ? listed.some((person) => person.usesSocial || person.enabled)
        : undefined
    const part = partaking.has(id)
      ? "unit"
      : more.kind === "agency" && isEngaged(organization, id, at)
        ? "agency"
        : "bystander"
    const told = usesSocial === undefined ? {} : { usesSocial }
    return { id, ...kept, part, people, ...told, channels: operated.get(id) ?? [] }
  }
  const departments = Object.values(organization.departments).map(({ id, parent, headcount }) =>
    unitOf(id, {
      kind: "department",
      ...(parent === undefined ? {} : { parent }),
      ...(headcount === undefined ? {} : { headcount })
    })
  )
  const agencies = Object.keys(organization.agencies).map((id) => unitOf(id, { kind: "agency" }))
  return [...departments, ...agencies].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The unit that a person, a department or an agency stands for: a person for the first unit they work in. */
const unitFor = (organization: Organization, id: string): string | undefined => {
  if (Object.hasOwn(organization.departments, id) || Object.hasOwn(organization.agencies, id)) return id
  return Object.hasOwn(organization.people, id) ? organization.people[id]?.departments[0] : undefined
}

import { builtInRoles } from "../model/built-in-roles.ts"
import { elapsedMinutes, parseDuration } from "../model/duration.ts"
import { coversLanguage } from "../model/locale.ts"
import { alwaysOpen, compileCalendars, isOpen, nextOpening, type OpenTime } from "../model/open-time.ts"
import type { Organization, Person } from "../model/organization.ts"
import type { Authority } from "../model/vocabulary.ts"
import { dayMillis } from "../model/zone-clock.ts"

/** What a step of a path asks of whoever does it. */
export interface StepNeeds {
  readonly authority: readonly Authority[]
  readonly training: readonly string[]
  readonly languages: readonly string[]
  readonly skills: readonly string[]
  /** What the message is about: of several topics, one that the person handles is enough. */
  readonly topics: readonly string[]
}

/** What somebody lacks for a step; `what` names it where there are several of its kind. */
export interface Lack {
  readonly kind: "authority" | "training" | "language" | "skill" | "topic" | "presence" | "shift" | "capacity"
  readonly what?: string
}

/** How loaded somebody is, and whether they are away. */
export interface Load {
  /** Cases in hand; 0 where nothing is said. */
  readonly open?: number
  readonly away?: boolean
}

/** The people of an organization, ready to be asked. */
export interface Staff {
  readonly organization: Organization
  /** The shift of somebody, else the hours of the unit they work for. */
  readonly timeOf: (person: Person, unit: string) => OpenTime
  /** The hours of a unit, else the default ones. */
  readonly unitTime: (unit: string) => OpenTime
}

/**
 * Makes the people of an organization ready. Calendars that are ready can be given.
 *
 * @example
 * ```ts
 * import { defineOrganization } from "@hubwright/core"
 * import { peopleOf, staffOf } from "@hubwright/core/routing"
 *
 * const acme = defineOrganization({
 *   hubwright: 1,
 *   organization: { name: "Acme" },
 *   departments: { care: {}, press: {} },
 *   training: { replying: { validFor: "365 days" } },
 *   people: {
 *     ada: { departments: ["care"], languages: ["de"], training: { replying: "2026-03-01" } },
 *     bo: { departments: ["care"], languages: ["en"], left: "2026-06-30" },
 *     cleo: { departments: ["press"] }
 *   }
 * })
 *
 * const staff = staffOf(acme)
 * peopleOf(staff, "press", Date.UTC(2026, 10, 24)).map(({ id }) => id) // => ["cleo"]
 * ```
 */
export const staffOf = (organization: Organization, calendars = compileCalendars(organization)): Staff => {
  const always = alwaysOpen()
  const named = (id: string | undefined) => (id === undefined ? undefined : calendars.get(id))
  const { departments, agencies } = organization
  const ofUnit = (unit: string) =>
    Object.hasOwn(departments, unit) ? departments[unit] : Object.hasOwn(agencies, unit) ? agencies[unit] : undefined
  const unitTime = (unit: string): OpenTime =>
    named(ofUnit(unit)?.calendar) ?? named(organization.organization.defaultCalendar) ?? always
  return { organization, unitTime, timeOf: (person, unit) => named(person.shift) ?? unitTime(unit) }
}

/**
 * The people of a unit at a moment, in milliseconds since 1970 in UTC, in id order; those who left are none of them.
 *
 * @example
 * ```ts
 * import { defineOrganization } from "@hubwright/core"
 * import { peopleOf, staffOf } from "@hubwright/core/routing"
 *
 * const acme = defineOrganization({
 *   hubwright: 1,
 *   organization: { name: "Acme" },
 *   departments: { care: {}, press: {} },
 *   training: { replying: { validFor: "365 days" } },
 *   people: {
 *     ada: { departments: ["care"], languages: ["de"], training: { replying: "2026-03-01" } },
 *     bo: { departments: ["care"], languages: ["en"], left: "2026-06-30" },
 *     cleo: { departments: ["press"] }
 *   }
 * })
 *
 * const staff = staffOf(acme)
 * peopleOf(staff, "care", Date.UTC(2026, 4, 1)).map(({ id }) => id) // => ["ada", "bo"]
 * peopleOf(staff, "care", Date.UTC(2026, 10, 24)).map(({ id }) => id) // => ["ada"]
 * ```
 */
export const peopleOf = ({ organization }: Staff, unit: string, at: number): readonly Person[] =>
  Object.values(organization.people)
    .filter((person) => person.departments.includes(unit) && !hasLeft(person, at))
    .sort(byId)

/** In id order. */
export const byId = (a: Person, b: Person): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Whether somebody left the organization before a moment. */
export const hasLeft = ({ left }: Person, at: number): boolean => left !== undefined && Date.parse(left) < at

/**
 * What somebody lacks to be qualified for a step, whenever it is: authority by their roles, training that is valid at
 * the moment, languages, skills and topics. A role gives its authority to those who have what it requires. Of whom no
 * role is known may draft and reply; whoever is enabled may publish, unless they lack what each of their roles requires.
 *
 * @example
 * ```ts
 * import { defineOrganization } from "@hubwright/core"
 * import { lacksOf, peopleOf, staffOf } from "@hubwright/core/routing"
 *
 * const acme = defineOrganization({
 *   hubwright: 1,
 *   organization: { name: "Acme" },
 *   departments: { care: {}, press: {} },
 *   training: { replying: { validFor: "365 days" } },
 *   people: {
 *     ada: { departments: ["care"], languages: ["de"], training: { replying: "2026-03-01" } },
 *     bo: { departments: ["care"], languages: ["en"], left: "2026-06-30" },
 *     cleo: { departments: ["press"] }
 *   }
 * })
 *
 * const staff = staffOf(acme)
 * const needs = { authority: ["reply" as const], training: ["replying"], languages: ["de"], skills: [], topics: [] }
 * const at = Date.UTC(2026, 4, 1)
 * peopleOf(staff, "care", at).map((person) => [person.id, lacksOf(staff, person, { needs, at })])
 * // => [["ada", []], ["bo", [{ kind: "training", what: "replying" }, { kind: "language", what: "de" }]]]
 * ```
 */
export const lacksOf = (
  { organization }: Staff,
  person: Person,
  { needs, at }: { readonly needs: StepNeeds; readonly at: number }
): readonly Lack[] => {
  const own = [
    ...authorityLacks(organization, person, { authority: needs.authority, at }),
    ...knowledgeLacks(organization, person, { needs, at })
  ]
  const lacks = new Map(own.map((lack) => [`${lack.kind} ${lack.what}`, lack] as const))
  return [...lacks.values(), ...(handles(person, needs.topics) ? [] : [{ kind: "topic" } as const])]
}

type Knowledge = Pick<StepNeeds, "training" | "languages" | "skills">

const knowledgeLacks = (
  organization: Organization,
  person: Person,
  { needs, at }: { readonly needs: Knowledge; readonly at: number }
): readonly Lack[] => [
  ...needs.training
    .filter((course) => !isTrained(organization, person, { course, at }))
    .map((what): Lack => ({ kind: "training", what })),
  ...needs.languages.filter((one) => !speaks(person, one)).map((what): Lack => ({ kind: "language", what })),
  ...needs.skills.filter((one) => !person.skills.includes(one)).map((what): Lack => ({ kind: "skill", what }))
]

/** What somebody is in one of their roles. */
interface Capacity {
  readonly authority: readonly Authority[]
  /** What they lack of what the role requires. */
  readonly lacks: readonly Lack[]
}

const capacitiesOf = (organization: Organization, person: Person, at: number): readonly Capacity[] => {
  const { roles } = organization
  const held = person.roles.map((id) => (Object.hasOwn(roles, id) ? roles[id] : builtInRoles.get(id)))
  const may = new Set([...enabledAuthority(person), ...held.flatMap((role) => role?.authority ?? [])])
  return held.map((role) => ({
    authority: role?.authority ?? [],
    lacks:
      role?.requires === undefined
        ? []
        : [
            ...role.requires.authority
              .filter((one) => !may.has(one))
              .map((what): Lack => ({ kind: "authority", what })),
            ...knowledgeLacks(organization, person, { needs: role.requires, at })
          ]
  }))
}

const enabledAuthority = ({ enabled }: Person): readonly Authority[] =>
  enabled ? ["read", "draft", "reply", "publish"] : []

/** What keeps somebody from what they must be allowed to do: no role that allows it, or what such a role requires. */
const authorityLacks = (
  organization: Organization,
  person: Person,
  { authority, at }: Pick<StepNeeds, "authority"> & { readonly at: number }
): readonly Lack[] => {
  const capacities = capacitiesOf(organization, person, at)
  const filled = capacities.filter(({ lacks }) => lacks.length === 0)
  const enabled = enabledAuthority(person)
  const isInNone = capacities.length > 0 && filled.length === 0
  const may = new Set<Authority>([
    ...(capacities.length === 0 ? (["read", "draft", "reply"] as const) : []),
    ...(isInNone ? [] : enabled),
    ...filled.flatMap((capacity) => capacity.authority)
  ])
  return authority
    .filter((one) => !may.has(one))
    .flatMap((what) => {
      const allowing = capacities.filter((capacity) => capacity.authority.includes(what) || enabled.includes(what))
      const [closest] = allowing.toSorted((a, b) => a.lacks.length - b.lacks.length)
      return closest?.lacks ?? [{ kind: "authority", what } as const]
    })
}

/** Whether somebody took a course by a moment, and the training is still valid then. */
export const isTrained = (
  { training }: Organization,
  person: Person,
  { course, at }: { readonly course: string; readonly at: number }
): boolean => {
  const taken = Object.hasOwn(person.training, course) ? person.training[course] : undefined
  const validFor = Object.hasOwn(training, course) ? training[course]?.validFor : undefined
  if (taken === undefined || Date.parse(taken) > at) return false
  const duration = validFor === undefined ? undefined : parseDuration(validFor)
  const minutes = duration === undefined ? undefined : elapsedMinutes(duration)
  return minutes === undefined || at < Date.parse(taken) + minutes * 60_000
}

/** A person of whom no language is known may speak any. */
const speaks = ({ languages }: Person, language: string): boolean =>
  languages.length === 0 || languages.some((one) => coversLanguage(one, language) || coversLanguage(language, one))

const handles = ({ topics }: Person, asked: readonly string[]): boolean =>
  topics === undefined || asked.length === 0 || asked.some((topic) => topics.includes(topic))

/** What keeps somebody who is qualified from beginning at a moment: absence, the end of the shift, full hands. */
export const hindrancesOf = (
  staff: Staff,
  person: Person,
  { unit, at, load }: { readonly unit: string; readonly at: number; readonly load: Load | undefined }
): readonly Lack[] => {
  const time = staff.timeOf(person, unit)
  return [
    ...(load?.away === true || isAbsent(person, time, at) ? [{ kind: "presence" } as const] : []),
    ...(isOpen(time, at) ? [] : [{ kind: "shift" } as const]),
    ...(freeSlots(person, load) > 0 ? [] : [{ kind: "capacity" } as const])
  ]
}

/** How many cases somebody can still take: none where no part of their shift is for this work. */
const freeSlots = ({ slots, count, share }: Person, load: Load | undefined): number =>
  share <= 0 ? 0 : slots * count - (load?.open ?? 0)

const isAbsent = ({ absences }: Person, time: OpenTime, at: number): boolean => {
  const day = time.dayOf(at)
  return absences.some(({ from, until }) => Date.parse(from) / dayMillis <= day && day <= Date.parse(until) / dayMillis)
}

const daysLookedAhead = 366

/** When somebody next begins, from a moment on: the first open moment of a day on which they are not absent. */
export const nextShift = (
  staff: Staff,
  person: Person,
  { unit, at }: { readonly unit: string; readonly at: number }
) => {
  const time = staff.timeOf(person, unit)
  let from: number | undefined = at
  for (let day = 0; day < daysLookedAhead; day++) {
    from = nextOpening(time, from)
    if (from === undefined || !isAbsent(person, time, from)) return from
    from = time.on(time.dayOf(from)).until
  }
  return undefined
}

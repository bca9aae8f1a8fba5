import type { Ids } from "../model/ids.ts"
import { epochMillis, type Instant, type InstantLike } from "../model/instant.ts"
import type { Organization, Person } from "../model/organization.ts"
import type { Authority } from "../model/vocabulary.ts"
import { type Checked, checked } from "../problem/problem.ts"
import type { Decision, UnitIds } from "./decision.ts"
import { latestStage } from "./detect.ts"
import { type EscalationStep, escalationChain } from "./escalation.ts"
import { type Clock, instantText } from "./instant-text.ts"
import type { Router } from "./router.ts"
import {
  hindrancesOf,
  type Lack,
  type Load,
  lacksOf,
  nextShift,
  peopleOf,
  type Staff,
  type StepNeeds,
  staffOf
} from "./staff.ts"

/** Who is there and how loaded: a value in, a value out, plain JSON. What is not said of a person is nothing in hand. */
export interface Desk<I extends Ids = Ids> {
  readonly people: { readonly [P in I["person"]]?: Load }
  /** Who has which conversation. */
  readonly conversations: { readonly [conversation: string]: I["person"] }
  /** Who of a unit got the last case in turn. */
  readonly turns: { readonly [U in UnitIds<I>]?: I["person"] }
}

/** A desk at which nothing has happened yet. */
export const emptyDesk = { people: {}, conversations: {}, turns: {} } satisfies Desk

/**
 * How somebody is chosen among all who are eligible. Of several with equally little in hand it is whoever is best at the
 * message's stage of the buying cycle and knows the channel's platform, then the lower id.
 */
export type Strategy = "least-loaded" | "round-robin" | "sticky"

/** What is asked of {@link assign}. */
export interface AssignOptions<I extends Ids = Ids> {
  readonly desk: Desk<I>
  /** When the step begins; when the decision was made where it is left out. */
  readonly at?: InstantLike
  /** Whose step it is; that of who is responsible for the answer where it is left out. */
  readonly unit?: UnitIds<I>
  /** `least-loaded` where it is left out. `sticky`: whoever has the conversation, as long as they are eligible. */
  readonly strategy?: Strategy
  /** The conversation that the message continues. */
  readonly conversation?: string
  /** The language of the message, a BCP 47 tag. */
  readonly language?: string
}

/** Who does a step, since when, and who takes over if it is not done. */
export interface Assignment<I extends Ids = Ids> {
  readonly person: I["person"]
  /** The unit they do it for. */
  readonly unit: UnitIds<I>
  /** When they begin: at once, or when their next shift begins. */
  readonly startsAt: Instant
  /** Why it is them: they are there; their shift begins in time; they stand in; it was escalated; the unit could answer, too. */
  readonly because: "present" | "next-shift" | "deputy" | "escalation" | "second"
  readonly escalation: readonly EscalationStep<I["person"]>[]
  readonly desk: Desk<I>
}

/**
 * Finds somebody to do a step of a decision: of the unit's people who may, can and know how, one who is there with free
 * hands; else the one whose shift begins first before the step is due; else somebody's deputy; else somebody of whom it
 * is escalated to; else somebody of the units in second place. Where there is nobody, a problem says what is missing.
 *
 * @example
 * ```ts
 * import { defineOrganization, orThrow } from "@hubwright/core"
 * import { assign, compileRouter, emptyDesk, route } from "@hubwright/core/routing"
 *
 * const acme = defineOrganization({
 *   hubwright: 1,
 *   organization: { name: "Acme", defaultCalendar: "office" },
 *   calendars: { office: { zone: "UTC", open: { "mon-fri": "09:00-17:00" } } },
 *   departments: { care: {} },
 *   people: {
 *     ana: { departments: ["care"], shift: "office", roles: ["community-manager"] },
 *     ben: { departments: ["care"], shift: "office", roles: ["community-manager"] }
 *   },
 *   channels: { x: { platform: "x", operators: ["care"] } }
 * })
 * const decision = route(orThrow(compileRouter(acme)), { channel: "x" }, { at: "2026-11-24T09:30:00Z" })
 * const first = orThrow(assign(acme, decision, { desk: emptyDesk }))
 * first.person // => "ana"
 * first.because // => "present"
 * orThrow(assign(acme, decision, { desk: first.desk })).person // => "ben"
 * ```
 */
export function assign<I extends Ids>(
  source: Organization<I> | Router<I>,
  decision: Decision<I>,
  options: AssignOptions<I>
): Checked<Assignment<I>>
export function assign(source: Organization | Router, decision: Decision, options: AssignOptions): Checked<Assignment> {
  return assignIn("deciding" in source ? source : { organization: source }, decision, options)
}

const assignIn = (
  source: { readonly organization: Organization } & Partial<Pick<Router, "calendars">>,
  decision: Decision,
  options: AssignOptions
): Checked<Assignment> => {
  const at = epochMillis(options.at ?? decision.at) ?? 0
  const unit = options.unit ?? decision.responsible
  if (unit === undefined) return nobody("nobody is responsible", "name a department in the rule", decision)
  const staff = staffOf(source.organization, source.calendars)
  const step: Step = { staff, decision, options, unit, at, needs: needsOf(decision, options, unit) }
  const found = search(step)
  if (found === undefined) return missing(step)
  const clock: Clock = new Map()
  const instantOf = (moment: number) => instantText(clock, moment)
  const due = dueOf(step)
  const start = { unit: found.unit, person: found.person.id, at: found.startsAt, due, instantOf }
  return checked(
    {
      person: found.person.id,
      unit: found.unit,
      startsAt: instantOf(found.startsAt),
      because: found.because,
      escalation: escalationChain(staff, start),
      desk: deskAfter(options, found)
    },
    []
  )
}

interface Step {
  readonly staff: Staff
  readonly decision: Decision
  readonly options: AssignOptions
  readonly unit: string
  readonly at: number
  readonly needs: StepNeeds
}

/**
 * What a unit's part in the path asks of whoever does it: to reply, to draft what others say, to approve, or only to read.
 *
 * @example
 * ```ts
 * import { orThrow } from "@hubwright/core"
 * import { compileRouter, needsOf, route } from "@hubwright/core/routing"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const router = orThrow(compileRouter(parseNotation("hub -- care; hub: x; care: facebook")))
 * const decision = route(router, { channel: "facebook" }, { at: "2026-11-24T09:30:00Z" })
 * needsOf(decision, { language: "de" }, "care").authority // => ["reply"]
 * needsOf(decision, { language: "de" }, "care").languages // => ["de"]
 * ```
 */
export const needsOf = (
  { path, obligations, detected }: Decision,
  { language }: Pick<AssignOptions, "language">,
  unit: string
): StepNeeds => {
  const acts = path.acts.filter(({ by }) => by === unit).map(({ act }) => act)
  const part: Authority = acts.includes("reply") || path.speaker === unit ? "reply" : partOf(acts)
  const { needs } = obligations
  return {
    authority: [...new Set([part, ...(path.responsible === unit ? needs.authority : [])])],
    training: needs.training,
    languages: [...new Set([...needs.languages, ...(language === undefined ? [] : [language])])],
    skills: needs.skills,
    topics: [...new Set(detected.topics.map(({ name }) => name))]
  }
}

const partOf = (acts: readonly string[]): Authority =>
  acts.includes("approve") ? "approve" : acts.includes("answer") ? "draft" : "read"

const dueOf = ({ decision: { respondBy } }: Step): number | undefined =>
  respondBy === undefined ? undefined : epochMillis(respondBy)

interface Found {
  readonly person: Person
  readonly unit: string
  readonly startsAt: number
  readonly because: Assignment["because"]
}

const search = (step: Step): Found | undefined =>
  presentOf(step, step.unit, "present") ??
  nextOf(step) ??
  deputyOf(step) ??
  escalated(step, step.unit, new Set([step.unit])) ??
  firstFound(
    step.decision.second.filter((unit) => unit !== step.unit),
    (unit) => presentOf(step, unit, "second")
  )

const firstFound = <Item, Result>(items: readonly Item[], find: (item: Item) => Result | undefined) => {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

const isQualified = ({ staff, needs, at }: Step, person: Person): boolean =>
  lacksOf(staff, person, { needs, at }).length === 0

const loadOf = ({ options: { desk } }: Step, { id }: Person): Load | undefined =>
  Object.hasOwn(desk.people, id) ? desk.people[id] : undefined

const isPresent = (step: Step, person: Person, unit: string): boolean =>
  hindrancesOf(step.staff, person, { unit, at: step.at, load: loadOf(step, person) }).length === 0

const presentOf = (step: Step, unit: string, because: Found["because"]): Found | undefined => {
  const eligible = peopleOf(step.staff, unit, step.at).filter(
    (person) => isQualified(step, person) && isPresent(step, person, unit)
  )
  const person = chosen(step, unit, eligible)
  return person === undefined ? undefined : { person, unit, startsAt: step.at, because }
}

/** Chooses among people in id order. */
const chosen = (step: Step, unit: string, people: readonly Person[]): Person | undefined => {
  const { desk, strategy = "least-loaded", conversation } = step.options
  if (strategy === "round-robin") {
    const last = Object.hasOwn(desk.turns, unit) ? desk.turns[unit] : undefined
    return people.find(({ id }) => last !== undefined && id > last) ?? people[0]
  }
  const holder =
    conversation !== undefined && Object.hasOwn(desk.conversations, conversation)
      ? desk.conversations[conversation]
      : undefined
  const kept = strategy === "sticky" ? people.find(({ id }) => id === holder) : undefined
  return kept ?? leastLoaded(step, people)
}

const leastLoaded = (step: Step, people: readonly Person[]): Person | undefined => {
  const shareOf = (person: Person) => (loadOf(step, person)?.open ?? 0) / (person.slots * person.count)
  return [...people].sort((a, b) => shareOf(a) - shareOf(b) || aptnessOf(step, b) - aptnessOf(step, a))[0]
}

/** How much somebody is at home in what a message shows: 1 for its stage of the buying cycle, 1 for its platform. */
const aptnessOf = ({ staff, decision }: Step, { stages, platforms }: Person): number => {
  const { channels } = staff.organization
  const platform = Object.hasOwn(channels, decision.channel) ? channels[decision.channel]?.platform : undefined
  const stage = latestStage(decision.detected.stages)
  const knowsStage = stage !== undefined && stages.includes(stage)
  const knowsPlatform = platform !== undefined && platforms.includes(platform)
  return Number(knowsStage) + Number(knowsPlatform)
}

/** Whoever's shift begins first, in time; of several whoever is most at home in what the message shows. */
const nextOf = (step: Step): Found | undefined => {
  const { staff, unit, at } = step
  const due = dueOf(step) ?? Number.POSITIVE_INFINITY
  const coming = peopleOf(staff, unit, at).flatMap((person) => {
    const hindrances = hindrancesOf(staff, person, { unit, at, load: loadOf(step, person) })
    const isAway = loadOf(step, person)?.away === true
    if (!isQualified(step, person) || isAway || hindrances.some(({ kind }) => kind === "capacity")) return []
    const startsAt = nextShift(staff, person, { unit, at })
    return startsAt === undefined || startsAt >= due ? [] : [{ person, startsAt }]
  })
  const [first] = [...coming].sort(
    (a, b) => a.startsAt - b.startsAt || aptnessOf(step, b.person) - aptnessOf(step, a.person)
  )
  return first === undefined ? undefined : { ...first, unit, because: "next-shift" }
}

const personCalled = ({ staff: { organization } }: Step, id: string): Person | undefined =>
  Object.hasOwn(organization.people, id) ? organization.people[id] : undefined

const present = (step: Step, id: string | undefined, because: Found["because"]): Found | undefined => {
  const person = id === undefined ? undefined : personCalled(step, id)
  const unit = person?.departments[0]
  if (person === undefined || unit === undefined || !peopleOf(step.staff, unit, step.at).includes(person))
    return undefined
  return isQualified(step, person) && isPresent(step, person, unit)
    ? { person, unit, startsAt: step.at, because }
    : undefined
}

const deputyOf = (step: Step): Found | undefined =>
  firstFound(peopleOf(step.staff, step.unit, step.at), ({ deputy }) => present(step, deputy, "deputy"))

const escalated = (step: Step, unit: string, seen: ReadonlySet<string>): Found | undefined =>
  firstFound(
    step.staff.organization.escalation.filter((one) => one.unit === unit),
    ({ to }) => {
      if (personCalled(step, to) !== undefined) return present(step, to, "escalation")
      if (seen.has(to)) return undefined
      return presentOf(step, to, "escalation") ?? escalated(step, to, new Set([...seen, to]))
    }
  )

const deskAfter = ({ desk, conversation }: AssignOptions, { person, unit }: Found): Desk => {
  const load = Object.hasOwn(desk.people, person.id) ? desk.people[person.id] : undefined
  return {
    people: { ...desk.people, [person.id]: { ...load, open: (load?.open ?? 0) + 1 } },
    conversations:
      conversation === undefined ? desk.conversations : { ...desk.conversations, [conversation]: person.id },
    turns: { ...desk.turns, [unit]: person.id }
  }
}

const nobody = (message: string, help: string, { channel }: Decision): Checked<never> => ({
  ok: false,
  problems: [{ code: "HW0520", severity: "error", message, help, path: ["channels", channel], related: [], fixes: [] }]
})

/** Says of a unit in which nobody can do the step what each lacks. */
const missing = (step: Step): Checked<never> => {
  const { staff, unit, at, needs, decision } = step
  const people = peopleOf(staff, unit, at)
  if (people.length === 0)
    return nobody(`nobody works in \`${unit}\``, `list the people of \`${unit}\`, or escalate its work`, decision)
  const lacks = people.map((person) => ({
    person,
    lacks: [
      ...lacksOf(staff, person, { needs, at }),
      ...hindrancesOf(staff, person, { unit, at, load: loadOf(step, person) })
    ]
  }))
  const [closest] = [...lacks].sort((a, b) => a.lacks.length - b.lacks.length)
  const counts = new Map<string, number>()
  for (const words of lacks.flatMap((one) => one.lacks.map(lackWords))) counts.set(words, (counts.get(words) ?? 0) + 1)
  const told = [...counts].map(([words, count]) => `${count} of ${people.length} ${words}`)
  return nobody(
    `nobody in \`${unit}\` can take this: ${told.join(", ")}`,
    closest === undefined
      ? "escalate its work"
      : `\`${closest.person.id}\` comes closest: ${closest.lacks.map(lackWords).join(", ")}`,
    decision
  )
}

const lackWords = ({ kind, what }: Lack): string => {
  switch (kind) {
    case "authority":
      return `may not \`${what}\``
    case "training":
      return `without valid training \`${what}\``
    case "language":
      return `without the language \`${what}\``
    case "skill":
      return `without the skill \`${what}\``
    case "topic":
      return "without its topics"
    case "presence":
      return "away"
    case "shift":
      return "off shift"
    case "capacity":
      return "with full hands"
  }
}

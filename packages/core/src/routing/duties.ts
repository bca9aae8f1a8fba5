import { type OpenHours, resolveTerm } from "../model/deadline.ts"
import { elapsedMinutes, parseDuration } from "../model/duration.ts"
import type { FullTerm } from "../model/term.ts"
import type { Duty } from "./decision.ts"
import { instantText } from "./instant-text.ts"
import type { Obligations } from "./obligations.ts"
import type { Router } from "./router.ts"

/** Something that must be done, ready to be dated. */
export interface PreparedDuty {
  readonly name: string
  readonly kind: string
  readonly who: string | undefined
  readonly terms: readonly FullTerm[]
  /** The least of its terms that elapse, in milliseconds; infinite where none does. */
  readonly elapsedMillis: number
  /** Its terms that go by a calendar. */
  readonly byCalendar: readonly FullTerm[]
}

/** What is to be done because of obligations, by name. */
export const prepareDuties = ({ due, notify, approve }: Obligations): readonly PreparedDuty[] =>
  [
    ...Object.entries(due),
    ...[...notify.map((unit) => `notify:${unit}`), ...approve.map((unit) => `approve:${unit}`)]
      .filter((name) => !Object.hasOwn(due, name))
      .map((name): [string, readonly FullTerm[]] => [name, []])
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, terms]) => {
      const colon = name.indexOf(":")
      return {
        name,
        kind: colon < 0 ? name : name.slice(0, colon),
        who: colon < 0 ? undefined : name.slice(colon + 1),
        terms,
        elapsedMillis: terms.reduce((least, term) => Math.min(least, elapsedMillis(term)), Number.POSITIVE_INFINITY),
        byCalendar: terms.filter((term) => elapsedMillis(term) === Number.POSITIVE_INFINITY)
      }
    })

const elapsedMillis = ({ within, calendar }: FullTerm): number => {
  const duration = parseDuration(within)
  const minutes = duration === undefined || calendar !== undefined ? undefined : elapsedMinutes(duration)
  return minutes === undefined ? Number.POSITIVE_INFINITY : Math.round(minutes * 60_000)
}

const noDuties: readonly Duty[] = []

/** When and where a message came in. */
interface Arrival {
  readonly channel: string
  /** Milliseconds since 1970 in UTC. */
  readonly at: number
}

/** What is to be done with a message by when, earliest first; what has no deadline comes last. */
export const datedDuties = (
  router: Router,
  prepared: readonly PreparedDuty[],
  { channel, at }: Arrival
): readonly Duty[] => {
  if (prepared.length === 0) return noDuties
  let hours: OpenHours | undefined
  const order: { readonly until: number; readonly duty: PreparedDuty }[] = []
  for (const duty of prepared) {
    let until = at + duty.elapsedMillis
    for (const term of duty.byCalendar) {
      hours ??= { named: router.calendars, unnamed: timeOf(router, channel) }
      until = Math.min(until, resolveTerm(term, { received: at }, hours) ?? Number.POSITIVE_INFINITY)
    }
    order.push({ until, duty })
  }
  if (order.length > 1) order.sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
  return order.map(({ until, duty: { kind, who, terms } }): Duty => {
    if (until === Number.POSITIVE_INFINITY) return who === undefined ? { kind, terms } : { kind, who, terms }
    const dueAt = instantText(router.clock, until)
    return who === undefined ? { kind, dueAt, terms } : { kind, who, dueAt, terms }
  })
}

const timeOf = (router: Router, channel: string): OpenHours["unnamed"] => {
  const { channels } = router.organization
  const calendar = Object.hasOwn(channels, channel) ? channels[channel]?.calendar : undefined
  return (calendar === undefined ? undefined : router.calendars.get(calendar)) ?? router.defaultTime
}

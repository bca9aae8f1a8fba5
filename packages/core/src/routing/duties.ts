import { earliestDeadline, type OpenHours } from "../model/deadline.ts"
import type { Duty } from "./decision.ts"
import { instantText } from "./instant-text.ts"
import type { Obligations } from "./obligations.ts"
import type { Router } from "./router.ts"

/** What is due, and since when: in milliseconds since 1970 in UTC. */
interface Due {
  readonly obligations: Obligations
  readonly at: number
}

const noDuties: readonly Duty[] = []

/** What is to be done with a message of a channel by when, earliest first; what has no deadline comes last. */
export const dutiesOf = (router: Router, channel: string, { obligations, at }: Due): readonly Duty[] => {
  const { due, notify, approve } = obligations
  const names = Object.keys(due)
  if (names.length + notify.length + approve.length === 0) return noDuties
  const hours: OpenHours = { named: router.calendars, unnamed: timeOf(router, channel) }
  const dated = names.map((name) => {
    const terms = due[name] ?? []
    return { name, terms, until: earliestDeadline(terms, { received: at }, hours) }
  })
  const dateless = [...notify.map((unit) => `notify:${unit}`), ...approve.map((unit) => `approve:${unit}`)]
    .filter((name) => !Object.hasOwn(due, name))
    .map((name) => ({ name, terms: [], until: undefined }))
  return [...dated, ...dateless]
    .sort(
      (a, b) =>
        (a.until ?? Number.POSITIVE_INFINITY) - (b.until ?? Number.POSITIVE_INFINITY) || (a.name < b.name ? -1 : 1)
    )
    .map(({ name, terms, until }): Duty => {
      const colon = name.indexOf(":")
      const dueAt = until === undefined ? undefined : instantText(router.clock, until)
      return {
        kind: colon < 0 ? name : name.slice(0, colon),
        ...(colon < 0 ? {} : { who: name.slice(colon + 1) }),
        ...(dueAt === undefined ? {} : { dueAt }),
        terms
      }
    })
}

const timeOf = (router: Router, channel: string): OpenHours["unnamed"] => {
  const { channels } = router.organization
  const calendar = Object.hasOwn(channels, channel) ? channels[channel]?.calendar : undefined
  return (calendar === undefined ? undefined : router.calendars.get(calendar)) ?? router.defaultTime
}

import type { Organization } from "@hubwright/core"
import type { OpenTime } from "@hubwright/core/time"
import type { Crisis } from "./crisis.ts"

/**
 * The moments of a simulation told apart as far as routing does: which of the calendars that conditions name are open,
 * which dated elements are in force, who has which training, and which crisis playbook. Occasions are numbered as they turn up.
 */
export interface Occasions {
  /**
   * The number of the occasion at a minute, by the minutes from which on the playbooks of the crises are in force; until
   * when it lasts is then in {@link Occasions.untilMinute}.
   */
  readonly at: (minute: number, crises: readonly { readonly since: number }[]) => number
  readonly untilMinute: () => number
  /** An occasion: a moment of it, the crisis in force, and a text that is the same whenever it turns up. */
  readonly told: (occasion: number) => Told
}

interface Told {
  readonly at: number
  /** The minute at which it first turned up. */
  readonly minute: number
  readonly situation: string | undefined
  readonly key: string
}

interface OccasionGround {
  readonly organization: Organization
  readonly calendars: ReadonlyMap<string, OpenTime>
  readonly startMillis: number
  readonly crises: readonly Crisis[]
  /** The minutes at which what people may do changes. */
  readonly turningPoints: readonly number[]
}

const minuteMillis = 60_000

/** Makes the occasions of an organization ready. */
export const occasionsOf = (ground: OccasionGround): Occasions => {
  const { organization, startMillis, crises } = ground
  const times = namedCalendars(ground)
  const dates = datesIn(organization).map((date) => (Date.parse(date) - startMillis) / minuteMillis)
  const turns = crises.flatMap(({ from, knownFrom, until }) => [from, knownFrom, until])
  const edges = [...dates, ...ground.turningPoints, ...turns].sort((a, b) => a - b)
  const known = new Map<string, number>()
  const told: Told[] = []
  let lasts = Number.NEGATIVE_INFINITY
  return {
    at: (minute, states) => {
      const at = startMillis + minute * minuteMillis
      let until = edges.find((edge) => edge > minute) ?? Number.POSITIVE_INFINITY
      let open = ""
      for (const time of times) {
        const day = time.on(time.dayOf(at))
        const span = day.spans.find((one) => at < one.until)
        const isOpen = span !== undefined && span.from <= at
        open += isOpen ? "1" : "0"
        const next = span === undefined ? day.until : isOpen ? span.until : span.from
        until = Math.min(until, (next - startMillis) / minuteMillis)
      }
      lasts = until
      const situation = crises.findLast(
        ({ until: end }, place) => (states[place]?.since ?? Number.POSITIVE_INFINITY) <= minute && minute < end
      )?.situation
      const passed = edges.filter((edge) => edge <= minute).length
      const key = `${open} ${passed} ${situation ?? ""}`
      const number = known.get(key)
      if (number !== undefined) return number
      known.set(key, told.length)
      told.push({ at, minute, situation, key })
      return told.length - 1
    },
    untilMinute: () => lasts,
    told: (occasion) => {
      const found = told[occasion]
      if (found === undefined) throw new Error("there is no occasion of that number")
      return found
    }
  }
}

/** The calendars that a decision can depend on: those whose names stand where conditions do. */
const namedCalendars = ({ organization, calendars }: OccasionGround): readonly OpenTime[] => {
  const { routing, policies, conditions, channels, targets, work, playbooks } = organization
  const said = JSON.stringify([routing, policies, conditions, channels, targets, work, playbooks])
  return [...calendars].flatMap(([id, time]) => (said.includes(JSON.stringify(id)) ? [time] : []))
}

/** The dates on which engagements and policies begin or end. A last day ends with the day after it. */
const datesIn = ({ agencies, policies }: Organization): readonly string[] => {
  const periods = [
    ...Object.values(agencies).flatMap(({ engagements }) => engagements),
    ...policies.rules.flatMap(({ effective }) => (effective === undefined ? [] : [effective]))
  ]
  return [
    ...new Set(
      periods.flatMap(({ from, until }) => [
        ...(from === undefined ? [] : [from]),
        ...(until === undefined ? [] : [new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10)])
      ])
    )
  ]
}

/** The wall clock of a time zone. Wall times are milliseconds since 1970-01-01T00:00 as the clock on the wall shows them. */
export interface ZoneClock {
  /** The IANA name of the zone. */
  readonly zone: string
  /** How far the wall clock is ahead of UTC at a moment (milliseconds since 1970 in UTC), in milliseconds. */
  readonly offsetMillisAt: (at: number) => number
  /**
   * The first moment at which the wall clock shows a time or a later one. Where the clock is put back that is the
   * earlier of two moments; where it is put forward over the time, the moment at which that happens. So two wall times
   * in order give two moments in order, and hours that end where others begin neither overlap nor leave a gap.
   */
  readonly firstMomentOf: (wallMillis: number) => number
}

/** A day in milliseconds. */
export const dayMillis = 86_400_000

const lastMoment = 8.64e15
const rememberedDays = 8192

/** A stretch of UTC, one day long, in which the offset changes at most once. */
interface Stretch {
  readonly before: number
  readonly changesAt: number
  readonly after: number
}

/**
 * The wall clock of a zone of the IANA database, as the engine's own data know it, for any year that a `Date` can have.
 * Offsets are asked for once a day of UTC and remembered. That a zone's offset changes twice within one such day is
 * not foreseen.
 *
 * @throws {RangeError} where the engine does not know the zone; a checked organization names none such.
 */
export const zoneClock = (zone: string): ZoneClock => {
  if (zone === "UTC") return { zone, offsetMillisAt: () => 0, firstMomentOf: (wallMillis) => wallMillis }
  const readOffset = offsetReader(zone)
  const stretches = new Map<number, Stretch>()

  const stretchOf = (day: number): Stretch => {
    const known = stretches.get(day)
    if (known !== undefined) return known
    const first = day * dayMillis
    const last = first + dayMillis - 1
    const before = readOffset(first)
    const after = readOffset(last)
    const changesAt = before === after ? last + 1 : firstWhere(first, last, (at) => readOffset(at) !== before)
    const stretch = { before, changesAt, after }
    if (stretches.size >= rememberedDays) stretches.clear()
    stretches.set(day, stretch)
    return stretch
  }

  const offsetMillisAt = (at: number): number => {
    const { before, changesAt, after } = stretchOf(Math.floor(at / dayMillis))
    return at < changesAt ? before : after
  }

  const firstMomentOf = (wallMillis: number): number => {
    const early = wallMillis - dayMillis
    const late = wallMillis + dayMillis
    const before = offsetMillisAt(early)
    const after = offsetMillisAt(late)
    if (before === after) return wallMillis - before
    const changesAt = firstWhere(early, late, (at) => offsetMillisAt(at) !== before)
    const shownBefore = wallMillis - before
    return shownBefore < changesAt ? shownBefore : Math.max(wallMillis - after, changesAt)
  }

  return { zone, offsetMillisAt, firstMomentOf }
}

/** The first whole number in a range at which something becomes true that then stays so; it is true at the end. */
const firstWhere = (from: number, until: number, isTrue: (value: number) => boolean): number => {
  let low = from
  let high = until
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isTrue(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Asks the engine what the wall clock of a zone shows, and gives by how much that is ahead of UTC. */
const offsetReader = (zone: string): ((at: number) => number) => {
  const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
  })
  return (at) => {
    const moment = new Date(Math.max(-lastMoment, Math.min(lastMoment, at)))
    const shown = { day: 0, hour: 0, minute: 0, second: 0 }
    for (const { type, value } of format.formatToParts(moment)) if (isShown(type)) shown[type] = Number(value)
    const seconds =
      (shown.hour - moment.getUTCHours()) * 3600 +
      (shown.minute - moment.getUTCMinutes()) * 60 +
      (shown.second - moment.getUTCSeconds())
    return (seconds + daysAhead(moment, shown.day) * 86_400) * 1000
  }
}

const isShown = (type: string): type is "day" | "hour" | "minute" | "second" =>
  type === "day" || type === "hour" || type === "minute" || type === "second"

/** No zone is a whole day from UTC, so the day of the month alone says whether its date is the one before or after. */
const daysAhead = (moment: Date, dayOfMonth: number): number => {
  if (dayOfMonth === moment.getUTCDate()) return 0
  const next = new Date(moment.getTime() + dayMillis)
  return dayOfMonth === next.getUTCDate() ? 1 : -1
}

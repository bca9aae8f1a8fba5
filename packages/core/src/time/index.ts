export { compileTerm, resolveTerm, type TermEnd } from "../model/deadline.ts"
export {
  type Duration,
  type DurationText,
  type DurationUnit,
  elapsedMinutes,
  parseDuration
} from "../model/duration.ts"
export { epochMillis, type Instant, type InstantLike, toInstant } from "../model/instant.ts"
export {
  afterOpenMinutes,
  alwaysOpen,
  compileCalendar,
  compileCalendars,
  isOpen,
  nextOpening,
  type OpenDay,
  type OpenTime,
  openMinutesBetween
} from "../model/open-time.ts"
export { daysIn, weekdays } from "../model/opening-hours.ts"
export { type FullTerm, fullTerm } from "../model/term.ts"
export { type ZoneClock, zoneClock } from "../model/zone-clock.ts"

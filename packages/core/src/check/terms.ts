import { elapsedMinutes, parseDuration } from "../model/duration.ts"
import type { Term } from "../model/organization.ts"
import { quoted } from "../problem/neutralize.ts"
import type { Problem } from "../problem/problem.ts"
import type { Placed } from "../schema/places.ts"
import { problemOf } from "./report.ts"
import type { Survey } from "./survey.ts"

/** A calendar stands only where a term goes by one. */
export const checkTerms = ({ places }: Survey): readonly Problem[] => places.terms.flatMap(calendarInVain)

const calendarInVain = ({ value: term, path }: Placed<Term>): readonly Problem[] => {
  if (typeof term === "string" || term.calendar === undefined) return []
  const duration = parseDuration(term.within)
  if (duration === undefined || elapsedMinutes(duration) === undefined) return []
  const { amount, unit } = duration
  const meant = unit === "minutes" ? "openMinutes" : unit === "hours" ? "openHours" : "businessDays"
  const inOpenTime = unit === "weeks" ? 5 * amount : amount
  return [
    problemOf("HW0314", {
      message: `${quoted(term.within)} elapses whatever ${quoted(term.calendar)} says`,
      help: `${quoted(`${inOpenTime} ${meant}`)} counts open time; else leave the calendar out`,
      path: [...path, "calendar"]
    })
  ]
}

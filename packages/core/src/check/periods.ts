import { epochMillis, hasOffset } from "../model/instant.ts"
import type { Organization } from "../model/organization.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { problemOf } from "./report.ts"
import type { Survey } from "./survey.ts"

/** Whatever has a beginning and an end begins first. */
export const checkPeriods = ({ organization }: Survey): readonly Problem[] =>
  periodsIn(organization).flatMap(({ element, keys: [from, until], path }): readonly Problem[] => {
    const begins = element[from]
    const ends = element[until]
    if (begins === undefined || ends === undefined || !isBefore(ends, begins)) return []
    return [
      problemOf("HW0313", {
        message: `${quoted(ends)} is before ${quoted(begins)}`,
        help: `\`${until}\` is not before \`${from}\`: mend the one that is wrong`,
        path: [...path, until],
        related: [{ message: `\`${from}\``, path: [...path, from] }]
      })
    ]
  })

/** Two keys of an element of which the first names the earlier moment. */
interface Period {
  readonly element: { readonly [key: string]: string | undefined }
  readonly keys: readonly [string, string]
  readonly path: ModelPath
}

const periodsIn = (organization: Organization): readonly Period[] => {
  const { agencies, people, campaigns, consents, documents, insights, policies, demand } = organization
  return [
    ...Object.entries(agencies).flatMap(([id, { engagements }]) =>
      engagements.map(({ from, until }, index) =>
        period({ from, until }, ["from", "until"], ["agencies", id, "engagements", index])
      )
    ),
    ...Object.values(people).flatMap(({ id, absences }) =>
      absences.map(({ from, until }, index) =>
        period({ from, until }, ["from", "until"], ["people", id, "absences", index])
      )
    ),
    ...policies.rules.map(({ effective: { from, until } = {} }, index) =>
      period({ from, until }, ["from", "until"], ["policies", "rules", index, "effective"])
    ),
    ...demand.bursts.map(({ from, until }, index) =>
      period({ from, until }, ["from", "until"], ["demand", "bursts", index])
    ),
    ...Object.entries(campaigns).map(([id, { from, until }]) =>
      period({ from, until }, ["from", "until"], ["campaigns", id])
    ),
    ...Object.entries(documents).map(([id, { date, reviewBy }]) =>
      period({ date, reviewBy }, ["date", "reviewBy"], ["documents", id])
    ),
    ...Object.entries(consents).flatMap(([id, { given, until, revoked }]) => [
      period({ given, until }, ["given", "until"], ["consents", id]),
      period({ given, revoked }, ["given", "revoked"], ["consents", id])
    ]),
    ...Object.entries(insights).map(([id, { at, changedOn }]) =>
      period({ at, changedOn }, ["at", "changedOn"], ["insights", id])
    )
  ]
}

const period = (element: Period["element"], keys: Period["keys"], path: ModelPath): Period => ({ element, keys, path })

/** How far from UTC a clock can be: so unsure is a local time beside one with an offset. */
const farthestOffsetMillis = 14 * 3_600_000

const isBefore = (moment: string, other: string): boolean => {
  const millis = epochMillis(moment)
  const otherMillis = epochMillis(other)
  if (millis === undefined || otherMillis === undefined) return false
  return otherMillis - millis > (hasOffset(moment) === hasOffset(other) ? 0 : farthestOffsetMillis)
}

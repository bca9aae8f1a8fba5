import type { Channel, Engagement, Organization } from "../model/organization.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { problemOf } from "./report.ts"
import type { Survey } from "./survey.ts"

/** Who operates a channel and holds its credentials may do so, is still there, and is not their own deputy. */
export const checkCustody = (survey: Survey): readonly Problem[] => [
  ...Object.entries(survey.organization.channels).flatMap(([id, channel]) => {
    const path = ["channels", id]
    return [
      ...channel.operators.flatMap(({ unit }, index) =>
        engagementProblem(survey, { unit, channel, path: [...path, "operators", index, "unit"] })
      ),
      ...operatedThoughClosed(survey, channel, path),
      ...sameDeputy(channel, path),
      ...holdersOf(channel, path).flatMap((holder) => holderWhoLeft(survey, holder))
    ]
  }),
  ...ownDeputies(survey.organization)
]

/**
 * An agency operates a channel under an engagement there that is in force. One whose channel or dates are wrong is a
 * problem already, and counts as the one that is meant.
 */
const engagementProblem = (
  { organization: { agencies }, today, hasGap, declares }: Survey,
  { unit, channel, path }: { readonly unit: string; readonly channel: Channel; readonly path: ModelPath }
): readonly Problem[] => {
  const agency = Object.hasOwn(agencies, unit) ? agencies[unit] : undefined
  if (agency === undefined || hasGap(["agencies", unit, "engagements"])) return []
  if (agency.engagements.some((engagement) => !declares("channel", engagement.channel))) return []
  const engagements = agency.engagements
    .map((engagement, index) => ({ engagement, place: ["agencies", unit, "engagements", index] }))
    .filter(({ engagement }) => engagement.channel === channel.id)
  if (engagements.length === 0)
    return [
      problemOf("HW0320", {
        message: `${quoted(unit)} operates ${quoted(channel.id)} without an engagement there`,
        help: `add one under \`agencies.${unit}.engagements\`, or let a department operate the channel`,
        path,
        related: [{ message: "the agency", path: ["agencies", unit] }]
      })
    ]
  const isInForce = ({ from = "", until }: Engagement, today: string): boolean =>
    (from <= today && (until === undefined || today <= until)) || (until !== undefined && until < from)
  if (today === undefined || engagements.some(({ engagement }) => isInForce(engagement, today))) return []
  const hasExpired = ({ until }: Engagement): boolean => until !== undefined && until < today
  return [
    problemOf("HW0321", {
      message: engagements.every(({ engagement }) => hasExpired(engagement))
        ? `the engagement of ${quoted(unit)} on ${quoted(channel.id)} has expired`
        : `no engagement of ${quoted(unit)} on ${quoted(channel.id)} is in force`,
      help: "renew it, or let somebody else operate the channel: without it the agency has no right there",
      path,
      related: engagements.map(({ engagement, place }) => ({
        message: hasExpired(engagement)
          ? `until ${quoted(engagement.until ?? "")}`
          : `from ${quoted(engagement.from ?? "")}`,
        path: place
      }))
    })
  ]
}

const operatedThoughClosed = (
  { today }: Survey,
  { id, closed, operators }: Channel,
  path: ModelPath
): readonly Problem[] =>
  closed === undefined || today === undefined || operators.length === 0 || today < closed
    ? []
    : [
        problemOf("HW0323", {
          message: `${quoted(id)} was closed on ${quoted(closed)} and still has operators`,
          help: "take the operators out, or the day it was closed",
          path: [...path, "operators"],
          related: [{ message: "closed", path: [...path, "closed"] }]
        })
      ]

const sameDeputy = ({ custodian, deputy }: Channel, path: ModelPath): readonly Problem[] =>
  custodian === undefined || custodian !== deputy
    ? []
    : [
        problemOf("HW0324", {
          message: `${quoted(deputy)} is custodian and deputy in one`,
          help: "name somebody else as deputy, or nobody",
          path: [...path, "deputy"],
          related: [{ message: "the custodian", path: [...path, "custodian"] }]
        })
      ]

const ownDeputies = ({ people }: Organization): readonly Problem[] =>
  Object.values(people)
    .filter(({ id, deputy }) => deputy === id)
    .map(({ id }) =>
      problemOf("HW0324", {
        message: `${quoted(id)} is their own deputy`,
        help: "name somebody else as deputy, or nobody",
        path: ["people", id, "deputy"]
      })
    )

interface Holder {
  readonly id: string
  readonly as: string
  readonly channel: string
  readonly path: ModelPath
}

const holdersOf = ({ id: channel, custodian, deputy, credentials }: Channel, path: ModelPath): readonly Holder[] => [
  ...(custodian === undefined
    ? []
    : [{ id: custodian, as: "is its custodian", channel, path: [...path, "custodian"] }]),
  ...(deputy === undefined ? [] : [{ id: deputy, as: "is its deputy", channel, path: [...path, "deputy"] }]),
  ...(credentials?.access ?? []).map((id, index) => ({
    ...{ id, as: "holds its credentials", channel },
    path: [...path, "credentials", "access", index]
  }))
]

const holderWhoLeft = (
  { organization: { people }, today }: Survey,
  { id, as, channel, path }: Holder
): readonly Problem[] => {
  const left = Object.hasOwn(people, id) ? people[id]?.left : undefined
  if (left === undefined || today === undefined || today <= left) return []
  return [
    problemOf("HW0322", {
      message: `${quoted(id)} left on ${quoted(left)} and still ${as}`,
      help: `hand over ${quoted(channel)} and change its password`,
      path,
      related: [{ message: "left", path: ["people", id, "left"] }]
    })
  ]
}

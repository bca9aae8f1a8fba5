import { type Change, composeChanges } from "../../change/change.ts"
import type { Channel } from "../../model/organization.ts"
import { hasEnded } from "../../topology/moment.ts"
import { coordinatorOf, type Subject } from "../subject.ts"
import type { FindingRule, Found } from "./finding.ts"
import { proven } from "./proven.ts"
import { listed, named, partOf } from "./wording.ts"

/** What takes a channel back from agencies: whoever answers for it or works on it inside, else whoever could coordinate. */
export const takenBack = (subject: Subject, channel: Channel, agencies: readonly string[]): readonly Change[] => {
  const { holdersOf, unitOf, isAgency } = subject
  const facets = ["accountable", "lead", "operators", "contributors"] as const
  const units = facets.flatMap((facet) => holdersOf(channel, facet).flatMap((id) => unitOf(id) ?? []))
  const to = units.find((unit) => !isAgency(unit)) ?? coordinatorOf(subject)
  return to === undefined
    ? []
    : agencies.map((agency) => ({ kind: "insource", agency, to, channels: [channel.id] }) as const)
}

const overEngaged = (subject: Subject): readonly Found[] => {
  const { organization, at } = subject
  return Object.values(organization.agencies).flatMap(({ id: agency, engagements }) =>
    engagements.flatMap(({ channel: id, until }, place): readonly Found[] => {
      const channel = Object.hasOwn(organization.channels, id) ? organization.channels[id] : undefined
      if (channel === undefined || hasEnded(channel.closed, at) || until === undefined || until >= at) return []
      if (engagements.some((one) => one.channel === id && (one.until === undefined || one.until >= at))) return []
      const holds =
        channel.operators.some(({ unit }) => unit === agency) ||
        channel.custodian === agency ||
        channel.deputy === agency ||
        (channel.credentials?.access ?? []).includes(agency)
      return holds
        ? [
            {
              about: `${agency} ${id}`,
              sentence: `The engagement of ${named(agency)} for ${named(id)} is over since ${until}, and it still has a hand there`,
              evidence: [
                ["agencies", agency, "engagements", place],
                ["channels", id]
              ],
              remedy: composeChanges(...takenBack(subject, channel, [agency]))
            }
          ]
        : []
    })
  )
}

const regulatedOutside = (subject: Subject): readonly Found[] => {
  const { organization, channels, isAgency } = subject
  const regulated = new Set(
    Object.values(organization.products).flatMap(({ brand, prescriptionOnly }) =>
      prescriptionOnly ? (brand ?? []) : []
    )
  )
  return channels.flatMap((channel): readonly Found[] => {
    const agencies = [...new Set(channel.operators.flatMap(({ unit }) => (isAgency(unit) ? [unit] : [])))]
    if (agencies.length === 0 || channel.brand === undefined || !regulated.has(channel.brand)) return []
    return [
      {
        about: channel.id,
        sentence: `${listed(agencies)} ${agencies.length === 1 ? "answers" : "answer"} on ${named(channel.id)}, which is about a prescription medicine`,
        evidence: [["channels", channel.id, "operators"]],
        values: { agencies: agencies.length },
        remedy: composeChanges(...takenBack(subject, channel, agencies))
      }
    ]
  })
}

/** Above this share agencies do more than companies use to give away (75 % of activities are inside: Quesenberry). */
const mostOutside = 0.25

const isOutside = ({ isAgency }: Pick<Subject, "isAgency">, { operators }: Pick<Channel, "operators">): boolean =>
  operators.some(({ unit }) => isAgency(unit))

const reliesOnAgencies = (subject: Subject): readonly Found[] => {
  const { channels, isAgency } = subject
  const operated = channels.filter(({ operators }) => operators.length > 0)
  const outside = operated.filter((channel) => isOutside(subject, channel))
  const share = operated.length === 0 ? 0 : outside.length / operated.length
  if (share <= mostOutside) return []
  const agencies = [
    ...new Set(outside.flatMap(({ operators }) => operators.flatMap(({ unit }) => (isAgency(unit) ? [unit] : []))))
  ]
  return [
    {
      about: "organization",
      sentence: `Agencies work on ${partOf(outside.length, operated.length, "channel")}`,
      evidence: outside.map(({ id }) => ["channels", id, "operators"]),
      values: { channels: operated.length, outside: outside.length, share, most: mostOutside },
      ...proven(
        subject,
        composeChanges(...outside.flatMap((channel) => takenBack(subject, channel, agencies))),
        (after) => outside.every(({ id }) => !isOutside(subject, after.channels[id] ?? { operators: [] }))
      )
    }
  ]
}

/** The rules about what agencies do. */
export const agencyRules: readonly FindingRule[] = [
  {
    code: "HF0410",
    severity: "critical",
    title: "engagement over, access not",
    why: "An agency that is no longer engaged can still speak for the company.",
    sources: ["S0-11", "S4-06"],
    find: overEngaged
  },
  {
    code: "HF0411",
    severity: "major",
    title: "agency on regulated content",
    why: "Messages about medicines have to be recognized and forwarded by people who are trained and answerable.",
    sources: ["S0-11", "S1-12"],
    find: regulatedOutside
  },
  {
    code: "HF0412",
    severity: "minor",
    title: "reliance on agencies",
    why: "What agencies do for a company they also know for it; three quarters of social media activity is done inside companies.",
    sources: ["S0-11", "S0-22", "S1-11", "S3-36"],
    find: reliesOnAgencies
  }
]

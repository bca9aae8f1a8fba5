import { composeChanges } from "../../change/change.ts"
import { coversLanguage } from "../../model/locale.ts"
import type { Channel } from "../../model/organization.ts"
import { coordinatorOf, daysSince, departmentsFor, type Subject } from "../subject.ts"
import { takenBack } from "./agencies.ts"
import { duplicatesOf } from "./alike.ts"
import type { FindingRule, Found } from "./finding.ts"
import { counted, listed, named } from "./wording.ts"

/** After so many days without a post a channel is asleep. */
const dormantDays = 180
/** So many publications have to be known before it is said that a channel only sends. */
const fewestPublications = 3

const orphans = (subject: Subject): readonly Found[] =>
  subject.channels
    .filter((channel) => subject.holdersOf(channel, "operators").length === 0)
    .map((channel) => {
      const unit = unitFor(subject, channel)
      return {
        about: channel.id,
        sentence: `Nobody works on ${named(channel.id)}`,
        evidence: [["channels", channel.id]],
        ...(unit === undefined
          ? {}
          : { remedy: { kind: "set-operators", channel: channel.id, operators: [unit] } as const })
      }
    })

/** The department that a channel's purpose, brand or market points to, else whoever could coordinate. */
const unitFor = (subject: Subject, { purpose, brand, market }: Channel): string | undefined => {
  const byPurpose = {
    service: ["customer-service"],
    reviews: ["customer-service"],
    recruiting: ["human-resources"],
    press: ["public-relations"],
    investor: ["investor-relations"],
    sales: ["sales"],
    product: ["product"]
  } as const
  const disciplines = purpose !== undefined && purpose in byPurpose ? Object.entries(byPurpose) : []
  const wanted = disciplines.find(([word]) => word === purpose)?.[1] ?? []
  const serves = subject.departments.find(
    ({ scope }) =>
      (brand !== undefined && scope?.brands?.includes(brand)) ||
      (market !== undefined && scope?.markets?.includes(market))
  )
  return departmentsFor(subject, ...wanted)[0]?.id ?? serves?.id ?? coordinatorOf(subject)
}

const duplicates = (subject: Subject): readonly Found[] =>
  duplicatesOf(subject.channels).map(({ channel, keep }) => ({
    about: channel.id,
    sentence: `${named(channel.id)} doubles ${named(keep.id)}: both are on ${keep.platform} for the same brand, market, language and purpose`,
    evidence: [
      ["channels", channel.id],
      ["channels", keep.id]
    ],
    remedy: { kind: "retire-channel", channel: channel.id, on: subject.at }
  }))

const dormant = (subject: Subject): readonly Found[] =>
  subject.channels.flatMap(({ id, lastPost }): readonly Found[] => {
    const days = lastPost === undefined ? 0 : daysSince(subject, lastPost)
    return days <= dormantDays
      ? []
      : [
          {
            about: id,
            sentence: `Nothing was posted on ${named(id)} for ${days} days`,
            evidence: [["channels", id, "lastPost"]],
            values: { days, most: dormantDays },
            remedy: { kind: "retire-channel", channel: id, on: subject.at }
          }
        ]
  })

const broadcasts = ({ organization, channels, observations }: Subject): readonly Found[] => {
  const messages = observations.messages ?? []
  return channels.flatMap(({ id }): readonly Found[] => {
    const sent = organization.publications.flatMap((one, place) => (one.channel === id ? [{ ...one, place }] : []))
    const came = messages.filter(({ channel }) => channel === id)
    const answered = came.filter((message) => message.answered !== undefined).length
    if (sent.length < fewestPublications || sent.some(({ kind }) => kind === "interactive") || answered > 0) return []
    return [
      {
        about: id,
        sentence: `${named(id)} only sends: ${counted(sent.length, "publication")}, none of them part of a conversation${came.length === 0 ? "" : `, and none of ${counted(came.length, "message")} answered`}`,
        evidence: sent.map(({ place }) => ["publications", place]),
        values: { publications: sent.length, messages: came.length, answered }
      }
    ]
  })
}

const agencyEvents = (subject: Subject): readonly Found[] =>
  subject.channels
    .filter(({ purpose }) => purpose === "event" || purpose === "campaign")
    .flatMap((channel): readonly Found[] => {
      const [first, ...others] = channel.operators.map(({ unit }) => unit)
      if (first === undefined || ![first, ...others].every((unit) => subject.isAgency(unit))) return []
      return [
        {
          about: channel.id,
          sentence: `${named(channel.id)} is left to ${listed([first, ...others])} alone`,
          evidence: [["channels", channel.id, "operators"]],
          remedy: composeChanges(...takenBack(subject, channel, [first, ...others]))
        }
      ]
    })

const disputed = ({ channels, holdersOf, isAgency }: Subject): readonly Found[] =>
  channels.flatMap((channel): readonly Found[] => {
    const always = channel.operators.filter((operator) => operator.for === undefined).map(({ unit }) => unit)
    const to = always.find((unit) => !isAgency(unit))
    if (always.length < 2 || holdersOf(channel, "accountable").length > 0) return []
    return [
      {
        about: channel.id,
        sentence: `${listed(always)} work on ${named(channel.id)}, and nobody answers for it`,
        evidence: [["channels", channel.id, "operators"]],
        values: { operators: always.length },
        ...(to === undefined
          ? {}
          : { remedy: { kind: "set-facet", facet: "accountable", channel: channel.id, to } as const })
      }
    ]
  })

const unspoken = ({ channels, holdersOf, unitOf, staffOf, isAgency, organization }: Subject): readonly Found[] =>
  channels.flatMap((channel): readonly Found[] => {
    const { id, language } = channel
    const units = holdersOf(channel, "operators").flatMap((holder) => unitOf(holder) ?? [])
    const staff = units.flatMap((unit) => staffOf(unit)).filter(({ languages }) => languages.length > 0)
    const spoken = [
      ...staff.flatMap(({ languages }) => languages),
      ...units.flatMap((unit) => (isAgency(unit) ? (organization.agencies[unit]?.languages ?? []) : []))
    ]
    if (language === undefined || spoken.length === 0) return []
    if (spoken.some((one) => coversLanguage(language, one) || coversLanguage(one, language))) return []
    return [
      {
        about: id,
        sentence: `${named(id)} is in ${named(language)}, and nobody who works on it speaks that`,
        evidence: [["channels", id, "language"]],
        values: { people: staff.length }
      }
    ]
  })

/** The rules about accounts. */
export const channelRules: readonly FindingRule[] = [
  {
    code: "HF0301",
    severity: "major",
    title: "orphaned channel",
    why: "What is written there is read by nobody, and the author does not know that.",
    sources: ["S0-08", "S0-09"],
    find: orphans
  },
  {
    code: "HF0302",
    severity: "minor",
    title: "duplicate channel",
    why: "Several accounts for the same purpose on one platform show customers how the company is divided, and split its audience.",
    sources: ["S0-08", "S0-06"],
    find: duplicates
  },
  {
    code: "HF0303",
    severity: "minor",
    title: "dormant channel",
    why: "An account that sleeps still receives messages, and still can be taken over.",
    sources: ["S0-08", "S0-09"],
    find: dormant
  },
  {
    code: "HF0304",
    severity: "minor",
    title: "broadcast only",
    why: "A channel that only sends releases is an extension of the press office, not a conversation.",
    sources: ["S1-10"],
    needs: ["publications"],
    find: broadcasts
  },
  {
    code: "HF0305",
    severity: "minor",
    title: "event left to an agency",
    why: "Some agency tweeting a conference is the sign of a company at arm's length from its own audience.",
    sources: ["S1-11", "S1-28", "S0-22"],
    find: agencyEvents
  },
  {
    code: "HF0306",
    severity: "minor",
    title: "disputed channel",
    why: "Where several work on an account and nobody answers for it, each can say it was the other's.",
    sources: ["S0-07", "S2-23"],
    find: disputed
  },
  {
    code: "HF0307",
    severity: "minor",
    title: "language that nobody speaks",
    why: "Social media needs different skills; a channel in a language needs somebody who has it.",
    sources: ["S0-03", "S1-05", "S4-09"],
    needs: ["people"],
    find: unspoken
  }
]

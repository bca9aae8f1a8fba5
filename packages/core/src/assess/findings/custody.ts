import { type Change, composeChanges } from "../../change/change.ts"
import type { Channel } from "../../model/organization.ts"
import { hasEnded } from "../../topology/moment.ts"
import { coordinatorOf, daysSince, type Subject } from "../subject.ts"
import type { FindingRule, Found } from "./finding.ts"
import { proven } from "./proven.ts"
import { counted, listed, named } from "./wording.ts"

/** After so many days a password is old. */
const rotationDays = 365

/** Somebody inside who could hold a channel's credentials: the group head, else somebody of the unit that works there. */
const keeperFor = (subject: Subject, channel: Channel, except: readonly string[] = []): string | undefined => {
  const { groupHeads, holdersOf, unitOf, staffOf, isAgency } = subject
  const units = [
    ...holdersOf(channel, "operators"),
    ...holdersOf(channel, "accountable"),
    ...holdersOf(channel, "lead")
  ]
    .flatMap((id) => unitOf(id) ?? [])
    .filter((unit) => !isAgency(unit))
  const team = units.flatMap((unit) => staffOf(unit))
  const fallback = coordinatorOf(subject)
  const candidates = [
    ...groupHeads.map(({ id }) => id),
    ...team.filter(({ enabled }) => enabled).map(({ id }) => id),
    ...team.map(({ id }) => id),
    ...units,
    ...(fallback === undefined ? [] : [fallback])
  ]
  return candidates.find((id) => !except.includes(id))
}

const giveTo = (
  facet: "custodian" | "deputy",
  channel: string,
  to: string | undefined
): { readonly remedy?: Change } => (to === undefined ? {} : { remedy: { kind: "set-facet", facet, channel, to } })

const withoutCustodian = (subject: Subject): readonly Found[] =>
  subject.channels
    .filter((channel) => subject.holdersOf(channel, "custodian").length === 0)
    .map((channel) => ({
      about: channel.id,
      sentence: `Nobody is known to hold the credentials of ${named(channel.id)}`,
      evidence: [["channels", channel.id]],
      ...giveTo("custodian", channel.id, keeperFor(subject, channel))
    }))

const heldOutside = (subject: Subject): readonly Found[] =>
  subject.channels.flatMap((channel): readonly Found[] => {
    const { holdersOf, unitOf, isAgency } = subject
    const holders = [...holdersOf(channel, "custodian"), ...holdersOf(channel, "deputy")]
    const units = holders.flatMap((id) => unitOf(id) ?? [])
    if (units.length === 0 || !units.every((unit) => isAgency(unit))) return []
    return [
      {
        about: channel.id,
        sentence: `Only ${listed([...new Set(units)])} ${units.length === 1 ? "holds" : "hold"} the credentials of ${named(channel.id)}: nobody inside does`,
        evidence: [["channels", channel.id, "custodian"]],
        ...giveTo("custodian", channel.id, keeperFor(subject, channel))
      }
    ]
  })

const withoutDeputy = (subject: Subject): readonly Found[] =>
  subject.channels.flatMap((channel): readonly Found[] => {
    const { holdersOf, organization } = subject
    const custodians = holdersOf(channel, "custodian")
    const isOnePerson = custodians.length === 1 && custodians.every((id) => Object.hasOwn(organization.people, id))
    if (!isOnePerson || holdersOf(channel, "deputy").length > 0) return []
    return [
      {
        about: channel.id,
        sentence: `One person holds the credentials of ${named(channel.id)}, and nobody stands in`,
        evidence: [["channels", channel.id]],
        ...giveTo("deputy", channel.id, keeperFor(subject, channel, custodians))
      }
    ]
  })

const withoutSecondFactor = ({ channels }: Subject): readonly Found[] =>
  channels
    .filter(({ credentials }) => credentials?.mfa === false)
    .map(({ id }) => ({
      about: id,
      sentence: `No second factor protects ${named(id)}`,
      evidence: [["channels", id, "credentials", "mfa"]],
      remedy: { kind: "set-credentials", channel: id, credentials: { mfa: true } }
    }))

const oldPasswords = (subject: Subject): readonly Found[] =>
  subject.channels.flatMap(({ id, credentials }): readonly Found[] => {
    const days = credentials?.rotated === undefined ? 0 : daysSince(subject, credentials.rotated)
    return days <= rotationDays
      ? []
      : [
          {
            about: id,
            sentence: `The password of ${named(id)} was last changed ${days} days ago`,
            evidence: [["channels", id, "credentials", "rotated"]],
            values: { days, most: rotationDays },
            remedy: { kind: "set-credentials", channel: id, credentials: { rotated: subject.at } }
          }
        ]
  })

const leavers = (subject: Subject): readonly Found[] => {
  const { organization, at } = subject
  const gone = new Set<string>(
    Object.values(organization.people).flatMap(({ id, left }) => (hasEnded(left, at) ? [id] : []))
  )
  return subject.channels.flatMap((channel): readonly Found[] => {
    const { id, custodian, deputy, credentials } = channel
    const access = credentials?.access ?? []
    const places = [
      ...(custodian !== undefined && gone.has(custodian) ? [["channels", id, "custodian"]] : []),
      ...(deputy !== undefined && gone.has(deputy) ? [["channels", id, "deputy"]] : []),
      ...access.flatMap((who, place) => (gone.has(who) ? [["channels", id, "credentials", "access", place]] : []))
    ]
    if (places.length === 0) return []
    const keeper = keeperFor(subject, channel)
    const changes: readonly Change[] = [
      ...(custodian !== undefined && gone.has(custodian)
        ? [
            {
              kind: "set-facet",
              facet: "custodian",
              channel: id,
              ...(keeper === undefined ? {} : { to: keeper })
            } as const
          ]
        : []),
      ...(deputy !== undefined && gone.has(deputy)
        ? [{ kind: "set-facet", facet: "deputy", channel: id } as const]
        : []),
      ...(access.some((who) => gone.has(who))
        ? [
            {
              kind: "set-credentials",
              channel: id,
              credentials: { access: access.filter((who) => !gone.has(who)), rotated: at }
            } as const
          ]
        : [])
    ]
    return [
      {
        about: id,
        sentence: `Somebody who has left can still get into ${named(id)}`,
        evidence: places,
        values: { places: places.length },
        remedy: composeChanges(...changes)
      }
    ]
  })
}

const personalAccounts = ({ channels }: Subject): readonly Found[] =>
  channels
    .filter(({ credentials }) => credentials?.personalAccount !== undefined)
    .map(({ id }) => ({
      about: id,
      sentence: `${named(id)} is linked with somebody's personal account`,
      evidence: [["channels", id, "credentials", "personalAccount"]],
      remedy: { kind: "unset", path: ["channels", id, "credentials", "personalAccount"] }
    }))

const sharedPasswords = ({ channels }: Subject): readonly Found[] =>
  channels
    .filter(({ credentials }) => credentials?.shared === true || credentials?.storage === "shared-document")
    .map(({ id, credentials }) => ({
      about: id,
      sentence:
        credentials?.storage === "shared-document"
          ? `The password of ${named(id)} stands in a shared document`
          : `Several people share the password of ${named(id)}`,
      evidence: [["channels", id, "credentials"]],
      remedy: { kind: "set-credentials", channel: id, credentials: { shared: false, storage: "vault" } }
    }))

const outsideVault = (subject: Subject): readonly Found[] => {
  const { groupHeads, channels, holdersOf } = subject
  const heads = new Set(groupHeads.map(({ id }): string => id))
  if (heads.size === 0) return []
  return channels
    .filter((channel) => {
      const keepers = [
        ...holdersOf(channel, "custodian"),
        ...holdersOf(channel, "deputy"),
        ...(channel.credentials?.access ?? [])
      ]
      return keepers.length > 0 && channel.credentials?.storage !== "vault" && !keepers.some((id) => heads.has(id))
    })
    .map(({ id }) => ({
      about: id,
      sentence: `The group head cannot get into ${named(id)}, and its password is in no vault`,
      evidence: [["channels", id]],
      remedy: { kind: "set-credentials", channel: id, credentials: { storage: "vault" } }
    }))
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
              ...proven(subject, { kind: "insource", agency, channels: [id] }, () => true)
            }
          ]
        : []
    })
  )
}

const regulatedOutside = (subject: Subject): readonly Found[] => {
  const { organization, channels, isAgency, holdersOf, unitOf } = subject
  const regulated = new Set(
    Object.values(organization.products).flatMap(({ brand, prescriptionOnly }) =>
      prescriptionOnly ? (brand ?? []) : []
    )
  )
  return channels.flatMap((channel): readonly Found[] => {
    const agencies = [...new Set(channel.operators.flatMap(({ unit }) => (isAgency(unit) ? [unit] : [])))]
    if (agencies.length === 0 || channel.brand === undefined || !regulated.has(channel.brand)) return []
    const to = [...holdersOf(channel, "accountable"), ...holdersOf(channel, "lead")]
      .map(unitOf)
      .find((unit) => unit !== undefined && !isAgency(unit))
    return [
      {
        about: channel.id,
        sentence: `${listed(agencies)} ${agencies.length === 1 ? "answers" : "answer"} on ${named(channel.id)}, which is about a prescription medicine`,
        evidence: [["channels", channel.id, "operators"]],
        values: { agencies: agencies.length },
        ...(to === undefined
          ? {}
          : {
              remedy: composeChanges(
                ...agencies.map((agency) => ({ kind: "insource", agency, to, channels: [channel.id] }) as const)
              )
            })
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
  const agencies = new Set(
    outside.flatMap(({ operators }) => operators.flatMap(({ unit }) => (isAgency(unit) ? [unit] : [])))
  )
  const insourcing = [...agencies].map((agency) => ({ kind: "insource", agency }) as const)
  return [
    {
      about: "organization",
      sentence: `Agencies work on ${outside.length} of ${counted(operated.length, "channel")}`,
      evidence: outside.map(({ id }) => ["channels", id, "operators"]),
      values: { channels: operated.length, outside: outside.length, share, most: mostOutside },
      ...proven(subject, composeChanges(...insourcing), (after) =>
        outside.every(({ id }) => !isOutside(subject, after.channels[id] ?? { operators: [] }))
      )
    }
  ]
}

/** The rules about who holds the keys, and about agencies. */
export const custodyRules: readonly FindingRule[] = [
  {
    code: "HF0401",
    severity: "major",
    title: "credentials without a custodian",
    why: "An account that nobody is known to hold can be neither protected nor handed over.",
    sources: ["S0-08", "S4-06"],
    find: withoutCustodian
  },
  {
    code: "HF0402",
    severity: "critical",
    title: "agency as sole custodian",
    why: "When the engagement ends the account is gone, and with it what was learned there.",
    sources: ["S0-11", "S4-06", "S0-22"],
    find: heldOutside
  },
  {
    code: "HF0403",
    severity: "minor",
    title: "custodian without a deputy",
    why: "While one person is away or gone, nobody can post, correct or delete.",
    sources: ["S4-04", "S4-06"],
    find: withoutDeputy
  },
  {
    code: "HF0404",
    severity: "major",
    title: "no second factor",
    why: "A stolen password is enough to speak for the company, forever.",
    sources: ["S4-06"],
    find: withoutSecondFactor
  },
  {
    code: "HF0405",
    severity: "minor",
    title: "old password",
    why: "Whoever had access since then may still have it.",
    sources: ["S4-06"],
    find: oldPasswords
  },
  {
    code: "HF0406",
    severity: "critical",
    title: "access of somebody who left",
    why: "Somebody who is no longer bound by anything can speak for the company.",
    sources: ["S4-06"],
    find: leavers
  },
  {
    code: "HF0407",
    severity: "major",
    title: "personal account linked",
    why: "The wrong post to the wrong account can damage a brand severely, and nothing disappears.",
    sources: ["S4-21"],
    find: personalAccounts
  },
  {
    code: "HF0408",
    severity: "major",
    title: "shared password",
    why: "What many know cannot be taken from one, and nobody can tell who posted.",
    sources: ["S4-06"],
    find: sharedPasswords
  },
  {
    code: "HF0409",
    severity: "minor",
    title: "out of the group head's hands",
    why: "The group head holds all passwords, or a vault does, so that no account can be lost or locked.",
    sources: ["S4-06"],
    find: outsideVault
  },
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

import { type Change, composeChanges } from "../../change/change.ts"
import type { Channel } from "../../model/organization.ts"
import { hasEnded } from "../../topology/moment.ts"
import { coordinatorOf, daysSince, type Subject } from "../subject.ts"
import type { FindingRule, Found } from "./finding.ts"
import { listed, named } from "./wording.ts"

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

/** Everybody who can get into a channel, as far as it is said. */
const keysOf = ({ holdersOf }: Subject, channel: Channel): readonly string[] => [
  ...holdersOf(channel, "custodian"),
  ...holdersOf(channel, "deputy"),
  ...(channel.credentials?.access ?? [])
]

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
    const { unitOf, isAgency } = subject
    const units = [...new Set(keysOf(subject, channel).flatMap((id) => unitOf(id) ?? []))]
    if (units.length === 0 || !units.every((unit) => isAgency(unit))) return []
    return [
      {
        about: channel.id,
        sentence: `Only ${listed(units)} ${units.length === 1 ? "holds" : "hold"} the credentials of ${named(channel.id)}: nobody inside does`,
        evidence: [["channels", channel.id, "custodian"]],
        ...giveTo("custodian", channel.id, keeperFor(subject, channel))
      }
    ]
  })

const withoutDeputy = (subject: Subject): readonly Found[] =>
  subject.channels.flatMap((channel): readonly Found[] => {
    const { holdersOf, organization, at } = subject
    const custodians = holdersOf(channel, "custodian")
    const personOf = (id: string) => (Object.hasOwn(organization.people, id) ? organization.people[id] : undefined)
    const isGone = (id: string): boolean => hasEnded(personOf(id)?.left, at)
    const isOnePerson = custodians.length === 1 && custodians.every((id) => personOf(id) !== undefined)
    const others = [...keysOf(subject, channel), ...custodians.flatMap((id) => personOf(id)?.deputy ?? [])]
    if (!isOnePerson || others.some((id) => !custodians.includes(id) && !isGone(id))) return []
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
    const linked = credentials?.personalAccount
    const isLinked = linked !== undefined && gone.has(linked)
    const places = [
      ...(custodian !== undefined && gone.has(custodian) ? [["channels", id, "custodian"]] : []),
      ...(deputy !== undefined && gone.has(deputy) ? [["channels", id, "deputy"]] : []),
      ...access.flatMap((who, place) => (gone.has(who) ? [["channels", id, "credentials", "access", place]] : [])),
      ...(isLinked ? [["channels", id, "credentials", "personalAccount"]] : [])
    ]
    if (places.length === 0) return []
    const keeper = custodian === undefined || gone.has(custodian) ? keeperFor(subject, channel) : custodian
    const second = keeperFor(subject, channel, keeper === undefined ? [] : [keeper])
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
        ? [
            {
              kind: "set-facet",
              facet: "deputy",
              channel: id,
              ...(second === undefined ? {} : { to: second })
            } as const
          ]
        : []),
      ...(isLinked ? [{ kind: "unset", path: ["channels", id, "credentials", "personalAccount"] } as const] : []),
      {
        kind: "set-credentials",
        channel: id,
        credentials: {
          ...(access.some((who) => gone.has(who)) ? { access: access.filter((who) => !gone.has(who)) } : {}),
          rotated: at
        }
      }
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
  const { groupHeads, channels } = subject
  const heads = new Set(groupHeads.map(({ id }): string => id))
  if (heads.size === 0) return []
  return channels
    .filter((channel) => {
      const keepers = keysOf(subject, channel)
      return keepers.length > 0 && channel.credentials?.storage !== "vault" && !keepers.some((id) => heads.has(id))
    })
    .map(({ id }) => ({
      about: id,
      sentence: `The group head cannot get into ${named(id)}, and its password is in no vault`,
      evidence: [["channels", id]],
      remedy: { kind: "set-credentials", channel: id, credentials: { storage: "vault" } }
    }))
}

/** The rules about who holds the keys. */
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
  }
]

import { composeChanges } from "../../change/change.ts"
import { builtInRoles } from "../../model/built-in-roles.ts"
import type { Department } from "../../model/organization.ts"
import type { Responsibility } from "../../model/vocabulary.ts"
import { coordinatorOf, type Subject } from "../subject.ts"
import type { FindingRule, Found } from "./finding.ts"
import { listed, named, partOf } from "./wording.ts"

const noLead = (subject: Subject): readonly Found[] => {
  const { organization, departments, channels, holdersOf } = subject
  const without = channels.filter((channel) => holdersOf(channel, "lead").length === 0)
  const to = coordinatorOf(subject)
  if (departments.length < 2 || without.length === 0 || to === undefined) return []
  return [
    {
      about: "organization",
      sentence: `Nobody leads social media: ${partOf(without.length, channels.length, "channel")} ${without.length === 1 ? "has" : "have"} no lead`,
      evidence: [["organization"], ...without.map(({ id }) => ["channels", id])],
      values: { channels: channels.length, withoutLead: without.length },
      ...(organization.organization.lead === undefined ? { remedy: { kind: "set-facet", facet: "lead", to } } : {})
    }
  ]
}

const severalLeads = ({ organization, channels, holdersOf, unitOf }: Subject): readonly Found[] => {
  const byBrand = new Map<string, typeof channels>()
  for (const channel of channels)
    byBrand.set(channel.brand ?? "", [...(byBrand.get(channel.brand ?? "") ?? []), channel])
  return [...byBrand].flatMap(([brand, alike]): readonly Found[] => {
    const holders = alike.flatMap((channel) => holdersOf(channel, "lead").slice(0, 1)).sort()
    const units = [...new Set(holders.map((id) => unitOf(id) ?? id))].sort()
    const own = alike.filter(({ lead }) => lead !== undefined)
    const [first] = holders
    if (units.length < 2 || first === undefined) return []
    const above = (brand === "" ? undefined : organization.brands[brand]?.lead) ?? organization.organization.lead
    return [
      {
        about: brand === "" ? "organization" : brand,
        sentence: `${listed(units)} all lead ${brand === "" ? "channels without a brand" : `channels of ${named(brand)}`}`,
        evidence: own.map(({ id }) => ["channels", id, "lead"]),
        values: { leads: units.length },
        remedy: composeChanges(
          ...(above === undefined ? [{ kind: "set-facet", facet: "lead", to: first } as const] : []),
          ...own.map(({ id: channel }) => ({ kind: "set-facet", facet: "lead", channel }) as const)
        )
      }
    ]
  })
}

const hubRoles = ["social-media-manager", "group-head"]

/** The departments that are a team of social media experts by kind or discipline. */
const expertTeams = ({ departments }: Subject): readonly Department[] =>
  departments.filter(({ kind, discipline }) => kind === "hub" || discipline === "social-media")

const noExpertTeam = (subject: Subject): readonly Found[] => {
  const { departments, people, network } = subject
  const id = coordinatorOf(subject)
  const isThere =
    expertTeams(subject).length > 0 ||
    departments.some(({ responsibilities }) => responsibilities.includes("coordination")) ||
    people.some(({ roles }) => roles.some((role) => hubRoles.includes(role)))
  const coordinator = departments.find((department) => department.id === id)
  if (isThere || network.graph.nodes.length < 3 || coordinator === undefined) return []
  return [
    {
      about: "organization",
      sentence: `No team of social media experts coordinates the ${network.graph.nodes.length} units that take part`,
      evidence: [["organization"]],
      values: { units: network.graph.nodes.length },
      remedy: {
        kind: "update",
        section: "departments",
        id: coordinator.id,
        fields: { responsibilities: [...coordinator.responsibilities, "coordination"] }
      }
    }
  ]
}

const powerlessTeam = (subject: Subject): readonly Found[] => {
  const { channels, holdersOf, unitOf, organization } = subject
  const facets = ["lead", "accountable", "operators", "contributors"] as const
  const holds = new Set(
    channels.flatMap((channel) => facets.flatMap((facet) => holdersOf(channel, facet).map((id) => unitOf(id))))
  )
  const approving = new Set(organization.ties.flatMap((tie) => (tie.kind === "approves" ? [unitOf(tie.from)] : [])))
  return channels.length === 0
    ? []
    : expertTeams(subject)
        .filter(({ id }) => !holds.has(id) && !approving.has(id))
        .map(({ id }) => ({
          about: id,
          sentence: `${named(id)} is to coordinate, and may decide nothing on ${channels.length === 1 ? "the only channel" : `any of ${channels.length} channels`}`,
          evidence: [["departments", id]],
          values: { channels: channels.length },
          remedy: composeChanges(
            ...channels.map(
              ({ id: channel, operators, contributors }) =>
                ({ kind: "set-operators", channel, operators, contributors: [...contributors, id] }) as const
            )
          )
        }))
}

interface Duty {
  readonly duty: Responsibility
  readonly does: string
}

/** The four duties of a social media team (Borrillo 2018). */
const teamDuties: readonly Duty[] = [
  { duty: "coordination", does: "coordinates" },
  { duty: "exchange-of-learning", does: "passes on what was learned" },
  { duty: "understanding-what-works", does: "finds out what works" },
  { duty: "rapid-response", does: "sees to it that answers are quick" }
]

/** What else somebody has to answer for: the group head's duties (Linda), and the standing functions of the documents. */
const standingDuties: readonly Duty[] = [
  { duty: "monitoring", does: "answers for monitoring" },
  { duty: "policy", does: "writes the policy" },
  { duty: "credentials", does: "keeps the passwords" },
  { duty: "crisis", does: "answers for crises" },
  { duty: "strategy", does: "sets the strategy" },
  { duty: "community-management", does: "manages the community" },
  { duty: "training", does: "trains the staff" },
  { duty: "customer-care", does: "answers for customer care" },
  { duty: "campaigns", does: "answers for campaigns" }
]

/** What somebody answers for: units, and people by their roles. */
const answeredFor = ({ organization, departments, people }: Subject): ReadonlySet<Responsibility> =>
  new Set([
    ...departments.flatMap(({ responsibilities }) => responsibilities),
    ...people.flatMap(({ roles }) =>
      roles.flatMap((id) => {
        const role = Object.hasOwn(organization.roles, id) ? organization.roles[id] : builtInRoles.get(id)
        return role?.responsibilities ?? []
      })
    )
  ])

const missingDuties =
  (duties: readonly Duty[]) =>
  (subject: Subject): readonly Found[] => {
    const known = answeredFor(subject)
    const id = coordinatorOf(subject)
    const coordinator = subject.departments.find((department) => department.id === id)
    if (known.size === 0 || coordinator === undefined) return []
    return duties
      .filter(({ duty }) => !known.has(duty))
      .map(({ duty, does }) => ({
        about: duty,
        sentence: `Nobody ${does}`,
        evidence: [["departments", coordinator.id, "responsibilities"]],
        remedy: {
          kind: "update",
          section: "departments",
          id: coordinator.id,
          fields: { responsibilities: [...coordinator.responsibilities, duty] }
        }
      }))
  }

/** The rules about who leads, decides and coordinates. */
export const leadershipRules: readonly FindingRule[] = [
  {
    code: "HF0101",
    severity: "major",
    title: "nobody leads",
    why: "Where nobody is in charge, how often, how well and in which voice a brand speaks depends on chance. Any department can lead, but one has to.",
    sources: ["S3-33", "S3-35"],
    needs: ["channels"],
    find: noLead
  },
  {
    code: "HF0102",
    severity: "major",
    title: "more than one lead",
    why: "Several leads of one brand decide differently; a team from many departments still has one lead.",
    sources: ["S3-34", "S3-35", "S0-07"],
    find: severalLeads
  },
  {
    code: "HF0104",
    severity: "major",
    title: "no team of experts",
    why: "Social media needs people whose profession it is, who coordinate the others and pass on what works.",
    sources: ["S0-18", "S1-03", "S1-04", "S1-23"],
    needs: ["channels"],
    find: noExpertTeam
  },
  {
    code: "HF0105",
    severity: "minor",
    title: "team without authority",
    why: "A team that is to coordinate and may neither lead, answer nor approve anywhere can only ask nicely.",
    sources: ["S0-18", "S3-40"],
    find: powerlessTeam
  },
  {
    code: "HF0106",
    severity: "minor",
    title: "duty of the team without anybody",
    why: "The team is there to coordinate, to exchange what was learned, to understand what works and to answer quickly; each of these needs somebody.",
    sources: ["S0-19"],
    find: missingDuties(teamDuties)
  },
  {
    code: "HF0107",
    severity: "minor",
    title: "standing duty without anybody",
    why: "Policy, passwords, monitoring, crises, training and care are everybody's concern, and done only where somebody answers for them.",
    sources: ["S4-05", "S4-06", "S4-07", "S4-08", "S4-10", "S4-19", "S1-04", "S0-21"],
    find: missingDuties(standingDuties)
  }
]

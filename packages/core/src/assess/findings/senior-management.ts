import { composeChanges } from "../../change/change.ts"
import type { Escalation, Person } from "../../model/organization.ts"
import { neighborsOf } from "../../topology/graph.ts"
import { coordinatorOf, departmentsFor, elementPath, type Subject } from "../subject.ts"
import type { FindingRule, Found } from "./finding.ts"
import { workingTie } from "./structure.ts"
import { counted, listed, named } from "./wording.ts"

/** A chain with more steps than this is too long for a quick answer. */
const mostSteps = 3

interface Chain {
  readonly unit: string
  /** The places in `escalation`, in order. */
  readonly places: readonly number[]
  /** The place of the last step that names the unit itself. */
  readonly own: number
  /** Everybody whom a case gets to. */
  readonly passed: readonly string[]
  readonly end: string
}

/** Where the escalations of each unit lead: the last step of each unit, and from there on the steps of the unit it names. */
const chainsOf = ({ organization: { escalation } }: Subject): readonly Chain[] => {
  const steps = new Map<string, { readonly place: number; readonly step: Escalation }[]>()
  escalation.forEach((step, place) => {
    const known = steps.get(step.unit)
    if (known === undefined) steps.set(step.unit, [{ place, step }])
    else known.push({ place, step })
  })
  return [...steps.keys()].map((unit) => {
    const places: number[] = []
    let end: string = unit
    const passed: string[] = []
    while (!passed.includes(end)) {
      passed.push(end)
      const own = steps.get(end) ?? []
      places.push(...own.map(({ place }) => place))
      end = own.at(-1)?.step.to ?? end
    }
    return { unit, places, own: steps.get(unit)?.at(-1)?.place ?? 0, passed: passed.slice(1), end }
  })
}

const isSenior = (subject: Subject, id: string): boolean => {
  const { organization, unitOf } = subject
  const person = Object.hasOwn(organization.people, id) ? organization.people[id] : undefined
  return person?.clevel === true || departmentsFor(subject, "executive").some((one) => one.id === unitOf(id))
}

const noAccess = (subject: Subject): readonly Found[] => {
  const { organization, people } = subject
  const chains = chainsOf(subject)
  const unit = coordinatorOf(subject)
  if (chains.some(({ passed }) => passed.some((id) => isSenior(subject, id))) || unit === undefined) return []
  const to = people.find(({ clevel }) => clevel)?.id ?? departmentsFor(subject, "executive")[0]?.id
  if (to === undefined && chains.length === 0) return []
  const value = { unit, after: "60 openMinutes", to }
  return [
    {
      about: "organization",
      sentence:
        chains.length === 0
          ? "No case can be escalated to senior management"
          : chains.length === 1
            ? "The escalation chain does not get to senior management"
            : `None of ${chains.length} escalation chains gets to senior management`,
      evidence:
        chains.length === 0 ? [["organization"]] : organization.escalation.map((_, place) => ["escalation", place]),
      values: { chains: chains.length },
      ...(to === undefined || to === unit
        ? {}
        : { remedy: { kind: "set", path: ["escalation", organization.escalation.length], value } as const })
    }
  ]
}

const unreplaceable = (subject: Subject): readonly Found[] => {
  const { organization, people } = subject
  const ends = [...new Set(chainsOf(subject).map(({ end }) => end))]
  const without = ends
    .flatMap((id) => (Object.hasOwn(organization.people, id) ? (organization.people[id] ?? []) : []))
    .filter(({ deputy }) => deputy === undefined)
  return without.map((person) => {
    const deputy = colleagueOf(subject, person) ?? people.find(({ id, clevel }) => clevel && id !== person.id)
    return {
      about: person.id,
      sentence: "Whoever decides last has no deputy, so an absence is a dead end",
      evidence: [["people", person.id]],
      ...(deputy === undefined
        ? {}
        : { remedy: { kind: "update", section: "people", id: person.id, fields: { deputy: deputy.id } } as const })
    }
  })
}

/** Somebody from the same unit who could stand in, those of whom as much is asked first. */
const colleagueOf = ({ unitOf, staffOf }: Subject, { id, roles }: Person): Person | undefined => {
  const colleagues = staffOf(unitOf(id) ?? "").filter((other) => other.id !== id)
  return colleagues.find((other) => other.roles.some((role) => roles.includes(role))) ?? colleagues[0]
}

const longChains = (subject: Subject): readonly Found[] =>
  chainsOf(subject)
    .filter(({ places }) => places.length > mostSteps)
    .map(({ unit, places, own, end }) => ({
      about: unit,
      sentence: `A case of ${named(unit)} takes ${places.length} steps until somebody decides it`,
      evidence: places.map((place) => ["escalation", place]),
      values: { steps: places.length, most: mostSteps },
      remedy: { kind: "set", path: ["escalation", own, "to"], value: end }
    }))

const noGroupHead = (subject: Subject): readonly Found[] => {
  const { organization, departments, people, staffOf } = subject
  const companies = departments.filter(({ kind }) => kind === "company").length
  const brands = Object.keys(organization.brands).length
  const isGroup = companies >= 2 || brands >= 2
  if (!isGroup || subject.groupHeads.length > 0) return []
  const { lead } = organization.organization
  const team = staffOf(coordinatorOf(subject) ?? "")
  const candidate =
    people.find(({ id }) => id === lead) ??
    team.find(({ roles }) => roles.includes("social-media-manager")) ??
    team.find(({ enabled }) => enabled)
  return [
    {
      about: "organization",
      sentence: `Nobody coordinates social media for the whole group of ${companies >= 2 ? counted(companies, "company", "companies") : counted(brands, "brand")}`,
      evidence: [["organization"]],
      values: { companies, brands },
      ...(candidate === undefined
        ? {}
        : {
            remedy: {
              kind: "update",
              section: "people",
              id: candidate.id,
              fields: { roles: [...candidate.roles, "group-head"] }
            } as const
          })
    }
  ]
}

const farFromHead = (subject: Subject): readonly Found[] => {
  const { network, unitOf, departments } = subject
  return subject.groupHeads.flatMap((head): readonly Found[] => {
    const home = unitOf(head.id)
    if (home === undefined || !network.graph.nodes.includes(home)) return []
    const near = neighborsOf(network.graph, home)
    const reached = new Set([home, ...near, ...near.flatMap((unit) => neighborsOf(network.graph, unit))])
    const companies = departments.filter(({ kind }) => kind === "company").map(({ id }) => id)
    const units = [...new Set<string>([...network.graph.nodes, ...companies])]
    const far = units.filter((unit) => !reached.has(unit)).sort()
    if (far.length === 0) return []
    return [
      {
        about: "group-head",
        sentence: `The group head is in contact neither with ${listed(far)} nor with anybody who is`,
        evidence: far.map((unit) => elementPath(subject, unit)),
        values: { units: far.length, of: units.length },
        remedy: composeChanges(...far.map((unit) => workingTie(subject, home, unit)))
      }
    ]
  })
}

const headWithoutDeputy = (subject: Subject): readonly Found[] =>
  subject.groupHeads
    .filter(({ deputy }) => deputy === undefined)
    .map((head) => {
      const deputy = colleagueOf(subject, head)
      return {
        about: "group-head",
        sentence: "The group head has no deputy",
        evidence: [["people", head.id]],
        ...(deputy === undefined
          ? {}
          : { remedy: { kind: "update", section: "people", id: head.id, fields: { deputy: deputy.id } } as const })
      }
    })

/** The rules about senior management and the group head. */
export const seniorManagementRules: readonly FindingRule[] = [
  {
    code: "HF0121",
    severity: "major",
    title: "no access to senior management",
    why: "Some answers only senior management can give. Where no way leads there, they are not given in time.",
    sources: ["S0-20"],
    needs: ["people", "escalation"],
    find: noAccess
  },
  {
    code: "HF0122",
    severity: "minor",
    title: "last decision without a deputy",
    why: "An escalation that ends with one person ends nowhere while that person is away.",
    sources: ["S0-20"],
    find: unreplaceable
  },
  {
    code: "HF0123",
    severity: "minor",
    title: "escalation chain too long",
    why: "Every step waits for the one before it, while the author waits for all of them.",
    sources: ["S0-20", "S0-17"],
    find: longChains
  },
  {
    code: "HF0124",
    severity: "major",
    title: "no group head",
    why: "A group of companies or brands stays on brand where one person is in contact with every department and coordinates.",
    sources: ["S4-01", "S4-04"],
    needs: ["people"],
    find: noGroupHead
  },
  {
    code: "HF0125",
    severity: "minor",
    title: "department out of the group head's reach",
    why: "The group head can coordinate only departments that are in contact, directly or by way of one other.",
    sources: ["S4-04"],
    needs: ["ties"],
    find: farFromHead
  },
  {
    code: "HF0126",
    severity: "minor",
    title: "group head without a deputy",
    why: "What only one person knows and may do stops with that person.",
    sources: ["S4-04"],
    find: headWithoutDeputy
  }
]

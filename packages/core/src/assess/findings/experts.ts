import { type Change, composeChanges } from "../../change/change.ts"
import type { Organization } from "../../model/organization.ts"
import type { ModelPath } from "../../problem/problem.ts"
import { findDeadEnds, type OpeningTie } from "../../topology/dead-ends.ts"
import { coordinatorOf, departmentsFor, elementPath, type Subject } from "../subject.ts"
import { evidenceAt, type FindingRule, type Found } from "./finding.ts"
import { livingTie } from "./structure.ts"
import { listed, named, partOf } from "./wording.ts"

const topicsWithoutExpert = (subject: Subject): readonly Found[] =>
  Object.values(subject.organization.topics)
    .filter(({ experts }) => experts.length === 0)
    .map(({ id, accountable, risk }) => {
      const expert = accountable ?? coordinatorOf(subject)
      return {
        about: id,
        severity: risk === "high" ? "major" : "minor",
        sentence: `Nobody is named who knows about ${named(id)}`,
        evidence: [["topics", id]],
        ...(expert === undefined
          ? {}
          : { remedy: { kind: "update", section: "topics", id, fields: { experts: [expert] } } as const })
      }
    })

const productsWithoutExpert = (subject: Subject): readonly Found[] =>
  Object.values(subject.organization.products)
    .filter(({ experts }) => experts.length === 0)
    .map(({ id, brand }) => {
      const teams = subject.departments.filter(({ scope }) => scope?.products?.some((one) => one === id))
      const brandTeam = subject.departments.find(({ scope }) => brand !== undefined && scope?.brands?.includes(brand))
      const expert = teams[0] ?? brandTeam ?? departmentsFor(subject, "product")[0]
      return {
        about: id,
        sentence: `Nobody is named who knows the product ${named(id)}`,
        evidence: [["products", id]],
        ...(expert === undefined
          ? {}
          : { remedy: { kind: "update", section: "products", id, fields: { experts: [expert.id] } } as const })
      }
    })

/** Experts whose department has nobody, though it is known who works where. */
const unstaffed = (subject: Subject): readonly Found[] => {
  const { organization, staffOf, isAgency, unitOf } = subject
  const isEmpty = (id: string): boolean => {
    const unit = unitOf(id)
    if (Object.hasOwn(organization.people, id)) return !subject.people.some((person) => person.id === id)
    if (unit === undefined || isAgency(unit) || staffOf(unit).length > 0) return false
    const listed = Object.values(organization.people).some(({ departments: [home] }) => home === unit)
    return organization.departments[unit]?.headcount === 0 || listed
  }
  const knowing = [
    ...Object.values(organization.topics).map(({ id, experts }) => ({ section: "topics" as const, id, experts })),
    ...Object.values(organization.products).map(({ id, experts }) => ({ section: "products" as const, id, experts }))
  ]
  return knowing
    .filter(({ experts }) => experts.length > 0 && experts.every(isEmpty))
    .map(({ section, id, experts }) => {
      const other = coordinatorOf(subject)
      return {
        about: id,
        sentence: `Whoever knows about ${named(id)} is no longer there: nobody is left in ${listed(experts.map((expert) => unitOf(expert) ?? expert))}`,
        evidence: [[section, id, "experts"]],
        ...(other === undefined || isEmpty(other)
          ? {}
          : { remedy: { kind: "update", section, id, fields: { experts: [...experts, other] } } as const })
      }
    })
}

const loneExperts = (subject: Subject): readonly Found[] =>
  Object.values(subject.organization.topics).flatMap(({ id, experts, risk }): readonly Found[] => {
    const [only, ...others] = experts
    const person = subject.people.find((one) => one.id === only)
    if (person === undefined || others.length > 0 || person.deputy !== undefined) return []
    const unit = subject.unitOf(person.id)
    const colleague = subject.staffOf(unit ?? "").find((one) => one.id !== person.id)
    return [
      {
        about: id,
        severity: risk === "high" ? "major" : "minor",
        sentence: `One person knows about ${named(id)}, and nobody stands in`,
        evidence: [["topics", id, "experts"], elementPath(subject, person.id)],
        remedy:
          colleague === undefined
            ? {
                kind: "update",
                section: "topics",
                id,
                fields: { experts: [...experts, ...(unit === undefined ? [] : [unit])] }
              }
            : { kind: "update", section: "people", id: person.id, fields: { deputy: colleague.id } }
      }
    ]
  })

/** Everything that one element of the model asks for. */
interface Asking {
  readonly path: ModelPath
  /** All needs, by place, and of them those that are not met. */
  readonly places: number[]
  readonly closed: number[]
  /** All channels, and of them those from which a need is not met. */
  readonly channels: Set<string>
  readonly from: Set<string>
}

const unreachable = (subject: Subject): readonly Found[] => {
  const { organization, at } = subject
  const { needs, openings } = findDeadEnds(organization, { at })
  const askings = new Map<string, Asking>()
  needs.forEach(({ because, channel, result }, place) => {
    for (const path of because) {
      const key = path.join(".")
      const asking = askings.get(key) ?? { path, places: [], closed: [], channels: new Set(), from: new Set() }
      askings.set(key, asking)
      asking.places.push(place)
      asking.channels.add(channel)
      // a channel without anybody is a finding of its own
      if (result.kind === "reached" || result.deadEnd !== "no-path") continue
      asking.closed.push(place)
      asking.from.add(channel)
    }
  })
  const lastOpening = new Map(openings.flatMap(({ opens }, index) => opens.map((place) => [place, index] as const)))
  return [...askings].flatMap(([key, { path, places, closed, channels, from }]): readonly Found[] => {
    if (closed.length === 0) return []
    const isOpenable = closed.every((place) => lastOpening.has(place))
    // ties build on each other, and one can close what another opens again: all up to the last one are needed
    const last = places.reduce((most, place) => Math.max(most, lastOpening.get(place) ?? -1), -1)
    const risk = path[0] === "topics" ? organization.topics[String(path[1])]?.risk : undefined
    return [
      {
        about: key,
        severity: risk === "high" ? "critical" : "major",
        sentence: `From ${partOf(from.size, channels.size, "channel")} no way leads to ${whoeverAt(organization, path)}`,
        evidence: [path, ...[...from].map((id) => ["channels", id])],
        values: { channels: from.size, of: channels.size },
        ...(isOpenable
          ? { remedy: composeChanges(...openings.slice(0, last + 1).map((one) => tieOf(subject, one))) }
          : {})
      }
    ]
  })
}

const tieOf = (subject: Subject, { tie }: OpeningTie): Change => {
  const [from, to] = "between" in tie ? tie.between : [tie.from, tie.to]
  return livingTie(subject, { tie: tie.kind, from, to })
}

/** Who is meant by the element that asks for an answer: experts, or whoever a rule or policy names. */
const whoeverAt = (organization: Organization, path: ModelPath): string => {
  const [section, id] = path
  if (section === "topics") return `whoever knows about ${named(String(id))}`
  if (section === "products") return `whoever knows the product ${named(String(id))}`
  const name = ["name", "id"]
    .map((key) => evidenceAt(organization, [...path, key]).value)
    .find((value) => value !== undefined)
  return `whoever the ${section === "policies" ? "policy" : "rule"} ${named(String(name ?? path.join(".")))} names`
}

/** The rules about who knows the answers, and whether they can be reached. */
export const expertRules: readonly FindingRule[] = [
  {
    code: "HF0601",
    severity: "minor",
    title: "topic without an expert",
    why: "What interests the audience does not follow the departments; for every topic somebody has to know the answer.",
    sources: ["S0-05", "S1-19", "S2-11"],
    needs: ["topics"],
    find: topicsWithoutExpert
  },
  {
    code: "HF0602",
    severity: "minor",
    title: "product without an expert",
    why: "The product team is the content expert of its product.",
    sources: ["S1-22", "S1-19"],
    needs: ["products"],
    find: productsWithoutExpert
  },
  {
    code: "HF0603",
    severity: "major",
    title: "expertise that cannot be reached",
    why: "Marketing waits for answers from other departments; where no tie leads there, it waits for ever.",
    sources: ["S0-04", "S2-11", "S2-14", "S2-20"],
    needs: ["ties"],
    find: unreachable
  },
  {
    code: "HF0604",
    severity: "major",
    title: "expert who is gone",
    why: "A name in a list does not answer.",
    sources: ["S0-05", "S4-09"],
    needs: ["people"],
    find: unstaffed
  },
  {
    code: "HF0605",
    severity: "minor",
    title: "one expert, no deputy",
    why: "What one person knows is not known while that person is away.",
    sources: ["S1-20", "S4-04"],
    needs: ["people"],
    find: loneExperts
  }
]

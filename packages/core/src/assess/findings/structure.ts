import { type Change, composeChanges } from "../../change/change.ts"
import { componentsOf } from "../../measures/components.ts"
import type { Department } from "../../model/organization.ts"
import type { Discipline, TieKind } from "../../model/vocabulary.ts"
import type { Ownership } from "../../topology/channel-hands.ts"
import { neighborsOf } from "../../topology/graph.ts"
import { type UnitNetwork, unitNetworkOf } from "../../topology/unit-network.ts"
import { coordinatorOf, departmentsFor, elementPath, mayAnswer, type Subject } from "../subject.ts"
import type { FindingRule, Found } from "./finding.ts"
import { proven } from "./proven.ts"
import { counted, listed, named, percent } from "./wording.ts"

/** A tie over which two units work together, in place of one that was measured as dead. */
export const workingTie = (subject: Pick<Subject, "organization" | "unitOf">, from: string, to: string): Change =>
  livingTie(subject, { tie: "coordinates", from, to })

/** A tie that holds: where one of its kind was measured as dead, also between people of both units, the measurement goes. */
export const livingTie = (
  { organization, unitOf }: Pick<Subject, "organization" | "unitOf">,
  { tie, from, to }: { readonly tie: TieKind; readonly from: string; readonly to: string }
): Change => {
  const measured = organization.ties.flatMap((one): readonly Change[] => {
    if (one.kind !== tie || one.origin !== "observed" || one.strength !== 0) return []
    const [a, b] = "between" in one ? one.between : [one.from, one.to]
    const ends = [unitOf(a), unitOf(b)].join(" ")
    const isSame = ends === `${from} ${to}` || ("between" in one && ends === `${to} ${from}`)
    return isSame ? [{ kind: "remove-tie", tie, from: a, to: b, origin: "observed" }] : []
  })
  return composeChanges(...measured, { kind: "add-tie", tie, from, to })
}

/** A tie to whoever could coordinate, unless it is the unit itself. */
const tieToCoordinator = (subject: Subject, unit: string): { readonly remedy?: Change } => {
  const from = coordinatorOf(subject)
  const other = from === unit ? subject.network.graph.nodes.find((node) => node !== unit) : from
  return other === undefined ? {} : { remedy: workingTie(subject, other, unit) }
}

const islands = (subject: Subject): readonly Found[] => {
  const { graph } = subject.network
  const { sizes, componentOf } = componentsOf(graph)
  const coordinator = coordinatorOf(subject)
  if (sizes.length < 2) return []
  const largest = sizes.reduce((best, size, part) => (size > (sizes[best] ?? 0) ? part : best), 0)
  const home = coordinator === undefined ? -1 : graph.nodes.indexOf(coordinator)
  const main = home < 0 ? largest : (componentOf[home] ?? largest)
  const center = home < 0 ? graph.nodes.find((_, node) => componentOf[node] === main) : coordinator
  const apart = graph.nodes.filter((_, node) => componentOf[node] !== main)
  const first = [...sizes.keys()].filter((part) => part !== main).map((part) => componentOf.indexOf(part))
  return [
    {
      about: "organization",
      sentence: `The ${graph.nodes.length} units fall into ${sizes.length} islands: no way leads to ${listed(apart)}`,
      evidence: apart.map((unit) => elementPath(subject, unit)),
      values: { islands: sizes.length, apart: apart.length, units: graph.nodes.length },
      ...(center === undefined
        ? {}
        : { remedy: composeChanges(...first.map((node) => workingTie(subject, center, graph.nodes[node] ?? center))) })
    }
  ]
}

/** The disciplines that customers, journalists, investors and applicants turn to. */
const publicDisciplines: readonly Discipline[] = [
  "marketing",
  "advertising",
  "public-relations",
  "customer-service",
  "sales",
  "human-resources",
  "investor-relations",
  "product"
]

const bystanders = (subject: Subject): readonly Found[] => {
  const apart = new Set<string>(subject.network.bystanders)
  return departmentsFor(subject, ...publicDisciplines)
    .filter(({ id }) => apart.has(id))
    .map(({ id }) => ({
      about: id,
      sentence: `${named(id)} has no part in social media: no duty, no channel, no tie and nobody who uses it`,
      evidence: [["departments", id]],
      ...tieToCoordinator(subject, id)
    }))
}

const withoutResponder = (subject: Subject): readonly Found[] => {
  const { network, departments, staffOf } = subject
  const taking = new Set(network.graph.nodes)
  return departments
    .filter(({ id, discipline }) => taking.has(id) && discipline !== "executive" && staffOf(id).length > 0)
    .filter(({ id }) => !staffOf(id).some((person) => mayAnswer(subject, person)))
    .map((department) => {
      const staff = staffOf(department.id)
      const candidate = staff.find(({ usesSocial }) => usesSocial) ?? staff[0]
      return {
        about: department.id,
        severity: department.kind === "product-team" ? "major" : "minor",
        sentence: `Nobody in ${named(department.id)} may answer for the organization`,
        evidence: [["departments", department.id]],
        ...(candidate === undefined
          ? {}
          : { remedy: { kind: "update", section: "people", id: candidate.id, fields: { enabled: true } } as const })
      }
    })
}

const branchKinds: readonly Department["kind"][] = ["branch", "region", "company"]

const branchesAlone = (subject: Subject): readonly Found[] => {
  const { network, departments } = subject
  const speaking = new Set(network.ownership.operated.flatMap(({ operators }) => operators))
  const coordinator = coordinatorOf(subject)
  return departments
    .filter(({ id, kind }) => branchKinds.includes(kind) && speaking.has(id))
    .flatMap(({ id }): readonly Found[] => {
      const own = within(departments, id)
      if (neighborsOf(network.graph, id).some((unit) => !own.has(unit))) return []
      const others = network.graph.nodes.filter((unit) => !own.has(unit))
      const other = others.find((unit) => unit === coordinator) ?? others[0]
      if (other === undefined) return []
      return [
        {
          about: id,
          sentence: `${named(id)} speaks on its own channels and works with no unit outside of it`,
          evidence: [["departments", id]],
          remedy: workingTie(subject, other, id)
        }
      ]
    })
}

/** A department and all that belong to it, at whatever depth. */
const within = (departments: readonly Department[], id: string): ReadonlySet<string> => {
  const found = new Set([id])
  // a set that grows while it is walked over is walked over to its end
  for (const whole of found)
    for (const part of departments) if (part.parent !== undefined && part.parent === whole) found.add(part.id)
  return found
}

/** From which share of the channels on one unit has more than its part. */
const mostOfAll = 2 / 3

/** The unit that operates most channels, where those are too many. */
const mostHanded = ({ ownership, graph }: UnitNetwork): Ownership["shares"][number] | undefined =>
  ownership.operated.length < 3 || graph.nodes.length < 3
    ? undefined
    : ownership.shares.slice(0, 1).find(({ share }) => share > mostOfAll)

const oneDepartment = (subject: Subject): readonly Found[] => {
  const { ownership, graph } = subject.network
  const first = mostHanded(subject.network)
  if (first === undefined) return []
  const own = ownership.operated.filter(({ operators }) => operators.includes(first.unit))
  return [
    {
      about: first.unit,
      sentence: `${named(first.unit)} operates ${first.share < 1 ? `${percent(first.share)} of ` : "all "}${counted(ownership.operated.length, "channel")}, and ${counted(graph.nodes.length - 1, "other unit")} ${first.share < 1 ? "the rest" : "none"}`,
      evidence: own.map(({ channel }) => ["channels", channel, "operators"]),
      values: { share: first.share, channels: ownership.operated.length, units: graph.nodes.length },
      ...proven(
        subject,
        subject.isAgency(first.unit) ? undefined : { kind: "hub-and-spoke", hub: first.unit },
        (after) => mostHanded(unitNetworkOf(after, subject.at)) === undefined
      )
    }
  ]
}

const monopoly = (subject: Subject): readonly Found[] => {
  const { channels, holdersOf, unitOf, network } = subject
  const facets = ["operators", "contributors", "accountable"] as const
  const writers = new Set(
    channels.flatMap((channel) =>
      facets.flatMap((facet) => holdersOf(channel, facet).flatMap((id) => unitOf(id) ?? []))
    )
  )
  const [only] = writers
  const others = network.graph.nodes.filter((unit) => unit !== only)
  if (writers.size !== 1 || only === undefined || channels.length < 2 || others.length === 0) return []
  return [
    {
      about: only,
      sentence: `Only ${named(only)} may answer on any of ${counted(channels.length, "channel")}; ${counted(others.length, "other unit")} ${others.length === 1 ? "has" : "have"} to ask`,
      evidence: channels.map(({ id }) => ["channels", id]),
      values: { channels: channels.length, units: others.length },
      remedy: composeChanges(
        ...channels.map(
          ({ id: channel, operators }) => ({ kind: "set-operators", channel, operators, contributors: others }) as const
        )
      )
    }
  ]
}

/** Ties of one kind between two units, or between people of them: where they stand, and the contacts that were observed. */
interface Described {
  readonly kind: TieKind
  readonly declared: { readonly place: number; readonly ends: readonly [string, string] }[]
  observedContacts: number | undefined
}

const onPaper = ({ organization, unitOf }: Subject): readonly Found[] => {
  const described = new Map<string, Described>()
  organization.ties.forEach((one, place) => {
    const { kind, origin, strength = 1 } = one
    const ends = "between" in one ? inOrder(one.between) : ([one.from, one.to] as const)
    const units = ends.map((id) => unitOf(id) ?? id)
    const key = `${kind} ${("between" in one ? units.sort() : units).join(" ")}`
    const known = described.get(key) ?? { kind, declared: [], observedContacts: undefined }
    described.set(key, known)
    if (origin === "observed") known.observedContacts = (known.observedContacts ?? 0) + strength
    else known.declared.push({ place, ends })
  })
  return [...described].flatMap(([about, { kind, declared, observedContacts }]): readonly Found[] => {
    const [first] = declared
    if (first === undefined || observedContacts !== 0) return []
    const [from, to] = first.ends.map((id) => named(unitOf(id) ?? id))
    return [
      {
        about,
        sentence: `That ${from} ${tieVerbs[kind]} ${to} stands on paper only: no contact was observed`,
        evidence: declared.map(({ place }) => ["ties", place]),
        values: { contactsPerWeek: 0 },
        remedy: composeChanges(...removals(kind, declared))
      }
    ]
  })
}

const inOrder = ([a, b]: readonly [string, string]): readonly [string, string] => (a < b ? [a, b] : [b, a])

/** Takes declared ties away; a change that takes one away takes every equal one away with it. */
const removals = (tie: TieKind, declared: Described["declared"]): readonly Change[] => {
  const distinct = new Map(declared.map(({ ends }) => [ends.join(" "), ends]))
  return [...distinct.values()].map(([from, to]) => ({ kind: "remove-tie", tie, from, to, origin: "declared" }))
}

const tieVerbs = {
  coordinates: "coordinates with",
  shares: "shares what it knows with",
  "hands-over": "hands over to",
  consults: "asks",
  approves: "approves what is said by",
  escalates: "escalates to",
  reports: "reports to"
} as const

/** The rules about how units work together. */
export const structureRules: readonly FindingRule[] = [
  {
    code: "HF0201",
    severity: "critical",
    title: "units that nothing connects",
    why: "Information has to flow among departments. Between islands it cannot, whatever the rules say.",
    sources: ["S0-04", "S0-13", "S1-08", "S2-14", "S1-27"],
    needs: ["ties"],
    find: islands
  },
  {
    code: "HF0202",
    severity: "minor",
    title: "department without a part",
    why: "Social media concerns every department that the public turns to; one that has no part in it is not reached when it is needed.",
    sources: ["S0-15", "S1-06", "S2-02", "S2-11", "S2-13", "S2-23"],
    needs: ["channels"],
    find: bystanders
  },
  {
    code: "HF0203",
    severity: "minor",
    title: "department in which nobody may answer",
    why: "Each department or product team knows its subject best, and needs somebody who is allowed and able to answer for it.",
    sources: ["S0-15", "S1-14", "S1-19", "S1-20", "S2-12", "S2-22"],
    needs: ["people"],
    find: withoutResponder
  },
  {
    code: "HF0204",
    severity: "major",
    title: "branch on its own",
    why: "Branch offices that do their own things contradict each other in public.",
    sources: ["S1-08"],
    needs: ["ties"],
    find: branchesAlone
  },
  {
    code: "HF0205",
    severity: "minor",
    title: "one department has most channels",
    why: "Social media reflects the whole organization. A department may lead it, but cannot and should not manage it alone.",
    sources: ["S0-02", "S0-15", "S1-06", "S3-38"],
    find: oneDepartment
  },
  {
    code: "HF0206",
    severity: "major",
    title: "monopoly of access",
    why: "Where one department controls access tightly, everything waits for it: brand awareness, content, engagement, satisfaction and insight suffer.",
    sources: ["S2-04", "S2-05", "S2-06", "S2-07", "S2-08", "S2-09", "S2-12"],
    find: monopoly
  },
  {
    code: "HF0207",
    severity: "minor",
    title: "tie on paper only",
    why: "What was agreed and does not happen is worse than nothing: others rely on it.",
    sources: ["S0-04", "S2-14"],
    needs: ["ties"],
    find: onPaper
  }
]

import type { Change } from "../../change/change.ts"
import type { Classification } from "../../topology/classification.ts"
import { classifyTopology } from "../../topology/classify.ts"
import { coordinatorOf, departmentsFor, type Subject } from "../subject.ts"
import type { FindingRule, Found } from "./finding.ts"
import { proven } from "./proven.ts"
import { listed, named } from "./wording.ts"

const reorganizationTo = (subject: Subject): Change | undefined => {
  const { departments, classification, organization } = subject
  const hub = coordinatorOf(subject)
  if (hub === undefined) return undefined
  switch (organization.organization.topology) {
    case "decentralized":
      return { kind: "decentralize" }
    case "centralized":
      return { kind: "centralize", hub }
    case "hub-and-spoke":
      return { kind: "hub-and-spoke", hub }
    case "holistic":
      return { kind: "holistic" }
    case "dandelion": {
      const parents = new Set<string>(departments.flatMap(({ parent }) => parent ?? []))
      const hubs = departments.filter(
        ({ id, kind }) => id !== hub && (kind === "hub" || kind === "company" || kind === "region" || parents.has(id))
      )
      return hubs.length < 2 || classification.measures.units < 7
        ? undefined
        : { kind: "dandelion", center: hub, hubs: hubs.map(({ id }) => id) }
    }
    case undefined:
      return undefined
  }
}

const notAsDeclared = (subject: Subject): readonly Found[] => {
  const { difference } = subject.classification
  if (difference === undefined) return []
  const { declared, actual, lacks } = difference
  const elements = lacks.flatMap(({ paths }) => paths).slice(0, 12)
  return [
    {
      about: "organization",
      sentence: `It says it is ${declared}, and its ties, channels and people show that it is ${actual}`,
      evidence: [["organization", "topology"], ...elements],
      values: {
        declaredScore: subject.classification.scores[declared],
        actualScore: subject.classification.scores[actual]
      },
      ...proven(
        subject,
        reorganizationTo(subject),
        (after) => classifyTopology(after, { at: subject.at }).difference === undefined
      )
    }
  ]
}

const isCoordinated = ({ actual }: Classification): boolean => actual !== "decentralized" && actual !== "holistic"

const regulatedApart = (subject: Subject): readonly Found[] => {
  const { organization, classification } = subject
  const { regimes } = organization.organization
  const hub = coordinatorOf(subject)
  if (regimes.length === 0 || isCoordinated(classification)) return []
  return [
    {
      about: "organization",
      sentence: `It is ${classification.actual} and regulated by ${listed(regimes)}`,
      evidence: [["organization", "regimes"]],
      values: { regimes: regimes.length },
      ...proven(subject, hub === undefined ? undefined : { kind: "hub-and-spoke", hub }, (after) =>
        isCoordinated(classifyTopology(after, { at: subject.at }))
      )
    }
  ]
}

/** Purposes by which a unit only recruits, and by which it only sends out what is official. */
const narrowUses = [
  { uses: ["recruiting"], code: "HF0223" },
  { uses: ["press", "corporate", "investor"], code: "HF0224" }
] as const

const usedOnlyFor =
  (uses: readonly string[]) =>
  (subject: Subject): readonly Found[] => {
    const { network, channels } = subject
    const purposeOf = new Map(channels.map(({ id, purpose }) => [id, purpose]))
    const hub = coordinatorOf(subject)
    const services = departmentsFor(subject, "customer-service").map(({ id }): string => id)
    return network.graph.nodes.flatMap((unit): readonly Found[] => {
      const own = network.ownership.operated.filter(({ operators }) => operators.includes(unit))
      const isNarrow = own.length > 0 && own.every(({ channel }) => uses.includes(purposeOf.get(channel) ?? ""))
      const node = network.graph.nodes.indexOf(unit)
      const isTied = (network.graph.offsets[node + 1] ?? 0) > (network.graph.offsets[node] ?? 0)
      if (!isNarrow || isTied) return []
      const to = [hub, ...services, ...network.graph.nodes].find((id) => id !== undefined && id !== unit)
      return [
        {
          about: unit,
          sentence: `${named(unit)} uses social media for ${listed([...new Set(own.flatMap(({ channel }) => purposeOf.get(channel) ?? []))])} alone, and works with nobody who could answer anything else`,
          evidence: own.map(({ channel }) => ["channels", channel, "purpose"]),
          values: { channels: own.length },
          ...(to === undefined ? {} : { remedy: { kind: "add-tie", tie: "consults", from: unit, to } as const })
        }
      ]
    })
  }

/** The rules about the arrangement as a whole, and about units that make narrow use of social media. */
export const arrangementRules: readonly FindingRule[] = [
  {
    code: "HF0221",
    severity: "major",
    title: "not organized as declared",
    why: "An arrangement is what people do. One that stands in a paper only misleads those who decide by it.",
    sources: ["S1-07", "S0-14", "S1-27"],
    needs: ["ties"],
    find: notAsDeclared
  },
  {
    code: "HF0222",
    severity: "critical",
    title: "regulated, and not coordinated",
    why: "The stricter the rules, the more a common structure is needed: a hub, or several.",
    sources: ["S1-12"],
    needs: ["ties"],
    find: regulatedApart
  },
  {
    code: narrowUses[0].code,
    severity: "note",
    title: "only recruiting",
    why: "Applicants ask about more than jobs. Who is there to recruit alone cannot answer, and knows nobody who can.",
    sources: ["S1-09", "S1-28"],
    needs: ["ties"],
    find: usedOnlyFor(narrowUses[0].uses)
  },
  {
    code: narrowUses[1].code,
    severity: "minor",
    title: "only press and reputation",
    why: "Pushing releases, a video or a blog about one's reputation is broadcasting; social media is read for answers.",
    sources: ["S1-10", "S1-28"],
    needs: ["ties"],
    find: usedOnlyFor(narrowUses[1].uses)
  }
]

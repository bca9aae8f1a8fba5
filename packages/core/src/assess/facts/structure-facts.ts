import { topologies } from "../../model/vocabulary.ts"
import type { ModelPath } from "../../problem/problem.ts"
import { findNeeds } from "../../topology/dead-ends.ts"
import { degreesOf } from "../../topology/graph.ts"
import { freemanSegregation, mixingMatrix } from "../../topology/mixing.ts"
import { graphOf } from "../../topology/organization-graph.ts"
import { unitsById } from "../../topology/unit.ts"
import { amount, type Member, type OrganizationFacts, share, word, yesOrNo } from "./organization-fact.ts"
import type { Scene } from "./scene.ts"

const hubbed: readonly string[] = ["centralized", "hub-and-spoke", "dandelion"]

/** The units that take part, and whether a hub serves them; nothing where the arrangement is not decidable. */
const servedByHub = (scene: Scene): readonly Member[] => {
  const { actual, units } = scene.classification()
  return units.map(({ unit, role }) => ({
    path: pathOf(scene, unit),
    has: actual === "not-decidable" ? undefined : hubbed.includes(actual) && role !== "isolated"
  }))
}

const pathOf = ({ organization }: Scene, unit: string): ModelPath => [
  Object.hasOwn(organization.departments, unit) ? "departments" : "agencies",
  unit
]

const tiedUnits = (scene: Scene): readonly Member[] => {
  const graph = graphOf(scene.organization, { nodes: "departments" })
  const degrees = degreesOf(graph)
  const tied = new Set(graph.nodes.filter((_, node) => (degrees[node] ?? 0) > 0))
  const { units } = scene.classification()
  const isSpokenOf = scene.organization.ties.length > 0
  return units.map(({ unit }) => ({ path: pathOf(scene, unit), has: isSpokenOf ? tied.has(unit) : undefined }))
}

/**
 * Everything that is expected of channels, and whether it can be reached. What is asked for only because nobody else would
 * answer says nothing: it is mostly whoever works on the channel.
 */
const reachedNeeds = ({ organization, at }: Scene): readonly Member[] =>
  findNeeds(organization, { at }).flatMap(({ because, result }) => {
    const path = because.find((place) => place.at(-1) !== "otherwise")
    return path === undefined ? [] : [{ path, has: result.kind === "reached" }]
  })

/** Freeman's segregation of the ties of people by the unit they are at home in; nothing where no people are tied. */
const segregation = ({ organization }: Scene): number | undefined => {
  const homeOf = unitsById(organization)
  const value = freemanSegregation(
    mixingMatrix(graphOf(organization, { nodes: "people" }), (person) => homeOf(person) ?? "")
  )
  return value === undefined ? undefined : Math.max(0, value)
}

const takingPart = (scene: Scene): readonly Member[] => {
  const { units, bystanders } = scene.classification()
  const departments = units.filter(({ unit }) => Object.hasOwn(scene.organization.departments, unit))
  return [
    ...departments.map(({ unit }) => ({ path: pathOf(scene, unit), has: true })),
    ...bystanders.map((unit) => ({ path: pathOf(scene, unit), has: false }))
  ]
}

/** The last step of every unit's escalation, and whether the chain ends with a person. */
const endsWithPerson = ({ organization: { escalation, people } }: Scene): readonly Member[] => {
  const last = new Map<string, { readonly to: string; readonly place: number }>(
    escalation.map(({ unit, to }, place) => [unit, { to, place }])
  )
  const reachesPerson = (to: string, seen: readonly string[]): boolean => {
    const next = last.get(to)
    return (
      Object.hasOwn(people, to) || (next !== undefined && !seen.includes(to) && reachesPerson(next.to, [...seen, to]))
    )
  }
  return [...last].map(([unit, { to, place }]) => ({ path: ["escalation", place], has: reachesPerson(to, [unit]) }))
}

/** What is known of how the units of an organization work together. */
export const structureFacts: OrganizationFacts = {
  "actual-topology": word("the arrangement that ties and channels show", topologies, (scene) => {
    const { actual } = scene.classification()
    return actual === "not-decidable" ? undefined : actual
  }),
  hub: yesOrNo("a hub coordinates social media", (scene) => {
    const { actual, hub } = scene.classification()
    return actual === "not-decidable" ? undefined : hubbed.includes(actual) && hub !== undefined
  }),
  "units-served-by-hub": share("units that a hub serves", servedByHub),
  "units-tied": share("units with a tie to another", tiedUnits),
  "departments-taking-part": share("departments that take part in social media", takingPart),
  "needs-reached": share("needs of channels that can be met over the ties", reachedNeeds),
  segregation: amount("segregation of people by unit (Freeman)", { type: "number", min: 0, max: 1 }, segregation),
  lead: yesOrNo("somebody leads social media as a whole", ({ organization: { organization } }) =>
    organization.lead === undefined ? undefined : true
  ),
  voice: yesOrNo("somebody decides how it sounds", ({ organization: { organization } }) =>
    organization.voice === undefined && organization.lead === undefined ? undefined : true
  ),
  "escalations-to-person": share("chains of escalation that end with a person", endsWithPerson)
}

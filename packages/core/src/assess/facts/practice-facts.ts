import type { Document } from "../../model/organization.ts"
import { disciplines, documentKinds, listeningObjects, stages } from "../../model/vocabulary.ts"
import { amount, type Member, type OrganizationFacts, share, words } from "./organization-fact.ts"
import type { Scene } from "./scene.ts"

/** Elements of a section, or nothing where the section is empty: then the model does not speak of such things. */
const spokenOf = <Element>(elements: readonly Element[]): readonly Element[] | undefined =>
  elements.length === 0 ? undefined : elements

const isCurrent = ({ reviewBy }: Document, at: string): boolean => reviewBy === undefined || at <= reviewBy

const documentsInForce = ({ organization, at }: Scene): readonly string[] | undefined =>
  spokenOf(Object.values(organization.documents))?.flatMap((document) => (isCurrent(document, at) ? document.kind : []))

const reviewed = ({ organization, at }: Scene): readonly Member[] =>
  Object.values(organization.documents).map((document) => ({
    path: ["documents", document.id],
    has: document.reviewBy === undefined ? undefined : isCurrent(document, at)
  }))

const crisisRoles = (scene: Scene): readonly Member[] => {
  const playbooks = spokenOf(Object.values(scene.organization.playbooks))
  const plans = playbooks?.flatMap((playbook) => (playbook.kind === "crisis" ? [playbook] : []))
  return scene
    .classification()
    .units.filter(({ unit }) => Object.hasOwn(scene.organization.departments, unit))
    .map(({ unit }) => ({
      path: ["departments", unit],
      has: plans?.some(
        ({ roles, team, release }) => Object.hasOwn(roles, unit) || team.includes(unit) || release === unit
      )
    }))
}

const queriesOf = ({ organization: { listening } }: Scene) => Object.values(listening.queries)

const campaignMembers =
  (has: (campaign: Scene["organization"]["campaigns"][string]) => boolean) =>
  ({ organization }: Scene): readonly Member[] =>
    Object.values(organization.campaigns).map((campaign) => ({ path: ["campaigns", campaign.id], has: has(campaign) }))

const goalMembers =
  (has: (goal: Scene["organization"]["goals"][string]) => boolean) =>
  ({ organization }: Scene): readonly Member[] =>
    Object.values(organization.goals).map((goal) => ({ path: ["goals", goal.id], has: has(goal) }))

/** What is known of how an organization works: what it has written down, listens for, plans, measures and learns. */
export const practiceFacts: OrganizationFacts = {
  documents: words("kinds of document in force", documentKinds, documentsInForce),
  "documents-reviewed": share("documents that are not due for review", reviewed),
  playbooks: words("kinds of playbook", ["triage", "crisis"], ({ organization }) =>
    spokenOf(Object.values(organization.playbooks))?.map(({ kind }) => kind)
  ),
  "crisis-roles": share("departments with a part in a crisis plan", crisisRoles),
  "routing-rules": amount("rules of who should answer", { type: "integer", min: 0 }, ({ organization: { routing } }) =>
    routing.responsible.rules.length === 0 ? undefined : routing.responsible.rules.length
  ),
  "response-targets": amount(
    "targets for the first reply",
    { type: "integer", min: 0 },
    ({ organization: { targets } }) => spokenOf(targets)?.filter(({ firstReply }) => firstReply !== undefined).length
  ),
  "listening-objects": words("what is listened for", listeningObjects, (scene) =>
    spokenOf(queriesOf(scene))?.flatMap(({ about }) => about)
  ),
  "listening-stages": words("stages of the buying cycle that are listened for", stages, (scene) =>
    spokenOf(queriesOf(scene))?.flatMap(({ stage }) => stage ?? [])
  ),
  "listening-subscribed": share("listening queries whose finds somebody gets", (scene) =>
    queriesOf(scene).map(({ id, subscribers }) => ({
      path: ["listening", "queries", id],
      has: subscribers.length > 0
    }))
  ),
  "campaigns-complete": share(
    "campaigns with objectives, audience, content and a place in the marketing mix",
    campaignMembers(
      ({ objectives, audience, content, integratedWith }) =>
        objectives.length > 0 && audience !== undefined && content !== undefined && integratedWith.length > 0
    )
  ),
  "campaigns-integrated": share(
    "campaigns that are part of the marketing mix",
    campaignMembers(({ integratedWith }) => integratedWith.length > 0)
  ),
  "campaigns-from-insights": share(
    "campaigns made from what was heard",
    campaignMembers(({ insights }) => insights.length > 0)
  ),
  "goals-measured": share(
    "goals with a measure and a target",
    goalMembers(({ measure, target }) => measure !== undefined && target !== undefined)
  ),
  "goals-tracked": share(
    "goals whose present value is known",
    goalMembers(({ measure, current }) => measure !== undefined && current !== undefined)
  ),
  "goal-disciplines": words("disciplines with a goal of their own", disciplines, ({ organization }) =>
    spokenOf(Object.values(organization.goals))?.flatMap(({ discipline }) => discipline ?? [])
  ),
  "insights-acted-on": share("insights that changed something", ({ organization }) =>
    Object.values(organization.insights).map(({ id, changed }) => ({
      path: ["insights", id],
      has: changed !== undefined
    }))
  ),
  "planned-publications": amount(
    "publications in the plan",
    { type: "integer", min: 0 },
    ({ organization }) => spokenOf(organization.publications)?.length
  )
}

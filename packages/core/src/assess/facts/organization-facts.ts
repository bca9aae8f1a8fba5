import type { FactDeclaration } from "../../model/fact-declaration.ts"
import type { Organization } from "../../model/organization.ts"
import { customers, topologies } from "../../model/vocabulary.ts"
import { channelFacts } from "./channel-facts.ts"
import { groupFacts } from "./group-facts.ts"
import {
  amount,
  type OrganizationFact,
  type OrganizationFacts,
  type Reading,
  word,
  words
} from "./organization-fact.ts"
import { peopleFacts } from "./people-facts.ts"
import { practiceFacts } from "./practice-facts.ts"
import { type Scene, sceneOf } from "./scene.ts"
import { structureFacts } from "./structure-facts.ts"

/** What an organization says of itself as a whole: the built-in facts that are not of messages. */
const profileFacts: OrganizationFacts = {
  industry: {
    ...word("industry", [], ({ organization: { organization } }) => organization.industry),
    declaration: { type: "string" }
  },
  regime: words("regulated regimes", [], ({ organization: { organization } }) => organization.regimes),
  serves: words("customers served", customers, ({ organization: { organization } }) =>
    organization.serves.length === 0 ? undefined : organization.serves
  ),
  headcount: amount(
    "headcount",
    { type: "integer", min: 0 },
    ({ organization: { organization } }) => organization.headcount
  ),
  topology: word("declared topology", topologies, ({ organization: { organization } }) => organization.topology)
}

const facts: OrganizationFacts = {
  ...profileFacts,
  ...structureFacts,
  ...groupFacts,
  ...channelFacts,
  ...peopleFacts,
  ...practiceFacts
}

/** The facts of an organization as a whole that conditions of maturity models can test, by name. */
export const organizationFacts: ReadonlyMap<string, OrganizationFact> = new Map(Object.entries(facts))

/** How the facts are declared, so that conditions on them can be evaluated and checked. */
export const factDeclarations: { readonly [name: string]: FactDeclaration } = Object.fromEntries(
  [...organizationFacts].map(([name, { declaration }]) => [name, declaration])
)

/** Tells what a model says of a fact; nothing where there is no such fact. */
export type ReadFact = (name: string) => Reading | undefined

/** Reads facts of an organization on a day, each when it is first asked for. */
export const factReader = (organization: Organization, at: string): ReadFact => {
  const scene: Scene = sceneOf(organization, at)
  const known = new Map<string, Reading>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const reading = organizationFacts.get(name)?.read(scene)
    if (reading !== undefined) known.set(name, reading)
    return reading
  }
}

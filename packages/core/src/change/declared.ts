import { builtInRoles } from "../model/built-in-roles.ts"
import type { IdKind } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import { quoted, quotedList } from "../problem/neutralize.ts"
import { suggest } from "../problem/suggest.ts"
import type { SectionIds } from "./change.ts"
import type { Fault } from "./outcome.ts"

/** The kind of element that each section with ids declares. */
export const kindOfSection: SectionIds = {
  calendars: "calendar",
  brands: "brand",
  products: "product",
  topics: "topic",
  departments: "department",
  agencies: "agency",
  roles: "role",
  training: "course",
  competencies: "competency",
  people: "person",
  channels: "channel",
  playbooks: "playbook",
  campaigns: "campaign",
  goals: "goal",
  documents: "document",
  consents: "consent",
  insights: "insight"
}

/** The ids of one kind that an organization has, by the kind; without those of rules, which nothing names. */
const declaring: { readonly [Kind in IdKind]: (organization: Organization) => { readonly [id: string]: unknown } } = {
  department: ({ departments }) => departments,
  agency: ({ agencies }) => agencies,
  person: ({ people }) => people,
  role: ({ roles }) => roles,
  course: ({ training }) => training,
  channel: ({ channels }) => channels,
  brand: ({ brands }) => brands,
  product: ({ products }) => products,
  market: ({ organization }) => organization.markets,
  calendar: ({ calendars }) => calendars,
  topic: ({ topics }) => topics,
  condition: ({ conditions }) => conditions,
  playbook: ({ playbooks }) => playbooks,
  rule: () => ({}),
  campaign: ({ campaigns }) => campaigns,
  goal: ({ goals }) => goals,
  document: ({ documents }) => documents,
  consent: ({ consents }) => consents,
  competency: ({ competencies }) => competencies,
  insight: ({ insights }) => insights,
  query: ({ listening }) => listening.queries,
  profile: ({ demand }) => demand.profiles,
  policy: ({ policies }) => Object.fromEntries(policies.rules.map((policy) => [policy.id, policy]))
}

/** Whether an organization has an element of one of some kinds under an id. */
export const declares = (organization: Organization, kinds: readonly IdKind[], id: string): boolean =>
  kinds.some((kind) => Object.hasOwn(declaring[kind](organization), id) || (kind === "role" && builtInRoles.has(id)))

/** What an id is meant to be, and where in a change it stands. */
export interface Named {
  readonly id: string
  readonly kinds: readonly IdKind[]
  readonly at: readonly (string | number)[]
}

/** The faults of ids that an organization does not have. */
export const unknownIds = (organization: Organization, named: readonly Named[]): readonly Fault[] =>
  named
    .filter(({ id, kinds }) => !declares(organization, kinds, id))
    .map(({ id, kinds, at }) => {
      const known = kinds.flatMap((kind) => Object.keys(declaring[kind](organization)))
      const meant = suggest(id, known)
      const help = known.length === 0 ? "there is none" : `use ${quotedList(known, 8)}`
      return {
        code: "HW0701",
        at,
        message: `unknown ${orList(kinds.map((kind) => kindWords[kind] ?? kind))} ${quoted(id)}`,
        help: meant === undefined ? help : `did you mean ${quoted(meant)}?`,
        missing: id
      }
    })

const kindWords: { readonly [Kind in IdKind]?: string } = { course: "training course", condition: "named condition" }

const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`

import type { Ids } from "../model/ids.ts"
import type { Credentials, DateText, Operator } from "../model/organization.ts"
import type * as Input from "../model/organization-input.ts"
import type { TieKind } from "../model/vocabulary.ts"
import type { ModelPath } from "../problem/problem.ts"

/**
 * A reorganization, or any smaller edit of an organization, as a value: plain data that can be stored, sent, applied,
 * taken back, joined, described and compared. What it means depends only on itself and on the organization it is applied
 * to.
 */
export type Change<I extends Ids = Ids> =
  | Reorganization<I>
  | AddTie<I>
  | RemoveTie<I>
  | AddElement<I>
  | UpdateElement<I>
  | RemoveElement<I>
  | MergeDepartments<I>
  | MovePerson<I>
  | Train<I>
  | SetFacet<I>
  | SetOperators<I>
  | SetCredentials<I>
  | RetireChannel<I>
  | Insource<I>
  | SetValue
  | InsertValue
  | UnsetValue
  | Sequence<I>

/**
 * One of Owyang's five shapes, made of what is there. It sets how the units it touches coordinate (observed ties too), who
 * operates their channels, who contributes there and who is enabled to post. Ties of other kinds stay, and so does the
 * declared topology.
 */
export type Reorganization<I extends Ids = Ids> =
  | Decentralize<I>
  | Centralize<I>
  | HubAndSpoke<I>
  | Dandelion<I>
  | Holistic<I>

/** What every reorganization says. */
interface Reorganizing<I extends Ids> {
  /**
   * The units it touches; the hubs it names are touched anyway. Left out: every department that takes part in social
   * media, which is that anything but structure (`parent`, `reports`, its people) names it, it has a responsibility in
   * social media, or one of its people uses it, is enabled or is an advocate.
   */
  readonly units?: readonly (I["department"] | I["agency"])[]
  /** Whether people who may reply follow the channel they reply on. `follow` where it is left out. */
  readonly move?: "follow" | "none"
}

/** What a reorganization says that leaves channels with the units. */
interface Spreading<I extends Ids> extends Reorganizing<I> {
  /**
   * Which unit operates which channel from now on. A channel left out stays with those who operate it; one that nobody
   * operates goes to the unit that answers for it, serves its scope or has its discipline. A unit that would operate more
   * than half of the channels gives away those that the same evidence says are another's, and of the rest as many as are
   * too many, each to the unit with the fewest.
   */
  readonly operators?: { readonly [C in I["channel"]]?: I["department"] | I["agency"] }
}

/** Everybody on their own: no unit coordinates with another. */
export interface Decentralize<I extends Ids = Ids> extends Spreading<I> {
  readonly kind: "decentralize"
}

/** One unit speaks for all: it alone operates every channel, and the others coordinate with it. */
export interface Centralize<I extends Ids = Ids> extends Reorganizing<I> {
  readonly kind: "centralize"
  readonly hub: I["department"]
}

/** The units speak, and coordinate with a hub. */
export interface HubAndSpoke<I extends Ids = Ids> extends Spreading<I> {
  readonly kind: "hub-and-spoke"
  readonly hub: I["department"]
}

/** Several hubs with spokes of their own, all tied to a center. */
export interface Dandelion<I extends Ids = Ids> extends Spreading<I> {
  readonly kind: "dandelion"
  readonly center: I["department"]
  /**
   * At least two hubs. Units that are named as nobody's spokes go to the hub they are under (`parent`), else to the hub
   * with the fewest spokes, in id order.
   */
  readonly hubs: readonly (I["department"] | SubHub<I>)[]
}

/** A hub of a dandelion and its spokes. */
export interface SubHub<I extends Ids = Ids> {
  readonly hub: I["department"]
  readonly spokes: readonly (I["department"] | I["agency"])[]
}

/** Everybody coordinates with everybody, may reply everywhere and is enabled to post. */
export interface Holistic<I extends Ids = Ids> extends Spreading<I> {
  readonly kind: "holistic"
}

/** Puts a tie in place. One of the same kind and origin between the same two takes the new strength and note. */
export interface AddTie<I extends Ids = Ids> extends TieEnds<I> {
  readonly kind: "add-tie"
  /** Whether somebody said so or it was measured. `declared` where it is left out. */
  readonly origin?: "declared" | "observed"
  /** Contacts a week. */
  readonly strength?: number
  readonly note?: string
}

/** Takes a tie away. */
export interface RemoveTie<I extends Ids = Ids> extends TieEnds<I> {
  readonly kind: "remove-tie"
  /** Both where it is left out. */
  readonly origin?: "declared" | "observed"
}

/** A kind of tie between two; for kinds that run both ways it does not matter which is which. */
interface TieEnds<I extends Ids> {
  readonly tie: TieKind
  readonly from: I["department"] | I["agency"] | I["person"]
  readonly to: I["department"] | I["agency"] | I["person"]
}

/** The sections whose elements have ids, and what an element of each is like as it is written. */
export interface Elements<I extends Ids = Ids> {
  readonly calendars: Input.CalendarInput
  readonly brands: Input.BrandInput<I>
  readonly products: Input.ProductInput<I>
  readonly topics: Input.TopicInput<I>
  readonly departments: Input.DepartmentInput<I>
  readonly agencies: Input.AgencyInput<I>
  readonly roles: Input.RoleInput<I>
  readonly training: Input.CourseInput
  readonly competencies: Input.CompetencyInput<I>
  readonly people: Input.PersonInput<I>
  readonly channels: Input.ChannelInput<I>
  readonly playbooks: Input.PlaybookInput<I>
  readonly campaigns: Input.CampaignInput<I>
  readonly goals: Input.GoalInput<I>
  readonly documents: Input.DocumentInput<I>
  readonly consents: Input.ConsentInput<I>
  readonly insights: Input.InsightInput<I>
}

/** The kind of id that the elements of a section have. */
export interface SectionIds {
  readonly calendars: "calendar"
  readonly brands: "brand"
  readonly products: "product"
  readonly topics: "topic"
  readonly departments: "department"
  readonly agencies: "agency"
  readonly roles: "role"
  readonly training: "course"
  readonly competencies: "competency"
  readonly people: "person"
  readonly channels: "channel"
  readonly playbooks: "playbook"
  readonly campaigns: "campaign"
  readonly goals: "goal"
  readonly documents: "document"
  readonly consents: "consent"
  readonly insights: "insight"
}

/** A section whose elements have ids. */
export type SectionName = keyof SectionIds

/** Adds an element under an id that is free: a department, a person, a channel, a document, a playbook and so on. */
export type AddElement<I extends Ids = Ids> = {
  readonly [S in SectionName]: {
    readonly kind: "add"
    readonly section: S
    readonly id: string
    /** What it is like, as it is written: keys with a default may be left out. */
    readonly element: Elements<I>[S]
  }
}[SectionName]

/** Sets fields of an element, or of what is said of the organization as a whole. Fields that are not named stay. */
export type UpdateElement<I extends Ids = Ids> =
  | {
      readonly [S in SectionName]: {
        readonly kind: "update"
        readonly section: S
        readonly id: I[SectionIds[S]]
        readonly fields: Partial<Elements<I>[S]>
        /** The fields that are to be as if they were never written. */
        readonly clear?: readonly string[]
      }
    }[SectionName]
  | {
      readonly kind: "update"
      readonly section: "organization"
      readonly fields: Partial<Input.ProfileInput<I>>
      /** The fields that are to be as if they were never written. */
      readonly clear?: readonly string[]
    }

/**
 * Removes an element, and it from everything that only assigns something to it: facets, lists of operators, experts and
 * the like, ties, engagements, escalations. Where something depends on it that cannot just lose it, such as a condition, a
 * rule, a policy or a playbook, that is a problem: change that first, or merge it into another one.
 */
export type RemoveElement<I extends Ids = Ids> = {
  readonly [S in SectionName]: { readonly kind: "remove"; readonly section: S; readonly id: I[SectionIds[S]] }
}[SectionName]

/**
 * Makes one department of several: whatever names one of them names `into`, in rules and conditions too. Ties among them
 * vanish; ties to the same others become one, their contacts added up; scopes, headcounts and duties are joined.
 */
export interface MergeDepartments<I extends Ids = Ids> {
  readonly kind: "merge-departments"
  readonly departments: readonly I["department"][]
  readonly into: I["department"]
}

/** Moves a person: the unit becomes their home in place of the one they had. */
export interface MovePerson<I extends Ids = Ids> {
  readonly kind: "move-person"
  readonly person: I["person"]
  readonly to: I["department"] | I["agency"]
}

/** Notes that people took a training course. */
export interface Train<I extends Ids = Ids> {
  readonly kind: "train"
  readonly people: readonly I["person"][]
  readonly course: I["course"]
  readonly on: DateText
}

/** The facets that one holder has. */
export type Facet = "lead" | "accountable" | "custodian" | "deputy" | "voice" | "objectives" | "data"

/** Gives a facet of a channel, a brand or a topic, or of the organization where none is named, to somebody. */
export interface SetFacet<I extends Ids = Ids> {
  readonly kind: "set-facet"
  readonly facet: Facet
  /** Who holds it from now on; nobody, where it is left out. */
  readonly to?: I["department"] | I["agency"] | I["person"]
  /** At most one of channel, brand and topic is given. */
  readonly channel?: I["channel"]
  readonly brand?: I["brand"]
  readonly topic?: I["topic"]
}

/** Says who works on a channel, best first, and who else may reply there. */
export interface SetOperators<I extends Ids = Ids> {
  readonly kind: "set-operators"
  readonly channel: I["channel"]
  readonly operators: readonly (I["department"] | I["agency"] | Operator<I>)[]
  /** As they are, where it is left out. */
  readonly contributors?: readonly (I["department"] | I["agency"])[]
}

/** Says how a channel's credentials are kept. What is not named stays. */
export interface SetCredentials<I extends Ids = Ids> {
  readonly kind: "set-credentials"
  readonly channel: I["channel"]
  readonly credentials: Partial<Credentials<I>>
}

/** Closes a channel. It stays in the model, with the day. */
export interface RetireChannel<I extends Ids = Ids> {
  readonly kind: "retire-channel"
  readonly channel: I["channel"]
  readonly on: DateText
}

/** Takes an agency off channels: it no longer operates them, contributes to them, holds their credentials or is engaged there. */
export interface Insource<I extends Ids = Ids> {
  readonly kind: "insource"
  readonly agency: I["agency"]
  /** Who takes over. Left out: whoever is accountable for the channel, else leads there. */
  readonly to?: I["department"]
  /** All it has to do with, where it is left out. */
  readonly channels?: readonly I["channel"][]
}

/**
 * Sets the value at a path of the organization as it reads: the field of a record, the element under an id, the element of
 * a list, or the one after its last.
 */
export interface SetValue {
  readonly kind: "set"
  readonly path: ModelPath
  readonly value: unknown
}

/** Puts an element into a list before the one at the path. */
export interface InsertValue {
  readonly kind: "insert"
  readonly path: ModelPath
  readonly value: unknown
}

/** Takes away what is at a path. Later elements of a list move up. */
export interface UnsetValue {
  readonly kind: "unset"
  readonly path: ModelPath
}

/** Several changes, one after the other. */
export interface Sequence<I extends Ids = Ids> {
  readonly kind: "sequence"
  readonly changes: readonly Change<I>[]
}

/** A change that is neither a sequence nor made of others. */
export type SmallChange<I extends Ids = Ids> = Exclude<Change<I>, Sequence<I> | Reorganization<I>>

/** The changes one after the other, as one change without sequences inside. */
export function composeChanges<I extends Ids = Ids>(...changes: readonly Change<I>[]): Change<I>
export function composeChanges(...changes: readonly Change[]): Change {
  const flat = changes.flatMap(stepsOf)
  const [first, ...rest] = flat
  return first !== undefined && rest.length === 0 ? first : { kind: "sequence", changes: flat }
}

/** The changes that a change consists of, sequences opened. */
const stepsOf = (change: Change): readonly Change[] =>
  change.kind === "sequence" ? change.changes.flatMap(stepsOf) : [change]

import type { BuiltInRole } from "../model/built-in-roles.ts"
import type { ConditionInput } from "../model/condition.ts"
import type { FactDeclarations } from "../model/fact-declaration.ts"
import type { Ids } from "../model/ids.ts"
import type { ById, Escalation, Organization } from "../model/organization.ts"
import type * as Input from "../model/organization-input.ts"

/**
 * Ids as places that refer to them see them: a misspelt id there is an error, and never becomes an id. Only rules are
 * declared by their `name`, among their references, and so keep declaring. Spelt out and not mapped, because the
 * compiler instantiates it for every element.
 */
export interface References<I extends Ids> {
  readonly department: NoInfer<I["department"]>
  readonly agency: NoInfer<I["agency"]>
  readonly person: NoInfer<I["person"]>
  readonly role: NoInfer<I["role"]> | BuiltInRole
  readonly course: NoInfer<I["course"]>
  readonly channel: NoInfer<I["channel"]>
  readonly brand: NoInfer<I["brand"]>
  readonly product: NoInfer<I["product"]>
  readonly market: NoInfer<I["market"]>
  readonly calendar: NoInfer<I["calendar"]>
  readonly topic: NoInfer<I["topic"]>
  readonly condition: NoInfer<I["condition"]>
  readonly playbook: NoInfer<I["playbook"]>
  readonly campaign: NoInfer<I["campaign"]>
  readonly goal: NoInfer<I["goal"]>
  readonly document: NoInfer<I["document"]>
  readonly consent: NoInfer<I["consent"]>
  readonly competency: NoInfer<I["competency"]>
  readonly insight: NoInfer<I["insight"]>
  readonly query: NoInfer<I["query"]>
  readonly profile: NoInfer<I["profile"]>
  readonly policy: NoInfer<I["policy"]>
  readonly rule: I["rule"]
  readonly facts: NoInfer<I["facts"]>
}

/** A list that TypeScript accepts as a literal of any length. Without the empty alternative it fails above 1,000. */
type List<T> = readonly [] | readonly T[]

/** An organization as it is written in TypeScript: keys of its sections declare ids, every other place refers to them. */
export type Definition<I extends Ids> = Sections<I, References<I>>

interface Sections<I extends Ids, R extends Ids> {
  /** The version of the format. */
  readonly hubwright: 1
  /** What is said of the organization as a whole. */
  readonly organization: Omit<Input.ProfileInput<R>, "markets"> & {
    /** Its markets. */
    readonly markets?: ById<I["market"], Input.MarketInput>
  }
  /** Open hours and shifts. */
  readonly calendars?: ById<I["calendar"], Input.CalendarInput>
  /** The brands. */
  readonly brands?: readonly I["brand"][] | ById<I["brand"], Input.BrandInput<R>>
  /** The products and who knows them. */
  readonly products?: ById<I["product"], Input.ProductInput<R>>
  /** What messages can be about, and who knows the answer. */
  readonly topics?: ById<I["topic"], Input.TopicInput<R>>
  /** The internal units. */
  readonly departments?: ById<I["department"], Input.DepartmentInput<R>>
  /** The external units. */
  readonly agencies?: ById<I["agency"], Input.AgencyInput<R>>
  /** Roles, besides or in place of those built in. */
  readonly roles?: ById<I["role"], Input.RoleInput<R>>
  /** The training courses. */
  readonly training?: ById<I["course"], Input.CourseInput>
  /** The social competencies and who must have them. */
  readonly competencies?: ById<I["competency"], Input.CompetencyInput<R>>
  /** The people. */
  readonly people?: ById<I["person"], Input.PersonInput<R>>
  /** The accounts. */
  readonly channels?: ById<I["channel"], Input.ChannelInput<R>>
  /** Who works with whom. */
  readonly ties?: List<Input.TieInput<R>>
  /** Message fields of your own, with their types. */
  readonly facts?: I["facts"]
  /** Conditions with a name, to be used with `is`. */
  readonly conditions?: ById<I["condition"], ConditionInput<R>>
  /** What is listened for. */
  readonly listening?: Omit<Input.ListeningInput<R>, "queries"> & {
    /** Queries of your own. */
    readonly queries?: ById<I["query"], Input.ListeningQueryInput<R>>
  }
  /** Who should answer, and what must happen whoever answers. */
  readonly routing?: Input.RoutingInput<R>
  /** The policies in force. */
  readonly policies?: Input.PoliciesInput<R>
  /** How fast messages are to be answered. */
  readonly targets?: List<Input.ResponseTargetInput<R>>
  /** Who takes over after how long. */
  readonly escalation?: List<Escalation<R>>
  /** Triage graphs and crisis plans. */
  readonly playbooks?: ById<I["playbook"], Input.PlaybookInput<R>>
  /** What is to hold of every message. */
  readonly assertions?: List<Input.AssertionInput<R>>
  /** How many messages of which kind arrive when. */
  readonly demand?: Input.DemandInput<R>
  /** How long each kind of work takes. */
  readonly work?: List<Input.WorkInput<R>>
  /** Campaigns and standing programs. */
  readonly campaigns?: ById<I["campaign"], Input.CampaignInput<R>>
  /** What social media is to achieve. */
  readonly goals?: ById<I["goal"], Input.GoalInput<R>>
  /** The documents people work by. */
  readonly documents?: ById<I["document"], Input.DocumentInput<R>>
  /** Permissions to reuse what somebody posted. */
  readonly consents?: ById<I["consent"], Input.ConsentInput<R>>
  /** What goes out, planned or done. */
  readonly publications?: List<Input.PublicationInput<R>>
  /** What was learned on social media, and what changed because of it. */
  readonly insights?: ById<I["insight"], Input.InsightInput<R>>
  /** What is known and wanted of the organization's maturity. */
  readonly maturity?: Input.MaturityInput
}

/** What learns the ids of a definition from its keys: the type of `defineOrganization`. */
export type DefineOrganization = <
  Department extends string = "no departments declared",
  Agency extends string = "no agencies declared",
  Person extends string = "no people declared",
  Role extends string = "no roles declared",
  Course extends string = "no training declared",
  Channel extends string = "no channels declared",
  Brand extends string = "no brands declared",
  Product extends string = "no products declared",
  Market extends string = "no markets declared",
  Calendar extends string = "no calendars declared",
  Topic extends string = "no topics declared",
  Named extends string = "no conditions declared",
  Playbook extends string = "no playbooks declared",
  Rule extends string = "no rules declared",
  Campaign extends string = "no campaigns declared",
  Goal extends string = "no goals declared",
  Document extends string = "no documents declared",
  Consent extends string = "no consents declared",
  Competency extends string = "no competencies declared",
  Insight extends string = "no insights declared",
  Query extends string = "no queries declared",
  const Facts extends FactDeclarations = Record<never, never>
>(
  definition: Definition<
    IdsFrom<
      Department,
      Agency,
      Person,
      Role,
      Course,
      Channel,
      Brand,
      Product,
      Market,
      Calendar,
      Topic,
      Named,
      Playbook,
      Rule,
      Campaign,
      Goal,
      Document,
      Consent,
      Competency,
      Insight,
      Query,
      Facts
    >
  >
) => Organization<
  IdsFrom<
    Department,
    Agency,
    Person,
    Role,
    Course,
    Channel,
    Brand,
    Product,
    Market,
    Calendar,
    Topic,
    Named,
    Playbook,
    Rule,
    Campaign,
    Goal,
    Document,
    Consent,
    Competency,
    Insight,
    Query,
    Facts
  >
>

interface IdsFrom<
  Department extends string,
  Agency extends string,
  Person extends string,
  Role extends string,
  Course extends string,
  Channel extends string,
  Brand extends string,
  Product extends string,
  Market extends string,
  Calendar extends string,
  Topic extends string,
  Named extends string,
  Playbook extends string,
  Rule extends string,
  Campaign extends string,
  Goal extends string,
  Document extends string,
  Consent extends string,
  Competency extends string,
  Insight extends string,
  Query extends string,
  Facts extends FactDeclarations
> extends Ids {
  readonly department: Department
  readonly agency: Agency
  readonly person: Person
  readonly role: Role
  readonly course: Course
  readonly channel: Channel
  readonly brand: Brand
  readonly product: Product
  readonly market: Market
  readonly calendar: Calendar
  readonly topic: Topic
  readonly condition: Named
  readonly playbook: Playbook
  readonly rule: Rule
  readonly campaign: Campaign
  readonly goal: Goal
  readonly document: Document
  readonly consent: Consent
  readonly competency: Competency
  readonly insight: Insight
  readonly query: Query
  readonly profile: string
  readonly policy: string
  readonly facts: Facts
}

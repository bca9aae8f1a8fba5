import type { FactDeclarations } from "../model/fact-declaration.ts"
import type { Ids } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import { orThrow } from "../problem/problem.ts"
import { decodeOrganization } from "../schema/decode.ts"
import type { Definition } from "./definition.ts"

/**
 * An organization written in TypeScript. The keys of its sections declare ids, and a misspelt id anywhere else is a
 * compile error that says which one was probably meant. A section left out declares nothing, so referring to it is an
 * error too. A section that is held in a variable of its own needs `as const`.
 *
 * @throws {HubwrightError} with all problems, where the compiler could not see what is wrong (a date, a duration, a cycle).
 */
export function defineOrganization<
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
): Organization<
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
export function defineOrganization(definition: unknown): Organization {
  return orThrow(decodeOrganization(definition))
}

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

import * as Schema from "effect/Schema"
import { Agency } from "./agency.ts"
import { Assertion } from "./assertion.ts"
import { Calendar } from "./calendar.ts"
import { Channel } from "./channel.ts"
import { Condition } from "./condition.ts"
import { Demand, Work } from "./demand.ts"
import { Department, Escalation } from "./department.ts"
import { Facts } from "./fact.ts"
import { defaulted, required } from "./field.ts"
import { Listening } from "./listening.ts"
import { Maturity } from "./maturity.ts"
import { Brands, Product, Topic } from "./offering.ts"
import { Person } from "./person.ts"
import { Playbook } from "./playbook.ts"
import { Policies } from "./policy.ts"
import { Profile } from "./profile.ts"
import { Campaign, Consent, Document, Goal, Insight, Publication } from "./publishing.ts"
import { declared, named } from "./reference.ts"
import { Competency, Course, Role } from "./role.ts"
import { Routing } from "./routing.ts"
import { ResponseTarget } from "./target.ts"
import { Tie } from "./tie.ts"

/** A model file as it is written, all includes and tables taken in. */
export const OrganizationInput = Schema.Struct({
  hubwright: required(Schema.Literal(1), "The version of the format."),
  organization: required(Profile, "What is said of the organization as a whole."),
  calendars: defaulted(declared("calendar", Calendar), {}, "Open hours and shifts."),
  brands: defaulted(Brands, {}, "The brands."),
  products: defaulted(declared("product", Product), {}, "The products and who knows them."),
  topics: defaulted(declared("topic", Topic), {}, "What messages can be about, and who knows the answer."),
  departments: defaulted(declared("department", Department), {}, "The internal units."),
  agencies: defaulted(declared("agency", Agency), {}, "The external units."),
  roles: defaulted(declared("role", Role), {}, "Roles, besides or in place of those built in."),
  training: defaulted(declared("course", Course), {}, "The training courses."),
  competencies: defaulted(declared("competency", Competency), {}, "The social competencies and who must have them."),
  people: defaulted(declared("person", Person), {}, "The people."),
  channels: defaulted(declared("channel", Channel), {}, "The accounts."),
  ties: defaulted(Schema.Array(Tie), [], "Who works with whom."),
  facts: defaulted(Facts, {}, "Message fields of your own, with their types."),
  conditions: defaulted(named("condition", Condition), {}, "Conditions with a name, to be used with `is`."),
  listening: defaulted(Listening, {}, "What is listened for."),
  routing: defaulted(Routing, {}, "Who should answer, and what must happen whoever answers."),
  policies: defaulted(Policies, {}, "The policies in force."),
  targets: defaulted(Schema.Array(ResponseTarget), [], "How fast messages are to be answered."),
  escalation: defaulted(Schema.Array(Escalation), [], "Who takes over after how long."),
  playbooks: defaulted(declared("playbook", Playbook), {}, "Triage graphs and crisis plans."),
  assertions: defaulted(Schema.Array(Assertion), [], "What is to hold of every message."),
  demand: defaulted(Demand, {}, "How many messages of which kind arrive when."),
  work: defaulted(Schema.Array(Work), [], "How long each kind of work takes."),
  campaigns: defaulted(declared("campaign", Campaign), {}, "Campaigns and standing programs."),
  goals: defaulted(declared("goal", Goal), {}, "What social media is to achieve."),
  documents: defaulted(declared("document", Document), {}, "The documents people work by."),
  consents: defaulted(declared("consent", Consent), {}, "Permissions to reuse what somebody posted."),
  publications: defaulted(Schema.Array(Publication), [], "What goes out, planned or done."),
  insights: defaulted(
    declared("insight", Insight),
    {},
    "What was learned on social media, and what changed because of it."
  ),
  maturity: defaulted(Maturity, {}, "What is known and wanted of the organization's maturity.")
}).annotate({ identifier: "Organization", description: "A model of how an organization handles social media." })

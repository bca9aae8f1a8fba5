import * as Schema from "effect/Schema"
import * as Struct from "effect/Struct"
import type { Change } from "../change/change.ts"
import { directedTieKinds, mutualTieKinds } from "../model/vocabulary.ts"
import { Agency } from "./agency.ts"
import { Calendar } from "./calendar.ts"
import { Channel, Credentials, Operator } from "./channel.ts"
import { Department } from "./department.ts"
import { optional, required } from "./field.ts"
import { Brand, Product, Topic } from "./offering.ts"
import { Person } from "./person.ts"
import { CrisisPlaybook, Playbook, TriagePlaybook } from "./playbook.ts"
import { Profile } from "./profile.ts"
import { Campaign, Consent, Document, Goal, Insight } from "./publishing.ts"
import * as Ref from "./reference.ts"
import { Competency, Course, Role } from "./role.ts"
import { Amount, DateText, LongText, Text } from "./text.ts"

const kind = <K extends string>(kind: K, description: string) => required(Schema.Literal(kind), description)

const reorganizing = {
  units: optional(
    Schema.Array(Ref.Unit),
    "The units it touches; all departments that take part in social media where it is left out."
  ),
  move: optional(
    Schema.Literals(["follow", "none"]),
    "Whether people who may reply follow the channel they reply on; `follow` where it is left out."
  )
}

const spreading = {
  ...reorganizing,
  operators: optional(
    Schema.Record(Ref.Channel, Ref.Unit),
    "Which unit operates which channel from now on; where it is left out, whoever does, or whose the channel is."
  )
}

const SubHub = Schema.Struct({
  hub: required(Ref.Department, "The hub."),
  spokes: required(Schema.Array(Ref.Unit), "Its spokes.")
}).annotate({ identifier: "SubHub", description: "A hub of a dandelion and its spokes." })

const reorganizations = [
  Schema.Struct({
    kind: kind("decentralize", "Everybody on their own: no unit coordinates with another."),
    ...spreading
  }),
  Schema.Struct({
    kind: kind("centralize", "One unit operates every channel, and the others coordinate with it."),
    hub: required(Ref.Department, "The unit that speaks for all."),
    ...reorganizing
  }),
  Schema.Struct({
    kind: kind("hub-and-spoke", "The units speak, and coordinate with a hub."),
    hub: required(Ref.Department, "The hub."),
    ...spreading
  }),
  Schema.Struct({
    kind: kind("dandelion", "Several hubs with spokes of their own, all tied to a center."),
    center: required(Ref.Department, "The center."),
    hubs: required(
      Schema.Array(Schema.Union([Ref.Department, SubHub])),
      "At least two hubs; units that are nobody's spokes go to the hub they are under, else to the one with the fewest."
    ),
    ...spreading
  }),
  Schema.Struct({
    kind: kind("holistic", "Everybody coordinates with everybody, may reply everywhere and is enabled to post."),
    ...spreading
  })
] as const

const tieEnds = {
  tie: required(Schema.Literals([...mutualTieKinds, ...directedTieKinds]), "The kind of tie."),
  from: required(Ref.UnitOrPerson, "The one end."),
  to: required(Ref.UnitOrPerson, "The other end.")
}

const ties = [
  Schema.Struct({
    kind: kind("add-tie", "Puts a tie in place."),
    ...tieEnds,
    origin: optional(
      Schema.Literals(["declared", "observed"]),
      "Whether somebody said so or it was measured; `declared` where it is left out."
    ),
    strength: optional(Amount, "Contacts a week."),
    note: optional(Text, "What should be remembered about it.")
  }),
  Schema.Struct({
    kind: kind("remove-tie", "Takes a tie away."),
    ...tieEnds,
    origin: optional(Schema.Literals(["declared", "observed"]), "Which; both where it is left out.")
  })
] as const

const add = <S extends string, E extends Schema.Top>(section: S, element: E) =>
  Schema.Struct({
    kind: kind("add", "Adds an element under an id that is free."),
    section: required(Schema.Literal(section), "The section it belongs to."),
    id: required(Ref.Id, "Its id."),
    element: required(element, "What it is like.")
  })

const additions = [
  add("calendars", Calendar),
  add("brands", Brand),
  add("products", Product),
  add("topics", Topic),
  add("departments", Department),
  add("agencies", Agency),
  add("roles", Role),
  add("training", Course),
  add("competencies", Competency),
  add("people", Person),
  add("channels", Channel),
  add("playbooks", Playbook),
  add("campaigns", Campaign),
  add("goals", Goal),
  add("documents", Document),
  add("consents", Consent),
  add("insights", Insight)
] as const

const partial = <F extends Schema.Struct.Fields>(struct: Schema.Struct<F>) =>
  struct.mapFields(Struct.map(Schema.optionalKey))

const clear = optional(Schema.Array(Text), "The fields that are to be as if they were never written.")

const update = <S extends string, E extends Schema.Top>(section: S, fields: E) =>
  Schema.Struct({
    kind: kind("update", "Sets fields of an element; those that are not named stay."),
    section: required(Schema.Literal(section), "The section it belongs to."),
    id: required(Ref.Id, "Its id."),
    fields: required(fields, "The fields, as they are written."),
    clear
  })

const updates = [
  update("calendars", partial(Calendar)),
  update("brands", partial(Brand)),
  update("products", partial(Product)),
  update("topics", partial(Topic)),
  update("departments", partial(Department)),
  update("agencies", partial(Agency)),
  update("roles", partial(Role)),
  update("training", partial(Course)),
  update("competencies", partial(Competency)),
  update("people", partial(Person)),
  update("channels", partial(Channel)),
  update("playbooks", Schema.Union([partial(TriagePlaybook), partial(CrisisPlaybook)])),
  update("campaigns", partial(Campaign)),
  update("goals", partial(Goal)),
  update("documents", partial(Document)),
  update("consents", partial(Consent)),
  update("insights", partial(Insight)),
  Schema.Struct({
    kind: kind("update", "Sets fields of what is said of the organization as a whole."),
    section: required(Schema.Literal("organization"), "The organization as a whole."),
    fields: required(partial(Profile), "The fields, as they are written."),
    clear
  })
] as const

const sections = [
  "calendars",
  "brands",
  "products",
  "topics",
  "departments",
  "agencies",
  "roles",
  "training",
  "competencies",
  "people",
  "channels",
  "playbooks",
  "campaigns",
  "goals",
  "documents",
  "consents",
  "insights"
] as const

const elements = [
  Schema.Struct({
    kind: kind("remove", "Removes an element, and it from everything that only assigns something to it."),
    section: required(Schema.Literals(sections), "The section it belongs to."),
    id: required(Ref.Id, "Its id.")
  }),
  Schema.Struct({
    kind: kind("merge-departments", "Makes one department of several."),
    departments: required(Schema.Array(Ref.Department), "The departments that go into another one."),
    into: required(Ref.Department, "The department that is left.")
  }),
  Schema.Struct({
    kind: kind("move-person", "Moves a person."),
    person: required(Ref.Person, "Who."),
    to: required(Ref.Unit, "The unit that they are at home in from now on.")
  }),
  Schema.Struct({
    kind: kind("train", "Notes that people took a training course."),
    people: required(Schema.Array(Ref.Person), "Who."),
    course: required(Ref.Course, "The course."),
    on: required(DateText, "When.")
  })
] as const

const channels = [
  Schema.Struct({
    kind: kind("set-facet", "Gives a facet to somebody."),
    facet: required(
      Schema.Literals(["lead", "accountable", "custodian", "deputy", "voice", "objectives", "data"]),
      "The facet."
    ),
    to: optional(Ref.UnitOrPerson, "Who holds it from now on; nobody where it is left out."),
    channel: optional(Ref.Channel, "The channel whose facet it is; the organization's where nothing is named."),
    brand: optional(Ref.Brand, "The brand whose facet it is."),
    topic: optional(Ref.Topic, "The topic whose facet it is.")
  }),
  Schema.Struct({
    kind: kind("set-operators", "Says who works on a channel, and who else may reply there."),
    channel: required(Ref.Channel, "The channel."),
    operators: required(Schema.Array(Operator), "Who works on it, in order."),
    contributors: optional(
      Schema.Array(Ref.Unit),
      "Which other units may reply there; as they are where it is left out."
    )
  }),
  Schema.Struct({
    kind: kind("set-credentials", "Says how a channel's credentials are kept. What is not named stays."),
    channel: required(Ref.Channel, "The channel."),
    credentials: required(partial(Credentials), "What is to be so.")
  }),
  Schema.Struct({
    kind: kind("retire-channel", "Closes a channel."),
    channel: required(Ref.Channel, "The channel."),
    on: required(DateText, "The day.")
  }),
  Schema.Struct({
    kind: kind("insource", "Takes an agency off channels."),
    agency: required(Ref.reference("agency"), "The agency."),
    to: optional(Ref.Department, "Who takes over; whoever is accountable or leads where it is left out."),
    channels: optional(Schema.Array(Ref.Channel), "Which channels; all where it is left out.")
  })
] as const

/** Any data. */
const Data: Schema.Codec<unknown> = Schema.Union([
  Schema.String,
  Schema.Finite,
  Schema.Boolean,
  Schema.Array(Schema.suspend((): Schema.Codec<unknown> => Data)),
  Schema.Record(
    Schema.String,
    Schema.suspend((): Schema.Codec<unknown> => Data)
  )
]).annotate({ identifier: "Data", description: "Any data." })

const path = required(
  Schema.Array(Schema.Union([Schema.String, Schema.Int])),
  "The path in the organization as it reads, such as `[channels, x-main, custodian]`."
)

const values = [
  Schema.Struct({
    kind: kind("set", "Sets the value at a path."),
    path,
    value: required(Data, "The value, as it is written there.")
  }),
  Schema.Struct({
    kind: kind("insert", "Puts an element into a list, before the one at the path."),
    path,
    value: required(Data, "The element, as it is written there.")
  }),
  Schema.Struct({ kind: kind("unset", "Takes away what is at a path."), path })
] as const

const Sequence = Schema.Struct({
  kind: kind("sequence", "Several changes, one after the other."),
  changes: required(Schema.Array(Schema.suspend((): Schema.Codec<Change> => ChangeInput)), "The changes.")
})

/** A change, as it is written in a file. */
export const ChangeInput: Schema.Codec<Change> = Schema.Union([
  ...reorganizations,
  ...ties,
  ...additions,
  ...updates,
  ...elements,
  ...channels,
  ...values,
  Sequence
]).annotate({ identifier: "Change", description: "A reorganization, or any smaller edit of a model." })

/** A file of changes. */
export const ChangeFile = Schema.Struct({
  hubwrightChange: required(Schema.Literal(1), "The version of the format."),
  for: optional(Text, "The name of the organization it is meant for."),
  title: optional(Text, "What it is called."),
  note: optional(LongText, "Why it is proposed, or what should be remembered about it."),
  changes: required(Schema.Array(ChangeInput), "The changes, one after the other.")
}).annotate({ identifier: "ChangeFile", description: "A change of a model, to be applied to it." })

import * as Schema from "effect/Schema"
import type * as Model from "../model/condition.ts"
import {
  authorKinds,
  customers,
  forms,
  intents,
  platformSynonyms,
  platforms,
  purposes,
  risks,
  stages,
  topologies,
  topologySynonyms
} from "../model/vocabulary.ts"
import { optional } from "./field.ts"
import * as Ref from "./reference.ts"
import { LanguageTag, Text } from "./text.ts"

const absent = Schema.Struct({ absent: Schema.Boolean })
const oneOf = <S extends Schema.Top>(value: S) =>
  Schema.Union([value, Schema.Array(value), Schema.Struct({ none: Schema.Array(value) }), absent])
const tags = <S extends Schema.Top>(value: S) =>
  Schema.Union([
    value,
    Schema.Array(value),
    Schema.Struct({
      any: Schema.optionalKey(Schema.Array(value)),
      all: Schema.optionalKey(Schema.Array(value)),
      none: Schema.optionalKey(Schema.Array(value))
    })
  ])
const bounds = Schema.Struct({
  atLeast: Schema.optionalKey(Schema.Finite),
  above: Schema.optionalKey(Schema.Finite),
  atMost: Schema.optionalKey(Schema.Finite),
  below: Schema.optionalKey(Schema.Finite)
})
const number = Schema.Union([Schema.Finite, Schema.Array(Schema.Finite), bounds, absent])
const boolean = Schema.Union([Schema.Boolean, absent])
const moment = Schema.Union([
  Ref.Calendar,
  Schema.Struct({ inside: Ref.Calendar }),
  Schema.Struct({ outside: Ref.Calendar })
])
const texts = Schema.Union([Text, Schema.Array(Text)])
const text = Schema.Union([
  Text,
  Schema.Array(Text),
  Schema.Struct({ prefix: texts }),
  Schema.Struct({ none: Schema.Array(Text) }),
  absent
])

const word = Schema.String.check(Schema.isMinLength(1, { message: "is empty" }))
const declaredFact = Schema.Union([text, tags(Text), number, boolean])

const builtIn = {
  channel: optional(oneOf(Ref.Channel), "The channel it arrived on."),
  platform: optional(
    oneOf(Schema.Literals(platforms).annotate({ synonyms: platformSynonyms })),
    "The platform of the channel."
  ),
  operator: optional(oneOf(Ref.Unit), "The unit that operates the channel at that moment."),
  market: optional(oneOf(Ref.Market), "The market of the channel or the message."),
  brand: optional(oneOf(Ref.Brand), "The brand of the channel."),
  purpose: optional(oneOf(Schema.Literals(purposes)), "What the channel is for."),
  form: optional(oneOf(Schema.Literals(forms)), "How the message arrived."),
  visibility: optional(oneOf(Schema.Literals(["public", "private"])), "Who can read the message."),
  customer: optional(oneOf(Schema.Literals(customers)), "Whether the author buys for a business."),
  language: optional(oneOf(LanguageTag), "The language of the message; `de` covers `de-AT`."),
  jurisdiction: optional(tags(word), "The legal systems the message is under."),
  "author-kind": optional(oneOf(Schema.Literals(authorKinds)), "Who the author is."),
  followers: optional(number, "How many follow the author."),
  verified: optional(boolean, "Whether the platform verified the author."),
  intent: optional(tags(Schema.Literals(intents)), "What the author wants."),
  topic: optional(tags(Ref.Topic), "What the message is about."),
  risk: optional(oneOf(Schema.Literals(risks)), "The highest risk of its topics."),
  product: optional(tags(Ref.Product), "The products it names."),
  stage: optional(oneOf(Schema.Literals(stages)), "Where the author is in the buying cycle."),
  conversation: optional(
    oneOf(Schema.Literals(["open"])),
    "`open` where it continues a conversation that somebody has."
  ),
  situation: optional(oneOf(Ref.Playbook), "The crisis playbook in force."),
  at: optional(moment, "The moment it arrived, inside or outside a calendar."),
  industry: optional(oneOf(word), "The industry of the organization."),
  regime: optional(tags(word), "The regulated regimes the organization is under."),
  serves: optional(tags(Schema.Literals(customers)), "Whom the organization serves."),
  headcount: optional(number, "How many work for the organization."),
  topology: optional(
    oneOf(Schema.Literals(topologies).annotate({ synonyms: topologySynonyms })),
    "The topology the organization declares."
  ),
  interactivity: optional(
    oneOf(Schema.Literals(["static", "interactive"])),
    "Whether a publication is posted and left, or answers."
  ),
  claims: optional(boolean, "Whether a publication makes a claim about a product."),
  links: optional(boolean, "Whether a publication carries links."),
  campaign: optional(oneOf(Ref.Campaign), "The campaign a publication belongs to."),
  role: optional(tags(Ref.Role), "The roles of a person."),
  enabled: optional(boolean, "Whether a person is enabled to post."),
  clevel: optional(boolean, "Whether a person sits on the executive board."),
  mfa: optional(boolean, "Whether a second factor protects a channel's credentials.")
} satisfies { readonly [Fact in keyof Model.BuiltInTests]-?: unknown }

const recursive = Schema.suspend((): Schema.Codec<Model.Condition> => Condition)

const connectives = {
  all: optional(Schema.Array(recursive), "Every one of these must hold."),
  any: optional(Schema.Array(recursive), "At least one of these must hold."),
  not: optional(recursive, "This must not hold."),
  is: optional(
    Schema.Union([Ref.reference("condition"), Schema.Array(Ref.reference("condition"))]),
    "These named conditions must hold."
  )
} satisfies { readonly [Key in keyof Model.Connectives<unknown, string>]-?: unknown }

/** The names of the facts every organization has, and of the connectives, in the order of their description. */
const builtInKeys: readonly string[] = [...Object.keys(builtIn), ...Object.keys(connectives)]

/** A key that is not built in. Without this, values of built-in keys are decoded twice at every level of nesting. */
const ownFact = Schema.String.check(
  Schema.isPattern(new RegExp(`^(?!(?:${builtInKeys.join("|")})$)`, "u"), { message: "is built in" })
)

/** A condition: one object whose keys all have to hold. Keys that are not built in test facts of your own. */
export const Condition: Schema.Codec<Model.Condition> = Schema.StructWithRest(
  Schema.Struct({ ...builtIn, ...connectives }),
  [Schema.Record(ownFact, Schema.Union([declaredFact, Schema.Array(recursive), recursive]))]
).annotate({
  identifier: "Condition",
  description:
    "A condition: one object whose keys all have to hold. Keys that are not built in test facts of your own.",
  typescript: { read: "Condition<I>", written: "ConditionInput<I>" },
  indivisible: true
})

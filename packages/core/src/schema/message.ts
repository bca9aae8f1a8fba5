import * as Schema from "effect/Schema"
import { authorKinds, customers, forms, intents, stages } from "../model/vocabulary.ts"
import { optional, required } from "./field.ts"
import { Count, DateTimeText, LongText, Text } from "./text.ts"

/** Something that a classifier or a listening query says of a message, and how sure it is. */
const given = <Name extends Schema.Top>(name: Name) =>
  Schema.Array(
    Schema.Union([
      name,
      Schema.Struct({
        name: required(name, "What it is."),
        confidence: optional(Schema.Finite, "How sure that is, from 0 to 1; 1 where it is left out.")
      })
    ])
  )

const Author = Schema.Struct({
  kind: optional(Schema.Literals(authorKinds), "What kind of author it is."),
  followers: optional(Count, "How many follow the author."),
  verified: optional(Schema.Boolean, "Whether the author is verified.")
})

/** The names of elements of an organization in a message: ids that must be declared, or any text. */
interface Names<Name extends Schema.Top> {
  readonly channel: Name
  readonly market: Name
  readonly brand: Name
  readonly topic: Name
  readonly product: Name
}

/** The keys of a message, but for when it arrives. */
export const messageFields = <Name extends Schema.Top>({ channel, market, brand, topic, product }: Names<Name>) => ({
  channel: required(channel, "Where it arrives."),
  id: optional(Text, "Its own id."),
  text: optional(LongText, "What it says; listening queries read it."),
  form: optional(Schema.Literals(forms), "Its form."),
  visibility: optional(Schema.Literals(["public", "private"]), "Whether others can see it."),
  customer: optional(Schema.Literals(customers), "The kind of customer."),
  language: optional(Text, "Its language, a BCP 47 tag."),
  market: optional(market, "Its market."),
  brand: optional(brand, "Its brand."),
  conversation: optional(Text, "The conversation it continues."),
  author: optional(Author, "Who wrote it."),
  intents: optional(given(Schema.Literals(intents)), "What its author wants."),
  topics: optional(given(topic), "What it is about."),
  products: optional(given(product), "The products it names."),
  stages: optional(given(Schema.Literals(stages)), "The stages of the buying cycle."),
  facts: optional(
    Schema.Record(
      Schema.String,
      Schema.Union([Schema.String, Schema.Finite, Schema.Boolean, Schema.Array(Schema.String)])
    ),
    "The facts that the organization declares itself."
  )
})

/**
 * A message as a file says it, with when it arrived. What it refers to need not be there: that is for the decision to
 * say, as of every message.
 */
export const ArrivedMessage = Schema.Struct({
  ...messageFields({ channel: Text, market: Text, brand: Text, topic: Text, product: Text }),
  at: optional(DateTimeText, "When it arrived."),
  situation: optional(Text, "The crisis playbook in force.")
}).annotate({ identifier: "ArrivedMessage", description: "A message and when it arrived." })

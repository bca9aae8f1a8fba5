import * as Schema from "effect/Schema"
import { authorKinds, customers, intents, listeningObjects, stages } from "../model/vocabulary.ts"
import { defaulted, optional, required } from "./field.ts"
import * as Ref from "./reference.ts"
import { LanguageTag, Text } from "./text.ts"

const QueryText = Schema.String.check(
  Schema.isMinLength(1, { message: "is empty" }),
  Schema.isMaxLength(10_000, { message: "is longer than 10,000 characters" })
)

/** A Boolean query over the text of messages, and what it says of those it finds. */
const ListeningQuery = Schema.Struct({
  name: optional(Text, "What people call it."),
  query: required(
    QueryText,
    "Words and phrases with AND, OR, NOT, NEAR/n, parentheses, `word*`, `?` for a question mark, `#tag`, `@handle` and `field:value`; `product:any` asks for any of the products."
  ),
  languages: defaulted(
    Schema.Array(LanguageTag),
    [],
    "The languages of the messages it reads; all where it is left out."
  ),
  topic: optional(Ref.Topic, "The topic of what it finds."),
  intent: optional(Schema.Literals(intents), "The intent of what it finds."),
  stage: optional(Schema.Literals(stages), "The stage in the buying cycle of what it finds."),
  product: optional(Ref.Product, "The product of what it finds."),
  authorKind: optional(Schema.Literals(authorKinds), "The kind of author of what it finds."),
  customer: optional(Schema.Literals(customers), "Whether the author of what it finds buys for a business."),
  about: defaulted(Schema.Array(Schema.Literals(listeningObjects)), [], "What it listens for."),
  subscribers: defaulted(Schema.Array(Ref.UnitOrPerson), [], "Who gets to see what it finds.")
}).annotate({
  identifier: "ListeningQuery",
  description: "A Boolean query over the text of messages, and what it says of those it finds."
})

/** What is listened for. */
export const Listening = Schema.Struct({
  packs: defaulted(Schema.Array(Ref.Id), [], "Ready packs of queries, by id."),
  queries: defaulted(Ref.declared("query", ListeningQuery), {}, "Queries of your own.")
}).annotate({ identifier: "Listening", description: "What is listened for." })

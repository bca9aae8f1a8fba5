import * as Schema from "effect/Schema"
import { authorKinds, customers, forms, intents, stages } from "../model/vocabulary.ts"
import { claimFields } from "./assertion.ts"
import { optional, required } from "./field.ts"
import * as Ref from "./reference.ts"
import { Count, DateTimeText, Text } from "./text.ts"

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

/** What arrived. */
const TestMessage = Schema.Struct({
  channel: required(Ref.Channel, "Where it arrives."),
  id: optional(Text, "Its own id."),
  text: optional(Schema.String, "What it says; listening queries read it."),
  form: optional(Schema.Literals(forms), "Its form."),
  visibility: optional(Schema.Literals(["public", "private"]), "Whether others can see it."),
  customer: optional(Schema.Literals(customers), "The kind of customer."),
  language: optional(Schema.String, "Its language, a BCP 47 tag."),
  market: optional(Ref.Market, "Its market."),
  brand: optional(Ref.Brand, "Its brand."),
  conversation: optional(Text, "The conversation it continues."),
  author: optional(Author, "Who wrote it."),
  intents: optional(given(Schema.Literals(intents)), "What its author wants."),
  topics: optional(given(Ref.Topic), "What it is about."),
  products: optional(given(Ref.Product), "The products it names."),
  stages: optional(given(Schema.Literals(stages)), "The stages of the buying cycle."),
  facts: optional(
    Schema.Record(
      Schema.String,
      Schema.Union([Schema.String, Schema.Finite, Schema.Boolean, Schema.Array(Schema.String)])
    ),
    "The facts that the organization declares itself."
  )
}).annotate({ identifier: "TestMessage", description: "A message that arrives." })

const Expectation = Schema.Struct({
  rule: optional(Ref.Id, "The rule that decides."),
  person: optional(Ref.Person, "Who answers, where nobody has anything to do yet."),
  path: optional(Schema.Array(Ref.Unit), "The units it passes, from where it arrives to who is responsible."),
  ...claimFields
}).annotate({ identifier: "Expectation", description: "What is expected; every key that is given counts." })

/** A message, when it arrives, and what is expected of the decision. */
const RuleTest = Schema.Struct({
  name: required(Text, "What is tested, in words."),
  message: required(TestMessage, "What arrives."),
  at: required(DateTimeText, "When it arrives."),
  situation: optional(Ref.Playbook, "The crisis playbook in force."),
  expect: required(Expectation, "What is expected of the decision.")
}).annotate({ identifier: "RuleTest", description: "A message, when it arrives, and what is expected." })

/** A file of tests for the rules of a model. */
export const RuleTestsFile = Schema.Struct({
  hubwrightTests: required(Schema.Literal(1), "The version of the format."),
  tests: required(Schema.Array(RuleTest), "The tests.")
}).annotate({ identifier: "RuleTests", description: "A file of tests for the rules of a model." })

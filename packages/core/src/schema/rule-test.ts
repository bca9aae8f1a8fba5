import * as Schema from "effect/Schema"
import { claimFields } from "./assertion.ts"
import { optional, required } from "./field.ts"
import { messageFields } from "./message.ts"
import * as Ref from "./reference.ts"
import { DateTimeText, Text } from "./text.ts"

/** What arrives; what it refers to must be there. */
const TestMessage = Schema.Struct(
  messageFields({ channel: Ref.Channel, market: Ref.Market, brand: Ref.Brand, topic: Ref.Topic, product: Ref.Product })
).annotate({ identifier: "TestMessage", description: "A message that arrives." })

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

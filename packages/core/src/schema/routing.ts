import * as Schema from "effect/Schema"
import { Condition } from "./condition.ts"
import { defaulted, optional, required } from "./field.ts"
import { Obligations, obligationFields, Target } from "./outcome.ts"
import * as Ref from "./reference.ts"
import { Text } from "./text.ts"

const RuleName = Ref.Id.annotate({ typescript: 'I["rule"]' })

/** A named condition with what follows from it. */
export const Rule = Schema.Struct({
  name: required(RuleName, "Its name, unlike that of any other rule or group."),
  title: optional(Text, "What people call it."),
  when: optional(Condition, "When it holds; always where it is left out."),
  to: optional(Target, "Who is responsible for the answer."),
  second: optional(Schema.Array(Target), "Who else could answer, best first."),
  playbook: optional(Ref.Playbook, "The steps to take."),
  ...obligationFields
}).annotate({ identifier: "Rule", description: "A named condition with what follows from it." })

/** What happens to a message that no rule before held for. */
export const Otherwise = Schema.Struct({
  name: required(RuleName, "Its name."),
  to: required(Target, "Who is responsible for the answer."),
  second: optional(Schema.Array(Target), "Who else could answer, best first."),
  playbook: optional(Ref.Playbook, "The steps to take."),
  ...obligationFields
}).annotate({ identifier: "Otherwise", description: "What happens to a message that no rule before held for." })

type Rule = typeof Rule.Type
type Otherwise = typeof Otherwise.Type
type HitPolicy = "first" | "collect" | "unique"

/** A named list of rules and groups, as written. */
export interface GroupInput {
  readonly name: string
  readonly title?: string
  readonly when?: typeof Condition.Type
  readonly hit?: HitPolicy
  readonly defaults?: typeof Obligations.Type
  readonly rules: readonly (Rule | GroupInput)[]
  readonly otherwise?: Otherwise
}

const Entry: Schema.Codec<Rule | GroupInput> = Schema.Union([
  Schema.suspend((): Schema.Codec<GroupInput> => Group),
  Rule
])

const groupFields = {
  when: optional(Condition, "When its rules are looked at; always where it is left out."),
  hit: defaulted(
    Schema.Literals(["first", "unique", "collect"]),
    "first",
    "`first`: the first rule that holds decides. `unique`: at most one may hold, and more are reported. `collect`: all that hold are joined."
  ),
  defaults: optional(Obligations, "Obligations joined into those of every rule below."),
  rules: required(Schema.Array(Entry), "Its rules and groups, in order."),
  otherwise: optional(
    Otherwise,
    "What happens where none of its rules holds; without it the search goes on after the group."
  )
}

/** A named list of rules and groups with a hit policy. */
const Group: Schema.Codec<GroupInput> = Schema.Struct({
  name: required(RuleName, "Its name, unlike that of any other rule or group."),
  title: optional(Text, "What people call it."),
  ...groupFields
}).annotate({ identifier: "RuleGroup", description: "A named list of rules and groups with a hit policy." })

/** Who should answer: rules in order, and who answers where none holds. */
const Responsible = Schema.Struct({
  ...groupFields,
  hit: defaulted(
    Schema.Literals(["first", "unique"]),
    "first",
    "`first`: the first rule that holds decides. `unique`: at most one may hold, and more are reported."
  ),
  otherwise: required(
    Otherwise,
    "Who answers where no rule holds. Mandatory, so that every message has a responsible department."
  )
}).annotate({
  identifier: "Responsible",
  description: "Who should answer: rules in order, and who answers where none holds."
})

/** What must happen whoever answers: all rules that hold are joined, so their order never matters. */
const Duties = Schema.Struct({
  hit: defaulted(Schema.Literal("collect"), "collect", "All rules that hold are joined."),
  when: groupFields.when,
  defaults: groupFields.defaults,
  rules: groupFields.rules
}).annotate({ identifier: "Duties", description: "What must happen whoever answers: all rules that hold are joined." })

const operatorAnswers = { rules: [], otherwise: { name: "fallback", to: "operator" } } as const

/** Who should answer, and what must happen whoever answers. */
export const Routing = Schema.Struct({
  responsible: defaulted(
    Responsible,
    operatorAnswers,
    "Who should answer. Without rules, whoever operates the channel."
  ),
  obligations: defaulted(Duties, { rules: [] }, "What must happen whoever answers.")
}).annotate({ identifier: "Routing", description: "Who should answer, and what must happen whoever answers." })

import * as Schema from "effect/Schema"
import { key } from "./field.ts"

const absent = <S extends Schema.Top>(schema: S, description: string) =>
  Schema.optionalKey(schema).annotateKey({ description })

const texts = Schema.Array(Schema.String)

/** A message that was routed to show something. */
export const WitnessData = Schema.Struct({
  message: key(Schema.Record(Schema.String, Schema.Unknown), "The message, as `route` takes it."),
  at: key(Schema.String, "When it arrives."),
  situation: absent(Schema.String, "The crisis playbook in force.")
})
export type WitnessData = typeof WitnessData.Type

const OutcomeData = Schema.Struct({
  rule: key(Schema.String, "The rule that decides."),
  responsible: absent(Schema.String, "Who is responsible for the answer."),
  path: key(texts, "The units it passes; empty where it meets a dead end."),
  deadEnd: absent(Schema.String, "Why it does not arrive."),
  obligations: key(Schema.Record(Schema.String, Schema.Unknown), "What must happen, all that holds joined.")
})
/** What is decided of a message, in short. */
export type OutcomeData = typeof OutcomeData.Type

const CertaintyData = Schema.Literals(["exact", "conservative", "unknown"])

/** Something that was found out about the rules. */
export const VerdictData = Schema.Struct({
  kind: key(
    Schema.Literals([
      "dead-rule",
      "general-before-specific",
      "gap",
      "overlap",
      "conflicting-obligations",
      "unreachable-department",
      "escalation-cycle",
      "dead-end",
      "unmet-target",
      "undecided",
      "assertion"
    ]),
    "What it is."
  ),
  rule: absent(Schema.String, "The rule, obligation, policy or target it is about; the later one of two."),
  group: absent(Schema.String, "The group that the rule stands in."),
  blockedBy: absent(texts, "Of a rule without effect, the rules that take all its messages; no fewer do."),
  excluding: absent(texts, "Of a rule that is for no message, its conditions that exclude each other, in words."),
  rules: absent(texts, "All rules it is about, where they are several."),
  department: absent(Schema.String, "The department that no message reaches."),
  channels: absent(texts, "The channels on which it is so."),
  units: absent(texts, "Who is away until the reply is due."),
  steps: absent(texts, "The steps that lead back to where they began."),
  question: absent(Schema.String, "What was not found out."),
  assertion: absent(Schema.String, "The name of the assertion."),
  holds: absent(
    Schema.Union([Schema.Boolean, Schema.Literal("unknown")]),
    "Whether the assertion holds of every message."
  ),
  isVacuous: absent(Schema.Boolean, "Whether an assertion that holds speaks about no message at all."),
  witness: absent(WitnessData, "A message that shows it. It was routed."),
  outcome: absent(OutcomeData, "What is decided of the message that refutes an assertion."),
  certainty: key(
    CertaintyData,
    "`exact`; `conservative`: not all was looked at that the facts can be; `unknown`: the budget was spent."
  ),
  facts: absent(texts, "Of what is conservative, the facts that it depends on."),
  path: key(
    Schema.Array(Schema.Union([Schema.String, Schema.Int])),
    "Where in the model: keys and numbers of elements."
  ),
  message: key(Schema.String, "What was found, in one sentence, lower case, without a full stop.")
}).annotate({ identifier: "Verdict", description: "Something that was found out about the rules." })
export type VerdictData = typeof VerdictData.Type

/** What `hubwright rules check --json` and `hubwright rules ask --json` print. */
export const RulesVerdictsResult = Schema.Struct({
  verdicts: key(Schema.Array(VerdictData), "Everything that was found, assertions last.")
})
export type RulesVerdictsResult = typeof RulesVerdictsResult.Type

const DifferingData = Schema.Struct({
  what: key(Schema.String, "`to`, `second`, `playbook`, `responsible`, or a part of the obligations such as `notify`."),
  before: absent(Schema.Unknown, "What it was."),
  after: absent(Schema.Unknown, "What it is.")
})

const RuleChangeData = Schema.Struct({
  witness: key(WitnessData, "A message of which other things are decided than before. It was routed by both."),
  before: key(OutcomeData, "What was decided of it."),
  after: key(OutcomeData, "What is decided of it."),
  differences: key(Schema.Array(DifferingData), "What differs between the two."),
  message: key(Schema.String, "What changed, in one sentence.")
})
export type RuleChangeData = typeof RuleChangeData.Type

/** What `hubwright rules diff --json` prints. */
export const RulesDiffResult = Schema.Struct({
  isEquivalent: key(Schema.Boolean, "Whether both decide alike on every message."),
  changes: key(
    Schema.Array(RuleChangeData),
    "Messages that together show all that changed, none of which can be left out."
  ),
  certainty: key(CertaintyData, "How sure it is that there are no other changes."),
  facts: absent(texts, "Of what is conservative, the facts that it depends on.")
})
export type RulesDiffResult = typeof RulesDiffResult.Type

const RuleTestData = Schema.Struct({
  name: key(Schema.String, "Its name."),
  hasPassed: key(Schema.Boolean, "Whether all is as expected."),
  failures: key(texts, "What is not, in words."),
  outcome: key(OutcomeData, "What was decided.")
})
export type RuleTestData = typeof RuleTestData.Type

const CoverageData = Schema.Struct({
  kind: key(Schema.Literals(["rule", "obligation", "policy", "target"]), "What it is."),
  name: key(Schema.String, "Its name."),
  isCovered: key(Schema.Boolean, "Whether it decides or obliges in one of the tests."),
  conditions: key(
    Schema.Array(
      Schema.Struct({
        condition: key(Schema.String, "What is tested, in words."),
        isMet: key(Schema.Boolean, "Whether a message met it."),
        isFailed: key(Schema.Boolean, "Whether a message did not.")
      })
    ),
    "What it tests."
  )
})

const SuggestedTestData = Schema.Struct({
  name: key(Schema.String, "What it would show."),
  ...WitnessData.fields,
  expect: key(Schema.Record(Schema.String, Schema.Unknown), "What is decided today.")
})
export type SuggestedTestData = typeof SuggestedTestData.Type

const SurvivorData = Schema.Struct({
  description: key(Schema.String, "What was done to the rules, in words."),
  witness: absent(WitnessData, "A message that is then decided otherwise: a test of it would notice."),
  differences: key(texts, "What is decided otherwise: `to`, `notify`, ...")
})

const MutationData = Schema.Struct({
  mutants: key(Schema.Int, "How many changes of a rule there are that change any decision."),
  noticed: key(Schema.Int, "How many of them a test notices."),
  equivalent: key(Schema.Int, "How many changes leave every decision as it is; they do not count."),
  score: key(Schema.Number, "The share that is noticed, from 0 to 1."),
  survivors: key(Schema.Array(SurvivorData), "The changes that no test notices.")
})
export type MutationData = typeof MutationData.Type

/** What `hubwright rules test --json` prints. */
export const RulesTestResult = Schema.Struct({
  tests: key(Schema.Array(RuleTestData), "Every test, in the order of the file."),
  coverage: key(Schema.Array(CoverageData), "Every rule, obligation, policy and target."),
  suggested: key(Schema.Array(SuggestedTestData), "With `--suggest` the tests that are missing."),
  mutation: absent(MutationData, "With `--mutate`, and where all tests pass, how well they notice changed rules.")
})
export type RulesTestResult = typeof RulesTestResult.Type

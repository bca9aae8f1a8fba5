export { checkRules } from "./check-rules.ts"
export { coverRules, type RuleCoverage, type SuggestedMessage, suggestMessages } from "./coverage.ts"
export { type Difference, diffRules, type RuleChange } from "./diff-rules.ts"
export type { ProofOptions } from "./inquiry.ts"
export { type Asserted, checkAssertions, prove } from "./prove.ts"
export { type Expectation, type RuleTest, type RuleTestResult, ruleTester } from "./rule-test.ts"
export type {
  AssertionVerdict,
  Certainty,
  ConflictingObligations,
  DeadRule,
  EscalationCycle,
  Gap,
  GeneralBeforeSpecific,
  Overlap,
  PathDeadEnd,
  Undecided,
  UnmetTarget,
  UnreachableDepartment,
  Verdict
} from "./verdict.ts"
export type { Arrival, Witness } from "./witness.ts"

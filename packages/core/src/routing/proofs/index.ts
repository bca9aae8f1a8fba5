export { checkRules, type ProofOptions } from "./check-rules.ts"
export { diffRules, type RuleChange } from "./diff-rules.ts"
export type { Difference } from "./outcome-difference.ts"
export { type Asserted, checkAssertions, prove } from "./prove.ts"
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
export type { Witness } from "./witness.ts"

export { type AssessOptions, assess } from "./assess.ts"
export type { Assessment, UnitContact, Unknown } from "./assessment.ts"
export type { Behavior } from "./behavior.ts"
export { compareAssessments, type EarlierAssessment, type EarlierFinding, type Progress } from "./compare.ts"
export type { Reading } from "./facts/organization-fact.ts"
export { factReader, organizationFacts, type ReadFact } from "./facts/organization-facts.ts"
export type {
  Finding,
  FindingCode,
  FindingEvidence,
  FindingRule,
  Found,
  Knowledge,
  Severity
} from "./findings/finding.ts"
export { findingRules } from "./findings/rules.ts"
export type { Indicator } from "./indicators.ts"
export type { Interval } from "./interval.ts"
export type { ActivityAnswer, Evidence, JudgedCriterion } from "./maturity/answer.ts"
export {
  assessMaturity,
  type MaturityAssessment,
  type MaturityOptions,
  type MaturityUnknown
} from "./maturity/assess-maturity.ts"
export type {
  AnswerChoice,
  EvidenceRule,
  MaturityActivity,
  MaturityCriterion,
  MaturityDimension,
  MaturityEffort,
  MaturityLevel,
  MaturityModel,
  MaturityPractice
} from "./maturity/maturity-model.ts"
export {
  planMaturity,
  type Roadmap,
  type RoadmapOptions,
  type RoadmapPhase,
  type RoadmapStep
} from "./maturity/roadmap.ts"
export { type Distance, distanceTo, type HowFar, type Profile, profileOf, type Score } from "./maturity/score.ts"
export { type Blocking, type Stage, type Staging, stageOf } from "./maturity/stage.ts"
export {
  type Observations,
  type ObservedContact,
  type ObservedMessage,
  type ObservedWait,
  withObservations
} from "./observations.ts"
export { effortDays } from "./recommend/effort.ts"
export {
  type MeasuredOptions,
  type Recommendation,
  type RecommendedStep,
  type RecommendOptions,
  recommend,
  recommendByTargets
} from "./recommend/recommend.ts"
export type { Fault, Standing } from "./recommend/standing.ts"
export type { MeasureTargets, TargetEffect } from "./recommend/targets.ts"
export type { Option, Refusal } from "./recommend/trial.ts"
export { type LeadCandidate, type Seat, type SeatReason, type Seats, whereShouldItSit } from "./recommend/where.ts"
export type { SiloInput, SiloName, SiloReading } from "./silo/component.ts"
export type { Silo, SiloPart, SiloWeights } from "./silo/score.ts"
export type { Check, CheckedFact, Readiness } from "./strategy/check.ts"
export type { StrategyNeed } from "./strategy/need.ts"
export type { AnsweredQuestion, ExecutiveQuestion, Measured } from "./strategy/questions.ts"
export { type Strategy, type StrategyOptions, strategyOf } from "./strategy/strategy.ts"
export type { Subject } from "./subject.ts"

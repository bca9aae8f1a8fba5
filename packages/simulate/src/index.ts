export {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  type PairedEstimate,
  pairedDifference,
  type Quantiles
} from "./analysis/estimate.ts"
export { type SelectionProcedure, type SelectionRule, selectionConstant } from "./analysis/selection.ts"
export { type Goal, looksUpTo, type Outlook, outlook, type Verdict, verdictAt } from "./analysis/sequential.ts"
export { studentQuantile } from "./analysis/student.ts"
export { batchEstimate, warmUpLength } from "./analysis/warm-up.ts"
export type { LoggedMessage } from "./demand/logged.ts"
export type { Log, LogEntry } from "./engine/log.ts"
export { runReplication } from "./engine/replication.ts"
export { type Frame, type FrameOptions, frameAt, type UnitFrame } from "./playback/frame.ts"
export { type Still, type Stills, stillsOf } from "./playback/stills.ts"
export { compileSimulation, type Simulation, type SimulationOptions } from "./simulation.ts"
export type { PeopleCounts } from "./staff/counts.ts"
export { findStaffing, type StaffedTeam, type Staffing, type StaffingOptions } from "./staffing/staffing.ts"
export type { Team } from "./staffing/teams.ts"
export type { ShareGoal, TargetTrial, Trial } from "./staffing/trial.ts"
export { type Assumption, assumptionsOf } from "./study/assumptions.ts"
export { type CrisisOptions, crisisScenarios } from "./study/crisis.ts"
export { inProcess, type ReplicationExecutor } from "./study/executor.ts"
export { type MeasureName, measureNames } from "./study/measures.ts"
export {
  type PreparedScenario,
  prepareScenario,
  type ReplicationRange,
  replicate,
  replicatePrepared,
  type Scenario,
  staffPrepared
} from "./study/scenario.ts"
export { type Candidate, type SelectBestOptions, type Selection, selectBest } from "./study/select-best.ts"
export {
  compareMeasure,
  estimateMeasure,
  isPrecise,
  runStudy,
  type StudyOptions
} from "./study/study.ts"
export {
  type Flow,
  mergeSummaries,
  type Summary,
  typicalResponses,
  type Values,
  type WorkOfPeople
} from "./study/summary.ts"
export { type TargetMeterOptions, targetMeter } from "./study/targets.ts"
export { type LeftOutTopology, type TopologyOptions, topologiesLeftOut, topologyScenarios } from "./study/topologies.ts"
export { type Utilization, utilizationOf } from "./study/utilization.ts"
export {
  erlangB,
  fewestPeople,
  type PooledGoal,
  type PooledQueue,
  type PooledWaits,
  pooledWaits,
  shareBegunWithin,
  shareWaitingLonger
} from "./theory/erlang.ts"
export { type BreakEven, type BreakEvenOptions, type BreakEvens, findBreakEvens, type Turn } from "./vary/break-even.ts"
export { findParameter, type Parameter, type ParameterValue, valueInWords } from "./vary/parameter.ts"
export { type ParameterRange, readRange } from "./vary/range.ts"
export { runSweep, type Setting, type SweepPoint } from "./vary/sweep.ts"

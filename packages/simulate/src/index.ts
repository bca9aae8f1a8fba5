export {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  type PairedEstimate,
  pairedDifference,
  type Quantiles
} from "./analysis/estimate.ts"
export { studentQuantile } from "./analysis/student.ts"
export { batchEstimate, warmUpLength } from "./analysis/warm-up.ts"
export type { LoggedMessage } from "./demand/logged.ts"
export type { Log, LogEntry } from "./engine/log.ts"
export { runReplication } from "./engine/replication.ts"
export { compileSimulation, type Simulation, type SimulationOptions } from "./simulation.ts"

import type { WorkMessage, WorkRule } from "./routing-workload.d.mts"

/** Makes rules ready: the number of the first that holds, or -1. */
export const compile: (rules: readonly WorkRule[]) => (message: WorkMessage) => number

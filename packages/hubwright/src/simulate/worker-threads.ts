import { extname } from "node:path"
import { fileURLToPath } from "node:url"
import type { Checked } from "@hubwright/core"
import type { ReplicationExecutor, Scenario, Summary } from "@hubwright/simulate"
import workerpool from "workerpool"

/** Worker threads that run replications. */
export interface WorkerThreads extends ReplicationExecutor {
  /** Ends the threads, whatever they are doing. */
  readonly end: () => Promise<void>
}

/** The program of a thread stands beside this file, as source and in the bundle. */
const program = fileURLToPath(new URL(`replication-worker${extname(import.meta.url)}`, import.meta.url))

/**
 * Runs replications on so many worker threads, which start when there is work. A scenario crosses over as JSON, its staffing
 * beside it; what a thread throws is thrown here.
 */
export const workerThreads = (count: number): WorkerThreads => {
  const pool = workerpool.pool(program, { maxWorkers: count, workerType: "thread" })
  const texts = new WeakMap<Scenario, string>()
  return {
    parallel: count,
    run: async (scenario, range) => {
      const { staffing, ...unstaffed } = scenario
      const text = texts.get(scenario) ?? JSON.stringify(unstaffed)
      texts.set(scenario, text)
      const found: Checked<Summary> = await pool.exec("replicate", [text, staffing, range])
      return found
    },
    end: async () => {
      await pool.terminate(true)
    }
  }
}

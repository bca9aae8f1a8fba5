import { inProcess, type ReplicationRange, type Scenario } from "@hubwright/simulate"
import workerpool from "workerpool"

// The entry of a thread of `worker-threads.ts`, which sends a scenario as text with every piece of work: by its text a
// scenario is known again, so that it is read and compiled once in each thread.
const scenarios = new Map<string, Scenario>()
const executor = inProcess()

const scenarioOf = (text: string): Scenario => {
  const scenario: Scenario = scenarios.get(text) ?? JSON.parse(text)
  scenarios.set(text, scenario)
  return scenario
}

workerpool.worker({
  replicate: (text: string, staffing: Scenario["staffing"], range: ReplicationRange) => {
    const scenario = scenarioOf(text)
    return executor.run(staffing === undefined ? scenario : { ...scenario, staffing }, range)
  }
})

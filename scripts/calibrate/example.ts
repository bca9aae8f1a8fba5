import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type Change, type Organization, orThrow } from "@hubwright/core"
import { loadModel } from "@hubwright/core/node"
import { readChange } from "@hubwright/core/read"
import { packs } from "@hubwright/packs"
import { prepareScenario, replicatePrepared, type Scenario, type Summary, topologyScenarios } from "@hubwright/simulate"
import { workspace } from "../command.ts"
import { type ParameterSet, withParameters } from "./parameters.ts"

/** The pharma example, and the reorganization that lies beside it. */
export interface Example {
  readonly organization: Organization
  readonly toDandelion: Change
}

const folder = join(workspace, "examples/pharma")
const changeFile = "to-dandelion.change.yaml"

/** The day by which is judged what has expired: the beginning of its demand, so that the result does not depend on today. */
const judgedAt = "2027-01-11T00:00:00Z"

/** Reads the example from the disk. */
export const loadExample = async (): Promise<Example> => {
  const organization = orThrow((await loadModel(folder, { at: judgedAt, packs })).organization)
  const files = { [changeFile]: readFileSync(join(folder, changeFile)) }
  return { organization, toDandelion: orThrow(readChange(files, organization)).change }
}

/** How long each replication looks at: what `hubwright simulate` looks at. */
export const span = { days: 28, warmUpDays: 14 } as const

/** The seed of everything that is simulated here. */
export const seed = 1

/** Today, the other four shapes, and the reorganization of the change file, with the same parameters. */
export const scenariosOf = ({ organization, toDandelion }: Example, values: ParameterSet): readonly Scenario[] => {
  const varied = withParameters(organization, values)
  return [
    ...topologyScenarios(varied, { ...span, at: judgedAt }),
    { name: "to-dandelion", organization: varied, change: toDandelion, ...span }
  ]
}

/** Today alone. */
export const todayOf = ({ organization }: Example, values: ParameterSet): Scenario => ({
  name: "today",
  organization: withParameters(organization, values),
  ...span
})

/** Runs the first replications of a scenario. */
export const runOf = (scenario: Scenario, replications: number): Summary =>
  replicatePrepared(orThrow(prepareScenario(scenario)), { from: 0, count: replications, seed })

// Compares reorganizations of the pharmaceutical company on the same messages: what each changes, and how sure that is.
import { type Change, type Organization, orThrow } from "@hubwright/core"
import { loadOrganization } from "@hubwright/core/node"
import { classifyTopology } from "@hubwright/core/topology"
import { packs } from "@hubwright/packs"
import {
  compareMeasure,
  type Estimate,
  estimateMeasure,
  type MeasureName,
  type PairedEstimate,
  runStudy,
  type Scenario
} from "@hubwright/simulate"

/** The day on which the company is looked at. */
export const at = "2026-11-23"

/** What somebody proposes, and what is told of it. */
export interface Proposal {
  readonly name: string
  readonly change: Change
}

/** Three proposals, from the smallest to the largest. */
export const proposals: readonly Proposal[] = [
  {
    name: "marketing may ask medical",
    change: { kind: "add-tie", tie: "coordinates", from: "marketing", to: "medical" }
  },
  { name: "a hub in communications", change: { kind: "hub-and-spoke", hub: "communications" } },
  { name: "everybody with everybody", change: { kind: "holistic" } }
]

/** What is measured: messages that nobody had a tie to pass on, those unanswered after three days, and hands on the way. */
export const measures = ["forgotten", "share-unanswered-72h", "hops"] as const satisfies readonly MeasureName[]

/** A number for each measure. */
export type Measured<Value> = { readonly [Name in (typeof measures)[number]]: Value }

const measured = <Value>(of: (measure: (typeof measures)[number]) => Value): Measured<Value> => ({
  forgotten: of("forgotten"),
  "share-unanswered-72h": of("share-unanswered-72h"),
  hops: of("hops")
})

/** What a study found: what is measured today, and by how much each proposal changes it. */
export interface Study {
  readonly today: Measured<Estimate>
  readonly proposals: readonly { readonly name: string; readonly differences: Measured<PairedEstimate> }[]
}

/** How much is simulated. */
export interface Effort {
  readonly days: number
  readonly replications: number
  /** The same seed gives the same study, on every machine. */
  readonly seed: number
}

/**
 * Simulates today and every proposal with common random numbers: the same messages arrive in all of them, so that a
 * difference is one of the organization and not of the messages.
 */
export const studyOf = async (organization: Organization, { days, ...options }: Effort): Promise<Study> => {
  const lengths = { days, warmUpDays: 7 }
  const changed: readonly Scenario[] = proposals.map((proposal) => ({ ...proposal, organization, ...lengths }))
  const summaries = orThrow(await runStudy([{ name: "today", organization, ...lengths }, ...changed], options))
  const [today, ...others] = summaries
  if (today === undefined) throw new Error("the first scenario is today's")
  return {
    today: measured((measure) => estimateMeasure(today, measure)),
    proposals: proposals.flatMap(({ name }, index) =>
      others.slice(index, index + 1).map((other) => ({
        name,
        differences: measured((measure) => compareMeasure(today, other, { measure }))
      }))
    )
  }
}

const row = (measure: string, { mean, halfWidth }: Estimate): string =>
  `  ${measure.padEnd(22)} ${mean.toFixed(3).padStart(9)} ± ${halfWidth.toFixed(3)}`

if (import.meta.main) {
  const organization = orThrow(await loadOrganization(new URL("../pharma", import.meta.url), { packs }))
  const study = await studyOf(organization, { days: 28, replications: 10, seed: 1 })
  console.log(`today, ${classifyTopology(organization, { at }).actual}`)
  for (const measure of measures) console.log(row(measure, study.today[measure]))
  for (const { name, differences } of study.proposals) {
    console.log(`${name}, compared with today`)
    for (const measure of measures) console.log(row(measure, differences[measure]))
  }
}

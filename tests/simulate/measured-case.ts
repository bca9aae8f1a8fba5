import type { Case, Quantity } from "./case.ts"
import { changingDemand } from "./changing-demand.ts"
import { networks } from "./networks.ts"
import { mean, type Observation, observe, variance } from "./observe.ts"
import { otherQueues } from "./other-queues.ts"
import { singleQueues } from "./single-queues.ts"

/** All models of which theory knows something. */
export const cases: readonly Case[] = [...singleQueues, ...otherQueues, ...networks, ...changingDemand]

/** What replications say of a quantity. */
export interface Found {
  readonly estimate: number
  readonly error: number
  readonly degrees: number
}

/** What replications say of a quantity, with the standard error of it. */
export const found = ({ measure }: Quantity, observations: readonly Observation[]): Found => {
  if (typeof measure !== "function") return { ...measure.ofAll(observations), degrees: 9 }
  const values = observations.map((observation) => measure(observation))
  return { estimate: mean(values), error: Math.sqrt(variance(values) / values.length), degrees: values.length - 1 }
}

/** What replications of a case say of its quantities. Cases draw apart, so that one unlucky seed does not tilt them all. */
export const foundOf = (index: number): readonly Found[] => {
  const one = cases[index]
  if (one === undefined) throw new RangeError(`there is no case ${index}`)
  const observations = observe(one.organization, { ...one.span, seed: 1_000 + index })
  return one.quantities.map((quantity) => found(quantity, observations))
}

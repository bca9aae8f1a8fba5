import { type Interval, sumOf } from "../interval.ts"
import type { Subject } from "../subject.ts"
import type { SiloComponent, SiloName, SiloReading } from "./component.ts"
import { practiceComponents } from "./practice.ts"
import { structureComponents } from "./structure.ts"

/** A component of the silo vector as it was found. */
export interface SiloPart extends SiloReading {
  readonly name: SiloName
  readonly meaning: string
  readonly weight: number
}

/** How far an organization is a company of silos. */
export interface Silo {
  /** The composite, from 0, one company, to 100, sealed silos: an orientation. The vector says more. */
  readonly score: Interval
  /** How the composite is made of the components. */
  readonly formula: string
  readonly components: readonly SiloPart[]
}

/** The weights of a composite of one's own; a component left out weighs nothing. */
export type SiloWeights = { readonly [N in SiloName]?: number }

/** The components of the silo vector, in the order in which they are told. */
export const siloComponents: readonly SiloComponent[] = [...structureComponents, ...practiceComponents]

/**
 * The silo vector and its composite.
 *
 * Every component lies in [0, 1], 0 where there are no silos. The composite is 100 · Σ weight · component over the sum of
 * the weights. What is not known of a component is an interval, and so is the composite.
 *
 * Laws: a tie between two units that take part never raises the upper end of `missing-cross-ties` and never raises
 * `distance-penalty` of units and `unconnected-pairs`; a channel that doubles another never lowers `fragmentation`; what
 * becomes known never widens the composite; renaming that keeps the order of ids, and any other order of the file, change
 * nothing.
 *
 * Limits: the weights are a judgment, no outcome was held against them. Read the vector first.
 */
export const siloOf = (subject: Subject, weights?: SiloWeights): Silo => {
  const components = siloComponents.map(({ name, meaning, weight, read }): SiloPart => {
    const own = weights === undefined ? weight : Math.max(0, weights[name] ?? 0)
    return { name, meaning, weight: own, ...read(subject) }
  })
  const all = components.reduce((sum, { weight }) => sum + weight, 0)
  const { low, high } = sumOf(
    components.map(({ weight, value }) => ({ low: weight * value.low, high: weight * value.high }))
  )
  return {
    score: all === 0 ? { low: 0, high: 0 } : { low: (100 * low) / all, high: (100 * high) / all },
    formula: `100 * (${components
      .filter(({ weight }) => weight > 0)
      .map(({ name, weight }) => `${weight} ${name}`)
      .join(" + ")})${Math.abs(all - 1) < 1e-9 ? "" : ` / ${all}`}`,
    components
  }
}

import type { Organization } from "@hubwright/core"
import type { Observation, Span } from "./observe.ts"

/** A quantity of which theory knows the value. */
export interface Quantity {
  readonly name: string
  readonly value: number
  /** Measures it on one replication, or on all at once where it is a property of many, with its standard error. */
  readonly measure:
    | ((observation: Observation) => number)
    | {
        readonly ofAll: (observations: readonly Observation[]) => { readonly estimate: number; readonly error: number }
      }
}

/** A model of queueing theory, as an ordinary organization. */
export interface Case {
  /** Where the literature's values are collected: `Q01`, ... */
  readonly id: string
  readonly model: string
  /** Where the values come from. */
  readonly source: string
  readonly organization: Organization
  readonly span: Span
  readonly quantities: readonly Quantity[]
}

import type { Knowledge } from "../findings/finding.ts"
import type { Interval } from "../interval.ts"
import type { Subject } from "../subject.ts"

/** The name of a component of the silo vector. */
export type SiloName =
  | "missing-cross-ties"
  | "distance-penalty"
  | "unconnected-pairs"
  | "broker-dependence"
  | "fragmentation"
  | "access-monopoly"
  | "custody-outside"
  | "agency-share"
  | "waiting-for-others"
  | "unanswered-after-72-hours"
  | "contradictions"

/** A number that a component was made from; nothing where it is not known. */
export interface SiloInput {
  readonly name: string
  readonly value: number | undefined
}

/** What a component was found to be. */
export interface SiloReading {
  /** From 0, one company, to 1, sealed off. What is not known lies between both. */
  readonly value: Interval
  readonly inputs: readonly SiloInput[]
  /** What would have to be known for a narrower value, where it is not known for sure. */
  readonly needs?: Knowledge
}

/** One number of the silo vector. */
export interface SiloComponent {
  readonly name: SiloName
  /** Its weight in the composite, unless another formula is given. */
  readonly weight: number
  /** What it is, in a line. */
  readonly meaning: string
  readonly read: (subject: Subject) => SiloReading
}

/** Something between nothing and all. */
export const anything: Interval = { low: 0, high: 1 }

/** A number held between 0 and 1. */
export const clipped = (value: number): number => Math.max(0, Math.min(1, value))

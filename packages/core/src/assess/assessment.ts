import type { Broker } from "../measures/cross-betweenness.ts"
import type { Ids } from "../model/ids.ts"
import type { Classification } from "../topology/classification.ts"
import type { Behavior } from "./behavior.ts"
import type { Finding, FindingCode, Knowledge } from "./findings/finding.ts"
import type { Indicator } from "./indicators.ts"
import type { Silo } from "./silo/score.ts"

/** How often two units are in contact. */
export interface UnitContact {
  readonly units: readonly [string, string]
  /** Ties of any kind between them. */
  readonly ties: number
  /** Contacts a week, where somebody said or measured them. */
  readonly contactsPerWeek?: number
}

/** Something that is not known. */
export interface Unknown {
  /** The section of the model, or the observation, that would say it. */
  readonly knowledge: Knowledge
  /** What knowing it would tell. */
  readonly would: string
  /** By how many points of the silo score knowing it could narrow the interval. */
  readonly narrows: number
  /** The kinds of finding that it would settle. */
  readonly settles: readonly FindingCode[]
}

/** What an organization was found to be, with all it rests on. Plain data. */
export interface Assessment<I extends Ids = Ids> {
  /** The version of this format. */
  readonly hubwrightAssessment: 1
  /** The name of the organization. */
  readonly organization: string
  /** The day by which was judged what has expired. */
  readonly at: string
  readonly topology: Classification<I>
  readonly silo: Silo
  /** The units that take part, in id order, and every pair of them that is in contact. */
  readonly units: readonly string[]
  readonly contacts: readonly UnitContact[]
  /** The units that carry what runs between others, most first. */
  readonly brokers: readonly Broker[]
  readonly indicators: readonly Indicator[]
  /** What the message log shows; absent without one. */
  readonly behavior?: Behavior
  /** The gravest first. */
  readonly findings: readonly Finding<I>[]
  /** What is not known, by how much knowing it would settle: points of the score first, then kinds of finding. */
  readonly unknowns: readonly Unknown[]
}

import type { Ids } from "../model/ids.ts"
import { type InstantLike, toInstant } from "../model/instant.ts"
import type { Organization } from "../model/organization.ts"
import { livingTies } from "../topology/ties.ts"
import type { Assessment, UnitContact } from "./assessment.ts"
import { behaviorOf } from "./behavior.ts"
import { findingsOf } from "./findings/rules.ts"
import { indicatorsOf } from "./indicators.ts"
import { type Observations, withObservations } from "./observations.ts"
import { type SiloWeights, siloOf } from "./silo/score.ts"
import { type Subject, subjectOf } from "./subject.ts"
import { unknownsOf } from "./unknowns.ts"

/** How an organization is assessed. */
export interface AssessOptions {
  /** The day by which is judged what has expired. */
  readonly at: InstantLike
  readonly observations?: Observations
  /** Groups of fewer people are not counted out; 5 unless told. */
  readonly smallestGroup?: number
  /** Weights of the silo score in place of the usual ones. */
  readonly weights?: SiloWeights
}

/**
 * Assesses an organization: its silo vector, the numbers that the documents ask for, everything that is found to be amiss
 * with a remedy as a change where one can be, and what is not known by how much knowing it would settle.
 *
 * Pure: the same organization, day and observations give the same assessment. What the model does not speak of is not
 * held against it: it is unknown, and widens the interval of the score. Nobody is named; paths lead to who is meant.
 *
 * @example
 * ```ts
 * import { assess } from "@hubwright/core/assess"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const acme = parseNotation("hub -- care pr; care: x; pr: facebook; legal expert claims")
 * const { findings, silo } = assess(acme, { at: "2026-11-21" })
 * findings.map(({ code, about }) => `${code} ${about}`)[0] // => "HF0201 organization"
 * silo.score.low < silo.score.high // => true
 * ```
 */
export function assess<I extends Ids>(organization: Organization<I>, options: AssessOptions): Assessment<I>
export function assess(organization: Organization, options: AssessOptions): Assessment {
  const { observations = {}, smallestGroup = 5 } = options
  const at = (toInstant(options.at) ?? "1970-01-01").slice(0, 10)
  const subject = subjectOf(withObservations(organization, observations), { at, observations, smallestGroup })
  const silo = siloOf(subject, options.weights)
  const behavior = behaviorOf(subject)
  return {
    hubwrightAssessment: 1,
    organization: organization.organization.name,
    at,
    topology: subject.classification,
    silo,
    units: subject.network.graph.nodes,
    contacts: contactsOf(subject),
    brokers: subject.brokers(),
    indicators: indicatorsOf(subject),
    ...(behavior === undefined ? {} : { behavior }),
    findings: findingsOf(subject),
    unknowns: unknownsOf(subject, silo)
  }
}

const contactsOf = ({ organization, unitOf, network }: Subject): readonly UnitContact[] => {
  const taking = new Set(network.graph.nodes)
  const pairs = new Map<
    string,
    { readonly units: readonly [string, string]; ties: number; contacts: number | undefined }
  >()
  for (const { ends, contactsPerWeek } of livingTies(organization, { endOf: unitOf })) {
    const [a, b] = ends
    if (!taking.has(a) || !taking.has(b)) continue
    const units: readonly [string, string] = a < b ? [a, b] : [b, a]
    const key = units.join(" ")
    const pair = pairs.get(key) ?? { units, ties: 0, contacts: undefined }
    pairs.set(key, pair)
    pair.ties++
    if (contactsPerWeek !== undefined) pair.contacts = (pair.contacts ?? 0) + contactsPerWeek
  }
  return [...pairs.values()].map(({ units, ties, contacts }) => ({
    units,
    ties,
    ...(contacts === undefined ? {} : { contactsPerWeek: contacts })
  }))
}

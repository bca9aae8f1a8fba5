import type { Ids } from "../model/ids.ts"
import type { Organization, Publication } from "../model/organization.ts"

/** A message as it was observed: when it came, when it was answered and by whom, and what happened in between. */
export interface ObservedMessage {
  /** When it arrived: an ISO 8601 moment; without an offset in UTC. */
  readonly arrived: string
  /** When it was first answered; absent where it never was. */
  readonly answered?: string
  readonly channel?: string
  /** Who wrote it, under a number or pseudonym that is the same for the same author; nobody is told of. */
  readonly author?: string
  /** Who answered: a department, an agency or a person. */
  readonly by?: string
  /** To whom it was handed, in order: departments, agencies or people. */
  readonly handedTo?: readonly string[]
  /** On whom it waited, and for how many minutes. */
  readonly waitedOn?: readonly ObservedWait[]
  readonly topic?: string
  readonly intent?: string
  readonly stage?: string
  readonly form?: string
}

/** A time that a message waited for somebody. */
export interface ObservedWait {
  readonly unit: string
  readonly minutes: number
}

/** How often two units or people were in contact while it was counted. */
export interface ObservedContact {
  readonly from: string
  readonly to: string
  /** Contacts a week. */
  readonly contactsPerWeek: number
}

/** What was observed of an organization, besides what its model says. All of it is optional. */
export interface Observations {
  /** The message log. */
  readonly messages?: readonly ObservedMessage[]
  /** The communication log, or the answers of a tie survey: they count as observed ties. */
  readonly contacts?: readonly ObservedContact[]
  /** The content calendar: what went out and what will, besides the model's own `publications`. */
  readonly publications?: readonly Publication[]
}

/**
 * The organization with what was observed put into it: contacts as observed ties, the content calendar as publications.
 * Contacts say that two share what they know, not that they may hand messages to each other.
 */
export function withObservations<I extends Ids>(organization: Organization<I>, observed: Observations): Organization<I>
export function withObservations(
  organization: Organization,
  { contacts = [], publications = [] }: Observations
): Organization {
  if (contacts.length === 0 && publications.length === 0) return organization
  return {
    ...organization,
    ties: [
      ...organization.ties,
      ...contacts.map(({ from, to, contactsPerWeek }) => ({
        kind: "shares" as const,
        between: [from, to] as const,
        strength: contactsPerWeek,
        origin: "observed" as const
      }))
    ],
    publications: [...organization.publications, ...publications]
  }
}

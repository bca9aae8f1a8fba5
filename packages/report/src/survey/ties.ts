import type { Organization, TieKind } from "@hubwright/core"
import { livingTies, unitsById } from "@hubwright/core/topology"

/** A tie that holds between two units; `coordinates` and `shares` run both ways, and `reports` carries nothing. */
export interface UnitTie {
  readonly kind: TieKind
  readonly from: string
  readonly to: string
  /** Who says so: the model, a measurement, or both. */
  readonly origins: readonly ("declared" | "observed")[]
  /** Contacts a week, where anybody said. */
  readonly contactsPerWeek?: number
}

const kinds: readonly TieKind[] = [
  "coordinates",
  "shares",
  "hands-over",
  "consults",
  "approves",
  "escalates",
  "reports"
]

/** The ties that hold between units, those of people lifted to their units, in order. */
export const tiesOf = (organization: Organization): readonly UnitTie[] =>
  livingTies(organization, { endOf: unitsById(organization), kinds }).map(({ kind, ends, paths, contactsPerWeek }) => {
    const [from, to] = ends
    const origins = paths.flatMap(([, index]) => organization.ties[Number(index)]?.origin ?? [])
    return {
      kind,
      from,
      to,
      origins: (["declared", "observed"] as const).filter((origin) => origins.includes(origin)),
      ...(contactsPerWeek === undefined ? {} : { contactsPerWeek })
    }
  })

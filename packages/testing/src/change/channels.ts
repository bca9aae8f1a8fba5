import type { Change, Organization } from "@hubwright/core"
import * as fc from "fast-check"
import { idsIn, where } from "./ids.ts"

/** The changes of who does what on a channel. */
export const channelChanges = (organization: Organization): readonly fc.Arbitrary<Change>[] => {
  const { channels, units, holders, anybody, departments, agencies } = idsIn(organization)
  const { brands, topics } = organization
  const facet = fc.constantFrom("lead", "voice", "objectives", "data")
  return [
    ...where(channels, units.length > 0 ? 1 : Number.POSITIVE_INFINITY, () =>
      fc
        .record({
          channel: fc.constantFrom(...channels),
          operators: fc.uniqueArray(fc.constantFrom(...units), { maxLength: 3 }),
          contributors: fc.uniqueArray(fc.constantFrom(...units), { maxLength: 2 })
        })
        .map((fields): Change => ({ kind: "set-operators", ...fields }))
    ),
    ...where(channels, 1, () =>
      fc
        .record({
          channel: fc.constantFrom(...channels),
          facet: fc.constantFrom("custodian", "deputy"),
          to: fc.constantFrom(...anybody, undefined)
        })
        .map(({ to, ...fields }): Change => ({ kind: "set-facet", ...fields, ...(to === undefined ? {} : { to }) }))
    ),
    ...where(holders, 1, () =>
      fc
        .record({ facet, to: fc.constantFrom(...holders), brand: fc.constantFrom(...Object.keys(brands), undefined) })
        .map(
          ({ brand, ...fields }): Change => ({
            kind: "set-facet",
            ...fields,
            ...(brand === undefined ? {} : { brand })
          })
        )
    ),
    ...where(Object.keys(topics), holders.length > 0 ? 1 : Number.POSITIVE_INFINITY, () =>
      fc
        .record({ topic: fc.constantFrom(...Object.keys(topics)), to: fc.constantFrom(...holders) })
        .map((fields): Change => ({ kind: "set-facet", facet: "accountable", ...fields }))
    ),
    ...where(channels, 1, () =>
      fc
        .record({
          channel: fc.constantFrom(...channels),
          mfa: fc.boolean(),
          rotated: fc.constantFrom("2026-11-01", "2024-02-29")
        })
        .map(({ channel, ...credentials }): Change => ({ kind: "set-credentials", channel, credentials }))
    ),
    ...where(channels, 1, () =>
      fc.constantFrom(...channels).map((channel): Change => ({ kind: "retire-channel", channel, on: "2026-12-31" }))
    ),
    ...where(agencies, departments.length > 0 ? 1 : Number.POSITIVE_INFINITY, () =>
      fc
        .record({ agency: fc.constantFrom(...agencies), to: fc.constantFrom(...departments) })
        .map((fields): Change => ({ kind: "insource", ...fields }))
    )
  ]
}

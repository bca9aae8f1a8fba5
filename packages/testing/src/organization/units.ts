import { authorities, departmentKinds, disciplines } from "@hubwright/core"
import * as fc from "fast-check"
import {
  type Directory,
  type DrawnBy,
  elements,
  one,
  present,
  reference,
  references,
  type Section,
  several,
  sometimes
} from "./directory.ts"

/** The languages that generated organizations speak. */
export const languages = ["en", "de", "de-AT", "es"] as const

const scope = fc.record({
  markets: sometimes(30, references(2)),
  brands: sometimes(30, references(2)),
  products: sometimes(30, references(2)),
  languages: sometimes(30, fc.subarray([...languages], { minLength: 1 }))
})

/** A department: what it is, above and serves. */
export const department = fc.record({
  kind: sometimes(20, fc.constantFrom(...departmentKinds)),
  discipline: sometimes(50, fc.constantFrom(...disciplines)),
  parent: sometimes(15, reference),
  scope: sometimes(20, scope),
  headcount: sometimes(30, fc.nat({ max: 500 })),
  calendar: sometimes(20, reference),
  openTo: sometimes(20, fc.constant(["notify"] as const))
})

/** An agency and what it may do. */
export const agency = fc.record({
  calendar: sometimes(20, reference),
  languages: fc.subarray([...languages]),
  engagements: fc.array(
    fc.record({
      channel: reference,
      may: fc.constantFrom(...authorities),
      from: sometimes(30, fc.constantFrom("2024-01-01", "2026-01-01")),
      until: sometimes(30, fc.constantFrom("2026-06-30", "2027-12-31"))
    }),
    { maxLength: 3 }
  )
})

/** The departments of an organization. A parent stands before its parts, so there is no circle. */
export const writeDepartments = (
  drawn: readonly DrawnBy<typeof department>[],
  directory: Directory
): Section<"departments"> =>
  elements(directory.departments, drawn, ({ parent, scope, calendar, ...plain }, index) =>
    present({
      ...plain,
      parent: one(directory.departments.slice(0, index), parent),
      scope: scope === undefined ? undefined : writeScope(scope, directory),
      calendar: one(directory.calendars, calendar)
    })
  )

const writeScope = ({ markets, brands, products, languages }: DrawnBy<typeof scope>, directory: Directory) =>
  present({
    markets: someOf(directory.markets, markets),
    brands: someOf(directory.brands, brands),
    products: someOf(directory.products, products),
    languages
  })

/** An empty list would serve nothing; left out it means all. */
const someOf = (ids: readonly string[], drawn: readonly number[] | undefined): readonly string[] | undefined => {
  const chosen = several(ids, drawn)
  return chosen.length === 0 ? undefined : chosen
}

/** The agencies of an organization, engaged at most once on a channel. */
export const writeAgencies = (drawn: readonly DrawnBy<typeof agency>[], directory: Directory): Section<"agencies"> =>
  elements(directory.agencies, drawn, ({ calendar, languages, engagements }) => ({
    ...present({ calendar: one(directory.calendars, calendar) }),
    languages,
    engagements: several(
      directory.channels,
      engagements.map(({ channel }) => channel)
    ).flatMap((channel, index) =>
      engagements.slice(index, index + 1).map(({ may, from, until }) => ({ channel, may, ...present({ from, until }) }))
    )
  }))

import {
  applyChange,
  type Change,
  disciplines,
  type Organization,
  platforms,
  type SectionName,
  topologies
} from "@hubwright/core"
import * as fc from "fast-check"
import { idsIn, where } from "./ids.ts"

const removableSections: readonly SectionName[] = [
  "departments",
  "agencies",
  "people",
  "channels",
  "products",
  "documents"
]

/** The changes of elements: what is added, set and removed, departments that merge, people who move and learn. */
export const elementChanges = (organization: Organization): readonly fc.Arbitrary<Change>[] => {
  const { departments, people, channels, units } = idsIn(organization)
  const courses = Object.keys(organization.training)
  return [
    ...additions(organization),
    ...removals(organization),
    ...updates(organization),
    ...where(departments, 2, () =>
      fc
        .record({
          departments: fc.uniqueArray(fc.constantFrom(...departments), { minLength: 1, maxLength: 3 }),
          into: fc.constantFrom(...departments)
        })
        .map((fields): Change => ({ kind: "merge-departments", ...fields }))
    ),
    ...where(people, 1, () =>
      fc
        .record({ person: fc.constantFrom(...people), to: fc.constantFrom(...units) })
        .map((fields): Change => ({ kind: "move-person", ...fields }))
    ),
    ...where(courses, people.length > 0 ? 1 : Number.POSITIVE_INFINITY, () =>
      fc
        .record({ people: fc.subarray([...people]), course: fc.constantFrom(...courses) })
        .map((fields): Change => ({ kind: "train", ...fields, on: "2026-11-21" }))
    ),
    ...where(channels, 1, () =>
      fc
        .constantFrom(...channels)
        .map((id): Change => ({ kind: "set", path: ["channels", id, "handle"], value: "another" }))
    )
  ]
}

const additions = (organization: Organization): readonly fc.Arbitrary<Change>[] => {
  const { units } = idsIn(organization)
  const written = fc.record({
    discipline: fc.constantFrom(...disciplines),
    platform: fc.constantFrom(...platforms),
    units: fc.subarray([...units], { minLength: Math.min(1, units.length), maxLength: Math.min(2, units.length) })
  })
  const drawn: readonly fc.Arbitrary<Change>[] = [
    written.map(({ discipline }) => ({
      kind: "add",
      section: "departments",
      id: "newcomers",
      element: { discipline }
    })),
    written.map(({ platform, units }) => ({
      kind: "add",
      section: "channels",
      id: "new-channel",
      element: { platform, operators: units }
    })),
    fc.constant<Change>({ kind: "add", section: "documents", id: "primer", element: { kind: "policy" } }),
    ...where(units, 1, () =>
      written.map(
        ({ units }): Change => ({ kind: "add", section: "people", id: "zoe", element: { departments: units } })
      )
    )
  ]
  const isFree = (["departments", "channels", "documents", "people"] as const).map(
    (section) => !["newcomers", "new-channel", "primer", "zoe"].some((id) => Object.hasOwn(organization[section], id))
  )
  return drawn.filter((_, index) => isFree[index])
}

/** One of the elements that nothing depends on, looked for only once it is drawn. */
const removals = (organization: Organization): readonly fc.Arbitrary<Change>[] => {
  const all = removableSections.flatMap((section) =>
    Object.keys(organization[section]).map((id): Change => ({ kind: "remove", section, id }))
  )
  const from = (first: number): Change =>
    [...all.slice(first), ...all.slice(0, first)].find((change) => applyChange(organization, change).ok) ?? nothing
  return where(all, 1, () => fc.nat({ max: all.length - 1 }).map(from))
}

const nothing: Change = { kind: "sequence", changes: [] }

const updates = (organization: Organization): readonly fc.Arbitrary<Change>[] => {
  const { departments, people } = idsIn(organization)
  return [
    fc.constantFrom(...topologies).map(
      (topology): Change => ({
        kind: "update",
        section: "organization",
        fields: { topology, withoutPath: "ask-cold" }
      })
    ),
    fc.constant<Change>({ kind: "update", section: "organization", fields: {}, clear: ["industry", "serves"] }),
    ...where(departments, 1, () =>
      fc.constantFrom(...departments).map(
        (id): Change => ({
          kind: "update",
          section: "departments",
          id,
          fields: { name: "Renamed" },
          clear: ["scope", "openTo"]
        })
      )
    ),
    ...where(people, 1, () =>
      fc
        .record({ id: fc.constantFrom(...people), enabled: fc.boolean(), share: fc.constantFrom(0.25, 1) })
        .map(({ id, ...fields }): Change => ({ kind: "update", section: "people", id, fields }))
    )
  ]
}

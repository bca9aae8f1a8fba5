import { authorities, platforms, stages } from "@hubwright/core"
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
  sometimes,
  unitsIn
} from "./directory.ts"
import { languages } from "./units.ts"

/** A role: what people in it may do. */
export const role = fc.record({ authority: fc.subarray([...authorities]), requires: sometimes(20, references(1)) })

/** A training course. */
export const course = fc.record({ validFor: sometimes(60, fc.constantFrom("365 days", "104 weeks")) })

/** A person: where, what, when and how much they work. */
export const person = fc.record({
  departments: fc.array(reference, { minLength: 1, maxLength: 2 }),
  manager: sometimes(20, reference),
  deputy: sometimes(20, reference),
  roles: references(2),
  languages: fc.subarray([...languages]),
  platforms: fc.subarray(platforms.slice(0, 3)),
  topics: sometimes(20, references(2)),
  stages: fc.subarray([...stages]),
  skills: fc.subarray(["video", "chess"]),
  training: references(2),
  trained: fc.constantFrom("2024-05-01", "2026-02-01"),
  shift: sometimes(40, reference),
  absences: fc.subarray([{ from: "2026-08-03", until: "2026-08-14" }]),
  count: fc.constantFrom(1, 1, 1, 2, 5),
  share: fc.constantFrom(1, 0.5, 0.05),
  slots: fc.constantFrom(1, 3),
  atShiftEnd: fc.constantFrom("finish", "keep", "hand-back"),
  enabled: fc.boolean(),
  usesSocial: fc.boolean(),
  clevel: sometimes(10, fc.constant(true))
})

/** The roles of an organization. */
export const writeRoles = (drawn: readonly DrawnBy<typeof role>[], { roles, training }: Directory): Section<"roles"> =>
  elements(roles, drawn, ({ authority, requires }) => ({
    authority,
    ...(requires === undefined ? {} : { requires: { training: several(training, requires) } })
  }))

/** The training courses of an organization. */
export const writeTraining = (drawn: readonly DrawnBy<typeof course>[], { training }: Directory): Section<"training"> =>
  elements(training, drawn, present)

/** The people of an organization. A manager stands before those who report to them, and nobody stands in for themselves. */
export const writePeople = (drawn: readonly DrawnBy<typeof person>[], directory: Directory): Section<"people"> =>
  elements(
    directory.people,
    drawn,
    ({ manager, deputy, topics, training, trained, shift, clevel, departments, roles, ...plain }, index) => ({
      ...plain,
      departments: several(unitsIn(directory), departments),
      roles: several(directory.roles, roles),
      training: Object.fromEntries(several(directory.training, training).map((id) => [id, trained])),
      ...present({
        manager: one(directory.people.slice(0, index), manager),
        deputy: one([...directory.people.slice(0, index), ...directory.people.slice(index + 1)], deputy),
        topics: topics === undefined ? undefined : several(directory.topics, topics),
        shift: one(directory.calendars, shift),
        clevel
      })
    })
  )

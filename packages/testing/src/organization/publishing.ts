import * as fc from "fast-check"
import {
  type Directory,
  type DrawnBy,
  elements,
  holdersIn,
  one,
  present,
  reference,
  references,
  type Section,
  several,
  sometimes,
  unitsIn
} from "./directory.ts"

/** A campaign: who leads it and where it runs. */
export const campaign = fc.record({
  lead: sometimes(60, reference),
  agency: sometimes(40, reference),
  objectives: references(2),
  channels: references(2)
})

/** A goal and whose it is. */
export const goal = fc.record({ for: sometimes(60, reference), target: sometimes(50, fc.nat({ max: 100 })) })

/** A document: what it is and who works by it. */
export const document = fc.record({
  kind: fc.constantFrom("voice-guide", "crisis-plan", "dos-and-donts"),
  version: sometimes(50, fc.constantFrom("1", "2.3")),
  date: sometimes(50, fc.constantFrom("2023-03-01", "2026-05-01")),
  author: sometimes(40, reference),
  channels: sometimes(20, references(2)),
  departments: sometimes(20, references(2))
})

/** The campaigns of an organization. */
export const writeCampaigns = (
  drawn: readonly DrawnBy<typeof campaign>[],
  directory: Directory
): Section<"campaigns"> =>
  elements(directory.campaigns, drawn, ({ lead, agency, objectives, channels }) => ({
    ...present({ lead: one(holdersIn(directory), lead), agency: one(directory.agencies, agency) }),
    objectives: several(directory.goals, objectives),
    channels: several(directory.channels, channels)
  }))

/** The goals of an organization. */
export const writeGoals = (drawn: readonly DrawnBy<typeof goal>[], directory: Directory): Section<"goals"> =>
  elements(directory.goals, drawn, (goal) => present({ target: goal.target, for: one(holdersIn(directory), goal.for) }))

/** The documents of an organization. */
export const writeDocuments = (
  drawn: readonly DrawnBy<typeof document>[],
  directory: Directory
): Section<"documents"> =>
  elements(directory.documents, drawn, ({ kind, version, date, author, channels, departments }) => ({
    kind,
    ...present({
      version,
      date,
      author: one(holdersIn(directory), author),
      channels: channels === undefined ? undefined : several(directory.channels, channels),
      departments: departments === undefined ? undefined : several(unitsIn(directory), departments)
    })
  }))

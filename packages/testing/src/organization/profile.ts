import { topologies } from "@hubwright/core"
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
import { languages } from "./units.ts"

/** A market: its languages, its jurisdictions and its clock. */
export const market = fc.record({
  languages: fc.subarray([...languages]),
  jurisdictions: fc.subarray(["DE", "EU", "US"]),
  zone: sometimes(40, fc.constantFrom("Europe/Berlin", "America/New_York"))
})

/** What is said of the organization as a whole, regimes apart. */
export const profile = fc.record({
  industry: sometimes(50, fc.constantFrom("medicines", "banking", "retail")),
  serves: fc.subarray(["b2b", "b2c"] as const),
  topology: sometimes(50, fc.constantFrom(...topologies)),
  headcount: sometimes(50, fc.nat({ max: 100_000 })),
  defaultCalendar: sometimes(50, reference),
  lead: sometimes(30, reference),
  voice: sometimes(15, reference),
  objectives: sometimes(15, reference),
  data: sometimes(15, reference),
  withoutPath: sometimes(30, fc.constantFrom("ask-cold", "answer-alone")),
  approvalOrder: sometimes(20, fc.array(references(2), { maxLength: 2 })),
  minimumContactsPerWeek: sometimes(20, fc.constantFrom(0.5, 2))
})

/** Regimes that bind an organization. */
export const regimes = ["medicines-eu", "privacy-eu"] as const

/** What is written of the organization as a whole. A unit approves in one stage. */
export const writeProfile = (
  drawn: DrawnBy<typeof profile> & {
    readonly markets: readonly DrawnBy<typeof market>[]
    readonly regimes: readonly string[]
  },
  directory: Directory
): Section<"organization"> => {
  const { defaultCalendar, lead, voice, objectives, data, approvalOrder, markets, regimes, serves, ...plain } = drawn
  const holders = holdersIn(directory)
  const [first = [], second = []] = (approvalOrder ?? []).map((stage) => several(unitsIn(directory), stage))
  const stages = [first, second.filter((unit) => !first.includes(unit))].filter((stage) => stage.length > 0)
  return {
    name: "Example",
    regimes,
    serves,
    markets: elements(directory.markets, markets, ({ zone, ...market }) => ({ ...market, ...present({ zone }) })),
    ...present({
      ...plain,
      defaultCalendar: one(directory.calendars, defaultCalendar),
      lead: one(holders, lead),
      voice: one(holders, voice),
      objectives: one(holders, objectives),
      data: one(holders, data),
      approvalOrder: stages
    })
  }
}

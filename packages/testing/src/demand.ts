import { authorKinds, customers, type FactDomain, forms, intents, type Organization, stages } from "@hubwright/core"
import * as fc from "fast-check"
import { languagesIn } from "./languages.ts"
import {
  type Directory,
  type DrawnBy,
  directoryOf,
  one,
  present,
  reference,
  sometimes
} from "./organization/directory.ts"
import { sectionText, shownBy } from "./shown.ts"

type Demand = Organization["demand"]
type DemandClass = Demand["classes"][number]
type Mix = DemandClass["facts"][string]

const profiles: readonly Demand["profiles"][string][] = [
  { "mon-fri": { "09-18": 1 }, otherwise: 0.2 },
  { "mon-sun": 1 },
  { "sat-sun": { "18-24": 3, "09-18": 1 } }
]

const patience: readonly NonNullable<DemandClass["patience"]>[] = [
  "3 days",
  { exponential: { mean: "2 days" } },
  { lognormal: { mean: "8 hours", cv: 1.5 } },
  { uniform: { min: "1 hours", max: "2 days" } }
]

/** Shares of one whole, which add up exactly. */
const partitions = [[1], [0.75, 0.25], [0.5, 0.25, 0.25]] as const

/** A fact of the messages of a class before the ids are known: which, and how it is mixed. */
const mixedFact = fc.record({ fact: reference, shares: fc.constantFrom(...partitions), first: reference })

const demandClass = fc.record({
  channel: reference,
  rate: fc.constantFrom({ perDay: 4 }, { perHour: 0.5 }, { perWeek: 20 }, { perDay: 0 }),
  profile: sometimes(40, reference),
  batch: fc.constantFrom(1, 1, 1, 3),
  growthPerYear: fc.constantFrom(0, 0, 0.2, -0.1),
  facts: fc.array(mixedFact, { maxLength: 3 }),
  patience: sometimes(40, fc.constantFrom(...patience))
})

const burst = fc.record({
  day: fc.nat({ max: 20 }),
  days: fc.integer({ min: 1, max: 5 }),
  times: fc.constantFrom(2, 7.5, 0),
  only: sometimes(50, reference),
  situation: sometimes(50, reference)
})

const drawnDemand = fc.record({
  start: sometimes(70, fc.constantFrom("2026-03-02T00:00:00Z", "2026-10-19T00:00:00+02:00")),
  classes: fc.array(demandClass, { minLength: 1, maxLength: 4 }),
  profiles: fc.nat({ max: profiles.length }),
  bursts: fc.array(burst, { maxLength: 2 })
})

/**
 * Demand that an organization could have: what arrives on its channels, how much of it and when, and what it is about. It
 * is valid by construction, small more often than big, and shrinks to one plain class. There is none where there is no
 * channel. A counterexample is shown as YAML that can stand in a model.
 *
 * About 65 in 100 have a burst, 65 a class whose authors lose patience, 50 one that arrives in batches, 45 one that is
 * spread over the week by a profile; of classes about 45 in 100 mix the values of a fact.
 */
export const demand = (organization: Organization): fc.Arbitrary<Demand> => {
  const directory = directoryOf(organization)
  const facts = mixable(organization, directory)
  const crises = Object.values(organization.playbooks).flatMap(({ kind, id }) => (kind === "crisis" ? [id] : []))
  return drawnDemand.map((drawn) =>
    shownBy(write(drawn, { directory, facts, crises }), (written) =>
      sectionText({ ...organization, demand: written }, "demand")
    )
  )
}

/** What generated messages can be: facts with two values or more that they can have. */
interface MixableFact {
  readonly name: string
  readonly values: readonly (string | number | boolean)[]
}

const mixable = (organization: Organization, directory: Directory): readonly MixableFact[] =>
  [
    { name: "intent", values: intents },
    { name: "form", values: forms },
    { name: "visibility", values: ["public", "private"] },
    { name: "language", values: languagesIn(organization) },
    { name: "topic", values: directory.topics },
    { name: "product", values: directory.products },
    { name: "customer", values: customers },
    { name: "author-kind", values: authorKinds },
    { name: "followers", values: [10, 1000, 100_000] },
    { name: "verified", values: [true, false] },
    { name: "stage", values: stages },
    ...directory.facts.map((fact) => ({ name: fact.name, values: valuesOf(fact) }))
  ].filter(({ values }) => values.length > 0)

const valuesOf = ({ type, values, min = 0, max = min + 10 }: FactDomain): MixableFact["values"] => {
  if (type === "boolean") return [true, false]
  if (type === "integer" || type === "number") return min === max ? [min] : [min, max]
  return values ?? ["A-1", "B-1"]
}

interface DemandGround {
  readonly directory: Directory
  readonly facts: readonly MixableFact[]
  readonly crises: readonly string[]
}

const write = (drawn: DrawnBy<typeof drawnDemand>, { directory, facts, crises }: DemandGround): Demand => {
  const named = profiles.slice(0, drawn.profiles).map((profile, index) => [`profile-${index + 1}`, profile] as const)
  const classes = drawn.classes.flatMap((each, index) => {
    const channel = one(directory.channels, each.channel)
    const profile = one(
      named.map(([name]) => name),
      each.profile
    )
    if (channel === undefined) return []
    return {
      name: `class-${index + 1}`,
      channel,
      ...each.rate,
      batch: each.batch,
      growthPerYear: each.growthPerYear,
      facts: mixesOf(each.facts, facts),
      ...present({ profile, patience: each.patience })
    }
  })
  const names = classes.map(({ name }) => name)
  return {
    classes,
    profiles: Object.fromEntries(named),
    bursts: drawn.bursts.map(({ day, days, times, only, situation }, index) => {
      const rising = one(names, only)
      return {
        name: `burst-${index + 1}`,
        from: dayAfter(day),
        until: dayAfter(day + days),
        times,
        ...present({ classes: rising === undefined ? undefined : [rising], situation: one(crises, situation) })
      }
    }),
    assumed: [],
    ...present({ start: drawn.start })
  }
}

const firstDay = Date.UTC(2026, 2, 2)
const dayAfter = (days: number): string => new Date(firstDay + days * 86_400_000).toISOString()

const mixesOf = (
  drawn: readonly DrawnBy<typeof mixedFact>[],
  facts: readonly MixableFact[]
): { readonly [fact: string]: Mix } =>
  Object.fromEntries(
    drawn.map((each) => {
      const { name, values } = facts[each.fact % facts.length] ?? { name: "intent", values: intents }
      const at = (place: number) => values[(each.first + place) % values.length] ?? "question"
      const shares = each.shares.slice(0, values.length)
      if (shares.length < each.shares.length || shares.length === 1) return [name, at(0)]
      return [name, Object.fromEntries(shares.map((share, place) => [String(at(place)), share]))]
    })
  )

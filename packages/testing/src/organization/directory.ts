import { type Definition, type FactDomain, factsOf, type Ids, type Organization } from "@hubwright/core"
import * as fc from "fast-check"
import { testedValues } from "../tested-values.ts"

/** A section of an organization as it is written. */
export type Section<Name extends keyof Definition<Ids>> = NonNullable<Definition<Ids>[Name]>

const words = {
  departments: ["care", "marketing", "pr", "sales", "legal", "hub", "safety", "medical", "hr", "investors", "quality"],
  agencies: ["brightline", "northwind", "tidewater"],
  people: ["ana", "ben", "cho", "dirk", "eva", "finn", "gita", "hans", "ida", "jo", "kim", "lea", "mio", "noa", "ole"],
  roles: ["agent", "reviewer", "sponsor"],
  training: ["dos", "code", "privacy-course"],
  channels: ["x", "facebook", "instagram", "linkedin", "help", "blog", "x-jobs", "x-press", "reviews"],
  brands: ["acme", "zenith"],
  products: ["cardivex", "dermolan", "kettle"],
  markets: ["de", "es", "us"],
  calendars: ["hq", "night", "always"],
  topics: ["recall", "jobs", "price", "earnings"],
  conditions: ["urgent", "german", "own-product"],
  playbooks: ["crisis", "outage"],
  campaigns: ["launch", "spring"],
  goals: ["reach", "answers"],
  documents: ["voice-guide", "crisis-plan", "house-rules"]
} as const

/** The sections whose elements can be referred to. */
export type Kind = keyof typeof words

/** The ids that an organization declares, by section, and its own facts. */
export type Directory = { readonly [K in Kind]: readonly string[] } & { readonly facts: readonly FactDomain[] }

/** The directory of an organization that is already there, with those named conditions that are about messages. */
export const directoryOf = (organization: Organization): Directory => ({
  departments: Object.keys(organization.departments),
  agencies: Object.keys(organization.agencies),
  people: Object.keys(organization.people),
  roles: Object.keys(organization.roles),
  training: Object.keys(organization.training),
  channels: Object.keys(organization.channels),
  brands: Object.keys(organization.brands),
  products: Object.keys(organization.products),
  markets: Object.keys(organization.organization.markets),
  calendars: Object.keys(organization.calendars),
  topics: Object.keys(organization.topics),
  facts: factsOf(organization).filter(({ source }) => source === "declared"),
  conditions: Object.keys(organization.conditions).filter((id) => testedValues(organization, "is").includes(id)),
  playbooks: Object.keys(organization.playbooks),
  campaigns: Object.keys(organization.campaigns),
  goals: Object.keys(organization.goals),
  documents: Object.keys(organization.documents)
})

/**
 * The first ids of a section. They are words and not chance, so that what shrinking leaves is readable, and one element
 * less takes away the last id of its section and changes no other.
 */
export const idsOf = (kind: Kind, count: number): readonly string[] => {
  const list = words[kind]
  return Array.from({ length: count }, (_, index) => {
    const word = list[index % list.length] ?? kind
    return index < list.length ? word : `${word}-${Math.floor(index / list.length) + 1}`
  })
}

/** What an arbitrary draws. */
export type DrawnBy<A> = A extends fc.Arbitrary<infer Value> ? Value : never

/** A reference before the ids are known: it means one of them whatever their number, and shrinks to the first. */
export const reference = fc.nat({ max: 999 })

/** Several references, in order. */
export const references = (maxLength: number) => fc.array(reference, { maxLength })

/** What is there in so many of a hundred draws, and shrinks to nothing. */
export const sometimes = <T>(percent: number, drawn: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 100 - percent, arbitrary: fc.constant(undefined) },
    { weight: percent, arbitrary: drawn }
  )

/** What a reference means among these ids; nothing where there are none. */
export const one = (ids: readonly string[], drawn: number | undefined): string | undefined =>
  drawn === undefined || ids.length === 0 ? undefined : ids[drawn % ids.length]

/** What references mean among these ids, each id at most once. */
export const several = (ids: readonly string[], drawn: readonly number[] | undefined): readonly string[] => [
  ...new Set((drawn ?? []).flatMap((number) => one(ids, number) ?? []))
]

/** The fields that have a value. */
export const present = <T extends object>(fields: T): { readonly [K in keyof T]?: NonNullable<T[K]> } => {
  const result: { [K in keyof T]?: NonNullable<T[K]> } = {}
  for (const key in fields) {
    const value = fields[key]
    if (value !== undefined && value !== null) result[key] = value
  }
  return result
}

/** The elements of a section by id, in the order drawn. */
export const elements = <Drawn, Element>(
  ids: readonly string[],
  drawn: readonly Drawn[],
  write: (drawn: Drawn, index: number) => Element
): { readonly [id: string]: Element } => {
  const entries = ids.flatMap((id, index) =>
    drawn.slice(index, index + 1).map((one) => [id, write(one, index)] as const)
  )
  return Object.fromEntries(entries)
}

/** Departments and agencies. */
export const unitsIn = ({ departments, agencies }: Directory): readonly string[] => [...departments, ...agencies]
/** Departments and people: whoever can hold a facet of responsibility. */
export const holdersIn = ({ departments, people }: Directory): readonly string[] => [...departments, ...people]
/** Departments, agencies and people. */
export const anybodyIn = (directory: Directory): readonly string[] => [...unitsIn(directory), ...directory.people]

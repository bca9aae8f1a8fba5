import { parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import type { Organization, Scope, Tie } from "../../packages/core/src/model/organization.ts"
import { directedTieKinds, mutualTieKinds } from "../../packages/core/src/model/vocabulary.ts"
import type { PathRequest } from "../../packages/core/src/topology/path.ts"

/** An organization, and what is asked of it. */
export interface Question {
  readonly organization: Organization
  readonly request: PathRequest
}

const departments = ["care", "hub", "law", "pr", "shop"] as const
const agencies = ["brightline", "tidewater"] as const
const units = [...departments, ...agencies]
const people = ["ana", "ben", "cho"] as const
const anybody = [...units, ...people]

const base = parseNotation(`
  ${departments.join(" ")}; agency ${agencies.join(" ")}; ${people.join(" ")} in care
  : x press; product cardivex kettle; topic jobs; topic recall (high)
`)

const maybe = <T>(value: fc.Arbitrary<T>, percent = 50): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 100 - percent, arbitrary: fc.constant(undefined) }, { weight: percent, arbitrary: value })

/** The fields that have a value. */
const present = <T extends object>(fields: T): { readonly [K in keyof T]?: NonNullable<T[K]> } => {
  const result: { [K in keyof T]?: NonNullable<T[K]> } = {}
  for (const key in fields) {
    const value = fields[key]
    if (value !== undefined && value !== null) result[key] = value
  }
  return result
}

const unit = fc.constantFrom(...units)
const someUnits = (maxLength: number) => fc.uniqueArray(unit, { maxLength })
const holder = fc.constantFrom(...departments, ...people)

const travelling = ["coordinates", "hands-over", "hands-over", "consults"] as const

/** A tie of any kind, between units or people. */
export const tie: fc.Arbitrary<Tie> = fc
  .record({
    kind: fc.constantFrom(...travelling, ...travelling, ...directedTieKinds, ...mutualTieKinds),
    ends: fc.oneof(
      { weight: 4, arbitrary: fc.tuple(unit, unit) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...anybody), fc.constantFrom(...anybody)) }
    ),
    origin: fc.constantFrom("declared", "declared", "declared", "observed"),
    strength: maybe(fc.constantFrom(0, 0.5, 1, 3), 30)
  } as const)
  .map(({ kind, ends, origin, strength }) => {
    const rest = { origin, ...present({ strength }) }
    return kind === "coordinates" || kind === "shares"
      ? { kind, between: ends, ...rest }
      : { kind, from: ends[0], to: ends[1], ...rest }
  })

const operator = fc
  .record({
    unit: fc.constantFrom(...departments, ...agencies, ...agencies),
    for: maybe(fc.constantFrom({ language: "de" }, { at: "hq" }, { topic: "recall" }, { market: { absent: true } }), 30)
  })
  .map(({ unit: id, for: when }) => ({ unit: id, ...present({ for: when }) }))

const channel = fc
  .record({
    operators: fc.uniqueArray(operator, { minLength: 1, maxLength: 2, selector: (entry) => entry.unit }),
    contributors: someUnits(2),
    accountable: maybe(holder, 40),
    lead: maybe(holder, 20),
    brand: maybe(fc.constantFrom("acme", "zenith"), 30),
    market: maybe(fc.constantFrom("de", "us"), 30)
  })
  .map(({ operators, contributors, ...rest }) => ({ operators, contributors, ...present(rest) }))

const scope: fc.Arbitrary<Scope> = fc
  .record({
    markets: maybe(fc.constantFrom(["de"], ["us"], ["de", "us"])),
    brands: maybe(fc.constantFrom(["acme"], ["zenith"]), 20),
    products: maybe(fc.constantFrom(["cardivex"], ["kettle"]), 20),
    languages: maybe(fc.constantFrom(["de"], ["en", "de-AT"]), 20)
  })
  .map(present)

const engagement = fc
  .record({
    channel: fc.constantFrom("x", "x", "press"),
    may: fc.constantFrom("read", "draft", "draft", "reply", "publish"),
    from: maybe(fc.constantFrom("2024-01-01", "2026-03-05"), 20),
    until: maybe(fc.constantFrom("2026-03-04", "2027-12-31"), 20)
  } as const)
  .map(({ channel: on, may, ...dates }) => ({ channel: on, may, ...present(dates) }))

const engagements = fc.uniqueArray(engagement, { maxLength: 2, selector: ({ channel: on }) => on })

const department = fc.record({
  discipline: fc.constantFrom("legal", "sales", undefined),
  scope: maybe(scope, 35),
  openTo: fc.constantFrom([], [], [], ["notify"] as const)
})

const draws = fc.record({
  departments: fc.tuple(department, department, department, department, department),
  engagements: fc.tuple(engagements, engagements),
  homes: fc.tuple(someUnits(2), someUnits(2), someUnits(2)),
  x: channel,
  press: channel,
  ties: fc.array(tie, { maxLength: 24, size: "max" }),
  experts: fc.tuple(...Array.from({ length: 4 }, () => fc.uniqueArray(holder, { maxLength: 2 }))),
  lead: maybe(holder, 30),
  brandLead: maybe(holder, 30),
  release: unit,
  team: someUnits(4),
  approvalOrder: fc.array(someUnits(2), { maxLength: 2 }),
  minimumContactsPerWeek: fc.constantFrom(1, 1, 0.5, 2),
  withoutPath: fc.constantFrom("hold", "ask-cold", "answer-alone")
} as const)

/** The elements of a section, each with what was drawn for it. */
const dressed = <Element, Drawn>(section: { readonly [id: string]: Element }, drawn: readonly Drawn[]) =>
  Object.fromEntries(Object.entries(section).map(([id, element], index) => [id, { ...element, ...drawn[index] }]))

/**
 * Organizations of five departments and two agencies, dense with what paths depend on: ties of every kind, of people and
 * measured ones too, agencies that may only draft, scopes, engagements that expire, operators by condition.
 */
const organizations: fc.Arbitrary<Organization> = draws.map((drawn): Organization => {
  const [forCardivex, forKettle, forJobs, forRecall] = drawn.experts
  return {
    ...base,
    organization: {
      ...base.organization,
      markets: {
        de: { id: "de", languages: ["de"], jurisdictions: ["DE"] },
        us: { id: "us", languages: ["en"], jurisdictions: ["US"] }
      },
      defaultCalendar: "hq",
      approvalOrder: drawn.approvalOrder,
      minimumContactsPerWeek: drawn.minimumContactsPerWeek,
      withoutPath: drawn.withoutPath,
      ...present({ lead: drawn.lead })
    },
    calendars: { hq: { id: "hq", zone: "Europe/Berlin", open: { "mon-fri": "09:00-17:00" }, holidays: [], dates: {} } },
    brands: { acme: { id: "acme", ...present({ lead: drawn.brandLead }) }, zenith: { id: "zenith" } },
    products: dressed(base.products, [{ brand: "acme", experts: forCardivex }, { experts: forKettle }]),
    topics: dressed(base.topics, [{ experts: forJobs }, { experts: forRecall }]),
    departments: dressed(base.departments, drawn.departments.map(present)),
    agencies: dressed(
      base.agencies,
      drawn.engagements.map((list) => ({ engagements: list }))
    ),
    people: dressed(
      base.people,
      drawn.homes.map((homes) => ({ departments: homes }))
    ),
    channels: dressed(base.channels, [drawn.x, drawn.press]),
    ties: drawn.ties,
    playbooks: {
      crisis: {
        id: "crisis",
        kind: "crisis",
        release: drawn.release,
        team: drawn.team,
        freeze: [],
        statements: [],
        roles: {}
      }
    }
  }
})

const discipline = fc.constantFrom({ discipline: "legal" }, { discipline: "sales" } as const)
const target = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...departments) },
  { weight: 3, arbitrary: fc.constantFrom("operator", "lead", "expert", "conversation") },
  { weight: 1, arbitrary: discipline }
)
const addressees = fc.uniqueArray(
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...anybody) }, { weight: 1, arbitrary: discipline }),
  { maxLength: 2 }
)

const requests: fc.Arbitrary<PathRequest> = fc
  .record({
    channel: fc.constantFrom("x", "x", "press"),
    language: maybe(fc.constantFrom("de-AT", "en")),
    market: maybe(fc.constantFrom("de", "us")),
    product: fc.subarray(["cardivex", "kettle"]),
    topic: fc.subarray(["jobs", "recall"]),
    to: target,
    second: fc.array(target, { maxLength: 1 }),
    notify: addressees,
    consult: addressees,
    approve: addressees,
    reply: fc.record({
      public: fc.constantFrom("full", "full", "full", "signpost", "none"),
      private: fc.constantFrom("full", "full", "none")
    } as const),
    answeredBy: fc.constantFrom("anyone", "anyone", "anyone", "responsible"),
    situation: maybe(fc.constant("crisis"), 20),
    conversation: maybe(fc.constantFrom(...anybody), 50),
    at: fc.constantFrom("2025-06-02T10:00:00Z", "2026-03-04T23:30:00Z", "2026-11-21T12:00:00Z")
  } as const)
  .map(({ channel: on, language, market, product, topic, situation, conversation, ...decision }) => ({
    ...decision,
    facts: { channel: on, product, topic, ...present({ language, market }) },
    ...present({ situation, conversation })
  }))

/** Questions about paths. */
export const questions: fc.Arbitrary<Question> = fc.record({ organization: organizations, request: requests })

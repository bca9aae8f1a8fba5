import { message, organization } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { defineOrganization } from "../define/define.ts"
import { builtInRoles } from "../model/built-in-roles.ts"
import type { Ids } from "../model/ids.ts"
import { openIn } from "../model/open-time.ts"
import type { Organization, Person, Requirements } from "../model/organization.ts"
import type { Platform, Stage } from "../model/vocabulary.ts"
import { orThrow } from "../problem/problem.ts"
import { type AssignOptions, assign, type Desk, emptyDesk, needsOf } from "./assign.ts"
import type { Decision } from "./decision.ts"
import { route } from "./route.ts"
import { compileRouter } from "./router.ts"
import { lacksOf, staffOf } from "./staff.ts"

const tuesday = Date.UTC(2026, 10, 24, 9, 30)

const deskFor = (made: Organization): fc.Arbitrary<Desk> => {
  const people = Object.keys(made.people)
  const someone = people.length === 0 ? fc.constant("nobody") : fc.constantFrom(...people)
  const load = fc.record({ open: fc.nat(3), away: fc.boolean() }, { requiredKeys: [] })
  return fc.record({
    people: fc.dictionary(someone, load, { maxKeys: 5 }),
    conversations: fc.dictionary(fc.constant("c-1"), someone),
    turns: fc.dictionary(fc.constantFrom(...Object.keys(made.departments)), someone)
  })
}

const requirements = fc.record({
  training: fc.subarray(["dos", "code"]),
  languages: fc.subarray(["en", "de"], { maxLength: 1 }),
  skills: fc.subarray(["video", "chess"], { maxLength: 1 }),
  authority: fc.subarray(["reply", "approve"] as const, { maxLength: 1 })
})

/** An organization whose roles require something. */
const demanding = fc
  .record({ made: organization({ people: [3, 9] }), requires: fc.array(requirements, { minLength: 2, maxLength: 2 }) })
  .map(({ made, requires }): Organization => {
    const roles = Object.values(made.roles).map((role, index) => {
      const required = requires[index]
      return [role.id, required === undefined ? role : { ...role, requires: required }] as const
    })
    return { ...made, roles: Object.fromEntries(roles) }
  })

const asked = fc.oneof(organization({ people: [3, 9] }), demanding).chain((made) =>
  fc.record({
    made: fc.constant(made),
    given: message(made),
    desk: deskFor(made),
    at: fc.constantFrom(tuesday, Date.UTC(2026, 10, 24, 3), Date.UTC(2026, 11, 25, 10)),
    strategy: fc.constantFrom("least-loaded" as const, "round-robin" as const, "sticky" as const)
  })
)

const validDays: { readonly [duration: string]: number } = { "365 days": 365, "104 weeks": 728 }

/** Whether somebody has what a role of theirs requires, said slowly. */
const fills = (made: Organization, person: Person, { role, at }: { readonly role: string; readonly at: number }) => {
  const { training = [], skills = [], languages = [], authority = [] } = made.roles[role]?.requires ?? {}
  const given = person.roles.flatMap((id) => made.roles[id]?.authority ?? builtInRoles.get(id)?.authority ?? [])
  return (
    training.every((course) => {
      const taken = Date.parse(person.training[course] ?? "")
      const days = validDays[made.training[course]?.validFor ?? ""] ?? Number.POSITIVE_INFINITY
      return taken <= at && at < taken + days * 86_400_000
    }) &&
    skills.every((skill) => person.skills.includes(skill)) &&
    languages.every(
      (language) =>
        person.languages.length === 0 ||
        person.languages.some((spoken) => spoken === language || spoken.startsWith(`${language}-`))
    ) &&
    authority.every(
      (one) => given.includes(one) || (person.enabled && ["read", "draft", "reply", "publish"].includes(one))
    )
  )
}

/** Who may take the answer of a decision at once, said slowly. */
const isEligible = (
  made: Organization,
  person: Person,
  { decision, desk, at }: { readonly decision: Decision; readonly desk: Desk; readonly at: number }
): boolean => {
  const { path, obligations, responsible = "" } = decision
  const replies = path.speaker === responsible || path.acts.some(({ act, by }) => act === "reply" && by === responsible)
  const part = replies
    ? "reply"
    : path.acts.some(({ act, by }) => act === "approve" && by === responsible)
      ? "approve"
      : path.acts.some(({ act, by }) => act === "answer" && by === responsible)
        ? "draft"
        : "read"
  const held = person.roles.filter((id) => fills(made, person, { role: id, at }))
  const roles = held.flatMap((id) => made.roles[id]?.authority ?? builtInRoles.get(id)?.authority ?? [])
  const may = person.roles.length === 0 ? ["read", "draft", "reply"] : roles
  const isEnabled = person.enabled && (person.roles.length === 0 || held.length > 0)
  const load = desk.people[person.id]
  const unit = made.departments[responsible] ?? made.agencies[responsible]
  const calendar = person.shift ?? unit?.calendar ?? made.organization.defaultCalendar
  return (
    person.departments.includes(responsible) &&
    [part, ...obligations.needs.authority].every(
      (one) => may.some((own) => own === one) || (isEnabled && one !== "approve" && one !== "administer")
    ) &&
    (person.topics === undefined ||
      decision.detected.topics.length === 0 ||
      decision.detected.topics.some(({ name }) => person.topics?.includes(name))) &&
    load?.away !== true &&
    (load?.open ?? 0) < person.slots * person.count &&
    person.share > 0 &&
    (calendar === undefined || openIn(made)(calendar, at))
  )
}

describe("assigning", () => {
  test("gives a step that begins at once to somebody eligible, in their own unit, and says so where there is one", () => {
    let assigned = 0
    fc.assert(
      fc.property(asked, ({ made, given, desk, at, strategy }) => {
        const decision = route(orThrow(compileRouter(made)), given, { at })
        const result = assign(made, decision, { desk, strategy, at, conversation: "c-1" })
        const eligible = Object.values(made.people).filter(
          (person) =>
            person.absences.length === 0 &&
            person.left === undefined &&
            isEligible(made, person, { decision, desk, at })
        )
        if (!result.ok) {
          expect(eligible).toEqual([])
          return
        }
        const { person, because } = result.value
        if (eligible.length > 0) expect(because).toBe("present")
        if (because !== "present") return
        assigned++
        const chosen = made.people[person]
        expect(chosen !== undefined && isEligible(made, chosen, { decision, desk, at })).toBe(true)
        const holder = desk.conversations["c-1"]
        if (strategy === "sticky" && eligible.some(({ id }) => id === holder)) expect(person).toBe(holder)
      }),
      { numRuns: 150 }
    )
    expect(assigned).toBeGreaterThan(5)
  }, 60_000)

  test("does not depend on the order of people, nor on whether the router or the organization is asked", () => {
    fc.assert(
      fc.property(asked, ({ made, given, ...options }) => {
        const router = orThrow(compileRouter(made))
        const decision = route(router, given, { at: options.at })
        const turned = { ...made, people: Object.fromEntries(Object.entries(made.people).reverse()) }
        const expected = assign(made, decision, options)
        const orderless = (result: typeof expected) => (result.ok ? result.value : result.problems[0].code)
        expect(orderless(assign(turned, decision, options))).toEqual(orderless(expected))
        expect(assign(router, decision, options)).toEqual(expected)
      }),
      { numRuns: 100 }
    )
  }, 60_000)
})

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  calendars: {
    day: { zone: "Europe/Berlin", open: { "mon-fri": "09:00-17:00" } },
    late: { zone: "America/New_York", open: { "mon-fri": "09:00-17:00" } }
  },
  departments: { care: {}, backup: {} },
  training: { privacy: { validFor: "365 days" } },
  people: {
    ada: { departments: ["care"], shift: "day", languages: ["de"], training: { privacy: "2026-02-01" }, slots: 2 },
    ben: { departments: ["care"], shift: "day", languages: ["en"], training: { privacy: "2024-02-01" }, slots: 2 },
    cho: { departments: ["care"], shift: "late", languages: ["de"], training: { privacy: "2026-02-01" } },
    dee: { departments: ["backup"], roles: ["group-head"], training: { privacy: "2026-06-01" } },
    eve: { departments: ["backup"], roles: ["executive-sponsor"], training: { privacy: "2026-06-01" } }
  },
  channels: { x: { platform: "x", operators: ["care"] } },
  escalation: [
    { unit: "care", after: "60 minutes", to: "backup" },
    { unit: "care", after: "30 minutes", to: "ben" }
  ],
  routing: {
    obligations: { rules: [{ name: "privacy", when: { verified: true }, requires: { training: ["privacy"] } }] }
  }
})
const router = orThrow(compileRouter(acme))
const plain = route(router, { channel: "x" }, { at: tuesday })
const strict = route(router, { channel: "x", author: { verified: true } }, { at: tuesday })

const assignAcme = (decision: Decision, options: AssignOptions) => assign<Ids>(acme, decision, options)

const told = (decision: typeof plain, options: Partial<Parameters<typeof assignAcme>[1]> = {}) => {
  const result = assignAcme(decision, { desk: emptyDesk, ...options })
  return result.ok ? `${result.value.person}, ${result.value.because}, ${result.value.startsAt}` : result.problems[0]
}

describe("an answer goes to", () => {
  test("whoever has least in hand for their slots, then the first by id", () => {
    expect(told(plain)).toBe("ada, present, 2026-11-24T09:30:00.000Z")
    expect(told(plain, { desk: { ...emptyDesk, people: { ada: { open: 1 } } } })).toMatch(/^ben/u)
  })

  test("whoever is best at the stage of the message and knows the platform, of those with equally little in hand", () => {
    const apt = (gifts: { readonly stages?: readonly Stage[]; readonly platforms?: readonly Platform[] }, open = 0) => {
      const made: Organization = defineOrganization({
        hubwright: 1,
        organization: { name: "Acme" },
        departments: { care: {} },
        people: { ada: { departments: ["care"], slots: 2 }, ben: { departments: ["care"], slots: 2, ...gifts } },
        channels: { x: { platform: "x", operators: ["care"] } }
      })
      const desk: Desk = { ...emptyDesk, people: { ben: { open } } }
      const stages = ["purchase"] as const
      const decision = route(orThrow(compileRouter(made)), { channel: "x", stages }, { at: tuesday })
      return orThrow(assign(made, decision, { desk })).person
    }
    expect(apt({ stages: ["purchase"] })).toBe("ben")
    expect(apt({ platforms: ["x"] })).toBe("ben")
    expect(apt({ stages: ["post-purchase"], platforms: ["facebook"] })).toBe("ada")
    expect(apt({ stages: ["purchase"], platforms: ["x"] }, 1)).toBe("ada")
  })

  test("each in turn, from desk to desk", () => {
    let desk: Desk = emptyDesk
    const turns = [1, 2, 3].map(() => {
      const { person, desk: after } = orThrow(assign(acme, plain, { desk, strategy: "round-robin" }))
      desk = after
      return person
    })
    expect(turns).toEqual(["ada", "ben", "ada"])
    expect(desk.people).toEqual({ ada: { open: 2 }, ben: { open: 1 } })
  })

  test("those who speak the language and whose training is still valid", () => {
    expect(told(plain, { language: "en-GB" })).toMatch(/^ben/u)
    expect(told(strict, { desk: { ...emptyDesk, people: { ada: { away: true } } } })).toMatch(
      /^cho, next-shift, 2026-11-24T14:00/u
    )
  })

  test("whoever it is escalated to, where nobody of the unit can", () => {
    const desk: Desk = { ...emptyDesk, people: { ada: { away: true }, cho: { away: true } } }
    expect(told(strict, { desk })).toMatch(/^dee, escalation/u)
  })

  test("nobody, and a problem says what each lacks", () => {
    const away = { away: true }
    const desk: Desk = { ...emptyDesk, people: { ada: away, cho: away, dee: away, eve: away } }
    expect(told(strict, { desk })).toMatchObject({
      code: "HW0520",
      message: "nobody in `care` can take this: 2 of 3 away, 1 of 3 without valid training `privacy`, 1 of 3 off shift"
    })
  })
})

describe("a role", () => {
  const inRoles = (requires: Requirements, enabled = false): Organization => {
    const { ada, ...people } = structuredClone<Organization["people"]>(acme.people)
    if (ada === undefined) throw new Error("ada is missing")
    const roles = {
      agent: { id: "agent", authority: ["read", "draft", "reply"] as const, responsibilities: [], requires },
      reader: { id: "reader", authority: ["read"] as const, responsibilities: [] }
    }
    return { ...acme, roles, people: { ...people, ada: { ...ada, roles: ["agent", "reader"], enabled } } }
  }
  const nothing: Requirements = { training: [], languages: [], skills: [], authority: [] }
  const lacksIn = (made: Organization, roles?: readonly string[]) => {
    const { ada } = made.people
    if (ada === undefined) throw new Error("ada is missing")
    const person = roles === undefined ? ada : { ...ada, roles }
    return lacksOf(staffOf(made), person, { needs: needsOf(plain, {}, "care"), at: tuesday })
  }

  test("gives its authority to those who have what it requires, and what they lack of it is told", () => {
    expect(lacksIn(inRoles({ ...nothing, training: ["privacy"], languages: ["de"] }))).toEqual([])
    expect(lacksIn(inRoles({ ...nothing, training: ["voice"], languages: ["fr"], skills: ["video"] }))).toEqual([
      { kind: "training", what: "voice" },
      { kind: "language", what: "fr" },
      { kind: "skill", what: "video" }
    ])
    expect(lacksIn(inRoles({ ...nothing, authority: ["approve"] }))).toEqual([{ kind: "authority", what: "approve" }])
  })

  test("that is not filled keeps from answering even those who are enabled, unless they fill another", () => {
    const made = inRoles({ ...nothing, training: ["voice"] }, true)
    expect(lacksIn(made, ["agent"])).toEqual([{ kind: "training", what: "voice" }])
    expect(lacksIn(made)).toEqual([])
  })

  test("that is not filled leaves the answer to somebody else", () => {
    const result = assign<Ids>(inRoles({ ...nothing, training: ["voice"] }), plain, { desk: emptyDesk })
    expect(orThrow(result).person).toBe("ben")
  })
})

test("a chain of escalation names people and moments, and ends with the group head and the sponsor", () => {
  const { escalation } = orThrow(assign(acme, plain, { desk: emptyDesk }))
  expect(escalation).toEqual([
    { to: "ben", at: "2026-11-24T10:00:00.000Z" },
    { to: "dee", at: "2026-11-24T10:30:00.000Z" },
    { to: "eve", at: "2026-11-24T10:30:00.000Z" }
  ])
})

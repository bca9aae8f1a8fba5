import { addPacks, defineOrganization, disciplines, orThrow } from "@hubwright/core"
import { compileRouter, type Message, type Obligations, type Router, route } from "@hubwright/core/routing"
import { describe, expect, test } from "vitest"
import { packs } from "../packs.ts"

const policyPacks = packs.filter(({ kind }) => kind === "policy")

/** Sells in every jurisdiction that a pack speaks of, and has a department of every discipline, called after it. */
const firm = (pack: string) =>
  defineOrganization({
    hubwright: 1,
    organization: {
      name: "Acme",
      markets: {
        eu: { jurisdictions: ["EU"] },
        us: { jurisdictions: ["US"] },
        gb: { jurisdictions: ["GB"] },
        ca: { jurisdictions: ["CA"] }
      }
    },
    departments: Object.fromEntries(disciplines.map((discipline) => [discipline, { discipline }])),
    products: { cardivex: { prescriptionOnly: true }, balm: {} },
    channels: {
      eu: { platform: "x", market: "eu", operators: ["marketing"] },
      us: { platform: "x", market: "us", operators: ["marketing"] },
      gb: { platform: "x", market: "gb", operators: ["marketing"] },
      ca: { platform: "x", market: "ca", operators: ["marketing"] }
    },
    policies: { packs: [pack] }
  })

const routers = new Map<string, Router>(
  policyPacks.map((pack) => [pack.id, orThrow(compileRouter(orThrow(addPacks(firm(pack.id), policyPacks))))])
)

const moment = { at: Date.UTC(2026, 10, 24, 10) }

const decided = (pack: string, message: Message) => {
  const router = routers.get(pack)
  if (router === undefined) throw new Error(`there is no pack ${pack}`)
  return route(router, message, moment)
}

/** What is asked of a message, at least; deadlines as they are written, by duty. */
interface Asked
  extends Partial<Pick<Obligations, "notify" | "consult" | "approve" | "forbid" | "capture" | "disclose">> {
  readonly due?: { readonly [duty: string]: string }
  readonly reply?: Obligations["reply"]["public"]
  readonly answeredBy?: Obligations["answeredBy"]
  readonly retainDays?: number
  readonly skills?: readonly string[]
}

const event = { topics: ["adverse-event"] } as const
const told = { notify: ["safety"] } as const
const unpublished = { forbid: ["share", "like", "quote", "advertise"] } as const
const within = (duty: string, time: string) => ({ due: { [duty]: time } })
const eudravigilance = "submit:eudravigilance"
const fda = "submit:fda"
const authority = "submit:competent-authority"

const goodPractice: readonly Row[] = [
  ["forward", event, { ...told, ...within("notify:safety", "1 businessDay") }],
  ["keep-before-hiding", event, { forbid: ["hide", "delete", "auto-reply"], capture: ["screenshot", "language"] }],
  ["talk-in-private", event, { reply: "signpost", ...unpublished }]
]

/** A policy without its pack, a message to which it applies, and what it asks for. */
type Row = readonly [policy: string, message: Partial<Message>, asked: Asked]

const trial = { ...event, facts: { "clinical-trial": true } }

const rows: { readonly [pack: string]: { readonly channel: string; readonly rows: readonly Row[] } } = {
  "medicines-eu": {
    channel: "eu",
    rows: [
      ...goodPractice,
      ["valid-report", event, { ...told, capture: ["text", "link", "author", "time"] }],
      ["day-zero", event, { capture: ["time"] }],
      ["other-sites", event, told],
      ["serious", { ...event, facts: { serious: true } }, within(eudravigilance, "15 calendarDays")],
      ["serious", event, within(eudravigilance, "15 calendarDays")],
      ["not-serious", { ...event, facts: { serious: false } }, within(eudravigilance, "90 calendarDays")],
      ["trial-fatal", trial, within(eudravigilance, "7 calendarDays")],
      [
        "trial",
        { ...trial, facts: { ...trial.facts, "life-threatening": false } },
        within(eudravigilance, "15 calendarDays")
      ],
      ["retention", event, { retainDays: 3653 }],
      ["no-shared-praise", { intents: ["praise"], products: ["cardivex"] }, unpublished]
    ]
  },
  "medicines-us": {
    channel: "us",
    rows: [
      ...goodPractice,
      ["valid-report", event, told],
      ["fifteen-day", { ...event, facts: { serious: true, unexpected: true } }, within(fda, "15 calendarDays")],
      ["fifteen-day", event, within(fda, "15 calendarDays")],
      ["trial-fatal", trial, within(fda, "7 calendarDays")],
      ["trial", { ...trial, facts: { ...trial.facts, "life-threatening": false } }, within(fda, "15 calendarDays")],
      ["retention", event, { retainDays: 3653 }],
      ["quality-complaint", { topics: ["quality-complaint"] }, { notify: ["quality"], capture: ["media"] }],
      ["field-alert", { topics: ["quality-complaint"] }, within(fda, "3 businessDays")],
      [
        "off-label-question",
        { topics: ["off-label"], intents: ["question"] },
        { consult: ["medical"], reply: "signpost", answeredBy: "responsible", forbid: ["auto-reply", "share"] }
      ],
      [
        "scientific-exchange",
        { topics: ["off-label"], author: { kind: "professional" } },
        { approve: ["medical"], disclose: ["risk-information"] }
      ],
      [
        "misinformation",
        { topics: ["misinformation"], products: ["balm"] },
        { approve: ["medical", "regulatory"], forbid: ["auto-reply"] }
      ]
    ]
  },
  "medicines-gb": {
    channel: "gb",
    rows: [
      ...goodPractice,
      ["involvement-declared", event, { disclose: ["affiliation"], skills: ["pharmacovigilance"] }],
      ["no-shared-praise", { products: ["cardivex"] }, unpublished]
    ]
  },
  "devices-eu": {
    channel: "eu",
    rows: [
      ["incident", { topics: ["device-malfunction"] }, { ...told, forbid: ["hide", "delete"] }],
      ["serious", { ...event, facts: { "life-threatening": false } }, within(authority, "15 calendarDays")],
      ["death", { ...event, facts: { "life-threatening": true } }, within(authority, "10 calendarDays")],
      [
        "public-health-threat",
        { ...event, facts: { "public-health-threat": true } },
        within(authority, "2 calendarDays")
      ]
    ]
  },
  "devices-us": {
    channel: "us",
    rows: [
      ["event", event, { ...told, ...within(fda, "30 calendarDays") }],
      ["remedial-action", { ...event, facts: { "public-health-threat": true } }, within(fda, "5 businessDays")]
    ]
  },
  "finance-us": {
    channel: "us",
    rows: [
      ["adoption", { intents: ["praise"] }, unpublished],
      ["records", {}, { capture: ["text", "author", "time"], retainDays: 2192 }],
      ["records-by-default", {}, { retainDays: 2192 }]
    ]
  },
  disclosure: {
    channel: "us",
    rows: [
      [
        "no-selective-disclosure",
        { topics: ["earnings"] },
        { approve: ["investor-relations", "legal"], forbid: ["auto-reply", "share", "like"] }
      ],
      ["no-selective-disclosure", { author: { kind: "analyst" } }, { approve: ["investor-relations", "legal"] }],
      [
        "inside-information",
        { channel: "eu", author: { kind: "investor" } },
        { approve: ["investor-relations", "legal"], forbid: ["auto-reply"] }
      ]
    ]
  },
  "privacy-eu": {
    channel: "eu",
    rows: [
      ["personal-details", { topics: ["personal-details"] }, { reply: "signpost", forbid: ["share", "quote"] }],
      ["request", { topics: ["privacy-request"] }, { notify: ["privacy"], ...within("resolution", "28 days") }],
      [
        "breach",
        { topics: ["data-breach"] },
        { notify: ["privacy"], ...within("submit:data-protection-authority", "72 hours") }
      ]
    ]
  },
  "health-privacy-us": {
    channel: "us",
    rows: [
      ["no-confirmation", { author: { kind: "patient" } }, { reply: "signpost", ...unpublished }],
      ["no-confirmation", { topics: ["personal-details"] }, { reply: "signpost", ...unpublished }]
    ]
  },
  employees: {
    channel: "us",
    rows: [
      [
        "concerted-activity",
        { author: { kind: "employee" } },
        { consult: ["human-resources"], forbid: ["hide", "delete"] }
      ],
      [
        "no-profiles",
        { channel: "eu", author: { kind: "employee" } },
        { consult: ["human-resources"], forbid: ["quote"] }
      ]
    ]
  },
  endorsements: {
    channel: "us",
    rows: [
      [
        "material-connection",
        { intents: ["praise"], author: { kind: "influencer" } },
        { disclose: ["material-connection"], forbid: ["advertise"] }
      ],
      ["reviews-stay", { form: "review", intents: ["complaint"] }, { forbid: ["hide", "delete"] }],
      ["outreach", { topics: ["outreach-opportunity"] }, { disclose: ["affiliation"], forbid: ["auto-reply"] }],
      ["permission", { channel: "gb", intents: ["praise"] }, { forbid: ["advertise"] }]
    ]
  },
  "machines-eu": {
    channel: "eu",
    rows: [["disclosure", { facts: { "answered-by-machine": true } }, { disclose: ["machine"] }]]
  },
  "official-ca": {
    channel: "ca",
    rows: [["no-cases", { topics: ["personal-details"] }, { reply: "signpost", forbid: ["share", "quote"] }]]
  }
}

const all = Object.entries(rows).flatMap(([pack, { channel, rows: ofPack }]) =>
  ofPack.map(([suffix, message, asked]) => ({
    pack,
    policy: `${pack}-${suffix}`,
    message: { channel, ...message },
    asked
  }))
)

const messagePolicies = policyPacks.flatMap(({ policies }) => policies).filter(({ subject }) => subject === "message")

test("every policy about messages is tried", () => {
  expect([...new Set(all.map(({ policy }) => policy))].sort()).toEqual(messagePolicies.map(({ id }) => id).sort())
})

describe("a policy", () => {
  test.each(all)("$policy applies to $message", ({ pack, policy, message, asked }) => {
    const { obligations, reasons } = decided(pack, message)
    expect(reasons.filter(({ kind }) => kind === "policy").map(({ name }) => name)).toContain(policy)
    for (const key of ["notify", "consult", "approve", "forbid", "capture", "disclose"] as const)
      expect(obligations[key]).toEqual(expect.arrayContaining([...(asked[key] ?? [])]))
    for (const [duty, time] of Object.entries(asked.due ?? {}))
      expect(obligations.due[duty]?.map((term) => term.within)).toContain(time)
    expect(obligations.needs.skills).toEqual(expect.arrayContaining([...(asked.skills ?? [])]))
    expect(obligations).toMatchObject({
      ...(asked.reply === undefined ? {} : { reply: { public: asked.reply } }),
      ...(asked.answeredBy === undefined ? {} : { answeredBy: asked.answeredBy }),
      ...(asked.retainDays === undefined ? {} : { retainDays: asked.retainDays })
    })
  })

  test.each(messagePolicies.filter(({ when }) => when !== undefined))("$id does not apply to any message", ({ id }) => {
    for (const pack of policyPacks.filter(({ policies }) => policies.some((policy) => policy.id === id)))
      for (const channel of ["eu", "us", "gb", "ca"])
        expect(decided(pack.id, { channel }).reasons.map(({ name }) => name)).not.toContain(id)
  })

  test.each(messagePolicies.filter(({ jurisdictions }) => jurisdictions.length > 0))(
    "$id applies in $jurisdictions alone",
    ({ id, jurisdictions }) => {
      for (const { pack, message } of all.filter(({ policy }) => policy === id))
        for (const market of ["eu", "us", "gb", "ca"]) {
          const applied = decided(pack, { ...message, channel: market }).reasons.some(({ name }) => name === id)
          expect(applied, market).toBe(jurisdictions.includes(market.toUpperCase()))
        }
    }
  )

  test("says what it is, where it is written, and when nobody read that again", () => {
    for (const { id, title = "", source } of policyPacks.flatMap(({ policies }) => policies)) {
      expect(title.length, id).toBeGreaterThan(10)
      expect(source.title, id).not.toBe("")
    }
    for (const { id, policies, limits } of policyPacks)
      if (policies.every(({ verified }) => !verified))
        expect(limits, id).toMatch(/was not read again|Nothing of it was read again/)
  })
})

test("the not serious case of a medicine is not due as soon as the serious one", () => {
  const dueAt = (serious: boolean) =>
    decided("medicines-eu", { channel: "eu", ...event, facts: { serious } }).duties.find(
      ({ kind, who }) => kind === "submit" && who === "eudravigilance"
    )?.dueAt
  expect(dueAt(true)).toMatch(/^2026-12-(09|10)/)
  expect(dueAt(false)).toMatch(/^2027-02-2[23]/)
})

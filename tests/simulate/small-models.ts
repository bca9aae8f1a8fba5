import type { Organization } from "@hubwright/core"
import * as fc from "fast-check"
import { organizationOf } from "./desk.ts"

const units = ["alpha", "beta", "gamma"] as const
const times = fc.constantFrom<unknown>(
  "20 min",
  "0 min",
  { exponential: { mean: "40 min" } },
  { uniform: { min: "5 min", max: "1 h" } },
  { lognormal: { mean: "30 min", cv: 1 } },
  { empirical: ["10 min", "10 min", "90 min"] }
)

const queue = fc.record(
  {
    kind: fc.constantFrom("shared", "personal"),
    take: fc.constantFrom("oldest", "newest", "scarcest"),
    give: fc.constantFrom("longest-idle", "specialists"),
    assign: fc.constantFrom("least-loaded", "round-robin"),
    places: fc.nat({ max: 4 }),
    preempt: fc.constantFrom("never", "resume")
  },
  { requiredKeys: [] }
)

const person = fc.record(
  {
    departments: fc.uniqueArray(fc.constantFrom(...units), { minLength: 1, maxLength: 2 }),
    roles: fc.constantFrom(["all"]),
    count: fc.integer({ min: 1, max: 2 }),
    slots: fc.integer({ min: 1, max: 2 }),
    share: fc.constantFrom(1, 0.5),
    shift: fc.constantFrom("always", "office", "nights"),
    atShiftEnd: fc.constantFrom("finish", "keep", "hand-back"),
    topics: fc.constantFrom(["billing"], ["billing", "repair"]),
    languages: fc.constantFrom(["en"], ["de", "en"]),
    training: fc.constantFrom({ basics: "2026-01-02" }, { basics: "2026-01-06" }),
    absences: fc.constantFrom([{ from: "2026-01-06", until: "2026-01-06" }]),
    left: fc.constantFrom("2026-01-06"),
    deputy: fc.constantFrom("p0", "p1")
  },
  { requiredKeys: ["departments", "roles"] }
)

const ties = fc.subarray(
  [
    { kind: "coordinates", between: ["alpha", "beta"] },
    { kind: "consults", from: "beta", to: "gamma" },
    { kind: "hands-over", from: "alpha", to: "gamma" },
    { kind: "approves", from: "gamma", to: "alpha" }
  ],
  { minLength: 1 }
)

const work = fc.record(
  {
    act: fc.constantFrom("triage", "answer", "consult", "approve"),
    unit: fc.constantFrom(...units),
    when: fc.constantFrom({ topic: "billing" }),
    time: times,
    sentBack: fc.constantFrom(0.3),
    passesOn: fc.constantFrom({ beta: 0.2 }, { gamma: 0.3 }, { alpha: 0.1, gamma: 0.1 })
  },
  { requiredKeys: ["act", "time"] }
)

const demandClass = fc.record(
  {
    channel: fc.constantFrom("inbox", "wall"),
    perHour: fc.constantFrom(0.5, 1, 2),
    batch: fc.constantFrom(1, 2),
    profile: fc.constantFrom("daytime"),
    facts: fc.constantFrom(
      { topic: { billing: 0.5, repair: 0.3 }, language: { en: 0.6, de: 0.4 } },
      { topic: "repair", form: { "direct-message": 0.3, post: 0.7 } }
    ),
    patience: times
  },
  { requiredKeys: ["channel", "perHour", "facts"] }
)

const rules = fc.subarray([
  { name: "bills", when: { topic: "billing" }, to: "gamma" },
  { name: "repairs", when: { topic: "repair" }, to: "beta" }
])

const obligations = fc.subarray([
  { name: "urgent", when: { form: "direct-message" }, priority: 50 },
  { name: "four-eyes", when: { topic: "billing" }, approve: ["gamma"] },
  { name: "trained", when: { topic: "billing" }, requires: { training: ["basics"] } },
  { name: "ask", when: { topic: "repair" }, consult: ["beta", "gamma"] },
  { name: "german", when: { language: "de" }, requires: { languages: ["de"] } }
])

const escalation = fc.subarray([
  { unit: "alpha", after: "30 minutes", to: "beta" },
  { unit: "alpha", after: "50 minutes", to: "p0" },
  { unit: "beta", after: "1 hour", to: "gamma" },
  { unit: "gamma", after: "20 openMinutes", to: "p1" },
  { unit: "gamma", after: "2 hours", to: "p2" }
])

const targets = fc.subarray([
  { name: "soon", when: { topic: "billing" }, firstReply: "1 hour" },
  { name: "today", firstReply: "10 hours" }
])

const noticed = { messages: 3, within: "1 hour", inNewsAfter: "15 hours" }
const storm = { kind: "crisis", release: "beta", team: ["alpha", "beta"] }
const crisis = fc.constantFrom(
  { bursts: [], playbooks: {} },
  ...[storm, { ...storm, noticed }].map((playbook) => ({
    bursts: [{ name: "storm", from: "2026-01-05T10:00", until: "2026-01-06T14:00", times: 2, situation: "storm" }],
    playbooks: { storm: playbook }
  }))
)

/** Small organizations with all that waiting and working can be. */
export const smallModel: fc.Arbitrary<Organization> = fc
  .record({
    queues: fc.tuple(queue, queue, queue),
    people: fc.array(person, { minLength: 1, maxLength: 4 }),
    ties,
    work: fc.array(work, { maxLength: 5 }),
    classes: fc.array(demandClass, { minLength: 1, maxLength: 3 }),
    rules,
    obligations,
    escalation,
    targets,
    crisis,
    monitoring: fc.constantFrom("alpha", "gamma", undefined),
    withoutPath: fc.constantFrom("hold", "ask-cold", "answer-alone")
  })
  .map(
    ({
      queues,
      people,
      classes,
      withoutPath,
      rules: responsible,
      obligations: duties,
      escalation: steps,
      crisis: loud,
      monitoring,
      ...model
    }) =>
      organizationOf({
        organization: { name: "Small", withoutPath, search: { time: "45 min", success: 0.6 } },
        calendars: {
          always: { zone: "UTC", open: { "mon-sun": "00:00-24:00" } },
          office: { zone: "UTC", open: { "mon-sun": ["09:00-12:00", "13:00-17:00"] } },
          nights: { zone: "Europe/Berlin", open: { "mon-sun": "22:00-06:00" } }
        },
        departments: Object.fromEntries(
          units.map((unit, index) => [
            unit,
            { queue: queues[index], responsibilities: unit === monitoring ? ["monitoring"] : [] }
          ])
        ),
        playbooks: loud.playbooks,
        roles: { all: { authority: ["read", "draft", "reply", "approve"] } },
        people: Object.fromEntries(
          people.map(({ deputy, ...one }, index) => [
            `p${index}`,
            deputy === undefined || deputy === `p${index}` || Number(deputy[1]) >= people.length
              ? one
              : { ...one, deputy }
          ])
        ),
        escalation: steps.filter(({ to }) => to[0] !== "p" || Number(to[1]) < people.length),
        training: { basics: { name: "Basics", validFor: "4 days" } },
        topics: { billing: { experts: ["gamma"] }, repair: { experts: ["beta"] } },
        channels: {
          inbox: { platform: "email", operators: ["alpha"] },
          wall: { platform: "forum", operators: ["beta"], contributors: ["alpha"] }
        },
        routing: {
          responsible: { hit: "first", rules: responsible, otherwise: { name: "whoever", to: "operator" } },
          obligations: { hit: "collect", rules: duties }
        },
        demand: {
          start: "2026-01-05T06:00:00Z",
          profiles: { daytime: { "mon-sun": { "06-20": 3, "20-24": 1 }, otherwise: 0 } },
          bursts: loud.bursts,
          classes: classes.map((one, index) => ({ name: `c${index}`, ...one }))
        },
        ...model
      })
  )

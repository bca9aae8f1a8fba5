import type { Case, Quantity } from "./case.ts"
import { desk, exponential, organizationOf, type Part } from "./desk.ts"
import { mean, quantile, variance } from "./observe.ts"

const urgent = {
  routing: {
    responsible: { hit: "first", rules: [], otherwise: { name: "whoever-has-it", to: "operator" } },
    obligations: { hit: "collect", rules: [{ name: "urgent", when: { form: "direct-message" }, priority: 50 }] }
  }
}

/** A desk with two classes of message, of which the first goes before the second. */
const twoClasses = (wish: {
  readonly rates: readonly [number, number]
  readonly people: number
  readonly more?: Part
  readonly queue?: Part
}) => {
  const { rates, people, more, queue = {} } = wish
  return desk({
    people,
    queue,
    demand: {
      classes: rates.map((perHour, index) => ({
        name: ["first", "second"][index],
        channel: "inbox",
        perHour,
        facts: { form: index === 0 ? "direct-message" : "post" }
      }))
    },
    more: { ...urgent, ...more }
  })
}

const waitOf = (name: string, value: number, which?: string): Quantity => ({
  name,
  value,
  measure: ({ told }) => mean(told.filter((one) => which === undefined || one.class === which).map(({ wait }) => wait))
})

const stayOf = (name: string, value: number, which?: string): Quantity => ({
  name,
  value,
  measure: ({ told }) =>
    mean(
      told
        .filter((one) => one.end === "replied" && (which === undefined || one.class === which))
        .map(({ born, endedAt }) => endedAt - born)
    )
})

const priorities: readonly Case[] = [
  {
    id: "Q24",
    model: "M/M/1 with two priorities, λ = 0.2 and 0.6",
    source: "Cobham 1954 Oper. Res. 2:70",
    organization: twoClasses({ rates: [0.2, 0.6], people: 1 }),
    span: { hours: 6_000, from: 500, replications: 24 },
    quantities: [waitOf("Wq class 1", 1, "first"), waitOf("Wq class 2", 5, "second"), waitOf("Wq all", 4)]
  },
  {
    id: "Q26",
    model: "M/M/10 with two priorities, λ = 0.9 and 8.1",
    source: "Cobham 1954 Oper. Res. 2:70; Kella & Yechiali 1985",
    organization: twoClasses({ rates: [0.9, 8.1], people: 10 }),
    span: { hours: 600, from: 100, replications: 24 },
    quantities: [
      waitOf("Wq class 1", 0.0734869806711755, "first"),
      waitOf("Wq class 2", 0.734869806711755, "second"),
      waitOf("Wq all", 0.668731524107697)
    ]
  },
  {
    id: "Q28",
    model: "M/M/1 preemptive-resume, λ = 0.3 with μ = 2, λ = 0.5 with μ = 1",
    source: "White & Christie 1958; Jaiswal 1968; Gross, Shortle, Thompson, Harris (2008) §3.4",
    organization: twoClasses({
      rates: [0.3, 0.5],
      people: 1,
      queue: { preempt: "resume" },
      more: {
        work: [
          { act: "answer", when: { form: "direct-message" }, time: exponential(2) },
          { act: "answer", time: exponential(1) }
        ]
      }
    }),
    span: { hours: 6_000, from: 500, replications: 24 },
    quantities: [stayOf("T class 1", 0.5882352941176471, "first"), stayOf("T class 2", 3.1092436974789917, "second")]
  }
]

const spokes = ["east", "north", "south", "west"]

const hubAndSpoke = organizationOf({
  departments: Object.fromEntries(["hub", ...spokes].map((unit) => [unit, {}])),
  people: Object.fromEntries(
    ["hub", ...spokes].map((unit) => [`of-${unit}`, { departments: [unit], count: unit === "hub" ? 4 : 3 }])
  ),
  ties: spokes.map((spoke) => ({ kind: "coordinates", between: ["hub", spoke] })),
  channels: Object.fromEntries(spokes.map((spoke) => [`mail-${spoke}`, { platform: "email", operators: [spoke] }])),
  work: [
    {
      act: "answer",
      unit: "hub",
      time: exponential(1),
      passesOn: Object.fromEntries(spokes.map((spoke) => [spoke, 0.05]))
    },
    { act: "answer", time: exponential(1), passesOn: { hub: 0.35 } }
  ],
  demand: {
    start: "2026-01-05T00:00:00Z",
    classes: spokes.map((spoke) => ({ name: spoke, channel: `mail-${spoke}`, perHour: 2 }))
  }
})

/** A measure of the waits of all visits to the spokes, or to the hub, and of the hours they were seen in. */
const ofVisits = (
  to: "spokes" | "hub",
  quantity: Omit<Quantity, "measure">,
  measure: (waits: readonly number[], hours: number) => number
): Quantity => ({
  ...quantity,
  measure: ({ told, hours, from }) => {
    const isMeant = (unit: string | undefined): boolean => (unit === "hub") === (to === "hub")
    return measure(
      told.flatMap(({ units, waits }) => waits.filter((_, visit) => isMeant(units[visit]))),
      hours - from
    )
  }
})

/** The share of their time that people work, as the engine counts it. */
const utilizationOf = (name: string, value: number, isMeant: (crew: string) => boolean): Quantity => ({
  name,
  value,
  measure: ({ simulation, ledger }) => {
    const meant = simulation.crews.flatMap(({ id, hands }, place) => {
      const { busyArea = 0, shiftArea = 0 } = ledger.crews[place] ?? {}
      return isMeant(id) ? [{ busy: busyArea, shift: shiftArea * hands }] : []
    })
    return meant.reduce((sum, { busy }) => sum + busy, 0) / meant.reduce((sum, { shift }) => sum + shift, 0)
  }
})

const network: readonly Case[] = [
  {
    id: "Q30",
    model: "Jackson network: four spokes of 3, a hub of 4",
    source: "Jackson 1957 Oper. Res. 5:518",
    organization: hubAndSpoke,
    span: { hours: 500, from: 50, replications: 24 },
    quantities: [
      ofVisits("spokes", { name: "λ spoke", value: 2.150537634408602 }, (waits, hours) => waits.length / hours / 4),
      ofVisits("hub", { name: "λ hub", value: 3.010752688172043 }, (waits, hours) => waits.length / hours),
      ofVisits("spokes", { name: "Wq spoke", value: 0.6089565635850369 }, mean),
      ofVisits("hub", { name: "Wq hub", value: 0.5195425646268228 }, mean),
      stayOf("E[T]", 2.3019316787144355),
      {
        name: "visits per message",
        value: 1.4516129032258065,
        measure: ({ told }) => mean(told.filter(({ end }) => end === "replied").map(({ begins }) => begins))
      },
      waitOf("E[waiting]", 0.8503187754886289),
      utilizationOf("utilization spoke", 0.7168458781362007, (crew) => crew !== "of-hub"),
      utilizationOf("utilization hub", 0.7526881720430108, (crew) => crew === "of-hub")
    ]
  },
  {
    id: "Q32",
    model: "two queues in series: answered, then approved; λ = 0.8, μ = 1.2 and 1.5",
    source: "Burke 1956, Reich 1957",
    organization: organizationOf({
      departments: { desk: {}, reviewers: {} },
      roles: { reviewer: { authority: ["approve"] } },
      people: { agent: { departments: ["desk"] }, reviewer: { departments: ["reviewers"], roles: ["reviewer"] } },
      channels: { inbox: { platform: "email", operators: ["desk"] } },
      ties: [{ kind: "approves", from: "reviewers", to: "desk" }],
      routing: {
        obligations: { hit: "collect", rules: [{ name: "four-eyes", approve: ["reviewers"] }] }
      },
      work: [
        { act: "answer", time: exponential(1.2) },
        { act: "approve", time: exponential(1.5) }
      ],
      demand: { start: "2026-01-05T00:00:00Z", classes: [{ name: "letters", channel: "inbox", perHour: 0.8 }] }
    }),
    span: { hours: 6_000, from: 500, replications: 24 },
    quantities: [
      stayOf("E[T]", 3.9285714285714284),
      {
        name: "T p95",
        value: 9.524161154171257,
        measure: ({ told }) =>
          quantile(
            told.filter(({ end }) => end === "replied").map(({ born, endedAt }) => endedAt - born),
            0.95
          )
      },
      {
        name: "Var(T)",
        value: 8.290816326530612,
        measure: ({ told }) =>
          variance(told.filter(({ end }) => end === "replied").map(({ born, endedAt }) => endedAt - born))
      }
    ]
  }
]

/** Priorities, networks and queues in series. */
export const networks: readonly Case[] = [...priorities, ...network]

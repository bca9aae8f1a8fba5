import type { Case, Quantity } from "./case.ts"
import { desk, exponential } from "./desk.ts"
import { mean, numberAt, type Observation, share, type Told, variance } from "./observe.ts"
import { l, w, waitsOf, wq } from "./quantities.ts"

const isGone = ({ end }: Told): boolean => end === "abandoned"
const isServed = ({ end, begins }: Told): boolean => end === "replied" && begins > 0
const hadToWait = ({ wait }: Told): boolean => wait > 0
const meanWait = (told: readonly Told[]): number => mean(told.map(({ wait }) => wait))

/** Whoever began or left in time to know what became of them. */
const known = ({ told }: Observation): readonly Told[] => told.filter(({ end }) => end !== undefined)

const impatience = (rate: number, values: readonly number[]): readonly Quantity[] => {
  const [
    wait = 0,
    abandon = 0,
    all = 0,
    abandonOfWaiting = 0,
    served = 0,
    ofServed = 0,
    ofGone = 0,
    busy = 0,
    offered = 0
  ] = values
  const grace = 0.2
  return [
    { name: "P(wait)", value: wait, measure: (seen) => share(known(seen), hadToWait) },
    { name: "P(abandon)", value: abandon, measure: (seen) => share(known(seen), isGone) },
    { name: "E[Wq] all", value: all, measure: (seen) => meanWait(known(seen)) },
    {
      name: "P(abandon|wait)",
      value: abandonOfWaiting,
      measure: (seen) => share(known(seen).filter(hadToWait), isGone)
    },
    { name: "P(served)", value: served, measure: (seen) => share(known(seen), isServed) },
    { name: "E[Wq|served]", value: ofServed, measure: (seen) => meanWait(known(seen).filter(isServed)) },
    { name: "E[Wq|abandoned]", value: ofGone, measure: (seen) => meanWait(known(seen).filter(isGone)) },
    {
      name: "utilization",
      value: busy,
      measure: ({ told, hours: until, from }) =>
        told.reduce((sum, { born, endedAt, wait: waited, end }) => {
          const begins = born + waited
          return end === "abandoned" ? sum : sum + Math.max(0, Math.min(endedAt, until) - begins)
        }, 0) /
        (10 * (until - from))
    },
    {
      // who still waits after a while was offered a longer wait and had the patience for the while
      name: "P(offered wait>0.2)",
      value: offered,
      measure: (seen) => share(known(seen), ({ wait: waited }) => waited > grace) / Math.exp(-rate * grace)
    }
  ]
}

const impatient: readonly Case[] = [
  {
    id: "Q10",
    model: "Erlang A, λ = 10, μ = 1, 10 agents, θ = 0.5",
    source: "Palm 1957; Garnett, Mandelbaum, Reiman 2002 MSOM 4:208; Mandelbaum & Zeltyn 2007",
    organization: desk({ people: 10, perHour: 10, patience: exponential(0.5) }),
    span: { hours: 500, from: 50, replications: 24 },
    quantities: impatience(
      0.5,
      [
        0.6196552308840775, 0.10391321232630818, 0.20782642465261636, 0.16769520718489314, 0.8960867876736918,
        0.19958120717059197, 0.27892835944736666, 0.8960867876736918, 0.4183943430953255
      ]
    )
  },
  {
    id: "Q11",
    model: "Erlang A, λ = 12, μ = 1, 10 agents, θ = 1",
    source: "Palm 1957; Garnett, Mandelbaum, Reiman 2002 MSOM 4:208; Mandelbaum & Zeltyn 2007",
    organization: desk({ people: 10, perHour: 12, patience: exponential(1) }),
    span: { hours: 500, from: 50, replications: 24 },
    quantities: [
      ...impatience(
        1,
        [
          0.7576078383294876, 0.21363235295796404, 0.21363235295796404, 0.28198276489459206, 0.786367647042036,
          0.20988542794414883, 0.22742455515000082, 0.9436411764504431, 0.5199642433782995
        ]
      ),
      l(12),
      {
        name: "P(N=12)",
        value: 0.11436791550944653,
        measure: ({ all, hours: until }) => {
          const seen = { all, hours: until } as Observation
          const moments = Array.from({ length: 220 }, (_, index) => 51 + 2 * index)
          return share(moments, (moment) => numberAt(seen, moment) === 12)
        }
      }
    ]
  }
]

const secondMoment = (value: number): Quantity => ({
  name: "E[Wq²]",
  value,
  measure: (seen) => mean(waitsOf(seen).map((wait) => wait * wait))
})

const steady = { hours: 6_000, from: 500, replications: 24 }

const disciplines: readonly Case[] = [
  {
    id: "Q22",
    model: "M/M/1 first come, first served, λ = 0.8",
    source: "Kingman 1962 PCPS 58:163; Gross, Shortle, Thompson, Harris (2008) §6.1",
    organization: desk({}),
    span: steady,
    quantities: [secondMoment(40)]
  },
  {
    id: "Q22",
    model: "M/M/1 last come, first served, λ = 0.8",
    source: "Kingman 1962 PCPS 58:163; Gross, Shortle, Thompson, Harris (2008) §6.1",
    organization: desk({ queue: { take: "newest" } }),
    span: { hours: 10_000, from: 1_000, replications: 24 },
    quantities: [secondMoment(200), wq(4)]
  },
  {
    id: "Q21",
    model: "M[2]/M/1, batches of 2, batch rate 0.3",
    source: "Gross, Shortle, Thompson, Harris (2008) §3.1",
    organization: desk({ perHour: 0.6, arriving: { batch: 2 } }),
    span: steady,
    quantities: [l(2.25), w(3.75)]
  },
  {
    id: "Q36",
    model: "join the shorter of two queues, λ = 1.6",
    source: "Markov chain solved numerically; Adan, Wessels, Zijm 1990",
    organization: desk({ people: 2, perHour: 1.6, queue: { kind: "personal", assign: "least-loaded" } }),
    span: { hours: 3_000, from: 300, replications: 24 },
    quantities: [w(2.9557366176375126)]
  },
  {
    id: "Q34",
    model: "M/M/1 with rework, λ = 0.5, μ = 1, 0.3 sent back",
    source: "Takács 1963 BSTJ 42:505; Jackson",
    organization: desk({ perHour: 0.5, working: { sentBack: 0.3 } }),
    span: steady,
    quantities: [
      {
        name: "effective λ",
        value: 0.7142857142857143,
        measure: ({ told, hours: until, from }) => told.reduce((sum, { begins }) => sum + begins, 0) / (until - from)
      },
      l(2.5),
      w(5),
      {
        name: "E[passes]",
        value: 1.4285714285714286,
        measure: ({ told }) => mean(told.filter(({ end }) => end === "replied").map(({ begins }) => begins))
      },
      {
        name: "P(passes>=3)",
        value: 0.09,
        measure: ({ told }) =>
          share(
            told.filter(({ end }) => end === "replied"),
            ({ begins }) => begins >= 3
          )
      }
    ]
  },
  ...(
    [
      ["four queues of four people", 4, 3.2, 0.7455405897342555],
      ["one queue of sixteen people", 16, 12.8, 0.09527622279063026]
    ] as const
  ).map(([model, people, perHour, value]) => ({
    id: "Q47",
    model,
    source: "Smith & Whitt 1981 BSTJ 60:39",
    organization: desk({ people, perHour }),
    span: { hours: 8_000 / perHour, from: 100, replications: 24 },
    quantities: [wq(value)]
  }))
]

const log = Array.from({ length: 4_900 }, (_, index) => ({
  at: Date.UTC(2026, 0, 5) + index * 1.25 * 3_600_000,
  message: { channel: "inbox" }
}))

const replayed: readonly Case[] = [
  {
    id: "Q19",
    model: "D/M/1, an arrival every 1.25 h from a log",
    source: "Kendall 1953; Kleinrock, Queueing Systems 1 (1975) §6.2",
    organization: desk({ demand: { classes: [], log: { file: "letters.jsonl", mode: "replay" } } }),
    span: { hours: 6_000, from: 500, replications: 24, options: { log } },
    quantities: [
      { name: "P(wait)", value: 0.6286297964969467, measure: (seen) => share(seen.told, hadToWait) },
      wq(1.6927308399198975)
    ]
  }
]

/** n times the variance of the mean of n waits. */
const asymptoticVariance: Case = {
  id: "Q03",
  model: "mean of waits of M/M/1, λ = 0.8",
  source: "Daley (1968) J. Austral. Math. Soc. 8:683",
  organization: desk({}),
  span: { hours: 13_000, from: 500, replications: 160 },
  quantities: [
    {
      name: "n·Var",
      value: 1976,
      measure: {
        // the means are skewed, so the error comes from groups of them
        ofAll: (observations) => {
          const groups = Array.from({ length: 10 }, (_, group) =>
            observations.filter((_seen, index) => index % 10 === group)
          ).map(
            (group) => mean(group.map(({ told }) => told.length)) * variance(group.map((seen) => mean(waitsOf(seen))))
          )
          return { estimate: mean(groups), error: Math.sqrt(variance(groups) / groups.length) }
        }
      }
    }
  ]
}

/** Queues with patience, other orders, batches, rework and logs. */
export const otherQueues: readonly Case[] = [...impatient, ...disciplines, ...replayed, asymptoticVariance]

import type { Distribution } from "@hubwright/core"
import type { Case } from "./case.ts"
import { desk, exponential } from "./desk.ts"
import { mean, type Observation, share, timeByNumber, variance } from "./observe.ts"
import { l, lq, stayQuantile, varWq, w, waitQuantile, waitShare, waitsOf, wq } from "./quantities.ts"

const steady = { hours: 6_000, from: 500, replications: 24 }

/** The hours of each stretch in which somebody is there, of those that began and ended in time. */
const busyPeriods = ({ all, from }: Observation): readonly number[] => {
  const periods: number[] = []
  let began = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { born, endedAt } of all) {
    if (born > until) {
      if (began >= from && until > 0) periods.push(until - began)
      began = born
    }
    until = Math.max(until, endedAt)
  }
  return periods
}

const markov: readonly Case[] = [
  {
    id: "Q01",
    model: "M/M/1, λ = 0.8, μ = 1",
    source: "Kleinrock, Queueing Systems 1 (1975) §3.2; Gross, Shortle, Thompson, Harris (2008) §2.2",
    organization: desk({}),
    span: steady,
    quantities: [
      { name: "P(N=0)", value: 0.2, measure: (seen) => timeByNumber(seen)[0] ?? 0 },
      l(4),
      lq(3.2, 1),
      wq(4),
      w(5),
      waitShare("P(Wq>5)", 0.2943035529371539, (wait) => wait > 5),
      waitQuantile(0.5, 2.3500181462286776),
      waitQuantile(0.95, 13.862943611198906),
      stayQuantile(0.95, 14.978661367769956),
      varWq(24)
    ]
  },
  {
    id: "Q02",
    model: "busy periods of M/M/1, λ = 0.8, μ = 1",
    source: "Kleinrock, Queueing Systems 1 (1975) §5.8",
    organization: desk({}),
    span: steady,
    quantities: [
      { name: "mean", value: 5, measure: (seen) => mean(busyPeriods(seen)) },
      { name: "variance", value: 225, measure: (seen) => variance(busyPeriods(seen)) }
    ]
  },
  {
    id: "Q04",
    model: "M/M/10, λ = 9, μ = 1",
    source: "Erlang 1917; Gross, Shortle, Thompson, Harris (2008) §2.3",
    organization: desk({ people: 10, perHour: 9 }),
    span: { hours: 600, from: 100, replications: 24 },
    quantities: [
      waitShare("P(wait)", 0.668731524107697, (wait) => wait > 0),
      wq(0.668731524107697),
      w(1.668731524107697),
      lq(6.018583716969273, 10),
      waitShare("P(Wq<=0.5)", 0.5943938275123237, (wait) => wait <= 0.5),
      waitShare("P(Wq<=1)", 0.7539874206175335, (wait) => wait <= 1),
      waitQuantile(0.9, 1.9002124843379693),
      waitQuantile(0.95, 2.5933596648979145),
      waitQuantile(0.99, 4.202797577332015),
      stayQuantile(0.95, 4.36086656778033)
    ]
  }
]

const staffing: readonly Case[] = [
  [11, 0.3896138117291534, 122.78127684407983],
  [12, 0.6401580403740066, 40.44494018684438],
  [13, 0.7955947884177831, 17.116227182189576],
  [14, 0.8883500191794669, 7.835937011777243],
  [15, 0.9414528428690223, 3.673525212287568]
].map(([people = 0, answered = 0, seconds = 0]) => ({
  id: "Q06",
  model: `Erlang C, 100 calls in 30 min of 3 min, ${people} agents`,
  source: "Erlang C; Gans, Koole, Mandelbaum 2003 MSOM 5:79",
  organization: desk({ people, perHour: 200, service: exponential(20) }),
  span: { hours: 30, from: 5, replications: 24 },
  quantities: [
    waitShare("share within 20 s", answered, (wait) => wait * 3600 <= 20),
    { name: "ASA in seconds", value: seconds, measure: (seen) => 3600 * mean(waitsOf(seen)) }
  ]
}))

const hyper: Distribution = {
  hyperexponential: [
    { share: 0.8, mean: "30 min" },
    { share: 0.2, mean: "3 h" }
  ]
}

const refusals: readonly Case[] = [
  {
    id: "Q07",
    model: "M/M/3/6, λ = 4, μ = 1",
    source: "Gross, Shortle, Thompson, Harris (2008) §2.5",
    organization: desk({ people: 3, perHour: 4, queue: { places: 3 } }),
    span: { hours: 1_000, from: 50, replications: 24 },
    quantities: [
      {
        name: "P(block)",
        value: 0.307831053660003,
        measure: (seen) => share(seen.told, ({ end }) => end === "refused")
      },
      lq(1.5583947091537653, 3),
      {
        name: "Wq of accepted",
        value: 0.5628664495114006,
        measure: ({ told }) => mean(told.filter(({ end }) => end !== "refused").map(({ wait }) => wait))
      },
      {
        name: "utilization",
        value: 0.9228919284533293,
        measure: (seen) => timeByNumber(seen).reduce((sum, time, number) => sum + time * Math.min(number, 3), 0) / 3
      }
    ]
  },
  ...(
    [
      ["Q08", "M/M/1/10, λ = 0.9, μ = 1", { perHour: 0.9, queue: { places: 9 } }, 0.05081373132741239, 20_000],
      [
        "Q09",
        "M/D/10/10, a = 10",
        { people: 10, perHour: 10, service: "1 h", queue: { places: 0 } },
        0.21458234310734733,
        1_500
      ],
      [
        "Q09",
        "M/H/4/4, a = 2",
        { people: 4, perHour: 2, service: hyper, queue: { places: 0 } },
        0.09523809523809523,
        6_000
      ],
      [
        "Q09",
        "M/LN/60/60, a = 50",
        { people: 60, perHour: 50, service: { lognormal: { mean: "1 h", cv: 1.5 } }, queue: { places: 0 } },
        0.021668473057806243,
        400
      ]
    ] as const
  ).map(([id, model, wish, value, length]) => ({
    id,
    model,
    source: "Gross, Shortle, Thompson, Harris (2008) §2.5; Erlang 1917, insensitive to service law (Sevastyanov 1957)",
    organization: desk(wish),
    span: { hours: length, from: length / 20, replications: 24 },
    quantities: [
      { name: "P(block)", value, measure: (seen: Observation) => share(seen.told, ({ end }) => end === "refused") }
    ]
  }))
]

const general: readonly Case[] = (
  [
    [
      "Q13",
      "M/E2/1, λ = 0.7",
      { perHour: 0.7, service: { erlang: { mean: "1 h", phases: 2 } } },
      1.75,
      1.925,
      5.395833333333333
    ],
    [
      "Q14",
      "M/U/1, λ = 0.7, service 0 to 2",
      { perHour: 0.7, service: { uniform: { min: "0 h", max: "2 h" } } },
      1.5555555555555556,
      1.788888888888889,
      3.9753086419753085
    ],
    [
      "Q16",
      "M/LN/1, λ = 0.7, cv 1.5",
      { perHour: 0.7, service: { lognormal: { mean: "1 h", cv: 1.5 } } },
      3.7916666666666665,
      3.3541666666666665,
      41.076388888888886
    ],
    ["Q17", "M/D/1, λ = 0.8", { perHour: 0.8, service: "1 h" }, 2, 2.4, 5.333333333333333]
  ] as const
).map(([id, model, wish, meanWait, number, spread]) => ({
  id,
  model,
  source: "Pollaczek 1930, Khinchine 1932; Takács 1962; Kleinrock, Queueing Systems 1 (1975) §5.6, §5.7",
  organization: desk(wish),
  span: steady,
  quantities: [wq(meanWait), l(number), varWq(spread)]
}))

const constant: readonly Case[] = [
  {
    id: "Q17",
    model: "M/D/1, λ = 0.8, waits",
    source: "Erlang 1909",
    organization: desk({ perHour: 0.8, service: "1 h" }),
    span: steady,
    quantities: [
      waitShare("P(Wq<=1)", 0.44510818569849353, (wait) => wait <= 1),
      waitShare("P(Wq<=3)", 0.7620995197454015, (wait) => wait <= 3),
      waitShare("P(Wq<=5)", 0.8995027617536019, (wait) => wait <= 5),
      waitQuantile(0.95, 6.620324996840724)
    ]
  },
  ...(
    [
      [2, 1.6, 0.9032838794128689, 0.298101682826674],
      [5, 4.5, 0.7766951581949306, 0.2521714539308918]
    ] as const
  ).map(([people, perHour, meanWait, none]) => ({
    id: "Q18",
    model: `M/D/${people}, λ = ${perHour}`,
    source: "Crommelin 1932; Franx 2001 ORL 29:221",
    organization: desk({ people, perHour, service: "1 h" }),
    span: { hours: 1_500, from: 100, replications: 24 },
    quantities: [wq(meanWait), waitShare("P(no wait)", none, (wait) => wait === 0)]
  }))
]

/** The cases of one queue with Poisson arrivals. */
export const singleQueues: readonly Case[] = [...markov, ...staffing, ...refusals, ...general, ...constant]

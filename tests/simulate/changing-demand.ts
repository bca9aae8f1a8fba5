import type { Case, Quantity } from "./case.ts"
import { desk, exponential } from "./desk.ts"
import { numberAt, type Observation, type Told, variance } from "./observe.ts"

const dayHours = 24
const stepMinutes = 5

/** A rate of 10 + 6 sin(2πt/24) an hour, constant in steps of five minutes with the means of the sine over them. */
const sine = (): { readonly [hours: string]: number } => {
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`
  const angular = (2 * Math.PI) / dayHours
  return Object.fromEntries(
    Array.from({ length: (dayHours * 60) / stepMinutes }, (_, step) => {
      const [from, until] = [(step * stepMinutes) / 60, ((step + 1) * stepMinutes) / 60]
      const area = (Math.cos(angular * from) - Math.cos(angular * until)) / angular
      return [`${clock(step * stepMinutes)}-${clock((step + 1) * stepMinutes)}`, 10 + (6 * area) / (until - from)]
    })
  )
}

const tidal = (service: Parameters<typeof desk>[0]["service"]) =>
  desk({
    people: 60,
    perHour: 10,
    ...(service === undefined ? {} : { service }),
    arriving: { profile: "tide" },
    demand: {
      start: "2026-01-05T00:00:00Z",
      profiles: { tide: { "mon-sun": sine(), otherwise: 0 } },
      classes: [{ name: "letters", channel: "inbox", perHour: 10, profile: "tide" }]
    }
  })

const numberOf = (hour: number, value: number): Quantity => ({
  name: `E[N(${hour})]`,
  value,
  measure: (seen) => numberAt(seen, hour)
})

/** The wave of a day's length in the number there: its mean, how high it rises, and how long after the rate. */
const wave = ({ all, from, hours: until }: Observation): { readonly peak: number; readonly lag: number } => {
  const angular = (2 * Math.PI) / dayHours
  let cosine = 0
  let sine = 0
  let area = 0
  for (const { born, endedAt } of all) {
    const [begin, end] = [Math.max(born, from), Math.min(endedAt, until)]
    if (begin >= end) continue
    area += end - begin
    cosine += (Math.sin(angular * end) - Math.sin(angular * begin)) / angular
    sine += (Math.cos(angular * begin) - Math.cos(angular * end)) / angular
  }
  const length = until - from
  const [a, b] = [(2 * cosine) / length, (2 * sine) / length]
  // a cos ωt + b sin ωt rises to √(a² + b²) at the angle of (a, b); the rate does at a quarter of a day
  return { peak: area / length + Math.hypot(a, b), lag: Math.atan2(b, a) / angular - dayHours / 4 }
}

const born =
  (hour: number) =>
  (told: Told): boolean =>
    told.born < hour

const tides: readonly Case[] = [
  {
    id: "Q39",
    model: "M(t)/M/∞ from empty, λ(t) = 10 + 6 sin(2πt/24), μ = 1",
    source: "Eick, Massey, Whitt 1993 Mgmt Sci 39:241",
    organization: tidal(exponential(1)),
    span: { hours: 25, replications: 300 },
    quantities: [
      numberOf(1, 6.895358943349164),
      numberOf(6, 15.594000437677233),
      numberOf(12, 11.469988875656812),
      numberOf(18, 4.384855778681313),
      numberOf(24, 8.529958714143465)
    ]
  },
  {
    id: "Q39",
    model: "M(t)/M/∞ in its daily wave",
    source: "Eick, Massey, Whitt 1993 Mgmt Sci 39:241",
    organization: tidal(exponential(1)),
    span: { hours: 24 * 16, from: 24, replications: 24 },
    quantities: [
      { name: "peak lag", value: 0.9780495368354237, measure: (seen) => wave(seen).lag },
      { name: "peak of E[N]", value: 15.804383218606912, measure: (seen) => wave(seen).peak }
    ]
  },
  {
    id: "Q40",
    model: "M(t)/D/∞, the same rate, service 2",
    source: "Eick, Massey, Whitt 1993 Mgmt Sci 39:241",
    organization: tidal("2 h"),
    span: { hours: 13, replications: 300 },
    quantities: [numberOf(12, 23.070471570048415)]
  },
  {
    id: "Q41",
    model: "arrivals at a rate of 10 + 6 sin(2πt/24)",
    source: "Lewis & Shedler 1979",
    organization: tidal(exponential(1)),
    span: { hours: 24, replications: 300 },
    quantities: [
      { name: "E[count]", value: 240, measure: ({ all }) => all.length },
      { name: "E[count 0..6]", value: 82.91831180523293, measure: ({ all }) => all.filter(born(6)).length },
      {
        name: "Var(count)",
        value: 240,
        measure: {
          ofAll: (observations) => {
            const estimate = variance(observations.map(({ all }) => all.length))
            return { estimate, error: estimate * Math.sqrt(2 / (observations.length - 1)) }
          }
        }
      }
    ]
  }
]

/** Person-hours waited and worked until the end: waits that go on at the end count until then. */
const areas = (seen: Observation, people: number): { readonly queue: number; readonly busy: number } => {
  const events = seen.all
    .flatMap(({ born: at, endedAt }) => [
      { at, by: 1 },
      { at: endedAt, by: -1 }
    ])
    .filter(({ at }) => at < seen.hours)
    .sort((a, b) => a.at - b.at)
  let [queue, busy, number, since] = [0, 0, 0, 0]
  for (const { at, by } of [...events, { at: seen.hours, by: 0 }]) {
    queue += (at - since) * Math.max(0, number - people)
    busy += (at - since) * Math.min(number, people)
    number += by
    since = at
  }
  return { queue, busy }
}

/** How many messages found everybody busy. */
const foundBusy = (seen: Observation, people: number): number =>
  seen.all.filter(({ born: at }, index) => {
    const there = seen.all.slice(0, index).filter(({ endedAt }) => endedAt > at).length
    return there >= people
  }).length

const allBusy = (hour: number, people: number, value: number): Quantity => ({
  name: `P(N(${hour})>=c)`,
  value,
  measure: (seen) => (numberAt(seen, hour) >= people ? 1 : 0)
})

const transient = (
  people: number,
  values: { readonly foundBusy: number; readonly queue: number; readonly busy: number }
): readonly Quantity[] => [
  { name: "E[arrivals finding all busy]", value: values.foundBusy, measure: (seen) => foundBusy(seen, people) },
  { name: "E[∫queue]", value: values.queue, measure: (seen) => areas(seen, people).queue },
  { name: "E[∫busy]", value: values.busy, measure: (seen) => areas(seen, people).busy }
]

const fromEmpty: readonly Case[] = [
  {
    id: "Q42",
    model: "M(t)/M/6 with a burst, λ = 4, 12 from hour 2 to 4, μ = 1, from empty",
    source: "Kolmogorov forward equations integrated; Green, Kolesar, Whitt 2007 POMS 16:13",
    organization: desk({
      people: 6,
      perHour: 4,
      demand: {
        start: "2026-01-05T00:00:00Z",
        bursts: [{ name: "crisis", from: "2026-01-05T02:00:00Z", until: "2026-01-05T04:00:00Z", times: 3 }]
      }
    }),
    span: { hours: 10, replications: 700 },
    quantities: [
      numberOf(2, 3.5168435475553346),
      allBusy(2, 6, 0.14517529965431827),
      numberOf(4, 16.475183209637244),
      allBusy(4, 6, 0.9829574389245372),
      numberOf(6, 12.824025907215045),
      allBusy(6, 6, 0.8451087502188301),
      numberOf(9.999999, 8.053522485675291),
      allBusy(9.999999, 6, 0.5477747165836007),
      ...transient(6, { foundBusy: 37.71891430204085, queue: 47.000914937533835, busy: 47.94647751432482 })
    ]
  },
  {
    id: "Q45",
    model: "M/M/1 from empty, λ = 0.8, μ = 1",
    source: "Kolmogorov forward equations integrated; Green, Kolesar, Whitt 2007 POMS 16:13",
    organization: desk({}),
    span: { hours: 50, replications: 700 },
    quantities: [
      numberOf(5, 1.469460827783039),
      allBusy(5, 1, 0.6510320570553484),
      numberOf(20, 2.6476349239554264),
      allBusy(20, 1, 0.75514760213963),
      numberOf(49.999999, 3.405038977997794),
      allBusy(49.999999, 1, 0.7858820831130063),
      ...transient(1, { foundBusy: 29.275968817601793, queue: 93.59043257047723, busy: 36.594961022002224 })
    ]
  }
]

/** Demand that changes with the hour, bursts, and systems that begin empty. */
export const changingDemand: readonly Case[] = [...tides, ...fromEmpty]

import { type HeapProfiler, Session } from "node:inspector/promises"
import { orThrow } from "@hubwright/core"
import { loadModel } from "@hubwright/core/node"
import { packs } from "@hubwright/packs"
import { compileSimulation, runReplication, type Simulation } from "@hubwright/simulate"
import { organizationOf, type Part } from "../tests/simulate/desk.ts"
import { compare, type Row } from "./measure.ts"
import { run } from "./sticks/simulate-hub-spoke.mjs"

const spokes = ["east", "north", "south", "west"]
const exactHours = 2.3019316787144355

/** The network of the yardstick as an organization: four spokes and a hub that pass on what belongs to each other. */
const network = (): Part => {
  const hour = { exponential: { mean: "1 h" } }
  const hasUrgent = { form: { "direct-message": 0.1, post: 0.9 } }
  return {
    departments: Object.fromEntries(["hub", ...spokes].map((unit) => [unit, {}])),
    people: Object.fromEntries(
      ["hub", ...spokes].map((unit) => [`of-${unit}`, { departments: [unit], count: unit === "hub" ? 4 : 3 }])
    ),
    ties: spokes.map((spoke) => ({ kind: "coordinates", between: ["hub", spoke] })),
    channels: Object.fromEntries(spokes.map((spoke) => [`mail-${spoke}`, { platform: "email", operators: [spoke] }])),
    routing: {
      obligations: { hit: "collect", rules: [{ name: "urgent", when: { form: "direct-message" }, priority: 50 }] }
    },
    work: [
      { act: "answer", unit: "hub", time: hour, passesOn: Object.fromEntries(spokes.map((spoke) => [spoke, 0.05])) },
      { act: "answer", time: hour, passesOn: { hub: 0.35 } }
    ],
    demand: {
      start: "2026-01-05T00:00:00Z",
      classes: spokes.map((spoke) => ({ name: spoke, channel: `mail-${spoke}`, perHour: 2, facts: hasUrgent }))
    }
  }
}

const messagesAnHour = 8

/** The mean hours that the messages of a replication are in the network. */
const meanHours = (simulation: Simulation, messages: number): number => {
  const horizon = (messages / messagesAnHour) * 60
  const { plans } = runReplication(simulation, { seed: 1, replication: 0, horizon, from: 0 })
  const sum = (of: (plan: (typeof plans)[number]) => number) => plans.reduce((total, plan) => total + of(plan), 0)
  return sum(({ responseMinutes }) => responseMinutes) / sum(({ ended }) => ended[0] ?? 0) / 60
}

const besideYardstick = (simulation: Simulation, messages: number): Row => {
  const rounds = messages > 1e6 ? 3 : messages > 1e5 ? 7 : 15
  return compare({
    name: `simulate, hub-and-spoke, ${messages} messages`,
    unit: "message",
    n: messages,
    subject: { name: "simulate", work: () => meanHours(simulation, messages) },
    yardstick: { name: "typed-array loop", work: () => run(messages) },
    rounds,
    warmUpRounds: messages > 1e6 ? 0 : messages > 1e5 ? 1 : 3
  })
}

/** How much memory a run leaves in use, by its length: flat where that does not depend on how many messages there were. */
const memory = (simulation: Simulation, messages: number): Row => {
  meanHours(simulation, 1_000)
  globalThis.gc?.()
  const before = process.memoryUsage()
  let most = 0
  const horizon = (messages / messagesAnHour) * 60
  let seen = 0
  runReplication(simulation, {
    seed: 1,
    replication: 0,
    horizon,
    from: 0,
    log: () => {
      if (++seen % 200_000 !== 0) return
      globalThis.gc?.()
      const now = process.memoryUsage()
      most = Math.max(most, now.heapUsed + now.arrayBuffers - before.heapUsed - before.arrayBuffers)
    }
  })
  const mebibytes = Math.max(0, most) / 1_048_576
  return roomRow({
    name: `simulate, memory at ${messages} messages`,
    n: messages,
    unit: "MiB",
    taken: mebibytes,
    limit: 5
  })
}

/** A row that compares room taken with a limit. */
const roomRow = ({
  name,
  n,
  unit,
  taken,
  limit
}: Pick<Row, "name" | "n" | "unit"> & Record<"taken" | "limit", number>): Row => ({
  name,
  subject: `${taken.toFixed(2)} ${unit}`,
  yardstick: `${limit} ${unit}`,
  ratio: limit / Math.max(taken, 0.01),
  unit: "message",
  n,
  subjectPerSecond: 0,
  yardstickPerSecond: 0
})

/** How much a run puts on the heap for a message, whether or not it is taken away again: a number takes 16 bytes. */
const allocation = async (simulation: Simulation, messages: number): Promise<Row> => {
  meanHours(simulation, messages)
  const session = new Session()
  session.connect()
  await session.post("HeapProfiler.startSampling", {
    samplingInterval: 4096,
    includeObjectsCollectedByMinorGC: true,
    includeObjectsCollectedByMajorGC: true
  })
  meanHours(simulation, messages)
  const { profile } = await session.post("HeapProfiler.stopSampling")
  session.disconnect()
  const sizeOf = ({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number =>
    children.reduce((sum, child) => sum + sizeOf(child), selfSize)
  const bytes = sizeOf(profile.head) / messages
  return roomRow({
    name: `simulate, put on the heap a message, of ${messages}`,
    n: messages,
    unit: "B",
    taken: bytes,
    limit: 16
  })
}

/** A whole model, with skills, shifts, approvals and listening: as many messages as a year or more of it brings. */
const wholeModel = async (name: string, days: number): Promise<Row> => {
  const { organization } = await loadModel(`examples/${name}`, { at: "2026-11-22", packs })
  const simulation = orThrow(compileSimulation(orThrow(organization)))
  const horizon = days * 1440
  const count = (): number =>
    runReplication(simulation, { seed: 1, replication: 0, horizon, from: 0 }).plans.reduce(
      (sum, { arrived }) => sum + arrived,
      0
    )
  const messages = count()
  return compare({
    name: `simulate, examples/${name}, ${days} days`,
    unit: "message",
    n: messages,
    subject: { name: "simulate", work: count },
    yardstick: { name: "typed-array loop", work: () => run(messages) },
    rounds: 3,
    warmUpRounds: 1
  })
}

/** Messages a second beside a hand-written loop in the same process, memory by length, and a whole model. */
export const bench = async (): Promise<readonly Row[]> => {
  const simulation = orThrow(compileSimulation(organizationOf(network())))
  const found = meanHours(simulation, 1e6)
  if (Math.abs(found / exactHours - 1) > 0.03) throw new Error(`${found} hours in place of ${exactHours}`)
  return [
    ...[1e5, 1e6, 1e7].map((messages) => besideYardstick(simulation, messages)),
    ...[1e5, 1e6].map((messages) => memory(simulation, messages)),
    await allocation(simulation, 1e6),
    await wholeModel("pharma", 2_000)
  ]
}

import { type Organization, orThrow } from "@hubwright/core"
import { compileSimulation, type LogEntry, runReplication, type Simulation } from "@hubwright/simulate"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { replicateSlowly } from "./simulate/definition.ts"
import { desk, exponential } from "./simulate/desk.ts"
import { observe } from "./simulate/observe.ts"
import { smallModel } from "./simulate/small-models.ts"

const horizon = 60 * 40

interface Run {
  readonly organization: Organization
  readonly seed: number
  readonly replication: number
}

const runs: fc.Arbitrary<Run> = fc.record({
  organization: smallModel,
  seed: fc.nat({ max: 1_000_000 }),
  replication: fc.nat({ max: 50 })
})

const logOf = (simulation: Simulation, { seed, replication }: Omit<Run, "organization">) => {
  const log: LogEntry[] = []
  const ledger = runReplication(simulation, { seed, replication, horizon, from: 0, log: (entry) => log.push(entry) })
  return { log, ledger }
}

const started = (run: Run) => {
  const simulation = orThrow(compileSimulation(run.organization))
  return { simulation, ...logOf(simulation, run) }
}

/** The first entry in which two logs differ, which is easier to read than two logs. */
const firstDifference = (log: readonly LogEntry[], other: readonly LogEntry[]) => {
  const place = Array.from({ length: Math.max(log.length, other.length) }).findIndex(
    (_, index) => JSON.stringify(log[index]) !== JSON.stringify(other[index])
  )
  return place < 0 ? undefined : { place, ours: log[place], theirs: other[place] }
}

describe("the engine does what its definition does", () => {
  test("event by event, on random small organizations", () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { simulation, log } = started(run)
        expect(firstDifference(log, replicateSlowly(simulation, { ...run, horizon }))).toBeUndefined()
      }),
      { numRuns: 60 }
    )
  })
})

describe("laws of any organization", () => {
  test("every message that arrived ended in one way, or is still there", () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { log, ledger } = started(run)
        for (const { arrived, ended } of ledger.plans) expect(ended.reduce((sum, one) => sum + one, 0)).toBe(arrived)
        const arrived = ledger.plans.reduce((sum, one) => sum + one.arrived, 0)
        expect(arrived).toBe(log.filter(({ what }) => what === "arrives").length)
      }),
      { numRuns: 25 }
    )
  })

  test("Little's law: the area under the queue is the time that all in it waited", () => {
    fc.assert(
      fc.property(runs, (run) => {
        for (const unit of started(run).ledger.units) expect(unit.waitingArea).toBeCloseTo(unit.waitMinutes, 5)
      }),
      { numRuns: 25 }
    )
  })

  test("nobody begins outside their shift", () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { simulation, log } = started(run)
        const shifts = new Map(simulation.crews.map(({ id, shift }) => [id, shift]))
        for (const { what, by, minute } of log)
          if (what === "begins") expect(shifts.get(by ?? "")?.at(minute).isWorking).toBe(true)
      }),
      { numRuns: 25 }
    )
  })

  test("the order in which elements are written changes nothing", () => {
    const reversed = <Part extends object>(part: Part): Part =>
      Object.fromEntries(Object.entries(part).reverse()) as Part
    fc.assert(
      fc.property(runs, (run) => {
        const { organization } = run
        const turned = {
          ...organization,
          departments: reversed(organization.departments),
          people: reversed(organization.people),
          channels: reversed(organization.channels),
          topics: reversed(organization.topics),
          calendars: reversed(organization.calendars)
        }
        expect(firstDifference(started(run).log, started({ ...run, organization: turned }).log)).toBeUndefined()
      }),
      { numRuns: 25 }
    )
  })

  test("ids that keep their order change nothing but what things are called", () => {
    fc.assert(
      fc.property(runs, (run) => {
        const renamed = JSON.parse(JSON.stringify(run.organization).replaceAll(/"(alpha|beta|gamma|p[0-9])"/g, '"x$1"'))
        const told = JSON.stringify(started(run).log).replaceAll(/"(alpha|beta|gamma|p[0-9](?:-[0-9])?)"/g, '"x$1"')
        expect(JSON.stringify(started({ ...run, organization: renamed }).log)).toBe(told)
      }),
      { numRuns: 25 }
    )
  })

  test("what was simulated before changes nothing", () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { simulation, log, ledger } = started(run)
        logOf(simulation, { seed: run.seed + 1, replication: run.replication })
        const again = logOf(simulation, run)
        expect(firstDifference(again.log, log)).toBeUndefined()
        expect(again.ledger.units).toEqual(ledger.units)
        expect(again.ledger.staffed).toEqual(ledger.staffed)
      }),
      { numRuns: 25 }
    )
  })
})

describe("what theory gives", () => {
  test("one more person makes nobody wait longer", () => {
    const waits = (people: number) =>
      observe(desk({ people, perHour: 3.6, service: exponential(1) }), { hours: 300, replications: 3 }).flatMap(
        ({ told }) => told.map(({ wait, begins }) => (begins > 0 ? wait : Number.POSITIVE_INFINITY))
      )
    const few = waits(4)
    const more = waits(5)
    expect(few.length).toBeGreaterThan(2_000)
    expect(few.filter((wait, index) => (more[index] ?? 0) > wait + 1e-9)).toEqual([])
  })

  test("a draw belongs to a message: with one more person it takes as long to answer", () => {
    const stays = (people: number) =>
      observe(desk({ people, perHour: 3.6 }), { hours: 100, replications: 1 }).flatMap(({ told }) =>
        told.map(({ born, endedAt, wait }) => endedAt - born - wait)
      )
    const pairs = stays(5).map((stay, index) => [stay, stays(6)[index] ?? 0])
    for (const [stay = 0, other = 0] of pairs.slice(0, 100)) expect(stay).toBeCloseTo(other, 9)
  })
})

test("a seed's log never changes", () => {
  const organization = desk({
    people: 2,
    perHour: 3,
    service: { lognormal: { mean: "30 min", cv: 1 } },
    patience: { exponential: { mean: "3 h" } },
    working: { sentBack: 0.1 }
  })
  const { log } = started({ organization, seed: 1, replication: 0 })
  const told = log
    .slice(0, 12)
    .map(({ minute, what, number, by }) => `${minute} ${number} ${what}${by === undefined ? "" : ` ${by}`}`)
  expect(told).toMatchInlineSnapshot(`
    [
      "25.62935617983698 0 arrives",
      "25.62935617983698 0 begins agents",
      "38.68800284099169 1 arrives",
      "38.68800284099169 1 begins agents",
      "40.156892931395774 1 ends agents",
      "40.156892931395774 1 replied",
      "43.46148301125575 2 arrives",
      "43.46148301125575 2 begins agents",
      "55.81280158447255 3 arrives",
      "55.81280158447255 3 waits",
      "57.21836727083658 0 ends agents",
      "57.21836727083658 3 begins agents",
    ]
  `)
})

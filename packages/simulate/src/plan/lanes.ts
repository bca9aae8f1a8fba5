import type { Organization } from "@hubwright/core"
import type { Crew } from "../staff/crew.ts"
import { queueOf } from "../staff/crew.ts"

/** Who can do a task: crews by place, in order. Tasks that the same crews can do have the same pool. */
export interface Pool {
  readonly place: number
  readonly crews: readonly number[]
  /** Of crews who can do it only while a training is valid: when. */
  readonly times?: AbleTimes
}

/** By crew: the minutes from which on and until which it can do something, one pair after the other. */
export type AbleTimes = ReadonlyMap<number, readonly number[]>

/** Whether a crew of a pool can do its tasks at a minute. */
export const isAble = ({ times }: Pool, crew: number, minute: number): boolean => {
  const own = times?.get(crew)
  if (own === undefined) return true
  for (let place = 0; place < own.length; place += 2)
    if ((own[place] ?? 0) <= minute && minute < (own[place + 1] ?? 0)) return true
  return false
}

/** Messages of one priority that wait for the same people, one after the other. */
export interface Lane {
  readonly place: number
  readonly unit: number
  /** Higher is taken first. */
  readonly priority: number
  readonly pool: Pool
  readonly take: "oldest" | "newest" | "scarcest"
  /** The crew whose own queue it is; absent where the unit shares one. */
  readonly crew?: number
}

/** How a unit's work waits and who takes it. */
export interface UnitQueue {
  readonly isPersonal: boolean
  readonly take: Lane["take"]
  readonly give: "longest-idle" | "specialists"
  readonly assign: "least-loaded" | "round-robin" | "sticky"
  /** How many messages can wait. */
  readonly places: number
  readonly preempts: boolean
}

/** The queue of a unit: shared, oldest first, without end where it says nothing. */
export const unitQueue = (organization: Organization, unit: string): UnitQueue => {
  const queue = queueOf(organization, unit)
  return {
    isPersonal: queue?.kind === "personal",
    take: queue?.take ?? "oldest",
    give: queue?.give ?? "longest-idle",
    assign: queue?.assign ?? "least-loaded",
    places: queue?.places ?? Number.POSITIVE_INFINITY,
    preempts: queue?.preempt === "resume"
  }
}

/**
 * The lanes and pools of a simulation. They are found as kinds of message turn up and remembered, so their places depend
 * on what came first; nothing that is reported does.
 */
export interface LaneBook {
  readonly crews: readonly Crew[]
  readonly queues: readonly UnitQueue[]
  readonly lanes: Lane[]
  readonly pools: Pool[]
  /** By crew: the lanes it takes from, highest priority first, those of one unit together. */
  readonly lanesOfCrew: Lane[][]
  /** By crew: the pools it is in. */
  readonly poolsOfCrew: number[][]
  readonly laneOf: (want: LaneWant) => Lane
  readonly poolOf: (crews: readonly number[], times?: AbleTimes) => Pool
}

/** Which lane is asked for. */
export interface LaneWant {
  readonly unit: number
  readonly priority: number
  readonly pool: Pool
  /** Whose own queue it is. */
  readonly crew?: number
}

/** A book with no lanes yet. */
export const laneBook = (crews: readonly Crew[], queues: readonly UnitQueue[]): LaneBook => {
  const lanes: Lane[] = []
  const pools: Pool[] = []
  const lanesOfCrew: Lane[][] = crews.map(() => [])
  const poolsOfCrew: number[][] = crews.map(() => [])
  const knownLanes = new Map<string, Lane>()
  const knownPools = new Map<string, Pool>()
  const poolOf: LaneBook["poolOf"] = (places, times = new Map()) => {
    const key = `${places.join(" ")} ${JSON.stringify([...times])}`
    const known = knownPools.get(key)
    if (known !== undefined) return known
    const pool: Pool = { place: pools.length, crews: places, ...(times.size === 0 ? {} : { times }) }
    pools.push(pool)
    knownPools.set(key, pool)
    for (const crew of places) poolsOfCrew[crew]?.push(pool.place)
    return pool
  }
  const laneOf: LaneBook["laneOf"] = ({ unit, priority, pool, crew }) => {
    const key = `${unit} ${priority} ${pool.place} ${crew ?? "shared"}`
    const known = knownLanes.get(key)
    if (known !== undefined) return known
    const take = queues[unit]?.take ?? "oldest"
    const place = lanes.length
    const lane: Lane =
      crew === undefined ? { place, unit, priority, pool, take } : { place, unit, priority, pool, take, crew }
    lanes.push(lane)
    knownLanes.set(key, lane)
    for (const one of crew === undefined ? pool.crews : [crew]) {
      const taken = lanesOfCrew[one]
      taken?.push(lane)
      taken?.sort((a, b) => b.priority - a.priority || a.unit - b.unit || a.place - b.place)
    }
    return lane
  }
  return { crews, queues, lanes, pools, lanesOfCrew, poolsOfCrew, laneOf, poolOf }
}

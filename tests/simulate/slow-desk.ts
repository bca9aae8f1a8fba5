import type { Simulation } from "@hubwright/simulate"
import type { Task } from "../../packages/simulate/src/plan/task.ts"
import { SlowListener } from "./slow-demand.ts"
import { type Hand, mayDo, taskFor, type Visit } from "./slow-state.ts"

/** Who is there, what they have in hand and what waits for them. */
export class SlowDesk extends SlowListener {
  readonly waiting: Visit[] = []
  readonly hands: Hand[]
  /** By unit: who got the last case in turn. */
  readonly lastInTurn = new Map<number, number>()
  turn = 0

  constructor(simulation: Simulation, horizon: number) {
    super(simulation, horizon)
    this.hands = simulation.crews.flatMap(({ hands: count }, crew) =>
      Array.from({ length: count }, () => ({ crew, visit: undefined, idleTurn: this.turn++ }))
    )
  }

  idleHands(crew: number): readonly Hand[] {
    return this.hands
      .filter((hand) => hand.crew === crew && hand.visit === undefined)
      .sort((a, b) => a.idleTurn - b.idleTurn)
  }
  slownessOf(crew: number): number {
    return this.simulation.crews[crew]?.slowness ?? 1
  }
  unitsQueue(visit: Visit): readonly Visit[] {
    return this.waiting.filter(({ task }) => task.unit === visit.task.unit)
  }
  isFree(task: Task, crew: number): boolean {
    return this.working[crew] === true && this.idleHands(crew).length > 0 && mayDo(task, crew, this.now)
  }
  /** In whose queue a visit waits where everybody has their own. */
  personFor({ task }: Visit): number {
    const may = task.pool.crews.filter((crew) => mayDo(task, crew, this.now))
    const able = may.length > 0 ? may : task.pool.crews
    const there = able.filter((crew) => this.working[crew])
    const crews = there.length > 0 ? there : this.nextAmong(able)
    const last = this.lastInTurn.get(task.unit) ?? -1
    if (task.queue.assign === "round-robin") return crews.find((crew) => crew > last) ?? crews[0] ?? -1
    const load = (crew: number): number => {
      const own = this.hands.filter((hand) => hand.crew === crew)
      const busy = own.filter(({ visit }) => visit?.state === "in work").length
      const line = this.waiting.filter((one) => one.crew === crew && one.task.unit === task.unit)
      return (busy + line.length) / own.length
    }
    return crews.toSorted((a, b) => load(a) - load(b))[0] ?? -1
  }
  /** When a crew is next at work within a year. */
  startOf(crew: number): number {
    for (let at = this.now; at < this.now + 366 * 1440; ) {
      const { isWorking = false, untilMinute = Number.POSITIVE_INFINITY } =
        this.simulation.crews[crew]?.shift.at(at) ?? {}
      if (isWorking) return at
      at = untilMinute
    }
    return Number.POSITIVE_INFINITY
  }
  /** Of crews none of which works: those whose shift begins first; all of them where none does. */
  nextAmong(crews: readonly number[]): readonly number[] {
    return crews.filter((crew) => crews.every((other) => this.startOf(crew) <= this.startOf(other)))
  }
  /** Whether nobody of those who may do it is there, nor comes before the reply is due. */
  isAwayTooLong(visit: Visit): boolean {
    const { task, helpers, message } = visit
    const { startMillis } = this.simulation
    const dues = message.plan.ends.flatMap(({ end }) => end(startMillis + message.born * 60_000) ?? [])
    const due = Math.min(...dues.map((at) => (at - startMillis) / 60_000))
    return [task, ...helpers].every((one) =>
      one.pool.crews.every((crew) => {
        const start = this.working[crew] ? this.now : this.startOf(crew)
        return !mayDo(taskFor(visit, crew) ?? one, crew, start) || (start >= due && !this.working[crew])
      })
    )
  }
}

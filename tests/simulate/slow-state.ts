import type { Plan } from "../../packages/simulate/src/plan/plan.ts"
import type { Task } from "../../packages/simulate/src/plan/task.ts"

/** A message on its way. */
export interface Message {
  readonly class: number
  readonly number: number
  readonly plan: Plan
  readonly patientUntil: number
  step: number
  pending: number
  visits: Visit[]
  readonly acts: number[]
  isThere: boolean
}

/** A visit of a message to a unit. */
export interface Visit {
  readonly message: Message
  task: Task
  state: "waiting" | "in work" | "kept" | "looking" | "gone"
  /** What is taken first has the lower turn. */
  turn: number
  readonly occurrence: number
  workLeft: number | undefined
  outcome: number
  startedAt: number
  hand: Hand | undefined
  /** In whose own queue it waits. */
  crew: number | undefined
  isInLine: boolean
}

/** A place at which one case can be in work. */
export interface Hand {
  readonly crew: number
  visit: Visit | undefined
  idleTurn: number
}

/** Something that is to happen. */
export interface Event {
  readonly at: number
  readonly turn: number
  readonly happens: () => void
}

/** Of one unit and priority, whether a visit is taken before another: as the queue says. */
const isBefore = (a: Visit, b: Visit): boolean => {
  const { take } = a.task.queue
  const scarcer = a.task.pool.people - b.task.pool.people
  if (take === "scarcest" && scarcer !== 0) return scarcer < 0
  return take === "newest" ? a.turn > b.turn : a.turn < b.turn
}
/** Of the highest priority what each unit's queue says; of several units what joined first. */
export const firstOf = (able: readonly Visit[]): Visit | undefined => {
  const highest = Math.max(...able.map(({ task }) => task.priority))
  const urgent = able.filter(({ task }) => task.priority === highest)
  return urgent
    .filter((visit) =>
      urgent.every((other) => other === visit || other.task.unit !== visit.task.unit || isBefore(visit, other))
    )
    .sort((a, b) => a.turn - b.turn)[0]
}

import type { FullTerm, OpenTime } from "@hubwright/core/time"
import type { Lane, LaneBook, Pool, UnitQueue } from "./lanes.ts"
import type { WorkAct, WorkTime } from "./work-time.ts"

/** The kinds of work in the order in which they are numbered. */
export const actOrder: readonly WorkAct[] = ["triage", "answer", "consult", "approve"]

/** Why a message waits: for whoever has it, for a unit that is asked, for an approval, or for want of a tie. */
export const causes = ["own-queue", "other-department", "approval", "no-tie"] as const

/** What is to be done with a message in one place. */
export interface Task {
  readonly place: number
  /** The number of the act in {@link actOrder}. */
  readonly act: number
  readonly unit: number
  readonly work: WorkTime
  readonly priority: number
  /** The number of the cause in {@link causes}. */
  readonly cause: number
  readonly pool: Pool
  readonly queue: UnitQueue
  /** Where it waits: one lane, or one for each crew of the pool where everybody has a queue of their own. */
  readonly lanes: readonly Lane[]
  /** What is done next, where it is one of a chain. */
  readonly next?: Task
  /** How somebody is looked for to whom there is no tie, before it can be asked. */
  readonly search?: Search
  /** Who takes over when it waits too long. */
  readonly escalation?: Escalation
  /** Where it turns out to belong, made when it first does. */
  readonly passed: (Passed | undefined)[]
}

/** How people look for somebody without a tie. */
export interface Search {
  readonly minutes: number
  /** How often somebody is found. */
  readonly success: number
}

/** What happens to work that turns out to belong elsewhere. */
export type Passed =
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "forgotten" }
  | { readonly kind: "kept" }

/** Who takes over a task that waits too long. */
export interface Escalation {
  readonly term: FullTerm
  readonly time: OpenTime
  /** Made when it first happens. */
  readonly to: () => Task | undefined
}

/** What a task is made from. */
export type TaskPlan = Omit<Task, "place" | "lanes" | "queue" | "passed">

/** The tasks of a simulation, as they were found. */
export interface TaskBook {
  readonly tasks: Task[]
  readonly add: (plan: TaskPlan) => Task
}

/** A book with no tasks yet. */
export const taskBook = (book: LaneBook): TaskBook => {
  const tasks: Task[] = []
  return {
    tasks,
    add: (plan) => {
      const { unit, priority, pool } = plan
      const queue = book.queues[unit]
      if (queue === undefined) throw new Error("there is no unit of that index")
      const lanes =
        queue.isPersonal && pool.crews.length > 0
          ? pool.crews.map((crew) => book.laneOf({ unit, priority, pool, crew }))
          : [book.laneOf({ unit, priority, pool })]
      const task: Task = { ...plan, place: tasks.length, queue, lanes, passed: [] }
      tasks.push(task)
      return task
    }
  }
}

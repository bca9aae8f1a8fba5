import type { TermEnd } from "@hubwright/core/time"
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
  /** Who may take it, too, when it waits too long. */
  readonly escalation?: Escalation
  /** What those do who stand in where nobody of its pool comes before the reply is due; absent where nobody stands in. */
  readonly deputies?: () => Task
  /** Of a task that waited too long: what it was. */
  readonly before?: Task
  /** Of a task that more people may take: what it was, and what those do who joined. */
  readonly relief?: Relief
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

/** Who may take a task, too, that waits too long. */
export interface Escalation {
  /** When that is. */
  readonly end: TermEnd
  /** From when on it counts: since the visit waits, or since the step before. */
  readonly from: "waiting" | "step"
  /** What they would do, made when it first happens; nothing where none of them can. */
  readonly to: () => Task | undefined
  readonly next?: Escalation
}

/** How a task came by more people. */
export interface Relief {
  readonly first: Task
  readonly by: Task
}

/** What a crew that takes a task does: the task itself, or what it does as one to whom it was escalated. */
export const doneBy = (task: Task, crew: number): Task => {
  const { relief } = task
  if (relief === undefined) return task
  return relief.first.pool.crews.includes(crew) ? doneBy(relief.first, crew) : relief.by
}

/** The task before anybody joined in it or it waited too long. */
export const firstOf = (task: Task): Task => (task.before === undefined ? task : firstOf(task.before))

/** What a task is made from. */
export type TaskPlan = Omit<Task, "place" | "lanes" | "queue" | "passed" | "before" | "relief">

/** The tasks of a simulation, as they were found. */
export interface TaskBook {
  readonly tasks: Task[]
  readonly add: (plan: TaskPlan) => Task
  /**
   * A task after its next step of escalation: it stays in the queue it is in, where those to whom it is escalated may
   * take it as well as all who could before, whoever is free first. Where everybody has a queue of their own it is
   * anybody's from then on.
   */
  readonly escalated: (task: Task) => Task
  /** A task that those may take, too, who stand in for the people of its pool. */
  readonly deputized: (task: Task) => Task
}

/** What is left to be done about a task when its next step of escalation is taken. */
const afterEscalation = ({ escalation, deputies }: Task): Pick<Task, "escalation" | "deputies"> => ({
  ...(escalation?.next === undefined ? {} : { escalation: escalation.next }),
  ...(deputies === undefined ? {} : { deputies })
})

/** What is left to be done about a task when deputies were asked. */
const afterDeputies = ({ escalation }: Task): Pick<Task, "escalation"> =>
  escalation === undefined ? {} : { escalation }

/** A book with no tasks yet. */
export const taskBook = (book: LaneBook): TaskBook => {
  const tasks: Task[] = []
  const known = new Map<Task, Task>()
  const knownDeputized = new Map<Task, Task>()
  /** A task that those who do another may take, too; what comes next when it waits too long is told anew. */
  const shared = (task: Task, by: Task | undefined, next: Pick<Task, "escalation" | "deputies">): Task => {
    const { escalation: _, deputies: __, ...rest } = task
    const own = task.pool.crews
    const more = by === undefined ? [] : by.pool.crews.filter((crew) => !own.includes(crew))
    const base = { ...rest, ...next, before: task, place: tasks.length }
    if (by === undefined || more.length === 0) return kept(base)
    const times = new Map([...(by.pool.times ?? []), ...(task.pool.times ?? [])])
    for (const crew of own) if (task.pool.times?.has(crew) !== true) times.delete(crew)
    const pool = book.poolOf(
      [...own, ...more].sort((a, b) => a - b),
      times
    )
    return kept({
      ...base,
      pool,
      queue: { ...task.queue, isPersonal: false },
      lanes: [book.laneOf({ unit: task.unit, priority: task.priority, pool })],
      relief: { first: task, by }
    })
  }
  const kept = (task: Task): Task => {
    tasks.push(task)
    return task
  }
  return {
    tasks,
    escalated: (task) => {
      const made = known.get(task) ?? shared(task, task.escalation?.to(), afterEscalation(task))
      known.set(task, made)
      return made
    },
    deputized: (task) => {
      const made = knownDeputized.get(task) ?? shared(task, task.deputies?.(), afterDeputies(task))
      knownDeputized.set(task, made)
      return made
    },
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

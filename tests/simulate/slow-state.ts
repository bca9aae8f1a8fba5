import type { Plan } from "../../packages/simulate/src/plan/plan.ts"
import type { Escalation, Task } from "../../packages/simulate/src/plan/task.ts"

/** A message on its way. */
export interface Message {
  readonly class: number
  readonly number: number
  readonly plan: Plan
  readonly born: number
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
  readonly task: Task
  /** What those do to whom it was escalated. */
  helpers: Task[]
  /** What is done next when it waits too long. */
  escalation: Escalation | undefined
  /** How many people could take it. */
  people: number
  /** Counts how often it went on, so that what was to happen before then does not. */
  turns: number
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

interface Event {
  readonly at: number
  readonly turn: number
  readonly happens: () => void
}

/** A clock with a list of what is to happen, which is searched for the first. */
export class SlowClock {
  readonly events: Event[] = []
  readonly horizon: number
  now = 0
  turnOfEvent = 0

  constructor(horizon: number) {
    this.horizon = horizon
  }
  later(at: number, happens: () => void): void {
    this.events.push({ at, turn: this.turnOfEvent++, happens })
  }
  /** Lets happen what is to happen before the horizon. */
  pass(): void {
    for (;;) {
      let next: Event | undefined
      for (const event of this.events)
        if (next === undefined || event.at < next.at || (event.at === next.at && event.turn < next.turn)) next = event
      if (next === undefined || next.at >= this.horizon) return
      this.events.splice(this.events.indexOf(next), 1)
      this.now = next.at
      next.happens()
      this.look()
    }
  }
  /** Looks around after everything that happens: here there is nobody who does. */
  look(): undefined {
    return undefined
  }
}

/** Of one unit and priority, whether a visit is taken before another: as the queue says. */
const isBefore = (a: Visit, b: Visit): boolean => {
  const { take } = a.task.queue
  const scarcer = a.people - b.people
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

/** Whether a crew of a task may do it at a minute. */
export const mayDo = ({ pool }: Task, crew: number, minute: number): boolean => {
  const times = pool.times?.get(crew)
  return (
    times === undefined ||
    times.some((at, place) => place % 2 === 0 && at <= minute && minute < (times[place + 1] ?? 0))
  )
}

/** What a crew does that takes a visit: nothing where it is not one of those who can. */
export const taskFor = ({ task, helpers }: Visit, crew: number): Task | undefined =>
  [task, ...helpers].find(({ pool }) => pool.crews.includes(crew))

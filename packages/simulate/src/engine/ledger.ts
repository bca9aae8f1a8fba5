import type { Plan } from "../plan/plan.ts"
import { causes } from "../plan/task.ts"
import type { Simulation } from "../simulation.ts"
import { type CrewSums, noCrewSums } from "./crew-sums.ts"
import { count, emptyHistogram, type Histogram } from "./histogram.ts"
import { hourOfWeek, weekHours } from "./week.ts"

/** How a message can end, in the order in which ends are counted; `unfinished` is whoever is still there at the end. */
export const ends = ["replied", "settled", "abandoned", "forgotten", "refused", "unfinished"] as const

/** What was counted of the messages of one plan. */
export interface PlanSums {
  arrived: number
  /** By end, in the order of {@link ends}. */
  readonly ended: Float64Array
  responseMinutes: number
  responseSquares: number
  waitedMinutes: number
  visits: number
  /** When the first of them was replied to; infinite where none was. */
  firstReplyAt: number
  /** How many were due by the horizon, and how many of them were answered in time. */
  due: number
  inTime: number
  /** How many arrived at least 72 hours before the horizon, and how many of them were answered within 72 hours. */
  old: number
  oldAnswered: number
}

/** What was counted of the work of one unit. */
export interface UnitSums {
  /** How many visits began to be worked on. */
  begun: number
  /** How many of them had to wait. */
  delayed: number
  waitMinutes: number
  waitSquares: number
  /** How long visits waited while somebody was there who could have done them. */
  staffedMinutes: number
  /** The area under the number of waiting visits, counted apart from their times. */
  waitingArea: number
  waiting: number
  mostWaiting: number
  changedAt: number
}

/** Everything that is counted in a replication: its room depends on the model alone. */
export interface Ledger {
  readonly simulation: Simulation
  readonly horizon: number
  /** Only messages that arrive from here on count. */
  readonly from: number
  /** From when on the playbook of each crisis of the demand was in force. */
  readonly crises: readonly { readonly since: number }[]
  readonly plans: PlanSums[]
  readonly units: readonly UnitSums[]
  readonly crews: readonly CrewSums[]
  /** Waiting by cause: while somebody was there who could have done it, and while nobody was. */
  readonly staffed: Float64Array
  readonly unstaffed: Float64Array
  /** Times to the first reply, by class. */
  readonly responses: readonly Histogram[]
  /** By response target of the model: how many messages were due by its term, and how many of them were answered by then. */
  readonly targets: readonly { due: number; inTime: number }[]
  /** By the hour of the week (from Monday, 00:00, by the wall clock) of their arrival: how many were due, and in time. */
  readonly weekDue: Float64Array
  readonly weekInTime: Float64Array
}

/** A ledger in which nothing is counted. */
export const emptyLedger = (simulation: Simulation, span: Pick<Ledger, "horizon" | "from" | "crises">): Ledger => ({
  simulation,
  ...span,
  plans: [],
  units: simulation.units.map(() => ({
    begun: 0,
    delayed: 0,
    waitMinutes: 0,
    waitSquares: 0,
    staffedMinutes: 0,
    waitingArea: 0,
    waiting: 0,
    mostWaiting: 0,
    changedAt: 0
  })),
  crews: simulation.crews.map(noCrewSums),
  staffed: new Float64Array(causes.length),
  unstaffed: new Float64Array(causes.length),
  responses: simulation.classes.map(() => emptyHistogram()),
  targets: simulation.organization.targets.map(() => ({ due: 0, inTime: 0 })),
  weekDue: new Float64Array(weekHours),
  weekInTime: new Float64Array(weekHours)
})

const noSums = (): PlanSums => ({
  arrived: 0,
  ended: new Float64Array(ends.length),
  responseMinutes: 0,
  responseSquares: 0,
  waitedMinutes: 0,
  visits: 0,
  firstReplyAt: Number.POSITIVE_INFINITY,
  due: 0,
  inTime: 0,
  old: 0,
  oldAnswered: 0
})

/** The sums of a plan, made when they are first asked for. */
export const sumsOf = ({ plans }: Ledger, place: number): PlanSums => {
  while (plans.length < place) plans.push(noSums())
  const known = plans[place]
  if (known !== undefined) return known
  const made = noSums()
  plans[place] = made
  return made
}

/** A message that ended. */
export interface Ended {
  readonly plan: Plan
  readonly born: number
  readonly at: number
  /** The number of the end in {@link ends}. */
  readonly end: number
  readonly waited: number
  readonly visits: number
}

const oldMinutes = 72 * 60

/** Counts the end of a message that arrived when it counts. */
export const countEnd = (ledger: Ledger, { plan, born, at, end, waited, visits }: Ended): void => {
  const sums = sumsOf(ledger, plan.place)
  sums.ended[end] = (sums.ended[end] ?? 0) + 1
  sums.waitedMinutes += waited
  sums.visits += visits
  const isReplied = end === 0
  if (isReplied) {
    const minutes = at - born
    sums.responseMinutes += minutes
    sums.responseSquares += minutes * minutes
    sums.firstReplyAt = Math.min(sums.firstReplyAt, at)
    const responses = ledger.responses[plan.demandClass]
    if (responses !== undefined) count(responses, minutes)
  }
  if (!plan.callsForReply) return
  if (born + oldMinutes <= ledger.horizon) {
    sums.old += 1
    if (isReplied && at - born <= oldMinutes) sums.oldAnswered += 1
  }
  const due = dueMinute(ledger, plan, { born, repliedAt: isReplied ? at : Number.POSITIVE_INFINITY })
  if (due > ledger.horizon) return
  const isInTime = isReplied && at <= due
  sums.due += 1
  if (isInTime) sums.inTime += 1
  const hour = hourOfWeek(ledger.simulation, born)
  ledger.weekDue[hour] = (ledger.weekDue[hour] ?? 0) + 1
  if (isInTime) ledger.weekInTime[hour] = (ledger.weekInTime[hour] ?? 0) + 1
}

/** When the first reply is due; never where nothing says so. Counts for each target that asks for one whether it is met. */
const dueMinute = (
  { simulation: { startMillis }, horizon, targets }: Ledger,
  plan: Plan,
  { born, repliedAt }: { readonly born: number; readonly repliedAt: number }
): number => {
  let earliest = Number.POSITIVE_INFINITY
  for (const { end, targets: asking } of plan.ends) {
    const at = end(startMillis + born * 60_000)
    if (at === undefined) continue
    const minute = (at - startMillis) / 60_000
    earliest = Math.min(earliest, minute)
    if (minute > horizon) continue
    for (const target of asking) {
      const sums = targets[target]
      if (sums === undefined) continue
      sums.due += 1
      if (repliedAt <= minute) sums.inTime += 1
    }
  }
  return earliest
}

/** Brings the area under the number of waiting visits of a unit up to now, before the number changes. */
export const changeWaiting = (unit: UnitSums, now: number, by: number): void => {
  unit.waitingArea += unit.waiting * (now - unit.changedAt)
  unit.changedAt = now
  unit.waiting += by
  if (unit.waiting > unit.mostWaiting) unit.mostWaiting = unit.waiting
}

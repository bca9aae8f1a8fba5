import type { Plan } from "../plan/plan.ts"
import { causes } from "../plan/task.ts"
import type { Simulation } from "../simulation.ts"
import { type CrewSums, noCrewSums } from "./crew-sums.ts"
import type { Floor } from "./floor.ts"
import { count, emptyHistogram, type Histogram } from "./histogram.ts"
import { visitCount } from "./messages.ts"
import { hourOfWeek, weekHours } from "./week.ts"

/** How a message can end, in the order in which ends are counted; `unfinished` is whoever is still there at the end. */
export const ends = ["replied", "settled", "abandoned", "forgotten", "refused", "unfinished"] as const

/** How a message can end. */
export type End = (typeof ends)[number]

const endNumbers: { readonly [How in End]: number } = {
  replied: 0,
  settled: 1,
  abandoned: 2,
  forgotten: 3,
  refused: 4,
  unfinished: 5
}

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
  /** How long these waited before, all together. */
  begunAfterMinutes: number
  /** How long all visits waited that ceased to wait, also those that went or are still there at the end. */
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
    begunAfterMinutes: 0,
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

/** How long a message must have had for an answer to count among those that are unanswered after 72 hours. */
export const oldMinutes = 72 * 60

/** Counts that a message ends now, where it arrived when it counts. */
export const countEnd = (floor: Floor, message: number, how: End): void => {
  const { ledger, messages, now } = floor
  const born = messages.born[message] ?? 0
  const plan = floor.simulation.plans[messages.plans[message] ?? -1]
  if (plan === undefined || born < ledger.from) return
  const sums = sumsOf(ledger, plan.place)
  const end = endNumbers[how]
  sums.ended[end] = (sums.ended[end] ?? 0) + 1
  sums.waitedMinutes += messages.waited[message] ?? 0
  sums.visits += visitCount(messages, message)
  const isReplied = how === "replied"
  if (isReplied) {
    const minutes = now - born
    sums.responseMinutes += minutes
    sums.responseSquares += minutes * minutes
    sums.firstReplyAt = Math.min(sums.firstReplyAt, now)
    const responses = ledger.responses[plan.demandClass]
    if (responses !== undefined) count(responses, minutes)
  }
  if (!plan.callsForReply) return
  if (born + oldMinutes <= ledger.horizon) {
    sums.old += 1
    if (isReplied && now - born <= oldMinutes) sums.oldAnswered += 1
  }
  if (plan.ends.length > 0)
    countTerms(floor, sums, { plan, born, repliedAt: isReplied ? now : Number.POSITIVE_INFINITY })
}

interface Term {
  readonly plan: Plan
  readonly born: number
  readonly repliedAt: number
}

/** Counts, for each response target that asks for a first reply, whether it is met, and whether the earliest is. */
const countTerms = ({ simulation, ledger }: Floor, sums: PlanSums, { plan, born, repliedAt }: Term): void => {
  const { targets, horizon } = ledger
  const { startMillis } = simulation
  let due = Number.POSITIVE_INFINITY
  for (const { end, targets: asking } of plan.ends) {
    const at = end(startMillis + born * 60_000)
    if (at === undefined) continue
    const minute = (at - startMillis) / 60_000
    due = Math.min(due, minute)
    if (minute > horizon) continue
    for (const place of asking) {
      const target = targets[place]
      if (target === undefined) continue
      target.due += 1
      if (repliedAt <= minute) target.inTime += 1
    }
  }
  if (due > horizon) return
  const hour = hourOfWeek(simulation, born)
  sums.due += 1
  ledger.weekDue[hour] = (ledger.weekDue[hour] ?? 0) + 1
  if (repliedAt > due) return
  sums.inTime += 1
  ledger.weekInTime[hour] = (ledger.weekInTime[hour] ?? 0) + 1
}

/** Brings the area under the number of waiting visits of a unit up to now, before the number changes. */
export const changeWaiting = (unit: UnitSums, { now }: { readonly now: number }, by: number): void => {
  unit.waitingArea += unit.waiting * (now - unit.changedAt)
  unit.changedAt = now
  unit.waiting += by
  if (unit.waiting > unit.mostWaiting) unit.mostWaiting = unit.waiting
}

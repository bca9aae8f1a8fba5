import { type CrewSums, noCrewSums } from "../engine/crew-sums.ts"
import { quantileOf } from "../engine/histogram.ts"
import { ends, type Ledger, type PlanSums } from "../engine/ledger.ts"
import type { Crew } from "../staff/crew.ts"
import { type Flow, keyOf, type Summary, type WorkOfPeople } from "./summary.ts"

/**
 * What is measured of a replication, by name. Counts are of messages that arrived when it counted.
 *
 * - `arrived`, and how they ended: `replied`, `settled` (nobody was to be answered), `abandoned`, `forgotten`, `refused`
 *   (found a full queue), `unfinished`.
 * - `first-response-minutes`, its `-p50`, `-p90` and `-p95`: from arrival to reply, of those that got one.
 * - `calling-for-reply`: how many call for one; `share-replied`: of those.
 * - `share-in-time`: of messages due by the end, those that were answered by then; abandoned and unfinished ones count.
 * - `share-unanswered-72h`: of messages that call for a reply and arrived 72 hours before the end or earlier.
 * - `waiting-minutes`, and by cause: `waiting-own-queue` (of whoever has the message), `waiting-other-department` (that is
 *   asked), `waiting-approval`, `waiting-no-tie` (until somebody is found, and then asked last), each while somebody was
 *   there who could have done it; `waiting-no-shift` while nobody was. All by message that arrived.
 * - `share-waiting-on-others`: of all waiting, that for other departments, approvals and for want of a tie, whoever was there.
 * - `first-reply-after-minutes`: from when it counts until anybody who wrote since then has a reply; `speakers`: how many
 *   departments and agencies replied.
 * - `hops`, `visits`: by message. `cost`: of all work, in the currency of the model; `cost-per-reply`.
 */
export const measureNames = [
  "arrived",
  ...ends,
  "calling-for-reply",
  "share-replied",
  "share-in-time",
  "share-unanswered-72h",
  "first-response-minutes",
  "first-response-minutes-p50",
  "first-response-minutes-p90",
  "first-response-minutes-p95",
  "waiting-minutes",
  "waiting-own-queue",
  "waiting-other-department",
  "waiting-approval",
  "waiting-no-tie",
  "waiting-no-shift",
  "share-waiting-on-others",
  "first-reply-after-minutes",
  "speakers",
  "hops",
  "visits",
  "cost",
  "cost-per-reply",
  "crisis-noticed-minutes"
] as const

/** The name of a measure. */
export type MeasureName = (typeof measureNames)[number]

/** What is to be counted of messages of one plan. */
interface Row {
  readonly sums: PlanSums
  readonly channel: string
  readonly responsible: string | undefined
  readonly speaker: string | undefined
  readonly callsForReply: boolean
  readonly hops: number
}

/** The rows of a ledger in an order that does not depend on which kinds of message turned up first. */
const rowsOf = ({ simulation, plans }: Ledger): readonly Row[] =>
  plans
    .flatMap((sums, place) => {
      const plan = simulation.plans[place]
      return plan === undefined || sums.arrived === 0 ? [] : [{ ...plan, sums }]
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))

const total = (rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0)

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

const endedOf = (rows: readonly Row[], end: (typeof ends)[number]): number =>
  total(rows, ({ sums }) => sums.ended[ends.indexOf(end)] ?? 0)

const firstReplyAt = (rows: readonly Row[]): number =>
  rows.reduce((first, { sums }) => Math.min(first, sums.firstReplyAt), Number.POSITIVE_INFINITY)

/** The measures of one replication, whose times to the first reply were counted so. */
const measuresOf = (
  ledger: Ledger,
  { rows, counts }: { readonly rows: readonly Row[]; readonly counts: Float64Array }
): { readonly [Name in MeasureName]: number | null } => {
  const arrived = total(rows, ({ sums }) => sums.arrived)
  const replied = endedOf(rows, "replied")
  const [own = 0, other = 0, approval = 0, noTie = 0] = ledger.staffed
  const noShift = ledger.unstaffed.reduce((sum, minutes) => sum + minutes, 0)
  const waiting = own + other + approval + noTie + noShift
  const [, ...unstaffedOnOthers] = ledger.unstaffed
  const onOthers = other + approval + noTie + unstaffedOnOthers.reduce((sum, minutes) => sum + minutes, 0)
  const cost = costOf(ledger)
  const wanted = rows.filter(({ callsForReply }) => callsForReply)
  const old = total(rows, ({ sums }) => sums.old)
  return {
    arrived,
    replied,
    settled: endedOf(rows, "settled"),
    abandoned: endedOf(rows, "abandoned"),
    forgotten: endedOf(rows, "forgotten"),
    refused: endedOf(rows, "refused"),
    unfinished: endedOf(rows, "unfinished"),
    "calling-for-reply": total(wanted, ({ sums }) => sums.arrived),
    "share-replied": ratio(
      endedOf(wanted, "replied"),
      total(wanted, ({ sums }) => sums.arrived)
    ),
    "share-in-time": ratio(
      total(rows, ({ sums }) => sums.inTime),
      total(rows, ({ sums }) => sums.due)
    ),
    "share-unanswered-72h": ratio(old - total(rows, ({ sums }) => sums.oldAnswered), old),
    "first-response-minutes": ratio(
      total(rows, ({ sums }) => sums.responseMinutes),
      replied
    ),
    "first-response-minutes-p50": quantileOf(counts, 0.5) ?? null,
    "first-response-minutes-p90": quantileOf(counts, 0.9) ?? null,
    "first-response-minutes-p95": quantileOf(counts, 0.95) ?? null,
    "waiting-minutes": ratio(waiting, arrived),
    "waiting-own-queue": ratio(own, arrived),
    "waiting-other-department": ratio(other, arrived),
    "waiting-approval": ratio(approval, arrived),
    "waiting-no-tie": ratio(noTie, arrived),
    "waiting-no-shift": ratio(noShift, arrived),
    "share-waiting-on-others": ratio(onOthers, waiting),
    "first-reply-after-minutes": replied === 0 ? null : firstReplyAt(rows) - ledger.from,
    speakers: new Set(rows.filter((row) => endedOf([row], "replied") > 0).map(({ speaker }) => speaker)).size,
    hops: ratio(
      total(rows, ({ sums, hops }) => sums.arrived * hops),
      arrived
    ),
    visits: ratio(
      total(rows, ({ sums }) => sums.visits),
      arrived
    ),
    cost,
    "cost-per-reply": cost === null ? null : ratio(cost, replied),
    "crisis-noticed-minutes": noticedMinutes(ledger)
  }
}

/** What the work cost of those of whom the model says what an hour costs; nothing where it says so of nobody who worked. */
const costOf = ({ simulation, crews }: Ledger): number | null => {
  const costs = crews.flatMap(({ busyArea }, place) => {
    const { minuteCost } = simulation.crews[place] ?? {}
    return minuteCost === undefined || busyArea === 0 ? [] : [busyArea * minuteCost]
  })
  return costs.length === 0 ? null : costs.reduce((sum, one) => sum + one, 0)
}

/** How long on average it took until the playbook of a crisis was in force; until its end where it never was. */
const noticedMinutes = ({ simulation, crises, from, horizon }: Ledger): number | null => {
  const minutes = simulation.crises.flatMap((crisis, place) =>
    crisis.from < from || crisis.from >= horizon
      ? []
      : [Math.min(crises[place]?.since ?? crisis.until, crisis.until, horizon) - crisis.from]
  )
  return ratio(
    minutes.reduce((sum, one) => sum + one, 0),
    minutes.length
  )
}

/** Counts added up place by place. */
const addedUp = (counts: readonly Float64Array[]): Float64Array => {
  const sum = new Float64Array(Math.max(0, ...counts.map(({ length }) => length)))
  for (const one of counts)
    for (let cell = 0; cell < one.length; cell++) sum[cell] = (sum[cell] ?? 0) + (one[cell] ?? 0)
  return sum
}

/** The cells in which anything was counted. */
const countedCells = (counts: Float64Array): Summary["responses"] => {
  const cells: (readonly [cell: number, count: number])[] = []
  for (let cell = 0; cell < counts.length; cell++) if ((counts[cell] ?? 0) > 0) cells.push([cell, counts[cell] ?? 0])
  return cells
}

/** What a summary says of one replication: everything but what it is a replication of. */
export type OneReplication = Pick<Summary, "measures" | "units" | "people" | "targets" | "flows" | "responses" | "week">

/** What a ledger says, in the form of a summary. */
export const toldBy = (ledger: Ledger): OneReplication => {
  const { simulation, horizon, from } = ledger
  const minutes = horizon - from
  const rows = rowsOf(ledger)
  const counts = addedUp(ledger.responses.map((histogram) => histogram.counts))
  return {
    measures: Object.fromEntries(
      Object.entries(measuresOf(ledger, { rows, counts })).map(([name, value]) => [name, [value]])
    ),
    units: Object.fromEntries(
      simulation.units.map((unit, place) => {
        const { begun = 0, begunAfterMinutes = 0, waitingArea = 0 } = ledger.units[place] ?? {}
        return [unit, { waitMinutes: [ratio(begunAfterMinutes, begun)], waiting: [waitingArea / minutes] }]
      })
    ),
    people: Object.fromEntries(simulation.crews.map((crew, place) => [crew.id, workOf(crew, ledger.crews[place])])),
    targets: Object.fromEntries(
      simulation.organization.targets.flatMap(({ name, firstReply }, place) => {
        const { due = 0, inTime = 0 } = ledger.targets[place] ?? {}
        return firstReply === undefined ? [] : [[name, { due: [due], inTime: [inTime] }]]
      })
    ),
    flows: flowsOf(rows),
    responses: countedCells(counts),
    week: { due: [...ledger.weekDue], inTime: [...ledger.weekInTime] }
  }
}

const workOf = ({ units, people, hands }: Crew, sums: CrewSums = noCrewSums()): WorkOfPeople => ({
  unit: units[0] ?? "",
  people,
  busyMinutes: [sums.busyArea],
  shiftMinutes: [sums.shiftArea * hands],
  week: { busyMinutes: [...sums.busyByHour], shiftMinutes: Array.from(sums.shiftByHour, (minutes) => minutes * hands) }
})

const flowsOf = (rows: readonly Row[]): readonly Flow[] => {
  const ways = new Map<string, Pick<Row, "channel" | "responsible"> & { readonly ended: number[] }>()
  for (const { channel, responsible, sums } of rows) {
    const key = `${channel} ${responsible ?? ""}`
    const way = ways.get(key) ?? { channel, responsible, ended: ends.map(() => 0) }
    ways.set(key, way)
    for (let end = 0; end < ends.length; end++) way.ended[end] = (way.ended[end] ?? 0) + (sums.ended[end] ?? 0)
  }
  return [...ways.values()]
    .flatMap(({ channel, responsible, ended }) =>
      ends.flatMap((end, place): Flow[] => {
        const count = ended[place] ?? 0
        return count === 0
          ? []
          : [{ channel, ...(responsible === undefined ? {} : { responsible }), end, counts: [count] }]
      })
    )
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

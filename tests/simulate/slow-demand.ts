import type { Simulation } from "@hubwright/simulate"
import { placeOfShare } from "../../packages/simulate/src/demand/kinds.ts"
import { nextArrival, rateCursor } from "../../packages/simulate/src/demand/rate.ts"
import { purposes } from "../../packages/simulate/src/random/draws.ts"
import { type Message, SlowClock } from "./slow-state.ts"

/** Draws two shares for a message: class, visit or fact, and purpose say what for. */
type Shares = (message: number, of: readonly [number, number, number]) => readonly [number, number]

interface Arriving {
  readonly place: number
  readonly number: number
  readonly now: number
}

/** When a message arrives that is expected now. */
export const slowArrival = (
  { classes }: Simulation,
  shares: Shares,
  { place, number, now, horizon }: Arriving & { readonly horizon: number }
): number => {
  const arriving = classes[place]
  if (arriving?.source.mode !== "rates") return Number.POSITIVE_INFINITY
  const [share] = shares(number, [place, 0, purposes.arrival])
  const cursor = rateCursor(arriving.source.rate, { minute: now, batch: arriving.batch, horizon })
  nextArrival(cursor, { first: share, cell: new Float64Array(1) })
  return cursor.minute
}

/** A message as it arrives now. */
export const slowMessage = (
  simulation: Simulation,
  shares: Shares,
  { place, number, now, crises }: Arriving & { readonly crises: readonly SlowCrisis[] }
): Message => {
  const arriving = simulation.classes[place]
  const mixed = arriving?.source.mode === "rates" ? arriving.source.kinds.mixed : []
  const [, impatience] = shares(number, [place, 0, purposes.arrival])
  let kind = 0
  let factor = 1
  for (const [fact, one] of mixed.entries()) {
    const drawn = shares(number, [place, fact - (fact % 2), purposes.facts])
    kind += factor * placeOfShare(one, drawn[fact % 2 === 0 ? 0 : 1])
    factor *= one.values.length
  }
  return {
    class: place,
    number,
    plan: simulation.planFor(place, kind, simulation.occasions.at(now, crises)),
    born: now,
    patientUntil: now + (arriving?.patience?.quantile(impatience) ?? Number.POSITIVE_INFINITY),
    step: 0,
    pending: 0,
    visits: [],
    acts: [],
    isThere: true
  }
}

/** From when on a crisis playbook is in force. */
interface SlowCrisis {
  since: number
}

/**
 * A clock with those who listen: after everything that happens, those notice a crisis who monitor and are at work, once as many
 * messages of its burst as it takes came within as long.
 */
export class SlowListener extends SlowClock {
  readonly simulation: Simulation
  readonly working: boolean[]
  readonly crises: SlowCrisis[]
  /** The messages that arrived. */
  readonly heard: { readonly class: number; readonly minute: number }[] = []

  constructor(simulation: Simulation, horizon: number) {
    super(horizon)
    this.simulation = simulation
    this.working = simulation.crews.map(() => false)
    this.crises = simulation.crises.map(({ knownFrom }) => ({ since: knownFrom }))
  }
  override look(): undefined {
    for (const [place, { from, until, watch }] of this.simulation.crises.entries()) {
      const state = this.crises[place]
      if (watch === undefined || state === undefined || this.now >= state.since) continue
      const minutes = this.heard
        .filter((one) => watch.isOfBurst[one.class] === true && one.minute >= from && one.minute < until)
        .map(({ minute }) => minute)
      const isLoud = minutes.some((first, index) => {
        const last = minutes[index + watch.messages - 1]
        return last !== undefined && last - first <= watch.withinMinutes
      })
      if (isLoud && watch.monitors.some((crew) => this.working[crew])) state.since = this.now
    }
    return undefined
  }
}

import type { Organization, Work } from "@hubwright/core"
import type { Facts, Paths } from "@hubwright/core/topology"
import { compileDistribution, type Sampler } from "../random/distribution.ts"

/** A kind of work on a message. */
export type WorkAct = Work["act"]

/** How long work takes and what can come of it. */
export interface WorkTime {
  readonly time: Sampler
  /** How often it has to be done again. */
  readonly sentBack: number
  /** To which units it turns out to belong, and how often. */
  readonly passesOn: readonly { readonly unit: string; readonly share: number }[]
  /** Whether the model says so, or it was assumed. */
  readonly isAssumed: boolean
}

/** Which work is asked for: what, whose, and on a message with which facts. */
export interface WorkQuestion {
  readonly act: WorkAct
  readonly unit: string
  readonly facts: Facts
}

/** Finds how long work takes: the first entry of `work` that matches, else what is assumed. */
export type WorkTimes = (question: WorkQuestion) => WorkTime

/**
 * What is assumed of work of which the model says nothing: six minutes a touch, and two to see what a message is. Live
 * chats took 12.5 minutes and calls above 8 when social agents served 40 % (HP) to 167 % (ICMI) more customers a day,
 * which makes about six.
 */
const assumed: { readonly [Act in WorkAct]: WorkTime } = {
  triage: assumption("2 min"),
  answer: assumption("6 min"),
  consult: assumption("6 min"),
  approve: assumption("6 min")
}

function assumption(mean: string): WorkTime {
  return {
    time: compileDistribution({ lognormal: { mean, cv: 1 } }),
    sentBack: 0,
    passesOn: [],
    isAssumed: true
  }
}

/** Makes the work of an organization ready. */
export const compileWork = ({ work }: Organization, { holds }: Pick<Paths, "holds">): WorkTimes => {
  const entries = work.map((entry) => ({ entry, time: workTime(entry) }))
  return ({ act, unit, facts }) =>
    entries.find(
      ({ entry }) =>
        entry.act === act &&
        (entry.unit === undefined || entry.unit === unit) &&
        (entry.when === undefined || holds(entry.when, facts))
    )?.time ?? assumed[act]
}

const workTime = ({ time, sentBack, passesOn }: Work): WorkTime => ({
  time: compileDistribution(time),
  sentBack,
  passesOn: Object.entries(passesOn)
    .flatMap(([unit, share]) => (share === undefined || share <= 0 ? [] : [{ unit, share }]))
    .sort((a, b) => (a.unit < b.unit ? -1 : 1)),
  isAssumed: false
})

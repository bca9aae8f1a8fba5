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
 * What is assumed of work of which the model says nothing, lognormal: six minutes an answer (calls above 8 were felt bad, and
 * social agents served 40 % more customers than by phone, as HP told); 32 seconds to see what a message is (judgments of tweets,
 * CrowdTruth 2015); 20 minutes to answer a colleague (an interruption, Sykes 2011); 153 seconds to approve (a reply for which there is
 * a draft, Bootsma-Robroeks et al. 2025). Lengths vary as those of calls to a bank (Technion 1999).
 */
const assumed: { readonly [Act in WorkAct]: WorkTime } = {
  triage: assumption("0.53 min", 1.36),
  answer: assumption("6 min"),
  consult: assumption("20 min"),
  approve: assumption("2.55 min")
}

function assumption(mean: string, cv = 1.23): WorkTime {
  return {
    time: compileDistribution({ lognormal: { mean, cv } }),
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

import { exp, ln } from "../random/elementary.ts"

/**
 * People who take messages from one queue, as the formulas of Erlang and Palm have it: messages arrive by chance at an
 * even rate, work takes an exponential time, and so does the patience of their authors where they have an end to it.
 */
export interface PooledQueue {
  /** How many arrive a minute; above 0. */
  readonly arrivalsPerMinute: number
  /** How long work takes on average; above 0. */
  readonly serviceMinutes: number
  /** How long authors wait on average before they give up; for ever where it is left out. */
  readonly patienceMinutes?: number
  /** At least 1. */
  readonly people: number
}

/** What the formulas say of a queue in the long run. */
export interface PooledWaits {
  /** The share of messages that wait. */
  readonly waitShare: number
  /** The share whose authors give up. */
  readonly abandonShare: number
  /** How long messages wait on average, whether they are answered or given up; infinite where the queue grows for ever. */
  readonly waitMinutes: number
  /** The share of their time that people work. */
  readonly utilization: number
}

/** The share of calls that are lost where nobody waits (Erlang B), by its recursion over the number of people. */
export const erlangB = (load: number, people: number): number => {
  let blocked = 1
  for (let one = 1; one <= people; one++) blocked = (load * blocked) / (one + load * blocked)
  return blocked
}

/**
 * What a queue does in the long run: Erlang C, or Erlang A (Palm) where authors are impatient.
 *
 * Of the wait V that a message would have if its author stayed, the density is λ p e^(λ(1-e^(-θx))/θ - nx/s), with p the
 * probability that all but one of n people work, s the mean work and 1/θ the mean patience: Baccelli and Hebuterne (1981);
 * Zeltyn and Mandelbaum, "Call centers with impatient customers" (Queueing Systems 51, 2005). Without an end to patience it
 * is Erlang C: Gross, Shortle, Thompson and Harris, Fundamentals of Queueing Theory, §2.3.
 */
export const pooledWaits = (queue: PooledQueue): PooledWaits => {
  const { arrivalsPerMinute, serviceMinutes, patienceMinutes, people } = queue
  const load = arrivalsPerMinute * serviceMinutes
  const waitShare = waitShareOf(queue)
  if (patienceMinutes === undefined)
    return {
      waitShare,
      abandonShare: 0,
      waitMinutes: load < people ? (waitShare * serviceMinutes) / (people - load) : Number.POSITIVE_INFINITY,
      utilization: Math.min(1, load / people)
    }
  const abandonShare = waitShare * (1 - exp(lnStaying(queue, 0) - lnOffered(queue, 0)))
  return {
    waitShare,
    abandonShare,
    waitMinutes: abandonShare * patienceMinutes,
    utilization: (load * (1 - abandonShare)) / people
  }
}

/** The share of messages that would wait longer than so many minutes if their authors stayed. */
export const shareWaitingLonger = (queue: PooledQueue, minutes: number): number => {
  const waitShare = waitShareOf(queue)
  if (queue.patienceMinutes !== undefined) return waitShare * exp(lnOffered(queue, minutes) - lnOffered(queue, 0))
  const spare = queue.people - queue.arrivalsPerMinute * queue.serviceMinutes
  return spare > 0 ? waitShare * exp((-spare * minutes) / queue.serviceMinutes) : 1
}

/** The share of all messages on which work begins within so many minutes. */
export const shareBegunWithin = (queue: PooledQueue, minutes: number): number => {
  if (queue.patienceMinutes === undefined) return 1 - shareWaitingLonger(queue, minutes)
  const whole = lnOffered(queue, 0)
  const stayed = exp(lnStaying(queue, 0) - whole) - exp(lnStaying(queue, minutes) - whole)
  return 1 - waitShareOf(queue) * (1 - stayed)
}

const waitShareOf = (queue: PooledQueue): number => {
  const { arrivalsPerMinute, serviceMinutes, patienceMinutes, people } = queue
  const load = arrivalsPerMinute * serviceMinutes
  if (patienceMinutes === undefined && load >= people) return 1
  const unwaited = 1 / erlangB(load, people - 1)
  if (patienceMinutes === undefined) {
    const waited = load / (people - load)
    return waited / (unwaited + waited)
  }
  return 1 / (1 + (unwaited / arrivalsPerMinute) * exp(-lnOffered(queue, 0)))
}

/** The logarithm of the area under the waits offered beyond so many minutes, but for a factor that they all share. */
const lnOffered = (queue: PooledQueue, minutes: number): number => lnArea(queue, { minutes, stays: 0 })

/** The same of the waits that authors stay for. */
const lnStaying = (queue: PooledQueue, minutes: number): number => lnArea(queue, { minutes, stays: 1 })

/**
 * ∫ e^(λ(1-e^(-θx))/θ - nx/s - kθx) dx from `minutes` on, in logarithms: with y = e^(-θt) and a = n/(sθ) + k it is
 * e^(λ(1-y)/θ) yᵃ/θ · Σ (λy/θ)ⁱ / (a(a+1)…(a+i)), the series of the incomplete gamma function, whose terms are all positive.
 */
const lnArea = (
  { arrivalsPerMinute, serviceMinutes, patienceMinutes = Number.POSITIVE_INFINITY, people }: PooledQueue,
  { minutes, stays }: { readonly minutes: number; readonly stays: number }
): number => {
  const still = exp(-minutes / patienceMinutes)
  const arrivals = arrivalsPerMinute * patienceMinutes
  const shape = (people * patienceMinutes) / serviceMinutes + stays
  let term = 1 / shape
  let sum = term
  let lnScale = 0
  for (let place = 1; term > 1e-17 * sum; place++) {
    term *= (arrivals * still) / (shape + place)
    sum += term
    if (sum < huge) continue
    term /= huge
    sum /= huge
    lnScale += ln(huge)
  }
  return ln(sum) + lnScale + arrivals * (1 - still) - (shape * minutes) / patienceMinutes + ln(patienceMinutes)
}

const huge = 1e280

/** How soon work is to begin, and for which share of messages. */
export interface PooledGoal extends Omit<PooledQueue, "people"> {
  readonly minutes: number
  /** At least 0, below 1. */
  readonly share: number
}

/**
 * The fewest people with whom work begins soon enough on the share of messages asked for. Looked for from square-root
 * staffing, the load and its square root (Halfin and Whitt 1981), up or down.
 */
export const fewestPeople = ({ minutes, share, ...demand }: PooledGoal): number => {
  const load = demand.arrivalsPerMinute * demand.serviceMinutes
  const isEnough = (people: number): boolean => shareBegunWithin({ ...demand, people }, minutes) >= share
  let people = Math.max(1, Math.ceil(load + Math.sqrt(load)))
  while (!isEnough(people)) people += 1
  while (people > 1 && isEnough(people - 1)) people -= 1
  return people
}

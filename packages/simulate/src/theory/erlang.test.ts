import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { erlangB, fewestPeople, type PooledQueue, pooledWaits, shareBegunWithin, shareWaitingLonger } from "./erlang.ts"

interface Known {
  readonly id: string
  readonly quantity: string
  readonly value: number
  readonly computed: number
}

const pooled = (queue: readonly [arrivals: number, people: number, patience?: number]): PooledQueue => {
  const [arrivalsPerMinute, people, patienceMinutes] = queue
  return { arrivalsPerMinute, serviceMinutes: 1, people, ...(patienceMinutes === undefined ? {} : { patienceMinutes }) }
}

const ten = pooled([9, 10])
/** A hundred calls in half an hour of three minutes each, answered within 20 seconds. */
const calls = (people: number): PooledQueue => ({ arrivalsPerMinute: 100 / 30, serviceMinutes: 3, people })
const callShares: readonly (readonly [people: number, within: number, seconds: number])[] = [
  [11, 0.3896138117291534, 122.78127684407983],
  [12, 0.6401580403740066, 40.44494018684438],
  [13, 0.7955947884177831, 17.116227182189576],
  [14, 0.8883500191794669, 7.835937011777243],
  [15, 0.9414528428690223, 3.673525212287568]
]
const patient = pooled([10, 10, 2])
const hasty = pooled([12, 10, 1])

const known: readonly Known[] = [
  { id: "Q04", quantity: "P(wait) Erlang C", value: 0.668731524107697, computed: pooledWaits(ten).waitShare },
  { id: "Q04", quantity: "Wq", value: 0.668731524107697, computed: pooledWaits(ten).waitMinutes },
  { id: "Q04", quantity: "P(Wq<=0.5)", value: 0.5943938275123237, computed: shareBegunWithin(ten, 0.5) },
  { id: "Q04", quantity: "P(Wq<=1)", value: 0.7539874206175335, computed: shareBegunWithin(ten, 1) },
  ...callShares.flatMap(([people, within, seconds]): readonly Known[] => [
    {
      id: "Q06",
      quantity: `SL 20 s, ${people} agents`,
      value: within,
      computed: shareBegunWithin(calls(people), 20 / 60)
    },
    {
      id: "Q06",
      quantity: `ASA seconds, ${people} agents`,
      value: seconds,
      computed: 60 * pooledWaits(calls(people)).waitMinutes
    }
  ]),
  { id: "Q09", quantity: "B", value: 0.21458234310734733, computed: erlangB(10, 10) },
  { id: "Q09", quantity: "B", value: 0.09523809523809523, computed: erlangB(2, 4) },
  { id: "Q09", quantity: "B", value: 0.021668473057806243, computed: erlangB(50, 60) },
  { id: "Q10", quantity: "P(wait)", value: 0.6196552308840775, computed: pooledWaits(patient).waitShare },
  { id: "Q10", quantity: "P(abandon)", value: 0.10391321232630818, computed: pooledWaits(patient).abandonShare },
  { id: "Q10", quantity: "E[Wq] all", value: 0.20782642465261636, computed: pooledWaits(patient).waitMinutes },
  { id: "Q10", quantity: "utilisation", value: 0.8960867876736918, computed: pooledWaits(patient).utilization },
  {
    id: "Q10",
    quantity: "P(offered wait>0.2)",
    value: 0.4183943430953255,
    computed: shareWaitingLonger(patient, 0.2)
  },
  { id: "Q11", quantity: "P(wait)", value: 0.7576078383294876, computed: pooledWaits(hasty).waitShare },
  { id: "Q11", quantity: "P(abandon)", value: 0.21363235295796404, computed: pooledWaits(hasty).abandonShare },
  { id: "Q11", quantity: "utilisation", value: 0.9436411764504431, computed: pooledWaits(hasty).utilization },
  { id: "Q11", quantity: "P(offered wait>0.2)", value: 0.5199642433782995, computed: shareWaitingLonger(hasty, 0.2) },
  { id: "Q47", quantity: "Wq M/M/4", value: 0.7455405897342555, computed: pooledWaits(pooled([3.2, 4])).waitMinutes },
  {
    id: "Q47",
    quantity: "Wq M/M/16",
    value: 0.09527622279063026,
    computed: pooledWaits(pooled([12.8, 16])).waitMinutes
  }
]

describe("the formulas of Erlang and Palm", () => {
  test.each(known)("give $quantity of $id", ({ value, computed }) => {
    expect(Math.abs(computed / value - 1)).toBeLessThan(1e-12)
  })

  const reference = join(import.meta.dirname, "../../../../../shared/reference/queueing/exact.json")
  test.skipIf(!existsSync(reference))("are held against the values of the collection of exact results", () => {
    const { cases } = JSON.parse(readFileSync(reference, "utf8"))
    for (const { id, quantity, value } of known)
      expect(cases).toContainEqual(expect.objectContaining({ id, quantity, value }))
  })

  const queues = fc.record({
    arrivalsPerMinute: fc.double({ min: 0.01, max: 20, noNaN: true }),
    serviceMinutes: fc.double({ min: 0.1, max: 3, noNaN: true }),
    patienceMinutes: fc.double({ min: 0.1, max: 20, noNaN: true }),
    people: fc.integer({ min: 1, max: 40 })
  })

  test("with patience agree with the sum over the states of the queue", () => {
    fc.assert(
      fc.property(queues, (queue) => {
        const { waitShare, abandonShare } = waitsByStates(queue)
        expect(pooledWaits(queue).waitShare).toBeCloseTo(waitShare, 9)
        expect(pooledWaits(queue).abandonShare).toBeCloseTo(abandonShare, 9)
      }),
      { numRuns: 50 }
    )
  })

  test("of authors who hardly ever give up come to those of authors who never do", () => {
    for (const people of [10, 12, 20]) {
      const queue = { arrivalsPerMinute: 9, serviceMinutes: 1, people }
      expect(shareBegunWithin({ ...queue, patienceMinutes: 1e5 }, 0.4)).toBeCloseTo(shareBegunWithin(queue, 0.4), 4)
    }
  })

  test("let more people begin sooner, and the fewest are the fewest", () => {
    fc.assert(
      fc.property(queues, fc.double({ min: 0, max: 5, noNaN: true }), (queue, minutes) => {
        const share = 0.8
        const people = fewestPeople({ ...queue, minutes, share })
        expect(shareBegunWithin({ ...queue, people }, minutes)).toBeGreaterThanOrEqual(share)
        if (people > 1) expect(shareBegunWithin({ ...queue, people: people - 1 }, minutes)).toBeLessThan(share)
      }),
      { numRuns: 50 }
    )
    expect(fewestPeople({ arrivalsPerMinute: 100 / 30, serviceMinutes: 3, minutes: 20 / 60, share: 0.8 })).toBe(14)
  })
})

/** What the probabilities of so many messages being there say, from the balance between arrivals and departures. */
const waitsByStates = ({ arrivalsPerMinute, serviceMinutes, patienceMinutes = 1, people }: PooledQueue) => {
  const most = 2_000
  const lnWeights = [0]
  for (let there = 1; there < most; there++) {
    const leaving = Math.min(there, people) / serviceMinutes + Math.max(0, there - people) / patienceMinutes
    lnWeights.push((lnWeights[there - 1] ?? 0) + Math.log(arrivalsPerMinute / leaving))
  }
  const top = Math.max(...lnWeights)
  const weights = lnWeights.map((lnWeight) => Math.exp(lnWeight - top))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const busy = weights.slice(people).reduce((sum, weight) => sum + weight, 0)
  const waiting = weights.reduce((sum, weight, there) => sum + Math.max(0, there - people) * weight, 0)
  return { waitShare: busy / whole, abandonShare: waiting / whole / patienceMinutes / arrivalsPerMinute }
}

import { orThrow } from "@hubwright/core"
import { compareMeasure, estimateMeasure, prepareScenario, replicatePrepared, type Summary } from "@hubwright/simulate"
import { draw, drawsOf } from "../../packages/simulate/src/random/draws.ts"
import { type Example, runOf, scenariosOf, seed, todayOf } from "./example.ts"
import { targets } from "./fit.ts"
import { type ParameterSet, type parameterNames, parameters } from "./parameters.ts"

/** What a shape does under one set of parameters: means over replications. */
export interface ShapeResult {
  readonly name: string
  /** Of the messages that call for a reply, those that have none after 72 hours. */
  readonly unanswered: number
  /** Of all waiting, that for other departments, approvals and for want of a tie. */
  readonly onOthers: number
  /** Of all waiting, that until somebody is found to whom there is no tie, and then for them while they are there. */
  readonly withoutTie: number
  /** The mean time to a reply, of those that get one. */
  readonly responseMinutes: number
  /** By how much more stay unanswered than today, message by message, and the half width of its interval (95 %). */
  readonly more: number
  readonly halfWidth: number
}

/** A set of parameters under which today leaves seven of eight unanswered, and what each shape does under it. */
export interface Member {
  /** Its number among all sets that were tried, from 0. */
  readonly candidate: number
  readonly values: ParameterSet
  /** Today first. */
  readonly shapes: readonly ShapeResult[]
}

/** How many sets are looked for, and how near to seven of eight they must come. */
const ensembleSize = 50
export const tolerance = 0.01

const replications = 8
/** A first look that spares the work where a set is far off: two replications know the share to about two percent. */
const firstLook = { replications: 2, tolerance: 0.04 } as const

/** The set of parameters with a number: each is drawn evenly from its range, by seed and number alone. */
export const candidateValues = (candidate: number): ParameterSet => {
  const draws = drawsOf(seed, candidate)
  const drawn = parameters.map(({ name, range: [low, high] }, place) => {
    draws.register.c0 = place
    draw(draws)
    return [name, Number((low + draws.first * (high - low)).toPrecision(3))] as const
  })
  const values = new Map<string, number>(drawn)
  const drawnFor = (name: (typeof parameterNames)[number]): number => values.get(name) ?? 1
  return {
    searchHours: drawnFor("searchHours"),
    searchSuccess: drawnFor("searchSuccess"),
    workTimes: drawnFor("workTimes"),
    triageMinutes: drawnFor("triageMinutes"),
    arrivals: drawnFor("arrivals"),
    patience: drawnFor("patience"),
    newcomers: drawnFor("newcomers"),
    afterHours: drawnFor("afterHours")
  }
}

const unansweredIn = (summary: Summary): number => estimateMeasure(summary, "share-unanswered-72h").mean

const withoutTieIn = (summary: Summary): number =>
  estimateMeasure(summary, "waiting-no-tie").mean / estimateMeasure(summary, "waiting-minutes").mean

/** Whether today leaves seven of eight unanswered under a set of parameters. */
const isAccepted = (example: Example, values: ParameterSet): boolean => {
  const prepared = orThrow(prepareScenario(todayOf(example, values)))
  const off = (count: number): number =>
    Math.abs(unansweredIn(replicatePrepared(prepared, { from: 0, count, seed })) - targets.unanswered)
  return off(firstLook.replications) <= firstLook.tolerance && off(replications) <= tolerance
}

/** What each shape does under a set of parameters. */
export const shapesOf = (
  example: Example,
  { values, replications: count }: { readonly values: ParameterSet; readonly replications: number }
): readonly ShapeResult[] => {
  const summaries = scenariosOf(example, values).map((scenario) => runOf(scenario, count))
  const [today] = summaries
  if (today === undefined) throw new Error("there is no scenario")
  return summaries.map((summary) => {
    const difference = compareMeasure(today, summary, { measure: "share-unanswered-72h" })
    return {
      name: summary.scenario,
      unanswered: unansweredIn(summary),
      onOthers: estimateMeasure(summary, "share-waiting-on-others").mean,
      withoutTie: withoutTieIn(summary),
      responseMinutes: estimateMeasure(summary, "first-response-minutes").mean,
      more: difference.mean,
      halfWidth: difference.halfWidth
    }
  })
}

/** The member with a number, or nothing where today does not leave seven of eight unanswered. */
export const memberOf = (example: Example, candidate: number): Member | undefined => {
  const values = candidateValues(candidate)
  return isAccepted(example, values)
    ? { candidate, values, shapes: shapesOf(example, { values, replications }) }
    : undefined
}

/** The first sets, in the order of their numbers, under which today leaves seven of eight unanswered. */
export const ensembleOf = (example: Example, onMember: (member: Member) => void): readonly Member[] => {
  const members: Member[] = []
  for (let candidate = 0; members.length < ensembleSize; candidate++) {
    const member = memberOf(example, candidate)
    if (member === undefined) continue
    members.push(member)
    onMember(member)
  }
  return members
}

import type { AnsweredQuestion, Check, Readiness, Strategy } from "@hubwright/core/assess"
import { benchmarksFor } from "@hubwright/packs"
import type { StrategyData } from "../results/strategy.ts"

/** How an organization is set up as a group, as `--json` prints it. */
export const strategyData = ({
  need,
  pillars,
  groupHead,
  hub,
  crisis,
  team,
  executive,
  impacts
}: Strategy): StrategyData => ({
  need: { isNeeded: need.isNeeded, condition: checkData(need.condition), reasons: need.reasons.map(checkData) },
  pillars: pillars.map(readinessData),
  groupHead: { duties: readinessData(groupHead.duties), means: readinessData(groupHead.means) },
  hub: readinessData(hub),
  crisis: readinessData(crisis),
  team: readinessData(team),
  executive: executive.map(({ findings, ...question }) => ({ ...questionData(question), findings })),
  impacts: impacts.map(questionData)
})

const checkData = ({ facts, ...check }: Check) => ({
  ...check,
  facts: facts.map(({ fact, value, against }) => ({ fact, value: value ?? null, against }))
})

const readinessData = ({ share, checks, ...readiness }: Readiness) => ({
  ...readiness,
  ...share,
  checks: checks.map(checkData)
})

const questionData = ({ numbers, ...question }: AnsweredQuestion) => ({
  ...question,
  numbers: numbers.map(({ value, ...number }) => ({
    ...number,
    value: value ?? null,
    benchmarks: benchmarksFor(number.name).map(({ id, value: measured, year }) => ({
      id,
      value: measured,
      year: year ?? null
    }))
  }))
})

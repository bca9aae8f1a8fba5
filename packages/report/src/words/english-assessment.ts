import { counted, countedOf, englishCount, englishNumber, listed, sentence } from "./english-number.ts"
import type { Sentences } from "./words.ts"

const verdicts = { ready: "is ready", "not-ready": "is not ready", unknown: "may be ready" } as const
const needed = { yes: "is needed", no: "is not needed", unknown: "may be needed" } as const

const fromTo = (what: string, [before, after]: readonly [number, number]): string => {
  const [was, is] = [englishNumber(before, 0), englishNumber(after, 0)]
  return was === is ? "" : `${what} from ${was} to ${is}`
}

/** The English sentences about maturity, strategy and what is recommended. */
export const englishAssessment: Pick<
  Sentences,
  | "maturityTitle"
  | "maturityCaption"
  | "maturitySources"
  | "scoreOf"
  | "interval"
  | "phase"
  | "phaseReaches"
  | "strategyTitle"
  | "strategyNeed"
  | "strategyCaption"
  | "recommendationTitle"
  | "recommendationCaption"
  | "standing"
  | "stepLabel"
  | "andMore"
> = {
  maturityTitle: ({ model, least, most, isSure }) =>
    isSure
      ? `${model}: it ${least === undefined ? `has not reached the first stage` : `has reached ${least}`}`
      : `${model}: it has reached ${least ?? "no stage"} for sure, and ${most} at most`,
  maturityCaption: ({ levels, byModel, byPeople, open }) =>
    `A filled dot is the stage that a dimension has by itself, a band goes as far as it may have got, and a ring is the next stage of the whole. The stages: ${levels.map((level, index) => `${englishNumber(index + 1, 0)} ${level}`).join(", ")}. The model answers ${counted(byModel, "question")}, people answer ${englishNumber(byPeople, 0)}, and ${englishNumber(open, 0)} ${open === 1 ? "is" : "are"} open.`,
  maturitySources: ({ sources }) => `After ${sources.join("; ")}.`,
  scoreOf: ({ low, high, most }) =>
    `${low === high ? englishNumber(low, 1) : `${englishNumber(low, 1)} to ${englishNumber(high, 1)}`} of ${englishNumber(most, Number.isInteger(most) ? 0 : 1)}`,
  interval: ({ low, high }) => {
    const decimals = high > 10 ? 0 : 2
    return low === high
      ? englishNumber(low, decimals)
      : `${englishNumber(low, decimals)} to ${englishNumber(high, decimals)}`
  },
  phase: ({ phase }) => `Phase ${englishNumber(phase, 0)}`,
  phaseReaches: ({ stage }) => `reaches ${stage}`,
  strategyTitle: ({ isNeeded, ready, team }) =>
    `A strategy for the whole group ${needed[isNeeded]}: ${ready.count === 0 ? `none of its ${englishCount(ready.of)} pillars stands` : `${countedOf(ready, "pillar")} ${ready.count === 1 ? "stands" : "stand"}`}, and the team across departments ${verdicts[team]}`,
  strategyNeed: ({ isNeeded, reasons }) =>
    isNeeded === "yes" && reasons.length > 0 ? `${sentence(listed(reasons))}.` : "",
  strategyCaption: () =>
    "Each square is something that should be so: a filled one is, a hollow orange one is not, and of a hollow grey one the model does not say.",
  recommendationTitle: ({ steps, days, silo, unmet, findings }) => {
    if (steps === 0) return "Nothing that was tried brings more than it takes"
    const first = [fromTo("the silo score", silo), fromTo("unmet needs", unmet)].filter((text) => text !== "")
    const last = fromTo(unmet[0] === 0 ? "findings" : "other findings", findings)
    const changes = [...first, ...(last === "" ? [] : [last])]
    const work = `${sentence(counted(steps, "step"))} for some ${counted(Math.round(days), "day")} of work`
    return changes.length === 0 ? work : `${work} take ${listed(changes)}`
  },
  recommendationCaption: ({ needs }) =>
    `Each row is the organization after one more step, scored anew: the score lies somewhere on the band, and the dot is its middle. Of the ${counted(needs, "need")} of its channels those are unmet that no way leads to. Days are a judgment of size.`,
  standing: ({ unmet, findings }) =>
    unmet.of === 0
      ? counted(findings, "finding")
      : `${englishNumber(unmet.count, 0)} of ${englishNumber(unmet.of, 0)} needs unmet, ${counted(findings, "other finding")}`,
  stepLabel: ({ step, title }) => `${englishNumber(step, 0)}. ${sentence(title)}`,
  andMore: ({ more }) => `and ${englishNumber(more, 0)} more`
}

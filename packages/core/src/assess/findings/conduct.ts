import { behaviorOf } from "../behavior.ts"
import { elementPath, type Subject } from "../subject.ts"
import { conflictsOf } from "./alike.ts"
import type { FindingRule, Found } from "./finding.ts"
import { workingTie } from "./structure.ts"
import { counted, listed, named, percent } from "./wording.ts"

/** Above this share too many are left without an answer; seven of eight were, by one study. */
const mostUnanswered = 0.25
/** Above this share of the time messages mostly wait. */
const mostWaiting = 0.5
/** Above this share of the answers a department manages alone. */
const mostAnswers = 2 / 3
/** Above this share of messages that are handed on more than twice nobody feels answerable. */
const mostBounced = 0.1
/** So many messages have to be in the log before it is judged. */
const fewestMessages = 8

const unanswered = (subject: Subject): readonly Found[] => {
  const behavior = behaviorOf(subject)
  const share = behavior?.unansweredAfter72Hours
  if (behavior === undefined || share === undefined || share <= mostUnanswered || behavior.messages < fewestMessages)
    return []
  return [
    {
      about: "message log",
      sentence: `${percent(share)} of messages had no answer after 72 hours`,
      evidence: [["organization"]],
      values: { messages: behavior.messages, share, most: mostUnanswered }
    }
  ]
}

const waiting = (subject: Subject): readonly Found[] => {
  const behavior = behaviorOf(subject)
  const share = behavior?.waitingShare
  if (behavior === undefined || share === undefined || share <= mostWaiting || behavior.messages < fewestMessages)
    return []
  const units = behavior.waitingOn.map(({ unit }) => unit)
  return [
    {
      about: "message log",
      sentence: `For ${percent(share)} of the time until they are answered, messages wait for other units: ${listed(units)}`,
      evidence: units.slice(0, 5).map((unit) => elementPath(subject, unit)),
      values: { messages: behavior.messages, share, most: mostWaiting }
    }
  ]
}

const answersAlone = (subject: Subject): readonly Found[] => {
  const behavior = behaviorOf(subject)
  const [first] = behavior?.answering ?? []
  if (behavior === undefined || first === undefined || first.share <= mostAnswers || behavior.answered < fewestMessages)
    return []
  if (subject.network.graph.nodes.length < 3) return []
  return [
    {
      about: first.unit,
      sentence: `${named(first.unit)} gives ${percent(first.share)} of all answers`,
      evidence: [elementPath(subject, first.unit)],
      values: { answers: first.messages, share: first.share, most: mostAnswers }
    }
  ]
}

const bounced = (subject: Subject): readonly Found[] => {
  const behavior = behaviorOf(subject)
  const share = behavior?.bouncedShare ?? 0
  if (behavior === undefined || share <= mostBounced || behavior.messages < fewestMessages) return []
  return [
    {
      about: "message log",
      sentence: `${percent(share)} of messages are handed on more than twice before somebody answers`,
      evidence: [["organization"]],
      values: { messages: behavior.messages, share, most: mostBounced }
    }
  ]
}

const firstTargets = { hours: 24 } as const

const slow = (subject: Subject): readonly Found[] => {
  const behavior = behaviorOf(subject)
  const median = behavior?.minutesToAnswer?.median
  if (behavior === undefined || median === undefined || behavior.answered < fewestMessages) return []
  if (median <= firstTargets.hours * 60) return []
  return [
    {
      about: "message log",
      sentence: `Half of the answers come after more than ${Math.round(median / 60)} hours`,
      evidence: [["organization"]],
      values: { answers: behavior.answered, medianMinutes: median, mostHours: firstTargets.hours }
    }
  ]
}

const serviceIntents = ["complaint", "help"]

const marketingAnswers = (subject: Subject): readonly Found[] => {
  const { observations, unitOf, organization } = subject
  const counts = new Map<string, number>()
  for (const { intent, by, stage } of observations.messages ?? []) {
    const unit = by === undefined ? undefined : unitOf(by)
    const discipline = unit === undefined ? undefined : organization.departments[unit]?.discipline
    const isService = serviceIntents.includes(intent ?? "") || (stage === "post-purchase" && intent === "question")
    if (unit !== undefined && isService && (discipline === "marketing" || discipline === "advertising"))
      counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  return [...counts].map(([unit, messages]) => ({
    about: unit,
    sentence: `${named(unit)} answered ${counted(messages, "question or complaint", "questions and complaints")} about products and services`,
    evidence: [["departments", unit]],
    values: { messages }
  }))
}

const uncoordinated = (subject: Subject): readonly Found[] =>
  conflictsOf(subject).map(({ first, second, about, hours }) => {
    const isSame = first.text !== undefined && first.text === second.text
    return {
      about: `${first.place} ${second.place}`,
      sentence: `${named(first.unit)} and ${named(second.unit)} posted ${isSame ? "the same" : "different texts"} about ${named(about)} within a day, and do not work together`,
      evidence: [
        ["publications", first.place],
        ["publications", second.place]
      ],
      values: { hours },
      remedy: workingTie(subject, first.unit, second.unit)
    }
  })

/** The rules about what was observed. */
export const conductRules: readonly FindingRule[] = [
  {
    code: "HF1001",
    severity: "critical",
    title: "unanswered after three days",
    why: "Seven of eight messages went unanswered for 72 hours, one study found; who asks expects an answer.",
    sources: ["S2-19", "S0-09", "S0-12"],
    needs: ["message log"],
    find: unanswered
  },
  {
    code: "HF1002",
    severity: "major",
    title: "waiting for other departments",
    why: "Messages wait because whoever has the channel has to obtain the answer elsewhere.",
    sources: ["S2-20", "S0-04", "S0-12"],
    needs: ["message log"],
    find: waiting
  },
  {
    code: "HF1003",
    severity: "minor",
    title: "one department gives the answers",
    why: "The lead cannot and should not manage alone; others know more about most of it.",
    sources: ["S3-38", "S0-02", "S2-14"],
    needs: ["message log"],
    find: answersAlone
  },
  {
    code: "HF1004",
    severity: "minor",
    title: "messages passed around",
    why: "Not ours, says each; the author sees one company that does not answer.",
    sources: ["S0-07", "S0-17"],
    needs: ["message log"],
    find: bounced
  },
  {
    code: "HF1005",
    severity: "major",
    title: "slow first replies",
    why: "Response time is what customers judge by.",
    sources: ["S0-09", "S2-17", "S2-18"],
    needs: ["message log"],
    find: slow
  },
  {
    code: "HF1006",
    severity: "major",
    title: "marketing answered service questions",
    why: "Product and service issues are best resolved by customer service.",
    sources: ["S2-24", "S3-20"],
    needs: ["message log"],
    find: marketingAnswers
  },
  {
    code: "HF1007",
    severity: "major",
    title: "uncoordinated posts",
    why: "Two voices of one company on one day about one thing show that nobody coordinates.",
    sources: ["S1-08", "S0-10", "S1-18"],
    needs: ["publications"],
    find: uncoordinated
  }
]

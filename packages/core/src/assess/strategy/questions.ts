import type { Publication } from "../../model/organization.ts"
import type { FindingCode } from "../findings/finding.ts"
import { indicatorsOf } from "../indicators.ts"
import type { ObservedMessage } from "../observations.ts"
import type { Subject } from "../subject.ts"

/** A number that answers a question, or what it takes to have one. */
export interface Measured {
  readonly name: string
  /** What it is, in a line. */
  readonly meaning: string
  /** Nothing where it is not measured. */
  readonly value: number | undefined
  /** What would have to be known where it is not measured. */
  readonly needs: string
}

/** A question, and the numbers that answer it. */
export interface AnsweredQuestion {
  readonly id: string
  readonly question: string
  /** The ids of the claims of the source documents that ask it. */
  readonly sources: readonly string[]
  readonly numbers: readonly Measured[]
}

/** A question of executives, with the kinds of finding that bear on its answer. */
export interface ExecutiveQuestion extends AnsweredQuestion {
  readonly findings: readonly FindingCode[]
}

interface Question extends Omit<AnsweredQuestion, "numbers"> {
  /** The names of numbers. */
  readonly by: readonly string[]
}

/** What executives are to ask (Borrillo). */
const executiveQuestions: readonly (Question & Pick<ExecutiveQuestion, "findings">)[] = [
  {
    id: "content",
    question: "How is our content performing?",
    sources: ["S0-27"],
    by: ["mean-reach", "interactive-share", "content-sources", "topic-diversity", "goals-with-number"],
    findings: [
      "HF0304",
      "HF0801",
      "HF0806",
      "HF0811",
      "HF0812",
      "HF0813",
      "HF0814",
      "HF0815",
      "HF0821",
      "HF0822",
      "HF0823",
      "HF0824",
      "HF1007"
    ]
  },
  {
    id: "response",
    question: "Are we responding and engaging online?",
    sources: ["S0-27"],
    by: [
      "response-rate",
      "minutes-to-answer-median",
      "minutes-to-answer-ninth-decile",
      "unanswered-after-72-hours",
      "waiting-share"
    ],
    findings: [
      "HF0203",
      "HF0301",
      "HF0303",
      "HF0506",
      "HF0507",
      "HF0603",
      "HF0606",
      "HF0607",
      "HF0608",
      "HF1001",
      "HF1002",
      "HF1003",
      "HF1004",
      "HF1005",
      "HF1006"
    ]
  },
  {
    id: "audience",
    question: "What is our audience saying about us?",
    sources: ["S0-27"],
    by: [
      "praise-share",
      "complaint-share",
      "question-share",
      "listening-coverage",
      "learnings",
      "changes-from-insights"
    ],
    findings: ["HF0701", "HF0702", "HF0703", "HF0704", "HF0705", "HF0706"]
  }
]

/** What isolation costs (S2), each with what measures it. */
const isolationImpacts: readonly Question[] = [
  { id: "awareness", question: "Brand awareness", sources: ["S2-05"], by: ["mean-reach"] },
  {
    id: "content",
    question: "Quality and diversity of content",
    sources: ["S2-06"],
    by: ["content-sources", "topic-diversity"]
  },
  { id: "engagement", question: "Customer engagement", sources: ["S2-07"], by: ["response-rate", "interactive-share"] },
  {
    id: "trust",
    question: "Customer satisfaction and trust",
    sources: ["S2-08"],
    by: ["praise-over-complaints", "unanswered-after-72-hours"]
  },
  {
    id: "insight",
    question: "Insight into the trends of the industry",
    sources: ["S2-09"],
    by: ["listening-coverage", "learnings", "changes-from-insights"]
  }
]

const intentShare = (messages: readonly ObservedMessage[], intent: string): number | undefined => {
  const known = messages.filter((message) => message.intent !== undefined)
  return known.length === 0 ? undefined : known.filter((message) => message.intent === intent).length / known.length
}

const praiseOverComplaints = (messages: readonly ObservedMessage[]): number | undefined => {
  const [praise, complaints] = ["praise", "complaint"].map((intent) => intentShare(messages, intent))
  const both = (praise ?? 0) + (complaints ?? 0)
  return both === 0 ? undefined : (praise ?? 0) / both
}

const meanReach = (publications: readonly Publication[]): number | undefined => {
  const reaches = publications.flatMap(({ reach }) => reach ?? [])
  return reaches.length === 0 ? undefined : reaches.reduce((sum, reach) => sum + reach, 0) / reaches.length
}

/** The numbers that only these questions ask for. */
const ownNumbers = ({ organization, observations: { messages = [] } }: Subject): readonly Omit<Measured, "needs">[] => [
  {
    name: "mean-reach",
    meaning: "how many see a publication, on average of those whose reach is noted",
    value: meanReach(organization.publications)
  },
  {
    name: "praise-share",
    meaning: "share of messages that praise, of those whose intent is noted, 0 to 1",
    value: intentShare(messages, "praise")
  },
  {
    name: "complaint-share",
    meaning: "share of messages that complain, of those whose intent is noted, 0 to 1",
    value: intentShare(messages, "complaint")
  },
  {
    name: "question-share",
    meaning: "share of messages that ask, of those whose intent is noted, 0 to 1",
    value: intentShare(messages, "question")
  },
  {
    name: "praise-over-complaints",
    meaning: "praise among praise and complaints, 0 to 1",
    value: praiseOverComplaints(messages)
  }
]

/** What has to be known for a number. */
const needs: { readonly [name: string]: string } = {
  "mean-reach": "publications with their reach",
  "interactive-share": "publications, with which of them answer somebody",
  "content-sources": "publications, with who they come from",
  "topic-diversity": "publications with their topics",
  "goals-with-number": "goals",
  "response-rate": "a message log",
  "minutes-to-answer-median": "a message log",
  "minutes-to-answer-ninth-decile": "a message log",
  "unanswered-after-72-hours": "a message log that goes back 72 hours",
  "waiting-share": "a message log with what messages waited for",
  "praise-share": "a message log with intents",
  "complaint-share": "a message log with intents",
  "question-share": "a message log with intents",
  "praise-over-complaints": "a message log with praise or complaints",
  "listening-coverage": "listening queries",
  learnings: "insights",
  "changes-from-insights": "insights with what they changed"
}

/** The three questions of executives, and the five impacts of isolation, each with its numbers or what it takes to have them. */
export const questionsOf = (
  subject: Subject
): { readonly executive: readonly ExecutiveQuestion[]; readonly impacts: readonly AnsweredQuestion[] } => {
  const known = new Map(
    [...indicatorsOf(subject), ...ownNumbers(subject)].map(({ name, meaning, value }) => [
      name,
      { name, meaning, value }
    ])
  )
  const numbersOf = (names: readonly string[]): readonly Measured[] =>
    names.flatMap((name) => {
      const number = known.get(name)
      return number === undefined ? [] : [{ ...number, needs: needs[name] ?? "" }]
    })
  return {
    executive: executiveQuestions.map(({ by, ...question }) => ({ ...question, numbers: numbersOf(by) })),
    impacts: isolationImpacts.map(({ by, ...question }) => ({ ...question, numbers: numbersOf(by) }))
  }
}

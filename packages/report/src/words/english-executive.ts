import { counted, countedOf, englishCount, englishNumber, sentence } from "./english-number.ts"
import type { Sentences } from "./words.ts"

const percent = (value: number): string => `${englishNumber(value * 100, 0)} %`
/** Of a share two decimals tell something, of minutes one. */
const plain = (value: number): string => englishNumber(value, Number.isInteger(value) ? 0 : Math.abs(value) < 1 ? 2 : 1)
const count = (value: number): string => englishNumber(value, Number.isInteger(value) ? 0 : 1)

/** How a number is written, and the sentence that it answers a question with. */
interface Answer {
  readonly write: (value: number) => string
  readonly say: (written: string) => string
}

const answers: { readonly [measure: string]: Answer } = {
  "mean-reach": { write: (value) => englishNumber(value, 0), say: (n) => `A publication is seen by ${n} on average` },
  "interactive-share": { write: percent, say: (n) => `${n} of publications are part of a conversation` },
  "content-sources": { write: count, say: (n) => `Publications come from as much as ${n} units` },
  "topic-diversity": { write: count, say: (n) => `Publications are about as much as ${n} topics` },
  "goals-with-number": { write: percent, say: (n) => `${n} of goals have a measure and a target` },
  "response-rate": { write: percent, say: (n) => `${n} of messages are answered` },
  "minutes-to-answer-median": { write: count, say: (n) => `The first answer takes ${n} minutes in the middle case` },
  "minutes-to-answer-ninth-decile": {
    write: count,
    say: (n) => `The first answer takes up to ${n} minutes for all but the slowest tenth`
  },
  "waiting-share": { write: percent, say: (n) => `${n} of the time until an answer is waiting for other units` },
  "praise-share": { write: percent, say: (n) => `${n} of messages praise` },
  "complaint-share": { write: percent, say: (n) => `${n} of messages complain` },
  "question-share": { write: percent, say: (n) => `${n} of messages ask` },
  "praise-over-complaints": { write: percent, say: (n) => `Of praise and complaints, ${n} is praise` },
  "listening-coverage": { write: percent, say: (n) => `It listens for ${n} of the kinds of things to listen for` },
  learnings: { write: count, say: (n) => `Insights noted in the last year: ${n}` },
  "changes-from-insights": { write: count, say: (n) => `Changes in the last year that go back to what was heard: ${n}` }
}

const answerOf = (measure: string): Answer | undefined =>
  Object.hasOwn(answers, measure) ? answers[measure] : undefined

const written = (measure: string, value: number): string => answerOf(measure)?.write(value) ?? plain(value)

/** What a number says, in a sentence. */
const said = (measure: string, { meaning, value }: { readonly meaning: string; readonly value: number }): string =>
  answerOf(measure)?.say(written(measure, value)) ?? `${sentence(meaning)}: ${written(measure, value)}`

/** The English sentences of the page for executives. */
export const englishExecutive: Pick<
  Sentences,
  | "executiveHeadline"
  | "executiveAnswer"
  | "executiveNumber"
  | "executiveFindings"
  | "executiveSources"
  | "impactMeasure"
> = {
  executiveHeadline: ({ name, answered, grave }) =>
    `${name} has a number for ${answered.count === 0 ? `none of the ${englishCount(answered.of)} questions` : countedOf(answered, "question")} that executives are to ask${grave === 0 ? "" : `, and ${counted(grave, "grave finding")} ${grave === 1 ? "bears" : "bear"} on them`}`,
  executiveAnswer: ({ measure, meaning, value, needs }) =>
    value === undefined ? `Nobody can tell: it takes ${needs}` : said(measure, { meaning, value }),
  impactMeasure: ({ measure, meaning, value, needs }) =>
    value === undefined ? `Not measured: needs ${needs}` : said(measure, { meaning, value }),
  executiveNumber: ({ measure, value }) => (value === undefined ? "?" : written(measure, value)),
  executiveSources: ({ sources }) => `The questions are after ${sources.join("; ")}.`,
  executiveFindings: ({ shown, of }) =>
    of === 0
      ? "Nothing was found that bears on it."
      : shown === of
        ? "What bears on it:"
        : `What bears on it most, of ${counted(of, "finding")}:`
}

import { counted, countedOf, englishCount, englishNumber, sentence } from "./english-number.ts"
import type { Sentences } from "./words.ts"

const points = ([low, high]: readonly [number, number]): string => {
  const [least, most] = [Math.floor(low), Math.ceil(high)]
  return least === most ? englishNumber(least, 0) : `between ${englishNumber(least, 0)} and ${englishNumber(most, 0)}`
}

/** The English sentences about silos and what is amiss. */
export const englishSilo: Pick<
  Sentences,
  | "siloTitle"
  | "contactCaption"
  | "contactSays"
  | "siloFormula"
  | "amissTitle"
  | "amissSources"
  | "progressTitle"
  | "progressScores"
> = {
  siloTitle: ({ low, high, most: greatest, tied }) => {
    const score = points([low, high])
    return `${sentence(countedOf(tied, "pair"))} of units ${tied.count === 1 ? "is" : "are"} in contact: the silo score is ${score} of ${englishNumber(greatest, 0)}`
  },
  contactCaption: ({ often, most }) =>
    `Each row and each column is a unit, in the same order. A filled square is a pair in contact: faintest where it is less than once a week or not known how often, stronger from once a week, strongest from ${englishCount(often)} times a week. The score goes from none, a single company, to ${englishNumber(most, 0)}, sealed silos.`,
  contactSays: ({ from, to, ties, contactsPerWeek }) =>
    `${from} and ${to}: ${counted(ties, "tie")}${contactsPerWeek === undefined ? "" : `, ${englishNumber(contactsPerWeek, contactsPerWeek % 1 === 0 ? 0 : 1)} ${contactsPerWeek === 1 ? "contact" : "contacts"} a week`}`,
  siloFormula: ({ formula }) =>
    `The score is ${formula.replaceAll("*", "×")}; its weights are a judgment, and what is not known of a component widens it.`,
  amissTitle: ({ findings, grave, mendable }) =>
    findings === 0
      ? "Nothing was found to be amiss"
      : `${sentence(counted(findings, "thing"))} ${findings === 1 ? "is" : "are"} amiss, ${englishNumber(grave, 0)} of them grave; changes of the model would mend ${englishNumber(mendable, 0)}`,
  progressTitle: ({ date, mended, added, still }) =>
    `Since ${date}, ${counted(mended, "finding")} ${mended === 1 ? "is" : "are"} mended, ${englishNumber(added, 0)} ${added === 1 ? "is" : "are"} new and ${englishNumber(still, 0)} ${still === 1 ? "is" : "are"} still there`,
  progressScores: ({ before, after, isComparable }) => {
    const [then, now] = [points(before), points(after)]
    if (!isComparable) return `The silo score was ${then} and is ${now}, by another formula: they do not compare.`
    return then === now ? `The silo score is ${now}, as it was.` : `The silo score was ${then} and is ${now}.`
  },
  amissSources: ({ sources }) => `Why it matters is after ${sources.join("; ")}.`
}

import { clockHour, counted, englishNumber, sentence } from "./english-number.ts"
import type { SimulationSentences } from "./simulation-sentences.ts"

const hourMinutes = 60
const dayMinutes = 1440

const percent = (share: number): string => `${englishNumber(share * 100, share < 0.1 ? 1 : 0)} %`

const points = (share: number): string => englishNumber(Math.abs(share) * 100, 1)

const lasting = (minutes: number): string => {
  if (minutes >= dayMinutes * 4) return `${englishNumber(minutes / dayMinutes, minutes % dayMinutes === 0 ? 0 : 1)} d`
  if (minutes >= hourMinutes) return `${englishNumber(minutes / hourMinutes, minutes % hourMinutes === 0 ? 0 : 1)} h`
  return `${englishNumber(minutes, minutes < 1 && minutes > 0 ? 1 : 0)} min`
}

/** The English sentences about what was simulated. */
export const englishSimulation: SimulationSentences = {
  simulationTitle: ({ unanswered, hours, best }) =>
    `Simulated, ${percent(unanswered)} of the messages that call for a reply have none after ${englishNumber(hours, 0)} hours${
      best === undefined
        ? "; no arrangement that was tried leaves surely fewer"
        : `; ${best.name.charAt(0).toLowerCase()}${best.name.slice(1)}, it would be ${percent(best.unanswered)}`
    }`,
  simulationRun: ({ replications, days, warmUpDays, seed, messages }) =>
    `The same ${englishNumber(messages, 0)} messages arrive in every arrangement, for ${counted(days, "day")} after ${englishNumber(warmUpDays, 0)} in which the queues fill, ${englishNumber(replications, 0)} times with other chance; seed ${englishNumber(seed, 0)}.`,
  dotsCaption: ({ dots, limit }) =>
    `${sentence(counted(dots, "dot"))} stand for all messages that call for a reply, by how long they wait for it. The line is at ${limit}: filled dots get their reply before, hollow ones later or never.`,
  dotsNote: ({ early, dots, limit }) => `${englishNumber(early, 0)} of ${counted(dots, "dot")} before ${limit}`,
  effectsCaption: ({ hours, confidence, runs }) =>
    `At the left what each of the ${englishNumber(runs, 0)} runs gave, at the right the difference from today on the same messages, with its ${percent(confidence)} interval. A grey bar crosses the line of no change: no clear change. More runs narrow the interval, never what one month can bring. Messages without a reply after ${englishNumber(hours, 0)} hours, in percent of those that call for one.`,
  effectsHead: ({ hours }) => `No reply after ${englishNumber(hours, 0)} h, single runs`,
  effect: ({ mean, halfWidth }) =>
    Math.abs(mean) <= halfWidth
      ? "no clear change"
      : `${points(mean)} ± ${points(halfWidth)} points ${mean < 0 ? "fewer" : "more"}`,
  waitingTitle: ({ onOthers }) => `${percent(onOthers)} of all waiting is for others`,
  waitingCaption: ({ onOthers, minutes }) =>
    `A message waits for ${lasting(minutes)} in all on average; ${percent(onOthers)} of that is for other departments, approvals, or for want of a tie. Filled bars are those.`,
  weekCaption: ({ worst, share }) =>
    worst === undefined
      ? "Nothing was due."
      : `In percent, how many of the messages that arrive in an hour of the week are answered within their target. Fewest are of those that arrive on ${worst}: ${percent(share)}.`,
  weekCell: ({ share }) => englishNumber(share * 100, 0),
  weekHour: ({ day, hour }) => `${day}, ${clockHour(hour)}`,
  utilizationCaption: ({ people, share, busiest }) =>
    `In percent, how much of their shifts ${counted(people, "person", "people")} work on messages, by the hour of the week: ${percent(share)} in all${
      busiest === undefined ? "" : `; most on ${busiest.moment}: ${percent(busiest.share)}`
    }.`,
  utilizationOfUnits: ({ smallest }) =>
    smallest > 1
      ? `How much of their shifts people work: of departments and agencies of ${englishNumber(smallest, 0)} people and more`
      : "How much of their shifts people work",
  flowTitle: ({ messages, answered }) =>
    `Of ${englishNumber(messages, 0)} messages ${englishNumber(answered, 0)} are answered`,
  flowCaption: ({ messages }) =>
    `Where the ${englishNumber(messages, 0)} messages of one run arrive, who should answer them, and what becomes of them, on average.`,
  othersOf: ({ count }) => `others (${englishNumber(count, 0)})`,
  amount: ({ messages }) => englishNumber(messages, messages < 1 ? 1 : 0),
  inTimeEffect: (effect) => englishSimulation.effect(effect),
  recommendedInTime: ({ before, after, ...effect }) =>
    `Simulated, all steps together let ${percent(after)} of messages be answered within their target, in place of ${percent(before)}: ${englishSimulation.effect(effect)}.`,
  breakEvenTitle: ({ name, isSure, turns }) =>
    isSure
      ? turns === undefined
        ? `What is said of “${name}” holds wherever the assumptions that were varied lie`
        : `What is said of “${name}” holds unless ${turns.parameter} is ${turns.isMore ? "more" : "less"} than ${turns.at}`
      : `Nothing is sure about “${name}” that an assumption could turn round`,
  breakEvenCaption: ({ name, hours }) =>
    `How wrong an assumption may be: “${name}” against today, in messages without a reply after ${englishNumber(hours, 0)} hours, with each assumption from one end of its range to the other and all else as it is. A bar is filled as far as the conclusion holds and hollow beyond the line of no difference; what is nearest to turning it round stands first.`,
  breakEvenNote: ({ isSure, turns }) => {
    if (!isSure) return "no conclusion"
    const limits = turns.map(({ at, isMore }) => `${isMore ? "more" : "less"} than ${at}`)
    return limits.length === 0 ? "holds throughout" : `unless ${limits.join(" or ")}`
  },
  breakEvenToday: (effect) => `as it is: ${englishSimulation.effect(effect)}`,
  span: ({ from, to }) => `${from} to ${to}`,
  stillsTitle: ({ moment, waiting, longest }) =>
    `Most messages wait on ${moment}: ${englishNumber(waiting, 0)}${
      longest === undefined || longest.waiting === 0
        ? ""
        : `, ${englishNumber(longest.waiting, 0)} of them for ${longest.name}`
    }`,
  stillsCaption: ({ each }) =>
    `The first run, stopped when most messages wait, and when fewest do in the day before and the day after. ${
      each === 1 ? "A mark is a message" : `A mark is up to ${englishNumber(each, 0)} messages`
    }: a blue square is in work, a grey dot in a queue, an orange ring waits because nobody knows yet whom to ask there. Below stands how many were answered by then, and how many were not and never will be.`,
  stillMoment: ({ day, date, time }) => `${day}, ${date}, ${time}`,
  stillHead: ({ day, time }) => `${day}, ${time}`,
  stillNote: ({ waiting, date }) => `${date}: ${englishNumber(waiting, 0)} ${waiting === 1 ? "waits" : "wait"}`,
  stillAnswered: ({ early, late, limit }) =>
    `${englishNumber(early, 0)} within ${limit}, ${englishNumber(late, 0)} later`,
  stillLost: ({ lost }) => `${englishNumber(lost, 0)} given up or forgotten`,
  stillCell: ({ waiting, sought, atWork }) =>
    [
      ...(atWork === 0 ? [] : [`${englishNumber(atWork, 0)} in work`]),
      ...(waiting === 0 ? [] : [`${englishNumber(waiting, 0)} in the queue`]),
      ...(sought === 0 ? [] : [`${englishNumber(sought, 0)} looked for`])
    ].join(", "),
  lasting: ({ minutes }) => lasting(minutes),
  percent: ({ share }) => percent(share),
  notCompared: ({ sentence: reason }) => `${sentence(reason)}.`,
  assumed: ({ sentence: assumed, help }) => `${sentence(assumed)}; ${help}.`
}

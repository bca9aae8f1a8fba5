import type { Summary } from "@hubwright/simulate"
import { drawFlow, type Stream } from "../pictures/flow.ts"
import type { Survey } from "../survey/survey.ts"
import type { NamedPicture } from "./blocks.ts"

/** Channels and departments that are told apart; the rest is one station, so that at most twelve stand there. */
const mostNamed = 3

const outcomes = {
  replied: { label: "answered", end: "well" },
  settled: { label: "answered", end: "well" },
  abandoned: { label: "given-up", end: "badly" },
  forgotten: { label: "forgotten", end: "badly" },
  refused: { label: "forgotten", end: "badly" },
  unfinished: { label: "still-waiting", end: "open" }
} as const

type End = keyof typeof outcomes

const isEnd = (end: string): end is End => Object.hasOwn(outcomes, end)

/** The ids with most messages, most first. */
const foremost = (amounts: ReadonlyMap<string, number>): readonly string[] =>
  [...amounts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostNamed)
    .map(([id]) => id)

const added = (amounts: Map<string, number>, id: string, amount: number): void => {
  amounts.set(id, (amounts.get(id) ?? 0) + amount)
}

/** Where messages arrive, who should answer them, and what becomes of them, by mean amounts of a run. */
export const flowPicture = (survey: Survey, { flows, replications: [, runs] }: Summary): NamedPicture => {
  const { words, naming } = survey
  const { labels } = words.terms
  const streams = flows.flatMap(({ channel, responsible = "", end, counts }) =>
    isEnd(end) ? [{ channel, responsible, end, amount: counts.reduce((sum, count) => sum + count, 0) / runs }] : []
  )
  const byChannel = new Map<string, number>()
  const byUnit = new Map<string, number>()
  for (const { channel, responsible, amount } of streams) {
    added(byChannel, channel, amount)
    added(byUnit, responsible, amount)
  }
  const [channels, units] = [foremost(byChannel), foremost(byUnit)]
  const rest = (all: ReadonlyMap<string, number>, named: readonly string[]): string =>
    words.sentences.othersOf({ count: all.size - named.length })
  const ends = Object.keys(outcomes)
  const ordered = streams
    .map(({ channel, responsible, end, amount }) => ({
      order: [place(channels, channel), place(units, responsible), ends.indexOf(end)],
      stream: {
        stations: [
          channels.includes(channel) ? naming.channel(channel) : rest(byChannel, channels),
          units.includes(responsible)
            ? responsible === ""
              ? labels.nobody
              : naming.holder(responsible)
            : rest(byUnit, units),
          labels[outcomes[end].label]
        ],
        amount,
        end: outcomes[end].end
      } satisfies Stream
    }))
    .sort((a, b) => compared(a.order, b.order))
  const placed = ordered.map(({ stream }) => stream)
  const stationsAt = (column: 0 | 1 | 2): readonly string[] => [
    ...new Set(
      ordered
        .toSorted((a, b) => (a.order[column] ?? 0) - (b.order[column] ?? 0))
        .map(({ stream }) => stream.stations[column])
    )
  ]
  return {
    name: "flow",
    draw: (breadth) =>
      drawFlow(placed, {
        breadth,
        title: words.sentences.flowTitle({
          messages: placed.reduce((sum, { amount }) => sum + amount, 0),
          answered: amountOf(placed, labels.answered)
        }),
        description: [...new Set(placed.map(({ stations: [, , outcome] }) => outcome))]
          .map((outcome) => `${outcome}: ${words.sentences.amount({ messages: amountOf(placed, outcome) })}`)
          .join("; "),
        order: [stationsAt(0), stationsAt(1), stationsAt(2)],
        heads: [labels.channel, labels.responsible, labels.outcome],
        amount: (messages) => words.sentences.amount({ messages })
      })
  }
}

const amountOf = (streams: readonly Stream[], outcome: string): number =>
  streams.reduce((sum, { stations, amount }) => (stations[2] === outcome ? sum + amount : sum), 0)

const place = (named: readonly string[], id: string): number => (named.includes(id) ? named.indexOf(id) : named.length)

const compared = (a: readonly number[], b: readonly number[]): number => {
  const differs = a.findIndex((value, index) => value !== b[index])
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0)
}

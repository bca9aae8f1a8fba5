import { quoted } from "../problem/neutralize.ts"
import type { Problem } from "../problem/problem.ts"
import { problemOf } from "./report.ts"
import type { Survey } from "./survey.ts"

/** All money is in one currency, so that amounts can be added and compared: that of most amounts. */
export const checkCurrencies = ({ places: { money } }: Survey): readonly Problem[] => {
  const usual = mostFrequent(money.map(({ value }) => currencyOf(value)))
  const example = money.find(({ value }) => currencyOf(value) === usual)
  if (usual === undefined || example === undefined) return []
  return money
    .filter(({ value }) => currencyOf(value) !== usual)
    .map(({ value, path }) =>
      problemOf("HW0346", {
        message: `${quoted(value)} is in another currency than ${quoted(example.value)}`,
        help: `give the amount in ${quoted(usual)}, as the others are`,
        path,
        related: [{ message: "an amount in the usual currency", path: example.path }]
      })
    )
}

const currencyOf = (money: string): string => money.split(" ")[1] ?? ""

/** The word that is there most often; of several the first. */
const mostFrequent = (words: readonly string[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const [first, ...others] = counts
  return others.reduce((best, next) => (best === undefined || next[1] > best[1] ? next : best), first)?.[0]
}

import { quoted } from "../problem/neutralize.ts"
import type { Problem } from "../problem/problem.ts"
import { problemOf } from "./report.ts"
import type { Survey } from "./survey.ts"

/** All money is in one currency, so that amounts can be added and compared. */
export const checkCurrencies = ({ places: { money } }: Survey): readonly Problem[] => {
  const [first] = money
  if (first === undefined) return []
  const currency = currencyOf(first.value)
  return money
    .filter(({ value }) => currencyOf(value) !== currency)
    .map(({ value, path }) =>
      problemOf("HW0346", {
        message: `${quoted(value)} is in another currency than ${quoted(first.value)}`,
        help: `give every amount in ${quoted(currency)}, or every amount in ${quoted(currencyOf(value))}`,
        path,
        related: [{ message: "the first amount", path: first.path }]
      })
    )
}

const currencyOf = (money: string): string => money.split(" ")[1] ?? ""

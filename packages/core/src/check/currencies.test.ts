import { expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

const amounts = (...currencies: readonly [string, string, string, string, string]) => `
organization: { name: Acme, budget: 100 ${currencies[0]} }
departments: { care: { budget: 90 ${currencies[1]} } }
agencies: { bright: { hourlyCost: 140 ${currencies[2]} } }
people: { ada: { departments: [care], hourlyCost: 40 ${currencies[3]} } }
campaigns: { spring: { budget: 10 ${currencies[4]} } }`

test("all money is in the currency of most amounts, wherever it stands", () => {
  expect(problemsIn(amounts("EUR", "EUR", "EUR", "EUR", "EUR"))).toEqual([])
  expect(problemsIn(amounts("USD", "EUR", "EUR", "CHF", "EUR"))).toMatchObject([
    {
      code: "HW0346",
      path: ["organization", "budget"],
      message: "`100 USD` is in another currency than `90 EUR`",
      help: "give the amount in `EUR`, as the others are",
      related: [{ path: ["departments", "care", "budget"] }]
    },
    { path: ["people", "ada", "hourlyCost"] }
  ])
})

test("of currencies that are used alike the first is meant", () => {
  expect(sentencesIn(amounts("EUR", "USD", "USD", "EUR", "CHF")).map((line) => line.split(" ")[1])).toEqual([
    "departments.care.budget",
    "agencies.bright.hourlyCost",
    "campaigns.spring.budget"
  ])
})

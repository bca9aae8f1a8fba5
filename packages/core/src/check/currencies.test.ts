import { expect, test } from "vitest"
import { problemsIn } from "../../../../tests/problems-in.ts"

test("all money is in the currency of the first amount, wherever it stands", () => {
  const text = (currency: string) => `
organization: { name: Acme, budget: 100 EUR }
departments: { care: { budget: 90 ${currency} } }
people: { ada: { departments: [care], hourlyCost: 40 EUR } }
agencies: { bright: { hourlyCost: 140 ${currency} } }
campaigns: { spring: { budget: 10 EUR } }`
  expect(problemsIn(text("EUR"))).toEqual([])
  expect(problemsIn(text("USD"))).toMatchObject([
    {
      code: "HW0346",
      path: ["departments", "care", "budget"],
      message: "`90 USD` is in another currency than `100 EUR`",
      related: [{ path: ["organization", "budget"] }]
    },
    { path: ["agencies", "bright", "hourlyCost"] }
  ])
})

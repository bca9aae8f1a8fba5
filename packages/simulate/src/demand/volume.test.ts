import { type Organization, orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import { prepareScenario, replicate, type Scenario } from "../study/scenario.ts"

const acmeWith = (demand: string): Organization =>
  orThrow(
    readOrganization({
      "hubwright.yaml": `
hubwright: 1
organization: { name: Acme }
departments: { care: {} }
channels: { shop: { platform: x, operators: [care] } }
demand: { start: 2026-01-05T00:00:00Z, ${demand} }
`
    })
  )

const lettersOf = (text: string): string =>
  `classes: [{ name: few, channel: shop, perDay: 1 }, { name: letters, channel: shop, ${text} }]`

const problemsOf = (demand: string, span: Partial<Scenario> = {}) =>
  prepareScenario({ name: "today", organization: acmeWith(demand), days: 1, ...span }).problems

test("a demand of more messages than can be simulated is refused, with how many there would be", () => {
  const [problem, ...others] = problemsOf(lettersOf("perHour: 1e6"), { days: 2, warmUpDays: 3 })
  expect(others).toEqual([])
  expect(problem).toMatchObject({ code: "HW1010", severity: "error", path: ["demand", "classes", 1] })
  // and 5 of the class with few
  expect(problem?.message).toBe(
    "about 121 million messages are expected in the 5 days of one run, and 20 million can be simulated"
  )
  expect(problem?.help).toContain("`letters`")
})

test.each([
  "perHour: 1e9",
  "perHour: 1e300",
  "perDay: 1.7e308",
  "perDay: 1, growthPerYear: 1e300",
  "perDay: 0.001, batch: 1000000000"
])("%s is refused before anything is run", (text) => {
  expect(problemsOf(lettersOf(text), { days: 28 }).map(({ code }) => code)).toEqual(["HW1010"])
})

test("a burst counts while it lasts, and only as far as it is looked", () => {
  const burst = "bursts: [{ name: fire, from: 2026-01-06T00:00:00Z, until: 2026-01-07T00:00:00Z, times: 1e7 }]"
  const demand = `${lettersOf("perDay: 3")}, ${burst}`
  expect(problemsOf(demand, { days: 1 })).toEqual([])
  expect(problemsOf(demand, { days: 2 })[0]?.message).toContain("about 41 million")
})

test("a log that is drawn from counts by its days, one that is replayed by its messages", () => {
  const message = { channel: "shop" }
  const log = Array.from({ length: 1000 }, (_, minute) => ({ at: Date.UTC(2026, 0, 5, 0, minute), message }))
  const organization = (mode: string) => acmeWith(`log: { file: log.csv, mode: ${mode} }`)
  const codesOf = (mode: string) =>
    prepareScenario({ name: "today", organization: organization(mode), days: 30_000, log }).problems.map(
      ({ code }) => code
    )
  expect([codesOf("replay"), codesOf("resample")]).toEqual([[], ["HW1010"]])
})

test("what is refused is told by whoever runs it, too", () => {
  const scenario = { name: "today", organization: acmeWith(lettersOf("perHour: 1e9")), days: 1 }
  expect(replicate(scenario, { from: 0, count: 1, seed: 1 })).toMatchObject({
    ok: false,
    problems: [{ code: "HW1010" }]
  })
})

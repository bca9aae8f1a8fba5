import { type Organization, orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import type { Scenario } from "./scenario.ts"
import { selectBest } from "./select-best.ts"

const desk: Organization = orThrow(
  readOrganization({
    "hubwright.yaml": `
hubwright: 1
organization: { name: Acme }
departments: { care: {} }
people: { agents: { departments: [care], count: 2 } }
channels: { help: { platform: x, operators: [care] } }
targets: [{ name: soon, firstReply: 1 hour }]
work: [{ act: answer, time: { exponential: { mean: 1 h } } }]
demand: { start: 2026-01-05T00:00:00Z, classes: [{ name: letters, channel: help, perHour: 1.5 }] }
`
  })
)
const withPeople = (count: number): Scenario => ({
  name: `with-${count}`,
  organization: desk,
  change: { kind: "set", path: ["people", "agents", "count"], value: count },
  days: 4
})
const scenarios = [2, 6, 3].map(withPeople)
const wish = { seed: 3, measure: "share-in-time", worthwhile: 0.05, firstStage: 10 } as const

test("the best comes first, and whoever differs more from run to run gets more of them", async () => {
  const { kind, candidates, better } = orThrow(await selectBest(scenarios, wish))
  expect([kind, better]).toEqual(["selected", "more"])
  expect(candidates.map(({ name }) => name)).toEqual(["with-6", "with-3", "with-2"])
  const runs = candidates.map(({ replications }) => replications)
  expect(runs[2]).toBeGreaterThan(runs[0] ?? 0)
  const soonest = orThrow(await selectBest(scenarios, { ...wish, measure: "waiting-minutes", worthwhile: 20 }))
  expect([soonest.better, soonest.candidates[0]?.name]).toEqual(["less", "with-6"])
})

test("nothing is selected where it would take more runs than there may be", async () => {
  const { kind, candidates } = orThrow(await selectBest(scenarios, { ...wish, worthwhile: 0.001 }))
  expect(kind).toBe("too-close")
  expect(Math.max(...candidates.map(({ replications }) => replications))).toBeGreaterThan(1_000)
})

test("a measure without a value in some run selects nothing", async () => {
  const silent: Scenario = { ...withPeople(2), name: "silent", days: 0.001 }
  const found = await selectBest([silent, ...scenarios], wish)
  expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(["HW1009"])
  await expect(selectBest(scenarios, { ...wish, worthwhile: 0 })).rejects.toThrow(RangeError)
})

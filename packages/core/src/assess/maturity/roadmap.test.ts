import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { sure } from "../interval.ts"
import { example, samm } from "./example-models.ts"
import { activitiesOf, type MaturityModel } from "./maturity-model.ts"
import { planMaturity } from "./roadmap.ts"

const nothingDone = (model: MaturityModel) => ({
  answers: activitiesOf(model).map(({ activity }) => ({
    activity: activity.id,
    value: sure(0),
    criteria: [],
    coverage: sure(0),
    coverageBy: "evidence" as const,
    evidence: [],
    disputed: []
  })),
  distance: { targets: "goals" as const, percentToTarget: sure(0), gaps: [] }
})

const all = (model: MaturityModel, to = 1) => new Map(activitiesOf(model).map(({ activity }) => [activity.id, to]))

const named = (phases: ReturnType<typeof planMaturity>["phases"]): readonly (readonly string[])[] =>
  phases.map(({ steps }) => steps.map(({ activity }) => activity))

describe("planMaturity", () => {
  test("plans what brings most for its effort first, after what it waits for", () => {
    const { phases } = planMaturity(example, nothingDone(example), { targets: all(example), effortPerPhase: 8 })
    expect(named(phases)).toEqual([["listen", "plan"], ["joke", "policy"], ["hub"]])
    expect(phases.map(({ stage }) => stage.place)).toEqual([0, 0, 1])
  })

  test("plans what a target waits for, as far as the gate asks", () => {
    const { phases } = planMaturity(example, nothingDone(example), { targets: new Map([["hub", 1]]) })
    const steps = phases.flatMap((phase) => phase.steps)
    expect(steps.map(({ activity, to, isPrerequisite }) => `${activity} ${to} ${isPrerequisite}`)).toEqual([
      "listen 0.5 true",
      "plan 0.5 true",
      "hub 1 false"
    ])
  })

  test("goes up the levels of a stream", () => {
    const { phases } = planMaturity(samm, nothingDone(samm), { targets: new Map([["a3", 1]]) })
    expect(named(phases).flat()).toEqual(["a1", "a2", "a3"])
  })

  test("plans nothing where everything is as wanted", () => {
    expect(planMaturity(example, nothingDone(example), { targets: all(example, 0) }).phases).toEqual([])
  })

  test("keeps dependencies and the room of phases, and ends where every target is met", () => {
    const levels = fc.array(fc.constantFrom(0.25, 0.5, 1), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(fc.constantFrom(example, samm), levels, fc.integer({ min: 1, max: 40 }), (model, tos, room) => {
        const targets = new Map(activitiesOf(model).map(({ activity }, place) => [activity.id, tos[place] ?? 1]))
        const { phases } = planMaturity(model, nothingDone(model), { targets, effortPerPhase: room })
        const order = named(phases).flat()
        expect([...order].sort()).toEqual([...targets.keys()].sort())
        for (const { steps, effort } of phases) {
          expect(steps.length === 1 || effort <= room).toBe(true)
          for (const { activity, after } of steps)
            for (const before of after) expect(order.indexOf(before)).toBeLessThan(order.indexOf(activity))
        }
        const stages = phases.map(({ stage }) => stage.place)
        expect(stages).toEqual([...stages].sort((a, b) => a - b))
      })
    )
  })
})

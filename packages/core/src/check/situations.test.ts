import { expect, test } from "vitest"
import { sentencesIn } from "../../../../tests/problems-in.ts"

test("a situation is a crisis plan, in conditions and in bursts", () => {
  const used = (situation: string) => `
departments: { press: {} }
playbooks:
  graph: { kind: triage, start: a, nodes: { a: { leaf: a } } }
  plan: { kind: crisis, release: press, team: [press], statements: [{ language: en, text: We know. }] }
targets: [{ name: t, when: { not: { situation: { none: [${situation}] } } }, firstReply: 1 hour }]
demand: { bursts: [{ name: b, from: 2026-01-01, until: 2026-01-02, times: 2, situation: ${situation} }] }`
  expect(sentencesIn(used("plan"))).toEqual([])
  expect(sentencesIn(used("graph"))).toEqual([
    "HW0335 targets.0.when.not.situation.none.0 `graph` is a triage graph, not a crisis plan",
    "HW0335 demand.bursts.0.situation `graph` is a triage graph, not a crisis plan"
  ])
})

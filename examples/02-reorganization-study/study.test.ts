import { orThrow } from "@hubwright/core"
import { loadOrganization } from "@hubwright/core/node"
import { packs } from "@hubwright/packs"
import { beforeAll, describe, expect, test } from "vitest"
import { type Study, studyOf } from "./study.ts"

const effort = { days: 7, replications: 4, seed: 1 }

const run = async (): Promise<Study> =>
  studyOf(orThrow(await loadOrganization(new URL("../pharma", import.meta.url), { packs })), effort)

let study: Study

beforeAll(async () => {
  study = await run()
})

/** Whether a difference is more than chance: its interval lies on one side of 0. */
const isSure = ({ mean, halfWidth }: { readonly mean: number; readonly halfWidth: number }): boolean =>
  Math.abs(mean) > halfWidth

describe("a reorganization study", () => {
  test("finds that messages are forgotten today, because no tie leads on", () => {
    expect(study.today.forgotten.mean).toBeGreaterThan(10)
  })

  test("finds that one tie helps a little, and a hub or ties of all with all leave nothing forgotten", () => {
    const [tie, hub, everybody] = study.proposals.map(({ differences }) => differences.forgotten)
    expect(tie?.mean).toBeLessThan(0)
    expect(hub?.mean).toBeCloseTo(-study.today.forgotten.mean, 6)
    expect(everybody?.mean).toBeCloseTo(-study.today.forgotten.mean, 6)
    expect([hub, everybody].every((difference) => difference !== undefined && isSure(difference))).toBe(true)
  })

  test("finds that a hub costs hands on the way, more of them than ties of all with all", () => {
    const [, hub, everybody] = study.proposals.map(({ differences }) => differences.hops)
    expect(hub !== undefined && isSure(hub)).toBe(true)
    expect(hub?.mean).toBeGreaterThan(everybody?.mean ?? 0)
  })

  test("needs fewer replications where little changes, because the same messages arrive in every scenario", () => {
    expect(study.proposals[0]?.differences["share-unanswered-72h"].varianceReduction).toBeGreaterThan(2)
  })

  test("gives the same numbers again for the same seed", async () => {
    expect(await run()).toEqual(study)
  })
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"
import { textWidth } from "../page/wrap-words.ts"
import { RecommendResult, WhereResult } from "../results/recommend.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const model = join(folder, "acme.yaml")
writeFileSync(
  model,
  `hubwright: 1
organization: { name: Acme, regimes: [privacy-eu] }
departments: { social: {}, care: {}, press: {}, legal: {} }
channels: { help: { platform: x, operators: [care] }, news: { platform: facebook, operators: [press] } }
topics: { claims: { experts: [legal] } }
ties: [{ kind: shares, between: [care, press] }]
`
)
const at = ["--at", "2026-11-21"]

const recommended = async (...args: readonly string[]) => {
  const { code, stdout } = await capturedRun(["recommend", model, ...at, "--json", ...args])
  expect(code).toBe(0)
  return Schema.decodeUnknownSync(RecommendResult, { onExcessProperty: "error" })(JSON.parse(stdout))
}

describe("hubwright recommend", () => {
  test("says what to do, with where the organization stands after each step", async () => {
    const { start, steps, end, refused } = await recommended()
    expect(start.deadEnds).toBeGreaterThan(0)
    expect(end.deadEnds).toBe(0)
    expect(steps.map(({ before }) => before)).toEqual([start, ...steps.slice(0, -1).map(({ after }) => after)])
    expect(refused).toContainEqual({ title: "every department on its own", because: "regulated" })
    const { stdout } = await capturedRun(["recommend", model, ...at])
    expect(stdout).toContain("- every department on its own: a regulated organization is never decentralized")
    expect(stdout.split("\n").filter((line) => textWidth(line) > 80)).toEqual([])
  })

  test("writes a change file that change apply takes, and that leads where it said", async () => {
    const file = join(folder, "better.change.yaml")
    const { end, written } = await recommended("-o", file)
    expect(written).toBe(file)
    expect(readFileSync(file, "utf8")).toContain("for: Acme")
    const after = join(folder, "after")
    expect(await capturedRun(["change", "apply", file, model, "-o", after])).toMatchObject({ code: 0 })
    const again = await capturedRun(["recommend", join(after, "acme.yaml"), ...at, "--json"])
    expect(
      Schema.decodeUnknownSync(RecommendResult, { onExcessProperty: "error" })(JSON.parse(again.stdout)).start
    ).toEqual(end)
  })

  test("keeps to the days and steps there are", async () => {
    const { steps } = await recommended("--effort", "2")
    expect(steps.reduce((sum, { effortDays }) => sum + effortDays, 0)).toBeLessThanOrEqual(2)
    expect((await recommended("--steps", "1")).steps).toHaveLength(1)
  })

  test("compares where social media could sit", async () => {
    const { stdout } = await capturedRun(["recommend", model, ...at, "--where", "--json"])
    const { seats, leads, without } = Schema.decodeUnknownSync(WhereResult, { onExcessProperty: "error" })(
      JSON.parse(stdout)
    )
    expect(new Set(seats.map(({ topology }) => topology))).toEqual(
      new Set(["decentralized", "centralized", "hub-and-spoke", "holistic"])
    )
    expect(without).toEqual(["dandelion"])
    expect(leads.length).toBeGreaterThan(1)
    const text = await capturedRun(["recommend", model, ...at, "--where"])
    expect(text.stdout).toContain("Ruled out: a regulated organization is never decentralized.")
    expect(text.stdout.split("\n").filter((line) => textWidth(line) > 80)).toEqual([])
  })
})

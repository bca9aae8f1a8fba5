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

  test("says of all numbers it cannot use what they take, and what excludes what, at once", async () => {
    const wrong = ["--effort", "-1", "--steps", "0", "--seed", "x", "--where", "--simulate"]
    const { code, stdout, stderr } = await capturedRun(["recommend", model, ...wrong])
    expect([code, stdout, stderr.match(/^error: /gmu)?.length]).toEqual([2, "", 4])
    expect(stderr).toContain("help: --effort is a number of days, above 0, such as 20")
    expect(stderr).toContain("help: --steps is a whole number from 1 to 1000, such as 6")
    expect(stderr).toContain("--where and --simulate exclude each other")
  })

  test("keeps to the days and steps there are", async () => {
    const { steps } = await recommended("--effort", "2")
    expect(steps.reduce((sum, { effortDays }) => sum + effortDays, 0)).toBeLessThanOrEqual(2)
    expect((await recommended("--steps", "1")).steps).toHaveLength(1)
  })

  test("ranks by response targets met as well, where it is asked to simulate", async () => {
    const busy = join(folder, "busy.yaml")
    writeFileSync(
      busy,
      `${readFileSync(model, "utf8").replace("ties:", "targets: [{ name: soon, firstReply: 4 openHours }]\nties:")}
routing: { responsible: { hit: first, rules: [{ name: claims, when: { topic: claims }, to: legal }], otherwise: { name: rest, to: operator } } }
demand: { start: 2026-01-05T00:00:00Z, classes: [{ name: claims, channel: help, perDay: 12, facts: { topic: claims } }] }
`.replace("regimes: [privacy-eu]", "regimes: [privacy-eu], withoutPath: ask-cold")
    )
    const args = ["recommend", busy, ...at, "--simulate", "--days", "4", "--warm-up", "0", "--replications", "4"]
    const { code, stdout } = await capturedRun([...args, "--json"])
    expect(code).toBe(0)
    const { steps, options, targets, simulated } = Schema.decodeUnknownSync(RecommendResult, {
      onExcessProperty: "error"
    })(JSON.parse(stdout))
    expect(simulated).toEqual({ days: 4, warmUpDays: 0, seed: 1, replications: 4 })
    expect(targets).toMatchObject({ before: expect.any(Number), confidence: 0.95, replications: 4 })
    expect(options.filter(({ targets: own }) => (own?.mean ?? 0) > 0).length).toBeGreaterThan(0)
    expect(steps.length).toBeGreaterThan(0)
    const text = await capturedRun(args)
    expect(text.stdout).toContain("In time")
    expect(text.stdout.split("\n").filter((line) => textWidth(line) > 80)).toEqual([])
    expect((await capturedRun(["recommend", busy, ...at])).stdout).toContain("With --simulate")
    expect(await capturedRun(["recommend", model, ...at, "--simulate"])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("does not say how many messages arrive")
    })
    expect((await capturedRun(["recommend", busy, "--where", "--simulate"])).code).toBe(2)
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

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"
import { SimulateResult } from "../results/simulate.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe("a log as demand", () => {
  const logged = write(
    "logged.yaml",
    `
hubwright: 1
organization: { name: Acme }
departments: { desk: {} }
people: { ana: { departments: [desk] } }
channels: { help: { platform: x, operators: [desk] } }
work: [{ act: answer, time: 6 min }]
demand: { start: 2026-01-05T00:00:00Z, log: { file: log.csv, mode: replay } }
`
  )
  const replay = ["simulate", logged, "--days", "1", "--warm-up", "0", "--replications", "2", "--json"]

  test("is read from beside the model, and its messages arrive when they did", async () => {
    write("log.csv", "at,channel\n2026-01-05T08:00:00Z,help\n2026-01-05T08:02:00Z,help\n")
    const { stdout, stderr } = await capturedRun(replay)
    expect(stderr).toBe("")
    const { measures } = Schema.decodeUnknownSync(SimulateResult)(JSON.parse(stdout))
    // the second waits four minutes
    expect([measures.arrived?.mean, measures["first-response-minutes"]?.mean]).toEqual([2, 8])
  })

  const simulating = [
    replay.slice(0, -1),
    ["compare", logged],
    ["staff", logged],
    ["recommend", logged, "--simulate"],
    ["report", logged, "-o", join(folder, "logged.html")]
  ]

  test("is read by everything that simulates", async () => {
    write("log.csv", "at,channel\n2026-01-05T08:00:00Z,help\n2026-01-05T08:02:00Z,help\n")
    const [, , , recommend = [], report = []] = simulating
    const recommended = await capturedRun([...recommend, "--days", "1", "--warm-up", "0", "--replications", "2"])
    expect([recommended.code, recommended.stderr]).toEqual([0, ""])
    expect((await capturedRun(report)).stderr).toBe("")
    // both arrive in the days that only fill the queues
    expect(readFileSync(join(folder, "logged.html"), "utf8")).toContain("The same 0 messages arrive")
  })

  test("is refused by all of them with everything that is wrong in it", async () => {
    write("log.csv", "at,channel,form\nnever,help,\n,help,\n2026-01-05T08:00:00Z,help,pigeon\n")
    const refused = await Promise.all(simulating.map((args) => capturedRun(args)))
    expect(refused.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1])
    const [first] = refused
    expect(first?.stderr).toContain("line 3 of")
    expect(first?.stderr).toContain("pigeon")
    for (const { stderr } of refused) expect(stderr).toBe(first?.stderr)
  })

  test("is refused where messages arrive on channels that the model does not have, each with its line", async () => {
    const bad = "2026-01-05T08:00:00Z,nowhere"
    write("log.csv", `at,channel\n${bad}\n2026-01-05T08:00:00Z,help\n,hepl\n2026-01-05T08:00:00Z,constructor\n`)
    const { code, stderr } = await capturedRun(replay.slice(0, -1))
    const told = stderr.replace(/\s+/gu, " ")
    expect([code, stderr.match(/HW0501/gu)?.length, stderr.match(/HW1003/gu)?.length]).toEqual([1, 3, 1])
    expect(told).toMatch(/line 2 of `[^`]*log\.csv` names the unknown channel `nowhere`/u)
    expect(told).toMatch(/line 4 of `[^`]*log\.csv` names the unknown channel `hepl` .*did you mean `help`\?/u)
    expect(told).toMatch(/line 4 of `[^`]*log\.csv` does not say when/u)
    expect(told).toContain("`constructor`")
    const lines = ["nowhere", "help"].map((channel) => JSON.stringify({ at: "2026-01-05T08:00:00Z", channel }))
    write("log.jsonl", `${lines.join("\n")}\n`)
    const drawn = readFileSync(logged, "utf8").replace("file: log.csv, mode: replay", "file: log.jsonl, mode: resample")
    const resampled = await capturedRun(["simulate", write("resampled.yaml", drawn), "--days", "1"])
    expect([resampled.code, resampled.stderr.match(/line 1 of `[^`]*log\.jsonl`/gu)?.length]).toEqual([1, 1])
  })
})

import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"
import { textWidth } from "../page/wrap-words.ts"
import { StaffResult } from "../results/staff.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const model = join(folder, "acme.yaml")
writeFileSync(
  model,
  `
hubwright: 1
organization: { name: Acme }
departments: { care: {}, press: {} }
people:
  agents: { departments: [care], count: 9 }
  cho: { departments: [press] }
channels: { help: { platform: x, operators: [care] }, news: { platform: linkedin, operators: [press] } }
work: [{ act: answer, time: 30 minutes }]
targets: [{ name: soon, firstReply: 90 minutes }]
demand:
  start: 2026-01-05T00:00:00Z
  classes: [{ name: buyers, channel: help, perHour: 6 }, { name: readers, channel: news, perDay: 8 }]
`
)
const short = ["--days", "2", "--warm-up", "1"]
const fits = (text: string) => text.split("\n").filter((line) => textWidth(line) > 80)

describe("hubwright staff", () => {
  test("says how many it takes, and what one fewer does, as text and as data", async () => {
    const { code, stdout, stderr } = await capturedRun(["staff", model, ...short])
    expect([code, stderr]).toEqual([0, ""])
    expect(fits(stdout)).toEqual([])
    const { stdout: json } = await capturedRun(["staff", model, ...short, "--json"])
    const { kind, people, peopleToday, teams, share } = Schema.decodeUnknownSync(StaffResult)(JSON.parse(json))
    expect([kind, peopleToday, teams.map(({ id }) => id)]).toEqual(["found", 10, ["agents", "cho"]])
    const [agents, cho] = teams
    // three agents would work all the time
    expect(agents?.people).toBeGreaterThan(3)
    expect(agents?.people).toBeLessThan(9)
    expect(agents?.fewer?.share.mean).toBeLessThan(share.mean ?? 0)
    expect([cho?.people, cho?.fewer]).toEqual([1, null])
    expect(stdout.replace(/\s+/gu, " ")).toContain("where with one fewer nobody could do some of the work")
    expect(stdout).not.toContain("–: not tried")
    expect(stdout).toContain(`${people} people answer 90.0 % of messages within their target`)
  })

  test("asks of each target what is asked of it, and refuses goals that are none", async () => {
    const goal = async (text: string) => capturedRun(["staff", model, ...short, "--goal-of", text])
    expect((await goal("never=0.9")).stderr).toContain("there is no response target `never`")
    expect((await goal("soon=2")).stderr).toContain("is no goal")
    expect((await goal("soon")).stderr).toContain("does not say what a target is to reach")
    const both = await capturedRun(["staff", model, "--goal-of", "soon=2", "--goal-of", "never=0.9"])
    expect(both.stderr.match(/^error: /gmu)?.length).toBe(2)
  })

  test("searches among the teams that are named, and writes a change that can be compared", async () => {
    const file = join(folder, "staffing.change.yaml")
    const { code } = await capturedRun(["staff", model, ...short, "--team", "agents", "--goal", "0.8", "-o", file])
    expect(code).toBe(0)
    const compared = await capturedRun(["compare", model, "--with", file, ...short, "--replications", "4"])
    expect([compared.code, compared.stderr]).toEqual([0, ""])
    const unknown = await capturedRun(["staff", model, ...short, "--team", "agent"])
    expect(unknown.code).toBe(1)
    expect(unknown.stderr).toContain("nobody called `agent` has work in this model")
  })

  test("says why it does not know what one fewer does, where the search was cut short", async () => {
    for (const runs of ["5", "10", "15", "40"]) {
      const args = ["staff", model, ...short, "--replications", "5", "--most-runs", runs]
      const { stdout } = await capturedRun(args)
      const { stdout: json } = await capturedRun([...args, "--json"])
      const { isCutShort, isFewest, teams } = Schema.decodeUnknownSync(StaffResult)(JSON.parse(json))
      const isUntried = teams.some(({ fewer }) => fewer !== null && fewer.share.mean === null)
      expect([runs, isCutShort]).toEqual([runs, !isFewest])
      expect([runs, stdout.includes("–: not tried with one fewer")]).toEqual([runs, isUntried])
      expect(fits(stdout)).toEqual([])
    }
    const cut = await capturedRun(["staff", model, ...short, "--replications", "5", "--most-runs", "10"])
    expect(cut.stdout).toContain("–: not tried with one fewer")
  })

  test("refuses a goal that is no share", async () => {
    const { code, stderr } = await capturedRun(["staff", model, "--goal", "90"])
    expect(code).toBe(2)
    expect(stderr).toContain("--goal is a share above 0 and below 1, such as 0.9")
  })
})

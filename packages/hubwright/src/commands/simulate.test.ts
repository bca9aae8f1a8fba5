import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { topologies } from "@hubwright/core"
import * as Schema from "effect/Schema"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"
import { textWidth } from "../page/wrap-words.ts"
import { SelectResult } from "../results/select.ts"
import { CompareResult, SimulateResult } from "../results/simulate.ts"
import { BreakEvenResult, SweepResult } from "../results/vary.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const model = write(
  "acme.yaml",
  `
hubwright: 1
organization: { name: Acme, withoutPath: hold }
departments: { hub: {}, care: {}, press: {}, marketing: {} }
topics: { refund: { experts: [care] } }
people: { ana: { departments: [marketing] }, ben: { departments: [care] }, cho: { departments: [press] } }
channels: { shop: { platform: x, operators: [marketing] }, news: { platform: linkedin, operators: [press] } }
ties: [{ kind: coordinates, between: [marketing, press] }]
routing: { responsible: { hit: first, rules: [{ name: refunds, when: { topic: refund }, to: care }], otherwise: { name: rest, to: operator } } }
targets: [{ name: soon, firstReply: 2 hours }]
demand:
  start: 2026-01-05T00:00:00Z
  classes: [{ name: buyers, channel: shop, perDay: 30, facts: { topic: { refund: 0.6 } } }, { name: readers, channel: news, perDay: 8 }]
`
)
const short = ["--days", "7", "--warm-up", "1", "--replications", "4"]
const fits = (text: string) => text.split("\n").filter((line) => textWidth(line) > 80)

describe("hubwright simulate", () => {
  test("says what happens to messages, and what the model left open", async () => {
    const { code, stdout, stderr } = await capturedRun(["simulate", model, ...short])
    expect([code, stderr]).toEqual([0, ""])
    expect(stdout).toContain("4 runs of 7 days, after 1 in which the queues fill; seed 1.")
    expect(stdout).toMatch(/forgotten +\d/u)
    expect(stdout).toMatch(/write an entry of\s+`work`\s+with\s+`act: answer`/u)
    expect(fits(stdout)).toEqual([])
  })

  test("gives the same data for the same seed, and other data for another", async () => {
    const run = async (seed: string) =>
      (await capturedRun(["simulate", model, ...short, "--seed", seed, "--json"])).stdout
    const first = Schema.decodeUnknownSync(SimulateResult)(JSON.parse(await run("7")))
    expect(await run("7")).toBe(await run("7"))
    expect(first.replications).toBe(4)
    const share = first.measures["share-replied"]
    // of 38 messages a day 18 are refunds that nobody passes on
    expect(Math.abs((share?.mean ?? 0) - 20 / 38)).toBeLessThan(0.1)
    const other = Schema.decodeUnknownSync(SimulateResult)(JSON.parse(await run("8")))
    expect(other.measures.arrived?.mean).not.toBe(first.measures.arrived?.mean)
  })

  test("says how much people work, one by one only where their names may be told", async () => {
    const hidden = await capturedRun(["simulate", model, ...short, "--json"])
    const { work } = Schema.decodeUnknownSync(SimulateResult)(JSON.parse(hidden.stdout))
    expect([work.all.people, work.people, work.units]).toEqual([4, null, {}])
    expect(work.all.week.length).toBe(168)
    const named = await capturedRun(["simulate", model, ...short, "--names", "--json"])
    const { people, all } = Schema.decodeUnknownSync(SimulateResult)(JSON.parse(named.stdout)).work
    // nobody passes refunds on to ben
    expect(people?.ben?.utilization.mean).toBe(0)
    const loads = Object.values(people ?? {}).map(({ utilization }) => utilization.mean ?? 0)
    expect(all.utilization.mean).toBeCloseTo(loads.reduce((sum, load) => sum + load, 0) / 4, 9)
    const { stdout } = await capturedRun(["simulate", model, ...short, "--names"])
    expect(stdout).toMatch(/ana +1 +[0-9.]+ %/u)
    expect(fits(stdout)).toEqual([])
  })

  test("says of every number that it cannot use what it takes, with an example", async () => {
    const wrong = { days: "0", "warm-up": "1.5", seed: "x", workers: "1000", replications: "-3", precision: "0" }
    const args = Object.entries(wrong).flatMap(([name, value]) => [`--${name}`, value])
    const { code, stdout, stderr } = await capturedRun(["simulate", model, ...args])
    expect([code, stdout, fits(stderr)]).toEqual([2, "", []])
    for (const [name, value] of Object.entries(wrong))
      expect(stderr).toMatch(
        new RegExp(`error: .${value}. is no value for .--${name}.\nhelp: --${name} is a .*such as \\d`, "u")
      )
    for (const seed of ["", "0x10", "1e999", "4294967296", "--1", "1,5"]) {
      const refused = await capturedRun(["simulate", model, `--seed=${seed}`])
      expect([seed, refused.code]).toEqual([seed, 2])
      expect(refused.stderr).toContain("--seed is a whole number from 0 to 4294967295, such as 1")
    }
  })

  test("says of all flags at once what is wrong with them, whatever they take", async () => {
    const vary = ["--vary", "nothing", "--vary", "work.0.time=9 min..1 min"]
    const simulated = await capturedRun(["simulate", model, "--days", "0", ...vary])
    expect([simulated.code, simulated.stderr.match(/^error: /gmu)?.length]).toEqual([2, 3])
    const numbers = ["--days", "0", "--best", "-1"]
    const others = ["--break-even", "x", "--measure", "hapiness", "--with", "no.yaml", "--crisis", "never"]
    const compared = await capturedRun(["compare", model, ...numbers, ...others])
    expect([compared.code, compared.stdout, fits(compared.stderr)]).toEqual([2, "", []])
    for (const told of ["`0` is no value", "`-1` is no value", "`x` does not say", "`hapiness`", "no.yaml", "`never`"])
      expect(compared.stderr).toContain(told)
    const missing = await capturedRun(["compare", "nowhere.yaml", "--seed", "-1", "--measure", "joy"])
    for (const told of ["nowhere.yaml", "`-1` is no value", "`joy`"]) expect(missing.stderr).toContain(told)
  })

  test("writes what happened in the first run, line by line", async () => {
    const log = join(folder, "first.jsonl")
    await capturedRun(["simulate", model, ...short, "--log", log])
    const lines = readFileSync(log, "utf8").trimEnd().split("\n")
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ what: "arrives", number: 0 })
    expect(lines.length).toBeGreaterThan(500)
  })

  test("varies parameters, one row for every pair of values, and refuses what is not there", async () => {
    const vary = ["--vary", "demand.classes.buyers.perDay=20..40/2", "--vary", "people.ben.share=0.5..1/2"]
    const { code, stdout, stderr } = await capturedRun(["simulate", model, ...short, ...vary])
    expect([code, stderr]).toEqual([0, ""])
    expect(fits(stdout)).toEqual([])
    const { stdout: json } = await capturedRun(["simulate", model, ...short, ...vary, "--json"])
    const { points } = Schema.decodeUnknownSync(SweepResult)(JSON.parse(json))
    expect(points.map(({ settings }) => settings.map(({ value }) => value.value))).toEqual([
      [20, 0.5],
      [20, 1],
      [40, 0.5],
      [40, 1]
    ])
    const arrived = points.map(({ measures }) => measures.arrived?.mean ?? 0)
    expect([arrived[0], arrived[2]]).toEqual([arrived[1], arrived[3]])
    expect((arrived[2] ?? 0) / (arrived[0] ?? 1)).toBeGreaterThan(1.3)
    const wrong = await capturedRun(["simulate", model, "--vary", "demand.classes.byers.perDay=20..40"])
    expect([wrong.code, wrong.stderr.includes("HW1007")]).toEqual([1, true])
  })

  test("ends with 1 where the model says nothing of its demand", async () => {
    const silent = write("silent.yaml", "hubwright: 1\norganization: { name: Acme }\ndepartments: { care: {} }\n")
    const { code, stderr } = await capturedRun(["simulate", silent])
    expect(code).toBe(1)
    expect(stderr).toContain("the model does not say how many messages arrive")
  })
})

test("with a precision as many runs are made as it takes, more than without", async () => {
  const runsWith = async (...flags: readonly string[]): Promise<number> => {
    const { stdout } = await capturedRun(["simulate", model, "--days", "1", "--warm-up", "0", "--json", ...flags])
    return Schema.decodeUnknownSync(SimulateResult)(JSON.parse(stdout)).replications
  }
  expect([await runsWith(), await runsWith("--precision", "0.000001")]).toEqual([30, 400])
})

describe("what a study is not", () => {
  test("as precise as was asked for is said, and that no message arrived", async () => {
    const { stdout } = await capturedRun(["simulate", model, ...short, "--precision", "0.000001"])
    expect(stdout.replace(/\s+/gu, " ")).toContain("It is not as precise as was asked for")
    const { stdout: json } = await capturedRun(["simulate", model, ...short, "--precision", "0.000001", "--json"])
    expect(Schema.decodeUnknownSync(SimulateResult)(JSON.parse(json)).isPrecise).toBe(false)
    const empty = join(folder, "empty.yaml")
    writeFileSync(empty, readFileSync(model, "utf8").replaceAll(/per(Hour|Day|Week): [0-9.]+/gu, "perDay: 0"))
    expect((await capturedRun(["simulate", empty, ...short])).stdout.replace(/\s+/gu, " ")).toContain(
      "No message arrived"
    )
  })
})

describe("hubwright compare", () => {
  test("holds a change file against today, on the same messages", async () => {
    const change = write(
      "tie.change.yaml",
      "hubwrightChange: 1\nchanges: [{ kind: add-tie, tie: coordinates, from: marketing, to: care }]\n"
    )
    const { code, stdout, stderr } = await capturedRun(["compare", model, "--with", change, ...short, "--json"])
    expect([code, stderr]).toEqual([0, ""])
    const { scenarios } = Schema.decodeUnknownSync(CompareResult)(JSON.parse(stdout))
    const [today, after] = scenarios
    expect(after?.measures.arrived).toEqual(today?.measures.arrived)
    expect(after?.differences.forgotten?.mean).toBeLessThan(-50)
    expect(after?.measures.forgotten?.mean).toBe(0)
  })

  test("says how far an assumption may be wrong before a change makes no difference", async () => {
    const change = write(
      "less.change.yaml",
      "hubwrightChange: 1\nchanges: [{ kind: add-tie, tie: coordinates, from: marketing, to: care }]\n"
    )
    const args = ["compare", model, "--with", change, ...short, "--measure", "forgotten"]
    const ranges = ["--break-even", "demand.classes.*.perDay=0.5x..2x/3"]
    const { code, stdout, stderr } = await capturedRun([...args, ...ranges])
    expect([code, stderr]).toEqual([0, ""])
    expect(fits(stdout)).toEqual([])
    expect(stdout).toMatch(/wherever\s+it was\s+looked/u)
    const { stdout: json } = await capturedRun([...args, ...ranges, "--json"])
    const wrong = await capturedRun(["compare", model, "--with", change, "--measure", "forgoten", ...ranges])
    expect([wrong.code, wrong.stderr.includes("did you mean `forgotten`?")]).toEqual([2, true])
    const [found] = Schema.decodeUnknownSync(BreakEvenResult)(JSON.parse(json)).changes
    const [demand] = found?.assumptions ?? []
    expect([found?.isSure, demand?.breakEven, demand?.today]).toEqual([true, null, 1])
    expect(demand?.atTo.mean ?? 0).toBeLessThan(demand?.atFrom.mean ?? 0)
  })

  test("says which arrangement is best, how probably, and where it takes too many runs", async () => {
    const change = write(
      "best.change.yaml",
      "hubwrightChange: 1\nchanges: [{ kind: add-tie, tie: coordinates, from: marketing, to: care }]\n"
    )
    const args = ["compare", model, "--with", change, ...short, "--measure", "share-replied"]
    const { code, stdout, stderr } = await capturedRun([...args, "--best", "0.1"])
    expect([code, stderr]).toEqual([0, ""])
    expect(stdout).toMatch(/best\.change\.yaml\s+is\s+best:.*With\s+a\s+probability\s+of\s+95\s+%/su)
    expect(fits(stdout)).toEqual([])
    const { stdout: json } = await capturedRun([...args, "--best", "0.001", "--json"])
    const found = Schema.decodeUnknownSync(SelectResult)(JSON.parse(json))
    expect([found.kind, found.candidates.length]).toEqual(["too-close", 2])
    const wrong = await capturedRun([...args, "--best", "0"])
    expect([wrong.code, wrong.stderr.includes("above 0")]).toEqual([2, true])
  })

  test.each([
    ["compare", "--best", "0.1"],
    ["compare", "--break-even", "work.0.time=5 min..30 min"],
    ["simulate", "--vary", "people.ben.share=0.5..1"]
  ])("%s does not leave a precision unread beside %s", async (command, flag, value) => {
    const wrong = await capturedRun([command, model, flag, value, "--precision", "0.05", "--days", "0"])
    expect([wrong.code, wrong.stderr.match(/^error: /gmu)?.length]).toEqual([2, 2])
    expect(wrong.stderr).toContain(`\`--precision\` cannot be given with \`${flag}\``)
  })

  test("compares today with other shapes in tables that fit the page", async () => {
    const { code, stdout } = await capturedRun(["compare", model, ...short])
    expect(code).toBe(0)
    for (const shape of ["today", "centralized", "holistic"]) expect(stdout).toContain(shape)
    expect(fits(stdout)).toEqual([])
  })

  test("says which shapes today is not compared with, and why, in text and as data", async () => {
    const { stdout } = await capturedRun(["compare", model, ...short])
    expect(stdout).toContain("- `dandelion` is not compared: it takes 7 units, and 3 take part")
    const { stdout: json } = await capturedRun(["compare", model, ...short, "--json"])
    const { scenarios, leftOut } = Schema.decodeUnknownSync(CompareResult)(JSON.parse(json))
    expect(leftOut.map(({ topology }) => topology)).toContain("dandelion")
    const compared = [...scenarios.slice(1).map(({ name }) => name), ...leftOut.map(({ topology }) => topology)]
    expect(compared.toSorted()).toEqual([...topologies].sort())
  })

  test("compares today with the shapes that --topologies names, alone and together with change files", async () => {
    const change = write(
      "with-shapes.change.yaml",
      "hubwrightChange: 1\nchanges: [{ kind: add-tie, tie: coordinates, from: marketing, to: care }]\n"
    )
    const compared = async (...flags: readonly string[]) => {
      const { stdout, stderr } = await capturedRun(["compare", model, ...short, "--json", ...flags])
      expect(stderr).toBe("")
      const { scenarios, leftOut } = Schema.decodeUnknownSync(CompareResult)(JSON.parse(stdout))
      return { names: scenarios.map(({ name }) => name), leftOut: leftOut.map(({ topology }) => topology) }
    }
    const usual = await compared()
    expect(await compared("--topologies", "all")).toEqual(usual)
    const two = ["--topologies", "holistic", "--topologies", "dandelion"]
    expect(await compared(...two)).toEqual({ names: ["today", "holistic"], leftOut: ["dandelion"] })
    expect(await compared("--with", change, ...two)).toEqual({
      names: ["today", change, "holistic"],
      leftOut: ["dandelion"]
    })
    expect(await compared("--with", change)).toEqual({ names: ["today", change], leftOut: [] })
  })

  test("refuses words that are no shape, all at once and with all other flags that are wrong", async () => {
    const words = ["--topologies", "holistc", "--topologies", "", "--topologies", "all", "--topologies", "ring"]
    const { code, stderr } = await capturedRun(["compare", model, ...words, "--days", "0", "--measure", "joy"])
    expect(code).toBe(2)
    for (const told of ["did you mean `holistic`?", "no value", "no shape `ring`", "`0` is no value", "`joy`"])
      expect(stderr).toContain(told)
    expect(stderr.match(/^error: /gmu)?.length).toBe(5)
  })

  test("says whose cost is not known, and how many people are assumed", async () => {
    const paid = write(
      "paid.yaml",
      readFileSync(model, "utf8").replace("[marketing] }", "[marketing], hourlyCost: 60 EUR }")
    )
    const { stdout } = await capturedRun(["compare", paid, ...short])
    expect(stdout).toMatch(/^known cost of a reply +mean +±$/mu)
    expect(stdout.replace(/\s+/gu, " ")).toMatch(
      /`hourlyCost` is not given of .*`cho`.*: what is told of cost leaves out what they do/u
    )
    expect(fits(stdout)).toEqual([])
    const all = write(
      "all-paid.yaml",
      readFileSync(paid, "utf8").replaceAll(
        /departments: \[(care|press)\] \}/gu,
        "departments: [$1], hourlyCost: 60 EUR }"
      )
    )
    const told = await capturedRun(["simulate", all, ...short])
    expect(told.stdout).toMatch(/^cost of a reply /mu)
    expect(told.stdout).not.toContain("hourlyCost")
    const moved = write("moved.change.yaml", "hubwrightChange: 1\nchanges: [{ kind: centralize, hub: marketing }]\n")
    const { stdout: json } = await capturedRun(["compare", model, "--with", moved, ...short, "--json"])
    const { scenarios } = Schema.decodeUnknownSync(CompareResult)(JSON.parse(json))
    for (const { staff } of scenarios) expect(staff.people - staff.assumed).toBeLessThanOrEqual(3)
    expect(scenarios[0]?.staff.assumed).toBe(1)
  })

  test("calls a difference of nothing the same, and says what one run is worth", async () => {
    const change = write(
      "idle.change.yaml",
      "hubwrightChange: 1\nchanges: [{ kind: add-tie, tie: coordinates, from: hub, to: press }]\n"
    )
    const { stdout } = await capturedRun(["compare", model, "--with", change, ...short])
    expect(stdout).toMatch(/idle\.change\.yaml .* the same$/mu)
    expect(stdout).not.toMatch(/-0\.?0* /u)
    const once = (await capturedRun(["simulate", model, "--days", "1", "--replications", "1"])).stdout
    expect(once).toContain("1 run of 1 day")
    expect(once.replace(/\s+/gu, " ")).toContain("One run says nothing of how far it may be from the truth")
    expect(once).toMatch(/^messages +[\d.]+ +– +–$/mu)
  })

  test("replays a crisis without and with its plan, and names the bursts that are one", async () => {
    const inCrisis = write(
      "crisis.yaml",
      `${readFileSync(model, "utf8")}  bursts: [{ name: fire, from: 2026-02-02T00:00:00Z, until: 2026-02-03T00:00:00Z, times: 4, situation: recall }]
playbooks: { recall: { kind: crisis, release: press, team: [care, marketing] } }
`
    )
    const { code, stdout } = await capturedRun(["compare", inCrisis, "--crisis", "fire", ...short])
    expect(code).toBe(0)
    expect(stdout).toContain("4 runs of 4 days each")
    expect(stdout).toContain("against without-plan")
    expect(stdout).toMatch(/unanswered after 72 h +mean[\s\S]*with-plan/u)
    expect(fits(stdout)).toEqual([])
    const shaped = await capturedRun(["compare", inCrisis, "--crisis", "fire", ...short, "--topologies", "holistic"])
    expect(shaped.stdout).toMatch(/unanswered after 72 h +mean[\s\S]*with-plan[^\n]*\n[\s\S]*holistic/u)
    const refused = await capturedRun(["compare", inCrisis, "--crisis", "flood"])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain("what does is `fire`")
  })

  test("says what nobody can do after a change that somebody can do today", async () => {
    const change = write(
      "mute.change.yaml",
      "hubwrightChange: 1\nchanges: [{ kind: set-operators, channel: shop, operators: [hub] }, { kind: update, section: people, id: ana, fields: { left: 2025-01-01 } }]\n"
    )
    const { stdout } = await capturedRun(["compare", model, "--with", change, ...short, "--json"])
    const { assumed } = Schema.decodeUnknownSync(CompareResult)(JSON.parse(stdout))
    expect(assumed.map(({ sentence }) => sentence)).toContainEqual(expect.stringContaining("mute.change.yaml`: "))
  })
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const model = join(folder, "acme.yaml")
writeFileSync(
  model,
  `hubwright: 1
organization: { name: Acme }
departments: { care: {}, press: {} }
channels: { help: { platform: x, operators: [care] } }
`
)
const log = join(folder, "log.jsonl")
writeFileSync(
  log,
  `${JSON.stringify({ arrived: "2026-06-01", answered: "2026-06-02", by: "care" })}\n${JSON.stringify({ arrived: "2026-06-01" })}\n`
)

const output = join(folder, "page.html")
const executive = (...args: readonly string[]) =>
  capturedRun(["report", model, "--executive", "--at", "2026-07-01", "-o", output, "--json", ...args])

test("hubwright report without flags writes the whole report", async () => {
  const { code, stderr } = await capturedRun(["report", model, "-o", output])
  expect([code, stderr]).toEqual([0, ""])
  expect(readFileSync(output, "utf8")).toContain('<section id="custody"')
})

describe("hubwright report of a model with demand", () => {
  const busy = join(folder, "busy.yaml")
  writeFileSync(
    busy,
    `hubwright: 1
organization: { name: Acme, withoutPath: ask-cold, search: { time: 6 hours, success: 0.6 } }
departments: { hub: {}, care: {}, press: {} }
topics: { refund: { experts: [care] } }
channels: { help: { platform: x, operators: [press] } }
routing: { responsible: { hit: first, rules: [{ name: refunds, when: { topic: refund }, to: care }], otherwise: { name: rest, to: operator } } }
targets: [{ name: soon, firstReply: 2 hours }]
demand: { start: 2026-01-05T00:00:00Z, classes: [{ name: letters, channel: help, perDay: 4, facts: { topic: refund } }] }
`
  )
  const change = join(folder, "tie.change.yaml")
  writeFileSync(
    change,
    "hubwrightChange: 1\ntitle: A tie is made\nchanges: [{ kind: add-tie, tie: coordinates, from: press, to: care }]\n"
  )
  const pictures = join(folder, "pictures")

  test("shows a change that is asked about, how wrong an assumption may be, and what steps do to targets", async () => {
    const asked = ["--with", change, "--break-even", "demand.classes.*.perDay=0.5x..2x/2", "--simulate"]
    const { code, stderr } = await capturedRun(["report", busy, "-o", output, "--pictures", pictures, ...asked])
    expect([code, stderr]).toEqual([0, ""])
    const page = readFileSync(output, "utf8")
    expect(page).toContain("A tie is made")
    expect(page).toContain("How wrong an assumption may be: “A tie is made” against today")
    expect(page).toContain("Simulated, all steps together let")
    for (const name of ["break-even", "stills", "effects"])
      expect(readFileSync(join(pictures, `${name}.svg`), "utf8")).toContain("<svg")
  }, 60_000)

  test("refuses what cannot be varied", async () => {
    const { code, stderr } = await capturedRun([
      "report",
      busy,
      "-o",
      output,
      "--break-even",
      "work.0.time=1 min..2 min"
    ])
    expect(code).toBe(1)
    expect(stderr).toContain("HW1007")
    const still = await capturedRun(["report", model, "-o", output, "--with", change])
    expect([still.code, still.stderr]).toEqual([2, expect.stringContaining("nothing to simulate")])
  })
})

describe("hubwright report --executive", () => {
  test("answers the three questions from the model and from what was observed", async () => {
    const [without, having] = [await executive(), await executive("--observations", log)]
    expect([without.code, without.stderr, having.code, having.stderr]).toEqual([0, "", 0, ""])
    const answerOf = (stdout: string): unknown => JSON.parse(stdout).findings[1]
    expect(answerOf(without.stdout)).toEqual({
      section: "question-response",
      sentence: "Nobody can tell: it takes a message log"
    })
    expect(answerOf(having.stdout)).toEqual({
      section: "question-response",
      sentence: "50 % of messages are answered"
    })
    expect(readFileSync(output, "utf8")).toContain("Are we responding and engaging online?")
  })

  test("ends with 1 where an observation is wrong", async () => {
    const wrong = join(folder, "contacts.csv")
    writeFileSync(wrong, "from,to,count\ncare,pres,2\n")
    const { code, stdout } = await executive("--observations", wrong)
    expect(code).toBe(1)
    expect(stdout).toContain("did you mean `press`?")
  })
})

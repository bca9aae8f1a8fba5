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

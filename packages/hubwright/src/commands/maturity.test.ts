import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"
import { MaturityResult } from "../results/maturity.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const model = write(
  "acme.yaml",
  `hubwright: 1
organization: { name: Acme }
departments: { care: {}, press: {} }
channels: { help: { platform: x, operators: [care] } }
documents: { rules: { kind: policy } }
`
)
const own = write(
  "own.maturity.yaml",
  `hubwrightMaturity: 1
id: own
title: Our own ladder
levels: [{ id: begun, name: Begun }, { id: done, name: Done }]
answerSets: { yes-no: [{ text: "no", value: 0 }, { text: "yes", value: 1 }] }
dimensions:
  - id: rules
    name: Rules
    practices:
      - id: rules
        name: Rules
        activities:
          - { id: policy, title: A policy, level: begun, question: Is there a policy?, answerSet: yes-no,
              evidenceRules: [{ coverage: 1, when: { documents: policy } }],
              effort: { knowledge: 1, time: 1, resources: 1 }, usefulness: 5 }
          - { id: read, title: A policy people read, level: done, question: Do people read it?, answerSet: yes-no,
              dependsOn: [policy], effort: { knowledge: 1, time: 2, resources: 1 }, usefulness: 4 }
`
)
const answers = write(
  "interviews.yaml",
  "hubwrightAnswers: 1\nanswers:\n  - { model: own, activity: read, coverage: 1, source: Ana, at: 2026-11-01 }\n"
)

const stages = async (...args: readonly string[]) => {
  const { code, stdout } = await capturedRun(["maturity", model, "--at", "2026-11-21", "--json", ...args])
  expect(code).toBe(0)
  const { maturity } = Schema.decodeUnknownSync(MaturityResult)(JSON.parse(stdout))
  return maturity.map((one) => [one.model, one.stage.least.level, one.stage.most.level])
}

describe("hubwright maturity", () => {
  test("goes by the usual model where the organization names none, and by those it is told", async () => {
    expect(await stages()).toEqual([["altimeter-2013", undefined, "planning"]])
    expect(await stages("--model", "forrester-2011", "--model", "modified-gartner")).toEqual([
      ["forrester-2011", "dormant", "empowering"],
      ["modified-gartner", "folly", "flippant"]
    ])
  })

  test("takes a model of one's own, and what people answered", async () => {
    expect(await stages("--model", own)).toEqual([["own", "begun", "done"]])
    expect(await stages("--model", own, "--answers", answers)).toEqual([["own", "done", "done"]])
  })

  test("says what is answered by the model, by whom else, and what is open", async () => {
    const { stdout } = await capturedRun(["maturity", model, "--model", own, "--at", "2026-11-21"])
    expect(stdout).toMatch(/Of 2 questions the model\sanswers 1, people answer 0, and 1\sare open\./u)
    expect(stdout).toMatch(/Begun +A policy +1\.00 +model/u)
    expect(stdout).toContain("- A policy people read (not known): Do people read it?")
    const answered = await capturedRun(["maturity", model, "--model", own, "--answers", answers, "--at", "2026-11-21"])
    expect(answered.stdout).toMatch(/Done +A policy people read +1\.00 +Ana/u)
  })

  test("says where an answer, or a maturity model, is wrong", async () => {
    const wrong = write(
      "wrong.yaml",
      "hubwrightAnswers: 1\nanswers: [{ model: own, activity: red, source: Ana, at: 2026-11-01 }]\n"
    )
    const { code, stderr } = await capturedRun(["maturity", model, "--model", own, "--answers", wrong])
    expect([code, stderr]).toEqual([1, expect.stringContaining("unknown activity `red`")])
    expect(stderr).toContain("wrong.yaml:2:35")
    const broken = write("broken.maturity.yaml", "hubwrightMaturity: 1\nid: own\n")
    expect(await capturedRun(["maturity", model, "--model", broken])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("broken.maturity.yaml")
    })
    const unknown = await capturedRun(["maturity", model, "--model", "altimetr-2013"])
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining("did you mean `altimeter-2013`?") })
  })
})

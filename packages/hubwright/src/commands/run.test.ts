import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-run-"))
afterAll(() => rmSync(folder, { recursive: true }))

const at = (name: string): string => join(folder, name)

beforeAll(() => {
  writeFileSync(
    at("hubwright.yaml"),
    `hubwright: 1
organization: { name: Acme }
departments: { care: {}, legal: {} }
channels: { help: { platform: other, operators: [care] }, fedi: { platform: mastodon, operators: [care] } }
routing:
  responsible:
    rules: [{ name: law, when: { language: de }, to: legal }]
    otherwise: { name: care, to: care }
  obligations:
    rules: [{ name: no-machine, when: { language: de }, forbid: [auto-reply] }]
`
  )
  const messages = [
    { id: "1", text: "hello", language: "en" },
    { id: "2", text: "guten Tag", language: "de" }
  ]
  writeFileSync(at("messages.jsonl"), messages.map((message) => `${JSON.stringify(message)}\n`).join(""))
})

const flags = ["--platform", "files", "--channel", "help", "--file", at("messages.jsonl"), "--reply", "We are on it."]
const wet = [...flags, "--replies", at("replies.jsonl"), "--journal", at("run.sqlite"), "--no-dry-run"]

describe("hubwright run", () => {
  test("says what it would do, and does nothing, unless it is told to", async () => {
    const { code, stdout, stderr } = await capturedRun(["run", folder, ...flags])
    expect([code, stderr]).toEqual([0, ""])
    expect(stdout).toContain("The holding reply would be sent.")
    expect(stdout).toContain("No holding reply: a machine may not reply to this message.")
    expect(stdout).not.toContain("guten Tag")
    expect(() => readFileSync(at("replies.jsonl"))).toThrow("ENOENT")
  })

  test("replies where the rules let a machine speak, and to no message twice", async () => {
    const first = await capturedRun(["run", folder, ...wet])
    expect([first.code, first.stderr]).toEqual([0, ""])
    const second = await capturedRun(["run", folder, ...wet])
    expect([second.code, second.stdout]).toEqual([0, ""])
    const replies = readFileSync(at("replies.jsonl"), "utf8").trim().split("\n")
    expect(replies.map((line) => JSON.parse(line).intent)).toEqual(["reply:1"])
  })

  test("refuses a channel that the model does not have, and says what is missing", async () => {
    const wrong = await capturedRun(["run", folder, "--platform", "files", "--channel", "hlep"])
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("the model has no channel `hlep`")])
    const bare = await capturedRun(["run", folder, "--platform", "files", "--channel", "help"])
    expect([bare.code, bare.stderr]).toEqual([2, expect.stringContaining("`--file` is missing")])
    const elsewhere = await capturedRun(["run", folder, "--platform", "mastodon", "--channel", "help"])
    expect([elsewhere.code, elsewhere.stderr]).toEqual([
      2,
      expect.stringMatching(/`help` is on `other`, not on\s`mastodon`[\s\S]*on\s`mastodon` it has `fedi`/u)
    ])
    const homeless = await capturedRun(["run", folder, "--platform", "mastodon", "--channel", "fedi"])
    expect([homeless.code, homeless.stderr]).toEqual([2, expect.stringContaining("`--service` is missing")])
  })
})

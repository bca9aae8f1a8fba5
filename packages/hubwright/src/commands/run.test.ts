import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { verifyStandardWebhook } from "@hubwright/connect/signatures"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { capturedRun } from "../captured-run.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-run-"))
afterAll(() => rmSync(folder, { recursive: true }))

const at = (name: string): string => join(folder, name)

const secret = `whsec_${Buffer.from("only in a test, on this machine").toString("base64")}`
afterAll(() => void vi.unstubAllEnvs())

beforeAll(() => {
  vi.stubEnv("HUBWRIGHT_WEBHOOK_SECRET", secret) // the environment is read once
  writeFileSync(
    at("hubwright.yaml"),
    `hubwright: 1
organization: { name: Acme }
departments: { care: {}, legal: {} }
channels:
  help: { platform: other, operators: [care] }
  fedi: { platform: mastodon, operators: [care] }
  sky: { platform: bluesky, operators: [care] }
  mail: { platform: email, operators: [care] }
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

const mail = ["--platform", "email", "--channel", "mail", "--identifier", "care@acme.test"]

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

  test("says which variable is missing, and where messages can be handed over to", async () => {
    const mute = await capturedRun([
      "run",
      folder,
      "--platform",
      "bluesky",
      "--channel",
      "sky",
      "--identifier",
      "a.test"
    ])
    expect([mute.code, mute.stderr]).toEqual([2, expect.stringContaining("the variable HUBWRIGHT_PASSWORD is not set")])
    expect(mute.stderr).toContain("help:")
    const lost = await capturedRun(["run", folder, ...wet, "--hand-over", "slack"])
    expect([lost.code, lost.stderr]).toEqual([2, expect.stringContaining("`slack` is nowhere to hand over to")])
    const bare = await capturedRun([
      "run",
      folder,
      ...mail,
      "--mailbox",
      "imap.acme.test",
      "--smtp",
      "smtp://127.0.0.1"
    ])
    expect([bare.code, bare.stderr]).toEqual([2, expect.stringContaining("`--mailbox` is no address")])
  })

  test("sets aside what cannot be read, and says so on standard error", async () => {
    writeFileSync(at("broken.jsonl"), '{"id":"1","text":"hello"}\n{oops\n{"id":"2","text":"again"}\n')
    const broken = ["--platform", "files", "--channel", "help", "--file", at("broken.jsonl")]
    const { code, stdout, stderr } = await capturedRun(["run", folder, ...broken, "--json"])
    expect([code, stdout.match(/"handedOver"/gu)?.length]).toEqual([0, 2])
    expect(stderr).toMatch(/^note: `record:\w+` cannot be read and is set aside$/mu)
  })

  test("hands each message over once, signed, although it is run twice and is refused at first", async () => {
    const taken: string[] = []
    let isFirst = true
    const inside = createServer(async (request, response) => {
      let body = ""
      for await (const chunk of request) body += String(chunk)
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
      expect(verifyStandardWebhook({ headers, body }, { secret, atMillis: Date.now() })).toEqual({ ok: true })
      if (!isFirst) taken.push(JSON.parse(body).data.intent)
      response.writeHead(isFirst ? 503 : 204).end()
      isFirst = false
    })
    await once(inside.listen(0, "127.0.0.1"), "listening")
    const address = inside.address()
    const url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/`
    const handing = ["--replies", at("none.jsonl"), "--journal", at("over.sqlite"), "--no-dry-run", "--hand-over", url]
    for (const run of [1, 2]) {
      const { code, stderr } = await capturedRun(["run", folder, ...flags.slice(0, 6), ...handing])
      expect([code, stderr]).toEqual([0, run === 1 ? "note: webhook answered 503 to post" : ""])
    }
    inside.close()
    expect(taken.sort()).toEqual(["hand-over:1", "hand-over:2"])
  })
})

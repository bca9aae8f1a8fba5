import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { decisionJsonSchema } from "@hubwright/core/schema"
import { Ajv2020 } from "ajv/dist/2020.js"
import formats from "ajv-formats"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"

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
organization: { name: Acme, defaultCalendar: office }
calendars: { office: { zone: UTC, open: { mon-fri: "09:00-17:00" } } }
departments: { marketing: {}, care: {}, safety: {} }
people:
  ana: { departments: [care], shift: office, roles: [community-manager] }
  ben: { departments: [marketing], shift: office, roles: [community-manager] }
channels:
  acme-x: { platform: x, operators: [marketing] }
  acme-fb: { platform: facebook, operators: [care] }
ties: [{ kind: coordinates, between: [marketing, care] }]
topics: { rash: {} }
facts: { tier: { type: enum, values: [gold, silver] }, score: { type: integer } }
listening: { queries: { rash: { query: "rash*", topic: rash } } }
routing:
  responsible:
    rules:
      - { name: rashes, when: { topic: rash }, to: safety }
      - { name: gold, when: { tier: gold, score: { atLeast: 3 } }, to: care }
    otherwise: { name: rest, to: operator }
targets: [{ name: soon, firstReply: 60 minutes }]
`
)
const staffed = write(
  "staffed.yaml",
  `${readFileSync(model, "utf8").replace(
    "  ben:",
    "  cleo: { departments: [care], shift: office, roles: [community-manager] }\n  ben:"
  )}escalation: [{ unit: care, after: 20 minutes, to: ben }]\n`
)
const at = ["--at", "2026-11-24T09:30Z"]

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
formats.default(ajv)
const isDecision = ajv.compile(decisionJsonSchema())

const decided = async (...args: readonly string[]) => {
  const { code, stdout } = await capturedRun(["route", model, ...at, "--json", ...args])
  const decision = JSON.parse(stdout)
  expect([code, isDecision(decision)]).toEqual([0, true])
  return decision
}

describe("hubwright route", () => {
  test("decides a message that flags say, and says so in words", async () => {
    expect(await decided("--channel", "acme-x", "--text", "such rashes!")).toMatchObject({
      rule: "rashes",
      responsible: "safety",
      path: { kind: "dead-end" }
    })
    expect(await decided("--platform", "x", "--fact", "tier=gold", "--fact", "score=3")).toMatchObject({ rule: "gold" })
    const { stdout } = await capturedRun(["route", model, "--channel", "acme-x", "--text", "such rashes!", ...at])
    expect(stdout).toContain("safety answers the message on acme-x by the rule rashes")
    expect(stdout).toMatch(/topic +rash +rash +rashes/u)
  })

  test("takes a message from a file, with its own moment", async () => {
    const file = write("one.yaml", "channel: acme-fb\ntext: hello\nat: 2026-11-28T12:00:00Z\n")
    expect(await decided("--message", file)).toMatchObject({ at: "2026-11-28T12:00:00.000Z", responsible: "care" })
  })

  test("counts where many go, what must be done, and what nobody is there for in time", async () => {
    const lines = [
      { channel: "acme-fb", text: "hello" },
      { channel: "acme-fb", text: "hello at night", at: "2026-11-24T20:00:00Z" },
      { channel: "acme-x", text: "a rash" }
    ].map((line) => JSON.stringify(line))
    const { code, stdout } = await capturedRun([
      "route",
      model,
      "--messages",
      write("many.jsonl", lines.join("\n")),
      ...at
    ])
    expect(code).toBe(0)
    expect(stdout).toContain("3 messages routed; each has a unit that should answer it.")
    expect(stdout).toMatch(/care +2 +66\.7 %/u)
    expect(stdout).toMatch(/no ties lead there +1/u)
    expect(stdout).toMatch(/first-reply +3/u)
    expect(stdout).toContain("Of 3 with a first reply due, 2 have nobody there in time.")
  })

  test("reads a table of messages, and prints a decision a line", async () => {
    const file = write(
      "many.csv",
      "id;channel;text;tier;score;intents\n1;acme-x;;gold;5;complaint,question\n2;acme-x;hi;;;\n"
    )
    const { code, stdout } = await capturedRun(["route", model, "--messages", file, "--json", ...at])
    const decisions = stdout.split("\n").map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(decisions.map(({ message, rule }) => [message, rule])).toEqual([
      ["1", "gold"],
      ["2", "rest"]
    ])
    expect(decisions[0].detected.intents).toHaveLength(2)
    expect(decisions.every((decision) => isDecision(decision))).toBe(true)
  })

  test("goes on behind a message that cannot be read, says where it stands, and ends with 1", async () => {
    const file = write(
      "odd.jsonl",
      '{"channel":"acme-x","intents":["complain"]}\n\n{"text":"hi"}\n{"channel":"acme-x"}\n'
    )
    const { code, stdout, stderr } = await capturedRun(["route", model, "--messages", file, ...at])
    expect(code).toBe(1)
    expect(stdout).toContain("1 message routed, 2 not read")
    expect(stderr).toContain("odd.jsonl:1:32")
    expect(stderr).toContain("did you mean `complaint`?")
    expect(stderr).toContain("odd.jsonl:3:1")
  })

  test("says who takes a message and who takes over, and remembers it at the desk", async () => {
    const desk = join(folder, "desk.json")
    const flags = ["--channel", "acme-fb", "--text", "hello", "--assign", "--desk", desk]
    const { code, stdout } = await capturedRun(["route", staffed, ...at, "--json", ...flags])
    const { decision, assignment, problems } = JSON.parse(stdout)
    expect([code, isDecision(decision), problems]).toEqual([0, true, []])
    expect(assignment).toMatchObject({ person: "ana", unit: "care", because: "present" })
    expect(JSON.parse(readFileSync(desk, "utf8"))).toEqual(assignment.desk)
    const next = await capturedRun(["route", staffed, ...at, ...flags])
    expect(next.stdout).toContain("cleo takes it for care at 2026-11-24 09:30 UTC: they are there, with free hands.")
    expect(next.stdout).toMatch(/ben +2026-11-24 09:50 UTC/u)
  })

  test("says what is missing where nobody can take a message, and ends with 1", async () => {
    const asked = ["route", staffed, ...at, "--channel", "acme-x", "--text", "such rashes!", "--assign"]
    const { code, stdout } = await capturedRun(asked)
    expect([code, stdout]).toEqual([1, expect.stringContaining("Nobody takes it: ")])
    const { assignment, problems } = JSON.parse((await capturedRun([...asked, "--json"])).stdout)
    expect([assignment, problems.length]).toEqual([null, 1])
  })

  test.each([
    [["--platform", "myspace", "--text", "hi"], "there is no channel on `myspace`"],
    [["--text", "hi"], "there are several channels: acme-x, acme-fb"],
    [[], "there is no message"],
    [["--text", "hi", "--message", "one.yaml"], "by flags or by --message, not by both"],
    [["--channel", "acme-x", "--fact", "teir=gold"], "did you mean `tier`?"],
    [["--channel", "acme-x", "--intent", "complain"], "did you mean `complaint`?"],
    [["--channel", "acme-x", "--text", "hi", "--desk", "desk.json"], "add `--assign`"],
    [["--messages", "many.csv", "--assign"], "`--assign` is for one message"],
    [["--channel", "acme-x", "--text", "hi", "--assign", "--desk", model], "is no desk"],
    [["--messages", write("wrong.csv", "chanel,text\nacme-x,hi\n")], "did you mean `channel`?"]
  ])("refuses %j", async (args, words) => {
    const { code, stderr } = await capturedRun(["route", model, ...args])
    expect([code, stderr.replaceAll("\n", " ")]).toEqual([2, expect.stringContaining(words)])
  })
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { writeOrganization } from "@hubwright/core/read"
import { organization } from "@hubwright/testing"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { capturedRun } from "./captured-run.ts"

const model = `hubwright: 1
organization: { name: Acme }
departments: { marketing: {}, care: {} }
people: { ana: { departments: [care], count: 2 } }
channels: { acme-x: { platform: x, operators: [marketing] } }
ties: [{ kind: coordinates, between: [marketing, care] }]
topics: { complaint: { experts: [care] } }
routing:
  responsible:
    rules: [{ name: complaints, when: { topic: complaint }, to: care }]
    otherwise: { name: rest, to: operator }
`
const tests = `hubwrightTests: 1
tests:
  - { name: complaints, message: { channel: acme-x, topics: [complaint] }, at: 2026-03-02T09:00:00Z, expect: { to: care } }
`
const change = "hubwrightChange: 1\nchanges:\n  - { kind: remove, section: topics, id: complaint }\n"

const home = process.cwd()
const folder = mkdtempSync(join(tmpdir(), "hubwright-fuzz-"))

const acme = (): void => {
  mkdirSync("acme", { recursive: true })
  writeFileSync("acme/hubwright.yaml", model)
  writeFileSync("rules.tests.yaml", tests)
  writeFileSync("better.change.yaml", change)
}

beforeAll(() => {
  process.chdir(folder) // some commands write beside where they are
  acme()
})
afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

const reference = readFileSync(join(import.meta.dirname, "../../../docs/reference/cli.md"), "utf8")
const wordsOf = (pattern: RegExp): readonly string[] => [
  ...new Set([...reference.matchAll(pattern)].map(([word]) => word))
]

/** Every command and flag of the reference. `run` attends to a platform until it is ended, so it is left out. */
const commands = wordsOf(/(?<=hubwright )[a-z][a-z-]*/gu).filter((word) => word !== "run")
const flags = wordsOf(/--[a-z][a-z-]*/gu)

const values: readonly string[] = [
  ...["acme", "acme/hubwright.yaml", "rules.tests.yaml", "better.change.yaml", "nowhere", ".", "", "-"],
  ...["acme-x", "care", "marketing", "complaint", "complaints", "hub-and-spoke", "x", "check", "test", "describe"],
  ...["0", "1", "-1", "1e9", "NaN", "0.5", "yes", "2026-03-02", "2026-02-30", "2026-03-02T09:00:00Z"],
  ...["{", '{"channel":"acme-x"}', "__proto__", "constructor", "\u001b[31mred", "a\nb", "💥", "x".repeat(3000)]
]

const args = fc
  .tuple(
    fc.constantFrom(...commands),
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...values) },
        { weight: 3, arbitrary: fc.constantFrom(...flags) },
        { weight: 1, arbitrary: fc.string().map((text) => text.replaceAll("/", "")) } // nothing outside of the folder
      ),
      { maxLength: 5 }
    )
  )
  .map(([command, words]) => [command, ...words])

const argsOfModel = args.map(([command = "check", ...words]) => [command, "acme", ...words])

/** Nothing that a program says of itself when it breaks, and nothing that speaks to the terminal. */
const expectSound = ({ code, stdout, stderr }: Awaited<ReturnType<typeof capturedRun>>, escapes: boolean): void => {
  expect([0, 1, 2]).toContain(code)
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(/\n\s+at .*:\d+:\d+/u)
    expect(text).not.toMatch(/\[object Object\]|TypeError|RangeError/u)
    if (!escapes) expect(text).not.toContain("\u001b")
  }
  if (code === 2) expect(stderr).not.toBe("")
}

describe("the command line", () => {
  test("knows the commands and flags that are tried", () => {
    expect(commands).toEqual(expect.arrayContaining(["check", "route", "rules", "simulate", "report"]))
    expect(flags.length).toBeGreaterThan(30)
  })

  test("ends with 0, 1 or 2 whatever it is asked, and never with a stack trace", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(args, argsOfModel), async (asked) => {
        acme() // a command may have written over it
        expectSound(await capturedRun(asked), asked.includes("--completions"))
      }),
      { numRuns: 250 }
    )
  })
})

/** What somebody's editor, or somebody in a hurry, does to a file. */
const slip = fc.record({
  line: fc.nat({ max: 400 }),
  kind: fc.constantFrom("drop", "repeat", "indent", "cut", "insert", "replace"),
  text: fc.constantFrom(
    "- ",
    "x: y",
    "{",
    "__proto__: 1",
    "\t",
    "&a *a",
    "\u0000",
    "true",
    "[]",
    "no: [1",
    "\u001b[31m",
    "..."
  )
})

const slipped = (text: string, { line, kind, text: other }: typeof slip extends fc.Arbitrary<infer S> ? S : never) => {
  const lines = text.split("\n")
  const place = line % lines.length
  const old = lines[place] ?? ""
  const edits = {
    drop: [],
    repeat: [old, old],
    indent: [`  ${old}`],
    cut: [old.slice(0, old.length / 2)],
    insert: [other, old],
    replace: [old.replace(/[\w-]+$/u, other)]
  }
  return lines.toSpliced(place, 1, ...edits[kind]).join("\n")
}

const questions: readonly (readonly string[])[] = [
  ["check"],
  ["check", "--json"],
  ["show"],
  ["show", "--json"],
  ["assess"],
  ["maturity"],
  ["measure"],
  ["rules", "check"],
  ["types"]
]

describe("files that people spoilt", () => {
  test("are told of, by every command that reads them", { timeout: 300_000 }, async () => {
    const spoilt = fc
      .tuple(organization(), fc.array(slip, { minLength: 1, maxLength: 3 }))
      .map(([made, slips]) => slips.reduce(slipped, Object.values(writeOrganization(made)).join("\n")))
    const path = join(folder, "spoilt.yaml")
    await fc.assert(
      fc.asyncProperty(spoilt, fc.constantFrom(...questions), async (text, [command = "check", ...more]) => {
        writeFileSync(path, text)
        const ended = await capturedRun(command === "rules" ? [command, ...more, path] : [command, path, ...more])
        expectSound(ended, false)
        if (ended.code === 1 && command === "check" && more.length === 0)
          expect(`${ended.stdout}${ended.stderr}`).toMatch(/HW\d{4}/u)
        if (more.includes("--json")) expect(() => JSON.parse(ended.stdout)).not.toThrow()
      }),
      { numRuns: 120 }
    )
  })
})

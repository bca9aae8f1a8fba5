import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"
import { exampleNames } from "../examples.ts"
import { collectHelp } from "../help/collect.ts"
import { formatHelp } from "../help/format.ts"
import { plainPage, widestPage } from "../page/page.ts"
import { textWidth } from "../page/wrap-words.ts"
import { results } from "../results/catalogue.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const examples = join(import.meta.dirname, "..", "..", "..", "..", "examples")
const exampleAt = (name: string): string => join(examples, name)

const tooWide = (text: string): readonly string[] => text.split("\n").filter((line) => textWidth(line) > widestPage)

/** What can be asked of a model, and the shape of the answer. */
const questions: readonly (readonly [result: string, args: (model: string) => readonly string[]])[] = [
  ["check", (model) => ["check", model, "--at", "2026-11-21"]],
  ["show", (model) => ["show", model, "--names"]],
  ["show MODEL departments", (model) => ["show", model, "departments"]],
  ["show MODEL people", (model) => ["show", model, "people"]],
  ["show MODEL people", (model) => ["show", model, "people", "--names"]],
  ["show MODEL channels", (model) => ["show", model, "channels"]],
  ["show MODEL channels", (model) => ["show", model, "channels", "--names"]],
  ["show MODEL ties", (model) => ["show", model, "ties", "--names"]],
  ["show MODEL facets", (model) => ["show", model, "facets", "--names"]],
  ["route", (model) => ["route", model, "--channel", "nowhere", "--text", "a rash!", "--at", "2026-11-24T09:00Z"]],
  ["assess", (model) => ["assess", model, "--at", "2026-11-21"]],
  ["maturity", (model) => ["maturity", model, "--at", "2026-11-21"]],
  ["types", (model) => ["types", model, "-o", join(folder, "ids.ts")]],
  ["diff", (model) => ["diff", exampleAt("pharma"), model]]
]

test.each(exampleNames)("every text about the example %s fits the page", { timeout: 60_000 }, async (name) => {
  for (const [, args] of questions) {
    const { code, stdout, stderr } = await capturedRun(args(exampleAt(name)))
    expect([code, stderr]).toEqual([0, ""])
    // paths of files are as long as they are
    expect(tooWide(stdout).filter((line) => !line.includes(folder) && !line.includes(examples))).toEqual([])
  }
})

const model = exampleAt("pharma")
const more: typeof questions = [
  ["survey", () => ["survey", model, "-o", join(folder, "survey.csv")]],
  ["hubwright", () => []],
  ["init", () => ["init", join(folder, "begun")]],
  ["show MODEL channel ID", () => ["show", model, "channel", "novagen-x"]],
  ["show MODEL path FROM TO", () => ["show", model, "path", "novagen-x", "safety"]],
  ["show MODEL path FROM TO", () => ["show", model, "path", "marketing", "medical"]],
  ["report", () => ["report", model, "-o", join(folder, "page.html"), "--pictures", join(folder, "pictures")]],
  ["change describe", () => ["change", "describe", join(model, "to-dandelion.change.yaml"), model]],
  ["change apply", () => ["change", "apply", join(model, "to-dandelion.change.yaml"), model, "--diff"]],
  ["import", () => ["import", join(model, "staff.csv"), "--into", join(folder, "taken")]]
]

test("what a reorganization brings about fits the page", async () => {
  const { stdout } = await capturedRun(["change", "apply", join(model, "to-dandelion.change.yaml"), model])
  expect(tooWide(stdout)).toEqual([])
})

test.each([...questions, ...more])(
  "what %s gives with --json has the documented shape",
  { timeout: 60_000 },
  async (result, args) => {
    const { code, stdout, stderr } = await capturedRun([...args(model), "--json"])
    expect([code, stderr]).toEqual([0, ""])
    const schema = results[result]
    if (schema === undefined) throw new Error(`${result} is not documented`)
    const decode = Schema.decodeUnknownSync(schema, { onExcessProperty: "error" })
    expect(() => decode(JSON.parse(stdout))).not.toThrow()
  }
)

test("nothing that a model says gets to the terminal as an escape or turns its text around", {
  timeout: 60_000
}, async () => {
  const evil = String.raw`"\e]0;pwned\a\e[2JEvil\u202e\n\u009b31m"`
  const hostile = join(folder, "hostile")
  const text = `hubwright: 1
organization: { name: ${evil}, topology: holistic, withoutPath: hold }
brands: { b: { name: ${evil} } }
departments: { a: { name: ${evil} }, c: {} }
agencies: { d: { name: ${evil} } }
roles: { r: { name: ${evil}, authority: [read] } }
people: { p: { name: ${evil}, title: ${evil}, departments: [a], roles: [r] } }
channels: { x: { name: ${evil}, platform: x, handle: ${evil}, brand: b, operators: [a], custodian: p } }
topics: { t: { name: ${evil}, experts: [c], risk: high } }
ties: [{ kind: shares, between: [a, d], note: ${evil} }]
`
  await capturedRun(["init", hostile])
  writeFileSync(join(hostile, "hubwright.yaml"), text)
  const asked = [
    ...questions.map(([, args]) => args(hostile)),
    ["show", hostile, "channel", "x", "--names"],
    ["show", hostile, "path", "x", "c"],
    ["report", hostile, "-o", join(folder, "hostile.html")],
    ["diff", hostile, model, "--markdown"],
    ["types", hostile]
  ]
  for (const args of asked) {
    const { code, stdout, stderr } = await capturedRun(args)
    expect((stdout + stderr).replaceAll("\n", ""), args.join(" ")).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u)
    expect(code, args.join(" ")).toBe(0)
  }
})

describe("every command", () => {
  const helps = collectHelp()

  test("is described, with examples that begin with its name, on a page that is not too wide", () => {
    for (const help of helps) {
      const name = (help.commandPath ?? []).join(" ")
      expect(help.description, name).toMatch(/\.$/u)
      expect(help.examples?.length ?? 0, name).toBeGreaterThan(0)
      for (const { command } of help.examples ?? []) expect(command).toMatch(new RegExp(`^${name}`, "u"))
      expect(tooWide(formatHelp(plainPage, help)), name).toEqual([])
    }
  })

  test("explains each of its flags and arguments in a sentence", () => {
    for (const { flags, args = [] } of helps)
      for (const { name, description } of [...flags, ...args])
        expect(description._tag === "Some" ? description.value : "", name).toMatch(/\.( \(choices: .*\))?$/u)
  })

  test("that prints data has its shape documented", () => {
    const leaves = helps
      .filter(({ subcommands = [] }) => subcommands.length === 0)
      .map(({ commandPath = [] }) => commandPath.slice(1).join(" "))
    const documented = [...Object.keys(results), "schema"]
    expect(leaves.filter((name) => !documented.includes(name))).toEqual([])
  })

  test("examples are those of the workspace", () => {
    const models = readdirSync(examples).filter((name) => existsSync(join(exampleAt(name), "hubwright.yaml")))
    expect([...exampleNames].sort()).toEqual(models.sort())
  })
})

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { applyPatch, parsePatch } from "diff"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const model = join(folder, "acme")
const file = join(folder, "more.change.yaml")
const text = `hubwright: 1
organization: { name: Acme }
# those who do the work
departments:
  marketing: {}   # loud
  care: {}
  legal: {}
channels:
  x: { platform: x, operators: [marketing] }
  help: { platform: facebook, operators: [care] }
  blog: { platform: blog, operators: [legal] }
`

beforeAll(async () => {
  await capturedRun(["init", model])
  writeFileSync(join(model, "hubwright.yaml"), text)
  writeFileSync(
    file,
    `hubwrightChange: 1
for: Acme
title: A hub
changes:
  - { kind: hub-and-spoke, hub: marketing, units: [marketing, care, legal] }
  - { kind: update, section: departments, id: care, fields: { name: Customer care } }
`
  )
})

const modelText = (): string => readFileSync(join(model, "hubwright.yaml"), "utf8")

describe("hubwright change", () => {
  test("describes what a change brings about, and how the organization is arranged after it", async () => {
    const { code, stdout, stderr } = await capturedRun(["change", "describe", file, model])
    expect([code, stderr]).toEqual([0, ""])
    expect(stdout).toMatch(/^A hub\n\n/u)
    expect(stdout).toMatch(/Marketing coordinates with Customer care and Legal/u)
    expect(stdout).toMatch(/and is hub-and-spoke\.$/u)
  })

  test("only looks, unless it is told to write", async () => {
    const { code, stdout } = await capturedRun(["change", "apply", file, model])
    expect([code, stdout]).toEqual([0, expect.stringContaining("--write changes hubwright.yaml")])
    expect(modelText()).toBe(text)
  })

  test("prints a diff that makes the new text of the old one", async () => {
    const { stdout } = await capturedRun(["change", "apply", file, model, "--diff"])
    expect(modelText()).toBe(text)
    const copy = join(folder, "after")
    expect((await capturedRun(["change", "apply", file, model, "-o", copy])).code).toBe(0)
    const [patch] = parsePatch(stdout)
    if (patch === undefined) throw new Error("there is no patch")
    expect(applyPatch(text, patch)).toBe(readFileSync(join(copy, "hubwright.yaml"), "utf8"))
  })

  test("leaves a byte order mark out of the diff, which stays where it is", async () => {
    const marked = join(folder, "marked")
    cpSync(model, marked, { recursive: true })
    writeFileSync(join(marked, "hubwright.yaml"), `\ufeff${text}`)
    const { stdout } = await capturedRun(["change", "apply", file, marked, "--diff"])
    expect(stdout).toContain("+  care: { name: Customer care }")
    expect(stdout).not.toMatch(/^[-+]\ufeff?hubwright: 1$/mu)
  })

  test("edits the files in place, keeping comments", async () => {
    const copy = join(folder, "written")
    cpSync(model, copy, { recursive: true })
    const { code, stdout } = await capturedRun(["change", "apply", file, copy, "--write", "--json"])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      title: "A hub",
      topology: { after: "hub-and-spoke" },
      changed: ["hubwright.yaml"],
      written: [join(copy, "hubwright.yaml")]
    })
    const after = readFileSync(join(copy, "hubwright.yaml"), "utf8")
    expect(after).toContain("# those who do the work")
    expect(after).toContain("marketing: {}   # loud")
    expect((await capturedRun(["show", copy])).stdout).toContain("show: hub-and-spoke")
  })

  test("shows every problem of a change that cannot be applied, and that it is meant for others", async () => {
    const other = join(folder, "other.change.yaml")
    writeFileSync(
      other,
      readFileSync(file, "utf8").replace("Acme", "Novagen").replace("hub: marketing", "hub: marketting")
    )
    const { code, stderr } = await capturedRun(["change", "apply", other, model, "--write"])
    expect(code).toBe(1)
    expect(stderr).toContain("meant for `Novagen`")
    expect(stderr).toContain(`${other}:5:`)
    expect(stderr).toContain("did you mean `marketing`?")
    expect(modelText()).toBe(text)
  })

  test("says that a change is meant for others and does it all the same", async () => {
    const other = join(folder, "novagen.change.yaml")
    writeFileSync(other, readFileSync(file, "utf8").replace("Acme", "Novagen"))
    const { code, stderr } = await capturedRun(["change", "describe", other, model])
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^warning.*meant for `Novagen`/u)])
    const { stdout, stderr: silent } = await capturedRun(["change", "describe", other, model, "--json"])
    expect(silent).toBe("")
    expect(JSON.parse(stdout).problems).toMatchObject([{ severity: "warning", line: 2 }])
  })

  test.each([
    [["--write", "--diff"], /exclude each other/u],
    [["--diff", "-o", "x"], /exclude each other/u]
  ])("refuses %j", async (flags, said) => {
    const { code, stderr } = await capturedRun(["change", "apply", file, model, ...flags])
    expect([code, stderr]).toEqual([2, expect.stringMatching(said)])
  })
})

describe("hubwright diff", () => {
  test("says what differs, and gives a change file that makes the one of the other", async () => {
    const after = join(folder, "changed")
    await capturedRun(["change", "apply", file, model, "-o", after])
    const { stdout: words } = await capturedRun(["diff", model, after])
    expect(words).toMatch(/coordinates with/u)
    const { stdout } = await capturedRun(["diff", model, after, "--json"])
    const found = join(folder, "found.change.json")
    writeFileSync(found, JSON.stringify(JSON.parse(stdout).change))
    const again = join(folder, "again")
    expect((await capturedRun(["change", "apply", found, model, "-o", again])).code).toBe(0)
    expect((await capturedRun(["diff", after, again])).stdout).toBe("Nothing differs.")
  })

  test("writes Markdown in which the model's words are no markup", async () => {
    const loud = join(folder, "loud")
    cpSync(model, loud, { recursive: true })
    writeFileSync(join(loud, "hubwright.yaml"), text.replace("care: {}", 'care: { name: "**bold** <b> @all" }'))
    const { stdout } = await capturedRun(["diff", model, loud, "--markdown"])
    expect(stdout).toMatch(/^- /u)
    expect(stdout).not.toMatch(/(?<!\\)[*<@]/u)
  })
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const good = `hubwright: 1
organization: { name: Acme, topology: hub-and-spoke }
departments: { marketing: {}, care: {} }
channels: { x: { platform: x, operators: [marketing] } }
`
const bad = good.replace("topology: hub-and-spoke", "topology: coordinated").replace("[marketing]", "[marketting] ")

const write = (name: string, files: { readonly [path: string]: string }): string => {
  const model = join(folder, name)
  mkdirSync(model, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(model, path), text)
  return model
}

describe("hubwright check", () => {
  test("says what a model without problems has", async () => {
    const { code, stdout } = await capturedRun(["check", write("good", { "hubwright.yaml": good })])
    expect([code, stdout]).toEqual([0, "No problems. Acme: 2 departments and 1 channel."])
  })

  test("shows every problem at its place, and ends with 1", async () => {
    const model = write("bad", { "hubwright.yaml": bad })
    const { code, stdout } = await capturedRun(["check", model])
    expect(code).toBe(1)
    expect(stdout).toContain(`--> ${model}/hubwright.yaml:4:43`)
    expect(stdout).toContain("did you mean `marketing`?")
  })

  test("prints problems as data, each with its place in the model's folder", async () => {
    const { code, stdout, stderr } = await capturedRun(["check", write("bad", { "hubwright.yaml": bad }), "--json"])
    expect([code, stderr]).toEqual([1, ""])
    const { problems } = JSON.parse(stdout)
    expect(problems.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`)).toEqual([
      "hubwright.yaml:2",
      "hubwright.yaml:4"
    ])
    expect(problems[1]).toMatchObject({
      severity: "error",
      column: 43,
      message: expect.stringContaining("`marketting`"),
      help: "did you mean `marketing`?"
    })
  })

  test("mends what can be mended, in the files, and says which", async () => {
    const model = write("mend", {
      "hubwright.yaml": bad.replace("departments", "include: [more.yaml]\n# kept\ndepartments"),
      "more.yaml": "ties: [{ kind: consults, from: marketing, to: caer }]\n"
    })
    const { code, stdout } = await capturedRun(["check", model, "--fix"])
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^Mended .*hubwright\.yaml,\s.*more\.yaml\.\n- (?:.|\n)*more\.yaml:1:\sunknown\s(?:.|\n)*`caer`:\sreplace\sby\s`care`\n\nNo problems/u
      )
    ])
    expect(readFileSync(join(model, "hubwright.yaml"), "utf8")).toBe(
      good.replace("departments", "include: [more.yaml]\n# kept\ndepartments").replace("[marketing]", "[marketing] ")
    )
    expect(readFileSync(join(model, "more.yaml"), "utf8")).toContain("to: care }")
  })

  test("reads standard input", async () => {
    const { code, stdout } = await capturedRun(["check", "-"], { input: bad })
    expect(code).toBe(1)
    expect(stdout).toContain("--> stdin.yaml:4:43")
  })

  test("judges what has expired by the day it is given", async () => {
    const model = write("dated", {
      "hubwright.yaml": good
        .replace(
          "channels:",
          "agencies: { a: { engagements: [{ channel: x, may: reply, until: 2026-06-30 }] } }\nchannels:"
        )
        .replace("[marketing]", "[a]")
    })
    expect((await capturedRun(["check", model, "--at", "2026-06-01"])).stdout).toContain("No problems")
    const later = await capturedRun(["check", model, "--at", "2026-12-01"])
    expect(later.stdout).toContain("warning[")
    expect(later.code).toBe(0)
  })

  test.each([
    ["github", /^::error file=.*hubwright\.yaml,line=\d+,col=/mu],
    ["sarif", /"version": "2\.1\.0"/u],
    ["markdown", /HW0203/u]
  ])("writes them for %s", async (format, shape) => {
    const { stdout } = await capturedRun(["check", write("bad", { "hubwright.yaml": bad }), "--format", format])
    expect(stdout).toMatch(shape)
  })

  test("refuses flags that exclude each other", async () => {
    expect((await capturedRun(["check", folder, "--json", "--format", "sarif"])).stderr).toMatch(/exclude each other/u)
    expect((await capturedRun(["check", folder, "--watch", "--fix"])).stderr).toMatch(/exclude each other/u)
    expect((await capturedRun(["check", "-", "--fix"], { input: bad })).code).toBe(2)
  })
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "./captured-run.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

describe("the command line", () => {
  test("says how to begin when it is called alone", async () => {
    const { code, stdout, stderr } = await capturedRun([])
    expect([code, stderr]).toEqual([0, ""])
    expect(stdout).toContain("hubwright init acme")
  })

  test("prints its version alone, so that scripts can read it", async () => {
    expect(await capturedRun(["--version"])).toEqual({ code: 0, stdout: "0.0.0", stderr: "" })
  })

  test.each([
    [["chek"], "error: unknown command `chek`\nhelp: did you mean `check`?\nSee hubwright --help."],
    [["check", "--fxi"], "error: unknown flag `--fxi`\nhelp: did you mean `--fix`?\nSee hubwright check --help."],
    [["check", "--jsn"], "error: unknown flag `--jsn`\nhelp: did you mean `--json`?\nSee hubwright check --help."],
    [["show"], "error: `model` is missing\nSee hubwright show --help."],
    [["types", "a", "b"], "error: there is no place for `b`\nSee hubwright types --help."],
    [
      ["init", "--from", "phrma"],
      "error: `phrma` is no value for `--from`\nhelp: did you mean `pharma`?\nSee hubwright init --help."
    ],
    [["check", "--format", "xml"], /help: it takes human, github, sarif or markdown\n/u],
    [["check", "--at", "soon"], /`soon` is no value for `--at`\nhelp: .*2026-03-31/u],
    [["import", "a.csv"], "error: the flag `--into` is missing\nSee hubwright import --help."],
    [["check", "no-such-model"], /there is no `no-such-model`\nhelp: begin a model with `hubwright init`/u]
  ])("refuses %j with one sentence and what to try, and ends with 2", async (args, said) => {
    const { code, stdout, stderr } = await capturedRun(args)
    expect([code, stdout]).toEqual([2, ""])
    expect(stderr).toEqual(typeof said === "string" ? said : expect.stringMatching(said))
  })

  test("shows nothing of a terminal's escapes that arguments bring", async () => {
    const { stderr } = await capturedRun(["check", "\u001b[2Jevil\u202e"])
    expect(stderr).toContain("`\\x1b[2Jevil\\u{202e}`")
  })

  test("colors its words only where the terminal can show colors", async () => {
    expect((await capturedRun([], { colors: "shown" })).stdout).toContain("\u001b[36m")
    expect((await capturedRun([])).stdout).not.toContain("\u001b")
  })

  test.each(["bash", "zsh", "fish", "powershell"])(
    "writes completions for %s that know its commands",
    async (shell) => {
      const { code, stdout } = await capturedRun(["--completions", shell])
      expect(code).toBe(0)
      expect(stdout).toContain("import")
    }
  )
})

describe("a model with errors", () => {
  const path = join(folder, "broken.yaml")
  writeFileSync(
    path,
    "hubwright: 1\norganization: { name: Acme }\nchannels: { x: { platform: x, operators: [nobody] } }\n"
  )

  test.each(["show", "report", "types"])("is refused by %s with its errors, which ends with 1", async (command) => {
    const { code, stdout, stderr } = await capturedRun([command, path])
    expect([code, stdout]).toEqual([1, ""])
    expect(stderr).toContain("unknown department or agency `nobody`")
    expect(stderr).toContain(`${path}:3:43`)
  })

  test("gives the same problems as data with --json", async () => {
    const { code, stdout, stderr } = await capturedRun(["show", path, "--json"])
    expect([code, stderr]).toEqual([1, ""])
    expect(JSON.parse(stdout).problems).toMatchObject([{ code: "HW0203", file: "broken.yaml", line: 3, column: 43 }])
  })

  test("leaves the file alone", () => {
    expect(readFileSync(path, "utf8")).toContain("nobody")
  })
})

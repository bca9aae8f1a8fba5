import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const model = join(folder, "hubwright.yaml")
const text = "hubwright: 1\norganization: { name: Acme }\ndepartments: { care: {} }\n"
writeFileSync(model, text)

/** The workspace brings a Node of its own, which runs TypeScript, whatever runs the tests. */
const own = join(import.meta.dirname, "..", "..", "..", "node_modules", ".bin", "node")
const node = existsSync(own) ? own : process.execPath

const start = (args: readonly string[], environment: { readonly [name: string]: string } = {}) => {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env
  const bin = join(import.meta.dirname, "bin.ts")
  const child = spawn(node, ["--conditions=hubwright-src", bin, ...args], { env: { ...inherited, ...environment } })
  let stdout = ""
  let stderr = ""
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    stdout += piece
  })
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    stderr += piece
  })
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, stdout, stderr }))
  })
  return { child, ended, printed: () => stdout }
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe("the program", { timeout: 60_000 }, () => {
  test("ends with the exit code of what it found", async () => {
    expect(await start(["check", model]).ended).toEqual({
      code: 0,
      stdout: "No problems. Acme: 1 department.\n",
      stderr: ""
    })
    expect(await start(["check", join(folder, "nothing")]).ended).toMatchObject({ code: 2, stdout: "" })
  })

  test("prints no colors into a pipe, nor with NO_COLOR, but with FORCE_COLOR", async () => {
    const [piped, forced, refused] = await Promise.all([
      start([]).ended,
      start([], { FORCE_COLOR: "1" }).ended,
      start([], { FORCE_COLOR: "1", NO_COLOR: "1" }).ended
    ])
    expect([piped, forced, refused].map(({ stdout }) => stdout.includes("\u001b["))).toEqual([false, true, false])
  })

  test("reads a model from standard input", async () => {
    const { child, ended } = start(["show", "-", "departments"])
    child.stdin.end(text)
    expect(await ended).toMatchObject({ code: 0, stdout: expect.stringContaining("care") })
  })

  test("falls silent when nobody reads on", async () => {
    const { child, ended } = start(["schema"])
    child.stdout.destroy()
    expect(await ended).toMatchObject({ code: 0, stderr: "" })
  })

  test("simulates the same bytes on 1, 2 and 4 threads", async () => {
    const busy = join(folder, "busy.yaml")
    writeFileSync(
      busy,
      `
hubwright: 1
organization: { name: Acme }
departments: { care: {}, press: {} }
people: { ana: { departments: [care] }, ben: { departments: [press] } }
channels: { help: { platform: x, operators: [care] }, news: { platform: x, operators: [press] } }
targets: [{ name: soon, firstReply: 1 hour }]
demand:
  start: 2026-01-05T00:00:00Z
  classes: [{ name: letters, channel: help, perDay: 30 }, { name: questions, channel: news, perDay: 20 }]
`
    )
    const runs = ["1", "2", "4"].map(
      (workers) =>
        start([
          "simulate",
          busy,
          "--days",
          "2",
          "--warm-up",
          "1",
          "--replications",
          "12",
          "--json",
          "--workers",
          workers
        ]).ended
    )
    const [one, ...others] = await Promise.all(runs)
    expect(one).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining('"replications": 12') })
    for (const other of others) expect(other).toEqual(one)
  })

  test("checks again when a file changes, until it is interrupted", async () => {
    const { child, ended, printed } = start(["check", folder, "--watch"])
    await until(() => printed().includes("1 department."))
    await new Promise((resolve) => setTimeout(resolve, 300))
    writeFileSync(model, text.replace("care: {}", "care: {}, legal: {}"))
    await until(() => printed().includes("2 departments."))
    child.kill("SIGINT")
    expect(await ended).toMatchObject({ code: 130 })
  })
})

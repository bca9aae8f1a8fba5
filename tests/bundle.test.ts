import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"

const workspace = join(import.meta.dirname, "..")
const source = join(workspace, "packages", "hubwright")

// far from any `node_modules`: the command is published without dependencies
const folder = mkdtempSync(join(tmpdir(), "hubwright-bundle-"))
afterAll(() => rmSync(folder, { recursive: true }))

const node = (program: string, args: readonly string[], cwd = folder) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd, encoding: "utf8" })
  return { code: status, stdout, stderr }
}

const charity = join(workspace, "examples", "charity")
const compared = (workers: string) => {
  const short = ["--days", "1", "--warm-up", "0", "--replications", "6", "--json"]
  return node(join(folder, "dist", "bin.js"), ["compare", charity, ...short, "--workers", workers])
}

test("the bundled command compares on threads, to the same bytes on 1, 2 and 4", { timeout: 240_000 }, () => {
  const tsup = join(workspace, "node_modules", "tsup", "dist", "cli-default.js")
  // what follows a build writes beside the sources
  const built = node(tsup, ["--silent", "--out-dir", join(folder, "dist"), "--on-success", "exit 0"], source)
  expect(built).toMatchObject({ code: 0 })
  cpSync(join(source, "package.json"), join(folder, "package.json"))
  const one = compared("1")
  expect(one).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining('"replications": 6') })
  expect(compared("2")).toEqual(one)
  expect(compared("4")).toEqual(one)

  // without the program of a thread only those fail that need it
  rmSync(join(folder, "dist", "replication-worker.js"))
  expect(compared("1")).toEqual(one)
  expect(compared("2")).toMatchObject({ code: 70, stderr: expect.stringContaining("replication-worker.js") })
})

import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { afterAll, describe, expect, test } from "vitest"
import { readBytes, refuseModelFile, refuseToOverwrite, writeFiles } from "./disk.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const run = <A, E>(effect: Effect.Effect<A, E, NodeServices.NodeServices>) =>
  Effect.runPromise(Effect.result(Effect.provide(effect, NodeServices.layer)))

describe("writeFiles", () => {
  test("makes the folders it needs, and gives the paths it wrote", async () => {
    const target = join(folder, "a", "b")
    const written = await run(writeFiles(target, { "one.txt": "1", "sub/two.txt": Uint8Array.of(50) }))
    expect(written).toEqual(Result.succeed([join(target, "one.txt"), join(target, "sub", "two.txt")]))
    expect(readFileSync(join(target, "sub", "two.txt"), "utf8")).toBe("2")
  })

  test("leaves everything as it was where one file cannot be written", async () => {
    const target = join(folder, "c")
    mkdirSync(join(target, "taken", "inside"), { recursive: true })
    writeFileSync(join(target, "one.txt"), "before")
    const failed = await run(writeFiles(target, { "one.txt": "after", "one.txt/two.txt": "never" }))
    expect(Result.isFailure(failed)).toBe(true)
    expect(readFileSync(join(target, "one.txt"), "utf8")).toBe("before")
    expect(readdirSync(target).sort()).toEqual(["one.txt", "taken"])
  })
})

describe("what is there already", () => {
  test("keeps its permissions, and a link to it stays a link", async () => {
    const target = join(folder, "kept")
    mkdirSync(target)
    writeFileSync(join(target, "real.csv"), "before", { mode: 0o600 })
    symlinkSync("real.csv", join(target, "roster.csv"))
    await run(writeFiles(target, { "roster.csv": "after" }))
    expect(lstatSync(join(target, "roster.csv")).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(target, "real.csv"), "utf8")).toBe("after")
    expect(statSync(join(target, "real.csv")).mode & 0o777).toBe(0o600)
    expect(readdirSync(target).sort()).toEqual(["real.csv", "roster.csv"])
  })

  test("is not written over unless that is wanted", async () => {
    const target = join(folder, "full")
    mkdirSync(target)
    writeFileSync(join(target, "hubwright.yaml"), "mine")
    const refused = await run(refuseToOverwrite(target, ["staff.csv", "hubwright.yaml"], "say `--force`"))
    expect(Result.isFailure(refused) ? refused.failure : undefined).toMatchObject({
      message: `\`${join(target, "hubwright.yaml")}\` is there already`,
      help: "say `--force`"
    })
    expect(Result.isSuccess(await run(refuseToOverwrite(target, ["staff.csv"], "")))).toBe(true)
  })

  test("is not written over by a page or by types where it is the model", async () => {
    const model = { folder, files: { "hubwright.yaml": "" } }
    expect(Result.isFailure(await run(refuseModelFile(join(folder, ".", "hubwright.yaml"), model)))).toBe(true)
    expect(Result.isSuccess(await run(refuseModelFile(join(folder, "report.html"), model)))).toBe(true)
  })
})

describe("readBytes", () => {
  test.each([
    [join(folder, "nothing"), /^there is no `/u],
    [folder, /is a folder, or stands in a file, not a folder$/u]
  ])("says in plain words that %s cannot be read", async (path, said) => {
    const found = await run(readBytes(path))
    expect(Result.isFailure(found) ? found.failure.message : "read").toMatch(said)
    expect(existsSync(join(folder, "nothing"))).toBe(false)
  })
})

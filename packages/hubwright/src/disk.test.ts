import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { afterAll, describe, expect, test } from "vitest"
import { readBytes, writeFiles } from "./disk.ts"

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

describe("readBytes", () => {
  test.each([
    [join(folder, "nothing"), /^there is no `/u],
    [folder, /is a folder, not a file$/u]
  ])("says in plain words that %s cannot be read", async (path, said) => {
    const found = await run(readBytes(path))
    expect(Result.isFailure(found) ? found.failure.message : "read").toMatch(said)
    expect(existsSync(join(folder, "nothing"))).toBe(false)
  })
})

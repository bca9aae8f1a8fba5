import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readOrganization } from "@hubwright/core/read"
import { classifyTopology } from "@hubwright/core/topology"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

describe("hubwright init", () => {
  const model = join(folder, "acme-foods")

  test("writes a model of ten lines that has no problems and something to say", async () => {
    const { code, stdout } = await capturedRun(["init", model])
    expect(code).toBe(0)
    expect(stdout).toContain(`hubwright report ${model}`)
    const text = readFileSync(join(model, "hubwright.yaml"), "utf8")
    expect(text.trimEnd().split("\n")).toHaveLength(10)
    const checked = readOrganization({ "hubwright.yaml": text }, { at: "2026-11-21" })
    expect(checked.problems).toEqual([])
    if (!checked.ok) throw new Error("the model has errors")
    expect(checked.value.organization.name).toBe("Acme foods")
    expect(classifyTopology(checked.value).difference).toBeDefined()
  })

  test("does not write over what is there, unless it is told to", async () => {
    writeFileSync(join(model, "hubwright.yaml"), "mine")
    const refused = await capturedRun(["init", model])
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("--force")])
    expect(readFileSync(join(model, "hubwright.yaml"), "utf8")).toBe("mine")
    expect((await capturedRun(["init", model, "--force"])).code).toBe(0)
    expect(readFileSync(join(model, "hubwright.yaml"), "utf8")).not.toBe("mine")
  })

  test("copies a whole example", async () => {
    const copy = join(folder, "copy")
    const { code, stdout } = await capturedRun(["init", copy, "--from", "consumer-brand", "--json"])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).written.sort()).toEqual(
      readdirSync(copy)
        .sort()
        .map((name) => join(copy, name))
    )
    expect((await capturedRun(["check", copy, "--at", "2026-11-21"])).code).toBe(0)
  })

  test("leaves an example where one of its files is there already", async () => {
    const copy = join(folder, "half")
    await capturedRun(["init", copy])
    rmSync(join(copy, "hubwright.yaml"))
    writeFileSync(join(copy, "staff.csv"), "mine")
    expect((await capturedRun(["init", copy, "--from", "pharma"])).code).toBe(2)
    expect(existsSync(join(copy, "hubwright.yaml"))).toBe(false)
  })

  test.each(['"quo\\ted"', "a: b # c", "- 1", "{x}", "日本", "  "])(
    "makes a name of the folder %j that YAML keeps",
    async (name) => {
      const odd = join(folder, "odd", name)
      await capturedRun(["init", odd])
      const checked = readOrganization({ "hubwright.yaml": readFileSync(join(odd, "hubwright.yaml"), "utf8") })
      expect(checked.problems).toEqual([])
    }
  )
})

import { readOrganization } from "@hubwright/core/read"
import { departmentCatalogue, packOf, packs } from "@hubwright/packs"
import { describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"

const printed = async (...args: readonly string[]) => {
  const { code, stdout } = await capturedRun(["packs", ...args])
  expect(code).toBe(0)
  return stdout
}

describe("hubwright packs", () => {
  test("lists all packs", async () => {
    const text = await printed()
    for (const { id, title } of packs) {
      expect(text).toContain(id)
      expect(text.replace(/\s+/gu, " ")).toContain(title)
    }
    expect(JSON.parse(await printed("--json")).packs).toHaveLength(packs.length)
  })

  test.each(packs)("says what $id is, what it is not and what it holds", async ({ id, notice, policies, queries }) => {
    const text = (await printed(id)).replace(/\s+/gu, " ")
    expect(text).toContain(notice)
    for (const held of [...policies.map((policy) => policy.id), ...Object.keys(queries)])
      expect(text.replaceAll(" ", "")).toContain(held)
    expect(JSON.parse(await printed(id, "--json")).pack).toEqual(packOf(id))
  })

  test("keeps to the width of a page", async () => {
    for (const what of [[], ["medicines-us"], ["departments"], ["benchmarks"]])
      for (const line of (await printed(...what)).split("\n")) expect(line.length).toBeLessThanOrEqual(80)
  })

  test("says that there is no such pack, and which was meant", async () => {
    const { code, stderr } = await capturedRun(["packs", "medicine-eu"])
    expect([code, stderr]).toEqual([2, expect.stringContaining("medicines-eu")])
    expect((await capturedRun(["packs", "--yaml"])).code).toBe(2)
    expect((await capturedRun(["packs", "benchmarks", "--yaml"])).code).toBe(2)
  })
})

describe("what it says to write", () => {
  const head = "hubwright: 1\norganization: { name: Acme, markets: { all: { jurisdictions: [EU, US, GB, CA] } } }\n"

  test.each(packs.filter(({ kind }) => kind !== "rules"))("brings $id into a model", async ({ id, names }) => {
    const bound = Object.keys(names).map((name) => `    ${name}: desk`)
    const bind = bound.length === 0 ? "" : `  bind:\n${bound.join("\n")}\n`
    const model = `${head}departments: { desk: {} }\n${await printed(id, "--yaml")}\n${bind}`
    const read = readOrganization({ "hubwright.yaml": model }, { packs })
    expect(read.problems).toEqual([])
    if (!read.ok) throw new Error("the model has errors")
    expect([...read.value.listening.packs, ...read.value.policies.packs]).toEqual([id])
  })

  test("is a model of departments with rules by stage, which are those of the pack", async () => {
    const parts = [await printed("departments", "--yaml"), await printed("stage-by-discipline", "--yaml")]
    const read = readOrganization({ "hubwright.yaml": `${head}${parts.join("\n")}` })
    expect(read.problems).toEqual([])
    if (!read.ok) throw new Error("the model has errors")
    expect(Object.keys(read.value.departments)).toEqual(departmentCatalogue.departments.map(({ id }) => id))
    expect(read.value.routing.responsible.rules).toEqual(packOf("stage-by-discipline")?.ruleGroups)
  })
})

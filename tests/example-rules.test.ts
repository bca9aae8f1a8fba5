import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { orThrow } from "@hubwright/core"
import { loadOrganization } from "@hubwright/core/node"
import { readRuleTests } from "@hubwright/core/read"
import { packs } from "@hubwright/packs"
import { mutationScore } from "@hubwright/testing/mutation"
import { describe, expect, test } from "vitest"
import { workspace } from "../scripts/command.ts"

const examples = join(workspace, "examples")
const models = readdirSync(examples).filter((name) => existsSync(join(examples, name, "hubwright.yaml")))

describe("the rules of the example models", () => {
  test("are of six models, each with tests", () => {
    expect(models).toHaveLength(6)
    expect(models.filter((name) => !existsSync(join(examples, name, "rules.tests.yaml")))).toEqual([])
  })

  test.each(models)("%s passes its tests, which notice nine in ten changes of a rule", async (name) => {
    const organization = orThrow(await loadOrganization(join(examples, name), { packs }))
    const file = readFileSync(join(examples, name, "rules.tests.yaml"), "utf8")
    const tests = orThrow(readRuleTests({ "rules.tests.yaml": file }, organization, { entry: "rules.tests.yaml" }))
    const { score, mutants, survivors } = mutationScore(organization, tests) // throws where a test fails
    expect(mutants).toBeGreaterThan(50)
    expect(score, survivors.map(({ description }) => description).join("\n")).toBeGreaterThanOrEqual(0.9)
  })
})

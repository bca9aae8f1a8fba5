import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { applyChange } from "../change/apply.ts"
import type { Organization } from "../model/organization.ts"
import { directedTieKinds, mutualTieKinds, type Topology } from "../model/vocabulary.ts"
import { OrganizationInput } from "../schema/organization.ts"
import { classifyTopology } from "../topology/classify.ts"
import { readChange } from "./change.ts"
import { readOrganization } from "./read.ts"

/** The examples of the workspace are read on this day: what expires was set up for it. */
const at = "2026-11-21"
const folder = join(import.meta.dirname, "../../../../examples")

/** What each example shows: the topology it declares, the one it has, and the warnings it gives on purpose. */
const examples: readonly {
  readonly name: string
  readonly declared: Topology
  readonly actual: Topology
  readonly warnings: readonly string[]
}[] = [
  { name: "bank", declared: "centralized", actual: "centralized", warnings: [] },
  { name: "charity", declared: "hub-and-spoke", actual: "hub-and-spoke", warnings: [] },
  { name: "consumer-brand", declared: "dandelion", actual: "dandelion", warnings: [] },
  { name: "manufacturer", declared: "hub-and-spoke", actual: "hub-and-spoke", warnings: [] },
  { name: "pharma", declared: "hub-and-spoke", actual: "decentralized", warnings: ["HW0321", "HW0322"] },
  { name: "retailer", declared: "holistic", actual: "holistic", warnings: [] }
]

const filesOf = (name: string) =>
  Object.fromEntries(readdirSync(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file))]))

const read = new Map(examples.map(({ name }) => [name, readOrganization(filesOf(name), { at })]))

const organizationOf = (name: string): Organization => {
  const checked = read.get(name)
  if (checked?.ok !== true) throw new Error(`${name} has errors`)
  return checked.value
}

test.each(examples)("$name reads without errors, and with no warnings but those it means to show", (example) => {
  const { ok, problems } = read.get(example.name) ?? { ok: false, problems: [] }
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([])
  expect(ok).toBe(true)
  expect(problems.map(({ code }) => code).sort()).toEqual(example.warnings)
})

test.each(examples)("$name has the size of a real organization", ({ name }) => {
  const { departments, people, channels } = organizationOf(name)
  const persons = Object.values(people).reduce((sum, { count }) => sum + count, 0)
  const sizes = [Object.keys(departments).length, persons, Object.keys(channels).length]
  const ranges = [
    [8, 20],
    [25, 80],
    [10, 40]
  ] as const
  for (const [index, [least, most]] of ranges.entries()) {
    expect(sizes[index]).toBeGreaterThanOrEqual(least)
    expect(sizes[index]).toBeLessThanOrEqual(most)
  }
})

test.each(examples)("$name declares $declared and is $actual", ({ name, declared, actual }) => {
  const organization = organizationOf(name)
  expect(organization.organization.topology).toBe(declared)
  expect(classifyTopology(organization).actual).toBe(actual)
})

test("the change of pharma is one that it can make, and the dandelion it speaks of comes of it", () => {
  const pharma = organizationOf("pharma")
  const plan = readChange(filesOf("pharma"), pharma)
  expect(plan.problems).toEqual([])
  if (!plan.ok) return
  const changed = applyChange(pharma, plan.value.change)
  expect(changed.problems).toEqual([])
  if (!changed.ok) return
  const { actual, hubs } = classifyTopology(changed.value)
  expect(actual).toBe("dandelion")
  expect(hubs.map(({ unit }) => unit)).toEqual([
    "social-office",
    "affiliates",
    "communications",
    "marketing",
    "medical"
  ])
})

describe("the examples together", () => {
  test("are all there are", () => {
    const models = readdirSync(folder).filter((name) => existsSync(join(folder, name, "hubwright.yaml")))
    expect(models.sort()).toEqual(examples.map(({ name }) => name))
  })

  test("use every section of the format", () => {
    const bare = readOrganization({ "hubwright.yaml": "hubwright: 1\norganization: { name: Bare }" })
    if (!bare.ok) throw new Error("the bare organization has errors")
    const unsaid = new Map(Object.entries(bare.value).map(([section, value]) => [section, JSON.stringify(value)]))
    const used = new Set(
      examples.flatMap(({ name }) =>
        Object.entries(organizationOf(name)).flatMap(([section, value]) =>
          JSON.stringify(value) === unsaid.get(section) ? [] : [section]
        )
      )
    )
    const sections = OrganizationInput.ast.propertySignatures.map(({ name }) => String(name))
    expect(sections.filter((section) => !used.has(section))).toEqual(["hubwright"])
  })

  test("use every kind of tie", () => {
    const used = new Set(examples.flatMap(({ name }) => organizationOf(name).ties.map(({ kind }) => kind)))
    expect([...mutualTieKinds, ...directedTieKinds].filter((kind) => !used.has(kind))).toEqual([])
  })
})

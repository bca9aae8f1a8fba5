import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { organization as anyOrganization } from "@hubwright/testing"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Organization } from "../model/organization.ts"
import { orThrow } from "../problem/problem.ts"
import { readOrganization } from "./read.ts"
import { writeOrganization } from "./write.ts"

const again = (organization: Organization): Organization => orThrow(readOrganization(writeOrganization(organization)))

const examples = join(import.meta.dirname, "../../../../examples")
const models = readdirSync(examples).filter((name) => existsSync(join(examples, name, "hubwright.yaml")))

describe("a written organization", () => {
  test("reads as the same organization", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyOrganization(), (organization) => {
        expect(again(organization)).toEqual(organization)
      }),
      { numRuns: 60 }
    )
  })

  test.each(models)("reads as the same organization: %s, in a text that no longer changes", (name) => {
    const files = readdirSync(join(examples, name))
      .filter((file) => /\.(?:yaml|csv)$/u.test(file) && !file.includes(".change."))
      .map((file) => [file, readFileSync(join(examples, name, file), "utf8")] as const)
    const organization = orThrow(readOrganization(Object.fromEntries(files)))
    expect(again(organization)).toEqual(organization)
    expect(writeOrganization(again(organization))).toEqual(writeOrganization(organization))
  })

  test("is the same text in whatever order its elements stand", () => {
    const read = (departments: string) =>
      orThrow(readOrganization({ "a.yaml": `hubwright: 1\norganization: { name: A }\n${departments}` }))
    const one = read("departments: { b: {}, a: { kind: hub } }\nbrands: [z, y]\n")
    const other = read(
      "brands: { y: {}, z: {} }\ndepartments: { a: { kind: hub, openTo: [] }, b: { kind: department } }\n"
    )
    expect(writeOrganization(one)).toEqual(writeOrganization(other))
    expect(writeOrganization(one)).toEqual({
      "hubwright.yaml":
        "hubwright: 1\n\norganization:\n  name: A\n\nbrands:\n  y: {}\n  z: {}\n\ndepartments:\n  a: { kind: hub }\n  b: {}\n"
    })
  })

  test("keeps texts that look like something else, and hostile ones", () => {
    const names = [
      "yes",
      "12",
      "null",
      "~",
      "2026-01-01",
      "- a",
      "a: b",
      "#x",
      "'",
      '"',
      "\u0000\u001b[31m",
      "\u2028",
      "\ud800",
      " ",
      "a\nb",
      "{",
      "*a",
      "&a",
      "!x",
      "%",
      "@",
      "`"
    ]
    for (const name of names) {
      const [read] = [orThrow(readOrganization({ "a.yaml": JSON.stringify({ hubwright: 1, organization: { name } }) }))]
      expect(again(read).organization.name, JSON.stringify(name)).toBe(name)
    }
  })
})

import { readdirSync, readFileSync } from "node:fs"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import type { Organization } from "../model/organization.ts"
import { isList, isMap } from "../model/plain-data.ts"
import { type ModelPath, orThrow } from "../problem/problem.ts"
import { readOrganization } from "../read/read.ts"
import { shorten } from "../schema/complete.ts"
import { fitter } from "../schema/fit.ts"
import { OrganizationInput } from "../schema/organization.ts"
import { draftOf } from "./draft.ts"
import { misfitsOf } from "./fit.ts"
import { structuresAt } from "./place.ts"

const examples = new URL("../../../../examples/", import.meta.url)

const organizations = new Map(
  readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(new URL(entry.name, examples)).includes("hubwright.yaml"))
    .map(({ name }) => [name, orThrow(readOrganization(filesOf(new URL(`${name}/`, examples))))])
)

function filesOf(folder: URL): { readonly [name: string]: string } {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(files.map(({ name }) => [name, readFileSync(new URL(name, folder), "utf8")]))
}

/** Where texts, numbers, and true and false stand. */
const leavesOf = (value: unknown, path: ModelPath = []): readonly ModelPath[] => {
  if (isList(value)) return value.flatMap((element, index) => leavesOf(element, [...path, index]))
  if (!isMap(value)) return [path]
  return Object.entries(value).flatMap(([key, inner]) => (key === "id" ? [] : leavesOf(inner, [...path, key])))
}

const places = [...organizations].flatMap(([example, organization]) =>
  leavesOf(organization).map((path) => ({ example, path }))
)

/** What can stand at some place of a model, and what can at none. */
const leaf = fc.oneof(
  fc.constantFrom(-1, 0, 0.0001, 0.5, 1, 1.8, 3, 101, 2e9, Number.NaN, Number.POSITIVE_INFINITY),
  fc.constantFrom("", "x", "x".repeat(501), "x".repeat(20_001), "Not an id", "2026-11-21", "2026-02-30"),
  fc.constantFrom("2026-11-21T25:00", "2026-11-21T09:00Z", "de-AT", "klingon", "Europe/Berlin", "Mars/Olympus"),
  fc.constantFrom("5 EUR", "5 euros", "4 days", "4 d", "4 fortnights", "09:00-17:00", "9-17", "https://a.example"),
  fc.constantFrom("a@b.example", "a@b@c", "EU", "notify:legal", "notify:Legal", "all", true, false, null)
)

const withValue = (organization: Organization | undefined, path: ModelPath, value: unknown): unknown => {
  if (organization === undefined) return undefined
  const draft = draftOf(organization)
  draft.edit({ kind: "set", path, value })
  return draft.organization
}

test("what fits at a place of an organization that was read is what the schema takes there", () => {
  const fits = fitter()
  const seen = { taken: 0, refused: 0 }
  fc.assert(
    fc.property(fc.constantFrom(...places), leaf, ({ example, path }, value) => {
      const changed = withValue(organizations.get(example), path, value)
      const isTaken = fits(OrganizationInput.ast, shorten(OrganizationInput.ast, changed))
      seen[isTaken ? "taken" : "refused"]++
      expect(misfitsOf(value, structuresAt(path), path).length === 0).toBe(isTaken)
    }),
    { numRuns: 300 }
  )
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(20)
})

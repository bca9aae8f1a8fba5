import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { mutateText, textMutation } from "../../../../tests/mutate-text.ts"
import { applyFixes } from "../problem/apply-fixes.ts"
import { displayWidth } from "../problem/display-width.ts"
import type { Files } from "../problem/files.ts"
import { formatProblems } from "../problem/format.ts"
import { filesOf, problemCatalogue } from "./catalogue.ts"
import { readOrganization } from "./read.ts"

const seed = 20_261_121

/** Small models: the failing and the mended ones of the reference of problems. */
const smallModels: readonly Files[] = problemCatalogue
  .flatMap(({ failing, mended }) => [filesOf(failing), filesOf(mended)])
  .filter((files) => Object.values(files).every(({ length }) => length < 5000))

const examples = join(import.meta.dirname, "../../../../examples")

/** The models under `examples`, whole. */
const largeModels: readonly Files[] = readdirSync(examples)
  .filter((name) => existsSync(join(examples, name, "hubwright.yaml")))
  .map((name) =>
    Object.fromEntries(
      readdirSync(join(examples, name))
        .filter((file) => /\.(?:yaml|csv)$/u.test(file) && !file.includes(".change."))
        .map((file) => [file, readFileSync(join(examples, name, file), "utf8")])
    )
  )

const mutated = (models: readonly Files[]): fc.Arbitrary<Files> =>
  fc
    .tuple(fc.constantFrom(...models), fc.array(fc.tuple(fc.nat(), textMutation), { minLength: 1, maxLength: 6 }))
    .map(([files, changes]) => {
      const texts = new Map(Object.entries(files).map(([path, content]) => [path, String(content)]))
      const paths = [...texts.keys()]
      for (const [index, change] of changes) {
        const path = paths[index % paths.length] ?? "hubwright.yaml"
        texts.set(path, mutateText(texts.get(path) ?? "", change))
      }
      return Object.fromEntries(texts)
    })

const csv = fc
  .array(
    fc.constantFrom("a", "id", "departments", "care", ",", ";", "|", '"', '""', "\n", "\r\n", "\t", " ", "ü", "\u001b"),
    { maxLength: 60 }
  )
  .map(
    (parts): Files => ({
      "hubwright.yaml":
        "hubwright: 1\norganization: { name: A }\ndepartments: { care: {} }\npeople: { csv: staff.csv }\n",
      "staff.csv": `id,departments\n${parts.join("")}`
    })
  )

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get through
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u

/** What the inputs came to: how many gave a model, and which problems were met. */
const met = { inputs: 0, models: 0, codes: new Set<string>() }

/** What has to hold of whatever is read. */
const survives = (files: Files): void => {
  const result = readOrganization(files, { at: "2026-07-01" })
  met.inputs++
  if (result.ok) met.models++
  for (const { code } of result.problems) met.codes.add(code)
  expect(result.ok || result.problems.length > 0).toBe(true)
  expect(Reflect.get({}, "polluted")).toBeUndefined()
  for (const { span } of result.problems) if (span !== undefined) expect(span.line).toBeGreaterThan(0)
  const shown = result.problems.slice(0, 40)
  const plain = formatProblems(shown, { files })
  for (const line of plain.split("\n"))
    if (!line.includes("-->")) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
  for (const style of ["plain", "markdown", "sarif", "github"] as const)
    expect(formatProblems(shown, { files, style })).not.toMatch(control)
  expect(isDeepStrictEqual(JSON.parse(formatProblems(shown, { files, style: "sarif" })).version, "2.1.0")).toBe(true)
  applyFixes(files, result.problems)
}

describe("reading mutated models never throws, and gives problems or a model", () => {
  // each input is read within 200,000 elements, 1,000,000 lexemes of YAML, 100 aliases and 64 levels: work is counted, not timed
  test("1,700 mutations of small models", { timeout: 120_000 }, () => {
    fc.assert(fc.property(mutated(smallModels), survives), { seed, numRuns: 1700 })
  })

  test("60 mutations of whole examples", { timeout: 120_000 }, () => {
    fc.assert(fc.property(mutated(largeModels), survives), { seed, numRuns: 60 })
  })

  test("300 random tables", { timeout: 120_000 }, () => {
    fc.assert(fc.property(csv, survives), { seed, numRuns: 300 })
  })

  test("100 files of random bytes", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => survives({ "hubwright.yaml": bytes })),
      { seed, numRuns: 100 }
    )
  })

  test("comes to models as well as to problems of most kinds", () => {
    expect(met.inputs).toBeGreaterThanOrEqual(2000)
    expect(met.models).toBeGreaterThan(50)
    expect(met.codes.size).toBeGreaterThan(55)
  })
})

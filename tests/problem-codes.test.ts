import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { workspace } from "../scripts/command.ts"
import { readSources } from "./tidy/source.ts"

const codePattern = /\bHW[0-9]{4}\b/gu
const isAside = /\.test(?:-d)?\.ts$|catalogue/u

/** The codes that the sources of the packages name outside tests and explanations, each with where. */
const codesInSources = new Map(
  readSources(workspace, "packages")
    .filter(({ path }) => !isAside.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(codePattern)].map(([code]) => [code, path] as const))
)

/**
 * What the reference says of each code, without its heading. `generated.test.ts` holds what is printed there against
 * what the examples give, and `examples.test.ts` runs the programs, so a code in it is one that a test expects.
 */
const sections = new Map(
  readFileSync(join(workspace, "docs/reference/problems.md"), "utf8")
    .split(/^## /mu)
    .slice(1)
    .map((section) => [section.slice(0, 6), section.slice(section.indexOf("\n"))] as const)
)

test.each([...codesInSources].sort())("%s, told in %s, is explained, and an example is told it", (code) => {
  expect(sections.get(code) ?? "").toMatch(new RegExp(`^(?:error|warning).*\\b${code}\\b|// => \\["${code}"\\]$`, "mu"))
})

test("only codes that there are are explained", () => {
  expect([...sections.keys()].filter((code) => !codesInSources.has(code))).toEqual([])
})

test("codes are found in the sources", () => {
  expect(codesInSources.size).toBeGreaterThan(100)
})

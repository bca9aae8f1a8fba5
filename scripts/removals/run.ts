// `npm run removals -- [--count N] [--seed N] [THING...]`: takes away, one by one, what claims name, and runs the tests that
// `docs/sources.md` names for them. What no test notices is told. Without a count everything is tried, which takes hours.
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import * as fc from "fast-check"
import { run, workspace } from "../command.ts"
import { type ClaimTest, claims, claimTests } from "../generate/claims/claim.ts"
import { removalOf } from "./removal.ts"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" }, count: { type: "string" } }
})

const all = claims()

/** Everything that claims name and that can be taken away, or some of it. */
const chosen = (): readonly string[] => {
  const things = [...new Set(all.flatMap(({ by }) => by))].filter((thing) => removalOf(thing) !== undefined)
  if (positionals.length > 0) return positionals
  if (values.count === undefined) return things
  const count = Math.min(Number(values.count), things.length)
  const some = fc.uniqueArray(fc.constantFrom(...things), { minLength: count, maxLength: count })
  return fc.sample(some, { seed: Number(values.seed), numRuns: 1 })[0] ?? []
}

/** A title as tests are told: what a table of cases puts in can be anything. */
const patternOf = ({ title }: ClaimTest): string =>
  title.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(/%[a-z]|\\\$[\w\\.]+/gu, ".*")

/** What vitest's JSON report says of a file. */
interface Ran {
  readonly name: string
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
}

const isFailing = ({ name, assertionResults }: Ran, test: ClaimTest): boolean =>
  name === join(workspace, test.file) &&
  // a file without results could not even be loaded
  (assertionResults.length === 0 ||
    assertionResults.some(
      ({ fullName, status }) => status === "failed" && new RegExp(patternOf(test), "u").test(fullName)
    ))

const folder = mkdtempSync(join(tmpdir(), "removals-"))
const report = join(folder, "report.json")

/** Which of some tests, by short name, fail without a thing; nothing where they hang or cannot be run. */
const failingWithout = async (thing: string, names: readonly string[]): Promise<readonly string[] | undefined> => {
  const tests = names.flatMap((name) => {
    const test = claimTests.get(name)
    return test === undefined ? [] : [{ name, test }]
  })
  const where = ["--config", "scripts/removals/vitest.config.ts", "--project", "!types"]
  const kept = ["--reporter", "json", "--outputFile", report]
  const those = [
    "-t",
    tests.map(({ test }) => patternOf(test)).join("|"),
    ...new Set(tests.map(({ test }) => test.file))
  ]
  rmSync(report, { force: true })
  await run("vitest", ["run", ...where, ...kept, ...those], {
    environment: { HUBWRIGHT_REMOVED: thing },
    timeoutSeconds: 300
  })
  try {
    const results: readonly Ran[] = JSON.parse(readFileSync(report, "utf8")).testResults
    return tests.filter(({ test }) => results.some((ran) => isFailing(ran, test))).map(({ name }) => name)
  } catch {
    return undefined
  }
}

/** Tries the tests of every claim that names a thing, the first of each at once, then the next of those not yet noticed. */
const claimsNotNoticing = async (thing: string): Promise<readonly string[]> => {
  let left = all.filter(({ by }) => by.includes(thing))
  for (let round = 0; left.some(({ shown }) => round < shown.length); round++) {
    const names = [...new Set(left.flatMap(({ shown }) => shown.slice(round, round + 1)))]
    const failing = await failingWithout(thing, names)
    if (failing === undefined) return left.map(({ id }) => `${id} (its tests end without an answer)`)
    left = left.filter(({ shown }) => !failing.some((name) => shown.slice(0, round + 1).includes(name)))
  }
  return left.map(({ id }) => id)
}

let gaps = 0
for (const thing of chosen()) {
  const missing = await claimsNotNoticing(thing)
  if (missing.length > 0) gaps++
  console.log(`${thing}: ${missing.length === 0 ? "noticed" : `NOT NOTICED by the tests of ${missing.join(", ")}`}`)
}
rmSync(folder, { recursive: true })
process.exitCode = gaps === 0 ? 0 : 1

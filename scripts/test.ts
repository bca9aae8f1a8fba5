// Everything that must hold before a change lands, the cheapest first; `npm test` runs it and stops at the first failure.
import { provideChromium } from "./chromium.ts"
import { type Outcome, run } from "./command.ts"

/** One check: its command, and what its failure means and what to try. */
interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly failure: string
}

const steps: readonly Step[] = [
  { name: "types", command: ["tsc", "-b"], failure: "the types do not hold; `npm run check` shows this alone" },
  {
    name: "effects",
    command: ["node", "scripts/effect-diagnostics.ts"],
    failure: "an effect is misused; `npm run check:effect` shows this alone"
  },
  {
    name: "lint",
    command: ["biome", "ci", "--colors=off", "--error-on-warnings", "."],
    failure: "style or format; `npm run fmt` mends most of it"
  },
  {
    name: "unused code",
    command: ["knip", "--no-progress", "--no-config-hints"],
    failure: "a file, an export or a dependency is unused or unlisted; `npm run knip` shows this alone"
  },
  {
    name: "build",
    command: ["node", "scripts/build.ts"],
    failure: "a package does not build; `npm run build` shows this alone"
  },
  {
    name: "packed packages",
    command: ["node", "scripts/lint-packages.ts"],
    failure: "what would be published is not sound; `npm run lint:packages` shows this alone"
  },
  { name: "sizes", command: ["size-limit"], failure: "an entry point is over its budget in .size-limit.ts" }
]

const report = (mark: "ok" | "failed", name: string, since: number): void => {
  const seconds = ((Date.now() - since) / 1000).toFixed(1)
  console.log(`${mark.padEnd(6)}  ${name.padEnd(16)} ${seconds.padStart(6)} s`)
}

const end = (name: string, { code, output }: Outcome, failure: string): never => {
  console.error(`${output.trimEnd()}\n\nnpm test stopped at '${name}': ${failure}`)
  process.exit(code)
}

for (const { name, command, failure } of steps) {
  const since = Date.now()
  const [program, ...args] = command
  const outcome = await run(program, args)
  report(outcome.code === 0 ? "ok" : "failed", name, since)
  if (outcome.code !== 0) end(name, outcome, failure)
}

const since = Date.now()
const chromium = await provideChromium()
report("ok", "browser", since)
if (chromium.kind === "missing") console.log(`        browser tests are skipped: ${chromium.reason}`)

const tests = await run("vitest", ["run", "--coverage", "--reporter=dot"], {
  output: "shown",
  environment: chromium.kind === "found" ? { HUBWRIGHT_CHROMIUM: chromium.path } : {}
})
process.exitCode = tests.code

import { readdirSync } from "node:fs"
import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { defaultServerConditions } from "vite"
import { defineConfig } from "vitest/config"
import { findChromium } from "./scripts/chromium.ts"

const conditions = ["hubwright-src", ...defaultServerConditions]

const chromium = findChromium()

/** How long a test may take on a slow machine with all others beside it: it stops what hangs, and measures nothing. */
const patience = 60_000

/** The tests of one package, which lie beside its sources. */
const sources = (name: string) => ({
  extends: true as const,
  root: `./packages/${name}`,
  test: { name, include: ["src/**/*.test.ts"], testTimeout: patience, hookTimeout: patience }
})

/** The tests of the workspace itself: tidiness of the sources, examples of the documentation, example programs. */
const workspace = {
  extends: true as const,
  test: {
    name: "workspace",
    include: ["{bench,examples,scripts,tests}/**/*.test.ts"],
    testTimeout: patience,
    hookTimeout: patience
  }
}

/** One project checks every package's `*.test-d.ts`, since each typecheck project starts a `tsc` of its own. */
const types = {
  extends: true as const,
  test: {
    name: "types",
    include: [],
    typecheck: {
      enabled: true,
      only: true,
      checker: "tsc" as const,
      include: ["packages/*/src/**/*.test-d.ts"],
      tsconfig: "./tsconfig.test.json"
    }
  }
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    passWithNoTests: true,
    setupFiles: [fileURLToPath(new URL("tests/seed.ts", import.meta.url))],
    maxWorkers: availableParallelism(), // a core is left idle otherwise, of two on a small machine
    isolate: false, // no module has state, so files can share a worker
    env: chromium.kind === "found" ? { HUBWRIGHT_CHROMIUM: chromium.path } : {},
    projects: [...readdirSync("packages").map(sources), workspace, types],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      exclude: ["packages/*/src/**/index.ts", "packages/hubwright/src/{bin,main}.ts", "**/*.test.ts", "**/*.test-d.ts"],
      reporter: ["json-summary", "lcovonly"],
      reportsDirectory: "coverage",
      thresholds: { lines: 80, branches: 70 }
    }
  }
})

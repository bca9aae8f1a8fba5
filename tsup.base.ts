import { readFileSync } from "node:fs"
import { defineConfig, type Options } from "tsup"
import { annotatePureCalls } from "./tsup.pure.ts"

/** The public modules of the package in the working folder: what its `exports` offer from sources. */
const publicModules = (): Record<string, string> => {
  const { exports = {} } = JSON.parse(readFileSync("package.json", "utf8"))
  const sources = Object.values<unknown>(exports).flatMap((target) =>
    typeof target === "object" && target !== null && "hubwright-src" in target ? [String(target["hubwright-src"])] : []
  )
  return Object.fromEntries(sources.map((path) => [path.replace("./src/", "").replace(/\.ts$/, ""), path]))
}

/** One entry per public module, so that `sideEffects: false` works per module; declarations come from `tsc -b`. */
export const base = (options: Options = {}) =>
  defineConfig({
    entry: publicModules(),
    format: ["esm"],
    target: "node22",
    platform: "neutral",
    splitting: true,
    sourcemap: true,
    clean: false,
    dts: false,
    treeshake: false,
    plugins: [annotatePureCalls()],
    esbuildOptions(o) {
      o.conditions = ["hubwright-src"] // bundled workspace packages come from their sources, whatever the build order
    },
    ...options
  })

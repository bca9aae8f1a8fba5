import { join } from "node:path"
import type { Plugin } from "vite"
import { defineConfig, mergeConfig } from "vitest/config"
import base from "../../vitest.config.ts"
import { workspace } from "../command.ts"
import { removalOf } from "./removal.ts"

const thing = process.env.HUBWRIGHT_REMOVED ?? ""
const removal = removalOf(thing)
if (removal === undefined) throw new Error(`there is no way to take away "${thing}"`)
const { file, edit } = removal
const changed = join(workspace, file)

/** Loads one module as if what a claim names did nothing. No file is touched, and nothing of it is remembered for later runs. */
const removing: Plugin = {
  name: "hubwright-removal",
  enforce: "pre",
  configureVitest: ({ defineCacheKeyGenerator }) =>
    defineCacheKeyGenerator(({ id }) => (id === changed ? false : null)),
  transform: (source, id) => {
    if (id !== changed) return undefined
    const edited = edit(source)
    if (edited === source) throw new Error(`"${thing}" is still there: nothing in ${file} changed`)
    return edited
  }
}

export default mergeConfig(base, defineConfig({ root: workspace, plugins: [removing] }))

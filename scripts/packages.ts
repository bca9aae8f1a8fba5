import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { workspace } from "./command.ts"

/** A package of the workspace and its folder. */
export interface Package {
  readonly name: string
  readonly folder: string
  /** The sources that are published as modules of their own: what `exports` offers under `hubwright-src`. */
  readonly modules: readonly string[]
}

/** What `exports` offers from sources, relative to the package: `./src/index.ts`, `./src/read/index.ts`, ... */
const modulesOf = (exports: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(exports).flatMap((target) =>
    typeof target === "object" && target !== null && "hubwright-src" in target ? [String(target["hubwright-src"])] : []
  )

/** The packages of the workspace, by folder name; a command is left out as long as it has no `src/bin.ts`. */
export const packages = (): readonly Package[] =>
  readdirSync(join(workspace, "packages"))
    .map((name) => join(workspace, "packages", name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .flatMap((folder) => {
      const { name, exports = {}, bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
      const isMissing = bin !== undefined && !existsSync(join(folder, "src", "bin.ts"))
      return isMissing ? [] : [{ name, folder, modules: modulesOf(exports) }]
    })

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { must, run, workspace } from "../command.ts"
import { packages } from "../packages.ts"

/** A project outside the workspace that has installed the packages as they would be published. */
export interface Stranger {
  readonly folder: string
  /** The package that is the command, packed. */
  readonly command: string
  /** Everything that can be imported: `@hubwright/core`, `@hubwright/core/read`, ... */
  readonly modules: readonly string[]
}

/** Another engine that npm carries as a program, and where the program lies in its package. */
export interface Engine {
  readonly name: string
  readonly packages: Readonly<Record<string, string>>
  readonly program: string
}

/** What npm calls this machine, where both engines are built for it; anything else has none. */
const machine = `${process.platform}-${process.arch}`

/** Engines other than Node, by the package with the program for this machine: no install script runs. */
export const engines: readonly Engine[] = [
  { name: "Bun", packages: { "linux-x64": "@oven/bun-linux-x64@1.4.4" }, program: "@oven/bun-linux-x64/bin/bun" },
  { name: "Deno", packages: { "linux-x64": "@deno/linux-x64-glibc@2.9.6" }, program: "@deno/linux-x64-glibc/deno" }
]

const files = join(workspace, "tests", "release")

const packed = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const told = await must("npm", ["pack", "--workspaces", "--json", "--pack-destination", folder])
  const entries: readonly { readonly name: string; readonly filename: string }[] = JSON.parse(told)
  return new Map(entries.map(({ name, filename }) => [name, join(folder, filename)]))
}

/** The peers of all packages, optional ones too, in the versions that the workspace has installed. */
const peers = (): readonly string[] => {
  const names = packages().flatMap(({ folder }) =>
    Object.keys(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).peerDependencies ?? {})
  )
  return [...new Set(names)].map((name) => {
    const { version } = JSON.parse(readFileSync(join(workspace, "node_modules", name, "package.json"), "utf8"))
    return `${name}@${version}`
  })
}

const modulesOf = (folder: string): readonly string[] => {
  const { name, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  return Object.entries(exports)
    .filter(([, target]) => typeof target === "object")
    .map(([path]) => `${name}${path.slice(1)}`)
}

/** npm's words for a registry that cannot be reached, which says nothing about the packages. */
const isUnreachable = (output: string): boolean =>
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED)\b/.test(output)

/** How an installation ended: nothing where it did, or why it could not or did not. */
export type Installed =
  | { readonly kind: "installed" }
  | { readonly kind: "unreachable" | "failed"; readonly reason: string }

/** Installs packages and tarballs into a folder, from npm's cache where they are there; nothing of them is built or run. */
export const install = async (folder: string, wanted: readonly string[]): Promise<Installed> => {
  const options = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
  const { code, output } = await run("npm", ["install", ...options, ...wanted], { folder })
  if (code === 0) return { kind: "installed" }
  return { kind: isUnreachable(output) ? "unreachable" : "failed", reason: output.trim() }
}

/** Packs everything and makes the project of a stranger, with what `tests/release` has for it; nothing is installed yet. */
export const strange = async (): Promise<Stranger & { readonly wanted: readonly string[] }> => {
  const folder = mkdtempSync(join(tmpdir(), "hubwright-release-"))
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }))
  for (const file of readdirSync(files)) copyFileSync(join(files, file), join(folder, file))
  const tarballs = await packed(folder)
  return {
    folder,
    command: tarballs.get("hubwright") ?? "",
    modules: packages().flatMap(({ folder }) => modulesOf(folder)),
    wanted: [...tarballs.values(), ...peers()]
  }
}

/** Which package has an engine's program for this machine, or nothing where npm carries none. */
export const packageOf = ({ packages }: Engine): string | undefined => packages[machine]

// Packs every package as it would be published and checks the tarballs: publint on the contents, attw on the types.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { must, run } from "./command.ts"
import { packages } from "./packages.ts"

const tarballs = mkdtempSync(join(tmpdir(), "hubwright-pack-"))
const packed: Record<string, { readonly filename: string; readonly size: number }> = Object.fromEntries(
  JSON.parse(await must("npm", ["pack", "--workspaces", "--json", "--pack-destination", tarballs])).map(
    (entry: { readonly name: string }) => [entry.name, entry]
  )
)

/** What is wrong with one tarball, or nothing. Types are checked where modules are published; a bare command has none. */
const faults = async (name: string, hasModules: boolean): Promise<string> => {
  const tarball = join(tarballs, packed[name]?.filename ?? `${name} was not packed`)
  const contents = await run("publint", ["run", tarball, "--strict"])
  const types = hasModules
    ? await run("attw", [tarball, "--profile", "esm-only", "--format", "ascii"])
    : { code: 0, output: "" }
  return [contents, types].map(({ code, output }) => (code === 0 ? "" : output)).join("")
}

for (const { name, modules } of packages()) {
  const found = await faults(name, modules.length > 0)
  console.log(found === "" ? `${name}: ${packed[name]?.size} bytes` : `${name}:\n${found}`)
  if (found !== "") process.exitCode = 1
}
rmSync(tarballs, { recursive: true })

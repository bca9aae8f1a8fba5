// Builds the JavaScript of every package, or of those named: `node scripts/build.ts core hubwright`. Declarations come from `tsc -b`.
import { existsSync, readdirSync, rmSync } from "node:fs"
import { basename, join } from "node:path"
import { run, workspace } from "./command.ts"
import { type Package, packages } from "./packages.ts"

/** Removes old JavaScript, and declarations whose source is gone, so that nothing stale is packed. */
const sweep = (folder: string): void => {
  const dist = join(folder, "dist")
  if (!existsSync(dist)) return
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    const isOld = /\.js(\.map)?$/.test(file)
    const isOrphan =
      /\.d\.ts(\.map)?$/.test(file) && !existsSync(join(folder, "src", file.replace(/\.d\.ts(\.map)?$/, ".ts")))
    if (isOld || isOrphan) rmSync(join(dist, file))
  }
}

const build = async ({ name, folder }: Package): Promise<boolean> => {
  sweep(folder)
  const { code, output } = await run("tsup", ["--silent"], { folder })
  if (code !== 0) console.error(`${name}: not built\n${output}`)
  return code === 0
}

const asked = process.argv.slice(2)
const chosen = packages().filter(({ folder }) => asked.length === 0 || asked.includes(basename(folder)))
const built = await Promise.all(chosen.map(build))
const command = join(workspace, "node_modules", ".bin", "hubwright")
// npm leaves the link out where the program is not built yet when it installs
if (built.every(Boolean) && chosen.some(({ name }) => name === "hubwright") && !existsSync(command))
  await run("npm", ["rebuild", "--ignore-scripts", "hubwright"])
process.exitCode = built.every(Boolean) ? 0 : 1

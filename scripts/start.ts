// `npm start`: builds the command line if a source is newer, and writes the report of the pharmaceutical example.
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { must, run, workspace } from "./command.ts"

const bin = join(workspace, "packages", "hubwright", "dist", "bin.js")
const example = join("examples", "pharma")
const page = join("out", "pharma.html")

const changedAt = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0)

/** When the newest thing that goes into the command line changed: a source, or a dependency. */
const newestSource = (): number => {
  const sources = readdirSync(join(workspace, "packages"), { recursive: true, encoding: "utf8" })
    .filter((path) => /^[^/\\]+[/\\]src[/\\]/.test(path))
    .map((path) => join(workspace, "packages", path))
  return Math.max(...[...sources, join(workspace, "package-lock.json")].map(changedAt))
}

if (!existsSync(join(workspace, "packages", "hubwright", "src", "bin.ts"))) {
  console.error("npm start has nothing to run yet: packages/hubwright/src/bin.ts, the command line, is not written")
  process.exit(1)
}
if (changedAt(bin) < newestSource()) await must("node", ["scripts/build.ts", "hubwright"])
mkdirSync(join(workspace, "out"), { recursive: true })
const { code } = await run("node", [bin, "report", example, "-o", page], { output: "shown" })
process.exitCode = code

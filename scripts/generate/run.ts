import { spawnSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { generatedFiles } from "./files.ts"

const files = generatedFiles()
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
spawnSync("biome", ["check", "--write", ...Object.keys(files).filter((path) => path.endsWith(".ts"))], {
  stdio: "inherit"
})

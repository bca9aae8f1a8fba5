import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { modelTypes } from "./model-types.ts"
import { structureTable } from "./structure.ts"

const { organization, input } = modelTypes()
const files = {
  "packages/core/src/model/organization.ts": organization,
  "packages/core/src/model/organization-input.ts": input,
  "packages/core/src/model/organization-structure.ts": structureTable()
}
for (const [path, text] of Object.entries(files)) writeFileSync(path, `${text}\n`)
spawnSync("biome", ["check", "--write", ...Object.keys(files)], { stdio: "inherit" })

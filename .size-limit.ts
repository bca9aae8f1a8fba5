import { existsSync } from "node:fs"
import type { SizeLimitConfig } from "size-limit"

/** What is weighed: an entry point of core as a whole, or what a program takes with it that imports these names alone. */
interface Budget {
  readonly entry: string
  readonly names?: string
  /** What it weighs, minified and gzipped, without `effect` and `yaml`, and about 5 % of room: see decision 60. */
  readonly limit: string
}

const budgets: readonly Budget[] = [
  { entry: "read", limit: "120 KiB" },
  { entry: "read", names: "readOrganization", limit: "64 KiB" },
  { entry: "topology", limit: "26 KiB" },
  { entry: "topology", names: "classifyTopology", limit: "7 KiB" },
  { entry: "measures", limit: "11 KiB" },
  { entry: "routing", limit: "45 KiB" },
  { entry: "routing", names: "route, unpackRouter", limit: "40 KiB" },
  { entry: "routing/proofs", limit: "65 KiB" },
  { entry: "assess", limit: "96 KiB" }
]

const ofCore = budgets
  .filter(({ entry }) => existsSync(`packages/core/src/${entry}/index.ts`))
  .map(({ entry, names, limit }) => ({
    name: `@hubwright/core/${entry}${names === undefined ? "" : ` { ${names} }`}`,
    path: `packages/core/dist/${entry}/index.js`,
    ignore: ["effect", "yaml"],
    gzip: true,
    limit,
    ...(names === undefined ? {} : { import: `{ ${names} }` })
  }))

/** Who imports one pack gets that one. */
const onePack = {
  name: "@hubwright/packs { praise }",
  path: "packages/packs/dist/index.js",
  gzip: true,
  limit: "7 KiB",
  import: "{ praise }"
}

export default [...ofCore, onePack] satisfies SizeLimitConfig

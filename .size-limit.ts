import { existsSync, readFileSync } from "node:fs"
import { builtinModules } from "node:module"
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
  { entry: "routing", limit: "47 KiB" },
  { entry: "routing", names: "route, unpackRouter", limit: "42 KiB" },
  { entry: "routing/proofs", limit: "67 KiB" },
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

/** What a connector weighs without its platform's client, with what all of them share. */
const connectors: Readonly<Record<string, string>> = {
  promise: "6.8 KiB",
  bluesky: "5.7 KiB",
  email: "3.5 KiB",
  mastodon: "4.4 KiB",
  slack: "6.5 KiB",
  "slack-socket": "6.3 KiB",
  x: "4.9 KiB",
  zendesk: "2.8 KiB",
  chatwoot: "2.8 KiB",
  webhook: "4.9 KiB",
  files: "3.6 KiB",
  signatures: "1.3 KiB"
}

const { peerDependencies }: { readonly peerDependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync("packages/connect/package.json", "utf8")
)

const ofConnect = Object.entries(connectors).map(([entry, limit]) => ({
  name: `@hubwright/connect/${entry}`,
  path: `packages/connect/dist/${entry}/index.js`,
  ignore: [...builtinModules.map((name) => `node:${name.replace("node:", "")}`), ...Object.keys(peerDependencies)],
  gzip: true,
  limit
}))

export default [...ofCore, onePack, ...ofConnect] satisfies SizeLimitConfig

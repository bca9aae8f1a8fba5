import { existsSync } from "node:fs"
import type { SizeLimitConfig } from "size-limit"

/** What an entry point of core may weigh, minified and gzipped, without `effect` and `yaml`. */
const budgets: Readonly<Record<string, string>> = {
  read: "62 KiB",
  topology: "10 KiB",
  measures: "10 KiB",
  routing: "12 KiB",
  "routing/proofs": "12 KiB",
  assess: "15 KiB"
}

export default Object.entries(budgets)
  .filter(([entry]) => existsSync(`packages/core/src/${entry}/index.ts`))
  .map(([entry, limit]) => ({
    name: `@hubwright/core/${entry}`,
    path: `packages/core/dist/${entry}/index.js`,
    ignore: ["effect", "yaml"],
    gzip: true,
    limit
  })) satisfies SizeLimitConfig

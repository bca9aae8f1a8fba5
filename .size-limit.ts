import { existsSync } from "node:fs"
import type { SizeLimitConfig } from "size-limit"

/** What an entry point of core may weigh as a whole, minified and gzipped, without `effect` and `yaml`: what it weighs, and 5 % of room. */
const budgets: Readonly<Record<string, string>> = {
  read: "90 KiB",
  topology: "26 KiB",
  measures: "11 KiB",
  routing: "39 KiB",
  "routing/proofs": "58 KiB",
  assess: "32 KiB"
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

import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { CrashCount } from "@hubwright/connect/contract"

/** What became of messages at one point of killing, with one connector. */
export type CrashRow = { readonly connector: string; readonly killed: string } & (
  | CrashCount
  | { readonly skipped: string }
)

/** What the contract counted. */
export interface CrashTable {
  /** The day on which it was counted. */
  readonly date: string
  readonly rows: readonly CrashRow[]
}

/** Where what was counted is kept. */
export const crashFile = join(import.meta.dirname, "crashes.json")

/** What was counted and committed. */
export const storedCrashes = (): CrashTable => {
  const table: CrashTable = JSON.parse(readFileSync(crashFile, "utf8"))
  return table
}

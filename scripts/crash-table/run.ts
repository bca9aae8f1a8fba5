// `npm run crash-table`: lets the contract kill every connector at every point it knows, against real servers where there are
// any, and writes what was counted beside this file. `npm run generate` makes the page of it. It takes some minutes.
import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { crashes } from "@hubwright/connect/contract"
import { bundled } from "../../packages/connect/src/fakes/bundled.ts"
import { missingDovecot, missingServers } from "../real-servers.ts"
import { type CrashRow, crashFile } from "./stored.ts"

const missing = (await missingServers()) ?? (await missingDovecot())
if (missing !== undefined) throw new Error(`a table without the real servers would be half of one: ${missing}`)

const { subjects } = await import("./subjects.ts")
const rows: CrashRow[] = []
for (const { subject, stop } of subjects) {
  const connector = subject.name
  const ready = await bundled(subject)
  try {
    const counted = crashes(ready).map(
      async ({ killed, skipped, count }): Promise<CrashRow> =>
        skipped === undefined ? { connector, killed, ...(await count()) } : { connector, killed, skipped }
    )
    rows.push(...(await Promise.all(counted)))
  } finally {
    await stop()
  }
  process.stderr.write(`${connector}\n`)
}
const date = new Date().toISOString().slice(0, 10)
writeFileSync(crashFile, JSON.stringify({ date, rows }))
spawnSync("biome", ["check", "--write", crashFile], { stdio: "inherit" })

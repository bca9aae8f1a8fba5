// The connectors against real servers, all on loopback: installs the servers on demand, then runs the tests. The arguments go
// to vitest: `npm run test:real -- bluesky`.
import { join } from "node:path"
import { run } from "./command.ts"
import { installServers, missingDovecot, realTests } from "./real-servers.ts"

await installServers()
const missing = await missingDovecot()
if (missing !== undefined) console.log(`e-mail is skipped: ${missing}`)
const { code } = await run(
  "vitest",
  ["run", "--config", join(realTests, "vitest.config.ts"), ...process.argv.slice(2)],
  {
    output: "shown",
    environment: missing === undefined ? {} : { HUBWRIGHT_NO_DOVECOT: missing }
  }
)
process.exitCode = code

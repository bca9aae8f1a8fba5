// The connectors against real servers, all on loopback: installs the servers on demand, then runs the tests. The arguments go
// to vitest: `npm run test:real -- bluesky`. What cannot be installed is skipped, and said.
import { join } from "node:path"
import { run } from "./command.ts"
import { missingDovecot, missingServers, realTests } from "./real-servers.ts"

/** It takes some minutes on two cores; what hangs must not hang for ever. */
const timeoutSeconds = 900

const servers = await missingServers()
const dovecot = servers ?? (await missingDovecot())
if (servers !== undefined) console.log(`the real servers are skipped: ${servers}`)
else if (dovecot !== undefined) console.log(`e-mail is skipped: ${dovecot}`)
const { code } = await run(
  "vitest",
  ["run", "--config", join(realTests, "vitest.config.ts"), ...process.argv.slice(2)],
  {
    output: "shown",
    timeoutSeconds,
    environment: {
      ...(servers === undefined ? {} : { HUBWRIGHT_NO_SERVERS: servers }),
      ...(dovecot === undefined ? {} : { HUBWRIGHT_NO_DOVECOT: dovecot })
    }
  }
)
process.exitCode = code

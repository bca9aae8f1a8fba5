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
const began = Date.now()
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
if (Date.now() - began >= timeoutSeconds * 1000)
  console.error(
    `stopped after ${timeoutSeconds} seconds: on a busy machine, run one file at a time, as the names behind \`--\` say`
  )
process.exitCode = code

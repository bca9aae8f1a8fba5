import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { must, run, workspace } from "./command.ts"

/** The folder of the tests against real servers, with what they install. */
export const realTests = join(workspace, "tests", "real")

const lock = join(realTests, "package-lock.json")
const stamp = join(realTests, "node_modules", ".installed")

/** Installs the servers that come from npm, unless they are there. Nothing of them is built or run by that. */
export const installServers = async (): Promise<void> => {
  const asked = createHash("sha256").update(readFileSync(lock)).digest("hex")
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === asked) return
  await must("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], { folder: realTests, output: "shown" })
  writeFileSync(stamp, asked)
}

/** Why there is no dovecot, or nothing where there is. On Debian, as root, it is installed; this may take up to five minutes. */
export const missingDovecot = async (): Promise<string | undefined> => {
  if ((await run("dovecot", ["--version"])).code === 0) return undefined
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    return "dovecot is not installed, and installing it takes root on Debian"
  const install = "apt-get update -qq && apt-get install -y -qq --no-install-recommends dovecot-imapd dovecot-lmtpd"
  const { code, output } = await run("timeout", ["300", "sh", "-c", install], {
    environment: { DEBIAN_FRONTEND: "noninteractive" }
  })
  return code === 0 ? undefined : `apt-get ended with ${code}: ${output.trim().split("\n").at(-1)}`
}

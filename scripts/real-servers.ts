import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Outcome, run, workspace } from "./command.ts"

/** The folder of the tests against real servers, with what they install. */
export const realTests = join(workspace, "tests", "real")

const lock = join(realTests, "package-lock.json")
const stamp = join(realTests, "node_modules", ".installed")

/** How long one installation may take, so that a slow or missing network holds nothing up for long. */
const patienceSeconds = 240

/** Why the servers that come from npm are not there, or nothing where they are. They are installed on demand; nothing of them is built or run by that. */
export const missingServers = async (): Promise<string | undefined> => {
  const asked = createHash("sha256").update(readFileSync(lock)).digest("hex")
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === asked) return undefined
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=1"]
  const outcome = await run("npm", ["install", ...flags], { folder: realTests, timeoutSeconds: patienceSeconds })
  if (outcome.code !== 0) return failureOf("npm install", outcome)
  const unpacked = await unpackMastodon()
  if (unpacked.code !== 0) return failureOf("npm pack", unpacked)
  writeFileSync(stamp, asked)
  return undefined
}

/** An implementation of Mastodon's client API. It names packages that are published nowhere, so npm cannot install it. */
const mastodonApi = "@rmdes/indiekit-endpoint-activitypub"
const mastodonVersion = "4.0.0"

/** Unpacks what npm cannot install; what it needs of other packages, `package.json` names. */
const unpackMastodon = async (): Promise<Outcome> => {
  const place = join(realTests, "node_modules", mastodonApi)
  mkdirSync(place, { recursive: true })
  const options = { folder: place, timeoutSeconds: patienceSeconds }
  const packed = await run("npm", ["pack", "--silent", `${mastodonApi}@${mastodonVersion}`], options)
  const archive = readdirSync(place).find((name) => name.endsWith(".tgz"))
  return packed.code !== 0 || archive === undefined
    ? { ...packed, code: packed.code || 1 }
    : run("tar", ["-xzf", archive, "--strip-components=1"], options)
}

/** Why there is no dovecot, or nothing where there is. On Debian, as root, it is installed. */
export const missingDovecot = async (): Promise<string | undefined> => {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return "dovecot is started as root on Linux"
  if ((await run("dovecot", ["--version"])).code === 0) return undefined
  const install = "apt-get update -qq && apt-get install -y -qq --no-install-recommends dovecot-imapd dovecot-lmtpd"
  const outcome = await run("timeout", [String(patienceSeconds), "sh", "-c", install], {
    environment: { DEBIAN_FRONTEND: "noninteractive" }
  })
  return outcome.code === 0 ? undefined : failureOf("apt-get", outcome)
}

/** What a command ended with, and the first lines that it said of it: npm's last one only names a log. */
const failureOf = (command: string, { code, output }: Outcome): string => {
  const lines = output.trim().split("\n")
  const errors = lines.filter((line) => /\berror\b/iu.test(line)).slice(0, 3)
  return `${command} ended with ${code}: ${(errors.length === 0 ? lines.slice(-1) : errors).join("; ")}`
}

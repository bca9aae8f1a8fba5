// Installs what package-lock.json asks for, unless that is what is installed. It runs before all else, on whatever Node there is.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const lock = fileURLToPath(new URL("../package-lock.json", import.meta.url))
const stamp = fileURLToPath(new URL("../node_modules/.installed", import.meta.url))

const asked = () => createHash("sha256").update(readFileSync(lock)).digest("hex")

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== asked()) {
  const { status } = spawnSync("npm", ["install"], { stdio: "inherit", shell: process.platform === "win32" })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, asked())
}

import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"
import { run } from "./command.ts"

/** Where Chromium is, or why there is none. */
export type Chromium =
  | { readonly kind: "found"; readonly path: string }
  | { readonly kind: "missing"; readonly reason: string }

const names = ["chromium", "chromium-browser", "google-chrome"]

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false // absent and not executable come to the same here
  }
}

/** Looks for Chromium: the variable HUBWRIGHT_CHROMIUM first, then the search path. It installs nothing. */
export const findChromium = (): Chromium => {
  const given = process.env.HUBWRIGHT_CHROMIUM ?? ""
  const folders = (process.env.PATH ?? "").split(delimiter)
  const places = given === "" ? names.flatMap((name) => folders.map((folder) => join(folder, name))) : [given]
  const path = places.find(canRun)
  return path === undefined
    ? { kind: "missing", reason: given === "" ? "no chromium on the search path" : `${given} is not a program` }
    : { kind: "found", path }
}

/** Like `findChromium`, but on Debian, as root, it installs what is missing; this may take up to five minutes. */
export const provideChromium = async (): Promise<Chromium> => {
  const found = findChromium()
  if (found.kind === "found") return found
  const isRoot = process.platform === "linux" && process.getuid?.() === 0
  if (!isRoot) return { kind: "missing", reason: `${found.reason}, and installing it takes root on Debian` }
  const install = "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium"
  const { code, output } = await run("timeout", ["300", "sh", "-c", install], {
    environment: { DEBIAN_FRONTEND: "noninteractive" }
  })
  const reason = `${found.reason}, and apt-get ended with ${code}: ${output.trim().split("\n").at(-1)}`
  return code === 0 ? findChromium() : { kind: "missing", reason }
}

import { readFileSync } from "node:fs"

/** The version of the command line, from its package file, which lies above the sources and above the bundle alike. */
export const readVersion = (): string => {
  const packageFile: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
  return typeof packageFile === "object" && packageFile !== null && "version" in packageFile
    ? String(packageFile.version)
    : "unknown"
}

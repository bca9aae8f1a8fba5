// `npm run release:preview`: what `changeset version` would do, in a copy of what git has, and the changelogs it would write.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { must, workspace } from "./command.ts"
import { packages } from "./packages.ts"

const copy = mkdtempSync(join(tmpdir(), "hubwright-preview-"))
try {
  const files = (await must("git", ["ls-files", "-z"])).split("\0").filter((file) => file !== "")
  for (const file of files.filter((each) => !/^(?:docs|examples|tests|bench)\//u.test(each)))
    cpSync(join(workspace, file), join(copy, file), { recursive: true })
  symlinkSync(join(workspace, "node_modules"), join(copy, "node_modules"))
  await must("git", ["init", "--quiet", "--initial-branch", "main"], { folder: copy })
  await must("changeset", ["version"], { folder: copy })
  for (const { name, folder } of packages()) {
    const there = join(copy, "packages", folder.slice(join(workspace, "packages").length + 1))
    const before: string = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version
    const after: string = JSON.parse(readFileSync(join(there, "package.json"), "utf8")).version
    console.log(`${name}: ${before} to ${after}`)
    if (readdirSync(there).includes("CHANGELOG.md"))
      console.log(`${readFileSync(join(there, "CHANGELOG.md"), "utf8").trim().replaceAll(/^/gmu, "    ")}\n`)
  }
} finally {
  rmSync(copy, { recursive: true })
}

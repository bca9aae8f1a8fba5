// Packs every package, installs the tarballs into an empty project outside the workspace, and uses them there as a stranger would:
// from Node, TypeScript, a bundler, Bun and Deno, and the command with npx. What needs a registry that is not there is skipped.
import { rmSync } from "node:fs"
import { type Check, checks } from "./release/checks.ts"
import { install, strange } from "./release/stranger.ts"

const started = Date.now()
const stranger = await strange()

/** How something went, and since when it was tried. */
interface Outcome {
  readonly mark: "ok" | "skipped" | "failed"
  readonly name: string
  readonly since: number
  readonly words: string
}

const tell = ({ mark, name, since, words }: Outcome): void => {
  const seconds = ((Date.now() - since) / 1000).toFixed(1)
  console.log(`${mark.padEnd(7)}  ${name.padEnd(30)} ${seconds.padStart(5)} s  ${words}`.trimEnd())
  if (mark === "failed") process.exitCode = 1
}

const tryOut = async ({ name, work }: Check): Promise<void> => {
  const since = Date.now()
  const { kind, words } = await work(stranger)
  tell({ mark: kind, name, since, words })
}

try {
  const name = "packed and installed"
  const installed = await install(stranger.folder, stranger.wanted)
  if (installed.kind === "installed") {
    tell({ mark: "ok", name, since: started, words: `${stranger.modules.length} modules` })
    for (const check of checks) await tryOut(check)
  } else {
    const mark = installed.kind === "unreachable" ? "skipped" : "failed"
    tell({ mark, name, since: started, words: installed.reason })
  }
} finally {
  rmSync(stranger.folder, { recursive: true })
}

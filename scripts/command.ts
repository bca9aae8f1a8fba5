import { spawn } from "node:child_process"
import { delimiter, join } from "node:path"

/** The folder of the workspace. */
export const workspace = join(import.meta.dirname, "..")

/** How a command ended and what it said, both streams in the order they came. */
export interface Outcome {
  readonly code: number
  readonly output: string
}

/** Where a command runs, what its environment adds, whether its words are kept or shown at once, and when it is stopped. */
export interface CommandOptions {
  readonly folder?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly output?: "kept" | "shown"
  readonly timeoutSeconds?: number
}

/** Runs a command that the workspace has installed, or the system's; it never rejects: a command that cannot start ends with 127. */
export const run = (command: string, args: readonly string[], options: CommandOptions = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    const { folder = workspace, environment = {}, output = "kept", timeoutSeconds = 0 } = options
    const path = `${join(workspace, "node_modules", ".bin")}${delimiter}${process.env.PATH}`
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, PATH: path, ...environment },
      stdio: output === "shown" ? "inherit" : ["ignore", "pipe", "pipe"],
      timeout: timeoutSeconds * 1000,
      shell: process.platform === "win32" // there, npm's commands are scripts that only a shell starts
    })
    const chunks: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text) => chunks.push(text))
    child.on("error", (error) => resolve({ code: 127, output: error.message }))
    child.on("close", (code) => resolve({ code: code ?? 1, output: chunks.join("") }))
  })

/** Like `run`, but a failure ends this process with what the command said. */
export const must = async (command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> => {
  const { code, output } = await run(command, args, options)
  if (code === 0) return output
  console.error(`${output}\n${[command, ...args].join(" ")} ended with ${code}`)
  process.exit(code)
}

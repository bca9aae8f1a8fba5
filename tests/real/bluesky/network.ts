import { spawn } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { AtpAgent } from "@atproto/api"
import { answersOf } from "../answers.ts"

/** A Bluesky PDS and a directory of DIDs that run on loopback. */
export interface Network {
  readonly pds: string
  readonly plc: string
  readonly restart: () => Promise<void>
  readonly blockOf: (did: string, cid: string) => Promise<Uint8Array>
  /** Makes an account and gives its agent. */
  readonly join: (name: string) => Promise<AtpAgent>
  readonly stop: () => Promise<void>
}

/** The password of every account. */
export const password = "only-on-loopback"

/** Starts a network of its own, with or without its rate limits. */
export const startNetwork = async (rateLimits: "limited" | "unlimited"): Promise<Network> => {
  const folder = await mkdtemp(join(tmpdir(), "hubwright-pds-"))
  const here = (name: string) => join(import.meta.dirname, name)
  const child = spawn(process.execPath, ["--import", here("register.mjs"), here("network.mjs"), folder, rateLimits], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, NODE_NO_WARNINGS: "1", LOG_ENABLED: "false" }
  })
  const answers = answersOf(child)
  const ask = (command: object) => {
    child.stdin?.write(`${JSON.stringify(command)}\n`)
    return answers()
  }
  const { pds, plc } = await answers()
  return {
    pds: String(pds),
    plc: String(plc),
    restart: async () => void (await ask({ command: "restart" })),
    blockOf: async (did, cid) => Buffer.from(String((await ask({ command: "block", did, cid })).base64), "base64"),
    join: async (name) => {
      const agent = new AtpAgent({ service: String(pds) })
      await agent.createAccount({ handle: `${name}.test`, email: `${name}@example.test`, password })
      return agent
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once("close", resolve))
      child.stdin?.end()
      await ended
      await rm(folder, { recursive: true, force: true })
    }
  }
}

import { spawn } from "node:child_process"
import { join } from "node:path"
import { answersOf } from "../answers.ts"

/** A server that speaks the client API of Mastodon and is not Mastodon. */
export interface Router {
  readonly url: string
  /** Somebody mentions the account. */
  readonly mention: (post: {
    readonly uid: string
    readonly text: string
    readonly html: string
    readonly at: string
  }) => Promise<void>
  readonly stop: () => Promise<void>
}

/** The token of the account. */
export const token = "only-on-loopback"

/** Starts the server. */
export const startRouter = async (): Promise<Router> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, "router.mjs")], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, NODE_NO_WARNINGS: "1" }
  })
  const answers = answersOf(child)
  const { url } = await answers()
  return {
    url: String(url),
    mention: async (post) => {
      child.stdin.write(`${JSON.stringify(post)}\n`)
      await answers()
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once("close", resolve))
      child.stdin.end()
      await ended
    }
  }
}

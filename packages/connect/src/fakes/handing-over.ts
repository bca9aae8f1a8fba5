import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Server, ShownReply } from "../contract/subject.ts"
import type { FakeServer } from "./fake-server.ts"

/** What a fake into which messages are handed over adds to what all of them have. */
export interface HandedOver {
  readonly fake: FakeServer
  readonly settings: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
  readonly shown: () => readonly ShownReply[]
}

/** A server of the contract whose messages come from a file, and are handed over into a fake. */
export const startHandingOver = async ({ fake, settings, secrets, shown }: HandedOver): Promise<Server> => {
  const folder = await mkdtemp(join(tmpdir(), "hubwright-hand-over-"))
  const path = join(folder, "messages.jsonl")
  await writeFile(path, "")
  const lines: string[] = []
  return {
    settings: { path, service: fake.url, ...settings },
    secrets,
    write: async (messages) => {
      for (const { conversation, text, skewSeconds = 0 } of messages) {
        const publishedAt = new Date(Date.now() + skewSeconds * 1000).toISOString()
        const line = `${JSON.stringify({ id: `m-${lines.length}`, text, conversation, publishedAt })}\n`
        lines.push(line)
        await appendFile(path, line)
      }
    },
    replies: async () => shown(),
    redeliver: () => appendFile(path, [...lines].reverse().join("")),
    corrupt: async () => {
      await appendFile(path, "{ not JSON\n")
      return Buffer.from("{ not JSON")
    },
    refuse: async (times, seconds) => fake.refuse(times, seconds),
    onceHolding: fake.onceHolding,
    stop: async () => {
      await fake.stop()
      await rm(folder, { recursive: true })
    }
  }
}

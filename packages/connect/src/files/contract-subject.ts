import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Server, Subject } from "../contract/subject.ts"

/** A folder with a file of messages and one of replies: the real thing. */
const startFiles = async (): Promise<Server> => {
  const folder = await mkdtemp(join(tmpdir(), "hubwright-files-"))
  const path = join(folder, "messages.jsonl")
  const replies = join(folder, "replies.jsonl")
  await writeFile(path, "")
  const written: string[] = []
  const texts: string[] = []
  const add = async (line: string) => {
    written.push(line)
    await appendFile(path, `${line}\n`)
  }
  return {
    settings: { path, replies },
    secrets: [],
    write: async (messages) => {
      for (const { conversation, text, skewSeconds = 0 } of messages) {
        const publishedAt = new Date(Date.now() + skewSeconds * 1000).toISOString()
        texts.push(text)
        await add(JSON.stringify({ id: `m-${texts.length}`, text, conversation, publishedAt }))
      }
    },
    replies: async () => {
      const lines = (await readFile(replies, "utf8").catch(() => "")).split("\n").filter((line) => line.endsWith("}"))
      return lines
        .map((line) => JSON.parse(line))
        .map(({ answers, text }) => ({ answers: texts[Number(answers.slice(2)) - 1] ?? "", text }))
    },
    redeliver: () =>
      appendFile(
        path,
        [...written]
          .reverse()
          .map((line) => `${line}\n`)
          .join("")
      ),
    corrupt: async () => {
      await appendFile(path, "{ not JSON\n")
      return Buffer.from("{ not JSON")
    },
    stop: () => rm(folder, { recursive: true })
  }
}

/** What the contract is held against. */
export const subject: Subject = {
  name: "files",
  worker: new URL("contract-worker.ts", import.meta.url),
  nodeOptions: ["--conditions=hubwright-src"],
  cannot: { refuse: "a file has no limits", onceHolding: "a line is added at one moment" },
  evidence: {
    against: "real files",
    unproven: "exports of real accounts, for the presets `sprout`, `zendesk` and `chatwoot`"
  },
  start: startFiles
}

import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { contract, type Server, type ShownReply, type Subject } from "@hubwright/connect/contract"
import { describe, test } from "vitest"

/** The folder, seen from the other side: by whoever puts letters into it and takes replies out. */
const startFolder = async (): Promise<Server> => {
  const folder = await mkdtemp(join(tmpdir(), "hubwright-letters-"))
  const [inbox, outbox] = [join(folder, "in"), join(folder, "out")]
  await mkdir(inbox)
  await mkdir(outbox)
  const texts = new Map<string, string>()
  let count = 0
  const put = async (conversation: string, content: string | Uint8Array): Promise<string> => {
    const name = `${String(++count).padStart(8, "0")}.${conversation}.txt`
    await writeFile(join(folder, name), content)
    await rename(join(folder, name), join(inbox, name))
    return name
  }
  return {
    settings: { folder },
    secrets: [],
    write: async (messages) => {
      for (const { conversation, text } of messages) texts.set(await put(conversation, text), text)
    },
    replies: async () => {
      const names = (await readdir(outbox)).filter((name) => !name.startsWith("."))
      const files = await Promise.all(
        names.sort().map(async (name): Promise<{ readonly at: bigint; readonly reply: ShownReply }> => {
          const { answers, text } = JSON.parse(await readFile(join(outbox, name), "utf8"))
          const { mtimeNs } = await stat(join(outbox, name), { bigint: true })
          return { at: mtimeNs, reply: { answers: texts.get(answers) ?? "", text } }
        })
      )
      return files.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ reply }) => reply)
    },
    corrupt: async () => {
      const bytes = Uint8Array.of(0x44, 0x65, 0x61, 0x72, 0x20, 0xff, 0xfe)
      await put("smudged", bytes)
      return bytes
    },
    stop: () => rm(folder, { recursive: true })
  }
}

const subject: Subject = {
  name: "drop folder",
  worker: new URL("drop-folder.worker.ts", import.meta.url),
  nodeOptions: ["--conditions=hubwright-src"],
  cannot: {
    redeliver: "a letter is in the folder once",
    refuse: "a folder has no limits",
    onceHolding: "a reply is linked at one moment"
  },
  start: startFolder
}

describe("the contract of a drop folder", () => {
  for (const { name, skipped, run } of contract(subject))
    if (skipped === undefined) test.concurrent(name, { timeout: 240_000 }, run)
    else test.skip(`${name} (${skipped})`, run)
})

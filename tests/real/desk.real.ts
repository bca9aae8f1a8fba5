import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import type { AtpAgent } from "@atproto/api"
import { verifyStandardWebhook } from "@hubwright/connect/signatures"
import { expect, test } from "vitest"
import { password, startNetwork } from "./bluesky/network.ts"
import { missingServers } from "./missing.ts"

const script = join(import.meta.dirname, "../../examples/bluesky-desk/desk.ts")
const posts = "app.bsky.feed.post"
const secret = `whsec_${Buffer.from("only on loopback, and only in a test").toString("base64")}`

/** A system inside that takes what is handed over, and drops what it has seen, as the specification wants it. */
const startInside = async () => {
  const taken = new Map<string, string>()
  let posted = 0
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString("utf8")
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const { ok } = verifyStandardWebhook({ headers, body }, { secret, atMillis: Date.now() })
    if (ok) taken.set(headers["webhook-id"] ?? "", body)
    posted++
    response.writeHead(ok ? 204 : 401).end()
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  const port = typeof address === "object" && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, taken, posted: () => posted, stop: () => server.close() }
}

const mention = async (agent: AtpAgent, text: string, did: string): Promise<void> => {
  const facets = [
    { index: { byteStart: 0, byteEnd: 1 }, features: [{ $type: "app.bsky.richtext.facet#mention", did }] }
  ]
  await agent.post({ text, facets, langs: ["en"] })
}

const until = async (holds: () => Promise<boolean>) => {
  for (let tries = 0; tries < 600 && !(await holds()); tries++) await pause(100)
}

test("the desk on Bluesky neither loses nor repeats, killed three times in the middle and started again", {
  skip: missingServers !== undefined
}, async () => {
  const network = await startNetwork("unlimited")
  const inside = await startInside()
  const folder = await mkdtemp(join(tmpdir(), "hubwright-desk-"))
  const brand = await network.join("novagen")
  const did = brand.assertDid
  const people = [await network.join("ada"), await network.join("bob")]
  const environment = {
    BLUESKY_SERVICE: network.pds,
    BLUESKY_IDENTIFIER: did,
    BLUESKY_PASSWORD: password,
    BLUESKY_FIREHOSE: network.pds.replace("http", "ws"),
    BLUESKY_PLC: network.plc,
    DESK_URL: inside.url,
    DESK_SECRET: secret,
    DESK_JOURNAL: join(folder, "desk")
  }
  const lines: string[] = []
  const startDesk = () => {
    const child = spawn(process.execPath, ["--conditions=hubwright-src", script], {
      env: { ...process.env, ...environment, NODE_NO_WARNINGS: "1" },
      stdio: ["ignore", "pipe", "pipe"]
    })
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => lines.push(...text.split("\n")))
    return child
  }
  const replies = async () => {
    const { data } = await brand.com.atproto.repo.listRecords({ repo: did, collection: posts, limit: 100 })
    return data.records.map(({ value }) => JSON.parse(JSON.stringify(value)).reply.parent.uri)
  }
  const kills = 3
  const part = 3
  const questions = (kills + 1) * part
  const [ada = brand, bob = brand] = people
  const ask = async (from: number) => {
    for (let index = from; index < from + part; index++)
      await mention(ada, `@novagen where are your offices? ${index}`, did)
  }
  try {
    await mention(bob, "@novagen cardivex gave me a terrible rash", did)
    for (let killed = 0; killed < kills; killed++) {
      await ask(killed * part)
      const desk = startDesk()
      // in the middle: one of what was asked just now is handed over, and the rest is not
      await until(async () => inside.taken.size >= killed * part + 2)
      desk.kill("SIGKILL")
      await once(desk, "close")
    }
    await ask(kills * part)
    const last = startDesk()
    await until(async () => (await replies()).length >= questions && inside.taken.size >= questions + 1)
    await pause(1000)
    last.kill("SIGKILL")
    await once(last, "close")
    const answered = await replies()
    expect([answered.length, new Set(answered).size], lines.join("\n")).toEqual([questions, questions])
    expect(inside.taken.size).toBe(questions + 1)
    const said = lines.join("\n")
    expect(said).toContain("`safety` answers the message")
    expect(said).toContain("no holding reply: a machine may not reply to this message")
    expect(said).not.toContain("terrible rash")
  } finally {
    inside.stop()
    await network.stop()
    await rm(folder, { recursive: true })
  }
})

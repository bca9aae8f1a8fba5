import { createHash } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Webhook } from "standardwebhooks"
import type { Server, ShownReply, Subject } from "../contract/subject.ts"
import { makeFakeSender } from "../fakes/fake-sender.ts"
import { freePort, startFakeServer } from "../fakes/fake-server.ts"

const secret = `whsec_${Buffer.from("not a real secret, only long enough").toString("base64")}`
const signer = new Webhook(secret)

/** An event keeps its id however often it is delivered. */
const idOf = (body: string): string => `evt_${createHash("sha256").update(body).digest("hex").slice(0, 16)}`

const headersOf = (body: string): Readonly<Record<string, string>> => {
  const at = new Date()
  return {
    "webhook-id": idOf(body),
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": signer.sign(idOf(body), at, body)
  }
}

/** A receiver as the specification wants it: it checks signatures, and drops what it has seen. */
const startFakeReceiver = async () => {
  const shown: ShownReply[] = []
  const seen = new Set<string>()
  const fake = await startFakeServer({
    isSend: () => true,
    answer: ({ headers, body }) => {
      const id = String(headers["webhook-id"])
      const event = signer.verify(body, {
        "webhook-id": id,
        "webhook-timestamp": String(headers["webhook-timestamp"]),
        "webhook-signature": String(headers["webhook-signature"])
      })
      const { data } = JSON.parse(JSON.stringify(event))
      if (!seen.has(id)) shown.push({ answers: data.answers, text: data.text })
      seen.add(id)
      return { status: 204 }
    },
    refusal: (seconds) => ({ status: 429, headers: { "retry-after": String(seconds) } })
  })
  return { fake, shown }
}

const startWebhook = async (): Promise<Server> => {
  const folder = await mkdtemp(join(tmpdir(), "hubwright-webhook-"))
  const { fake, shown } = await startFakeReceiver()
  const port = await freePort()
  const sender = makeFakeSender(`http://127.0.0.1:${port}/`, headersOf)
  let count = 0
  return {
    settings: { inbox: join(folder, "inbox.sqlite"), port, secret, url: `${fake.url}/replies` },
    secrets: [secret, secret.slice(6)],
    write: async (messages) => {
      for (const { conversation, text, skewSeconds = 0 } of messages) {
        const timestamp = new Date(Date.now() + skewSeconds * 1000).toISOString()
        sender.send(
          JSON.stringify({ type: "message.created", timestamp, data: { id: `m-${count++}`, text, conversation } })
        )
      }
    },
    replies: async () => shown,
    redeliver: async () => sender.sendAgain(),
    corrupt: async () => {
      sender.send("{ not JSON")
      return Buffer.from("{ not JSON")
    },
    refuse: async (times, seconds) => fake.refuse(times, seconds),
    onceHolding: fake.onceHolding,
    stop: async () => {
      await sender.stop()
      await fake.stop()
      await rm(folder, { recursive: true })
    }
  }
}

/** What the contract is held against. */
export const subject: Subject = {
  name: "webhook",
  worker: new URL("contract-worker.ts", import.meta.url),
  nodeOptions: ["--conditions=hubwright-src"],
  evidence: {
    against: "fakes of a sender and a receiver, by the specification, with signatures of its own library",
    unproven: "receivers that keep no ids"
  },
  start: startWebhook
}

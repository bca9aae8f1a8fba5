import { mkdtemp, rm } from "node:fs/promises"
import { createServer, type Server as HttpServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Webhook } from "standardwebhooks"
import { describe, test } from "vitest"
import { contract } from "../contract/contract.ts"
import type { Server, ShownReply, Subject } from "../contract/subject.ts"

const secret = `whsec_${Buffer.from("not a real secret, only long enough").toString("base64")}`
const signer = new Webhook(secret)

const portOf = (server: HttpServer): number => {
  const address = server.address()
  return typeof address === "object" && address !== null ? address.port : 0
}

const listening = async (server: HttpServer): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return portOf(server)
}

const freePort = async (): Promise<number> => {
  const server = createServer()
  const port = await listening(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A receiver as the specification wants it: it checks signatures, drops what it has seen, and can refuse or stay silent. */
const fakeReceiver = () => {
  const shown: ShownReply[] = []
  const seen = new Set<string>()
  const askedAt: number[] = []
  let refusals = { left: 0, seconds: 0 }
  let held: (() => void) | undefined
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    askedAt.push(Date.now())
    if (refusals.left > 0) {
      refusals.left--
      response.writeHead(429, { "retry-after": String(refusals.seconds) }).end()
      return
    }
    const body = Buffer.concat(chunks).toString("utf8")
    const event = signer.verify(body, {
      "webhook-id": String(request.headers["webhook-id"]),
      "webhook-timestamp": String(request.headers["webhook-timestamp"]),
      "webhook-signature": String(request.headers["webhook-signature"])
    })
    const id = String(request.headers["webhook-id"])
    const { data } = JSON.parse(JSON.stringify(event))
    if (!seen.has(id)) shown.push({ answers: data.answers, text: data.text })
    seen.add(id)
    if (held !== undefined) {
      held()
      held = undefined
      return // never answered
    }
    response.writeHead(204).end()
  })
  return {
    server,
    shown,
    askedAt,
    refuse: (left: number, seconds: number) => {
      refusals = { left, seconds }
    },
    onceHolding: (call: () => void) => {
      held = call
    }
  }
}

/** A sender as the specification wants it: it repeats an event until it is answered with success. */
const fakeSender = (port: number) => {
  const deliveries: { readonly id: string; readonly body: string }[] = []
  let isStopped = false
  const post = async ({ id, body }: { readonly id: string; readonly body: string }): Promise<void> => {
    while (!isStopped) {
      const at = new Date()
      const answer = await fetch(`http://127.0.0.1:${port}/`, {
        method: "POST",
        headers: {
          "webhook-id": id,
          "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
          "webhook-signature": signer.sign(id, at, body)
        },
        body
      }).catch(() => undefined)
      if (answer?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }
  let queue = Promise.resolve()
  const send = (delivery: { readonly id: string; readonly body: string }): void => {
    queue = queue.then(() => post(delivery))
  }
  return {
    send: (body: string) => {
      const delivery = { id: `evt_${deliveries.length}`, body }
      deliveries.push(delivery)
      send(delivery)
    },
    sendAgain: () => {
      for (const delivery of [...deliveries].reverse()) send(delivery)
    },
    stop: () => {
      isStopped = true
      return queue
    }
  }
}

const startWebhook = async (): Promise<Server> => {
  const folder = await mkdtemp(join(tmpdir(), "hubwright-webhook-"))
  const receiver = fakeReceiver()
  const url = `http://127.0.0.1:${await listening(receiver.server)}/replies`
  const port = await freePort()
  const sender = fakeSender(port)
  let count = 0
  return {
    settings: { inbox: join(folder, "inbox.sqlite"), port, secret, url },
    secrets: [secret, secret.slice(6)],
    write: async (messages) => {
      for (const { conversation, text, skewSeconds = 0 } of messages) {
        const timestamp = new Date(Date.now() + skewSeconds * 1000).toISOString()
        sender.send(
          JSON.stringify({ type: "message.created", timestamp, data: { id: `m-${count++}`, text, conversation } })
        )
      }
    },
    replies: async () => receiver.shown,
    redeliver: async () => sender.sendAgain(),
    corrupt: async () => {
      sender.send("{ not JSON")
      return Buffer.from("{ not JSON")
    },
    refuse: async (times, seconds) => {
      receiver.refuse(times, seconds)
      return () => receiver.askedAt
    },
    onceHolding: receiver.onceHolding,
    stop: async () => {
      await sender.stop()
      receiver.server.closeAllConnections()
      receiver.server.close()
      await rm(folder, { recursive: true })
    }
  }
}

const subject: Subject = {
  name: "webhook",
  worker: new URL("contract-worker.ts", import.meta.url),
  nodeOptions: ["--conditions=hubwright-src"],
  start: startWebhook
}

describe("the contract of the webhook", () => {
  for (const { name, skipped, run } of contract(subject))
    if (skipped === undefined) test.concurrent(name, { timeout: 480_000 }, run)
    else test.skip(`${name} (${skipped})`, run)
})

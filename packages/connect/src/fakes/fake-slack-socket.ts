import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type WebSocket, WebSocketServer } from "ws"
import type { Server } from "../contract/subject.ts"
import { freePort } from "./fake-server.ts"
import { badMention, makeMentions, repliesOf, startFakeSlack } from "./fake-slack.ts"

const appToken = "xapp-only-on-loopback"

/** After how long an envelope that is not acknowledged is delivered again: seconds to minutes with Slack itself. */
const redeliverMillis = 300
/** After how many envelopes a connection is renewed: some hours with Slack itself. */
const renewAfter = 5

/** What waits to be acknowledged. */
interface Waiting {
  readonly payload: object
  readonly envelopeId: string
  attempts: number
}

/**
 * A fake of Slack's Socket Mode, by docs.slack.dev: an address with a ticket that is good once, `hello`, one envelope after the other
 * which is delivered again until it is acknowledged, and connections that are announced to be renewed and then closed.
 */
export const startFakeSocketMode = async () => {
  const port = await freePort()
  const tickets = new Set<string>()
  const ticketsGiven: string[] = []
  let count = 0
  const fake = await startFakeSlack({
    "apps.connections.open": (authorization) => {
      if (authorization !== `Bearer ${appToken}`) return { status: 200, body: { ok: false, error: "invalid_auth" } }
      const ticket = `ticket-${count++}`
      tickets.add(ticket)
      ticketsGiven.push(ticket)
      return { status: 200, body: { ok: true, url: `ws://127.0.0.1:${port}/link?ticket=${ticket}` } }
    }
  })
  const queue = makeQueue()
  const sockets = new WebSocketServer({ host: "127.0.0.1", port })
  sockets.on("connection", (socket, { url = "" }) => {
    if (!tickets.delete(new URL(url, "ws://localhost").searchParams.get("ticket") ?? "")) return socket.close(1008)
    socket.send(JSON.stringify({ type: "hello", num_connections: sockets.clients.size, debug_info: {} }))
    queue.join(socket)
  })
  return {
    ...fake,
    appToken,
    ticketsGiven,
    deliver: queue.deliver,
    /** How many connections are open. */
    connections: () => sockets.clients.size,
    /** Breaks off every connection without a word. */
    cut: () => {
      for (const socket of sockets.clients) socket.terminate()
    },
    /** Sends every connection something, as it is. */
    say: (text: string) => {
      for (const socket of sockets.clients) socket.send(text)
    },
    stop: async () => {
      queue.stop()
      for (const socket of sockets.clients) socket.terminate()
      await new Promise((resolve) => sockets.close(resolve))
      await fake.stop()
    }
  }
}

/** Delivers by whichever connection came last, and keeps what is not acknowledged. */
const makeQueue = () => {
  const waiting: Waiting[] = []
  let current: WebSocket | undefined
  let count = 0
  let sent = 0
  const textOf = ({ payload, envelopeId, attempts }: Waiting): string => {
    const retry = attempts > 0 ? { retry_attempt: attempts, retry_reason: "timeout" } : {}
    const envelope = { type: "events_api", envelope_id: envelopeId, accepts_response_payload: false, ...retry }
    return JSON.stringify({ ...envelope, payload })
  }
  const send = () => {
    const [first] = waiting
    if (first === undefined || current === undefined) return
    current.send(textOf(first))
    first.attempts++
    if (++sent % renewAfter === 0) renew(current)
  }
  const timer = setInterval(send, redeliverMillis)
  return {
    /** Gives the text as it is delivered for the first time. */
    deliver: (payload: object): string => {
      const one = { payload, envelopeId: `envelope-${count++}`, attempts: 0 }
      const text = textOf(one)
      waiting.push(one)
      if (waiting.length === 1) send()
      return text
    },
    join: (socket: WebSocket) => {
      current = socket
      socket.on("message", (data) => {
        const { envelope_id: id } = JSON.parse(data.toString())
        if (waiting[0]?.envelopeId !== id) return
        waiting.shift()
        send()
      })
      socket.on("close", () => {
        if (current === socket) current = undefined
      })
      send()
    },
    stop: () => clearInterval(timer)
  }
}

/** Announces the end of a connection, and ends it a moment later. */
const renew = (socket: WebSocket): void => {
  socket.send(JSON.stringify({ type: "disconnect", reason: "warning", debug_info: {} }))
  setTimeout(() => {
    socket.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested", debug_info: {} }))
    socket.close(1000)
  }, 100)
}

/** The fake as a server of the contract. */
export const startSlackSocket = async (): Promise<Server> => {
  const folder = await mkdtemp(join(tmpdir(), "hubwright-slack-socket-"))
  const fake = await startFakeSocketMode()
  const mention = makeMentions()
  const delivered: object[] = []
  const deliver = (payload: object) => {
    delivered.push(payload)
    fake.deliver(payload)
  }
  return {
    settings: { inbox: join(folder, "inbox.sqlite"), appToken, token: fake.token, api: fake.url },
    secrets: [appToken, fake.token, "ticket-"],
    write: async (messages) => {
      for (const message of messages) deliver(mention(message))
    },
    replies: async () => repliesOf(fake.messages),
    redeliver: async () => {
      for (const payload of [...delivered].reverse()) fake.deliver(payload)
    },
    refuse: async (times, seconds) => fake.refuse(times, seconds),
    onceHolding: fake.onceHolding,
    corrupt: async () => Buffer.from(fake.deliver(badMention)),
    stop: async () => {
      await fake.stop()
      await rm(folder, { recursive: true })
    }
  }
}

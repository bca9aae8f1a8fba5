import { createHmac } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Server, ShownReply, WrittenMessage } from "../contract/subject.ts"
import { makeFakeSender } from "./fake-sender.ts"
import { type FakeAnswer, type FakeRequest, freePort, startFakeServer } from "./fake-server.ts"

/** A message that was posted, as the fake keeps it. */
export interface FakeMessage {
  readonly ts: string
  readonly channel: string
  readonly thread: string | null
  text: string
  readonly metadata: unknown
}

/** Methods that another fake adds: what each answers to a login. */
export type MoreMethods = Readonly<Record<string, (authorization: string | undefined) => FakeAnswer>>

const token = "xoxb-only-on-loopback"
const signingSecret = "only-on-loopback-signing"

/**
 * A fake of Slack's Web API, by api.slack.com: posts, threads, histories with metadata, edits and limits. What it leaves open:
 * the delay with which the real one shows a message, scopes, and channels that an app is no member of.
 */
export const startFakeSlack = async (extra: MoreMethods = {}) => {
  const messages: FakeMessage[] = []
  let count = 0
  const pageOf = (found: readonly FakeMessage[], parameters: URLSearchParams): FakeAnswer => {
    const from = Number(parameters.get("cursor") || 0)
    const size = 2 // of the real one's 1000: pages are turned in tests, too
    const page = found.slice(from, from + size)
    const next = from + size < found.length ? String(from + size) : ""
    const shown = page.map(({ ts, text, metadata }) => ({ ts, text, metadata }))
    return { status: 200, body: { ok: true, messages: shown, response_metadata: { next_cursor: next } } }
  }
  const methods: Readonly<Record<string, (parameters: URLSearchParams) => FakeAnswer>> = {
    "chat.postMessage": (parameters) => {
      const ts = `${2_000_000_000 + count++}.000100`
      const metadata = JSON.parse(parameters.get("metadata") ?? "null")
      const channel = parameters.get("channel") ?? ""
      messages.push({ ts, channel, thread: parameters.get("thread_ts"), text: parameters.get("text") ?? "", metadata })
      return { status: 200, body: { ok: true, ts } }
    },
    "chat.update": (parameters) => {
      for (const message of messages)
        if (message.ts === parameters.get("ts")) message.text = parameters.get("text") ?? ""
      return { status: 200, body: { ok: true } }
    },
    "chat.delete": (parameters) => {
      const index = messages.findIndex(({ ts }) => ts === parameters.get("ts"))
      if (index !== -1) messages.splice(index, 1)
      return { status: 200, body: index === -1 ? { ok: false, error: "message_not_found" } : { ok: true } }
    },
    "conversations.replies": (parameters) =>
      pageOf(
        messages.filter(({ thread }) => thread === parameters.get("ts")),
        parameters
      ),
    "conversations.history": (parameters) =>
      pageOf(
        messages.filter(({ channel }) => channel === parameters.get("channel")),
        parameters
      ),
    "conversations.open": (parameters) => ({
      status: 200,
      body: { ok: true, channel: { id: `D-${parameters.get("users")}` } }
    })
  }
  const answer = ({ path, headers, body }: FakeRequest): FakeAnswer => {
    const more = extra[path.slice(1)]
    if (more !== undefined) return more(headers.authorization)
    if (headers.authorization !== `Bearer ${token}`) return { status: 200, body: { ok: false, error: "invalid_auth" } }
    const method = methods[path.slice(1)]
    if (method === undefined) return { status: 200, body: { ok: false, error: "unknown_method" } }
    return method(new URLSearchParams(body))
  }
  const server = await startFakeServer({
    isSend: ({ path }) => path === "/chat.postMessage",
    answer,
    refusal: (seconds) => ({
      status: 429,
      body: { ok: false, error: "ratelimited" },
      headers: { "retry-after": String(seconds) }
    })
  })
  return { ...server, token, messages }
}

/** How Slack signs what it delivers. */
const signatureOf = (body: string): Readonly<Record<string, string>> => {
  const seconds = String(Math.floor(Date.now() / 1000))
  const mac = createHmac("sha256", signingSecret).update(`v0:${seconds}:${body}`).digest("hex")
  return { "x-slack-request-timestamp": seconds, "x-slack-signature": `v0=${mac}` }
}

/** Makes what the Events API delivers when people mention the app, each conversation in a thread of its own. */
export const makeMentions = () => {
  const threads = new Map<string, string>()
  let count = 0
  return ({ conversation, text, skewSeconds = 0 }: WrittenMessage) => {
    const ts = `${Math.floor(Date.now() / 1000) + skewSeconds}.${String(count++).padStart(6, "0")}`
    const thread = threads.get(conversation) ?? ts
    threads.set(conversation, thread)
    const place = { channel: "C1", ts, ...(thread === ts ? {} : { thread_ts: thread }) }
    const event = { type: "app_mention", user: `U-${conversation}`, text: `<@UAPP> ${text}`, ...place }
    const envelope = { type: "event_callback", team_id: "T1", event_id: `Ev${count}` }
    return { ...envelope, authorizations: [{ user_id: "UAPP" }], event }
  }
}

/** A mention that none can read. */
export const badMention = { type: "event_callback", event_id: "EvBad", event: { type: "app_mention", text: 42 } }

/** What was posted, as the contract counts it. */
export const repliesOf = (messages: readonly FakeMessage[]): readonly ShownReply[] =>
  messages.map(({ text }) => ({ text, answers: text.replace("re: ", "") }))

/** The fake as a server of the contract. */
export const startSlack = async (): Promise<Server> => {
  const folder = await mkdtemp(join(tmpdir(), "hubwright-slack-"))
  const fake = await startFakeSlack()
  const port = await freePort()
  const sender = makeFakeSender(`http://127.0.0.1:${port}/`, signatureOf)
  const mention = makeMentions()
  return {
    settings: { inbox: join(folder, "inbox.sqlite"), port, signingSecret, token, api: fake.url },
    secrets: [signingSecret, token],
    write: async (messages) => {
      for (const message of messages) sender.send(JSON.stringify(mention(message)))
    },
    replies: async () => repliesOf(fake.messages),
    redeliver: async () => sender.sendAgain(),
    corrupt: async () => {
      const body = JSON.stringify(badMention)
      sender.send(body)
      return Buffer.from(body)
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

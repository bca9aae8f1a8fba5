import type { Server } from "../contract/subject.ts"
import { type FakeAnswer, type FakeRequest, startFakeServer } from "./fake-server.ts"

/** A post as the fake keeps it. */
interface FakeStatus {
  readonly id: string
  readonly account: string
  text: string
  readonly visibility: string
  readonly inReplyTo?: string
  readonly createdAt: string
}

const token = "only-on-loopback-token"
const own = "1"

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`)

/** The posts of the fake, and how it shows them. */
const makeStatuses = () => {
  const statuses: FakeStatus[] = []
  const find = (id: string | undefined) => statuses.find((status) => status.id === id)
  const shown = (status: FakeStatus) => ({
    id: status.id,
    uri: `https://fake.test/statuses/${status.id}`,
    created_at: status.createdAt,
    edited_at: null,
    content: `<p>${escaped(status.text).replaceAll("\n", "<br />")}</p>`,
    visibility: status.visibility,
    spoiler_text: "",
    language: "en",
    in_reply_to_id: status.inReplyTo ?? null,
    in_reply_to_account_id: find(status.inReplyTo)?.account ?? null,
    account: {
      id: status.account,
      acct: status.account,
      url: `https://fake.test/@${status.account}`,
      followers_count: 3
    }
  })
  const contextOf = (status: FakeStatus) => {
    const ancestors: FakeStatus[] = []
    for (let one = find(status.inReplyTo); one !== undefined; one = find(one.inReplyTo)) ancestors.unshift(one)
    // an answer is younger than what it answers
    const below = new Set([status.id])
    for (const { id, inReplyTo } of statuses) if (inReplyTo !== undefined && below.has(inReplyTo)) below.add(id)
    const descendants = statuses.filter(({ id }) => id !== status.id && below.has(id))
    return { ancestors: ancestors.map(shown), descendants: descendants.map(shown) }
  }
  return { statuses, find, shown, contextOf }
}

/**
 * A fake of a Mastodon server, by docs.joinmastodon.org: one account, its mentions, posts with `Idempotency-Key`, and limits.
 * What it leaves open: federation, streaming, how ids are given out by several machines, and the hour after which keys are forgotten.
 */
export const startFakeMastodon = async () => {
  const { statuses, find, shown, contextOf } = makeStatuses()
  const mentions: { readonly id: string; readonly status: FakeStatus | number }[] = []
  const byKey = new Map<string, FakeStatus>()
  let count = 100
  const add = (status: Omit<FakeStatus, "id">): FakeStatus => {
    const added = { id: String(count++), ...status }
    statuses.push(added)
    return added
  }
  const post = ({ headers, body }: FakeRequest): FakeAnswer => {
    const { status: text, in_reply_to_id: inReplyTo, visibility = "public" } = JSON.parse(body)
    if (String(text).length > 500) return { status: 422, body: { error: "Validation failed: Text is too long" } }
    const key = headers["idempotency-key"]
    const known = key === undefined ? undefined : byKey.get(key)
    const posted = known ?? add({ account: own, text, visibility, inReplyTo, createdAt: new Date().toISOString() })
    if (key !== undefined) byKey.set(key, posted)
    return { status: 200, body: shown(posted) }
  }
  const notificationsBehind = ({ query }: FakeRequest): FakeAnswer => {
    const least = Number(query.get("min_id") ?? 0)
    const limit = Number(query.get("limit") ?? 40)
    const behind = mentions.filter(({ id }) => Number(id) > least)
    const page = query.has("min_id") ? behind.slice(0, limit) : behind.slice(-limit)
    const body = page
      .map(({ id, status }) => ({ id, type: "mention", status: typeof status === "number" ? status : shown(status) }))
      .reverse()
    return { status: 200, body }
  }
  const ofStatus = ({ method, path, body }: FakeRequest): FakeAnswer => {
    const [, id, rest] = /^\/api\/v1\/statuses\/(\d+)(?:\/(\w+))?$/u.exec(path) ?? []
    const status = find(id)
    if (status === undefined) return { status: 404, body: { error: "Record not found" } }
    if (rest === "context") return { status: 200, body: contextOf(status) }
    if (rest === "source") return { status: 200, body: { id: status.id, text: status.text, spoiler_text: "" } }
    if (method === "PUT") status.text = JSON.parse(body).status
    if (method === "DELETE") statuses.splice(statuses.indexOf(status), 1)
    return { status: 200, body: shown(status) }
  }
  const server = await startFakeServer({ isSend, answer: answering({ post, notificationsBehind, ofStatus }), refusal })
  const mention = (status: FakeStatus | number): void => void mentions.push({ id: String(count++), status })
  return { ...server, token, own, statuses, add, mention }
}

const isSend = ({ method, path }: FakeRequest): boolean => method === "POST" && path === "/api/v1/statuses"

const refusal = (seconds: number): FakeAnswer => ({
  status: 429,
  body: { error: "Too many requests" },
  headers: {
    "x-ratelimit-limit": "300",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": new Date(Date.now() + seconds * 1000).toISOString()
  }
})

const answering =
  (parts: Readonly<Record<"post" | "notificationsBehind" | "ofStatus", (request: FakeRequest) => FakeAnswer>>) =>
  (request: FakeRequest): FakeAnswer => {
    const { path, headers } = request
    if (headers.authorization !== `Bearer ${token}`)
      return { status: 401, body: { error: "The access token is invalid" } }
    if (path === "/api/v1/accounts/verify_credentials") return { status: 200, body: { id: own, acct: "care" } }
    if (path === "/api/v2/instance")
      return { status: 200, body: { configuration: { statuses: { max_characters: 500 } } } }
    if (path === "/api/v1/notifications") return parts.notificationsBehind(request)
    return isSend(request) ? parts.post(request) : parts.ofStatus(request)
  }

/** The fake as a server of the contract. */
export const startMastodon = async (): Promise<Server> => {
  const { url, statuses, add, mention, refuse, onceHolding, stop } = await startFakeMastodon()
  const roots = new Map<string, string>()
  return {
    settings: { service: url, token },
    secrets: [token],
    write: async (messages) => {
      for (const { conversation, text, skewSeconds = 0 } of messages) {
        const createdAt = new Date(Date.now() + skewSeconds * 1000).toISOString()
        const root = roots.get(conversation)
        const answers = root === undefined ? {} : { inReplyTo: root }
        const status = add({ account: conversation, text, visibility: "public", createdAt, ...answers })
        roots.set(conversation, root ?? status.id)
        mention(status)
      }
    },
    replies: async () =>
      statuses
        .filter(({ account }) => account === own)
        .map(({ text, inReplyTo }) => ({
          text: text.replace(/^@\S+ /u, ""),
          answers: statuses.find(({ id }) => id === inReplyTo)?.text ?? ""
        })),
    corrupt: async () => {
      mention(42)
      return Buffer.from(JSON.stringify({ id: String(Number(statuses.at(-1)?.id) + 2), type: "mention", status: 42 }))
    },
    refuse: async (times, seconds) => refuse(times, seconds),
    onceHolding,
    stop
  }
}

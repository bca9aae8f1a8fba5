import type { Server } from "../contract/subject.ts"
import { type FakeAnswer, type FakeRequest, startFakeServer } from "./fake-server.ts"

/** A post as the fake keeps it. */
export interface FakePost {
  readonly id: string
  readonly author: string
  readonly text: string
  readonly conversation: string
  readonly answers?: string
  readonly createdAt: string
}

const own = "900"
const keys = {
  consumerKey: "desk-app",
  consumerSecret: "only-on-loopback-consumer-secret",
  token: "900-only-on-loopback-token",
  tokenSecret: "only-on-loopback-token-secret"
}

const shown = ({ id, author, text, conversation, answers, createdAt }: FakePost) => ({
  id,
  text: text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  author_id: author,
  conversation_id: conversation,
  created_at: createdAt,
  lang: "en",
  ...(answers === undefined ? {} : { referenced_tweets: [{ type: "replied_to", id: answers }] })
})

const pageOf = (all: readonly { readonly id: string }[], { query }: FakeRequest): readonly [number, number] => {
  const from = Number(query.get("pagination_token") ?? 0)
  return [from, Math.min(all.length, from + 3)] // of the real one's 100: pages are turned in tests, too
}
/** What a list gives behind a number, from the newest, page by page. */
const listed = <A extends { readonly id: string }>(
  all: readonly A[],
  request: FakeRequest,
  show: (one: A) => object
) => {
  const since = Number(request.query.get("since_id") ?? 0)
  const found = all.filter(({ id }) => Number(id) > since).reverse()
  const [from, to] = pageOf(found, request)
  const data = found.slice(from, to).map(show)
  const meta = { result_count: data.length, ...(to < found.length ? { next_token: String(to) } : {}) }
  return { ...(data.length === 0 ? {} : { data }), meta }
}

const remove = ({ path }: FakeRequest, posts: FakePost[]): FakeAnswer => {
  const index = posts.findIndex(({ id }) => path === `/2/tweets/${id}`)
  if (index !== -1) posts.splice(index, 1)
  return { status: index === -1 ? 404 : 200, body: { data: { deleted: index !== -1 } } }
}

/**
 * A fake of X's API, by docs.x.com: mentions and own posts by pages, posting, deleting, limits without `retry-after`. What it
 * leaves open: whether the signature of a request fits, the refusal of posts that say the same, bills, and the delay until a post
 * is listed.
 */
export const startFakeX = async () => {
  const posts: FakePost[] = []
  const mentions: { readonly id: string; readonly post: FakePost | undefined }[] = []
  let count = 1000
  const post = ({ body }: FakeRequest): FakeAnswer => {
    const { text, reply } = JSON.parse(body)
    const answers = String(reply.in_reply_to_tweet_id)
    const conversation = posts.find(({ id }) => id === answers)?.conversation ?? answers
    const added = { id: String(count++), author: own, text, conversation, answers, createdAt: new Date().toISOString() }
    posts.push(added)
    return { status: 201, body: { data: { id: added.id, text } } }
  }
  const answer = (request: FakeRequest): FakeAnswer => {
    const { method, path, headers } = request
    if (headers.authorization?.includes(`oauth_token="${keys.token}"`) !== true)
      return { status: 401, body: { title: "Unauthorized" } }
    if (path === "/2/users/me") return { status: 200, body: { data: { id: own, username: "care" } } }
    if (path === `/2/users/${own}/mentions`) {
      const users = [...new Set(posts.map(({ author }) => author))].map((id) => ({ id, username: `name${id}` }))
      const page = listed(mentions, request, (one) =>
        one.post === undefined ? { id: one.id, text: 42 } : shown(one.post)
      )
      return { status: 200, body: { ...page, includes: { users } } }
    }
    if (path === `/2/users/${own}/tweets`)
      return {
        status: 200,
        body: listed(
          posts.filter(({ author }) => author === own),
          request,
          shown
        )
      }
    return method === "POST" ? post(request) : remove(request, posts)
  }
  const server = await startFakeServer({
    isSend: ({ method }) => method === "POST",
    answer,
    refusal: (seconds) => ({
      status: 429,
      body: { title: "Too Many Requests" },
      headers: { "x-rate-limit-remaining": "0", "x-rate-limit-reset": String(Math.ceil(Date.now() / 1000) + seconds) }
    })
  })
  /** Somebody writes a post that mentions the account; without a text, one that none can read. */
  const mention = (
    written: Pick<FakePost, "author" | "text" | "createdAt"> & { readonly thread?: string }
  ): FakePost => {
    const { thread, ...rest } = written
    const id = String(count++)
    const added = { id, conversation: thread ?? id, ...rest }
    posts.push(added)
    mentions.push({ id, post: added })
    return added
  }
  const corrupt = (): string => {
    const id = String(count++)
    mentions.push({ id, post: undefined })
    return id
  }
  return { ...server, keys, posts, mention, corrupt }
}

/** The fake as a server of the contract. */
export const startX = async (): Promise<Server> => {
  const fake = await startFakeX()
  const threads = new Map<string, string>()
  return {
    settings: { api: fake.url, ...keys },
    secrets: [keys.consumerSecret, keys.token, keys.tokenSecret],
    write: async (messages) => {
      for (const { conversation, text, skewSeconds = 0 } of messages) {
        const createdAt = new Date(Date.now() + skewSeconds * 1000).toISOString()
        const thread = threads.get(conversation)
        const author = String(conversation.length * 100 + conversation.charCodeAt(0))
        const { id } = fake.mention({ author, text, createdAt, ...(thread === undefined ? {} : { thread }) })
        threads.set(conversation, thread ?? id)
      }
    },
    replies: async () =>
      fake.posts
        .filter(({ author }) => author === own)
        .map(({ text, answers }) => ({ text, answers: fake.posts.find(({ id }) => id === answers)?.text ?? "" })),
    corrupt: async () => Buffer.from(JSON.stringify({ id: fake.corrupt(), text: 42 })),
    refuse: async (times, seconds) => fake.refuse(times, seconds),
    onceHolding: fake.onceHolding,
    stop: fake.stop
  }
}

// The client API of Mastodon as @rmdes/indiekit-endpoint-activitypub implements it, independently of Mastodon, on loopback and over
// a database in memory. It says where it is, and runs until its input ends. Each line of input is a mention as JSON.
import { createInterface } from "node:readline"
import express from "express"
import mock from "mongo-mock"

const answer = (data) => process.stdout.write(`@ ${JSON.stringify(data)}\n`)
// it exports only the whole, which asks for packages that are published nowhere
const implementation = new URL("../node_modules/@rmdes/indiekit-endpoint-activitypub/lib/", import.meta.url)
const { createMastodonRouter } = await import(new URL("mastodon/router.js", implementation))
const { addNotification } = await import(new URL("storage/notifications.js", implementation))
const { addTimelineItem } = await import(new URL("storage/timeline.js", implementation))

mock.max_delay = 0
const database = await mock.MongoClient.connect("mongodb://localhost:27017/mentions", {})
const names = [
  ...["followers", "following", "activities", "keys", "kv", "profile", "featured", "featured_tags", "timeline"],
  ...["notifications", "muted", "blocked", "interactions", "followed_tags", "messages", "reports", "pending_follows"],
  ...[
    "blocked_servers",
    "oauth_apps",
    "oauth_tokens",
    "markers",
    "settings",
    "filters",
    "filter_keywords",
    "tombstones"
  ],
  "idempotency"
]
const collections = { posts: database.collection("posts") }
for (const name of names) collections[`ap_${name}`] = database.collection(`ap_${name}`)

const app = express()
app.locals.application = { collections }
const pluginOptions = { handle: "care", publicationUrl: "http://localhost/", federation: null }
app.use(createMastodonRouter({ collections, pluginOptions }))
const server = app.listen(0, "127.0.0.1", () => answer({ url: `http://127.0.0.1:${server.address().port}` }))

await collections.ap_profile.insertOne({ name: "Care", url: "http://localhost/" })
const scopes = ["read", "write", "follow"]
await collections.ap_oauth_tokens.insertOne({
  ...{ clientId: "desk", accessToken: "only-on-loopback", scopes },
  ...{ revokedAt: null, expiresAt: null, createdAt: new Date() }
})

for await (const line of createInterface({ input: process.stdin })) {
  const { uid, text, html, at } = JSON.parse(line)
  const content = { text, html }
  const author = { name: "Ada", url: "http://localhost:9/users/ada", handle: "@ada@localhost" }
  const post = { uid, url: uid, content, published: at, createdAt: at }
  await addTimelineItem(collections, { ...post, type: "note", author })
  await addNotification(collections, {
    ...post,
    type: "mention",
    actorUrl: author.url,
    actorName: author.name,
    actorHandle: author.handle,
    targetUrl: uid
  })
  answer({})
}
process.exit(0)

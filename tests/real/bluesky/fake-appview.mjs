// A fake of Bluesky's AppView, as far as notifications of posts go: it reads the firehose of the PDS, and answers what the PDS
// passes on to it, if it is signed by an account's key. It orders and pages as data-plane/server/routes/notifs.js of @atproto/bsky
// 0.0.221 does: by the earlier of when a post says it was made and when it was seen.
import { createServer } from "node:http"
import { Secp256k1Keypair } from "@atproto/crypto"
import { IdResolver, MemoryCache } from "@atproto/identity"
import { Firehose } from "@atproto/sync"
import { verifyJwt } from "@atproto/xrpc-server"
import { Client } from "@did-plc/lib"

const method = "app.bsky.notification.listNotifications"

/** Its place and its identity in the directory; it is empty until it is told of a PDS. */
export const startFakeAppView = async (plcUrl) => {
  const resolver = new IdResolver({ plcUrl, fetch: globalThis.fetch, didCache: new MemoryCache() })
  const notifications = []
  const askerOf = async ({ authorization = "" }) => {
    const resolve = (issuer, isForced) => resolver.did.resolveAtprotoKey(issuer, isForced)
    const { iss, aud } = await verifyJwt(authorization.replace(/^Bearer /u, ""), null, method, resolve)
    if (aud.split("#")[0] !== did) throw new Error("it is meant for somebody else")
    return iss
  }
  const server = createServer(async (request, response) => {
    const answer = (status, body) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
    const { pathname, searchParams } = new URL(request.url, "http://localhost")
    if (pathname !== `/xrpc/${method}`) return answer(501, { error: "MethodNotImplemented" })
    const asker = await askerOf(request.headers).catch(() => undefined)
    if (asker === undefined) return answer(401, { error: "BadJwt" })
    answer(
      200,
      pageOf(
        notifications.filter(({ of }) => of === asker),
        searchParams
      )
    )
  })
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
  const url = `http://localhost:${server.address().port}`
  const did = await register(plcUrl, url)
  return {
    url,
    did,
    read: (pds) => {
      const read = new Firehose({
        service: pds.replace("http", "ws"),
        idResolver: resolver,
        filterCollections: ["app.bsky.feed.post"],
        getCursor: () => 0,
        handleEvent: async (event) => {
          if (event.event === "create") notifications.push(...(await notificationsOf(event, resolver)))
        },
        onError: () => undefined
      })
      void read.start()
    }
  }
}

const register = async (plcUrl, url) => {
  const directory = new Client(plcUrl)
  const key = await Secp256k1Keypair.create()
  const keys = { signingKey: key.did(), rotationKeys: [key.did()], signer: key }
  const did = await directory.createDid({ ...keys, handle: "appview.test", pds: url })
  await directory.updateData(did, key, (data) => ({
    ...data,
    services: { ...data.services, bsky_appview: { type: "BskyAppView", endpoint: url } }
  }))
  return did
}

/** Whom a post notifies: those whom it mentions, and the author of what it answers; nobody twice, and not its own author. */
const notificationsOf = async ({ did, uri, cid, record }, resolver) => {
  const whom = new Map()
  for (const { features } of record.facets ?? []) for (const one of features) if (one.did) whom.set(one.did, "mention")
  const parent = record.reply?.parent.uri
  if (parent !== undefined && !whom.has(parent.split("/")[2])) whom.set(parent.split("/")[2], "reply")
  whom.delete(did)
  const seenAt = new Date().toISOString()
  const madeAt = new Date(record.createdAt).toISOString()
  const { alsoKnownAs = [] } = (await resolver.did.resolve(did)) ?? {}
  const author = { did, handle: alsoKnownAs[0]?.replace("at://", "") ?? "handle.invalid" }
  return [...whom].map(([of, reason]) => ({
    of,
    notification: {
      uri: uri.toString(),
      cid: cid.toString(),
      author,
      reason,
      record: JSON.parse(JSON.stringify(record)),
      isRead: false,
      indexedAt: [madeAt, seenAt].sort()[0]
    }
  }))
}

const pageOf = (own, query) => {
  const reasons = query.getAll("reasons")
  const cursor = query.get("cursor")
  const found = own
    .map(({ notification }) => notification)
    .filter(({ reason }) => reasons.length === 0 || reasons.includes(reason))
    .filter(({ indexedAt }) => cursor === null || indexedAt < cursor)
    .sort((a, b) => (a.indexedAt < b.indexedAt ? 1 : -1))
    .slice(0, Number(query.get("limit") ?? 50))
  return { notifications: found, ...(found.length === 0 ? {} : { cursor: found.at(-1).indexedAt }) }
}

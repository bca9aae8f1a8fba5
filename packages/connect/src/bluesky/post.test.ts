import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type FoundPost, messageOfPost } from "./post.ts"
import { recordKeyOf } from "./record-key.ts"

const account = { channel: "acme-bluesky", did: "did:plc:acme" }
const ours = { uri: "at://did:plc:acme/app.bsky.feed.post/3lacme", cid: "bafyours" }
const root = { uri: "at://did:plc:bob/app.bsky.feed.post/3lroot", cid: "bafyroot" }

const postOf = (record: unknown, changed: Partial<FoundPost> = {}): FoundPost => ({
  uri: "at://did:plc:ada/app.bsky.feed.post/3ladaada",
  cid: "bafyada",
  did: "did:plc:ada",
  record,
  raw: { mediaType: "application/json", bytes: new Uint8Array([1, 2]) },
  receivedAtMillis: Date.parse("2026-11-22T09:00:00Z"),
  isUpdate: false,
  ...changed
})

const mention = [
  { index: { byteStart: 0, byteEnd: 5 }, features: [{ $type: "app.bsky.richtext.facet#mention", did: account.did }] }
]
const base = { $type: "app.bsky.feed.post", text: "@acme it broke", createdAt: "2026-11-22T08:59:00Z", langs: ["en"] }

describe("a post", () => {
  test("that mentions the account is a message in a conversation of its own", () => {
    expect(messageOfPost(postOf({ ...base, facets: mention }, { handle: "ada.test" }), account)).toEqual({
      id: "at://did:plc:ada/app.bsky.feed.post/3ladaada",
      platform: "bluesky",
      activity: "Create",
      message: {
        channel: "acme-bluesky",
        id: "at://did:plc:ada/app.bsky.feed.post/3ladaada",
        text: "@acme it broke",
        form: "mention",
        visibility: "public",
        language: "en"
      },
      conversation: "at://did:plc:ada/app.bsky.feed.post/3ladaada",
      sender: { id: "did:plc:ada", name: "ada.test" },
      publishedAt: "2026-11-22T08:59:00.000Z",
      receivedAt: "2026-11-22T09:00:00.000Z",
      address: {
        uri: "at://did:plc:ada/app.bsky.feed.post/3ladaada",
        cid: "bafyada",
        rootUri: "at://did:plc:ada/app.bsky.feed.post/3ladaada",
        rootCid: "bafyada"
      },
      raw: { mediaType: "application/json", bytes: new Uint8Array([1, 2]) }
    })
  })

  test("that replies to the account belongs to the thread", () => {
    const found = messageOfPost(postOf({ ...base, reply: { root, parent: ours } }), account)
    expect(found).toMatchObject({
      message: { form: "reply" },
      conversation: root.uri,
      address: { uri: "at://did:plc:ada/app.bsky.feed.post/3ladaada", rootUri: root.uri, rootCid: root.cid }
    })
  })

  test("of the account itself, or for others, is none of ours", () => {
    expect(messageOfPost(postOf({ ...base, facets: mention }, { did: account.did }), account)).toBeUndefined()
    expect(messageOfPost(postOf(base), account)).toBeUndefined()
    expect(messageOfPost(postOf({ ...base, reply: { root: ours, parent: root } }), account)).toBeUndefined()
    expect(messageOfPost(postOf({ nonsense: true }), account)).toBeUndefined()
  })

  test("that speaks of the account and is no post is unreadable", () => {
    expect(messageOfPost(postOf({ ...base, text: 42, facets: mention }), account)).toBe("unreadable")
  })

  test("that was changed is another envelope", () => {
    const changed = messageOfPost(postOf({ ...base, facets: mention }, { isUpdate: true }), account)
    expect(changed).toMatchObject({ id: "at://did:plc:ada/app.bsky.feed.post/3ladaada@bafyada", activity: "Update" })
  })
})

describe("the key of a reply", () => {
  test("has the form that posts must have, and follows from intent and answered post alone", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (intent, key) => {
        expect(recordKeyOf(intent, key)).toMatch(/^[234567a-j][234567a-z]{12}$/u)
        expect(recordKeyOf(intent, key)).toBe(recordKeyOf(intent, key))
      })
    )
  })

  test("differs between intents, and begins as the key that is answered", () => {
    const keys = Array.from({ length: 2000 }, (_, index) => recordKeyOf(`reply:${index}`, "3n2tx3keitc27"))
    expect(new Set(keys).size).toBe(2000)
    expect(keys.every((key) => key.startsWith("3n2tx3k"))).toBe(true)
  })
})

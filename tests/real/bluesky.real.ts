import type { AtpAgent } from "@atproto/api"
import { contract, type Server, type Subject } from "@hubwright/connect/contract"
import { afterAll, beforeAll, describe, test } from "vitest"
import { type Network, password, startNetwork } from "./bluesky/network.ts"
import { startProxy } from "./bluesky/proxy.ts"
import { missingServers } from "./missing.ts"

const posts = "app.bsky.feed.post"

let network: Network
let accounts = 0

beforeAll(async () => {
  if (missingServers === undefined) network = await startNetwork("unlimited")
}, 60_000)
afterAll(() => network?.stop())

interface Post {
  readonly uri: string
  readonly cid: string
}

/** An account of a brand and customers, all on the one PDS. */
const startBluesky = async (): Promise<Server> => {
  const brand = await network.join(`brand${accounts++}`)
  const did = brand.assertDid
  const customers = new Map<string, { readonly agent: AtpAgent; root: Post | undefined }>()
  const textOf = new Map<string, string>()
  const customerOf = async (conversation: string) => {
    const known = customers.get(conversation)
    if (known !== undefined) return known
    const customer: { readonly agent: AtpAgent; root: Post | undefined } = {
      agent: await network.join(`customer${accounts++}`),
      root: undefined
    }
    customers.set(conversation, customer)
    return customer
  }
  const facets = [
    { index: { byteStart: 0, byteEnd: 1 }, features: [{ $type: "app.bsky.richtext.facet#mention", did }] }
  ]
  const proxy = await startProxy(network.pds, "com.atproto.repo.putRecord")
  return {
    settings: {
      identifier: did,
      password,
      service: proxy.url,
      source: { kind: "firehose", service: network.pds.replace("http", "ws"), plcUrl: network.plc, beginning: "all" }
    },
    secrets: [password],
    write: async (messages) => {
      for (const { conversation, text, skewSeconds = 0 } of messages) {
        const customer = await customerOf(conversation)
        const { root } = customer
        const record = {
          text,
          facets,
          createdAt: new Date(Date.now() + skewSeconds * 1000).toISOString(),
          ...(root === undefined ? {} : { reply: { root, parent: root } })
        }
        const { uri, cid } = await customer.agent.post(record)
        customer.root ??= { uri, cid }
        textOf.set(uri, text)
      }
    },
    replies: async () => {
      const { data } = await brand.com.atproto.repo.listRecords({
        repo: did,
        collection: posts,
        limit: 100,
        reverse: true
      })
      return data.records
        .map(({ value }) => JSON.parse(JSON.stringify(value)))
        .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
        .map(({ text, reply }) => ({ text, answers: textOf.get(reply.parent.uri) ?? "" }))
    },
    corrupt: async () => {
      const { agent } = await customerOf("ada")
      const record = { $type: posts, text: 42, facets, createdAt: new Date().toISOString() }
      const { data } = await agent.com.atproto.repo.createRecord({
        repo: agent.assertDid,
        collection: posts,
        record,
        validate: false
      })
      return network.blockOf(agent.assertDid, data.cid)
    },
    refuse: async (times, seconds) => proxy.refuse(times, seconds),
    onceHolding: proxy.onceHolding,
    stop: async () => proxy.stop()
  }
}

const subject: Subject = {
  name: "bluesky",
  worker: new URL("../../packages/connect/src/bluesky/contract-worker.ts", import.meta.url),
  nodeOptions: ["--conditions=hubwright-src"],
  cannot: { redeliver: "a firehose numbers its events, so none comes twice but by the cursor" },
  start: startBluesky
}

describe("the contract of Bluesky, by the firehose of a real PDS", () => {
  for (const { name, skipped = missingServers, run } of contract(subject))
    if (skipped === undefined) test(name, { timeout: 120_000 }, run)
    else test.skip(`${name} (${skipped})`, run)
})

import type { AtpAgent } from "@atproto/api"
import type { Server } from "@hubwright/connect/contract"
import { type Network, password } from "./network.ts"
import { startProxy } from "./proxy.ts"

const posts = "app.bsky.feed.post"

interface Post {
  readonly uri: string
  readonly cid: string
}

let accounts = 0

/** An account of a brand and customers, all on one PDS, as a server of the contract. */
export const startAccount = async (network: Network, source: object): Promise<Server> => {
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
    settings: { identifier: did, password, service: proxy.url, source },
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

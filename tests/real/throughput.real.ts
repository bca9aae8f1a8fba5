import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { AtpAgent } from "@atproto/api"
import { attend, openChannel, openJournal, refusalsOf, replyTo, type Step } from "@hubwright/connect"
import { type BlueskyOptions, bluesky } from "@hubwright/connect/bluesky"
import { applyChange, type Organization, orThrow } from "@hubwright/core"
import { loadOrganization } from "@hubwright/core/node"
import { compileRouter, type Router, route } from "@hubwright/core/routing"
import { packs } from "@hubwright/packs"
import * as Effect from "effect/Effect"
import { expect, test } from "vitest"
import { type Network, password, startNetwork } from "./bluesky/network.ts"
import { missingServers } from "./missing.ts"

const count = 200
const mentionType = "app.bsky.richtext.facet#mention"

/** The router of the pharmaceutical example, with one channel more. */
const novagenRouter = async () => {
  const model: Organization = orThrow(
    await loadOrganization(new URL("../../examples/pharma", import.meta.url), { packs })
  )
  const element = { platform: "bluesky", handle: "novagen", language: "en", operators: ["communications"] } as const
  return orThrow(
    compileRouter(orThrow(applyChange(model, { kind: "add", section: "channels", id: "novagen-bluesky", element })))
  )
}

/** Two accounts on one network: the brand, and somebody who mentioned it many times. */
const mentioned = async (network: Network) => {
  const brand = await network.join("novagen")
  const ada = await network.join("ada")
  const did = brand.assertDid
  const facets = [{ index: { byteStart: 0, byteEnd: 1 }, features: [{ $type: mentionType, did }] }]
  for (let index = 0; index < count; index++)
    await ada.post({ text: `@novagen where are your offices? ${index}`, facets, langs: ["en"] })
  return brand
}

/** How many posts a second the PDS takes of one account, as many side by side as replies are sent. */
const postedAlone = async (brand: AtpAgent): Promise<number> => {
  const since = performance.now()
  const write = async (from: number) => {
    for (let index = from; index < count; index += 4) await brand.post({ text: `alone ${index}` })
  }
  await Promise.all([0, 1, 2, 3].map(write))
  return count / ((performance.now() - since) / 1000)
}

/** What something gives, and how many milliseconds of processor time it took this process for each message. */
const priced = async (run: () => Promise<number>) => {
  const before = process.cpuUsage()
  const perSecond = await run()
  const { user, system } = process.cpuUsage(before)
  return { perSecond: perSecond.toFixed(0), cpuMillis: ((user + system) / 1000 / count).toFixed(1) }
}

interface Attending {
  readonly options: BlueskyOptions
  readonly router: Router
  readonly journal: string
  readonly replies: "none" | "holding"
}

/** Attends until all are handled, and what is said in reply is sent; gives the messages a second since the first came. */
const attended = async ({ options, router, journal, replies }: Attending): Promise<number> => {
  const handled: string[] = []
  let since: number | undefined
  let until = 0
  const onStep = ({ kind }: Step) =>
    Effect.sync(() => {
      since ??= performance.now()
      if (kind === "committed") until = performance.now()
    })
  const program = Effect.gen(function* () {
    const connector = yield* bluesky(options)
    const channel = yield* openChannel(connector, { journal: yield* openJournal(journal), onStep })
    const attending = attend(channel, (envelope) =>
      Effect.sync(() => {
        const decision = route(router, envelope.message, { at: envelope.receivedAt })
        handled.push(envelope.id)
        const reply = { outgoing: replyTo(envelope, { text: "Thank you. We will answer here." }), decision }
        const isWanted = replies === "holding" && refusalsOf(reply, connector.capabilities).length === 0
        return isWanted ? [reply] : []
      })
    )
    const all = Effect.gen(function* () {
      while (handled.length < count) yield* Effect.sleep(20)
      if (replies === "none") return
      while ((yield* channel.flush).length > 0) yield* Effect.sleep(20)
      until = performance.now()
    })
    yield* Effect.raceFirst(attending, all)
  })
  await Effect.runPromise(Effect.scoped(program))
  expect(handled.length).toBe(count)
  expect(new Set(handled).size).toBe(count)
  return count / ((until - (since ?? until)) / 1000)
}

test("mentions come from a PDS, are routed by the pharmaceutical example, noted and answered, each once", {
  skip: missingServers !== undefined
}, async () => {
  const network = await startNetwork("unlimited")
  const folder = await mkdtemp(join(tmpdir(), "hubwright-throughput-"))
  try {
    const brand = await mentioned(network)
    const did = brand.assertDid
    const router = await novagenRouter()
    const service = network.pds.replace("http", "ws")
    const source = { kind: "firehose", service, plcUrl: network.plc, beginning: "all" } as const
    const options = { channel: "novagen-bluesky", identifier: did, password, service: network.pds, source }
    const run = (replies: Attending["replies"]) =>
      priced(() => attended({ options, router, journal: join(folder, `${replies}.sqlite`), replies }))
    const routed = await run("none")
    const answered = await run("holding")
    const shown = await replyParents(network.pds, did)
    expect([shown.length, new Set(shown).size]).toEqual([count, count])
    const alone = await priced(() => postedAlone(brand))
    console.log(
      [
        `${routed.perSecond} messages a second read, verified, routed and noted: ${routed.cpuMillis} ms of our processor time each`,
        `${answered.perSecond} with a reply each: ${answered.cpuMillis} ms`,
        `${alone.perSecond} posts a second by the client alone, which is what the PDS takes: ${alone.cpuMillis} ms`
      ].join("\n")
    )
  } finally {
    await network.stop()
    await rm(folder, { recursive: true })
  }
})

/** What the posts of an account answer, page by page. */
const replyParents = async (pds: string, did: string): Promise<readonly string[]> => {
  const found: string[] = []
  let cursor = ""
  do {
    const query = new URLSearchParams({ repo: did, collection: "app.bsky.feed.post", limit: "100", cursor })
    const answer = await fetch(`${pds}/xrpc/com.atproto.repo.listRecords?${query}`)
    const page = JSON.parse(await answer.text())
    for (const { value } of page.records) found.push(value.reply.parent.uri)
    cursor = page.cursor ?? ""
  } while (cursor !== "")
  return found
}

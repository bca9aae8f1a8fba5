import { once } from "node:events"
import { createServer } from "node:http"
import type { Arrival } from "@hubwright/connect"
import { bluesky } from "@hubwright/connect/bluesky"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { expect, test } from "vitest"
import { password, startNetwork } from "./bluesky/network.ts"
import { missingServers } from "./missing.ts"

/** The directory of DIDs, behind something that can be out of order, or give the key of another account. */
const startDirectory = async (plc: string) => {
  let state: "right" | "down" | { readonly keyOf: string } = "down"
  const documentOf = async (path: string) => JSON.parse(await (await fetch(`${plc}${path}`)).text())
  const server = createServer(async ({ url = "/" }, response) => {
    if (state === "down") return void response.writeHead(503).end()
    const document = await documentOf(url)
    const other = state === "right" ? document : await documentOf(`/${encodeURIComponent(state.keyOf)}`)
    const [method, ...rest] = document.verificationMethod
    const { publicKeyMultibase } = other.verificationMethod[0]
    const given = { ...document, verificationMethod: [{ ...method, publicKeyMultibase }, ...rest] }
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(given))
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  const port = typeof address === "object" && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    become: (next: typeof state) => {
      state = next
    },
    stop: () => server.close()
  }
}

test("a mention counts when its author signed it, is set aside when another did, and waits while nobody can say", {
  skip: missingServers !== undefined
}, async () => {
  const network = await startNetwork("unlimited")
  const directory = await startDirectory(network.plc)
  try {
    const brand = await network.join("novagen")
    const [ada, bob] = [await network.join("ada"), await network.join("bob")]
    const did = brand.assertDid
    const features = [{ $type: "app.bsky.richtext.facet#mention", did }]
    await bob.post({ text: "of no concern" })
    await ada.post({ text: "help", facets: [{ index: { byteStart: 0, byteEnd: 1 }, features }] })
    const service = network.pds.replace("http", "ws")
    const source = { kind: "firehose", service, plcUrl: directory.url, beginning: "all" } as const
    const connector = await Effect.runPromise(
      bluesky({ channel: "main", identifier: did, password, service: network.pds, source })
    )
    const concerns = connector.ingest(undefined).pipe(Stream.filter(({ kind }: Arrival) => kind !== "progress"))
    const first = () => Effect.runPromise(Effect.result(Stream.runHead(concerns)))
    const told = async () => Option.getOrUndefined(Result.getOrThrow(await first()))

    expect(await first()).toMatchObject({
      failure: { _tag: "Transient", message: "the directory of DIDs cannot be asked for an author's key" }
    })
    directory.become({ keyOf: bob.assertDid })
    expect(await told()).toMatchObject({ kind: "unreadable", reason: "its author did not sign it" })
    directory.become("right")
    expect(await told()).toMatchObject({ kind: "message", envelope: { message: { text: "help" } } })
  } finally {
    directory.stop()
    await network.stop()
  }
})

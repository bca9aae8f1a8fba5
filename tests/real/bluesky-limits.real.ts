import { bluesky } from "@hubwright/connect/bluesky"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { expect, test } from "vitest"
import { password, startNetwork } from "./bluesky/network.ts"
import { missingServers } from "./missing.ts"

test("the 429 of a real PDS is told with the moment to ask again", {
  skip: missingServers !== undefined
}, async () => {
  const network = await startNetwork("limited")
  try {
    await network.join("novagen")
    const attempt = bluesky({ channel: "main", identifier: "novagen.test", password: "wrong", service: network.pds })
    const tags: string[] = []
    let retryAt: string | undefined
    // the PDS allows 30 logins in five minutes
    for (let count = 0; count < 31; count++) {
      const result = await Effect.runPromise(Effect.result(attempt))
      if (Result.isSuccess(result)) throw new Error("the password is wrong")
      tags.push(result.failure._tag)
      if (result.failure._tag === "RateLimited") retryAt = result.failure.retryAt
    }
    expect(tags).toEqual([...Array.from({ length: 30 }, () => "Unauthorized"), "RateLimited"])
    const waitSeconds = (Date.parse(retryAt ?? "") - Date.now()) / 1000
    expect(waitSeconds).toBeGreaterThan(200)
    expect(waitSeconds).toBeLessThanOrEqual(300)
  } finally {
    await network.stop()
  }
})

test("the firehose is read on across a restart of the PDS", {
  skip: missingServers !== undefined
}, async () => {
  const network = await startNetwork("unlimited")
  try {
    const brand = await network.join("novagen")
    const ada = await network.join("ada")
    const did = brand.assertDid
    const facets = [
      { index: { byteStart: 0, byteEnd: 1 }, features: [{ $type: "app.bsky.richtext.facet#mention", did }] }
    ]
    const write = (text: string) => ada.post({ text, facets })
    await write("before")
    const source = {
      kind: "firehose",
      service: network.pds.replace("http", "ws"),
      plcUrl: network.plc,
      beginning: "all"
    } as const
    const texts: string[] = []
    const connector = await Effect.runPromise(
      bluesky({ channel: "main", identifier: did, password, service: network.pds, source })
    )
    const reading = connector.ingest(undefined).pipe(
      Stream.tap((arrival) =>
        Effect.promise(async () => {
          if (arrival.kind !== "message") return
          texts.push(arrival.envelope.message.text ?? "")
          if (texts.length > 1) return
          await network.restart()
          await write("after")
        })
      ),
      Stream.takeUntil(({ kind }) => kind === "message" && texts.includes("after")),
      Stream.runDrain
    )
    await Effect.runPromise(reading)
    expect([...new Set(texts)]).toEqual(["before", "after"])
  } finally {
    await network.stop()
  }
})

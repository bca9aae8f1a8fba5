import type { Envelope } from "@hubwright/connect"
import { mastodon } from "@hubwright/connect/mastodon"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { expect, test } from "vitest"
import { startRouter, token } from "./mastodon/router.ts"
import { missingServers } from "./missing.ts"

const skip = missingServers !== undefined

test("mentions are read from a server that speaks Mastodon's API and is not Mastodon, and read on behind a cursor", {
  skip
}, async () => {
  const router = await startRouter()
  try {
    const connect = mastodon({
      channel: "main",
      service: router.url,
      token,
      everySeconds: 0.1,
      settleSeconds: 0,
      beginning: "all"
    })
    const connector = await Effect.runPromise(connect)
    const mention = (number: number) =>
      router.mention({
        uid: `http://localhost:9/notes/${number}`,
        text: `help ${number}`,
        html: `<p>help &amp; thanks<br>${number}</p>`,
        at: `2026-11-22T05:00:0${number}.000Z`
      })
    const seen: Envelope[] = []
    const readUntil = async (count: number, from: string | undefined): Promise<string> => {
      let cursor = from ?? ""
      const reading = connector.ingest(from).pipe(
        Stream.tap((arrival) =>
          Effect.sync(() => {
            cursor = arrival.cursor
            if (arrival.kind === "message") seen.push(arrival.envelope)
          })
        ),
        Stream.takeUntil(({ kind }) => seen.length >= count && kind === "progress"),
        Stream.runDrain
      )
      await Effect.runPromise(reading)
      return cursor
    }
    for (const number of [1, 2, 3]) await mention(number)
    const cursor = await readUntil(3, undefined)
    await mention(4)
    await readUntil(4, cursor)
    expect(seen.map(({ id, message }) => [id, message.text])).toEqual(
      [1, 2, 3, 4].map((number) => [`http://localhost:9/notes/${number}`, `help & thanks\n${number}`])
    )
    expect(seen[0]).toMatchObject({
      platform: "mastodon",
      sender: { id: "http://localhost:9/users/ada", name: "ada@localhost" },
      publishedAt: "2026-11-22T05:00:01.000Z",
      message: { channel: "main", form: "mention", visibility: "public" }
    })
  } finally {
    await router.stop()
  }
})

test("a token that the server does not know is refused", { skip }, async () => {
  const router = await startRouter()
  try {
    const login = mastodon({ channel: "main", service: router.url, token: "unknown" })
    const result = await Effect.runPromise(Effect.result(login))
    expect(Result.isFailure(result) && result.failure._tag).toBe("Unauthorized")
  } finally {
    await router.stop()
  }
})

import { createServer } from "node:http"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { expect, test } from "vitest"
import type { Arrival } from "../connector.ts"
import { activityOf } from "../envelope.ts"
import { signStandardWebhook } from "../signatures/standard-webhooks.ts"
import { envelopeOfEvent, readEvent } from "./event.ts"
import { webhook } from "./webhook.ts"

const secret = `whsec_${Buffer.from("only a key for tests").toString("base64")}`
const context = {
  platform: "webhook",
  channel: "inbox",
  receivedAtMillis: 0,
  raw: { mediaType: "application/json", bytes: new Uint8Array() }
}

const eventOf = (type: string, data: object, timestamp = "2026-11-22T09:00:00Z") =>
  readEvent(JSON.stringify({ type, timestamp, data }))

test("an event becomes a message, and exports as an activity", () => {
  const event = eventOf("message.created", {
    id: "7",
    text: "Hello",
    language: "en",
    author: { id: "u1", name: "Ada", followers: 12, verified: true }
  })
  if (event === undefined) throw new Error("it is an event")
  const envelope = envelopeOfEvent(event, context)
  expect(envelope.message).toEqual({
    channel: "inbox",
    id: "7",
    text: "Hello",
    language: "en",
    author: { followers: 12, verified: true }
  })
  expect(activityOf(envelope)).toEqual({
    "@context": "https://www.w3.org/ns/activitystreams",
    type: "Create",
    id: "7#create",
    actor: { type: "Person", id: "u1", name: "Ada" },
    published: "2026-11-22T09:00:00.000Z",
    object: { type: "Note", id: "7", content: "Hello", context: "7" }
  })
})

test("what changes or deletes a message is an envelope of its own", () => {
  const ids = ["message.created", "message.updated", "message.deleted"].map((type) => {
    const event = eventOf(type, { id: "7", text: "Hello" })
    return event === undefined ? undefined : envelopeOfEvent(event, context)
  })
  expect(new Set(ids.map((envelope) => envelope?.id)).size).toBe(3)
  expect(ids.map((envelope) => envelope?.activity)).toEqual(["Create", "Update", "Delete"])
  expect(ids.map((envelope) => envelope && activityOf(envelope).object.type)).toEqual(["Note", "Note", "Tombstone"])
})

test("what is no event is none", () => {
  const bad = ["", "{", "[]", "{}", '{"type":"message.created","data":{}}', '{"type":"invoice.paid","data":{"id":"1"}}']
  expect(bad.map(readEvent)).toEqual(bad.map(() => undefined))
})

test("only what is signed is taken, and once", async () => {
  const replies = createServer()
  await new Promise<void>((resolve) => replies.listen(0, "127.0.0.1", resolve))
  const taken = await Effect.runPromise(
    Effect.scoped(
      Effect.gen(function* () {
        const options = {
          channel: "inbox",
          inbox: ":memory:",
          listen: { port: 0 },
          secret,
          replies: { url: "http://127.0.0.1:9" }
        }
        const { port, ingest } = yield* webhook(options)
        const post = (body: string, headers: Readonly<Record<string, string>> = {}, path = "/") =>
          Effect.promise(
            async () => (await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", body, headers })).status
          )
        const body = JSON.stringify({ type: "message.created", data: { id: "7" } })
        const seconds = Math.floor(Date.now() / 1000)
        const signed = {
          "webhook-id": "evt_1",
          "webhook-timestamp": String(seconds),
          "webhook-signature": signStandardWebhook(secret, { id: "evt_1", seconds, body })
        }
        expect(yield* post(body)).toBe(401)
        expect(yield* post(`${body} `, signed)).toBe(401)
        expect(yield* post(body, signed, "/elsewhere")).toBe(404)
        expect(yield* post("x".repeat(1_100_000))).toBe(413)
        expect(yield* Effect.promise(async () => (await fetch(`http://127.0.0.1:${port}/`)).status)).toBe(405)
        expect(yield* post(body, signed)).toBe(202)
        expect(yield* post(body, signed)).toBe(202)
        const second = JSON.stringify({ type: "message.created", data: { id: "8" } })
        expect(
          yield* post(second, {
            ...signed,
            "webhook-id": "evt_2",
            "webhook-signature": signStandardWebhook(secret, { id: "evt_2", seconds, body: second })
          })
        ).toBe(202)
        return yield* Stream.runCollect(Stream.take(ingest(undefined), 2))
      })
    )
  )
  replies.close()
  expect(taken.map((one: Arrival) => one.kind === "message" && one.envelope.id)).toEqual(["7", "8"])
})

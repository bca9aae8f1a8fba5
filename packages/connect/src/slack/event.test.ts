import fc from "fast-check"
import { expect, test } from "vitest"
import { envelopeOfDelivery, escaped, readDelivery, textOf } from "./event.ts"

const context = {
  channel: "desk",
  receivedAtMillis: 0,
  raw: { mediaType: "application/json", bytes: new Uint8Array() }
}

const read = (event: object) =>
  envelopeOfDelivery(
    readDelivery(JSON.stringify({ type: "event_callback", team_id: "T1", event })) ?? { type: "none" },
    context
  )

test("what is escaped reads as it was written, and calls nobody", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escaped(text)).not.toMatch(/[<>]/u)
      expect(textOf(escaped(text), "UAPP")).toBe(text.trim())
    })
  )
})

test("a text is read by the labels of its links, without the name of the app", () => {
  expect(textOf("<@UAPP> see <https://a.test|our page> &amp; <https://b.test>", "UAPP")).toBe(
    "see our page & https://b.test"
  )
})

test("a direct message is private, and a mention in a thread belongs to the thread", () => {
  const direct = { type: "message", channel_type: "im", channel: "D1", ts: "1.5", user: "U1", text: "help" }
  expect(read(direct)).toMatchObject({
    conversation: "D1/1.5",
    message: { form: "direct-message", visibility: "private" }
  })
  const mention = { type: "app_mention", channel: "C1", ts: "2.5", thread_ts: "1.5", user: "U1", text: "help" }
  expect(read(mention)).toMatchObject({
    id: "T1/C1/2.5",
    conversation: "C1/1.5",
    message: { form: "mention", visibility: "public" }
  })
})

test("what bots write, what was edited, and what others say to each other is not for us", () => {
  const said = { channel: "C1", ts: "1.5", user: "U1", text: "help" }
  expect(read({ ...said, type: "app_mention", bot_id: "B1" })).toBeUndefined()
  expect(read({ ...said, type: "message", channel_type: "im", subtype: "message_changed" })).toBeUndefined()
  expect(read({ ...said, type: "message", channel_type: "channel" })).toBeUndefined()
  expect(read({ ...said, type: "app_mention", text: 42 })).toBe("unreadable")
})

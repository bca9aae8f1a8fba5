import * as fc from "fast-check"
import { Webhook } from "standardwebhooks"
import { expect, test } from "vitest"
import { signStandardWebhook, verifyStandardWebhook } from "./standard-webhooks.ts"

// the example of the specification's libraries
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
const id = "msg_p5jXN8AQM9LWM0D4loKWxJek"
const seconds = 1_614_265_330
const body = '{"test": 2432232314}'
const signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
const headers = { "webhook-id": id, "webhook-timestamp": String(seconds), "webhook-signature": signature }
const options = { secret, atMillis: seconds * 1000 }

test("the published example is signed and verified", () => {
  expect(signStandardWebhook(secret, { id, seconds, body })).toBe(signature)
  expect(verifyStandardWebhook({ headers, body }, options)).toEqual({ ok: true })
})

test("one of several signatures is enough, and none of another version counts", () => {
  const several = { ...headers, "webhook-signature": `v1,AAAA ${signature}` }
  expect(verifyStandardWebhook({ headers: several, body }, options)).toEqual({ ok: true })
  const other = { ...headers, "webhook-signature": signature.replace("v1,", "v2,") }
  expect(verifyStandardWebhook({ headers: other, body }, options).ok).toBe(false)
})

test("another id, time, body or secret is refused, and so is an old one", () => {
  const refused = [
    verifyStandardWebhook({ headers: { ...headers, "webhook-id": "msg_2" }, body }, options),
    verifyStandardWebhook({ headers: { ...headers, "webhook-timestamp": String(seconds + 1) }, body }, options),
    verifyStandardWebhook({ headers, body: `${body} ` }, options),
    verifyStandardWebhook({ headers, body }, { ...options, secret: "whsec_AAAA" }),
    verifyStandardWebhook({ headers, body }, { ...options, atMillis: (seconds + 301) * 1000 }),
    verifyStandardWebhook({ headers: {}, body }, options)
  ]
  expect(refused.map(({ ok }) => ok)).toEqual(refused.map(() => false))
})

test("it signs as the specification's own library does", () => {
  const theirs = new Webhook(secret)
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ unit: "grapheme" }), (key, text) => {
      const at = new Date(seconds * 1000)
      expect(signStandardWebhook(secret, { id: key, seconds, body: text })).toBe(theirs.sign(key, at, text))
    })
  )
})

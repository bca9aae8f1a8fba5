import { describe, expect, test } from "vitest"
import { answerHubChallenge, verifyHubSignature } from "./hub-signature.ts"
import { answerLinkedInChallenge, verifyLinkedIn } from "./linkedin.ts"
import { hmac, type Verified } from "./signature.ts"
import { verifyChatwoot, verifySlack, verifyTikTok, verifyZendesk } from "./timed.ts"
import { answerXChallenge, verifyX } from "./x.ts"

const at = (seconds: number) => ({ atMillis: seconds * 1000 })
const isOk = ({ ok }: Verified) => ok

describe("the hash under all signatures", () => {
  test("is that of RFC 4231, test cases 1 and 2", () => {
    expect(hmac(new Uint8Array(20).fill(0x0b), "Hi There", "hex")).toBe(
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    )
    expect(hmac("Jefe", "what do ya want for nothing?", "hex")).toBe(
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    )
  })
})

describe("Slack", () => {
  // Slack, "Verifying requests from Slack": the example of the page
  const secret = "8f742231b10e8888abcd99yyyzzz85a5"
  const body =
    "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
  const headers = {
    "x-slack-request-timestamp": "1531420618",
    "x-slack-signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
  }

  test("is verified by the published example", () => {
    expect(verifySlack({ headers, body }, { secret, ...at(1_531_420_618) })).toEqual({ ok: true })
  })

  test("is refused with another body, an old time stamp, or none", () => {
    expect(isOk(verifySlack({ headers, body: `${body}&` }, { secret, ...at(1_531_420_618) }))).toBe(false)
    expect(verifySlack({ headers, body }, { secret, ...at(1_531_420_618 + 301) })).toEqual({
      ok: false,
      reason: "the time stamp is 301 seconds from ours"
    })
    expect(isOk(verifySlack({ headers: {}, body }, { secret, ...at(0) }))).toBe(false)
  })
})

describe("Meta and Mastodon", () => {
  // GitHub, "Validating webhook deliveries": the same scheme, with the only published example of it
  const secret = "It's a Secret to Everybody"
  const signature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"

  test("are verified by the published example of their scheme", () => {
    const body = "Hello, World!"
    expect(verifyHubSignature({ headers: { "x-hub-signature-256": signature }, body }, secret)).toEqual({ ok: true })
    expect(verifyHubSignature({ headers: { "x-hub-signature": signature }, body }, secret)).toEqual({ ok: true })
    expect(isOk(verifyHubSignature({ headers: { "x-hub-signature": signature }, body: "Hello" }, secret))).toBe(false)
    expect(isOk(verifyHubSignature({ headers: {}, body }, secret))).toBe(false)
  })

  test("the challenge is answered only to who knows our token", () => {
    const asked = (token: string) =>
      new URLSearchParams({ "hub.mode": "subscribe", "hub.verify_token": token, "hub.challenge": "1158201444" })
    expect(answerHubChallenge(asked("ours"), "ours")).toBe("1158201444")
    expect(answerHubChallenge(asked("theirs"), "ours")).toBeUndefined()
    expect(answerHubChallenge(new URLSearchParams(), "ours")).toBeUndefined()
  })
})

describe("X", () => {
  // github.com/brettdavies/xurl-rs, crates/xdk/tests/webhook_receiver_tests.rs at fcbb27b: made by its authors outside of their program
  const secrets = { clientSecret: "client-secret", consumerSecret: "consumer-secret" }
  const body = '{"for_user_id":"2244994945","follow_events":[]}'
  const byClient = { "x-twitter-webhooks-signature-oauth2": "sha256=5Bg4ljGblYRlSUh1r3Q/d52TsG7GmNV53cCzrrquwcw=" }
  const byConsumer = { "x-twitter-webhooks-signature": "sha256=hbnk9KfP6HMZYlRvN1bQQ62z6zAyI3oqWMeXXAoQztY=" }

  test("is verified by published examples of both of its headers", () => {
    for (const headers of [byClient, byConsumer, { ...byClient, ...byConsumer }]) {
      expect(verifyX({ headers, body }, secrets)).toEqual({ ok: true })
      expect(isOk(verifyX({ headers, body: `${body} ` }, secrets))).toBe(false)
    }
  })

  test("is verified by the header whose secret is known, and by no other", () => {
    const { clientSecret, consumerSecret } = secrets
    const both = { ...byClient, ...byConsumer }
    const forged = { "x-twitter-webhooks-signature-oauth2": byConsumer["x-twitter-webhooks-signature"] }
    expect(verifyX({ headers: both, body }, { consumerSecret })).toEqual({ ok: true })
    expect(verifyX({ headers: both, body }, { clientSecret })).toEqual({ ok: true })
    expect(isOk(verifyX({ headers: byClient, body }, { consumerSecret }))).toBe(false)
    expect(isOk(verifyX({ headers: { ...both, ...forged }, body }, secrets))).toBe(false)
    expect(isOk(verifyX({ headers: both, body }, {}))).toBe(false)
  })

  test("its challenge is answered as published", () => {
    expect(answerXChallenge("challenge_string", "client-secret").response_token).toBe(
      "sha256=bACRGErecWu2jj2NpzrZglSUmdYwRiKKEr4qwY8EfB0="
    )
    expect(answerXChallenge("challenge_string", "consumer-secret").response_token).toBe(
      "sha256=S/mG8E9n5SjoGuCqHguvP8K8uuu5ogCPF0dOpIdyZlk="
    )
  })
})

// Of these no signature with its secret is published: what is tested is that exactly what their pages describe is accepted.
describe("LinkedIn, TikTok, Zendesk and Chatwoot", () => {
  const secret = "secret"
  const body = '{"a":"ä"}'
  const now = 1_700_000_000

  const requests = {
    LinkedIn: verifyLinkedIn(
      { headers: { "x-li-signature": hmac(secret, `hmacsha256=${body}`, "hex") }, body },
      secret
    ),
    TikTok: verifyTikTok(
      { headers: { "tiktok-signature": `t=${now},s=${hmac(secret, `${now}.${body}`, "hex")}` }, body },
      { secret, ...at(now) }
    ),
    Zendesk: verifyZendesk(
      {
        headers: {
          "x-zendesk-webhook-signature": hmac(secret, `2023-11-14T22:13:20Z${body}`, "base64"),
          "x-zendesk-webhook-signature-timestamp": "2023-11-14T22:13:20Z"
        },
        body
      },
      { secret, ...at(now) }
    ),
    Chatwoot: verifyChatwoot(
      {
        headers: {
          "x-chatwoot-signature": `sha256=${hmac(secret, `${now}.${body}`, "hex")}`,
          "x-chatwoot-timestamp": String(now)
        },
        body
      },
      { secret, ...at(now) }
    )
  }

  test.each(Object.entries(requests))("%s is verified as its page describes", (_, verified) => {
    expect(verified).toEqual({ ok: true })
  })

  test("Zendesk is verified by an example that others worked out, with the secret of its page for tests", () => {
    // the page's own example of before 2022 put the body first, and is of no use any more
    const example = '{"event":"ticket.updated","id":123}'
    const headers = {
      "x-zendesk-webhook-signature": "S/RDdU2ERmj7LHDDoWJ2onPYH+t7/f2+LTM4dL7UiLM=",
      "x-zendesk-webhook-signature-timestamp": "2021-03-25T05:09:27Z"
    }
    const options = {
      secret: "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==",
      atMillis: Date.parse("2021-03-25T05:09:27Z")
    }
    expect(verifyZendesk({ headers, body: example }, options)).toEqual({ ok: true })
    expect(isOk(verifyZendesk({ headers, body: `${example} ` }, options))).toBe(false)
  })

  test("TikTok's published header is understood, although nobody published the body and the secret behind it", () => {
    // developers.tiktok.com/doc/webhooks-verification
    const s = "18494715036ac4416a1d0a673871a2edbcfc94d94bd88ccd2c5ec9b3425afe66"
    const headers = { "tiktok-signature": `t=1633174587,s=${s}` }
    const verified = (atSeconds: number) => verifyTikTok({ headers, body }, { secret, ...at(atSeconds) })
    expect(verified(1_633_174_587)).toEqual({ ok: false, reason: "the signature does not fit the body" })
    expect(verified(1_633_174_888)).toEqual({ ok: false, reason: "the time stamp is 301 seconds from ours" })
  })

  test("nothing is accepted without a signature or time stamp, or when it is old", () => {
    const bare = { headers: {}, body }
    const options = { secret, ...at(now) }
    expect([verifyX(bare, { consumerSecret: secret }), verifyLinkedIn(bare, secret)].some(isOk)).toBe(false)
    expect([verifyTikTok(bare, options), verifyZendesk(bare, options), verifyChatwoot(bare, options)].some(isOk)).toBe(
      false
    )
    const old = { "tiktok-signature": `t=${now - 301},s=${hmac(secret, `${now - 301}.${body}`, "hex")}` }
    expect(isOk(verifyTikTok({ headers: old, body }, options))).toBe(false)
    const undated = {
      "x-zendesk-webhook-signature": hmac(secret, `soon${body}`, "base64"),
      "x-zendesk-webhook-signature-timestamp": "soon"
    }
    expect(verifyZendesk({ headers: undated, body }, options)).toEqual({ ok: false, reason: "there is no time stamp" })
  })

  test("challenges are answered with the secret, never with the bare challenge", () => {
    expect(answerLinkedInChallenge("code", secret)).toEqual({
      challengeCode: "code",
      challengeResponse: hmac(secret, "code", "hex")
    })
  })
})

import { once } from "node:events"
import { createServer, type Socket } from "node:net"
import type { Connector, Outgoing, PlatformError } from "@hubwright/connect"
import { bluesky } from "@hubwright/connect/bluesky"
import { chatwootTarget } from "@hubwright/connect/chatwoot"
import { email } from "@hubwright/connect/email"
import { mastodon } from "@hubwright/connect/mastodon"
import { slackTarget } from "@hubwright/connect/slack"
import { webhookTarget } from "@hubwright/connect/webhook"
import { x } from "@hubwright/connect/x"
import { zendeskTarget } from "@hubwright/connect/zendesk"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { afterAll, beforeAll, expect, test } from "vitest"

/** Takes every connection and never says a word: what waits for it waits until it is interrupted. */
const sockets = new Set<Socket>()
const silent = createServer((socket) => {
  sockets.add(socket)
  socket.on("error", () => undefined).on("close", () => sockets.delete(socket))
  socket.resume()
})
let port = 0
beforeAll(async () => {
  await once(silent.listen(0, "127.0.0.1"), "listening")
  const address = silent.address()
  port = typeof address === "object" && address !== null ? address.port : 0
})
afterAll(() => silent.close())

const secret = "secret"
const outgoing: Outgoing = {
  id: "reply:1",
  kind: "reply",
  answers: "1",
  to: { to: "ada@acme.test", subject: "help", messageId: "<1@acme.test>", references: "", automatic: "no" },
  conversation: "1",
  text: "thank you",
  visibility: "private",
  extent: "full",
  composedBy: "person",
  discloses: []
}

type Asking = Effect.Effect<unknown, PlatformError, Scope.Scope>

const sending = (connector: Effect.Effect<Connector, PlatformError, Scope.Scope>): Asking =>
  Effect.flatMap(connector, ({ send }) => send(outgoing, "first"))

const mailbox = (): Effect.Effect<Connector, never, Scope.Scope> => {
  const server = { host: "127.0.0.1", port, encryption: "none" } as const
  return email({
    channel: "c",
    address: "care@acme.test",
    imap: { ...server, user: "care", password: secret },
    smtp: server
  })
}

const asking: Readonly<Record<string, (service: string) => Asking>> = {
  bluesky: (service) => bluesky({ channel: "c", identifier: "acme.test", password: secret, service }),
  mastodon: (service) => mastodon({ channel: "c", service, token: secret }),
  x: (api) => x({ channel: "c", api, consumerKey: "k", consumerSecret: secret, token: secret, tokenSecret: secret }),
  "e-mail, read": () => Effect.flatMap(mailbox(), ({ ingest }) => Stream.runDrain(ingest(undefined))),
  "e-mail, sent": () => sending(mailbox()),
  slack: (api) => sending(slackTarget({ channel: "c", room: "C1", token: secret, api })),
  zendesk: (service) => sending(zendeskTarget({ channel: "c", service, email: "care@acme.test", token: secret })),
  chatwoot: (service) => sending(chatwootTarget({ channel: "c", service, inbox: secret })),
  webhook: (url) => sending(webhookTarget({ channel: "c", url, secret: "whsec_AAAA" }))
}

test.each(Object.entries(asking))(
  "interrupted while it waits for an answer, %s closes its connection at once",
  async (_, ask) => {
    const stop = new AbortController()
    const ended = Effect.runPromiseExit(Effect.scoped(ask(`http://127.0.0.1:${port}`)), { signal: stop.signal })
    await expect.poll(() => sockets.size, { timeout: 5000 }).toBe(1)
    stop.abort()
    expect((await ended)._tag).toBe("Failure")
    await expect.poll(() => sockets.size, { timeout: 5000 }).toBe(0)
  }
)

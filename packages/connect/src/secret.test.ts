import { createServer } from "node:http"
import { createServer as createTcpServer, type Server } from "node:net"
import { inspect } from "node:util"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { afterAll, beforeAll, expect, test } from "vitest"
import { bluesky } from "./bluesky/bluesky.ts"
import { chatwootTarget } from "./chatwoot/chatwoot.ts"
import type { Connector } from "./connector.ts"
import { email } from "./email/email.ts"
import type { JournalError } from "./journal.ts"
import { mastodon } from "./mastodon/mastodon.ts"
import type { Outgoing } from "./outgoing.ts"
import type { PlatformError } from "./platform-error.ts"
import { slack } from "./slack/slack.ts"
import { slackSocket } from "./slack-socket/slack-socket.ts"
import { webhookTarget } from "./webhook/target.ts"
import { x } from "./x/x.ts"
import { zendeskTarget } from "./zendesk/zendesk.ts"

const secret = "s3cr3t-that-nobody-may-see"
const hidden = Buffer.from(secret).toString("base64")
const text = "what-was-written-is-nobodys-business"

/** Answers every request with a status of its path, and with all that the request held: as careless as a server can be. */
const server = createServer(async (request, response) => {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const told = JSON.stringify({ ...request.headers, body: Buffer.concat(chunks).toString("utf8"), text, secret })
  const status = Number(/^\/(\d{3})/u.exec(request.url ?? "")?.[1] ?? 500)
  response
    .writeHead(status, { "content-type": "application/json", "x-said": secret })
    .end(JSON.stringify({ ok: false, error: "InvalidToken", message: told, error_description: told, errors: [told] }))
})

/** A mail server that refuses every line, and repeats it. */
const careless = (greeting: string, refuse: (line: string) => string): Server =>
  createTcpServer((socket) => {
    socket.on("error", () => undefined)
    socket.write(`${greeting}\r\n`)
    socket.on("data", (data) => {
      for (const line of data.toString("utf8").split("\r\n"))
        if (line !== "") socket.write(`${refuse(line)} ${secret} ${text}\r\n`)
    })
  })
const imap = careless("* OK [CAPABILITY IMAP4rev1] ready", (line) => `${line.split(" ")[0]} NO ${line}`)
const smtp = careless("220 ready", (line) => (/^EHLO/u.test(line) ? "250-AUTH PLAIN\r\n250 8BITMIME" : `535 ${line}`))

const portOf = (one: Server): Promise<number> =>
  new Promise((resolve) => {
    one.listen(0, "127.0.0.1", () => {
      const address = one.address()
      resolve(typeof address === "object" && address !== null ? address.port : 0)
    })
  })
let ports = { http: 0, imap: 0, smtp: 0 }
beforeAll(async () => {
  ports = { http: await portOf(server), imap: await portOf(imap), smtp: await portOf(smtp) }
})
afterAll(() => {
  server.closeAllConnections()
  for (const one of [server, imap, smtp]) one.close()
})

type Making = Effect.Effect<Connector, PlatformError | JournalError, Scope.Scope>

/** Every connector that has a secret, against a server at an address. */
const connectors: Readonly<Record<string, (url: string) => Making>> = {
  bluesky: (service) => bluesky({ channel: "c", identifier: "acme.test", password: secret, service }),
  mastodon: (service) => mastodon({ channel: "c", service, token: secret, beginning: "all" }),
  slack: (api) =>
    slack({ channel: "c", inbox: ":memory:", listen: { port: 0 }, signingSecret: secret, token: secret, api }),
  "slack-socket": (api) => slackSocket({ channel: "c", inbox: ":memory:", appToken: secret, token: secret, api }),
  x: (api) => x({ channel: "c", api, consumerKey: "key", consumerSecret: secret, token: secret, tokenSecret: secret }),
  zendesk: (service) => zendeskTarget({ channel: "c", service, email: "care@acme.test", token: secret }),
  chatwoot: (service) => chatwootTarget({ channel: "c", service, inbox: secret }),
  webhook: (url) => webhookTarget({ channel: "c", url, secret: `whsec_${hidden}` }),
  email: () => {
    const login = { user: "care", password: secret }
    const server = { host: "127.0.0.1", encryption: "none" } as const
    return email({
      channel: "c",
      address: "care@acme.test",
      imap: { ...server, ...login, port: ports.imap },
      smtp: { ...server, login, port: ports.smtp },
      copyWithinSeconds: 0
    })
  }
}

const outgoing: Outgoing = {
  id: "reply:1",
  kind: "reply",
  answers: "1",
  to: {
    ...{ to: "ada@acme.test", subject: "help", messageId: "<1@acme.test>", references: "", automatic: "no" },
    room: "C1",
    thread: "1.5",
    user: "U1",
    direct: "no",
    post: "1",
    sender: "ada",
    platform: "x"
  },
  conversation: "1",
  text,
  visibility: "public",
  extent: "full",
  composedBy: "person",
  discloses: []
}

/** All that anybody could see of how something ended. */
const shown = (exit: Exit.Exit<unknown, unknown>): string =>
  Exit.isSuccess(exit)
    ? ""
    : [Cause.pretty(exit.cause), inspect(exit, { depth: 20, showHidden: true }), JSON.stringify(exit)].join("\n")

const endings = (make: Making) =>
  Effect.runPromise(
    Effect.scoped(
      Effect.gen(function* () {
        const made = yield* Effect.exit(make)
        if (Exit.isFailure(made)) return [made]
        const { ingest, send, edit, delete: remove } = made.value
        const tried = [
          Effect.timeoutOption(Stream.runDrain(Stream.take(ingest(undefined), 1)), "1 second"), // some bring nothing in
          send(outgoing, "first"),
          send(outgoing, "again"),
          ...(edit === undefined ? [] : [edit("C1/1.5", text)]),
          ...(remove === undefined ? [] : [remove("C1/1.5")])
        ]
        return yield* Effect.forEach(tried, (one) => Effect.exit(one), { concurrency: "unbounded" })
      })
    )
  )

const paths = ["/200", "/400", "/401", "/403", "/404", "/422", "/500"]

test.each(Object.entries(connectors))("however %s fails, neither its secret nor a text shows", async (_, connect) => {
  const addresses = [...paths.map((path) => `http://127.0.0.1:${ports.http}${path}`), "http://127.0.0.1:1"]
  const all = (await Promise.all(addresses.map((url) => endings(connect(url))))).flat()
  const failed = all.map(shown).filter((one) => one !== "")
  expect(failed.length).toBeGreaterThanOrEqual(addresses.length)
  const login = Buffer.from(`\0care\0${secret}`).toString("base64")
  for (const one of failed) for (const secrecy of [secret, hidden, login, text]) expect(one).not.toContain(secrecy)
})
